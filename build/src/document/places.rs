//! Where in the text each value of a document stands.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Range;

use granit_parser::{Event, Parser, Span};

use super::join;

/// Ranges of bytes by JSON pointer.
#[derive(Clone)]
pub struct Places {
    values: HashMap<String, Range<usize>>,
    /// The keys of scalars; anything longer is at its key anyway.
    keys: HashMap<String, Range<usize>>,
}

/// A mapping or a sequence that is not at its end yet.
struct Open {
    pointer: String,
    is_mapping: bool,
    /// The key whose value comes next, and where it stands.
    key: Option<(String, Range<usize>)>,
    count: usize,
}

impl Places {
    /// Where and why the text is no YAML, in the other case.
    pub fn of(text: &str) -> Result<Self, (usize, String)> {
        let mut places = Self {
            values: HashMap::new(),
            keys: HashMap::new(),
        };
        let mut open: Vec<Open> = Vec::new();
        for event in Parser::new_from_str(text) {
            let (event, span) = event.map_err(|error| {
                let marker = error.marker();
                (offset(text, marker.line(), marker.col() + 1), error.info().to_owned())
            })?;
            let start = match event {
                Event::Scalar(value, ..) => {
                    if let Some(holder) = open
                        .last_mut()
                        .filter(|holder| holder.is_mapping && holder.key.is_none())
                    {
                        holder.key = Some((value.into_owned(), trimmed(text, &span)));
                    } else {
                        enter(&mut open, &mut places, text, &span, true);
                    }
                    continue;
                }
                Event::Alias(_) => {
                    enter(&mut open, &mut places, text, &span, true);
                    continue;
                }
                Event::MappingStart(..) => true,
                Event::SequenceStart(..) => false,
                Event::MappingEnd | Event::SequenceEnd => {
                    open.pop();
                    continue;
                }
                _ => continue,
            };
            let pointer = enter(&mut open, &mut places, text, &span, false);
            open.push(Open {
                pointer,
                is_mapping: start,
                key: None,
                count: 0,
            });
        }
        Ok(places)
    }

    /// The key of an entry, or what has no key.
    pub fn key(&self, pointer: &str) -> Range<usize> {
        self.keys.get(pointer).cloned().unwrap_or_else(|| self.nearest(pointer))
    }

    pub fn nearest(&self, pointer: &str) -> Range<usize> {
        let mut pointer = Cow::Borrowed(pointer);
        loop {
            if let Some(place) = self.values.get(&*pointer) {
                return place.clone();
            }
            match pointer.rfind('/') {
                Some(end) => pointer = Cow::Owned(pointer[..end].to_owned()),
                None => return 0..0,
            }
        }
    }
}

/// Takes note of where a value is: a scalar by itself, anything longer by the key that it belongs to.
fn enter(open: &mut [Open], places: &mut Places, text: &str, span: &Span, is_scalar: bool) -> String {
    let Some(holder) = open.last_mut() else {
        places.values.insert(String::new(), 0..0);
        return String::new();
    };
    let (pointer, place) = match holder.key.take() {
        Some((key, place)) if holder.is_mapping => {
            let own = trimmed(text, span);
            let pointer = join(&holder.pointer, &key);
            if is_scalar && !own.is_empty() {
                places.keys.insert(pointer.clone(), place);
                (pointer, own)
            } else {
                (pointer, place)
            }
        }
        _ => {
            let pointer = format!("{}/{}", holder.pointer, holder.count);
            let start = trimmed(text, span).start;
            let line = text[start..].find('\n').map_or(text.len(), |end| start + end);
            let place = if is_scalar { trimmed(text, span) } else { start..line };
            (pointer, place)
        }
    };
    holder.count += 1;
    places.values.insert(pointer.clone(), place);
    pointer
}

/// The first line of what a span covers, without white space at its end.
fn trimmed(text: &str, span: &Span) -> Range<usize> {
    let range = span.byte_range().unwrap_or_default();
    let covered = text.get(range.clone()).unwrap_or_default();
    let line = covered.lines().next().unwrap_or_default().trim_end();
    range.start..range.start + line.len()
}

/// The place of a line and a column, both from one, in bytes.
pub fn offset(text: &str, line: usize, column: usize) -> usize {
    let before: usize = text
        .split_inclusive('\n')
        .take(line.saturating_sub(1))
        .map(str::len)
        .sum();
    let rest = text.get(before..).unwrap_or_default();
    let inside = rest
        .char_indices()
        .nth(column.saturating_sub(1))
        .map_or(rest.len(), |(at, _)| at);
    before + inside
}
