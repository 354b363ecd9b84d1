//! Signatures, and what is read only if they are right. The signatures written down here were made by OpenSSL.

use genesys_multicloud_cx::messaging::OutgoingMessage;
use genesys_multicloud_cx::webhook::{
    Claim, Deduplicator, DeliveryLease, DeliveryStore, InteractionEvent, InteractionEvents, LeaseState, Payload,
    Verified, Verifier, VerifyError,
};
use http::{HeaderMap, HeaderValue};
use proptest::prelude::*;
use serde_json::{Value, json};

const FOX: &[u8] = b"The quick brown fox jumps over the lazy dog";
const SIGNATURE: &str = "sha1=de7c9b85b8b78aa6bc8a7a36f70a90701c9db4d9";

fn verifier() -> Verifier {
    Verifier::new("key").unwrap()
}

fn headers(values: &[&[u8]]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for value in values {
        headers.append("X-Hub-Signature", HeaderValue::from_bytes(value).unwrap());
    }
    headers
}

fn refusal(signature: &[u8], body: &[u8]) -> VerifyError {
    verifier()
        .verify(&headers(&[signature]), body)
        .expect_err("it was accepted")
}

#[test]
fn known_signatures() {
    assert_eq!(verifier().sign(FOX), SIGNATURE);
    for signature in [SIGNATURE.to_owned(), format!("sha1={}", SIGNATURE[5..].to_uppercase())] {
        let headers = headers(&[signature.as_bytes()]);
        let verifier = verifier();
        assert_eq!(verifier.verify(&headers, FOX).unwrap().body(), FOX);
        assert_eq!(verifier.verify_header(&signature, FOX).unwrap().body(), FOX);
    }
    // The first two are of RFC 2202, section 3. The last key is longer than a block of SHA-1.
    let long = "\u{aa}".repeat(80);
    assert_eq!(long.len(), 160);
    for (key, body, expected) in [
        (
            "Jefe",
            "what do ya want for nothing?",
            "effcdf6ae5eb2fa2d27416d5f184df9c259a7c79",
        ),
        (
            "\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}\u{b}",
            "Hi There",
            "b617318655057264e28bc0b6fb378c8ef146be00",
        ),
        (&long, "", "d1d07907acb5ccd0fd4fe975b9da4f4005d62901"),
    ] {
        let verifier = Verifier::new(key).unwrap();
        assert_eq!(verifier.sign(body.as_bytes()), format!("sha1={expected}"));
    }
}

#[test]
fn any_of_several_secrets_will_do_and_the_first_one_signs() {
    let both = Verifier::new("new").unwrap().with_previous_secret("key").unwrap();
    let three = both.clone().with_previous_secret("third").unwrap();
    for verifier in [&both, &three] {
        assert!(verifier.verify_header(SIGNATURE, FOX).is_ok());
        assert_eq!(verifier.sign(FOX), Verifier::new("new").unwrap().sign(FOX));
    }
    let third = Verifier::new("third").unwrap().sign(FOX);
    assert!(three.verify_header(&third, FOX).is_ok());
    assert_eq!(
        both.verify_header(&third, FOX).unwrap_err(),
        VerifyError::WrongSignature
    );
}

#[test]
fn an_empty_secret_is_refused() {
    let error = Verifier::new("").unwrap_err();
    assert!(error.to_string().contains("empty"), "{error}");
    assert!(verifier().with_previous_secret("").is_err());
    // A blank is a secret, if a poor one.
    assert!(Verifier::new(" ").is_ok());
}

#[test]
fn nothing_shows_a_secret_or_a_signature() {
    let verifier = Verifier::new("s3cret").unwrap().with_previous_secret("0ther").unwrap();
    let right = verifier.sign(FOX);
    let errors =
        [&b"sha1=s3nt"[..], SIGNATURE.as_bytes()].map(|sent| verifier.verify(&headers(&[sent]), FOX).unwrap_err());
    let body = Verifier::new("key").unwrap();
    let verified = body.verify_header(SIGNATURE, FOX).unwrap();
    let shown = format!(
        "{verifier:?} {verifier:#?} {errors:?} {} {} {verified:?}",
        errors[0], errors[1]
    );
    for secret in ["s3cret", "0ther", "s3nt", &right[5..], &SIGNATURE[5..], "fox"] {
        assert!(!shown.contains(secret), "{secret} in {shown}");
    }
}

