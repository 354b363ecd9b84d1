//! What travels as text.

use std::borrow::Cow;
use std::ops::Range;
use std::time::{Duration, SystemTime};

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

/// The months as dates of HTTP have them.
pub(crate) const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// In UTC, to the millisecond. A time before 1970 or after 9999 is that limit, as RFC 3339 has no other form.
fn rfc_3339(time: SystemTime) -> String {
    const LAST: Duration = Duration::from_millis(253_402_300_799_999);
    let since = time
        .duration_since(SystemTime::UNIX_EPOCH)
        .unwrap_or_default()
        .min(LAST);
    // `Sun, 06 Nov 1994 08:49:37 GMT`
    let date = httpdate::fmt_http_date(SystemTime::UNIX_EPOCH + since);
    let part = |range: Range<usize>| date.get(range).unwrap_or_default();
    let month = MONTHS.iter().take_while(|month| **month != part(8..11)).count() + 1;
    let (day, year, clock, millisecond) = (part(5..7), part(12..16), part(17..25), since.subsec_millis());
    format!("{year}-{month:02}-{day}T{clock}.{millisecond:03}Z")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_those_of_rfc_3339() {
        for (seconds, expected) in [
            (0, "1970-01-01T00:00:00.000Z"),
            (951_782_399, "2000-02-28T23:59:59.000Z"),
            (951_782_400, "2000-02-29T00:00:00.000Z"),
            (1_582_934_400, "2020-02-29T00:00:00.000Z"),
            (1_709_251_199, "2024-02-29T23:59:59.000Z"),
            (4_107_542_399, "2100-02-28T23:59:59.000Z"),
            (4_107_542_400, "2100-03-01T00:00:00.000Z"),
            (253_402_300_799, "9999-12-31T23:59:59.000Z"),
        ] {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
            assert_eq!(time.into_text(), expected);
        }
    }

    #[test]
    fn times_beyond_the_form_are_its_limits() {
        let earlier = SystemTime::UNIX_EPOCH - Duration::from_secs(1);
        assert_eq!(earlier.into_text(), "1970-01-01T00:00:00.000Z");
        let later = SystemTime::UNIX_EPOCH + Duration::from_secs(253_402_300_800);
        assert_eq!(later.into_text(), "9999-12-31T23:59:59.999Z");
    }
}
