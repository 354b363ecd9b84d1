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

include!("../../generated/services.rs");

impl fmt::Display for Service {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