/// The one change that is none: a hexadecimal letter in its other case.
fn is_same(before: u8, after: u8) -> bool {
    before.is_ascii_hexdigit() && before.eq_ignore_ascii_case(&after)
}

#[test]
fn a_signature_with_any_byte_changed_is_refused() {
    for index in 0..SIGNATURE.len() {
        for byte in 0..=255 {
            let mut signature = SIGNATURE.as_bytes().to_vec();
            if signature[index] == byte || index >= 5 && is_same(signature[index], byte) {
                continue;
            }
            signature[index] = byte;
            // What no header can hold does not arrive as one.
            if let Ok(value) = HeaderValue::from_bytes(&signature) {
                let mut headers = HeaderMap::new();
                headers.append("x-hub-signature", value);
                assert!(verifier().verify(&headers, FOX).is_err(), "{index} {byte}");
            }
            if let Ok(text) = std::str::from_utf8(&signature) {
                assert!(verifier().verify_header(text, FOX).is_err(), "{text:?}");
            }
        }
    }
}

#[test]
fn a_body_with_any_bit_changed_is_refused() {
    let body = include_str!("../../fuzz/seeds/messages/email.json").as_bytes();
    let signature = verifier().sign(body);
    assert!(verifier().verify_header(&signature, body).is_ok());
    for index in 0..body.len() {
        for bit in 0..8 {
            let mut changed = body.to_vec();
            changed[index] ^= 1 << bit;
            let verified = verifier().verify_header(&signature, &changed).map(|_| ());
            assert_eq!(verified, Err(VerifyError::WrongSignature), "{index} {bit}");
        }
    }
    for length in 0..body.len() {
        let verified = verifier().verify_header(&signature, &body[..length]);
        assert!(verified.is_err(), "{length}");
    }
    let longer = [body, b"\0"].concat();
    assert!(verifier().verify_header(&signature, &longer).is_err());
}

#[test]
fn headers_that_are_no_signature_say_so() {
    let missing = verifier().verify(&HeaderMap::new(), FOX).map(|_| ());
    assert_eq!(missing, Err(VerifyError::HeaderMissing));
    let right = SIGNATURE.as_bytes();
    for two in [[right, right], [right, b"sha1="], [b"", right]] {
        let repeated = verifier().verify(&headers(&two), FOX).map(|_| ());
        assert_eq!(repeated, Err(VerifyError::HeaderRepeated));
    }
    for length in 0..SIGNATURE.len() {
        assert_eq!(refusal(&right[..length], FOX), VerifyError::HeaderMalformed);
    }
    let listed = format!("{SIGNATURE}, {SIGNATURE}");
    let long = format!("sha1={}", "0".repeat(60_000));
    for malformed in [
        "",
        "sha1=",
        "sha1",
        &SIGNATURE[5..],
        &format!("{SIGNATURE}0"),
        &format!("{SIGNATURE}00"),
        &format!(" {SIGNATURE}"),
        &format!("{SIGNATURE} "),
        &format!("sha1= {}", &SIGNATURE[6..]),
        &format!("sha256={}", &SIGNATURE[5..]),
        &format!("SHA1={}", &SIGNATURE[5..]),
        &format!("sha1={}", "g".repeat(40)),
        &format!("sha1={}", "+1".repeat(20)),
        &format!("sha1={}", "0x".repeat(20)),
        &format!("sha1={}", "é".repeat(20)),
        &format!("sha1={}", "１".repeat(40)),
        &listed,
        &long,
    ] {
        assert_eq!(refusal(malformed.as_bytes(), FOX), VerifyError::HeaderMalformed);
        let by_text = verifier().verify_header(malformed, FOX).map(|_| ());
        assert_eq!(by_text, Err(VerifyError::HeaderMalformed), "{malformed}");
    }
    let mut latin = SIGNATURE.as_bytes().to_vec();
    latin[20] = 0xe9;
    assert_eq!(refusal(&latin, FOX), VerifyError::HeaderMalformed);
    assert_eq!(refusal(b"sha1=\xff\xfe", FOX), VerifyError::HeaderMalformed);
}

