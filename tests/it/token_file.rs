//! Sessions in a file, shared by clients in this process and in others.

use std::path::{Path, PathBuf};
use std::time::Duration;

use genesys_multicloud_cx::auth::{FileTokenStore, StoredTokens, TokenStore};
use genesys_multicloud_cx::{AuthenticationErrorKind, Client, Error};

use crate::strict::{Life, Strict, password, tokens};

/// An empty folder of a test.
pub fn folder(name: &str) -> PathBuf {
    let path = Path::new(env!("CARGO_TARGET_TMPDIR")).join("token-file").join(name);
    let _ = std::fs::remove_dir_all(&path);
    std::fs::create_dir_all(&path).unwrap();
    path
}

fn client(strict: &Strict, path: &Path) -> Client {
    let builder = strict.builder().credentials(password());
    builder.token_store(FileTokenStore::new(path)).build().unwrap()
}

async fn ping(client: &Client) -> Result<(), Error> {
    client.authentication().ping().send().await.map(|_| ())
}

async fn load(path: &Path) -> Option<StoredTokens> {
    let store = FileTokenStore::new(path);
    store.lock().await.unwrap().load().await.unwrap()
}

/// The names in a folder.
fn names(folder: &Path) -> Vec<String> {
    let entries = std::fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Makes so many calls that succeed.
async fn work(client: &Client, calls: usize) {
    let mut done = 0;
    while done < calls {
        match ping(client).await {
            Ok(()) => done += 1,
            // Others used the whole life of the token up.
            Err(Error::Authentication(error)) if error.kind == AuthenticationErrorKind::InvalidToken => {}
            Err(error) => panic!("{error}"),
        }
    }
}

#[tokio::test]
async fn a_file_keeps_what_was_saved_until_it_is_cleared() {
    let folder = folder("keeps");
    let path = folder.join("tokens.json");
    let store = FileTokenStore::new(&path);
    assert_eq!(load(&path).await, None);
    let mut lease = store.lock().await.unwrap();
    lease.clear().await.unwrap();
    for access in ["one", "two"] {
        let tokens = StoredTokens::new(access).refresh_token("refresh");
        lease.save(&tokens).await.unwrap();
        assert_eq!(lease.load().await.unwrap(), Some(tokens));
    }
    assert_eq!(names(&folder), ["tokens.json", "tokens.json.lock"]);
    lease.clear().await.unwrap();
    assert_eq!(lease.load().await.unwrap(), None);
    assert_eq!(names(&folder), ["tokens.json.lock"]);
}

#[tokio::test]
async fn one_at_a_time_has_it() {
    let path = folder("one-at-a-time").join("tokens.json");
    let lease = FileTokenStore::new(&path).lock().await.unwrap();
    let other = FileTokenStore::new(&path);
    let waiting = tokio::time::timeout(Duration::from_millis(300), other.lock());
    assert!(waiting.await.is_err());
    drop(lease);
    let _ = other.lock().await.unwrap();
    let _ = FileTokenStore::new(&path).lock().await.unwrap();
}

#[tokio::test]
async fn nobody_reads_half_a_file() {
    let path = folder("half").join("tokens.json");
    let reading = {
        let path = path.clone();
        tokio::task::spawn_blocking(move || {
            let mut seen = std::collections::BTreeSet::new();
            while !seen.contains("end") {
                if let Ok(text) = std::fs::read_to_string(&path) {
                    let tokens: StoredTokens = serde_json::from_str(&text).unwrap();
                    seen.insert(tokens.access_token.expose().chars().take(3).collect::<String>());
                }
            }
            seen.len()
        })
    };
    let mut lease = FileTokenStore::new(&path).lock().await.unwrap();
    for number in 0..200 {
        let token = number.to_string().repeat(1 + number * 50);
        lease.save(&StoredTokens::new(token)).await.unwrap();
    }
    lease.save(&StoredTokens::new("end")).await.unwrap();
    assert!(reading.await.unwrap() > 1);
}

#[tokio::test]
async fn what_is_no_file_of_tokens_is_set_aside_and_kept() {
    crate::tracing::record();
    let folder = folder("corrupt");
    let path = folder.join("tokens.json");
    let whole = r#"{"access_token":"swordfish","refresh_token":"swordfish"}"#;
    let large = format!("{whole}{}", " ".repeat(2 << 20));
    let kinds: [&[u8]; 9] = [
        b"",
        b"\0\0\0\0",
        b"\xff\xfe",
        b"swordfish",
        &whole.as_bytes()[..30],
        b"[]",
        br#"{"access_token":["swordfish"]}"#,
        br#"{"access_token":"swordfish","expires_at":"swordfish"}"#,
        large.as_bytes(),
    ];
    for (number, kind) in kinds.iter().enumerate() {
        std::fs::write(&path, kind).unwrap();
        assert_eq!(load(&path).await, None);
        assert!(!path.exists());
        let aside = match number {
            0 => folder.join("tokens.json.corrupt"),
            _ => folder.join(format!("tokens.json.corrupt-{number}")),
        };
        assert_eq!(std::fs::read(aside).unwrap(), *kind);
    }
    // The one before is still what it was, and the client signs in.
    assert_eq!(std::fs::read(folder.join("tokens.json.corrupt")).unwrap(), b"");
    assert!(crate::tracing::output().contains("tokens.json.corrupt-3"));
    std::fs::write(&path, b"{").unwrap();
    let strict = Strict::start().await;
    ping(&client(&strict, &path)).await.unwrap();
    assert!(load(&path).await.is_some());
}

#[tokio::test]
async fn a_place_that_can_not_be_used_is_an_error() {
    let folder = folder("unusable");
    let strict = Strict::start().await;
    std::fs::create_dir(folder.join("a-folder")).unwrap();
    for path in [
        folder.join("missing").join("tokens.json"),
        folder.join("a-folder"),
        PathBuf::new(),
    ] {
        let error = ping(&client(&strict, &path)).await.unwrap_err();
        assert!(matches!(error, Error::TokenStore { .. }), "{error:?}");
        assert!(error.to_string().contains("can't be"), "{error}");
    }
    assert!(strict.wire.requests().is_empty());
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_clients_never_reuse_a_refresh_token() {
    let path = folder("many").join("tokens.json");
    let strict = Strict::by(Life::Calls(40), |_| ()).await;
    let tasks: Vec<_> = (0..8)
        .map(|_| {
            let client = client(&strict, &path);
            tokio::spawn(async move { work(&client, 40).await })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    assert_eq!(strict.reused(), [""; 0]);
    assert_eq!(strict.count("password"), 1);
    assert!(strict.count("refresh_token") >= 7);
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{PermissionsExt, symlink};

    use super::*;

    fn mode(path: &Path) -> u32 {
        std::fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[tokio::test]
    async fn nobody_but_the_owner_can_read_it() {
        crate::tracing::record();
        let folder = folder("mode");
        let path = folder.join("tokens.json");
        // What a process that died has left open to all.
        std::fs::write(folder.join("tokens.json.new"), "").unwrap();
        let strict = Strict::start().await;
        ping(&client(&strict, &path)).await.unwrap();
        for name in names(&folder) {
            assert_eq!(mode(&folder.join(&name)), 0o600, "{name}");
        }
        for others in [0o640, 0o604, 0o666] {
            std::fs::set_permissions(&path, PermissionsExt::from_mode(others)).unwrap();
            assert!(load(&path).await.is_some());
            assert_eq!(mode(&path), 0o600);
        }
        let warning = format!(
            "others could read the token store; now they can't path={}",
            path.display()
        );
        assert!(crate::tracing::output().contains(&warning));
    }

    #[tokio::test]
    async fn links_are_not_followed() {
        let folder = folder("links");
        let target = folder.join("target");
        std::fs::write(&target, "untouched").unwrap();
        let path = folder.join("tokens.json");
        symlink(&target, &path).unwrap();
        let strict = Strict::start().await;
        let error = ping(&client(&strict, &path)).await.unwrap_err();
        assert!(error.to_string().contains("it is no plain file"), "{error}");
        std::fs::remove_file(&path).unwrap();
        symlink(&target, folder.join("tokens.json.new")).unwrap();
        ping(&client(&strict, &path)).await.unwrap();
        assert_eq!(std::fs::read_to_string(&target).unwrap(), "untouched");
    }

    #[tokio::test]
    async fn a_lock_that_is_no_plain_file_is_refused() {
        let folder = folder("lock-links");
        let path = folder.join("tokens.json");
        let lock = folder.join("tokens.json.lock");
        let strict = Strict::start().await;
        for target in ["there", "not-there"] {
            let target = folder.join(target);
            if target.ends_with("there") {
                std::fs::write(&target, "untouched").unwrap();
            }
            symlink(&target, &lock).unwrap();
            let error = ping(&client(&strict, &path)).await.unwrap_err();
            assert!(error.to_string().contains("it is no plain file"), "{error}");
            assert!(error.to_string().contains("tokens.json.lock"), "{error}");
            std::fs::remove_file(&lock).unwrap();
        }
        assert!(!folder.join("not-there").exists());
        std::fs::create_dir(&lock).unwrap();
        let error = ping(&client(&strict, &path)).await.unwrap_err();
        assert!(error.to_string().contains("it is no plain file"), "{error}");
        std::fs::remove_dir(&lock).unwrap();
        // Nobody ever writes into it.
        let made = std::process::Command::new("mkfifo").arg(&lock).status();
        assert!(made.unwrap().success());
        let error = ping(&client(&strict, &path)).await.unwrap_err();
        assert!(error.to_string().contains("it is no plain file"), "{error}");
        assert!(strict.wire.requests().is_empty());
    }

    /// Something tidies up the folder all the time, and takes the locks along.
    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn a_cleaner_costs_no_refresh_token() {
        let folder = folder("cleaner");
        let path = folder.join("tokens.json");
        let strict = Strict::by(Life::Calls(5), |_| ()).await;
        ping(&client(&strict, &path)).await.unwrap();
        let end = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
        let cleaner = std::thread::spawn({
            let (lock, end) = (folder.join("tokens.json.lock"), std::sync::Arc::clone(&end));
            move || {
                while !end.load(std::sync::atomic::Ordering::Relaxed) {
                    let _ = std::fs::remove_file(&lock);
                    std::thread::yield_now();
                }
            }
        });
        let tasks: Vec<_> = (0..6)
            .map(|_| {
                let client = client(&strict, &path);
                tokio::spawn(async move { work(&client, 60).await })
            })
            .collect();
        for task in tasks {
            task.await.unwrap();
        }
        end.store(true, std::sync::atomic::Ordering::Relaxed);
        cleaner.join().unwrap();
        assert_eq!(strict.reused(), [""; 0]);
        assert_eq!(strict.count("password"), 1);
        assert!(strict.count("refresh_token") >= 60);
    }
}

/// Other processes on the same file, which are this test program with one test to run.
#[cfg(unix)]
mod processes {
    use std::process::{Output, Stdio};
    use std::sync::{Arc, Mutex, mpsc};

    use tokio::process::{Child, Command};

    use super::*;

    const BASE_URL: &str = "TEST_BASE_URL";
    const PATH: &str = "TEST_TOKEN_FILE";
    const CALLS: &str = "TEST_CALLS";

    #[tokio::test]
    #[ignore = "it is a part of the others"]
    async fn of_this_process() {
        crate::tracing::record();
        let variable = |name| std::env::var(name).unwrap();
        let client = Client::builder(variable(BASE_URL))
            .api_key("key-0815")
            .credentials(password())
            .token_store(FileTokenStore::new(variable(PATH)))
            .build()
            .unwrap();
        work(&client, variable(CALLS).parse().unwrap()).await;
        println!("outcome: done");
        let output = crate::tracing::output();
        for line in output.lines().filter(|line| line.contains("WARN")) {
            println!("{line}");
        }
        assert!(!output.contains("swordfish"));
    }

    /// Starts another process, by way of a shell if there is something to set before.
    fn start(strict: &Strict, path: &Path, calls: usize, before: &str) -> Child {
        Command::new("sh")
            .args(["-c", &format!("{before}\nexec \"$0\" \"$@\"")])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "token_file::processes::of_this_process"])
            .args(["--ignored", "--nocapture"])
            .env(BASE_URL, &strict.wire.url)
            .env(PATH, path)
            .env(CALLS, calls.to_string())
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .unwrap()
    }

    async fn finish(process: Child) -> String {
        let Output { stdout, status, .. } = process.wait_with_output().await.unwrap();
        let output = String::from_utf8(stdout).unwrap();
        assert!(status.success(), "{output}");
        assert!(output.contains("outcome: done"), "{output}");
        output
    }

    #[tokio::test]
    async fn two_share_a_session() {
        let path = folder("two").join("tokens.json");
        let strict = Strict::by(Life::Calls(25), |_| ()).await;
        let processes = [(); 2].map(|()| start(&strict, &path, 400, ""));
        for process in processes {
            let output = finish(process).await;
            assert!(!output.contains("WARN"), "{output}");
        }
        assert_eq!(strict.reused(), [""; 0]);
        assert_eq!(strict.count("password"), 1);
        assert!(strict.count("refresh_token") >= 800 / 25 - 1);
    }

    #[tokio::test(flavor = "multi_thread", worker_threads = 2)]
    async fn one_that_is_killed_in_mid_exchange_leaves_the_rest_working() {
        let path = folder("killed").join("tokens.json");
        let (stall, mut stalled) = tokio::sync::mpsc::unbounded_channel();
        let (release, released) = mpsc::channel::<()>();
        let released = Mutex::new(released);
        let strict = Strict::by(Life::Calls(10), move |form| {
            if form.contains("refresh_token=") {
                let _ = stall.send(());
                // At once when the other end is gone.
                let _ = tokio::task::block_in_place(|| released.lock().unwrap().recv());
            }
        });
        let strict = Arc::new(strict.await);
        let mut first = start(&strict, &path, 20, "");
        stalled.recv().await.unwrap();
        // The service has taken the refresh token, and nobody will learn what it gave for it.
        first.kill().await.unwrap();
        drop(release);
        finish(start(&strict, &path, 20, "")).await;
        assert_eq!(strict.reused(), [tokens(1).1]);
        assert_eq!(strict.count("password"), 2);
        assert_eq!(strict.count("refresh_token"), 3);
    }

    #[tokio::test]
    async fn a_full_disk_costs_neither_the_stored_tokens_nor_the_new_ones() {
        let folder = folder("full-disk");
        let path = folder.join("tokens.json");
        let strict = Strict::start().await;
        ping(&client(&strict, &path)).await.unwrap();
        strict.expire();
        let before = std::fs::read(&path).unwrap();
        // No file may grow: each write fails as on a full disk.
        let process = start(&strict, &path, 5, "trap '' XFSZ; ulimit -f 0");
        let output = finish(process).await;
        assert!(output.contains("new tokens could not be stored"), "{output}");
        assert!(output.contains("File too large"), "{output}");
        assert_eq!(std::fs::read(&path).unwrap(), before);
        assert_eq!(names(&folder), ["tokens.json", "tokens.json.lock"]);
        assert_eq!(strict.grants(), ["password", "refresh_token"]);
    }
}
