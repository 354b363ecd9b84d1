//! The body of a response, read into memory.

#![deny(clippy::arithmetic_side_effects)]

use std::io::{self, Write};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue};

use super::call::Call;
use super::deadline::AttemptDeadline;
use super::decode::{is_error, is_marked_as_json};
use crate::TimeoutPhase;
use crate::core::operation::{Operation, ResponseKind};
use crate::http::failure::Failure;
use crate::http::received::Rest;

const GZIP_MAGIC: [u8; 2] = [0x1f, 0x8b];
/// How much of a file that is marked as JSON is looked at, to see whether it is an error.
const LONGEST_ERROR: usize = 64 * 1024;

/// What is asked for. A file comes as it is, since undoing what nobody asked for would change it.
pub(super) fn accepted_coding(operation: &Operation) -> HeaderValue {
    HeaderValue::from_static(match operation.response {
        ResponseKind::Bytes => "identity",
        _ => "gzip",
    })
}

/// Reads the whole of a body, and undoes its compression where it was asked for.
///
/// The body of an error is whatever has arrived of it: the status counts, and a server that refuses a request may be gone
/// before all is read.
pub(super) async fn read(
    call: &Call,
    deadline: &AttemptDeadline,
    headers: &mut HeaderMap,
    response: &mut reqwest::Response,
) -> Result<Bytes, Failure> {
    let limit = call
        .options
        .max_response_size
        .unwrap_or(call.settings.max_response_size);
    let is_success = response.status().is_success();
    let announced = response.content_length().unwrap_or(0);
    let announced = usize::try_from(announced).unwrap_or(usize::MAX);
    if announced > limit {
        return Err(Failure::ResponseTooLarge { limit });
    }
    let is_file = is_success && call.request.operation.response == ResponseKind::Bytes;
    let mut body = match is_file {
        true => Body::plain(limit, announced),
        false => Body::of(headers, limit, announced),
    };
    let ended = loop {
        match chunk(call, deadline, response).await? {
            Ok(Some(chunk)) => {
                if let Err(error) = body.write(chunk) {
                    break Err(Failure::damaged(error));
                }
            }
            Ok(None) => break body.finish().map_err(Failure::damaged),
            Err(failure) => break Err(failure),
        }
    };
    match ended {
        _ if body.is_full() => Err(Failure::ResponseTooLarge { limit }),
        Err(failure) if is_success => Err(failure),
        _ => Ok(body.into_bytes()),
    }
}

/// Reads the beginning of a file, if it is marked as JSON: it may be an error that HTTP calls a success.
pub(super) async fn begin(
    call: &Call,
    deadline: &AttemptDeadline,
    headers: &HeaderMap,
    mut response: reqwest::Response,
) -> Result<(Bytes, Option<Box<Rest>>), Failure> {
    let mut beginning = Vec::new();
    if is_marked_as_json(headers) {
        while beginning.len() <= LONGEST_ERROR {
            match chunk(call, deadline, &mut response).await?? {
                Some(chunk) => beginning.extend_from_slice(&chunk),
                None if is_error(&beginning, headers, false) => {
                    return Ok((beginning.into(), None));
                }
                None => break,
            }
        }
    }
    let rest = Rest {
        beginning: beginning.into(),
        response,
    };
    Ok((Bytes::new(), Some(Box::new(rest))))
}

/// The next part of a body, unless it pauses for too long.
async fn chunk(
    call: &Call,
    deadline: &AttemptDeadline,
    response: &mut reqwest::Response,
) -> Result<Result<Option<Bytes>, Failure>, Failure> {
    let chunk = match deadline.pause(call.read_timeout()) {
        None => response.chunk().await,
        Some(late) => tokio::time::timeout_at(late, response.chunk())
            .await
            .map_err(|_| stopped(call))?,
    };
    Ok(chunk.map_err(|error| Failure::transport(error, call.address().url.as_ref())))
}

/// A response that had begun, and stopped.
fn stopped(call: &Call) -> Failure {
    Failure::Timeout {
        phase: TimeoutPhase::Read,
        limit: call.read_timeout(),
        setting: call.read_timeout_setting(),
    }
}

/// A body on its way into memory.
enum Body {
    /// As it is; the part that came first is not copied, since it is the only one as a rule.
    First(Bytes, usize, usize),
    Plain(Limited),
    /// What is said to be compressed, until enough of it is there to see whether it is.
    Unknown(Vec<u8>, usize),
    Gzip(Box<MultiGzDecoder<Limited>>),
}

impl Body {
    /// So many bytes at most, of which so many are announced.
    fn plain(limit: usize, announced: usize) -> Self {
        Self::First(Bytes::new(), limit, announced)
    }

    /// By the headers, out of which is taken what is true no more.
    fn of(headers: &mut HeaderMap, limit: usize, announced: usize) -> Self {
        let coding = headers.get(CONTENT_ENCODING);
        let coding = coding.and_then(|coding| coding.to_str().ok());
        let is_gzip = coding.is_some_and(|coding| {
            let coding = coding.trim();
            coding.eq_ignore_ascii_case("gzip") || coding.eq_ignore_ascii_case("x-gzip")
        });
        if !is_gzip {
            return Self::plain(limit, announced);
        }
        headers.remove(CONTENT_ENCODING);
        headers.remove(CONTENT_LENGTH);
        Self::Unknown(Vec::new(), limit)
    }

