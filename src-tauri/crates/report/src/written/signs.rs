//! The signs a line begins with, and what counts as space: the same as the face's `signs.ts`.

/// What an item of a list begins with.
pub(super) struct ItemSign {
    /// How deep it lies, in steps of two spaces.
    pub(super) depth: usize,
    /// Its number, if it has one. A year is no number of an item.
    pub(super) number: Option<u32>,
    /// Where its text begins, in bytes.
    pub(super) len: usize,
}

const LONGEST_NUMBER: usize = 3;

/// The sign of an item, where the line is one. An item that nothing stands in is none.
pub(super) fn item_sign(line: &str) -> Option<ItemSign> {
    let rest = line.trim_start_matches(is_blank);
    let indent = &line[..line.len() - rest.len()];
    let (number, rest) = bullet(rest).or_else(|| numbered(rest))?;
    let text = rest.trim_start_matches(is_blank);
    let stands_apart = text.len() < rest.len();
    let sign = ItemSign { depth: depth_of(indent), number, len: line.len() - text.len() };
    (stands_apart && !text.is_empty()).then_some(sign)
}

fn bullet(rest: &str) -> Option<(Option<u32>, &str)> {
    rest.strip_prefix('-').map(|rest| (None, rest))
}

fn numbered(rest: &str) -> Option<(Option<u32>, &str)> {
    let (digits, after) = rest.split_once('.')?;
    let is_number =
        (1..=LONGEST_NUMBER).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    is_number.then(|| (digits.parse().ok(), after))
}

fn depth_of(indent: &str) -> usize {
    indent.chars().map(|sign| if sign == '\t' { 2 } else { 1 }).sum::<usize>() / 2
}

/// A quoted line without its sign. `>3 uur` is none.
pub(super) fn unquoted(line: &str) -> Option<&str> {
    let rest = line.strip_prefix('>')?;
    if rest.is_empty() { Some(rest) } else { rest.strip_prefix(' ') }
}

/// Whether a line that is no item belongs to the item before it: it is indented.
pub(super) fn goes_on(line: &str) -> bool {
    let rest = line.trim_start_matches(is_blank);
    line.len() - rest.len() >= 2 && !rest.is_empty() && !rest.starts_with(is_space)
}

fn is_blank(sign: char) -> bool {
    matches!(sign, ' ' | '\t')
}

/// What a browser counts as space: all that Unicode does, but for these two.
pub(super) fn is_space(sign: char) -> bool {
    (sign.is_whitespace() && sign != '\u{85}') || sign == '\u{feff}'
}