#[test]
fn a_right_signature_of_something_else_is_refused() {
    assert_eq!(refusal(SIGNATURE.as_bytes(), b""), VerifyError::WrongSignature);
    let nothing = "sha1=f42bb0eeb018ebbd4597ae7213711ec60760843f";
    assert!(verifier().verify_header(nothing, b"").is_ok());
    assert_eq!(refusal(nothing.as_bytes(), FOX), VerifyError::WrongSignature);
    let zeros = format!("sha1={}", "0".repeat(40));
    assert_eq!(refusal(zeros.as_bytes(), FOX), VerifyError::WrongSignature);
}

proptest! {
    #[test]
    fn no_header_is_accepted_by_chance(
        header in "(sha1=)?[0-9a-fA-F]{0,44}|\\PC{0,60}", body in proptest::collection::vec(any::<u8>(), 0..200)
    ) {
        prop_assert!(verifier().verify_header(&header, &body).is_err());
    }

    #[test]
    fn what_is_signed_is_accepted_for_that_body_and_secret_alone(
        secret in "\\PC{1,100}", body in proptest::collection::vec(any::<u8>(), 0..500), other: u8
    ) {
        let signing = Verifier::new(secret.as_str()).unwrap();
        let signature = signing.sign(&body);
        prop_assert!(signing.verify_header(&signature, &body).is_ok());
        let longer = [&body[..], &[other]].concat();
        prop_assert!(signing.verify_header(&signature, &longer).is_err());
        let another = Verifier::new(format!("{secret}x")).unwrap();
        prop_assert!(another.verify_header(&signature, &body).is_err());
    }
}

