//! What travels as text.

use std::borrow::Cow;
use std::time::SystemTime;

/// What stands for a text on the wire: strings, numbers, booleans, the enumerations of this crate, and times.
///
/// Many parameters that mean a number or a boolean are documented as strings. They take what a program has:
///
/// ```
/// use std::time::{Duration, SystemTime};
///
/// use genesys_multicloud_cx::IntoText;
///
/// assert_eq!(50.into_text(), "50");
/// assert_eq!(true.into_text(), "true");
/// let time = SystemTime::UNIX_EPOCH + Duration::from_millis(1_532_649_600_500);
/// assert_eq!(time.into_text(), "2018-07-27T00:00:00.500Z");
/// ```
///
/// A time is written as RFC 3339 has it, in UTC and to the millisecond. For types of other crates, such as the times of
/// `chrono`, pass the text that they give. A type of one's own can implement this trait.
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be sent as text",
    note = "strings, numbers, booleans, `SystemTime` and the enumerations of this crate can"
)]
pub trait IntoText {
    /// The text as it is sent.
    fn as_text(&self) -> Cow<'_, str>;

    /// The same, without a copy where it is there already.
    fn into_text(self) -> String
    where
        Self: Sized,
    {
        self.as_text().into_owned()
    }
}

/// A whole number of any width, as parameters of queries take it.
#[diagnostic::on_unimplemented(message = "`{Self}` is no whole number, and this parameter is one")]
pub trait Integer: IntoText {}

macro_rules! numbers {
    ($($number:ty),+) => {
        $(
            impl IntoText for $number {
                fn as_text(&self) -> Cow<'_, str> {
                    self.to_string().into()
                }
            }
        )+
    };
}

macro_rules! integers {
    ($($integer:ty),+) => {
        numbers!($($integer),+);
        $(impl Integer for $integer {})+
    };
}

integers!(i8, i16, i32, i64, i128, isize, u8, u16, u32, u64, u128, usize);
numbers!(f32, f64);

impl<T: Integer + ?Sized> Integer for &T {}

impl IntoText for str {
    fn as_text(&self) -> Cow<'_, str> {
        self.into()
    }
}

impl IntoText for String {
    fn as_text(&self) -> Cow<'_, str> {
        self.into()
    }

    fn into_text(self) -> String {
        self
    }
}

impl IntoText for Cow<'_, str> {
    fn as_text(&self) -> Cow<'_, str> {
        self.as_ref().into()
    }

    fn into_text(self) -> String {
        self.into_owned()
    }
}

impl IntoText for bool {
    fn as_text(&self) -> Cow<'_, str> {
        match self {
            true => "true",
            false => "false",
        }
        .into()
    }
}

impl IntoText for char {
    fn as_text(&self) -> Cow<'_, str> {
        self.to_string().into()
    }
}

impl IntoText for SystemTime {
    fn as_text(&self) -> Cow<'_, str> {
        rfc_3339(*self).into()
    }
}

impl<T: IntoText + ?Sized> IntoText for &T {
    fn as_text(&self) -> Cow<'_, str> {
        (**self).as_text()
    }
}

/// In UTC, to the millisecond. A time before 1970 or after 9999 is that limit, as RFC 3339 has no other form.
fn rfc_3339(time: SystemTime) -> String {
    const LAST: u64 = 253_402_300_799;
    let since = time.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let seconds = since.as_secs().min(LAST);
    let (days, second) = (seconds / 86_400, seconds % 86_400);
    let (year, month, day) = date(days);
    let (hour, minute, second) = (second / 3600, second / 60 % 60, second % 60);
    let millisecond = since.subsec_millis();
    format!("{year:04}-{month:02}-{day:02}T{hour:02}:{minute:02}:{second:02}.{millisecond:03}Z")
}

/// The date of a day since 1970-01-01, in the proleptic Gregorian calendar: years begin in March, so that the day that is
/// added to some is the last of theirs.
fn date(days: u64) -> (u64, u64, u64) {
    const DAYS_TO_1970: u64 = 719_468;
    const DAYS_OF_400_YEARS: u64 = 146_097;
    let days = days + DAYS_TO_1970;
    let (era, day) = (days / DAYS_OF_400_YEARS, days % DAYS_OF_400_YEARS);
    let year = (day - day / 1460 + day / 36_524 - day / 146_096) / 365;
    let day = day - (365 * year + year / 4 - year / 100);
    let month = (5 * day + 2) / 153;
    let day = day - (153 * month + 2) / 5 + 1;
    let year = year + era * 400;
    match month {
        0..=9 => (year, month + 3, day),
        _ => (year + 1, month - 9, day),
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn times_are_those_that_another_library_writes() {
        for second in (0..253_402_300_799_u64).step_by(86_399 * 97) {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(second);
            let http = httpdate::HttpDate::from(time).to_string();
            let own = time.into_text();
            let (day, year) = (&http[5..7], &http[12..16]);
            let months = [
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
            ];
            let month = months.iter().position(|month| *month == &http[8..11]).unwrap() + 1;
            assert_eq!(own, format!("{year}-{month:02}-{day}T{}.000Z", &http[17..25]));
        }
    }

    #[test]
    fn times_beyond_the_form_are_its_limits() {
        let earlier = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
        assert_eq!(earlier.into_text(), "1970-01-01T00:00:00.000Z");
        let later = SystemTime::UNIX_EPOCH + Duration::from_secs(253_402_300_800);
        assert_eq!(later.into_text(), "9999-12-31T23:59:59.000Z");
    }
}
