//! Answers as Java services give them: nulls, members and values that no document knows, numbers beyond what a float holds.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::super::{DOCUMENTS, Document, Member, Shape, component_name, document};
use super::answers::ANSWERS;
use crate::{OneOrMany, Secret};

/// How [`answer`] fills a schema.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Form {
    /// Every member has a value.
    Full,
    /// From this depth on all members that need no value are null.
    Nulls(usize),
    /// From this depth on all members that need no value are missing.
    Missing(usize),
    /// Each object has members that no document knows.
    UnknownMembers,
    /// Enumerations have a value that no document lists.
    UnknownValues,
    /// Integers have this value.
    Integers(i64),
    EmptyLists,
}

const FORMS: [Form; 16] = [
    Form::Full,
    Form::Nulls(0),
    Form::Nulls(1),
    Form::Nulls(2),
    Form::Missing(0),
    Form::Missing(1),
    Form::Missing(2),
    Form::UnknownMembers,
    Form::UnknownValues,
    Form::Integers(0),
    Form::Integers(9_007_199_254_740_992),
    Form::Integers(9_007_199_254_740_993),
    Form::Integers(-9_007_199_254_740_993),
    Form::Integers(i64::MAX),
    Form::Integers(i64::MIN),
    Form::EmptyLists,
];

fn answer(document: &Document, schema: &Value, form: Form, depth: usize) -> Value {
    match document.shape(schema) {
        Shape::Any => json!({ "anything": [null, 9_007_199_254_740_993_u64, "text", {}] }),
        Shape::Text { values } => match values.first() {
            Some(_) if form == Form::UnknownValues => json!("SOMETHING_NEW"),
            Some(value) => json!(value),
            None => json!("text"),
        },
        Shape::Integer => match form {
            Form::Integers(value) => json!(value),
            _ => json!(17),
        },
        Shape::Number => json!(0.5),
        Shape::Boolean => json!(true),
        Shape::Array(_) if form == Form::EmptyLists => json!([]),
        Shape::Array(items) => {
            let entry = answer(document, items, form, depth);
            json!([entry, entry])
        }
        Shape::Map => json!({ "key": { "nested": null }, "list": [1, "2"] }),
        Shape::Object { members, .. } => {
            let value = |member: &Member<'_>| match form {
                Form::Nulls(from) if depth >= from && !member.required => Some(Value::Null),
                Form::Missing(from) if depth >= from && !member.required => None,
                _ => Some(answer(document, member.schema, form, depth + 1)),
            };
            let mut object: Map<String, Value> = members
                .iter()
                .filter_map(|member| Some((member.name.to_owned(), value(member)?)))
                .collect();
            if form == Form::UnknownMembers {
                object.insert("_links".to_owned(), json!({ "self": { "href": "/a" } }));
                object.insert("extra".to_owned(), json!([1]));
                object.insert("somethingNew".to_owned(), Value::Null);
            }
            Value::Object(object)
        }
    }
}

/// Decodes an answer and says what is wrong with what came of it.
fn read(document: &Document, model: &str, answer: &Value) -> Vec<String> {
    let component = document.component(model);
    let model = document.model(model);
    let complaints = match (model.round_trip)(answer) {
        Ok(returned) => {
            let mut differences = document.differences(component, answer, &returned);
            if (model.round_trip)(&returned).as_ref() != Ok(&returned) {
                differences.push(format!("{returned} is not stable"));
            }
            differences
        }
        Err(error) => vec![error],
    };
    let complaint = |what: &String| format!("{}.{}: {what} in {answer}", document.name, model.name);
    complaints.iter().map(complaint).collect()
}