fn read<T>(body: &[u8], read: impl FnOnce(Verified<'_>) -> T) -> T {
    let verifier = verifier();
    read(verifier.verify_header(&verifier.sign(body), body).unwrap())
}

fn events(body: &Value) -> InteractionEvents {
    let body = body.to_string();
    read(body.as_bytes(), |verified| verified.interaction_events()).unwrap()
}

#[test]
fn events_are_read_liberally() {
    let delivery = events(&json!({
        "operationId": "f6c4", "new": 1,
        "data": { "new": 2, "entities": [
            { "event": "FINISHED", "entity": { "id": "8e09", "mediaType": "chat", "interactionSubtype": "InboundNew" } },
            { "event": "STARTED", "entity": { "id": 5, "mediaType": "fax", "selfUri": null, "new": 3 } },
            { "event": "STARTED", "entity": null },
        ] }
    }));
    assert_eq!(delivery.operation_id.as_deref(), Some("f6c4"));
    let [
        InteractionEvent::Finished(first),
        InteractionEvent::Started(second),
        third,
    ] = &delivery.events[..]
    else {
        panic!("{delivery:?}")
    };
    assert_eq!(first.media_type.as_ref().unwrap().as_str(), "chat");
    let subtype = first.interaction_subtype.as_ref().unwrap();
    assert_eq!((first.id.as_deref(), subtype.as_str()), (Some("8e09"), "InboundNew"));
    assert_eq!(second.media_type.as_ref().unwrap().as_str(), "fax");
    assert_eq!(delivery.events[1].interaction_id(), Some("5"));
    assert_eq!(third.interaction_id(), None);
    for nothing in [
        json!({}),
        json!({ "data": null, "operationId": null }),
        json!({ "data": { "entities": null } }),
        json!({ "data": {} }),
    ] {
        assert_eq!(events(&nothing), InteractionEvents::default(), "{nothing}");
    }
    assert_eq!(events(&json!({ "operationId": 7 })).operation_id.as_deref(), Some("7"));
}

#[test]
fn unknown_events_keep_their_json() {
    let transferred = json!({ "event": "TRANSFERRED", "entity": ["of", { "another": "form" }] });
    let unnamed = json!({ "entity": { "id": "1" } });
    let delivery = events(&json!({
        "operationId": "f6c4",
        "data": { "entities": [transferred, { "event": "STARTED", "entity": { "id": "2" } }, unnamed, null, 5] }
    }));
    let [a, InteractionEvent::Started(started), b, c, d] = &delivery.events[..] else {
        panic!("{delivery:?}")
    };
    assert_eq!(started.id.as_deref(), Some("2"));
    assert_eq!(delivery.operation_id.as_deref(), Some("f6c4"));
    for (event, json) in [(a, &transferred), (b, &unnamed), (c, &Value::Null), (d, &json!(5))] {
        assert_eq!(*event, InteractionEvent::Unknown(json.clone()));
    }
    assert_eq!(b.interaction_id(), Some("1"));
}

#[track_caller]
fn fault<T: Payload + std::fmt::Debug>(body: &str) -> (String, String) {
    let error = read(body.as_bytes(), |verified| verified.json::<T>()).unwrap_err();
    let shown = format!("{error} {error:?}");
    assert!(!shown.contains("s3cret"), "{shown}");
    assert!(shown.len() < 2_000, "{shown}");
    (error.path, error.reason)
}

#[test]
fn faults_are_told_by_place_and_quote_nothing() {
    let pair = |path: &str, reason: &str| (path.to_owned(), reason.to_owned());
    let id = "expected a string or a number";
    let text = "expected a string, a number or a boolean";
    for (body, expected) in [
        (r#"{"operationId":{"s3cret":1}}"#, pair("operationId", id)),
        (
            r#"{"data":{"entities":[{"event":"STARTED"},{"event":"STARTED","entity":{"id":["s3cret"]}}]}}"#,
            pair("data.entities[1].entity.id", text),
        ),
        (
            r#"{"data":{"entities":"s3cret"}}"#,
            pair("data.entities", "expected a sequence"),
        ),
        ("[]", pair("", "expected an object")),
        (r#""s3cret""#, pair("", "expected an object")),
        ("", pair("", "it breaks off before its end")),
        (r#"{"s3cret":"#, pair("", "it breaks off before its end")),
        ("{} s3cret", pair("", "it is not JSON (line 1, column 4)")),
        ("s3cret", pair("", "it is not JSON (line 1, column 1)")),
    ] {
        assert_eq!(fault::<InteractionEvents>(body), expected, "{body}");
    }
    for (body, expected) in [
        (
            r#"{"type":"Text","channel":{"to":{"id":{"s3cret":1}}}}"#,
            pair("channel.to.id", text),
        ),
        (
            r#"{"type":"Email","content":[{"type":"text"},"s3cret"]}"#,
            pair("content[1]", "expected an object"),
        ),
        ("[[]]", pair("", "expected an object")),
        ("null", pair("", "expected an object")),
    ] {
        assert_eq!(fault::<OutgoingMessage>(body), expected, "{body}");
    }
    #[derive(Debug, serde::Deserialize)]
    #[allow(dead_code)]
    struct Own {
        kind: Kind,
    }
    #[derive(Debug, serde::Deserialize)]
    enum Kind {
        A,
    }
    assert_eq!(fault::<Own>("{}"), pair("", "missing field `kind`"));
    assert_eq!(
        fault::<Own>(r#"{"kind":"s3cret, expected s3cret"}"#),
        pair("kind", "expected `A`")
    );
    // The sender chooses the names.
    let name = "n".repeat(100_000);
    let (path, _) = fault::<std::collections::BTreeMap<String, u8>>(&format!(r#"{{"{name}":"s3cret"}}"#));
    assert_eq!(path.chars().count(), 201);
}

#[test]
fn bombs_go_off_harmlessly() {
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
        for depth in [127, 128, 129, 100_000] {
            let nested = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            let unclosed = open.repeat(depth);
            for bomb in [
                nested.clone(),
                unclosed,
                format!(r#"{{"type":"Text","text":{nested}}}"#),
                format!(r#"{{"type":"Other","text":{nested}}}"#),
                format!(r#"{{"data":{{"entities":{nested}}}}}"#),
                format!(r#"{{"data":{{"entities":[{{"event":{nested}}}]}}}}"#),
            ] {
                read(bomb.as_bytes(), |verified| {
                    let value = verified.json::<Value>();
                    assert!(value.is_err() || depth < 128);
                    let _ = (verified.message(), verified.interaction_events());
                });
            }
        }
    }
    let deep = "[".repeat(500);
    let error = read(deep.as_bytes(), |verified| verified.json::<Value>()).unwrap_err();
    assert_eq!(error.reason, "it is nested too deeply");

    let wide = format!(
        r#"{{"type":"Other","data":{{"entities":[{}0]}}}}"#,
        "0,".repeat(200_000)
    );
    read(wide.as_bytes(), |verified| {
        assert!(matches!(verified.message(), Ok(OutgoingMessage::Unknown(_))));
        let events = verified.interaction_events().unwrap().events;
        assert_eq!(events.len(), 200_001);
    });
    let same = format!("{{{}\"type\":\"Text\"}}", "\"type\":\"Email\",".repeat(10_000));
    read(same.as_bytes(), |verified| {
        assert!(matches!(verified.message(), Ok(OutgoingMessage::Sms(_))));
    });
    let names: Vec<String> = (0..50_000).map(|name| format!("\"{name}\":0")).collect();
    let names = format!("{{{}}}", names.join(","));
    read(names.as_bytes(), |verified| {
        assert!(matches!(verified.message(), Ok(OutgoingMessage::Unknown(_))));
    });
}

proptest! {
    #[test]
    fn nothing_that_is_signed_panics(body in proptest::collection::vec(any::<u8>(), 0..300)) {
        read(&body, |verified| {
            let _ = (verified.message(), verified.interaction_events(), verified.json::<Value>());
        });
    }
}

async fn claim(store: &impl DeliveryStore, key: &str) -> Claim {
    store.claim(key).await.unwrap()
}

async fn claim_new(store: &impl DeliveryStore, key: &str) -> Box<dyn DeliveryLease> {
    match claim(store, key).await {
        Claim::New(lease) => lease,
        other => panic!("{key}: {other:?}"),
    }
}

async fn complete(lease: Box<dyn DeliveryLease>, response: Option<&str>) {
    assert_eq!(lease.complete(response).await.unwrap(), LeaseState::Held);
}

#[tokio::test]
async fn what_was_handled_is_remembered_up_to_a_number() {
    let deduplicator = Deduplicator::new(2);
    let same = deduplicator.clone();
    for id in ["1", "2"] {
        complete(claim_new(&deduplicator, id).await, Some(&format!("answer {id}"))).await;
    }
    let again = claim(&same, "1").await;
    assert!(matches!(again, Claim::Done { response } if response.as_deref() == Some("answer 1")));
    let third = claim_new(&same, "3").await;
    assert!(matches!(claim(&deduplicator, "3").await, Claim::InProgress));
    assert!(matches!(claim(&deduplicator, "1").await, Claim::Done { .. }));
    complete(third, None).await;
    let again = claim(&deduplicator, "3").await;
    assert!(matches!(again, Claim::Done { response: None }));
    assert!(matches!(claim(&deduplicator, "2").await, Claim::Done { .. }));
    let again = claim(&deduplicator, "1").await;
    assert!(matches!(again, Claim::New(_)), "the oldest is forgotten");
}

#[tokio::test]
async fn what_is_in_progress_is_never_forgotten() {
    let deduplicator = Deduplicator::new(0);
    let mut leases = Vec::new();
    for id in 0..100 {
        leases.push(claim_new(&deduplicator, &id.to_string()).await);
    }
    for id in 0..100 {
        let again = claim(&deduplicator, &id.to_string()).await;
        assert!(matches!(again, Claim::InProgress));
    }
    for lease in leases {
        complete(lease, None).await;
    }
    for id in 0..100 {
        let _ = claim_new(&deduplicator, &id.to_string()).await;
    }
}

#[tokio::test]
async fn a_claim_comes_back_when_the_handler_crashes() {
    let deduplicator = Deduplicator::new(10);
    let crashing = deduplicator.clone();
    let handler = tokio::spawn(async move {
        let _lease = claim_new(&crashing, "1").await;
        std::panic::resume_unwind(Box::new("crash"));
    });
    assert!(handler.await.is_err());
    drop(claim_new(&deduplicator, "1").await);
    let given_back = claim_new(&deduplicator, "1").await;
    given_back.release().await.unwrap();
    // Who gave it back has no right left.
    let other = claim_new(&deduplicator, "1").await;
    assert_eq!(given_back.complete(None).await.unwrap(), LeaseState::Ended);
    assert_eq!(given_back.renew().await.unwrap(), LeaseState::Ended);
    drop(given_back);
    assert!(matches!(claim(&deduplicator, "1").await, Claim::InProgress));
    complete(other, None).await;
    assert!(matches!(claim(&deduplicator, "1").await, Claim::Done { .. }));
}

#[test]
fn everything_can_be_shared_between_threads() {
    fn shared<T: Clone + Send + Sync + 'static>() {}
    shared::<Verifier>();
    shared::<Deduplicator>();
    shared::<genesys_multicloud_cx::webhook::Receiver<OutgoingMessage>>();
    fn sent<T: Send + Sync>() {}
    sent::<Verified<'static>>();
    sent::<Claim>();
}
