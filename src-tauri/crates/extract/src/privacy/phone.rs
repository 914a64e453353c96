//! Telephone numbers, as they are written in Belgium, the Netherlands and across borders.

use std::ops::Range;

/// So many digits has a number with its area. Without, it is not told from any other number.
const NATIONAL: std::ops::RangeInclusive<usize> = 9..=10;
const INTERNATIONAL: std::ops::RangeInclusive<usize> = 8..=15;

/// Where numbers stand: digits that begin with 0, 00 or +, parted as numbers of telephones are.
pub(super) fn numbers(text: &str) -> impl Iterator<Item = Range<usize>> + '_ {
    let mut end = 0;
    std::iter::from_fn(move || {
        while let Some(found) = text[end..].find(|c: char| c.is_ascii_digit() || c == '+') {
            let at = end + found;
            let run = run(&text[at..]);
            end = at + run.len().max(1);
            let at = if closes_only(run) && text[..at].ends_with('(') { at - 1 } else { at };
            if is_number(run) && !is_part(&text[..at], &text[end..]) {
                return Some(at..end);
            }
        }
        None
    })
}

/// Digits with at most one or two signs between them. A bracket opens only for the zero that is left out from abroad.
fn run(text: &str) -> &str {
    let mut end = 0;
    let mut between = 0;
    for (at, sign) in text.char_indices() {
        match sign {
            '0'..='9' => (end, between) = (at + 1, 0),
            '+' if at == 0 => {}
            '(' if !text[at..].starts_with("(0)") => break,
            ' ' | '.' | '-' | '/' | '(' | ')' | '\u{a0}' if between < 2 => between += 1,
            _ => break,
        }
    }
    &text[..end]
}

/// Whether the bracket it closes must stand before it: `(010) 123 45 67`.
fn closes_only(run: &str) -> bool {
    run.contains(')') && !run.contains('(')
}

/// Whether it goes on on either side, and so is something else.
fn is_part(before: &str, behind: &str) -> bool {
    before.ends_with(|c: char| c.is_alphanumeric() || "/.,-_=#€$".contains(c))
        || behind.starts_with(|c: char| c.is_alphanumeric() || "_%€".contains(c))
}

fn is_number(run: &str) -> bool {
    let digits: String = run.chars().filter(char::is_ascii_digit).collect();
    match run.strip_prefix('+').or_else(|| run.strip_prefix("00")) {
        Some(_) => INTERNATIONAL.contains(&digits.trim_start_matches('0').len()),
        None => digits.starts_with('0') && NATIONAL.contains(&digits.len()) && !is_date(run),
    }
}

/// Two dates, or one with a time: pairs of digits around a year, or parts of a date.
fn is_date(run: &str) -> bool {
    let parts: Vec<_> = run.split(|c: char| !c.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let is_small =
        |part: &str, most: u32| part.len() <= 2 && part.parse().is_ok_and(|n: u32| (1..=most).contains(&n));
    let is_year = |part: &str| part.len() == 4 && (part.starts_with("19") || part.starts_with("20"));
    parts.windows(3).any(|part| is_small(part[0], 31) && is_small(part[1], 12) && is_year(part[2]))
}
