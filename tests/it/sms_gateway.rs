//! The example `sms_gateway`, as a newcomer runs it.

use tokio::process::Command;

#[tokio::test]
async fn it_goes_through_the_six_steps() {
    let output = Command::new(env!("CARGO"))
        .args(["run", "--quiet", "--offline", "--example", "sms_gateway"])
        .args(["--features", "full"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .await
        .unwrap();
    let errors = String::from_utf8(output.stderr).unwrap();
    let printed = String::from_utf8(output.stdout).unwrap();
    assert_eq!((output.status.code(), &*errors), (Some(0), ""), "{printed}");
    let lines: Vec<&str> = printed.lines().collect();
    for (line, expected) in lines.iter().zip([
        "From the phone 16504661149: Where is my parcel?",
        "1. Message API request: a text from 16504661149 to 0123456789",
        "2. Message API response: accepted as ",
        "3. Message Webhook request: message ",
        "4. Message Webhook response: 200 OK",
        "To the phone 16504661149: It comes tomorrow.",
        "5. Receipt API request: what became of ",
        "6. Receipt API response: taken",
        "The answer is on the phone, and the contact centre knows it.",
    ]) {
        assert!(line.starts_with(expected), "{expected}: {printed}");
    }
    assert_eq!(lines.len(), 9, "{printed}");
    let id = |line: &str| line.rsplit(' ').next().unwrap().to_owned();
    assert_eq!(id(lines[3]), id(lines[6]), "the receipt is for the answer");
    assert_ne!(id(lines[2]), id(lines[3]));
    assert!(!printed.contains("simulated-channel-secret"));
}
