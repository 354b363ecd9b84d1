//! By which names errors call settings: those of methods, of variables, or of members of a file.

use std::borrow::Cow;

use crate::{Error, Service};

/// Where the settings of a client come from.
#[derive(Clone, Debug, Default)]
pub(super) enum Names {
    /// From the program, by methods.
    #[default]
    Methods,
    /// From variables that begin with this.
    Variables(String),
    /// From a file, at this path in it.
    Members(String),
}

impl Names {
    /// The name of a setting, where its user finds it.
    pub(super) fn of(&self, setting: &str) -> String {
        match self {
            Self::Methods => setting.to_owned(),
            Self::Variables(prefix) => format!("{prefix}{}", setting.replace('-', "_").to_ascii_uppercase()),
            Self::Members(path) if path.is_empty() => setting.to_owned(),
            Self::Members(path) => format!("{path}.{setting}"),
        }
    }

    /// The name of the setting that has the address of a service.
    pub(super) fn service_url(&self, service: Service) -> String {
        match self {
            Self::Methods => "service_url".to_owned(),
            Self::Variables(_) => format!("service_url_{service}"),
            Self::Members(_) => format!("service_urls.{service}"),
        }
    }

    /// An error about a setting that has its name.
    pub(super) fn rename(&self, error: Error) -> Error {
        match error {
            Error::Configuration { setting, reason } if !matches!(self, Self::Methods) => {
                let member = match &*setting {
                    // All else that is wrong with them has been found before.
                    "credentials" => "token",
                    member => member,
                };
                Error::Configuration {
                    setting: Cow::Owned(self.of(member)),
                    reason,
                }
            }
            error => error,
        }
    }
}