#[test]
fn every_form_of_answer_is_read() {
    let mut complaints = Vec::new();
    for document in DOCUMENTS.iter() {
        for model in document.received() {
            for form in FORMS {
                let answer = answer(document, document.component(model), form, 0);
                complaints.extend(read(document, model, &answer));
            }
        }
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

/// What is null comes back as nothing, so that an answer that is sent on does not claim to know it.
#[test]
fn nulls_and_missing_members_are_the_same() {
    for document in DOCUMENTS.iter() {
        for name in document.received() {
            let component = document.component(name);
            let round_trip = document.model(name).round_trip;
            let nulls = round_trip(&answer(document, component, Form::Nulls(0), 0)).unwrap();
            let missing = answer(document, component, Form::Missing(0), 0);
            assert_eq!(nulls, missing, "{}.{name}", document.name);
            assert_eq!(round_trip(&missing).unwrap(), missing);
        }
    }
}

/// A member that is required makes an answer without it unreadable, so each needs a reason: every Bayeux message has a
/// channel, without which there is no telling what it is about.
#[test]
fn hardly_anything_is_required_of_what_is_received() {
    let mut required = Vec::new();
    for document in DOCUMENTS.iter() {
        for model in document.received() {
            collect_required(
                document,
                document.component(model),
                &format!("{}.{model}", document.name),
                &mut required,
            );
        }
    }
    assert_eq!(required, ["statistics_notifications.BayeuxMessage/channel"]);
}

fn collect_required(document: &Document, schema: &Value, place: &str, found: &mut Vec<String>) {
    match document.shape(schema) {
        Shape::Object { members, .. } => {
            for member in members {
                let place = format!("{place}/{}", member.name);
                if member.required {
                    found.push(place.clone());
                }
                if component_name(member.schema).is_none() {
                    collect_required(document, member.schema, &place, found);
                }
            }
        }
        Shape::Array(items) if component_name(items).is_none() => {
            collect_required(document, items, &format!("{place}/[]"), found);
        }
        _ => {}
    }
}

/// Those of [`ANSWERS`] whose document this build has.
fn answers() -> impl Iterator<Item = (&'static Document, &'static str, Value)> {
    ANSWERS.iter().filter_map(|(name, model, text)| {
        let document = DOCUMENTS.iter().find(|document| document.name == *name)?;
        let answer = serde_json::from_str(text);
        let answer = answer.unwrap_or_else(|error| panic!("{name}.{model}: {error}"));
        Some((document, *model, answer))
    })
}

#[test]
fn real_answers_are_read() {
    let mut complaints = Vec::new();
    for (document, model, answer) in answers() {
        complaints.extend(read(document, model, &answer));
    }
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn there_is_a_real_answer_of_every_model_that_is_received() {
    let mut reached = BTreeSet::new();
    for (document, model, answer) in answers() {
        assert!(document.received().contains(model), "{model} is not received");
        reached.insert((document.name, model.to_owned()));
        reach(document, document.component(model), &answer, &mut reached);
    }
    for document in DOCUMENTS.iter() {
        for model in document.received() {
            let model = (document.name, model.to_owned());
            assert!(reached.contains(&model), "no answer has a {model:?}");
        }
    }
}

/// Collects the models that an answer has a value of.
fn reach(document: &Document, schema: &Value, answer: &Value, reached: &mut BTreeSet<(&'static str, String)>) {
    if answer.is_null() {
        return;
    }
    if let Some(name) = component_name(schema) {
        reached.insert((document.name, name.to_owned()));
    }
    let parts = document.resolve(schema)["allOf"].as_array();
    for part in parts.into_iter().flatten() {
        reach(document, part, answer, reached);
    }
    match (document.shape(schema), answer) {
        (Shape::Object { members, .. }, Value::Object(object)) => {
            for member in members {
                if let Some(value) = object.get(member.name) {
                    reach(document, member.schema, value, reached);
                }
            }
        }
        (Shape::Array(items), Value::Array(entries)) => {
            for entry in entries {
                reach(document, items, entry, reached);
            }
        }
        _ => {}
    }
}

/// The tests above would hold for no model at all.
#[test]
fn what_is_received_is_known() {
    let received = |name: &str| document(name).received();
    assert_eq!(
        received("statistics"),
        BTreeSet::from([
            "PeekedStatistic",
            "PeekedStatisticValue",
            "PeekedStatistics",
            "StatisticData",
            "StatisticValue",
        ])
    );
    assert_eq!(received("openmedia"), BTreeSet::new());
    assert!(received("user_data_management").contains("PreSignedUri"));
    assert!(!received("user_data_management").contains("Job"));
    #[cfg(feature = "interactions-webhook")]
    assert!(received("interactions_webhook").contains("EventsPayload"));
}

#[test]
fn complaints_are_made() {
    let statistics = document("statistics");
    let schema = statistics.component("StatisticData");
    let sent = json!({ "operationId": "1", "subscriptionId": null, "statistics": [{ "value": 1 }, {}] });
    let complaints = |returned: Value| statistics.differences(schema, &sent, &returned);
    assert_eq!(
        complaints(json!({ "operationId": "1", "statistics": [{ "value": 1 }, {}] })),
        [""; 0]
    );
    assert_eq!(
        complaints(json!({ "subscriptionId": "1", "statistics": [{ "value": 2 }, {}], "new": 1 })),
        [
            "/operationId: \"1\" was lost",
            "/statistics/0/value: 1 became 2",
            "/subscriptionId: \"1\" was made up",
            "/new: 1 was made up",
        ]
    );
    assert_eq!(
        complaints(json!({ "operationId": "1", "statistics": [] })),
        ["/statistics: [{\"value\":1},{}] became []"]
    );
    let complaint = read(statistics, "StatisticValue", &json!({ "timestamp": "soon" }));
    assert_eq!(
        complaint,
        [
            "statistics.StatisticValue: at `timestamp`: invalid type: string \"soon\", expected i64 at line 1 column 19 \
          in {\"timestamp\":\"soon\"}"
        ]
    );
    let messaging = document("third_party_messaging");
    let open = messaging.component("MessageParty");
    assert_eq!(
        messaging.differences(open, &json!({ "new": 1 }), &json!({})),
        ["/new: 1 is not documented and became None"]
    );
}

#[cfg(feature = "third-party-messaging")]
#[test]
fn identifiers_of_accepted_messages_come_in_two_forms() {
    use crate::third_party_messaging::types::AcceptedMessages;

    for (text, expected) in [
        (r#"{"ids":["a","b"]}"#, &["a", "b"][..]),
        (r#"{"ids":[{"id":"a"},{"id":"b","new":1}]}"#, &["a", "b"]),
        (r#"{"ids":["a",{"id":"b"}]}"#, &["a", "b"]),
        (r#"{"ids":[{"id":null},{},null,1,"b"]}"#, &["b"]),
        (r#"{"ids":[]}"#, &[]),
        (r#"{"ids":null}"#, &[]),
        ("{}", &[]),
    ] {
        let accepted: AcceptedMessages = serde_json::from_str(text).unwrap();
        let ids: Vec<&str> = accepted.message_ids().collect();
        assert_eq!(ids, expected, "{text}");
    }
}

#[test]
fn addresses_of_files_come_in_two_forms() {
    use crate::generated::cloud_data_download::types::PreSignedUri as OldUri;
    use crate::generated::user_data_management::types::{PreSignedUri, PreSignedUriV3};

    for (text, expected) in [
        (r#"{"path":"https://a"}"#, &[Some("https://a")][..]),
        (r#"{"path":"https://a","expires":900}"#, &[Some("https://a")]),
        (r#"[{"path":"https://a"}]"#, &[Some("https://a")]),
        (r#"[{"path":"https://a"},{"path":null}]"#, &[Some("https://a"), None]),
        (r#"{"path":null}"#, &[None]),
        ("{}", &[None]),
        ("[]", &[]),
        ("null", &[]),
    ] {
        let new: OneOrMany<PreSignedUri> = serde_json::from_str(text).unwrap();
        let v3: OneOrMany<PreSignedUriV3> = serde_json::from_str(text).unwrap();
        let old: OneOrMany<OldUri> = serde_json::from_str(text).unwrap();
        let paths = [
            new.iter().map(|uri| uri.path.as_ref().map(Secret::expose)).collect(),
            v3.iter().map(|uri| uri.path.as_ref().map(Secret::expose)).collect(),
            old.iter()
                .map(|uri| uri.path.as_ref().map(Secret::expose))
                .collect::<Vec<_>>(),
        ];
        assert!(paths.iter().all(|paths| paths == expected), "{text}");
    }
}

#[test]
fn what_is_no_address_of_a_file_is_named_by_its_path() {
    use crate::generated::user_data_management::types::PreSignedUri;

    for (text, path) in [
        (r#"{"path":17}"#, "path"),
        (r#"[{"path":"a"},{"path":17}]"#, "[1].path"),
        (r#"[{"path":"a"},null]"#, "[1]"),
        (r#""https://a""#, "."),
    ] {
        let mut deserializer = serde_json::Deserializer::from_str(text);
        let read: Result<OneOrMany<PreSignedUri>, _> = serde_path_to_error::deserialize(&mut deserializer);
        assert_eq!(read.unwrap_err().path().to_string(), path, "{text}");
    }
}

#[test]
fn a_job_says_when_it_was_created_in_two_ways() {
    use crate::generated::user_data_management::types::JobInfo;

    let at: JobInfo = serde_json::from_str(r#"{"createdAt":"2024","createdDate":null}"#).unwrap();
    assert_eq!(at.created_at.as_deref(), Some("2024"));
    assert_eq!(at.created_date, None);
    let date: JobInfo = serde_json::from_str(r#"{"createdDate":"2024"}"#).unwrap();
    assert_eq!(date.created_at, None);
    assert_eq!(date.created_date.as_deref(), Some("2024"));
    let id: JobInfo = serde_json::from_str(r#"{"id":9007199254740993}"#).unwrap();
    assert_eq!(id.id, Some(9_007_199_254_740_993));
}

#[test]
fn unknown_values_and_members_can_be_got_at() {
    use crate::generated::secure_email::types::{Status, StatusCode};
    use crate::generated::statistics_notifications::types::{BayeuxMessage, ServiceState};

    let status: Status = serde_json::from_str(r#"{"code":"INVALID_ATTACHMENT"}"#).unwrap();
    assert_eq!(status.code, Some(StatusCode::Unknown("INVALID_ATTACHMENT".to_owned())));
    let message: BayeuxMessage = serde_json::from_str(
        r#"{"channel":"/a","new":{"extra":null},"data":{"data":{"serviceState":"DEGRADED"},"extra":1}}"#,
    )
    .unwrap();
    assert_eq!(message.extra["new"], json!({ "extra": null }));
    let notification = message.data.unwrap();
    assert_eq!(notification.extra["extra"], 1);
    assert_eq!(
        notification.data.unwrap().service_state,
        Some(ServiceState::Unknown("DEGRADED".to_owned()))
    );
}
