//! What a webhook costs beside what it is made of: `cargo bench --bench webhook`.
//!
//! Each ratio is the time of the bare parts (`hmac`, `sha1` and `serde_json`) divided by that of [`Verifier`] and what it
//! gives, on the same bytes and into the same or the generated type. 1 is as fast, and more is faster. The bare parts
//! compare a signature that is already decoded, so parsing the header is on our side alone.

use std::hint::black_box;
use std::time::{Duration, Instant};

use genesys_multicloud_cx::messaging::{ContentType, Email};
use genesys_multicloud_cx::third_party_messaging_webhook::types::OutgoingEmailMessage;
use genesys_multicloud_cx::webhook::Verifier;
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;

const SECRET: &str = "a secret of a channel";
const ROUNDS: usize = 301;
/// Long enough for the clock.
const ROUND: Duration = Duration::from_micros(500);

fn main() {
    let message = message(2048);
    let large = vec![b'x'; 64 * 1024];
    let verifier = Verifier::new(SECRET).expect("the secret is not empty");
    let (header, large_header) = (verifier.sign(&message), verifier.sign(&large));
    let key = Hmac::<Sha1>::new_from_slice(SECRET.as_bytes()).expect("any length will do");
    let (signature, large_signature) = (mac(&key, &message), mac(&key, &large));
    println!("bare time / ours, the median of {ROUNDS} interleaved rounds; 1 is as fast, more is faster");

    let bare = || {
        let mac = key.clone().chain_update(black_box(&message));
        mac.verify_slice(&signature).expect("it is right");
        let email: OutgoingEmailMessage = serde_json::from_slice(&message).expect("it is one");
        black_box(email);
    };
    compare("2 KiB, verified and decoded, into the generated type", bare, || {
        let verified = verifier.verify_header(&header, black_box(&message));
        let email: OutgoingEmailMessage = verified.expect("right").json().expect("it is one");
        black_box(email);
    });
    compare("2 KiB, verified and decoded, into a typed message", bare, || {
        let verified = verifier.verify_header(&header, black_box(&message));
        black_box(verified.expect("right").message().expect("it is one"));
    });
    compare(
        "64 KiB, verified",
        || {
            let mac = key.clone().chain_update(black_box(&large));
            mac.verify_slice(&large_signature).expect("it is right");
        },
        || {
            let _ = black_box(verifier.verify_header(&large_header, black_box(&large)));
        },
    );
}

/// An email of so many bytes.
fn message(length: usize) -> Vec<u8> {
    let email = |text: String| {
        let email = Email::new("Subject")
            .message_id("f7acbac6-68db-4031-aec2-4bbd02627c4b")
            .channel_id("company.com")
            .from("no-reply@company.com")
            .to("recipient-1@mail.com")
            .to("recipient-2@mail.com")
            .reply_to("reply-to@company.com")
            .content(ContentType::Text, text.as_str())
            .content(ContentType::Html, format!("<p>{text}</p>"));
        serde_json::to_vec(&email).expect("it can be written")
    };
    let rest = length - email(String::new()).len();
    email("a word ".chars().cycle().take(rest / 2).collect())
}

fn mac(key: &Hmac<Sha1>, body: &[u8]) -> Vec<u8> {
    key.clone().chain_update(body).finalize().into_bytes().to_vec()
}

fn compare(name: &str, bare: impl Fn(), ours: impl Fn()) {
    let once = time(1_000, &bare) / 1_000;
    let repeats = (ROUND.as_nanos() / once.as_nanos().max(1)).clamp(1, 10_000) as u32;
    let mut ratios: Vec<f64> = (0..ROUNDS)
        .map(|round| {
            // Who goes first changes, so that neither has the warmer caches.
            let (bare, ours) = match round % 2 {
                0 => (time(repeats, &bare), time(repeats, &ours)),
                _ => {
                    let ours = time(repeats, &ours);
                    (time(repeats, &bare), ours)
                }
            };
            bare.as_secs_f64() / ours.as_secs_f64()
        })
        .collect();
    ratios.sort_by(f64::total_cmp);
    let at = |part: usize| ratios[ROUNDS * part / 100];
    println!(
        "{name}: {:.3} (quartiles {:.3} and {:.3}; bare {:.2} µs)",
        at(50),
        at(25),
        at(75),
        once.as_secs_f64() * 1e6
    );
}

fn time(repeats: u32, work: impl Fn()) -> Duration {
    let start = Instant::now();
    for _ in 0..repeats {
        work();
    }
    start.elapsed()
}
