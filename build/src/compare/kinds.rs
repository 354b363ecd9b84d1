//! The kinds of changes: how reports call them, what each is called when it is made the other way round, and what
//! somebody who calls the service does about it.

/// A kind of change.
#[derive(Debug, PartialEq, Eq)]
pub struct Kind {
    /// How reports call it, in kebab case.
    pub name: &'static str,
    /// What the same change is called when the two states are swapped.
    pub reverse: &'static str,
    /// What a caller does about it where it isn't compatible.
    pub advice: &'static str,
}

macro_rules! kinds {
    ($($constant:ident $name:literal <-> $reverse:literal: $advice:literal;)*) => {
        $(#[doc = $advice] pub const $constant: &Kind = &Kind { name: $name, reverse: $reverse, advice: $advice };)*

        /// Every kind there is.
        pub const ALL: &[&Kind] = &[$($constant),*];
    };
}

kinds! {
    DOCUMENT_ADDED "document-added" <-> "document-removed": "Nothing; there is a new service.";
    DOCUMENT_REMOVED "document-removed" <-> "document-added": "Stop using the service; its module is gone.";
    WEBHOOK_CHANGED "webhook-changed" <-> "webhook-changed": "Swap the roles: who called before is called now.";
    BASE_PATH_CHANGED "base-path-changed" <-> "base-path-changed": "Send requests to the new base path.";
    SERVER_CHANGED "server-changed" <-> "server-changed": "Check the address that requests go to.";
    VERSION_CHANGED "version-changed" <-> "version-changed": "Nothing.";
    SECURITY_TIGHTENED "security-tightened" <-> "security-loosened": "Supply the credentials that are required now.";
    SECURITY_LOOSENED "security-loosened" <-> "security-tightened": "Nothing.";
    SECURITY_CHANGED "security-changed" <-> "security-changed": "Supply the credentials that are required now.";

    OPERATION_ADDED "operation-added" <-> "operation-removed": "Nothing; there is a new method.";
    OPERATION_REMOVED "operation-removed" <-> "operation-added": "Stop calling the method; see whether another replaces it.";
    OPERATION_RENAMED "operation-renamed" <-> "operation-renamed": "Call the method by its new name.";
    OPERATION_ID_RESPELLED "operation-id-respelled" <-> "operation-id-respelled": "Nothing; the method keeps its name.";
    OPERATION_MOVED "operation-moved" <-> "operation-moved": "Update the crate, which then calls the new address.";
    DEPRECATED "deprecated" <-> "no-longer-deprecated": "Move to what the description names instead.";
    NO_LONGER_DEPRECATED "no-longer-deprecated" <-> "deprecated": "Nothing.";
    ARGUMENTS_REORDERED "arguments-reordered" <-> "arguments-reordered": "Check the order of the arguments in each call.";
    RESULT_CHANGED "result-changed" <-> "result-changed": "Take the new kind of result.";

    PARAMETER_ADDED "parameter-added" <-> "parameter-removed": "Nothing; there is a new setter.";
    PARAMETER_REMOVED "parameter-removed" <-> "parameter-added": "Remove the call of the setter.";
    REQUIRED_PARAMETER_ADDED "required-parameter-added" <-> "required-parameter-removed": "Pass the new argument.";
    REQUIRED_PARAMETER_REMOVED "required-parameter-removed" <-> "required-parameter-added": "Remove the argument.";
    PARAMETER_RENAMED "parameter-renamed" <-> "parameter-renamed": "Nothing; arguments have no names in calls.";
    PARAMETER_BECAME_REQUIRED "parameter-became-required" <-> "parameter-became-optional":
        "Pass it as an argument rather than by the setter.";
    PARAMETER_BECAME_OPTIONAL "parameter-became-optional" <-> "parameter-became-required":
        "Pass it by the setter rather than as an argument.";
    PARAMETER_STYLE_CHANGED "parameter-style-changed" <-> "parameter-style-changed":
        "Update the crate, which then writes the value in the new way.";

    BODY_ADDED "body-added" <-> "body-removed": "Pass a body.";
    BODY_REMOVED "body-removed" <-> "body-added": "Remove the body from the call.";
    BODY_BECAME_REQUIRED "body-became-required" <-> "body-became-optional": "Always pass a body.";
    BODY_BECAME_OPTIONAL "body-became-optional" <-> "body-became-required": "Check how the body is passed.";
    MEDIA_TYPE_ADDED "media-type-added" <-> "media-type-removed": "Be ready for content of the new media type.";
    MEDIA_TYPE_REMOVED "media-type-removed" <-> "media-type-added": "Use another of the documented media types.";

    RESPONSE_ADDED "response-added" <-> "response-removed": "See whether the new status needs handling.";
    RESPONSE_REMOVED "response-removed" <-> "response-added": "Nothing; what handles the status can go.";
    HEADER_ADDED "response-header-added" <-> "response-header-removed": "Nothing.";
    HEADER_REMOVED "response-header-removed" <-> "response-header-added": "Stop reading the header.";
    HEADER_BECAME_REQUIRED "response-header-became-required" <-> "response-header-became-optional": "Nothing.";
    HEADER_BECAME_OPTIONAL "response-header-became-optional" <-> "response-header-became-required":
        "Do without the header where it is missing.";

    MODEL_ADDED "model-added" <-> "model-removed": "Nothing; there is a new type.";
    MODEL_REMOVED "model-removed" <-> "model-added": "Stop using the type.";
    MODEL_RENAMED "model-renamed" <-> "model-renamed": "Use the type by its new name.";
    MEMBER_ADDED "member-added" <-> "member-removed": "Nothing; there is a new field.";
    MEMBER_REMOVED "member-removed" <-> "member-added": "Stop using the field and its setter.";
    REQUIRED_MEMBER_ADDED "required-member-added" <-> "required-member-removed": "Pass the new argument to `new`.";
    REQUIRED_MEMBER_REMOVED "required-member-removed" <-> "required-member-added":
        "Remove the argument of `new`, and stop using the field.";
    MEMBER_BECAME_REQUIRED "member-became-required" <-> "member-became-optional":
        "Pass it to `new` rather than by the setter; it is no `Option` any more.";
    MEMBER_BECAME_OPTIONAL "member-became-optional" <-> "member-became-required":
        "Pass it by the setter rather than to `new`; it is an `Option` now.";
    BECAME_NULLABLE "became-nullable" <-> "became-not-nullable": "Be ready for `null`.";
    BECAME_NOT_NULLABLE "became-not-nullable" <-> "became-nullable": "Don't send `null` any more.";
    FURTHER_MEMBERS_CHANGED "further-members-changed" <-> "further-members-changed":
        "Check what is done with members that are not documented.";
    BECAME_MODEL "became-model" <-> "became-any-json": "Use the type with documented members instead of any JSON.";
    BECAME_ANY_JSON "became-any-json" <-> "became-model": "Use any JSON instead of the type with documented members.";

    TYPE_CHANGED "type-changed" <-> "type-changed": "Use the new type.";
    FORMAT_CHANGED "format-changed" <-> "format-changed": "Use the type that belongs to the new format.";
    ENUMERATION_ADDED "enumeration-added" <-> "enumeration-dropped": "Use the enumeration instead of the plain value.";
    ENUMERATION_DROPPED "enumeration-dropped" <-> "enumeration-added": "Use the plain value instead of the enumeration.";
    VALUE_ADDED "value-added" <-> "value-removed": "Be ready for the new value.";
    VALUE_REMOVED "value-removed" <-> "value-added": "Use another value; the variant is gone.";
    VARIANT_RENAMED "variant-renamed" <-> "variant-renamed": "Use the variant by its new name.";
    DEFAULT_CHANGED "default-changed" <-> "default-changed": "Say the value wherever the old default is wanted.";
    LIMIT_TIGHTENED "limit-tightened" <-> "limit-loosened": "Keep values within the new limit.";
    LIMIT_LOOSENED "limit-loosened" <-> "limit-tightened": "Be ready for values beyond the old limit.";
    LIMIT_CHANGED "limit-changed" <-> "limit-changed": "Keep values within the new limit.";
    ALTERNATIVE_ADDED "alternative-added" <-> "alternative-removed": "Be ready for the new alternative.";
    ALTERNATIVE_REMOVED "alternative-removed" <-> "alternative-added": "Use another of the alternatives.";
    PART_ADDED "part-added" <-> "part-removed": "Supply what the new part requires.";
    PART_REMOVED "part-removed" <-> "part-added": "Do without what the part described.";
    DISCRIMINATOR_CHANGED "discriminator-changed" <-> "discriminator-changed": "Check how alternatives are told apart.";
    ENVELOPE_CHANGED "envelope-changed" <-> "envelope-changed": "Take the result without or with what is around it.";

    EXTENSION_CHANGED "extension-changed" <-> "extension-changed": "Nothing.";
    OTHER_CHANGED "other-changed" <-> "other-changed": "Read the difference; no rule says what it means.";
    DOCUMENTATION_CHANGED "documentation-changed" <-> "documentation-changed": "Nothing.";
}
