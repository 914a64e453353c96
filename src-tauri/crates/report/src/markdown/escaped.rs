//! Text that means nothing to Markdown but itself.

/// Where a text stands, for what would mean something there.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Where {
    /// In a paragraph: a line break is one.
    Text,
    /// In a heading or another single line.
    Line,
    /// In a cell of a table.
    Cell,
}

/// The text with every sign escaped that would mean something; `begins_line` when it stands at the beginning of one.
pub(super) fn escaped(text: &str, place: Where, begins_line: bool) -> String {
    let lines = text.split('\n').enumerate().map(|(at, line)| match (at, place) {
        (_, Where::Cell) => in_line(line),
        (0, _) if !begins_line => in_line(line),
        _ => at_beginning(line),
    });
    lines.collect::<Vec<_>>().join(line_break(place))
}

fn line_break(place: Where) -> &'static str {
    match place {
        Where::Text => "\\\n",
        Where::Line => " ",
        Where::Cell => "<br>",
    }
}

/// At the beginning of a line some signs begin a list or a heading, and an indent begins code.
fn at_beginning(line: &str) -> String {
    let rest = line.trim_start_matches([' ', '\t']);
    let indent: String = line[..line.len() - rest.len()].chars().map(entity).collect();
    match block_sign(rest) {
        Some(at) => format!("{indent}{}\\{}", in_line(&rest[..at]), in_line(&rest[at..])),
        None => indent + &in_line(rest),
    }
}

/// Where the sign stands that makes a block of its line: `-`, `+`, `=`, or what follows a number.
fn block_sign(line: &str) -> Option<usize> {
    if line.starts_with(['-', '+', '=']) {
        return Some(0);
    }
    let digits = line.len() - line.trim_start_matches(|sign: char| sign.is_ascii_digit()).len();
    (digits > 0 && line[digits..].starts_with(['.', ')'])).then_some(digits)
}

fn in_line(line: &str) -> String {
    let mut escaped = String::with_capacity(line.len());
    let mut before = ' ';
    for (at, sign) in line.char_indices() {
        match sign {
            // Escaped with a backslash it would still part two cells for some.
            '|' | '\r' => escaped.push_str(&entity(sign)),
            _ if means_something(sign, before, &line[at + sign.len_utf8()..]) => escaped.extend(['\\', sign]),
            _ => escaped.push(sign),
        }
        before = sign;
    }
    escaped
}

fn means_something(sign: char, before: char, after: &str) -> bool {
    match sign {
        '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '~' | '$' => true,
        '#' => before == ' ',
        // Before a link it would make a picture of it.
        '!' => after.is_empty() || after.starts_with('['),
        '&' => after.starts_with(|next: char| next == '#' || next.is_ascii_alphanumeric()),
        _ => false,
    }
}

fn entity(sign: char) -> String {
    format!("&#{};", u32::from(sign))
}
