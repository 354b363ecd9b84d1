//! Copies of the specs with one mistake each, which prove that the rules find it.

use serde_json::Value;

use genesys_multicloud_cx_specs::document::Document;
use genesys_multicloud_cx_specs::finding::Finding;

#[derive(Debug)]
pub struct Copy {
    pub file: &'static str,
    pub changes: &'static [Change],
    /// Rules and the places at which they report the mistake. The first is the rule that the copy is for.
    pub faults: &'static [(&'static str, &'static str)],
}

#[derive(Debug)]
pub enum Change {
    /// A text and what stands in its place everywhere.
    Text(&'static str, &'static str),
    Remove(&'static str),
    /// A pointer and the JSON to put there; `-` is the place after the last element of an array.
    Set(&'static str, &'static str),
}

use Change::{Remove, Set, Text};

const fn copy(file: &'static str, changes: &'static [Change], faults: &'static [(&'static str, &'static str)]) -> Copy {
    Copy { file, changes, faults }
}

const AUTHENTICATION: &str = "authentication.yaml";
const DATA: &str = "user-data-management.yaml";
const EMAIL: &str = "secure-email.yaml";
const MESSAGING: &str = "third-party-messaging.yaml";
const STATISTICS: &str = "statistics.yaml";
const WEBHOOK: &str = "third-party-messaging-webhook.yaml";

pub const COPIES: &[Copy] = &[
    copy(
        STATISTICS,
        &[Text("openapi: 3.0.3", "openapi: 3.1.0")],
        &[("version", "/openapi")],
    ),
    copy(STATISTICS, &[Text("paths:\n", "paths: [\n")], &[("readable", "")]),
    copy(STATISTICS, &[Text("tags:\n", "tags: []\ntags:\n")], &[("readable", "")]),
    copy(STATISTICS, &[Remove("/info/title")], &[("missing-key", "/info")]),
    copy(
        STATISTICS,
        &[Set("/components/schemas/ApiResponse/propertys", "{}")],
        &[("unknown-key", "/components/schemas/ApiResponse/propertys")],
    ),
    copy(
        STATISTICS,
        &[Set(
            "/paths/~1subscriptions/post/responses/400/$ref",
            r##""#/components/responses/Bad""##,
        )],
        &[("references", "/paths/~1subscriptions/post/responses/400")],
    ),
    copy(
        STATISTICS,
        &[Set(
            "/paths/~1subscriptions/post/responses/400/$ref",
            r##""#/components/schemas/ApiResponse""##,
        )],
        &[("references", "/paths/~1subscriptions/post/responses/400")],
    ),
    copy(
        AUTHENTICATION,
        &[Remove("/paths/~1ping/get/operationId")],
        &[("operation-ids", "/paths/~1ping/get")],
    ),
    copy(
        AUTHENTICATION,
        &[Set("/paths/~1ping/get/operationId", r#""check_connection""#)],
        &[("operation-ids", "/paths/~1ping/get/operationId")],
    ),
    copy(
        AUTHENTICATION,
        &[Set("/paths/~1ping/get/operationId", r#""getUserINFO""#)],
        &[("operation-ids", "/paths/~1userinfo/get/operationId")],
    ),
    copy(
        AUTHENTICATION,
        &[Remove("/paths/~1ping/get/summary")],
        &[("summaries", "/paths/~1ping/get")],
    ),
    copy(
        AUTHENTICATION,
        &[Remove("/paths/~1ping/get/description")],
        &[("descriptions", "/paths/~1ping/get")],
    ),
    copy(
        AUTHENTICATION,
        &[Set("/paths/~1ping/get/tags/-", r#""Authorization""#)],
        &[("tags", "/paths/~1ping/get")],
    ),
    copy(
        AUTHENTICATION,
        &[Set("/paths/~1ping/get/tags/0", r#""Other""#)],
        &[("tags", "/paths/~1ping/get/tags")],
    ),
    copy(
        AUTHENTICATION,
        &[Set("/tags/-", r#"{"name": "Other", "description": "Other things."}"#)],
        &[("tags", "/tags/3")],
    ),
    copy(
        AUTHENTICATION,
        &[Set("/paths/~1ping/get/security", r#"[{"apiKey": [], "magic": []}]"#)],
        &[("security-schemes", "/paths/~1ping/get/security/0/magic")],
    ),
    copy(
        AUTHENTICATION,
        &[Set("/paths/~1ping/get/security", "[]")],
        &[("security", "/paths/~1ping/get/security")],
    ),
    copy(
        MESSAGING,
        &[
            Remove("/security"),
            Set(
                "/paths/~1channels~1{channelId}~1media/post/security",
                r#"[{"apiKey": [], "hubSignature": []}]"#,
            ),
            Set(
                "/paths/~1channels~1{channelId}~1media~1{mediaId}/get/security",
                r#"[{"apiKey": []}]"#,
            ),
            Set(
                "/paths/~1channels~1{channelId}~1media~1{mediaId}/delete/security",
                r#"[{"apiKey": []}]"#,
            ),
        ],
        &[("security", "/paths/~1channels~1{channelId}~1messages/post")],
    ),
    copy(
        AUTHENTICATION,
        &[Set(
            "/paths/~1ping/get/parameters",
            r#"[{"name": "X-API-Key", "in": "header", "description": "A key.",
                "schema": {"type": "string"}}]"#,
        )],
        &[("credentials", "/paths/~1ping/get/parameters/0")],
    ),
    copy(
        STATISTICS,
        &[Set(
            "/paths/~1subscriptions~1{id}/delete/parameters/0/name",
            r#""number""#,
        )],
        &[
            ("path-parameters", "/paths/~1subscriptions~1{id}/delete"),
            ("path-parameters", "/paths/~1subscriptions~1{id}/delete/parameters/0"),
        ],
    ),
    copy(
        STATISTICS,
        &[Remove("/paths/~1subscriptions~1{id}/delete/parameters/0/required")],
        &[("path-parameters", "/paths/~1subscriptions~1{id}/delete/parameters/0")],
    ),
    copy(
        STATISTICS,
        &[Set(
            "/paths/~1subscriptions/post/parameters/-",
            r##"{"$ref": "#/components/parameters/Verbose"}"##,
        )],
        &[("unique-parameters", "/paths/~1subscriptions/post/parameters/1")],
    ),
    copy(
        STATISTICS,
        &[Remove("/paths/~1subscriptions/post/requestBody/required")],
        &[("request-bodies", "/paths/~1subscriptions/post/requestBody")],
    ),
    copy(
        AUTHENTICATION,
        &[Remove("/paths/~1ping/get/responses/200")],
        &[
            ("success", "/paths/~1ping/get/responses"),
            ("manual", "/paths/~1ping/get/responses"),
        ],
    ),
    copy(
        STATISTICS,
        &[Set(
            "/components/schemas/Walk",
            r##"{"type": "object", "description": "Links.", "properties": {"next": {"$ref": "#/components/schemas/Walk"}}}"##,
        )],
        &[("unused", "/components/schemas/Walk")],
    ),
    copy(
        STATISTICS,
        &[Set(
            "/components/responses/Vanished",
            r#"{"description": "It exists already."}"#,
        )],
        &[("unused", "/components/responses/Vanished")],
    ),
    copy(
        STATISTICS,
        &[Set(
            "/components/securitySchemes/clientBasic",
            r#"{"type": "http", "scheme": "basic"}"#,
        )],
        &[("unused", "/components/securitySchemes/clientBasic")],
    ),
    copy(
        AUTHENTICATION,
        &[Text("SignedOut", "Gone")],
        &[("order", "/components/responses/Gone")],
    ),
    copy(
        STATISTICS,
        &[Set(
            "/paths/~1subscriptions/post/requestBody/content/application~1json/example/data/statistics/0/name",
            "1",
        )],
        &[(
            "examples",
            "/paths/~1subscriptions/post/requestBody/content/application~1json/example/data/statistics/0/name",
        )],
    ),
    copy(
        WEBHOOK,
        &[Set(
            "/paths/~1some~1webhook~1path/post/responses/200/content/application~1json/examples/sms/value/messageId",
            "1",
        )],
        &[(
            "examples",
            "/paths/~1some~1webhook~1path/post/responses/200/content/application~1json/examples/sms/value/messageId",
        )],
    ),
    copy(
        WEBHOOK,
        &[Set("/paths/~1some~1webhook~1path/post/parameters/0/example", "1")],
        &[("examples", "/paths/~1some~1webhook~1path/post/parameters/0/example")],
    ),
    copy(
        AUTHENTICATION,
        &[Set(
            "/paths/~1jwt-userinfo/get/responses/200/headers/X-GWS-User/example",
            "1",
        )],
        &[(
            "examples",
            "/paths/~1jwt-userinfo/get/responses/200/headers/X-GWS-User/example",
        )],
    ),
    copy(
        EMAIL,
        &[Set(
            "/components/schemas/SecureMailCount/properties/count/example",
            r#""many""#,
        )],
        &[(
            "examples",
            "/components/schemas/SecureMailCount/properties/count/example",
        )],
    ),
    copy(
        EMAIL,
        &[Set("/components/schemas/ReadStatus/enum/-", r#""read""#)],
        &[("enumerations", "/components/schemas/ReadStatus/enum/3")],
    ),
    copy(
        EMAIL,
        &[Set("/components/schemas/ReadStatus/enum/-", "1")],
        &[("enumerations", "/components/schemas/ReadStatus/enum/3")],
    ),
    copy(
        EMAIL,
        &[Set("/components/schemas/ReadStatus/default", r#""none""#)],
        &[("defaults", "/components/schemas/ReadStatus/default")],
    ),
    copy(
        AUTHENTICATION,
        &[Set(
            "/components/schemas/TokenRequest/properties/scope/x-enum-varnames/-",
            r#""Some""#,
        )],
        &[(
            "variant-names",
            "/components/schemas/TokenRequest/properties/scope/x-enum-varnames",
        )],
    ),
    copy(
        DATA,
        &[Set("/paths/~1v3~1version/get/description", r#""The version.""#)],
        &[("deprecated", "/paths/~1v3~1version/get/description")],
    ),
    copy(
        STATISTICS,
        &[Set("/components/schemas/ApiResponse/x-genesys-envelope", r#""maybe""#)],
        &[(
            "generator-envelope",
            "/components/schemas/ApiResponse/x-genesys-envelope",
        )],
    ),
    copy(
        STATISTICS,
        &[Remove("/components/schemas/ApiResponse/properties/status")],
        &[("envelopes", "/components/schemas/ApiResponse/x-genesys-envelope")],
    ),
    copy(
        AUTHENTICATION,
        &[Set("/components/schemas/ResponseType/x-genesys-envelope", r#""data""#)],
        &[("envelopes", "/components/schemas/ResponseType/x-genesys-envelope")],
    ),
    copy(
        AUTHENTICATION,
        &[Set("/paths/~1ping/get/x-genesys-envelope", r#""data""#)],
        &[("envelopes", "/paths/~1ping/get/x-genesys-envelope")],
    ),
    copy(
        EMAIL,
        &[Set(
            "/components/schemas/CreateSecureMailResponse/properties/secureMailId/example",
            r#""string""#,
        )],
        &[(
            "leftovers",
            "/components/schemas/CreateSecureMailResponse/properties/secureMailId/example",
        )],
    ),
    copy(
        EMAIL,
        &[Set("/components/schemas/SecureMailCount/example", r#"{"count": 0}"#)],
        &[("leftovers", "/components/schemas/SecureMailCount/example")],
    ),
    copy(
        EMAIL,
        &[Set(
            "/components/schemas/SecureMailCount/example",
            r#"{"count": 1, "additionalProp1": 1}"#,
        )],
        &[(
            "leftovers",
            "/components/schemas/SecureMailCount/example/additionalProp1",
        )],
    ),
    copy(
        EMAIL,
        &[Set("/components/schemas/SecureMailCount/description", r#""""#)],
        &[("leftovers", "/components/schemas/SecureMailCount/description")],
    ),
    copy(
        EMAIL,
        &[Set("/components/schemas/SecureMailCount/description", r#""TODO""#)],
        &[("leftovers", "/components/schemas/SecureMailCount/description")],
    ),
    copy(
        EMAIL,
        &[Text("openapi: 3.0.3\n", "# Generated by a tool\nopenapi: 3.0.3\n")],
        &[("leftovers", "")],
    ),
    copy(
        DATA,
        &[Set(
            "/paths/~1v10~1export~1jobs/post/operationId",
            r#""postV10ExportJobs""#,
        )],
        &[("leftovers", "/paths/~1v10~1export~1jobs/post/operationId")],
    ),
    copy(
        DATA,
        &[Set(
            "/paths/~1v3~1files~1{filename}/get/operationId",
            r#""getV3FilesByFilename""#,
        )],
        &[("leftovers", "/paths/~1v3~1files~1{filename}/get/operationId")],
    ),
    copy(
        AUTHENTICATION,
        &[Set(
            "/components/schemas/GatewayError/properties/message/nullable",
            "true",
        )],
        &[("nulls", "/components/schemas/GatewayError/properties/message/nullable")],
    ),
    copy(
        AUTHENTICATION,
        &[Set("/components/schemas/UserRole/nullable", "true")],
        &[("nulls", "/components/schemas/UserRole/nullable")],
    ),
    copy(
        AUTHENTICATION,
        &[Set(
            "/components/schemas/DefaultOAuth2AccessToken/properties/token_type/nullable",
            "true",
        )],
        &[(
            "nulls",
            "/components/schemas/DefaultOAuth2AccessToken/properties/token_type/nullable",
        )],
    ),
    copy(
        STATISTICS,
        &[Set(
            "/components/schemas/PeekedStatistic/properties/statistic",
            r##"{"nullable": true, "allOf": [{"$ref": "#/components/schemas/PeekedStatisticValue"}]}"##,
        )],
        &[(
            "nulls",
            "/components/schemas/PeekedStatistic/properties/statistic/nullable",
        )],
    ),
    copy(
        STATISTICS,
        &[Set(
            "/components/schemas/CreateSubscriptionRequest/properties/operationId/nullable",
            "true",
        )],
        &[(
            "nulls",
            "/components/schemas/CreateSubscriptionRequest/properties/operationId/nullable",
        )],
    ),
    copy(
        WEBHOOK,
        &[Set(
            "/components/schemas/OutgoingMessageResponse/properties/messageId/nullable",
            "true",
        )],
        &[(
            "nulls",
            "/components/schemas/OutgoingMessageResponse/properties/messageId/nullable",
        )],
    ),
    copy(
        STATISTICS,
        &[Remove(
            "/components/schemas/StatisticDataResponse/properties/errors/nullable",
        )],
        &[("nulls", "/components/schemas/StatisticDataResponse/properties/errors")],
    ),
    copy(
        DATA,
        &[Remove(
            "/components/schemas/ResponseStatusV4/properties/message/nullable",
        )],
        &[("nulls", "/components/schemas/StatusResponseV4/properties/status")],
    ),
    copy(
        STATISTICS,
        &[Text("'OFF'", "OFF")],
        &[("yaml-words", "/components/schemas/Verbosity/enum/0")],
    ),
    copy(
        AUTHENTICATION,
        &[Remove("/paths/~1ping/get/responses/403")],
        &[("manual", "/paths/~1ping/get/responses")],
    ),
    copy(AUTHENTICATION, &[Remove("/paths/~1ping")], &[("manual", "/paths")]),
    copy(
        AUTHENTICATION,
        &[Set(
            "/paths/~1pong",
            r#"{"get": {"operationId": "checkAgain", "tags": ["Session"], "summary": "Check again",
                "description": "Checks again.", "responses": {"200": {"description": "Checked."}}}}"#,
        )],
        &[("manual", "/paths/~1pong/get")],
    ),
    copy(
        AUTHENTICATION,
        &[Set("/servers/0/url", r#""https://{host}/auth/v2""#)],
        &[("manual", "/servers/0/url")],
    ),
];

impl Copy {
    /// The copy, or why its text can't be read.
    pub fn make(&self, documents: &[Document]) -> Result<Document, Box<Finding>> {
        let sound = documents
            .iter()
            .find(|document| document.file_name() == self.file)
            .expect(self.file);
        let mut copy = Document::new(&sound.path, sound.text.clone())?;
        for change in self.changes {
            match change {
                Text(from, to) => {
                    assert!(copy.text.contains(from), "{change:?} finds nothing");
                    copy = Document::new(&sound.path, copy.text.replace(from, to))?;
                }
                Remove(pointer) => {
                    let (parent, key) = parent(&mut copy.value, pointer);
                    // The order of the keys stays.
                    let removed = parent.as_object_mut().and_then(|entries| entries.shift_remove(&key));
                    assert!(removed.is_some(), "{change:?} finds nothing");
                }
                Set(pointer, json) => {
                    let value = serde_json::from_str(json).unwrap();
                    let (parent, key) = parent(&mut copy.value, pointer);
                    match parent {
                        Value::Array(items) if key == "-" => items.push(value),
                        Value::Array(items) => items[key.parse::<usize>().unwrap()] = value,
                        parent => parent[key] = value,
                    }
                }
            }
        }
        Ok(copy)
    }
}

/// What holds the value at a pointer, and its key there.
fn parent<'a>(value: &'a mut Value, pointer: &str) -> (&'a mut Value, String) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    let parent = value
        .pointer_mut(parent)
        .unwrap_or_else(|| panic!("{pointer} has no parent"));
    (parent, key.replace("~1", "/").replace("~0", "~"))
}
