//! Limits that the documentation states, checked before anything is sent.

use std::ops::RangeInclusive;

/// Refuses a text that is too short, too long, or holds other characters than `allowed`, such as `A-Za-z0-9`.
pub(crate) fn characters(name: &str, text: &str, allowed: &str, count: RangeInclusive<usize>) -> Result<(), String> {
    if text.chars().all(|letter| is_allowed(allowed, letter)) && count.contains(&text.chars().count()) {
        return Ok(());
    }
    Err(format!(
        "{name} has to be {} to {} characters out of {allowed}",
        count.start(),
        count.end(),
    ))
}

fn is_allowed(allowed: &str, letter: char) -> bool {
    let mut rest = allowed.chars();
    while let Some(first) = rest.next() {
        let mut ahead = rest.clone();
        let last = match (ahead.next(), ahead.next()) {
            (Some('-'), Some(last)) => {
                rest = ahead;
                last
            }
            _ => first,
        };
        if (first..=last).contains(&letter) {
            return true;
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ranges_and_single_characters_are_told_apart() {
        for (allowed, letter, expected) in [
            ("A-Za-z0-9", 'b', true),
            ("A-Za-z0-9", 'Z', true),
            ("A-Za-z0-9", '5', true),
            ("A-Za-z0-9", '-', false),
            ("A-Za-z0-9", 'ä', false),
            ("ab-", '-', true),
            ("ab-", 'c', false),
        ] {
            assert_eq!(is_allowed(allowed, letter), expected, "{allowed} {letter}");
        }
    }
}
