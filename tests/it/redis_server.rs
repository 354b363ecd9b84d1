//! Redis, for tests that start a server of their own. They need Debian's `redis-server` or the like: without it they say
//! that they were skipped, except in CI, where they fail.

use std::io::Write;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

/// Ends with its owner.
pub struct Server {
    pub port: u16,
    settings: Vec<String>,
    folder: PathBuf,
    process: Option<Child>,
}

impl Server {
    /// One that writes all of its data to the disk. `None` where there is no such program.
    pub async fn start(name: &str) -> Option<Self> {
        Self::with(name, &["--appendonly", "yes", "--appendfsync", "always"]).await
    }

    /// The same with other settings, by default without anything on the disk.
    pub async fn with(name: &str, settings: &[&str]) -> Option<Self> {
        let is_there = Command::new("redis-server")
            .arg("--version")
            .stdout(Stdio::null())
            .status()
            .is_ok();
        if !is_there {
            assert!(std::env::var_os("CI").is_none(), "redis-server is not installed");
            // Past the capture of what tests print.
            let _ = writeln!(std::io::stderr(), "{name}: skipped, no redis-server");
            return None;
        }
        loop {
            let free = TcpListener::bind("127.0.0.1:0").unwrap();
            let mut server = Self {
                port: free.local_addr().unwrap().port(),
                settings: settings.iter().map(|setting| (*setting).to_owned()).collect(),
                folder: crate::token_file::folder(name),
                process: None,
            };
            drop(free);
            if server.run().await {
                return Some(server);
            }
        }
    }

    /// Says whether the port was still free.
    pub async fn run(&mut self) -> bool {
        let process = Command::new("redis-server")
            .args(["--port", &self.port.to_string(), "--bind", "127.0.0.1"])
            .args(["--save", ""])
            .args(&self.settings)
            .arg("--dir")
            .arg(&self.folder)
            .stdout(Stdio::null())
            .spawn();
        let process = self.process.insert(process.unwrap());
        let client = redis::Client::open(format!("redis://127.0.0.1:{}/", self.port)).unwrap();
        let is_up = async {
            loop {
                if process.try_wait().unwrap().is_some() {
                    return false;
                }
                if let Ok(mut connection) = client.get_multiplexed_async_connection().await
                    && redis::cmd("PING").exec_async(&mut connection).await.is_ok()
                {
                    return process.try_wait().unwrap().is_none();
                }
                tokio::time::sleep(Duration::from_millis(20)).await;
            }
        };
        let limit = Duration::from_secs(30);
        let is_up = tokio::time::timeout(limit, is_up).await;
        is_up.expect("Redis did not start")
    }

    /// Without a chance to say good-bye.
    pub fn kill(&mut self) {
        if let Some(mut process) = self.process.take() {
            process.kill().unwrap();
            process.wait().unwrap();
        }
    }

    pub fn url(&self) -> String {
        format!("redis://127.0.0.1:{}/", self.port)
    }

    pub fn client(&self) -> redis::Client {
        redis::Client::open(self.url()).unwrap()
    }

    pub async fn ask(&self, command: &[&str]) -> Option<String> {
        let mut connection = self.client().get_multiplexed_async_connection().await.unwrap();
        let mut asked = redis::Cmd::new();
        asked.arg(command);
        asked.query_async(&mut connection).await.unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}
