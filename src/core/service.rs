//! The services.

use std::fmt;

macro_rules! services {
    ($(
        $(#[$attribute:meta])*
        $service:ident = $name:literal, $base_path:literal;
    )+) => {
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
                    $(Self::$service => $base_path,)+
                }
            }

            /// The name by which messages call the service.
            #[must_use]
            pub fn name(self) -> &'static str {
                match self {
                    $(Self::$service => $name,)+
                }
            }
        }
    };
}

services! {
    /// Sign-in, sign-out, and who a token belongs to.
    Authentication = "authentication", "/auth/v3";
    /// Exports of contact-centre data, in the service that user data management replaces.
    CloudDataDownload = "cloud_data_download", "/data-download";
    /// Interactions of media that Genesys does not provide itself.
    Openmedia = "openmedia", "/nexus/v3";
    /// Emails that are kept in secure boxes.
    SecureEmail = "secure_email", "/nexus/v3";
    /// Values of statistics, once or by subscription.
    Statistics = "statistics", "/statistics/v3";
    /// The CometD endpoints of the Statistics API.
    StatisticsNotifications = "statistics_notifications", "/statistics/v3";
    /// Messages between customers of a messaging system and agents.
    ThirdPartyMessaging = "third_party_messaging", "/nexus/v3";
    /// Exports of contact-centre data.
    UserDataManagement = "user_data_management", "/udm";
}

impl fmt::Display for Service {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
