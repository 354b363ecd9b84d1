//! Comments of documentation.

/// Lines of `///`, wrapped where they are too long. An indented line, as of a list or of code, is left as it is.
pub fn comment(text: &str) -> String {
    let mut lines = String::new();
    let mut is_code = false;
    for line in text.trim_end().lines() {
        is_code ^= line.starts_with("```");
        let is_prose = !line.starts_with([' ', '|', '#']) && !line.starts_with("```");
        match is_prose && !is_code {
            true => wrap(line, &mut lines),
            false => push(line, &mut lines),
        }
    }
    lines
}

const WIDTH: usize = 118;

fn wrap(line: &str, lines: &mut String) {
    let hanging = if line.starts_with("- ") { "  " } else { "" };
    let mut current = String::new();
    for word in line.split(' ') {
        let is_full = current.chars().count() + 1 + word.chars().count() > WIDTH;
        if is_full && !current.is_empty() {
            push(&current, lines);
            current = hanging.to_owned() + word;
            continue;
        }
        if !current.is_empty() {
            current.push(' ');
        }
        current.push_str(word);
    }
    push(&current, lines);
}

fn push(line: &str, lines: &mut String) {
    lines.push_str(format!("/// {line}").trim_end());
    lines.push('\n');
}

/// The text with a full stop at its end.
pub fn sentence(text: &str) -> String {
    let text = text.trim_end();
    match text.ends_with(['.', ':', '!', '?']) {
        true => text.to_owned(),
        false => format!("{text}."),
    }
}