    fn write(&mut self, chunk: Bytes) -> io::Result<()> {
        match self {
            Self::First(first, limit, _) if first.is_empty() && chunk.len() <= *limit => {
                *first = chunk;
                Ok(())
            }
            Self::First(first, limit, announced) => {
                let capacity = (*announced).max(first.len().saturating_add(chunk.len()));
                let mut body = Limited::new(*limit, capacity.min(*limit));
                let outcome = body.write_all(first).and_then(|()| body.write_all(&chunk));
                *self = Self::Plain(body);
                outcome
            }
            Self::Plain(body) => body.write_all(&chunk),
            Self::Gzip(decoder) => decoder.write_all(&chunk),
            Self::Unknown(beginning, limit) => {
                beginning.extend_from_slice(&chunk);
                if beginning.len() < GZIP_MAGIC.len() {
                    return Ok(());
                }
                let (beginning, limit) = (std::mem::take(beginning), *limit);
                *self = match beginning.starts_with(&GZIP_MAGIC) {
                    true => Self::Gzip(Box::new(MultiGzDecoder::new(Limited::new(limit, 0)))),
                    // There are proxies that name a coding and don't use it.
                    false => Self::plain(limit, 0),
                };
                self.write(beginning.into())
            }
        }
    }

    /// Every part of the compressed form has to have come to its end.
    fn finish(&mut self) -> io::Result<()> {
        match self {
            Self::First(..) | Self::Plain(_) | Self::Unknown(..) => Ok(()),
            Self::Gzip(decoder) => decoder.try_finish(),
        }
    }

    fn is_full(&self) -> bool {
        match self {
            Self::Plain(body) => body.is_full,
            Self::First(..) | Self::Unknown(..) => false,
            Self::Gzip(decoder) => decoder.get_ref().is_full,
        }
    }

    /// What has come so far.
    fn into_bytes(self) -> Bytes {
        match self {
            Self::First(first, ..) => first,
            Self::Plain(body) => body.bytes.into(),
            Self::Unknown(beginning, _) => beginning.into(),
            Self::Gzip(mut decoder) => std::mem::take(&mut decoder.get_mut().bytes).into(),
        }
    }
}

/// Memory for so many bytes and no more.
#[derive(Debug)]
struct Limited {
    bytes: Vec<u8>,
    limit: usize,
    is_full: bool,
}

impl Limited {
    fn new(limit: usize, capacity: usize) -> Self {
        Self {
            bytes: Vec::with_capacity(capacity),
            limit,
            is_full: false,
        }
    }
}

impl Write for Limited {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let left = self.limit.saturating_sub(self.bytes.len());
        if bytes.len() > left {
            self.is_full = true;
            return Err(io::ErrorKind::OutOfMemory.into());
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use flate2::Compression;
    use flate2::write::GzEncoder;

    use super::*;

    fn gzip(text: &[u8]) -> Vec<u8> {
        let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
        encoder.write_all(text).unwrap();
        encoder.finish().unwrap()
    }

    fn read(compressed: &[u8], size: usize, limit: usize) -> io::Result<Vec<u8>> {
        let coding = HeaderValue::from_static("GZIP");
        let mut headers = [(CONTENT_ENCODING, coding)].into_iter().collect();
        let mut body = Body::of(&mut headers, limit, 0);
        assert!(headers.is_empty());
        for chunk in compressed.chunks(size) {
            body.write(Bytes::copy_from_slice(chunk))?;
        }
        body.finish()?;
        Ok(body.into_bytes().to_vec())
    }

    #[test]
    fn every_member_is_read_however_it_is_cut() {
        let parts: [&[u8]; 4] = [b"one ", b"", &[b'x'; 5000], b"three"];
        let compressed = parts.map(gzip).concat();
        for size in (1..40).chain([compressed.len() - 1, compressed.len()]) {
            assert_eq!(read(&compressed, size, 10_000).unwrap(), parts.concat());
        }
    }

    #[test]
    fn what_is_cut_off_or_damaged_is_an_error() {
        let one = gzip(b"one");
        let two = [one.clone(), gzip(b"two")].concat();
        for compressed in [&one, &two] {
            for length in 2..compressed.len() {
                let outcome = read(&compressed[..length], 7, 100);
                let is_whole = length == one.len();
                assert_eq!(outcome.is_ok(), is_whole, "{length}: {outcome:?}");
            }
        }
        for garbage in ["\0", "garbage", "\x1f\u{8b}", "{}"] {
            let compressed = [&one, garbage.as_bytes()].concat();
            for size in [1, 100] {
                read(&compressed, size, 100).unwrap_err();
            }
        }
        let mut damaged = gzip(&[b'x'; 100]);
        let place = damaged.len() - 6;
        damaged[place] ^= 1;
        read(&damaged, 100, 1000).unwrap_err();
    }

    #[test]
    fn what_is_not_compressed_after_all_is_read_as_it_is() {
        for text in ["", "{", "{}", "plain text"] {
            assert_eq!(read(text.as_bytes(), 1, 100).unwrap(), text.as_bytes());
        }
    }

    #[test]
    fn no_more_is_unpacked_than_is_allowed() {
        let bomb = gzip(&vec![0; 10_000_000]);
        assert!(bomb.len() < 20_000);
        read(&bomb, 1000, 9_999_999).unwrap_err();
        assert_eq!(read(&bomb, 1000, 10_000_000).unwrap().len(), 10_000_000);
    }
}
