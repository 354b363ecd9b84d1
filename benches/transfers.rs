//! What large files cost in memory: `cargo bench --bench transfers`.
//!
//! A file of one gibibyte goes up, signed and therefore read twice, and another comes down. Peak memory has to stay where
//! it was, or this fails. The time is compared with a bare loop of `reqwest` over the same bytes, which signs nothing.

use std::time::Instant;

use genesys_multicloud_cx::third_party_messaging::Channel;
use genesys_multicloud_cx::{Client, Upload};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_util::io::ReaderStream;

const SIZE: u64 = 1 << 30;
const BLOCK: usize = 64 * 1024;
/// What a transfer may add to the peak, in KiB.
const ROOM: u64 = 8 * 1024;

fn main() {
    let url = server();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("no runtime");
    runtime.block_on(async {
        let builder = Client::builder(&url).api_key("key");
        let client = builder.build().expect("no client");
        let channel = Channel::new("1", "ccid", "secret");
        let channel = client.third_party_messaging(channel);
        let small = Upload::new("small", vec![0; BLOCK]);
        let _ = channel.upload(small).await.expect("refused");

        let before = peak();
        let begun = Instant::now();
        let file = Upload::from_source("large", SIZE, || async { Ok(tokio::io::repeat(7).take(SIZE)) });
        let _ = channel.upload(file).await.expect("refused");
        let up = begun.elapsed().as_secs_f64();
        let begun = Instant::now();
        let mut file = channel.download("large").await.expect("refused");
        let mut read = 0;
        while let Some(chunk) = file.chunk().await.expect("it broke off") {
            read += chunk.len() as u64;
        }
        assert_eq!(read, SIZE);
        let down = begun.elapsed().as_secs_f64();
        let after = peak();

        let (bare_up, bare_down) = bare(&url).await;
        println!(
            "up, read twice and signed: {:.2} of a bare upload that is not",
            bare_up / up
        );
        println!("down: {:.2} of a bare download", bare_down / down);
        println!("peak memory: {before} KiB before two files of 1 GiB, {after} KiB after");
        assert!(after < before + ROOM, "a file is held in memory");
    });
}

/// The times that reqwest takes by itself.
async fn bare(url: &str) -> (f64, f64) {
    let client = reqwest::Client::new();
    let begun = Instant::now();
    let reader = ReaderStream::with_capacity(tokio::io::repeat(7).take(SIZE), BLOCK);
    let request = client.post(url).header("content-length", SIZE);
    let sent = request.body(reqwest::Body::wrap_stream(reader)).send().await;
    sent.expect("no response");
    let up = begun.elapsed().as_secs_f64();
    let begun = Instant::now();
    let mut answer = client.get(url).send().await.expect("no response");
    while answer.chunk().await.expect("it broke off").is_some() {}
    (up, begun.elapsed().as_secs_f64())
}

/// Takes whatever is sent, and gives a large file, on a thread of its own.
fn server() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("no port");
    listener.set_nonblocking(true).expect("no socket");
    let url = format!("http://{}", listener.local_addr().expect("no address"));
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build();
        runtime.expect("no runtime").block_on(async {
            let listener = TcpListener::from_std(listener).expect("no listener");
            loop {
                let (stream, _) = listener.accept().await.expect("no connection");
                tokio::spawn(serve(stream));
            }
        });
    });
    url
}

async fn serve(mut stream: TcpStream) {
    let mut buffer = vec![0; BLOCK];
    loop {
        let mut head = Vec::new();
        while !head.ends_with(b"\r\n\r\n") {
            match stream.read_u8().await {
                Ok(byte) => head.push(byte),
                Err(_) => return,
            }
        }
        let head = String::from_utf8_lossy(&head).to_lowercase();
        let length = head.split("content-length: ").nth(1);
        let length = length.and_then(|rest| rest.lines().next()?.parse().ok());
        let mut left: u64 = length.unwrap_or(0);
        while left > 0 {
            match stream.read(&mut buffer).await {
                Ok(0) | Err(_) => return,
                Ok(read) => left = left.saturating_sub(read as u64),
            }
        }
        let is_download = head.starts_with("get");
        let length = if is_download { SIZE } else { 2 };
        let answer = format!("HTTP/1.1 200 OK\r\nContent-Length: {length}\r\n\r\n");
        if stream.write_all(answer.as_bytes()).await.is_err() {
            return;
        }
        if !is_download {
            let _ = stream.write_all(b"{}").await;
            continue;
        }
        buffer.fill(7);
        for _ in 0..SIZE / BLOCK as u64 {
            if stream.write_all(&buffer).await.is_err() {
                return;
            }
        }
    }
}

/// The most memory that was ever in use, in KiB.
fn peak() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:"));
    let number = line.and_then(|line| line.split_whitespace().nth(1)?.parse().ok());
    number.unwrap_or_default()
}
