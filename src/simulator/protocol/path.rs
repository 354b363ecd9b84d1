//! Path templates, and how a path of a request matches one.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

/// One segment of a template: `literal`, `{parameter}`, or a parameter between literals as in
/// `ext_{externalId}`.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Segment {
    prefix: String,
    parameter: Option<String>,
    suffix: String,
}

impl Segment {
    fn parse(text: &str) -> Result<Self, String> {
        let Some((prefix, rest)) = text.split_once('{') else {
            return Ok(Self {
                prefix: text.to_owned(),
                parameter: None,
                suffix: String::new(),
            });
        };
        match rest.split_once('}') {
            Some((name, suffix)) if !name.is_empty() && !suffix.contains('{') => Ok(Self {
                prefix: prefix.to_owned(),
                parameter: Some(name.to_owned()),
                suffix: suffix.to_owned(),
            }),
            _ => Err(format!("the path segment `{text}` is no template")),
        }
    }

    fn capture<'a>(&self, segment: &'a str) -> Option<&'a str> {
        let value = segment.strip_prefix(self.prefix.as_str())?;
        let value = value.strip_suffix(self.suffix.as_str())?;
        // An empty value would be another path: `/subscriptions//statistic-values` names nothing.
        (value.is_empty() != self.parameter.is_some()).then_some(value)
    }

    /// How much of the segment is fixed, so that `/ext_{id}` goes before `/{id}`.
    fn weight(&self) -> usize {
        match self.parameter {
            None => usize::MAX,
            Some(_) => self.prefix.len() + self.suffix.len(),
        }
    }
}

/// The full path of an operation, base path included.
#[derive(Debug, Clone)]
pub(crate) struct PathTemplate(Vec<Segment>);

impl PathTemplate {
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        let text = text.strip_prefix('/').unwrap_or(text);
        text.split('/').map(Segment::parse).collect::<Result<_, _>>().map(Self)
    }

    /// The values of the parameters if `segments` match.
    pub(crate) fn captures(&self, segments: &[String]) -> Option<BTreeMap<String, String>> {
        if segments.len() != self.0.len() {
            return None;
        }
        let mut values = BTreeMap::new();
        for (template, segment) in self.0.iter().zip(segments) {
            let value = template.capture(segment)?;
            if let Some(name) = &template.parameter {
                values.insert(name.clone(), value.to_owned());
            }
        }
        Some(values)
    }

    pub(crate) fn weight(&self) -> Vec<usize> {
        self.0.iter().map(Segment::weight).collect()
    }
}

/// The decoded segments of a path, or nothing if they are not UTF-8. An identifier may hold an
/// encoded slash, so a path is taken apart before it is decoded.
pub(crate) fn segments(path: &str) -> Option<Vec<String>> {
    let path = path.strip_prefix('/').unwrap_or(path);
    path.split('/')
        .map(|segment| {
            percent_decode_str(segment)
                .decode_utf8()
                .ok()
                .map(|text| text.into_owned())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn captures(template: &str, path: &str) -> Option<BTreeMap<String, String>> {
        PathTemplate::parse(template)
            .unwrap()
            .captures(&segments(path).unwrap())
    }

    #[test]
    fn a_parameter_may_hold_what_separates_paths() {
        let values = captures("/s/{id}/v", "/s/a%2Fb%3Fc%25d%C3%A9/v").unwrap();
        assert_eq!(values["id"], "a/b?c%dé");
    }

    #[test]
    fn a_parameter_is_never_empty() {
        assert_eq!(captures("/s/{id}/v", "/s//v"), None);
        assert_eq!(captures("/s/ext_{id}", "/s/ext_"), None);
    }

    #[test]
    fn a_literal_stands_for_itself_only() {
        assert!(captures("/a/b", "/a/b").is_some());
        assert!(captures("/a/b", "/a/bc").is_none());
        assert!(captures("/a/b", "/a/b/").is_none());
        assert_eq!(captures("/a/ext_{id}", "/a/ext_7").unwrap()["id"], "7");
    }

    #[test]
    fn a_fixed_segment_weighs_more_than_a_variable_one() {
        let weight = |text| PathTemplate::parse(text).unwrap().weight();
        assert!(weight("/a/b") > weight("/a/ext_{id}"));
        assert!(weight("/a/ext_{id}") > weight("/a/{id}"));
    }

    #[test]
    fn a_broken_template_is_refused() {
        assert!(PathTemplate::parse("/a/{id").is_err());
        assert!(PathTemplate::parse("/a/{a}-{b}").is_err());
    }

    #[test]
    fn a_path_that_is_not_utf8_has_no_segments() {
        assert_eq!(segments("/a/%FF"), None);
    }
}
