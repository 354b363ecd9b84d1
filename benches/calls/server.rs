//! The server: a process of its own, so that its work counts for neither side.

use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use std::sync::Arc;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

use crate::payload::Payload;

/// Makes this program the server.
pub const ARGUMENT: &str = "--serve";

pub struct Process {
    child: Child,
    pub url: String,
}

impl Process {
    pub fn start() -> Self {
        let program = std::env::current_exe().expect("this program has no path");
        let mut child = Command::new(program)
            .arg(ARGUMENT)
            .stdout(Stdio::piped())
            .spawn()
            .expect("the server can't be started");
        let output = child.stdout.take().expect("the server has no output");
        let mut url = String::new();
        let read = BufReader::new(output).read_line(&mut url);
        read.expect("the server names no address");
        let url = url.trim().to_owned();
        Self { child, url }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

pub fn run() {
    let mut runtime = tokio::runtime::Builder::new_current_thread();
    let runtime = runtime.enable_all().build().expect("no runtime");
    runtime.block_on(async {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("no port");
        let address = listener.local_addr().expect("no address");
        println!("http://{address}");
        std::io::stdout().flush().expect("no output");
        let responses: Arc<[(&str, Vec<u8>)]> = Payload::ALL
            .iter()
            .map(|payload| (payload.path(), response(&payload.body())))
            .collect();
        loop {
            let (stream, _) = listener.accept().await.expect("no connection");
            tokio::spawn(serve(stream, Arc::clone(&responses)));
        }
    });
}

fn response(body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: {length}\r\n\r\n{body}").into_bytes()
}

async fn serve(mut stream: TcpStream, responses: Arc<[(&str, Vec<u8>)]>) {
    stream.set_nodelay(true).expect("no socket option");
    let mut received = Vec::with_capacity(64 * 1024);
    loop {
        while let Some(length) = request_length(&received) {
            let line = received.split(|byte| *byte == b'\r').next();
            let line = String::from_utf8_lossy(line.unwrap_or_default()).into_owned();
            let response = responses
                .iter()
                .find(|(path, _)| line.contains(path))
                .unwrap_or_else(|| panic!("nothing is known of {line}"));
            received.drain(..length);
            if stream.write_all(&response.1).await.is_err() {
                return;
            }
        }
        match stream.read_buf(&mut received).await {
            Ok(0) | Err(_) => return,
            Ok(_) => {}
        }
    }
}

/// The length of the first request if it has arrived whole.
fn request_length(received: &[u8]) -> Option<usize> {
    let head = received.windows(4).position(|end| end == b"\r\n\r\n")? + 4;
    let text = String::from_utf8_lossy(&received[..head]).to_ascii_lowercase();
    let body = text
        .split("content-length: ")
        .nth(1)
        .and_then(|rest| rest.lines().next()?.parse().ok())
        .unwrap_or(0);
    let length = head + body;
    (received.len() >= length).then_some(length)
}
