//! Words of a text and what stands between them.

use std::ops::Range;

/// A word: letters, and hyphens and apostrophes within it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Token<'a> {
    pub(super) word: &'a str,
    pub(super) at: usize,
    /// Whether a sentence, a line or a quotation begins here, so that a capital says nothing.
    pub(super) begins: bool,
    /// Whether only one space parts it from the word before.
    pub(super) follows: bool,
}

impl Token<'_> {
    pub(super) fn range(&self) -> Range<usize> {
        self.at..self.at + self.word.len()
    }

    /// A capital and small letters, as names are written: no abbreviation, and not a single letter.
    pub(super) fn is_capitalised(&self) -> bool {
        let mut letters = self.word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.any(char::is_lowercase)
    }
}

pub(super) fn tokens(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut end = 0;
    while let Some(found) = text[end..].find(char::is_alphanumeric) {
        let at = end + found;
        let between = &text[end..at];
        end = at + length(&text[at..]);
        let word = &text[at..end];
        tokens.push(Token { word, at, begins: at == 0 || is_end(between), follows: between == " " });
    }
    tokens
}

/// How far a word goes. A hyphen or an apostrophe belongs to it when a letter follows.
fn length(text: &str) -> usize {
    let mut signs = text.char_indices().peekable();
    while let Some((_, sign)) = signs.next() {
        let Some(&(next_at, next)) = signs.peek() else { break };
        let is_within = next.is_alphanumeric() || (is_joint(next) && sign.is_alphanumeric());
        if !is_within {
            return if is_joint(sign) { next_at - sign.len_utf8() } else { next_at };
        }
    }
    text.trim_end_matches(is_joint).len()
}

fn is_joint(sign: char) -> bool {
    matches!(sign, '-' | '\'' | '\u{2019}' | '\u{2011}')
}

fn is_end(between: &str) -> bool {
    between.contains(|sign: char| ".!?:;\n\r\"\u{201c}\u{201d}\u{201e}\u{2018}\u{2022}*#>([".contains(sign))
        || between.trim() == "-"
        || between.trim() == "\u{2013}"
}
