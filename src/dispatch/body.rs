//! The body of an answer, read into memory.

#![deny(clippy::arithmetic_side_effects)]

use std::io::{self, Write};

use bytes::Bytes;
use flate2::write::MultiGzDecoder;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};
use http::{HeaderMap, HeaderValue};

use super::{Answer, Operation};
use crate::{Client, Error, TimeoutPhase};

const GZIP_MAGIC: [u8; 2] = [0x1f, 0x8b];

/// What is asked for. A file comes as it is, since undoing what nobody asked for would change it.
pub(super) fn accepted_coding(operation: &Operation) -> HeaderValue {
    HeaderValue::from_static(match operation.answer {
        Answer::Bytes => "identity",
        _ => "gzip",
    })
}

impl Client {
    /// Reads the whole of a body, and undoes its compression where it was asked for.
    ///
    /// The body of an error is whatever has arrived of it: the status counts, and a server that refuses a request may be
    /// gone before all is read.
    pub(super) async fn read(
        &self,
        operation: &'static Operation,
        headers: &mut HeaderMap,
        mut response: reqwest::Response,
    ) -> Result<Bytes, Error> {
        let limit = self.max_response_size();
        let too_large = || Error::ResponseTooLarge {
            operation: operation.name(),
            server: self.server(operation),
            limit,
            attempts: 0,
        };
        let is_success = response.status().is_success();
        let announced = response.content_length().unwrap_or(0);
        if usize::try_from(announced).map_or(true, |announced| announced > limit) {
            return Err(too_large());
        }
        let mut body = match is_success && operation.answer == Answer::Bytes {
            true => Body::plain(limit),
            false => Body::of(headers, limit),
        };
        let pause = self.read_timeout();
        let ended = loop {
            let chunk = tokio::time::timeout(pause, response.chunk())
                .await
                .map_err(|_| self.timed_out(operation, TimeoutPhase::Read, pause))?;
            match chunk {
                Ok(Some(chunk)) => match body.write(&chunk) {
                    Ok(()) => {}
                    Err(error) => break Err(self.damaged(operation, error)),
                },
                Ok(None) => {
                    break body
                        .finish()
                        .map_err(|error| self.damaged(operation, error));
                }
                Err(error) => break Err(self.transport_error(operation, error)),
            }
        };
        match ended {
            _ if body.is_full() => Err(too_large()),
            Err(error) if is_success => Err(error),
            _ => Ok(body.into_bytes()),
        }
    }
}

/// A body on its way into memory.
enum Body {
    Plain(Limited),
    /// What is said to be compressed, until enough of it is there to see whether it is.
    Unknown(Vec<u8>, usize),
    Gzip(Box<MultiGzDecoder<Limited>>),
}

impl Body {
    fn plain(limit: usize) -> Self {
        Self::Plain(Limited {
            bytes: Vec::new(),
            limit,
            is_full: false,
        })
    }

    /// By the headers, out of which is taken what is true no more.
    fn of(headers: &mut HeaderMap, limit: usize) -> Self {
        let coding = headers.get(CONTENT_ENCODING);
        let coding = coding.and_then(|coding| coding.to_str().ok());
        let is_gzip = coding.is_some_and(|coding| {
            let coding = coding.trim();
            coding.eq_ignore_ascii_case("gzip") || coding.eq_ignore_ascii_case("x-gzip")
        });
        if !is_gzip {
            return Self::plain(limit);
        }
        headers.remove(CONTENT_ENCODING);
        headers.remove(CONTENT_LENGTH);
        Self::Unknown(Vec::new(), limit)
    }

    fn write(&mut self, chunk: &[u8]) -> io::Result<()> {
        match self {
            Self::Plain(body) => body.write_all(chunk),
            Self::Gzip(decoder) => decoder.write_all(chunk),
            Self::Unknown(beginning, limit) => {
                beginning.extend_from_slice(chunk);
                if beginning.len() < GZIP_MAGIC.len() {
                    return Ok(());
                }
                let (beginning, limit) = (std::mem::take(beginning), *limit);
                let plain = Self::plain(limit);
                *self = match plain {
                    Self::Plain(body) if beginning.starts_with(&GZIP_MAGIC) => {
                        Self::Gzip(Box::new(MultiGzDecoder::new(body)))
                    }
                    // There are proxies that name a coding and don't use it.
                    plain => plain,
                };
                self.write(&beginning)
            }
        }
    }

    /// Every part of the compressed form has to have come to its end.
    fn finish(&mut self) -> io::Result<()> {
        match self {
            Self::Plain(_) | Self::Unknown(..) => Ok(()),
            Self::Gzip(decoder) => decoder.try_finish(),
        }
    }

    fn is_full(&self) -> bool {
        match self {
            Self::Plain(body) => body.is_full,
            Self::Unknown(..) => false,
            Self::Gzip(decoder) => decoder.get_ref().is_full,
        }
    }

    /// What has come so far.
    fn into_bytes(self) -> Bytes {
        match self {
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
        let mut body = Body::of(&mut headers, limit);
        assert!(headers.is_empty());
        for chunk in compressed.chunks(size) {
            body.write(chunk)?;
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
