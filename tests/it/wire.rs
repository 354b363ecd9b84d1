//! A server of raw bytes: what it received is looked at as it stood on the wire, and what it answers is written by hand.

use std::sync::{Arc, Mutex};

use genesys_multicloud_cx::auth::Credentials;
use genesys_multicloud_cx::{Client, ClientBuilder, RetryPolicy};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinHandle;

/// What a request is answered with: bytes, after which the connection is closed.
pub type Answer = Vec<u8>;

pub struct Wire {
    pub url: String,
    requests: Arc<Mutex<Vec<Request>>>,
    task: JoinHandle<()>,
}

#[derive(Clone, Debug)]
pub struct Request {
    pub head: String,
    pub body: Vec<u8>,
}

impl Request {
    pub fn line(&self) -> &str {
        self.head.lines().next().unwrap()
    }

    /// The header lines in lower-case names, without those that HTTP itself needs.
    pub fn headers(&self) -> Vec<(String, String)> {
        self.head
            .lines()
            .skip(1)
            .filter_map(|line| line.split_once(": "))
            .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
            .filter(|(name, _)| !["host", "content-length", "accept-encoding"].contains(&name.as_str()))
            .collect()
    }

    pub fn header(&self, name: &str) -> Option<String> {
        let (_, value) = self.headers().into_iter().find(|(header, _)| header == name)?;
        Some(value)
    }

    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.body).unwrap()
    }
}

impl Wire {
    /// Gives the answers in order, and the last one again and again.
    pub async fn new(answers: impl IntoIterator<Item = Answer>) -> Self {
        let answers: Vec<Answer> = answers.into_iter().collect();
        Self::by(move |index, _| answers[index.min(answers.len() - 1)].clone()).await
    }

    /// Answers by the number of the request, from 0, and the request itself.
    pub async fn by(answer: impl Fn(usize, &Request) -> Answer + Send + Sync + 'static) -> Self {
        Self::at(TcpListener::bind("127.0.0.1:0").await.unwrap(), answer)
    }

    /// The same at a listener that is there already.
    pub fn at(listener: TcpListener, answer: impl Fn(usize, &Request) -> Answer + Send + Sync + 'static) -> Self {
        Self::waiting_at(listener, move |index, request| {
            std::future::ready(answer(index, &request))
        })
    }

    /// Answers when it is time to.
    pub async fn waiting<F, Fut>(answer: F) -> Self
    where
        F: Fn(usize, Request) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Answer> + Send + 'static,
    {
        Self::waiting_at(TcpListener::bind("127.0.0.1:0").await.unwrap(), answer)
    }

    fn waiting_at<F, Fut>(listener: TcpListener, answer: F) -> Self
    where
        F: Fn(usize, Request) -> Fut + Send + Sync + 'static,
        Fut: Future<Output = Answer> + Send + 'static,
    {
        crate::tracing::record();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let requests = Arc::new(Mutex::new(Vec::new()));
        let seen = Arc::clone(&requests);
        let answer = Arc::new(answer);
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let (seen, answer) = (Arc::clone(&seen), Arc::clone(&answer));
                tokio::spawn(serve(stream, seen, answer));
            }
        });
        Self { url, requests, task }
    }

    pub fn requests(&self) -> Vec<Request> {
        self.requests.lock().unwrap().clone()
    }

    pub fn last(&self) -> Request {
        self.requests().pop().expect("no request arrived")
    }

    pub fn builder(&self) -> ClientBuilder {
        Client::builder(&self.url)
            .api_key("key-0815")
            .retry(RetryPolicy::none())
    }

    /// A client with a fixed token, so that each call is one request.
    pub fn client(&self) -> Client {
        self.builder()
            .credentials(Credentials::bearer("token-4711"))
            .build()
            .unwrap()
    }
}

impl Drop for Wire {
    fn drop(&mut self) {
        self.task.abort();
    }
}

async fn serve<F, Fut>(mut stream: TcpStream, seen: Arc<Mutex<Vec<Request>>>, answer: Arc<F>)
where
    F: Fn(usize, Request) -> Fut + Send + Sync,
    Fut: Future<Output = Answer> + Send,
{
    let Some(request) = receive(&mut stream).await else {
        return;
    };
    let index = {
        let mut seen = seen.lock().unwrap();
        seen.push(request.clone());
        seen.len() - 1
    };
    // A client that has gone is not answered.
    let mut rest = [0];
    let answer = tokio::select! {
        answer = answer(index, request) => answer,
        _ = stream.read(&mut rest) => return,
    };
    let _ = stream.write_all(&answer).await;
    let _ = stream.shutdown().await;
}

async fn receive(stream: &mut TcpStream) -> Option<Request> {
    let mut bytes = Vec::new();
    let mut buffer = [0; 4096];
    loop {
        let end = bytes.windows(4).position(|window| window == b"\r\n\r\n");
        if let Some(end) = end {
            let head = String::from_utf8(bytes[..end].to_vec()).unwrap();
            let length = head
                .lines()
                .filter_map(|line| line.split_once(": "))
                .find(|(name, _)| name.eq_ignore_ascii_case("content-length"))
                .map_or(0, |(_, length)| length.parse().unwrap());
            if bytes.len() >= end + 4 + length {
                let body = bytes[end + 4..end + 4 + length].to_vec();
                return Some(Request { head, body });
            }
        }
        match stream.read(&mut buffer).await {
            Ok(0) | Err(_) => return None,
            Ok(read) => bytes.extend_from_slice(&buffer[..read]),
        }
    }
}

/// An answer with a body of a given type.
pub fn answer(status: &str, content_type: &str, body: &str) -> Answer {
    format!(
        "HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\
         Connection: close\r\n\r\n{body}",
        body.len()
    )
    .into_bytes()
}

pub fn json(status: &str, body: &str) -> Answer {
    answer(status, "application/json;charset=UTF-8", body)
}

pub fn ok(body: &str) -> Answer {
    json("200 OK", body)
}

/// A port on which nothing listens, and which no other test gets as long as this is there.
pub fn silent_port() -> (tokio::net::TcpSocket, std::net::SocketAddr) {
    let socket = tokio::net::TcpSocket::new_v4().unwrap();
    socket.bind(([127, 0, 0, 1], 0).into()).unwrap();
    let address = socket.local_addr().unwrap();
    (socket, address)
}
