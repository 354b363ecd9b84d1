//! The code that is generated for each service from its document in `specs/`. It is in `generated/`, beside `src/`.

macro_rules! generated {
    ($($module:ident, $feature:literal, $path:literal;)+) => {
        $(
            #[cfg(feature = $feature)]
            #[path = $path]
            // Members and setters are called what they are called in the document.
            #[allow(clippy::should_implement_trait, clippy::too_many_arguments)]
            #[rustfmt::skip]
            pub(crate) mod $module;
        )+
    };
}

generated! {
    authentication, "authentication", "../../generated/authentication.rs";
    cloud_data_download, "cloud-data-download", "../../generated/cloud_data_download.rs";
    interactions_webhook, "interactions-webhook", "../../generated/interactions_webhook.rs";
    openmedia, "openmedia", "../../generated/openmedia.rs";
    secure_email, "secure-email", "../../generated/secure_email.rs";
    statistics, "statistics", "../../generated/statistics.rs";
    statistics_notifications, "statistics-notifications", "../../generated/statistics_notifications.rs";
    third_party_messaging, "third-party-messaging", "../../generated/third_party_messaging.rs";
    third_party_messaging_webhook, "third-party-messaging-webhook", "../../generated/third_party_messaging_webhook.rs";
    user_data_management, "user-data-management", "../../generated/user_data_management.rs";
}

#[cfg(all(test, feature = "authentication"))]
mod tests {
    use super::*;
    use crate::Service;
    use crate::auth::operations;

    #[cfg(all(
        feature = "cloud-data-download",
        feature = "openmedia",
        feature = "secure-email",
        feature = "statistics",
        feature = "statistics-notifications",
        feature = "third-party-messaging",
        feature = "user-data-management",
    ))]
    #[test]
    fn services_have_the_base_paths_of_their_documents() {
        let services = Service::ALL.iter();
        let known: Vec<(&str, &str)> = services.map(|s| (s.name(), s.base_path())).collect();
        let documented = [
            ("authentication", authentication::BASE_PATH),
            ("cloud_data_download", cloud_data_download::BASE_PATH),
            ("openmedia", openmedia::BASE_PATH),
            ("secure_email", secure_email::BASE_PATH),
            ("statistics", statistics::BASE_PATH),
            ("statistics_notifications", statistics_notifications::BASE_PATH),
            ("third_party_messaging", third_party_messaging::BASE_PATH),
            ("user_data_management", user_data_management::BASE_PATH),
        ];
        assert_eq!(known, documented);
    }

    #[test]
    fn sign_in_uses_the_operations_of_the_document() {
        use authentication::operations as documented;
        for (own, documented) in [
            (&operations::AUTHORIZE, &documented::AUTHORIZE),
            (&operations::RETRIEVE_TOKEN, &documented::RETRIEVE_TOKEN),
            (&operations::SIGN_OUT, &documented::SIGN_OUT),
        ] {
            assert_eq!(format!("{own:?}"), format!("{documented:?}"));
        }
    }
}
