//! Sign-in with Chromium, which a WebDriver server steers: what a user sees and types, from the form to a signed-in client.

use std::process::Stdio;
use std::time::{Duration, Instant};

use genesys_multicloud_cx::Client;
use genesys_multicloud_cx::auth::OAuthClient;
use genesys_multicloud_cx::simulator::Simulator;
use reqwest::Method;
use serde_json::{Value, json};
use tokio::io::{AsyncBufReadExt, BufReader};
use tokio::process::{Child, Command};
use tokio::sync::oneshot;

/// The key of an element's identifier (WebDriver, section 12.1).
const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";
const LIMIT: Duration = Duration::from_secs(30);

/// A window of a browser that knows nothing of earlier ones. It ends with this.
struct Chromium {
    _driver: Child,
    http: reqwest::Client,
    session: String,
    _profile: Folder,
}

struct Folder(std::path::PathBuf);

impl Folder {
    fn new() -> Self {
        let name = format!("genesys-peers-{}-{}", std::process::id(), fastrand::u64(..));
        let path = std::env::temp_dir().join(name);
        std::fs::create_dir(&path).expect("no folder");
        Self(path)
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

impl Chromium {
    async fn start() -> Self {
        let mut driver = Command::new("chromedriver")
            .args(["--port=0", "--allowed-ips=127.0.0.1"])
            .stdout(Stdio::piped())
            .kill_on_drop(true)
            .spawn()
            .expect("chromedriver can't be started: run tests/peers/run");
        let mut lines = BufReader::new(driver.stdout.take().expect("no output")).lines();
        let port = async {
            loop {
                let line = lines.next_line().await.expect("no text");
                let line = line.expect("chromedriver ended");
                if let Some((_, port)) = line.split_once("started successfully on port ") {
                    return port.trim_end_matches('.').to_owned();
                }
            }
        };
        let port = tokio::time::timeout(LIMIT, port).await.expect("no port");
        tokio::spawn(async move { while let Ok(Some(_)) = lines.next_line().await {} });

        let profile = Folder::new();
        let arguments = [
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            &format!("--user-data-dir={}", profile.0.display()),
        ];
        let mut chromium = Self {
            _driver: driver,
            http: reqwest::Client::new(),
            session: format!("http://127.0.0.1:{port}/session"),
            _profile: profile,
        };
        let options = json!({ "args": arguments });
        let capabilities = json!({ "alwaysMatch": {
            "browserName": "chrome", "goog:chromeOptions": options,
        } });
        let session = json!({ "capabilities": capabilities });
        let session = chromium.command(Method::POST, "", session).await;
        let id = session["sessionId"].as_str().expect("no session");
        chromium.session = format!("{}/{id}", chromium.session);
        chromium
    }

    /// The answer to a command, or why there is none.
    async fn try_command(&self, method: Method, path: &str, body: Value) -> Result<Value, String> {
        let mut request = self.http.request(method.clone(), format!("{}{path}", self.session));
        if method == Method::POST {
            request = request.json(&body);
        }
        let answer = request.timeout(LIMIT).send().await;
        let answer = answer.map_err(|error| error.to_string())?;
        let is_done = answer.status().is_success();
        let answer: Value = answer.json().await.map_err(|error| error.to_string())?;
        match is_done {
            true => Ok(answer["value"].clone()),
            false => Err(answer["value"].to_string()),
        }
    }

    async fn command(&self, method: Method, path: &str, body: Value) -> Value {
        let answer = self.try_command(method, path, body).await;
        answer.unwrap_or_else(|error| panic!("{path}: {error}"))
    }

    async fn open(&self, url: &str) {
        let _ = self.command(Method::POST, "/url", json!({ "url": url })).await;
    }

    /// What a selector finds, as soon as it finds something.
    async fn element(&self, selector: &str) -> String {
        let begin = Instant::now();
        loop {
            let found = self.find(selector).await;
            if let Some(first) = found.first() {
                return first.clone();
            }
            assert!(begin.elapsed() < LIMIT, "there is no {selector}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    async fn find(&self, selector: &str) -> Vec<String> {
        let query = json!({ "using": "css selector", "value": selector });
        let found = self.command(Method::POST, "/elements", query).await;
        let found = found.as_array().expect("no list").iter();
        let ids = found.map(|element| element[ELEMENT].as_str().expect("no id").to_owned());
        ids.collect()
    }

    async fn fill(&self, selector: &str, text: &str) {
        let element = self.element(selector).await;
        let clear = format!("/element/{element}/clear");
        let _ = self.command(Method::POST, &clear, json!({})).await;
        let path = format!("/element/{element}/value");
        let _ = self.command(Method::POST, &path, json!({ "text": text })).await;
    }

    async fn click(&self, selector: &str) {
        let element = self.element(selector).await;
        let path = format!("/element/{element}/click");
        let _ = self.command(Method::POST, &path, json!({})).await;
    }

    /// Waits until the user reads this there. The page may be on its way to another while it is looked at.
    async fn until_it_reads(&self, selector: &str, expected: &str) {
        let begin = Instant::now();
        loop {
            let element = self.element(selector).await;
            let path = format!("/element/{element}/text");
            let text = self.try_command(Method::GET, &path, Value::Null).await;
            if text.as_ref().is_ok_and(|text| text == expected) {
                return;
            }
            assert!(begin.elapsed() < LIMIT, "{selector}: {text:?}");
            tokio::time::sleep(Duration::from_millis(50)).await;
        }
    }

    /// What assistive technology calls an element.
    async fn label(&self, selector: &str) -> String {
        let element = self.element(selector).await;
        let path = format!("/element/{element}/computedlabel");
        let label = self.command(Method::GET, &path, Value::Null).await;
        label.as_str().expect("no text").to_owned()
    }

    async fn title(&self) -> String {
        let title = self.command(Method::GET, "/title", Value::Null).await;
        title.as_str().expect("no text").to_owned()
    }

    async fn close(self) {
        let _ = self.command(Method::DELETE, "", Value::Null).await;
    }
}

#[tokio::test]
async fn a_user_signs_in_with_chromium() {
    let simulator = Simulator::start().await.expect("no simulator");
    let (tenant, name) = simulator.username().split_once('\\').expect("no tenant");
    for hide_tenant in [false, true] {
        let chromium = Chromium::start().await;
        let (send, address) = oneshot::channel();
        let application = OAuthClient::new(simulator.client_id(), simulator.client_secret());
        let sign_in = Client::builder(simulator.url())
            .api_key(simulator.api_key())
            .sign_in_with_browser(application)
            .hide_tenant(hide_tenant)
            .pkce(hide_tenant)
            .open_with(|address| send.send(address.to_owned()).expect("nobody listens"))
            .sign_in();
        let signed_in = tokio::spawn(sign_in);
        chromium.open(&address.await.expect("no address")).await;

        assert_eq!(chromium.title().await, "Sign in");
        assert_eq!(chromium.label("#username").await, "User name");
        assert_eq!(chromium.label("#password").await, "Password");
        let tenants = chromium.find("#tenant").await.len();
        assert_eq!(tenants, usize::from(!hide_tenant));
        assert!(chromium.find("[role=alert]").await.is_empty());
        let user = if hide_tenant {
            simulator.username()
        } else {
            chromium.fill("#tenant", tenant).await;
            name
        };
        chromium.fill("#username", user).await;
        chromium.fill("#password", "wrong").await;
        chromium.click("button").await;

        let wrong = "The user name or password is wrong.";
        chromium.until_it_reads("[role=alert]", wrong).await;
        assert!(!signed_in.is_finished());
        assert_eq!(chromium.find("#tenant").await.len(), tenants);
        // What was right stays filled in.
        chromium.fill("#password", simulator.password()).await;
        chromium.click("button").await;

        chromium.until_it_reads("h1", "You are signed in").await;
        assert_eq!(chromium.title().await, "You are signed in");
        let client = tokio::time::timeout(LIMIT, signed_in).await;
        let client = client.expect("no end").expect("a panic").expect("no client");
        let user = client.authentication().get_user_info().send().await;
        let user = user.expect("no user");
        assert_eq!(user.login_name.as_deref(), Some(name));
        chromium.close().await;
    }
}
