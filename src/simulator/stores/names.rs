//! Names that somebody got wrong.

/// How alike two names have to be for one to be meant by the other, from 0 to 1.
const ALIKE: f64 = 0.7;

/// How many names are suggested at most.
const MOST: usize = 3;

/// Says that something is not known under a name, and which known names are close to it.
pub(crate) fn unknown<'a>(what: &str, name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let lower = name.to_lowercase();
    let mut close: Vec<(f64, &str)> = known
        .into_iter()
        .map(|known| (likeness(&lower, &known.to_lowercase()), known))
        .filter(|(likeness, _)| *likeness >= ALIKE)
        .collect();
    close.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    close.dedup_by_key(|(_, known)| *known);
    let close: Vec<String> = close.iter().take(MOST).map(|(_, known)| format!("`{known}`")).collect();
    match close.as_slice() {
        [] => format!("the simulator has no {what} `{name}`"),
        close => format!(
            "the simulator has no {what} `{name}`; did you mean {}?",
            close.join(" or ")
        ),
    }
}

/// Of names with a prefix the part behind it counts as much as the whole.
fn likeness(one: &str, other: &str) -> f64 {
    let whole = strsim::normalized_damerau_levenshtein(one, other);
    whole.max(strsim::normalized_damerau_levenshtein(last(one), last(other)))
}

fn last(name: &str) -> &str {
    name.rsplit('/').next().unwrap_or(name)
}

/// In a test a name that is wrong would otherwise be a fault that never happens, or a count that is
/// always zero.
#[track_caller]
pub(crate) fn insist(misnamed: Option<String>) {
    if let Some(message) = misnamed {
        panic!("{message}");
    }
}

#[cfg(test)]
mod tests {
    use super::unknown;

    #[test]
    fn close_names_are_suggested_the_closest_first() {
        let known = ["getUserInfo", "getJwtUserInfo", "ping", "connect"];
        assert_eq!(
            unknown("operation", "getUserinfos", known),
            "the simulator has no operation `getUserinfos`; did you mean `getUserInfo` or `getJwtUserInfo`?"
        );
        assert_eq!(
            unknown("operation", "typo", known),
            "the simulator has no operation `typo`"
        );
        assert_eq!(
            unknown("operation", "statistics/ping", ["authentication/ping"]),
            "the simulator has no operation `statistics/ping`; did you mean `authentication/ping`?"
        );
    }
}
