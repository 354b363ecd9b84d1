//! The code that is generated for each service from its document in `specs/`. It is in `generated/`, beside `src/`.

macro_rules! generated {
    ($($module:ident, $feature:literal, $path:literal;)+) => {
        $(
            #[path = $path]
            #[allow(missing_docs, missing_debug_implementations, unused_imports, clippy::all)]
            #[cfg_attr(not(feature = $feature), allow(dead_code))]
            #[rustfmt::skip]
            pub(crate) mod $module;
        )+

        /// The base path of each document, by the name of its module.
        #[cfg(test)]
        const BASE_PATHS: &[(&str, &str)] = &[$((stringify!($module), $module::BASE_PATH)),+];
    };
}

generated! {
    authentication, "authentication", "../../generated/authentication.rs";
    cloud_data_download, "cloud-data-download", "../../generated/cloud_data_download.rs";
    openmedia, "openmedia", "../../generated/openmedia.rs";
    secure_email, "secure-email", "../../generated/secure_email.rs";
    statistics, "statistics", "../../generated/statistics.rs";
    statistics_notifications, "statistics-notifications", "../../generated/statistics_notifications.rs";
    third_party_messaging, "third-party-messaging", "../../generated/third_party_messaging.rs";
    user_data_management, "user-data-management", "../../generated/user_data_management.rs";
}

#[cfg(feature = "interactions-webhook")]
#[path = "../../generated/interactions_webhook.rs"]
#[allow(missing_docs, missing_debug_implementations, clippy::all)]
#[rustfmt::skip]
pub(crate) mod interactions_webhook;

#[cfg(feature = "third-party-messaging-webhook")]
#[path = "../../generated/third_party_messaging_webhook.rs"]
#[allow(missing_docs, missing_debug_implementations, clippy::all)]
#[rustfmt::skip]
pub(crate) mod third_party_messaging_webhook;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Service;
    use crate::auth::operations;

    #[test]
    fn services_have_the_base_paths_of_their_documents() {
        let services = Service::ALL.iter();
        let known: Vec<(&str, &str)> = services.map(|s| (s.name(), s.base_path())).collect();
        assert_eq!(known, BASE_PATHS);
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
