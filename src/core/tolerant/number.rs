//! Numbers as they are written, read to the last digit.

use serde_json::value::RawValue;

/// A decimal number in parts: its value is `0.DIGITS` times ten to the power of `point`.
pub(super) struct Decimal<'t> {
    text: &'t str,
    negative: bool,
    /// Without zeros at either end, so that zero has none.
    digits: Vec<u8>,
    point: i64,
}

/// What `serde_json` makes of a number.
pub(super) enum Plain {
    Unsigned(u64),
    Signed(i64),
    Float(f64),
}

/// A number, as far as it is a whole one.
pub(super) enum Whole {
    Unsigned(u128),
    Negative(i128),
    Fraction,
    /// Beyond 128 bits.
    TooLarge,
}

impl<'t> Decimal<'t> {
    /// Reads what JSON allows, and what is unmistakable beside it: a plus sign, zeros ahead, a point at either end.
    pub(super) fn parse(text: &'t str) -> Option<Self> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text.strip_prefix('+').unwrap_or(text)),
        };
        let (mantissa, exponent) = match unsigned.split_once(['e', 'E']) {
            Some((mantissa, exponent)) => (mantissa, power(exponent)?),
            None => (unsigned, 0),
        };
        let (integer, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
        let all = || integer.bytes().chain(fraction.bytes());
        if all().next().is_none() || !all().all(|digit| digit.is_ascii_digit()) {
            return None;
        }
        let leading = all().take_while(|digit| *digit == b'0').count();
        let mut digits: Vec<u8> = all().skip(leading).collect();
        let kept = digits.iter().rposition(|digit| *digit != b'0');
        digits.truncate(kept.map_or(0, |last| last.saturating_add(1)));
        let point = length(integer.len())
            .saturating_sub(length(leading))
            .saturating_add(exponent);
        Some(Self {
            text,
            negative,
            digits,
            point,
        })
    }

    pub(super) fn whole(&self) -> Whole {
        if self.digits.is_empty() {
            return Whole::Unsigned(0);
        }
        let Some(zeros) = self.point.checked_sub(length(self.digits.len())) else {
            return Whole::Fraction;
        };
        if zeros < 0 {
            return Whole::Fraction;
        }
        let digits = self.digits.iter().map(|digit| u128::from(digit & 0x0f));
        let magnitude = digits
            .chain(zeros_up_to_a_limit(zeros))
            .try_fold(0_u128, |magnitude: u128, digit| {
                magnitude.checked_mul(10)?.checked_add(digit)
            });
        match magnitude {
            None => Whole::TooLarge,
            Some(magnitude) if !self.negative => Whole::Unsigned(magnitude),
            Some(magnitude) => match 0_i128.checked_sub_unsigned(magnitude) {
                Some(negative) => Whole::Negative(negative),
                None => Whole::TooLarge,
            },
        }
    }

    /// The nearest float, unless it is out of range.
    pub(super) fn float(&self) -> Option<f64> {
        let float: f64 = self.text.parse().ok()?;
        float.is_finite().then_some(float)
    }

    /// As `serde_json` reads it, unless it is out of range. With `whole_numbers`, those that are whole but not written
    /// so, such as `17.0`, are whole.
    pub(super) fn plain(&self, whole_numbers: bool) -> Option<Plain> {
        let is_minus_zero = self.negative && self.digits.is_empty();
        let is_written_whole = !self.text.contains(['.', 'e', 'E']) && !is_minus_zero;
        let whole = match self.whole() {
            _ if !whole_numbers && !is_written_whole => None,
            Whole::Unsigned(whole) => u64::try_from(whole).ok().map(Plain::Unsigned),
            Whole::Negative(whole) => i64::try_from(whole).ok().map(Plain::Signed),
            Whole::Fraction | Whole::TooLarge => None,
        };
        whole.or_else(|| self.float().map(Plain::Float))
    }

