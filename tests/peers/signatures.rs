//! Signatures of the same bodies by Python and OpenSSL: they make the same ones, and each side accepts the other's.

use std::io::Write;
use std::process::{Command, Stdio};

use genesys_multicloud_cx::webhook::{Verifier, VerifyError};

fn run(program: &str, arguments: &[&str], input: &[u8]) -> String {
    let mut process = Command::new(program)
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap_or_else(|error| panic!("{program}: {error}"));
    let mut stdin = process.stdin.take().unwrap();
    stdin.write_all(input).unwrap();
    drop(stdin);
    let output = process.wait_with_output().unwrap();
    assert!(output.status.success(), "{program}: {}", output.status);
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Its arguments may hold anything but a zero byte, so the key is given in hexadecimal digits.
fn openssl(secret: &str, body: &[u8]) -> String {
    let key = format!("hexkey:{}", hexadecimal(secret.as_bytes()));
    let output = run("openssl", &["dgst", "-sha1", "-mac", "HMAC", "-macopt", &key], body);
    format!("sha1={}", output.rsplit(' ').next().unwrap())
}

/// The form of the command that is in every tutorial.
fn openssl_by_text(secret: &str, body: &[u8]) -> String {
    let output = run("openssl", &["dgst", "-sha1", "-hmac", secret], body);
    format!("sha1={}", output.rsplit(' ').next().unwrap())
}

fn python(secret: &str, body: &[u8]) -> String {
    let program = "import sys, hmac\n\
        print('sha1=' + hmac.new(bytes.fromhex(sys.argv[1]), sys.stdin.buffer.read(), 'sha1').hexdigest())";
    run("python3", &["-c", program, &hexadecimal(secret.as_bytes())], body)
}

/// Whether Python, told as its documentation has it, takes a signature for right.
fn python_accepts(secret: &str, signature: &str, body: &[u8]) -> bool {
    let program = "import sys, hmac\n\
        own = 'sha1=' + hmac.new(bytes.fromhex(sys.argv[1]), sys.stdin.buffer.read(), 'sha1').hexdigest()\n\
        print(hmac.compare_digest(own, sys.argv[2]))";
    let key = hexadecimal(secret.as_bytes());
    match run("python3", &["-c", program, &key, signature], body).as_str() {
        "True" => true,
        "False" => false,
        other => panic!("Python says {other}"),
    }
}

fn bodies() -> Vec<Vec<u8>> {
    let every_byte: Vec<u8> = (0..=255).collect();
    vec![
        Vec::new(),
        b"{}".to_vec(),
        b"\0".to_vec(),
        "{\"text\":\"Gr\u{fc}\u{df}e \u{1f600}\"}\r\n".into(),
        every_byte.clone(),
        every_byte.iter().copied().cycle().take(1024 * 1024).collect(),
        vec![0xff; 63],
        vec![b'\n'; 64],
        vec![b'a'; 65],
    ]
}

fn secrets() -> Vec<String> {
    vec![
        "a".to_owned(),
        "channel secret".to_owned(),
        " \t\r\n".to_owned(),
        "\0with\0zeros\0".to_owned(),
        "\u{1}\u{7f}\"'\\$`".to_owned(),
        "p\u{e4}ssw\u{f6}rd \u{1f511}".to_owned(),
        // Just below, at and above a block of SHA-1, above which the key is a digest.
        "k".repeat(63),
        "k".repeat(64),
        "k".repeat(65),
        "k".repeat(10_000),
    ]
}

#[test]
fn python_and_openssl_make_the_same_signatures() {
    for secret in secrets() {
        let verifier = Verifier::new(secret.as_str()).unwrap();
        for body in bodies() {
            let ours = verifier.sign(&body);
            for theirs in [python(&secret, &body), openssl(&secret, &body)] {
                assert_eq!(ours, theirs, "{secret:?}, {} bytes", body.len());
                assert_eq!(verifier.verify_header(&theirs, &body).unwrap().body(), body);
            }
        }
    }
    let verifier = Verifier::new("channel secret").unwrap();
    for body in bodies() {
        assert_eq!(verifier.sign(&body), openssl_by_text("channel secret", &body));
    }
}

#[test]
fn python_accepts_what_is_signed_here_and_nothing_else() {
    for secret in secrets() {
        let ours = Verifier::new(secret.as_str()).unwrap().sign(b"{}");
        assert!(python_accepts(&secret, &ours, b"{}"), "{secret:?}");
        assert!(!python_accepts(&secret, &ours, b"{ }"), "{secret:?}");
        assert!(!python_accepts("another", &ours, b"{}"), "{secret:?}");
    }
}

#[test]
fn what_they_sign_otherwise_is_refused() {
    let verifier = Verifier::new("channel secret").unwrap();
    for theirs in [
        python("channel secret", b"{ }"),
        openssl("channel secret\n", b"{}"),
        python("Channel secret", b"{}"),
    ] {
        let refused = verifier.verify_header(&theirs, b"{}").unwrap_err();
        assert_eq!(refused, VerifyError::WrongSignature);
    }
}
