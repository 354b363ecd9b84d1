//! `X-Hub-Signature`: the HMAC-SHA1 of a body, with the secret of a channel as its key.

use std::fmt::Write as _;

use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

pub(super) const HEADER: &str = "x-hub-signature";
const PREFIX: &str = "sha1=";

/// A key may have any length, so there always is one.
fn mac(secret: &str, body: &[u8]) -> Option<Hmac<Sha1>> {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret.as_bytes()).ok()?;
    mac.update(body);
    Some(mac)
}

pub(super) fn sign(secret: &str, body: &[u8]) -> String {
    let mut signature = PREFIX.to_owned();
    let mac = mac(secret, body).map(|mac| mac.finalize().into_bytes());
    for byte in mac.iter().flatten() {
        // Writing to a string can't fail.
        let _ = write!(signature, "{byte:02x}");
    }
    signature
}

pub(super) fn is_right(signature: &str, secret: &str, body: &[u8]) -> bool {
    let expected = signature.strip_prefix(PREFIX).and_then(bytes);
    match (expected, mac(secret, body)) {
        (Some(expected), Some(mac)) => mac.verify_slice(&expected).is_ok(),
        _ => false,
    }
}

fn bytes(hex: &str) -> Option<Vec<u8>> {
    let digits = hex.chars().map(|digit| digit.to_digit(16));
    let digits: Vec<u8> = digits
        .map(|digit| digit.and_then(|digit| u8::try_from(digit).ok()))
        .collect::<Option<_>>()?;
    let pairs = digits.chunks(2);
    pairs
        .map(|pair| match pair {
            [high, low] => Some(high << 4 | low),
            _ => None,
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 2202, section 3, test case 2.
    const KNOWN: &str = "sha1=effcdf6ae5eb2fa2d27416d5f184df9c259a7c79";
    const BODY: &[u8] = b"what do ya want for nothing?";

    #[test]
    fn a_known_signature() {
        assert_eq!(sign("Jefe", BODY), KNOWN);
        assert!(is_right(KNOWN, "Jefe", BODY));
        let upper = format!("sha1={}", KNOWN[5..].to_uppercase());
        assert!(is_right(&upper, "Jefe", BODY));
    }

    #[test]
    fn wrong_signatures() {
        assert!(!is_right(KNOWN, "jefe", BODY));
        assert!(!is_right(KNOWN, "Jefe", b""));
        let longer = format!("{KNOWN}00");
        for signature in [
            "",
            "sha1=",
            &KNOWN[5..],
            &KNOWN[..43],
            &KNOWN[..44],
            &longer,
            "sha1=é",
        ] {
            assert!(!is_right(signature, "Jefe", BODY), "{signature}");
        }
    }
}
