//! What messages have in common.

/// What a message says of the number of attempts.
pub(super) fn after(attempts: u32) -> String {
    match attempts {
        0 | 1 => String::new(),
        attempts => format!(" (after {attempts} attempts)"),
    }
}

/// Where a message says that a limit is set.
pub(super) fn see(setting: Option<&'static str>) -> String {
    setting.map_or(String::new(), |setting| format!("; see {setting}"))
}

/// Where a message says that it happened, if that is known.
pub(super) fn at(server: &str) -> String {
    match server {
        "" => String::new(),
        server => format!(" at {server}"),
    }
}
