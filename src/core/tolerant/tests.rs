//! What the tolerant reading makes of JSON.

use std::collections::{BTreeMap, HashMap};
use std::fmt;

use proptest::prelude::*;
use serde::Deserialize;
use serde_json::value::RawValue;
use serde_json::{Value, json};

use super::*;

#[derive(Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
struct Everything {
    whole: Option<i64>,
    small: Option<u8>,
    large: Option<u128>,
    float: Option<f64>,
    flag: Option<bool>,
    text: Option<String>,
    list: Option<Vec<i64>>,
    options: Vec<Option<i64>>,
    objects: Vec<Everything>,
    map: BTreeMap<String, i64>,
    any: Option<Value>,
    plain_float: f64,
    kind: Option<Kind>,
    pair: Option<(i64, Option<i64>)>,
    byte_key: HashMap<u8, bool>,
}

#[derive(Debug, Deserialize, PartialEq)]
enum Kind {
    Unit,
    Newtype(i64),
    Tuple(i64, bool),
    Struct { whole: i64 },
}

fn everything(json: &str) -> Everything {
    read(json.as_bytes(), None).unwrap_or_else(|error| panic!("{json}: {error}"))
}

macro_rules! everything {
    ($($member:ident: $value:expr),*) => { Everything { $($member: $value,)* ..Everything::default() } };
}

