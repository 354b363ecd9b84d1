//! The example `web_sign_in`, with the browsers of two users.

use std::process::Stdio;
use std::time::Duration;

use reqwest::Client;
use reqwest::redirect::Policy;
use tokio::io::{AsyncBufReadExt, AsyncReadExt, BufReader, Lines};
use tokio::process::{Child, ChildStdout, Command};
use url::Url;

use crate::sign_in_form::sign_in;

fn start(settings: &[(&str, &str)]) -> Child {
    let mut command = Command::new(env!("CARGO"));
    command
        .args(["run", "--quiet", "--offline", "--example", "web_sign_in"])
        .args(["--features", "full"])
        .current_dir(env!("CARGO_MANIFEST_DIR"));
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("GENESYS_")) {
        command.env_remove(name);
    }
    command
        .envs(settings.iter().copied())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .unwrap()
}

/// What follows a word at the beginning of a line.
async fn printed(lines: &mut Lines<BufReader<ChildStdout>>, word: &str) -> String {
    let found = async {
        while let Some(line) = lines.next_line().await.unwrap() {
            if let Some(rest) = line.strip_prefix(word) {
                return rest.split(' ').next().unwrap().to_owned();
            }
        }
        panic!("{word} is not printed")
    };
    let limit = Duration::from_secs(300);
    tokio::time::timeout(limit, found).await.unwrap()
}

fn browser() -> Client {
    let builder = Client::builder().redirect(Policy::none());
    builder.cookie_store(true).build().unwrap()
}

#[tokio::test]
async fn its_users_sign_in_on_a_simulator() {
    let mut process = start(&[]);
    let mut lines = BufReader::new(process.stdout.take().unwrap()).lines();
    let user = printed(&mut lines, "User: ").await;
    let password = printed(&mut lines, "Password: ").await;
    let home = Url::parse(&printed(&mut lines, "Open ").await).unwrap();
    let own = browser();
    let page = own.get(home.clone()).send().await.unwrap();
    assert!(page.text().await.unwrap().contains(r#"<a href="/sign-in">"#));

    let begun = own.get(home.join("sign-in").unwrap()).send().await.unwrap();
    let cookie = begun.headers()["set-cookie"].to_str().unwrap();
    assert!(cookie.contains("; HttpOnly; SameSite=Lax; Path=/"), "{cookie}");
    let form = Url::parse(begun.headers()["location"].to_str().unwrap()).unwrap();
    let redirect = sign_in(&form, &user, &password).await;

    let stranger = browser().get(&redirect).send().await.unwrap();
    assert_eq!(stranger.status(), 400);
    assert!(stranger.text().await.unwrap().contains("was not begun here"));

    let done = own.get(&redirect).send().await.unwrap();
    assert_eq!(
        (done.status().as_u16(), &done.headers()["cache-control"]),
        (200, &"no-store".parse().unwrap())
    );
    let page = done.text().await.unwrap();
    assert!(page.contains("Signed in as <strong>agent1#101@"), "{page}");
    let again = own.get(&redirect).send().await.unwrap();
    assert_eq!(again.status(), 400);

    let _ = own.get(home.join("sign-in").unwrap()).send().await.unwrap();
    let forged = home.join("oauthcallback?error=%3Cb%3E&state=1").unwrap();
    let forged = own.get(forged).send().await.unwrap();
    assert_eq!(forged.status(), 400);
    let page = forged.text().await.unwrap();
    assert!(page.contains("the redirect does not belong to this request"), "{page}");
}

#[tokio::test]
async fn wrong_settings_are_one_line() {
    let tenant = [
        ("GENESYS_BASE_URL", "https://api-demo.com"),
        ("GENESYS_API_KEY", "key"),
        ("GENESYS_CLIENT_ID", "id"),
        ("GENESYS_CLIENT_SECRET", "hunter2"),
        ("GENESYS_REDIRECT_URI", "http://127.0.0.1:0/oauthcallback"),
    ];
    for (changed, expected) in [
        (("GENESYS_CLIENT_ID", ""), "GENESYS_CLIENT_ID: is missing"),
        (("GENESYS_BASE_URL", "nowhere"), "GENESYS_BASE_URL: "),
        (("GENESYS_API_KEY", "\u{7f}"), "GENESYS_API_KEY: "),
        (("GENESYS_REDIRECT_URI", "/oauthcallback#a"), "GENESYS_REDIRECT_URI: "),
        (
            ("GENESYS_REDIRECT_URI", "http://127.0.0.1:0/sign-in"),
            "GENESYS_REDIRECT_URI: ",
        ),
    ] {
        let mut settings = tenant.to_vec();
        settings.push(changed);
        let mut process = start(&settings);
        let mut errors = String::new();
        let mut stderr = process.stderr.take().unwrap();
        let ended = async {
            stderr.read_to_string(&mut errors).await.unwrap();
            process.wait().await.unwrap()
        };
        let ended = tokio::time::timeout(Duration::from_secs(300), ended).await;
        assert_eq!(ended.unwrap().code(), Some(2), "{changed:?}: {errors}");
        assert_eq!(errors.lines().count(), 1, "{errors}");
        assert!(errors.contains(expected), "{changed:?}: {errors}");
        assert!(!errors.contains("hunter2"), "{errors}");
    }
}
