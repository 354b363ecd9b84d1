//! Paths and queries arrive as they were meant, whatever stands in them. The `url` crate is the judge.

use std::sync::OnceLock;

use genesys_multicloud_cx::Error;
use proptest::prelude::*;
use tokio::runtime::Runtime;
use url::Url;

use crate::wire::{Wire, ok};

fn runtime() -> &'static Runtime {
    static RUNTIME: OnceLock<Runtime> = OnceLock::new();
    RUNTIME.get_or_init(|| Runtime::new().unwrap())
}

fn wire() -> &'static Wire {
    static WIRE: OnceLock<Wire> = OnceLock::new();
    WIRE.get_or_init(|| runtime().block_on(Wire::by(|_, _| ok("{}"))))
}

/// The target of the request that a call sends.
#[allow(clippy::result_large_err, reason = "the error is the one under test")]
fn target(id: &str, statistic_id: &str) -> Result<Url, Error> {
    let wire = wire();
    // One request at a time, so that the last one is this one.
    static ONE: std::sync::Mutex<()> = std::sync::Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let _ = runtime().block_on(async {
        wire.client()
            .statistics()
            .get_statistic_value(id, "Agent", statistic_id)
            .send()
            .await
    })?;
    let request = wire.last();
    let target = request.line().split(' ').nth(1).unwrap();
    assert!(target.is_ascii(), "{target}");
    Ok(Url::parse("http://host").unwrap().join(target).unwrap())
}

fn check(id: &str, object: &str) {
    let url = target(id, object).unwrap();
    let segments: Vec<String> = url
        .path_segments()
        .unwrap()
        .map(|segment| {
            percent_encoding::percent_decode_str(segment)
                .decode_utf8()
                .unwrap()
                .into_owned()
        })
        .collect();
    assert_eq!(segments, ["statistics", "v3", "statistic-values", id]);
    let query: Vec<(String, String)> = url.query_pairs().into_owned().collect();
    assert_eq!(
        query,
        [
            ("objectType".to_owned(), "Agent".to_owned()),
            ("objectId".to_owned(), object.to_owned()),
        ]
    );
}

#[test]
fn awkward_identifiers_arrive() {
    for id in [
        "a/b", "a?b", "a#b", "a%b", "%2F", "a\\b", "ü", "日本", "a b", "a+b", "a;b", "a&b=c", "...", ".a", "a:b", "@",
        "\"", "<>", "{id}", "~", "\u{0}", "\n", "%2e%2e", "\u{202e}",
    ] {
        check(id, id);
    }
}

#[test]
fn identifiers_that_would_change_the_path_are_refused() {
    for id in ["", ".", ".."] {
        let error = target(id, "x").unwrap_err();
        assert!(matches!(error, Error::InvalidRequest { .. }), "{error:?}");
        assert!(error.to_string().contains("statistic_name is"), "{error}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn any_text_arrives(id in any::<String>(), object in any::<String>()) {
        prop_assume!(!["", ".", ".."].contains(&id.as_str()));
        check(&id, &object);
    }
}
