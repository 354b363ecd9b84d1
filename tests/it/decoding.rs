//! Answers are read liberally, and what can't be read is named.

use genesys_multicloud_cx::authentication::types::{CloudUserDetails, ResponseType};
use genesys_multicloud_cx::statistics::types::{StatisticData, Verbosity};
use genesys_multicloud_cx::{DecodeError, Error, Response};
use serde_json::Value;

use crate::wire::{Answer, Wire, answer, ok};

pub async fn user(answered: Answer) -> Result<Response<CloudUserDetails>, Error> {
    let wire = Wire::new([answered]).await;
    wire.client().authentication().get_user_info().send().await
}

pub async fn values(answered: Answer) -> Result<Response<StatisticData>, Error> {
    let wire = Wire::new([answered]).await;
    let call = wire.client().statistics().get_subscription_values("UUID1");
    call.send().await
}

pub fn decode_error(error: Error) -> Box<DecodeError> {
    match error {
        Error::Decode(error) => error,
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn nulls_missing_and_unknown_members_are_read() {
    let nulls = r#"{"authorities":null,"cmeUserName":null,"contactCenterId":null,"dbid":null,
        "environmentId":null,"loginName":null,"properties":null,"username":null}"#;
    for body in [nulls, "{}", r#"{"somethingNew":{"a":[1]}}"#] {
        let user = user(ok(body)).await.unwrap();
        assert_eq!(*user, CloudUserDetails::default(), "{body}");
    }
    let user = user(ok(
        r#"{"authorities":[{"name":null,"privileges":null},{"x":1}],"dbid":9007199254740993,"properties":{"a":{"b":null}}}"#,
    ))
    .await
    .unwrap();
    assert_eq!(user.authorities.as_ref().unwrap().len(), 2);
    assert_eq!(user.dbid, Some(9_007_199_254_740_993));
    assert_eq!(user.properties.as_ref().unwrap()["a"], serde_json::json!({ "b": null }));
}

#[tokio::test]
async fn a_missing_payload_is_an_empty_one() {
    for body in [
        r#"{"status":{"code":1}}"#,
        r#"{"status":{"code":1},"data":null}"#,
        r#"{"status":{"code":1},"data":{},"errors":null,"path":null}"#,
        "{}",
        "",
    ] {
        let values = values(ok(body)).await.unwrap();
        assert_eq!(*values, StatisticData::default(), "{body}");
    }
}

#[tokio::test]
async fn any_json_may_stand_where_the_documentation_leaves_it_open() {
    for value in ["1", "\"text\"", "[1,2]", "true", r#"{"state":4}"#] {
        let body = format!(r#"{{"status":{{"code":0}},"data":{{"statistics":[{{"value":{value}}}]}}}}"#);
        let values = values(ok(&body)).await.unwrap();
        let expected: Value = serde_json::from_str(value).unwrap();
        assert_eq!(values.statistics.as_ref().unwrap()[0].value, Some(expected));
    }
}

#[test]
fn unknown_values_of_an_enumeration_are_kept_and_written_back() {
    let verbosity: Verbosity = serde_json::from_str("\"LOUD\"").unwrap();
    assert_eq!(verbosity, Verbosity::Unknown("LOUD".to_owned()));
    assert_eq!(serde_json::to_string(&verbosity).unwrap(), "\"LOUD\"");
    assert_eq!(serde_json::from_str::<Verbosity>("\"OFF\"").unwrap(), Verbosity::Off);
    assert_eq!(Verbosity::from("INFO".to_owned()), Verbosity::Info);
    assert_eq!(Verbosity::VALUES, ["OFF", "INFO"]);
    assert_eq!(ResponseType::Code.to_string(), "code");
}

#[tokio::test]
async fn json_is_read_whatever_its_content_type() {
    let user = user(answer("200 OK", "text/html", r#"{"username":"agent2"}"#))
        .await
        .unwrap();
    assert_eq!(user.username.as_deref(), Some("agent2"));
}

#[tokio::test]
async fn a_wrong_type_is_named_by_its_path() {
    let body = r#"{"status":{"code":0},"data":{"statistics":[{},{"timestamp":"soon"}]}}"#;
    let error = decode_error(values(ok(body)).await.unwrap_err());
    assert_eq!(error.path, "data.statistics[1].timestamp");
    assert_eq!(error.body.to_text(), body);
    assert_eq!(
        error.to_string(),
        format!(
            "statistics.getSubscriptionValues at {}: HTTP 200 OK, but the response can't be read at \
             `data.statistics[1].timestamp`: invalid type: string \"soon\", expected i64",
            error.server
        )
    );
    let error = decode_error(user(ok(r#"{"dbid":[]}"#)).await.unwrap_err());
    assert_eq!(error.path, "dbid");
    let error = decode_error(values(ok(r#"["status"]"#)).await.unwrap_err());
    assert_eq!(error.path, "");
}

#[tokio::test]
async fn a_page_in_place_of_json_is_named() {
    let page = || answer("200 OK", "text/html", "<!doctype html><title>Sign in</title>");
    for error in [values(page()).await.unwrap_err(), user(page()).await.unwrap_err()] {
        let message = error.to_string();
        assert!(message.contains("an HTML or XML page of 37 bytes"), "{message}");
        assert!(message.contains("check the base URL"), "{message}");
        assert!(!message.contains("Sign in"), "{message}");
    }
}

#[tokio::test]
async fn truncated_json_is_named() {
    for body in [r#"{"status":{"code":0},"data":{"stat"#, r#"{"username":"ag"#] {
        let error = decode_error(user(ok(body)).await.unwrap_err());
        assert!(error.reason.contains("breaks off before its end"), "{error}");
        let error = decode_error(values(ok(body)).await.unwrap_err());
        assert!(error.reason.contains("breaks off before its end"), "{error}");
    }
}

#[tokio::test]
async fn an_answer_may_hold_its_result_in_a_header() {
    let wire = Wire::new([
        b"HTTP/1.1 200 OK\r\nX-GWS-User: a.b.c\r\nContent-Length: 21\r\n\r\n{\"status\":{\"code\":0}}".to_vec(),
    ])
    .await;
    let call = wire.client().authentication().get_jwt_user_info();
    let response = call.send().await.unwrap();
    assert_eq!(response.header("x-gws-user"), Some("a.b.c"));
    assert!(!format!("{response:?}").contains("a.b.c"));
}
