//! The services, and the code that is generated for each. What users see of it is in the module of each service.

use std::fmt;

/// Brings the generated module of each service in.
macro_rules! services {
    ($(
        $(#[$attribute:meta])*
        $module:ident = $service:ident ($feature:literal, $path:literal);
    )+) => {
        $(
            #[path = $path]
            #[allow(missing_docs, missing_debug_implementations, unused_imports, clippy::all)]
            #[cfg_attr(not(feature = $feature), allow(dead_code))]
            #[rustfmt::skip]
            pub(crate) mod $module;
        )+

        /// One of the services of Genesys Multicloud CX.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum Service {
            $(
                $(#[$attribute])*
                $service,
            )+
        }

        impl Service {
            /// Every service that this crate knows.
            pub const ALL: &'static [Self] = &[$(Self::$service),+];

            /// The documented base path, which follows the base URL of a tenant.
            #[must_use]
            pub fn base_path(self) -> &'static str {
                match self {
                    $(Self::$service => $module::BASE_PATH,)+
                }
            }

            /// The name by which messages call the service.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$service => stringify!($module),)+
                }
            }
        }
    };
}

services! {
    /// Sign-in, sign-out, and who a token belongs to.
    authentication = Authentication ("authentication", "../generated/authentication.rs");
    /// Exports of contact-centre data, in the service that user data management replaces.
    cloud_data_download = CloudDataDownload ("cloud-data-download", "../generated/cloud_data_download.rs");
    /// Interactions of media that Genesys does not provide itself.
    openmedia = Openmedia ("openmedia", "../generated/openmedia.rs");
    /// Emails that are kept in secure boxes.
    secure_email = SecureEmail ("secure-email", "../generated/secure_email.rs");
    /// Values of statistics, once or by subscription.
    statistics = Statistics ("statistics", "../generated/statistics.rs");
    /// The CometD endpoints of the Statistics API.
    statistics_notifications = StatisticsNotifications
        ("statistics-notifications", "../generated/statistics_notifications.rs");
    /// Messages between customers of a messaging system and agents.
    third_party_messaging = ThirdPartyMessaging
        ("third-party-messaging", "../generated/third_party_messaging.rs");
    /// Exports of contact-centre data.
    user_data_management = UserDataManagement
        ("user-data-management", "../generated/user_data_management.rs");
}

impl fmt::Display for Service {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