    /// As JSON has it.
    pub(super) fn to_json(&self) -> String {
        if serde_json::from_str::<&RawValue>(self.text).is_ok() {
            return self.text.to_owned();
        }
        let sign = if self.negative { "-" } else { "" };
        let digits: String = self.digits.iter().copied().map(char::from).collect();
        match self.point.checked_sub(length(self.digits.len())) {
            Some(exponent) if !digits.is_empty() => format!("{sign}{digits}e{exponent}"),
            _ => format!("{sign}0"),
        }
    }
}

fn length(length: usize) -> i64 {
    i64::try_from(length).unwrap_or(i64::MAX)
}

/// An exponent. One that is too long for 64 bits is as good as the largest.
fn power(text: &str) -> Option<i64> {
    let digits = text.strip_prefix(['+', '-']).unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    let limit = match text.starts_with('-') {
        true => i64::MIN / 2,
        false => i64::MAX / 2,
    };
    Some(text.parse().unwrap_or(limit).clamp(i64::MIN / 2, i64::MAX / 2))
}

/// More than 128 bits hold are not needed to see that it is too many.
fn zeros_up_to_a_limit(count: i64) -> impl Iterator<Item = u128> {
    let count = usize::try_from(count).unwrap_or(usize::MAX).min(40);
    std::iter::repeat_n(0, count)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole(text: &str) -> String {
        match Decimal::parse(text).map(|decimal| decimal.whole()) {
            None => "no number".to_owned(),
            Some(Whole::Unsigned(whole)) => whole.to_string(),
            Some(Whole::Negative(whole)) => whole.to_string(),
            Some(Whole::Fraction) => "fraction".to_owned(),
            Some(Whole::TooLarge) => "too large".to_owned(),
        }
    }

    #[test]
    fn whole_numbers_are_exact_in_every_form() {
        for (text, expected) in [
            ("17", "17"),
            ("17.0", "17"),
            ("+17", "17"),
            ("0017", "17"),
            ("17.", "17"),
            ("1e3", "1000"),
            ("1.7E+1", "17"),
            ("1700e-2", "17"),
            ("0.00017e5", "17"),
            ("-0", "0"),
            ("-0.0", "0"),
            ("0e99999999999999999999", "0"),
            ("9007199254740993.0", "9007199254740993"),
            ("9.007199254740993e15", "9007199254740993"),
            ("-9223372036854775808.000", "-9223372036854775808"),
            ("18446744073709551615", "18446744073709551615"),
            ("1e38", "100000000000000000000000000000000000000"),
            ("1e39", "too large"),
            ("1e999", "too large"),
            ("-1e999", "too large"),
            ("1e99999999999999999999", "too large"),
            ("17.5", "fraction"),
            (".5", "fraction"),
            ("1e-1", "fraction"),
            ("1e-99999999999999999999", "fraction"),
            ("", "no number"),
            ("-", "no number"),
            (".", "no number"),
            ("e3", "no number"),
            ("1e", "no number"),
            ("1e+", "no number"),
            ("1.2.3", "no number"),
            ("--1", "no number"),
            ("0x11", "no number"),
            ("1 7", "no number"),
            ("inf", "no number"),
        ] {
            assert_eq!(whole(text), expected, "{text}");
        }
    }

    #[test]
    fn what_json_does_not_allow_is_written_as_it_does() {
        for (text, expected) in [
            ("-1.50e+7", "-1.50e+7"),
            ("017", "17e0"),
            ("+.5", "5e-1"),
            ("-00", "-0"),
            ("12.", "12e0"),
        ] {
            assert_eq!(Decimal::parse(text).unwrap().to_json(), expected, "{text}");
        }
    }

    #[test]
    fn floats_know_their_range() {
        let float = |text| Decimal::parse(text).and_then(|decimal| decimal.float());
        assert_eq!(float("0.1"), Some(0.1));
        assert_eq!(float(".5"), Some(0.5));
        assert_eq!(float("+5."), Some(5.0));
        assert_eq!(float("1e-999"), Some(0.0));
        assert_eq!(float("1e999"), None);
    }
}
