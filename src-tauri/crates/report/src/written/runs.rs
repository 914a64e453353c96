//! What stands within a line: plain text, bold, links. Read once, from front to back.

use super::signs::is_space;
use crate::{Run, Style};

const BOLD: &str = "**";
const LONGEST_NAME: usize = 500;
const LONGEST_ADDRESS: usize = 2_000;

/// What ends a sentence does not belong to the address before it.
const AFTER_ADDRESS: [char; 11] = ['.', ',', ';', ':', '!', '?', '\'', '"', '”', '’', '*'];

/// What one line holds.
pub(super) fn runs_of(line: &str) -> Vec<Run> {
    let mut runs = Reading { line, at: 0, done: 0, bold: Bold::Open, runs: Vec::new() }.read();
    runs.retain(|run| !run.text.is_empty());
    runs
}

/// Whether bold may still begin.
#[derive(Clone, Copy, PartialEq)]
enum Bold {
    /// It may.
    Open,
    /// It may not: an end that one lacked, those after it lack as well.
    Closed,
    /// Within bold nothing is bold again.
    Within,
}

struct Reading<'a> {
    line: &'a str,
    /// Where it is being read.
    at: usize,
    /// Up to where it became runs.
    done: usize,
    bold: Bold,
    runs: Vec<Run>,
}

impl<'a> Reading<'a> {
    fn read(mut self) -> Vec<Run> {
        while let Some(sign) = self.rest().find(['*', '[', 'h']) {
            self.at += sign;
            self.read_sign();
        }
        self.text_up_to(self.line.len());
        self.runs
    }

    fn rest(&self) -> &'a str {
        &self.line[self.at..]
    }

    /// Goes past the sign that may stand here: at least one character on.
    fn read_sign(&mut self) {
        let rest = self.rest();
        if opens_bold(rest) {
            self.read_bold();
        } else if let Some((name, address, len)) = named_link(rest) {
            self.put(len, vec![link(name, address)]);
        } else if let Some(len) = address_len(rest, &["http://", "https://"]) {
            self.read_address(&rest[..len]);
        } else {
            self.at += 1;
        }
    }

    fn read_bold(&mut self) {
        let inner = self.at + BOLD.len();
        if self.bold == Bold::Open && !self.line[..self.at].ends_with('*') {
            if let Some(len) = bold_len(&self.line[inner..]) {
                let within = bold(&self.line[inner..inner + len]);
                self.put(len + 2 * BOLD.len(), within);
                return;
            }
            self.bold = Bold::Closed;
        }
        self.at = inner;
    }

    fn read_address(&mut self, found: &str) {
        let address = found.trim_end_matches(AFTER_ADDRESS);
        let begin = self.at;
        if address_len(address, &["http://", "https://"]) == Some(address.len()) {
            self.put(address.len(), vec![link(address, address)]);
        }
        self.at = begin + found.len();
    }

    /// What was read so far, then these runs in the place of so many bytes.
    fn put(&mut self, len: usize, runs: Vec<Run>) {
        self.text_up_to(self.at);
        self.runs.extend(runs);
        self.at += len;
        self.done = self.at;
    }

    fn text_up_to(&mut self, end: usize) {
        if self.done < end {
            self.runs.push(self.line[self.done..end].into());
        }
    }
}

fn bold(within: &str) -> Vec<Run> {
    let reading = Reading { line: within, at: 0, done: 0, bold: Bold::Within, runs: Vec::new() };
    let strong = |run: Run| Run { style: Style { strong: true, ..run.style }, ..run };
    reading.read().into_iter().map(strong).collect()
}

fn link(name: &str, address: &str) -> Run {
    Run { link: Some(address.to_owned()), ..name.into() }
}

fn opens_bold(rest: &str) -> bool {
    let after = rest.strip_prefix(BOLD).and_then(|after| after.chars().next());
    after.is_some_and(|sign| sign != '*' && !is_space(sign))
}

/// How long the bold text is that ends with the first `**` after a letter, unless a third star follows.
fn bold_len(text: &str) -> Option<usize> {
    let ends = text.match_indices(BOLD).map(|(at, _)| at);
    let mut ends = ends.filter(|&at| {
        let letter_before = text[..at].chars().next_back().is_some_and(|sign| sign != '*' && !is_space(sign));
        letter_before && !text[at + BOLD.len()..].starts_with('*')
    });
    ends.next()
}

/// `[name](address)`: name, address and the length of all of it. It may be cut off at the end of a line (`…`).
fn named_link(rest: &str) -> Option<(&str, &str, usize)> {
    let inner = rest.strip_prefix('[')?;
    let name = &inner[..inner.find(['[', ']'])?];
    if name.is_empty() || utf16(name) > LONGEST_NAME {
        return None;
    }
    let after = inner[name.len()..].strip_prefix("](")?;
    let len = address_len(after, &["http://", "https://", "mailto:"])?;
    let (address, end) = after.split_at(len);
    let end_len = if end.starts_with(')') { 1 } else { (end == "…").then_some(end.len())? };
    Some((name, address, 1 + name.len() + 2 + len + end_len))
}

/// How long the address is that stands here, with pairs of parentheses.
fn address_len(text: &str, schemes: &[&str]) -> Option<usize> {
    let scheme = schemes.iter().find(|scheme| text.starts_with(**scheme))?;
    let mut len = scheme.len();
    for _ in 0..LONGEST_ADDRESS {
        let Some(piece) = address_piece(&text[len..]) else { break };
        len += piece;
    }
    (len > scheme.len()).then_some(len)
}

/// One character of an address, or a pair of parentheses with what stands in it.
fn address_piece(text: &str) -> Option<usize> {
    let first = text.chars().next()?;
    if first != '(' {
        return is_of_address(first).then(|| first.len_utf8());
    }
    let within = text[1..].find(|sign| !is_of_address(sign))?;
    text[1 + within..].starts_with(')').then_some(within + 2)
}

fn is_of_address(sign: char) -> bool {
    !is_space(sign) && !matches!(sign, '(' | ')' | '<' | '>' | '[' | ']' | '…')
}

/// A length as the face counts it.
fn utf16(text: &str) -> usize {
    text.chars().map(char::len_utf16).sum()
}