#[test]
fn each_type_gets_what_it_wants() {
    for (json, expected) in [
        (r#"{"whole":17.0}"#, everything!(whole: Some(17))),
        (r#"{"whole":1e3}"#, everything!(whole: Some(1000))),
        (r#"{"whole":"17"}"#, everything!(whole: Some(17))),
        (r#"{"whole":" -17.0 "}"#, everything!(whole: Some(-17))),
        (r#"{"whole":-0}"#, everything!(whole: Some(0))),
        (r#"{"whole":-0.0}"#, everything!(whole: Some(0))),
        (
            r#"{"whole":9007199254740993.0}"#,
            everything!(whole: Some(9_007_199_254_740_993)),
        ),
        (
            r#"{"whole":"-9223372036854775808"}"#,
            everything!(whole: Some(i64::MIN)),
        ),
        (r#"{"whole":NaN}"#, everything!()),
        (r#"{"whole":Infinity,"float":-Infinity,"text":NaN}"#, everything!()),
        (r#"{"whole":"","flag":" ","float":"NaN","small":"null"}"#, everything!()),
        (r#"{"small":"2.55e2"}"#, everything!(small: Some(255))),
        (
            r#"{"large":340282366920938463463374607431768211455.0}"#,
            everything!(large: Some(u128::MAX)),
        ),
        (r#"{"float":"1.5"}"#, everything!(float: Some(1.5))),
        (r#"{"float":"17"}"#, everything!(float: Some(17.0))),
        (r#"{"flag":"true"}"#, everything!(flag: Some(true))),
        (r#"{"flag":"False"}"#, everything!(flag: Some(false))),
        (r#"{"flag":1}"#, everything!(flag: Some(true))),
        (r#"{"flag":0.0}"#, everything!(flag: Some(false))),
        (r#"{"flag":"1"}"#, everything!(flag: Some(true))),
        (r#"{"flag":"0"}"#, everything!(flag: Some(false))),
        (r#"{"text":17}"#, everything!(text: Some("17".to_owned()))),
        (r#"{"text":9.0}"#, everything!(text: Some("9.0".to_owned()))),
        (
            r#"{"text":12345678901234567890123}"#,
            everything!(text: Some("12345678901234567890123".to_owned())),
        ),
        (r#"{"text":true}"#, everything!(text: Some("true".to_owned()))),
        (
            r#"{"list":[null,1,null,"2",NaN,"",3.0,null]}"#,
            everything!(list: Some(vec![1, 2, 3])),
        ),
        (r#"{"list":[null]}"#, everything!(list: Some(vec![]))),
        (r#"{"list":{}}"#, everything!(list: Some(vec![]))),
        (r#"{"list":""}"#, everything!(list: Some(vec![]))),
        (r#"{"list":17}"#, everything!(list: Some(vec![17]))),
        (
            r#"{"options":[null,1,"2","",NaN]}"#,
            everything!(options: vec![None, Some(1), Some(2), None, None]),
        ),
        (
            r#"{"objects":[null,{"whole":"1"},null]}"#,
            everything!(objects: vec![everything!(whole: Some(1))]),
        ),
        (
            r#"{"objects":{"whole":"1"}}"#,
            everything!(objects: vec![everything!(whole: Some(1))]),
        ),
        (r#"{"objects":null,"map":null}"#, everything!()),
        (r#"{"map":[]}"#, everything!()),
        (
            r#"{"map":{"a":"1"}}"#,
            everything!(map: BTreeMap::from([("a".to_owned(), 1)])),
        ),
        (
            r#"{"byte_key":{"1":"true"}}"#,
            everything!(byte_key: HashMap::from([(1, true)])),
        ),
        (
            r#"{"any":[17.0,"17",null,NaN,-0.0,1e3],"whole":"1"}"#,
            everything!(any: Some(json!([17.0, "17", null, null, -0.0, 1e3])), whole: Some(1)),
        ),
        (r#"{"any":null,"whole":"1"}"#, everything!(whole: Some(1))),
        (
            r#"{"plain_float":-Infinity}"#,
            everything!(plain_float: f64::NEG_INFINITY),
        ),
        (r#"{"plain_float":"Infinity"}"#, everything!(plain_float: f64::INFINITY)),
        (
            r#"{"kind":"Unit","whole":"1"}"#,
            everything!(kind: Some(Kind::Unit), whole: Some(1)),
        ),
        (r#"{"kind":{"Newtype":"1"}}"#, everything!(kind: Some(Kind::Newtype(1)))),
        (
            r#"{"kind":{"Tuple":["1",1]}}"#,
            everything!(kind: Some(Kind::Tuple(1, true))),
        ),
        (
            r#"{"kind":{"Struct":{"whole":1.0}}}"#,
            everything!(kind: Some(Kind::Struct { whole: 1 })),
        ),
        (r#"{"pair":["1",null]}"#, everything!(pair: Some((1, None)))),
        (r#"{"whole":1,"whole":2}"#, everything!(whole: Some(2))),
        (r#"{"whole":1,"whole":null}"#, everything!()),
        (r#"{"unknown":1e999,"whole":1}"#, everything!(whole: Some(1))),
        ("[]", everything!()),
        ("null", everything!()),
    ] {
        assert_eq!(everything(json), expected, "{json}");
    }
    let float: f64 = read(b"NaN", None).unwrap();
    assert!(float.is_nan());
}

#[test]
fn what_is_no_json_is_read_as_what_it_is_meant_to_be() {
    let text = |json: &str| everything(&format!("{{\"text\":{json}}}")).text.unwrap();
    for (json, expected) in [
        (r#""cut \ud83d""#, "cut \u{fffd}"),
        (r#""\ude00 cut""#, "\u{fffd} cut"),
        (r#""\ud83d\ud83d\ude00""#, "\u{fffd}😀"),
        (r#""\ud83dx""#, "\u{fffd}x"),
        (r#""\ud83d\n""#, "\u{fffd}\n"),
        (r#""\ud83d\u0041""#, "\u{fffd}A"),
        (r#""\ud83d\u12""#, "\u{fffd}\\u12"),
        ("\"a\tb\nc\u{0}d\"", "a\tb\nc\u{0}d"),
        (r#""it\'s \x C:\users""#, "it's x C:\\users"),
        (r#""\"\\\/\b\f\n\r\t\u00fc\ud83d""#, "\"\\/\u{8}\u{c}\n\r\tü\u{fffd}"),
    ] {
        assert_eq!(text(json), expected, "{json}");
    }
    let one = everything!(whole: Some(1));
    for json in [
        "\u{feff}{\"whole\":1}",
        "{\"whole\":1}\0\0",
        "{\"whole\":1}\u{feff}\n",
        "\u{a0}{\"whole\":01,}",
        "{\"whole\":+1}",
        "{\"whole\":1.}",
        "{\"whole\":1,\"list\":nUlL,\"flag\":undefined}",
        "{\"whole\":1,\"float\":nan,\"flag\":-inf}",
    ] {
        assert_eq!(everything(json), one, "{json:?}");
    }
    let utf16: Vec<u8> = "\u{feff}{\"whole\":1}"
        .encode_utf16()
        .flat_map(u16::to_be_bytes)
        .collect();
    assert_eq!(read::<Everything>(&utf16, None), Ok(one));
    let latin = b"{\"text\":\"Gr\xfc\xdfe\"}";
    for charset in [None, Some("ISO-8859-1")] {
        let read: Everything = read(latin, charset).unwrap();
        assert_eq!(read.text.as_deref(), Some("Grüße"));
    }
}

#[derive(Debug, Deserialize, PartialEq)]
struct Buffered {
    #[serde(flatten)]
    either: Either,
    text: String,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(untagged)]
enum Either {
    Whole { whole: i64 },
    List { list: Vec<u8> },
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(tag = "kind")]
enum Tagged {
    A { whole: i64 },
}

#[test]
fn types_that_do_not_say_what_they_want_get_whole_numbers_too() {
    let either = |json: &str| read::<Buffered>(json.as_bytes(), None).unwrap();
    assert_eq!(
        either(r#"{"whole":17.0,"text":1}"#),
        Buffered {
            either: Either::Whole { whole: 17 },
            text: "1".to_owned()
        }
    );
    assert_eq!(
        either("\u{feff}{\"list\":[1e1,-0],\"text\":\"\"}").either,
        Either::List { list: vec![10, 0] }
    );
    let tagged: Tagged = read(br#"{"kind":"A","whole":1e3}"#, None).unwrap();
    assert_eq!(tagged, Tagged::A { whole: 1000 });
}

#[test]
fn raw_values_stay_as_they_are_written() {
    #[derive(Deserialize)]
    struct Held {
        raw: Box<RawValue>,
        whole: i64,
    }
    let raw = |json: &str| {
        let held: Held = read(format!("{{\"raw\":{json},\"whole\":\"1\"}}").as_bytes(), None).unwrap();
        assert_eq!(held.whole, 1);
        held.raw.get().to_owned()
    };
    for (json, expected) in [
        ("1.50", "1.50"),
        ("12345678901234567890123", "12345678901234567890123"),
        ("1e999", "1e999"),
        ("007", "7e0"),
        ("[1,NaN,{\"a\":\"\\ud83d\"}]", "[1,null,{\"a\":\"\u{fffd}\"}]"),
        ("null", "null"),
    ] {
        assert_eq!(raw(json), expected);
    }
}

fn fault<T: DeserializeOwned + fmt::Debug>(json: &str) -> (String, String) {
    let error = read::<T>(json.as_bytes(), None).unwrap_err();
    (error.path(), error.to_string())
}

#[test]
fn what_cannot_be_read_is_told_with_its_place() {
    let deep = "[".repeat(200) + &"]".repeat(200);
    for (json, path, reason) in [
        (r#"{"whole":1e999}"#, "whole", "1e999 is out of range"),
        (r#"{"whole":"1e999"}"#, "whole", "1e999 is out of range"),
        (r#"{"float":-1e999}"#, "float", "-1e999 is out of range"),
        (r#"{"any":{"n":[1e999]}}"#, "any.n[0]", "1e999 is out of range"),
        (
            r#"{"whole":18446744073709551616}"#,
            "whole",
            "18446744073709551616 is out of range",
        ),
        (
            r#"{"whole":18446744073709551615}"#,
            "whole",
            "invalid value: integer `18446744073709551615`, expected i64",
        ),
        (r#"{"small":"-1"}"#, "small", "invalid value: integer `-1`, expected u8"),
        (
            r#"{"whole":"soon"}"#,
            "whole",
            "invalid type: string \"soon\", expected i64",
        ),
        (
            "\u{feff}{\"objects\":[{},null,{\"whole\":17.5}]}",
            "objects[2].whole",
            "invalid type: floating point `17.5`, expected i64",
        ),
        (r#"{"flag":2}"#, "flag", "invalid type: integer `2`, expected a boolean"),
        (r#"{"text":{}}"#, "text", "invalid type: map, expected a string"),
        (
            r#"{"objects":[["x"]]}"#,
            "objects[0]",
            "invalid type: sequence, expected struct Everything",
        ),
        (
            r#"{"plain_float":""}"#,
            "plain_float",
            "invalid type: string \"\", expected f64",
        ),
        (
            r#"{"plain_float":null}"#,
            "plain_float",
            "invalid type: null, expected f64",
        ),
        (
            r#"{"kind":{"Newtype":"x"}}"#,
            "kind.Newtype",
            "invalid type: string \"x\", expected i64",
        ),
        (&format!("{{\"any\":{deep}}}"), "", "it is nested too deeply"),
        ("{\"whole\":", "", "it breaks off before its end"),
        ("{\"text\":\"\\u12", "", "it breaks off before its end"),
        ("{\"whole\":1", "", "it breaks off before its end"),
        ("{\"flag\":tru", "", "it breaks off before its end"),
        ("", "", "it breaks off before its end"),
        ("<html>", "", "it is not JSON from line 1, column 1 on"),
        ("{\n \"a\" 1}", "", "it is not JSON from line 2, column 6 on"),
        ("{} x", "", "it is not JSON from line 1, column 4 on"),
        ("{\"a\":x}", "", "it is not JSON from line 1, column 6 on"),
        ("[1 2]", "", "it is not JSON from line 1, column 4 on"),
        ("{a:1}", "", "it is not JSON from line 1, column 2 on"),
    ] {
        let found = fault::<Everything>(json);
        let found = (found.0.as_str(), found.1.as_str());
        // How deep it is that is too deep is not of interest.
        let path = match reason {
            "it is nested too deeply" => found.0,
            _ => path,
        };
        assert_eq!(found, (path, reason), "{json}");
    }
    let (_, reason) = fault::<Everything>(&format!("{{\"whole\":1{}}}", "0".repeat(1000)));
    assert!(reason.len() < 80, "{reason}");
    assert_eq!(
        fault::<Vec<i64>>("{\"a\":1}").1,
        "invalid type: map, expected a sequence"
    );
}

#[test]
fn what_is_deep_and_not_wanted_is_passed_over() {
    for depth in [126, 127, 1_000_000] {
        let (open, close) = ("[{\"a\":\"]\\\"\",\"b\":".repeat(depth), "}]".repeat(depth));
        let json = format!("{{\"unknown\":{open}1{close},\"whole\":\"1\"}}");
        assert_eq!(everything(&json), everything!(whole: Some(1)));
    }
    let wide = format!("{{{}\"whole\":\"1\"}}", "\"whole\":[],".repeat(100_000));
    assert_eq!(everything(&wide), everything!(whole: Some(1)));
    let nothing = format!("{{\"options\":[{}1]}}", "\"\",".repeat(100_000));
    assert_eq!(everything(&nothing).options.len(), 100_001);
    let spaces = format!("{}{{\"whole\":\"1\"}}", "\u{a0} ".repeat(100_000));
    assert_eq!(everything(&spaces), everything!(whole: Some(1)));
}

#[test]
fn the_members_of_a_type_are_known() {
    assert_eq!(fields::<Option<Kind>>(), None);
    assert_eq!(fields::<Value>(), None);
    assert_eq!(fields::<String>(), None);
    assert_eq!(fields::<()>(), None);
    assert_eq!(fields::<Buffered>(), None);
    let known = Some(&["raw", "whole"][..]);
    #[derive(Deserialize)]
    #[allow(dead_code)]
    struct Held {
        raw: Box<RawValue>,
        whole: i64,
    }
    assert_eq!(fields::<Held>(), known);
    assert_eq!(fields::<Option<Held>>(), known);
    assert_eq!(fields::<Vec<Held>>(), known);
    assert_eq!(fields::<crate::OneOrMany<Held>>(), known);
}

fn document() -> impl Strategy<Value = String> {
    let pieces = proptest::sample::select(vec![
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u",
        "\\ud83d",
        "null",
        "true",
        "NaN",
        "-",
        "1",
        "1e999",
        "17.0",
        "\"whole\":",
        "\"text\":",
        "\"objects\":",
        "\"any\":",
        "\"\"",
        " ",
        "\u{feff}",
        "\0",
        "ü",
        "\"kind\":",
        "\"Newtype\":",
        "\"pair\":",
    ]);
    proptest::collection::vec(pieces, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn no_bytes_are_too_much(bytes in proptest::collection::vec(any::<u8>(), 0..200), charset in ".*") {
        let _ = read::<Everything>(&bytes, Some(&charset));
        let _ = read::<Value>(&bytes, None);
    }

    #[test]
    fn no_pieces_of_json_are_too_much(json in document()) {
        let _ = read::<Everything>(json.as_bytes(), None);
        let strict = serde_json::from_str::<Value>(&json);
        if let Ok(value) = strict {
            prop_assert_eq!(reread::<Value>(&json).unwrap(), value);
        }
    }

    /// What the strict parser reads, the tolerant one reads the same.
    #[test]
    fn strict_json_stays_what_it_is(value in crate::models::any_json()) {
        let json = value.to_string();
        let strict: Value = serde_json::from_str(&json).unwrap();
        prop_assert_eq!(reread::<Value>(&json).unwrap(), strict.clone());
        prop_assert_eq!(Node::parse(&json).unwrap().to_value(), strict.clone());
        prop_assert_eq!(from_value::<Value>(&strict).unwrap(), strict);
    }

    #[test]
    fn numbers_are_read_as_the_strict_parser_reads_them(text in "-?(0|[1-9][0-9]{0,25})(\\.[0-9]{1,25})?([eE][+-]?[0-9]{1,3})?") {
        let strict: Option<Value> = serde_json::from_str(&text).ok();
        prop_assert_eq!(reread::<Value>(&text).ok(), strict);
        let strict: Option<f64> = serde_json::from_str(&text).ok();
        prop_assert_eq!(reread::<f64>(&text).ok(), strict);
    }
}
