//! The services, and the code that is generated for each.

use std::fmt;

/// Brings the generated module of each service in, and the ways from a [`Client`](crate::Client) to it.
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

        impl crate::Client {
            $(
                $(#[$attribute])*
                #[cfg(feature = $feature)]
                pub fn $module(&self) -> $module::$service {
                    $module::$service::new(self.clone())
                }
            )+
        }
    };
}

services! {
    /// Sign-in, sign-out, and who a token belongs to.
    authentication = Authentication ("authentication", "../generated/authentication.rs");
    /// Values of statistics, once or by subscription.
    statistics = Statistics ("statistics", "../generated/statistics.rs");
}

impl fmt::Display for Service {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}
