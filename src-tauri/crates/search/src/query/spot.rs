//! What is being typed at the caret, and what of the text stays when it is replaced.

use super::Tongue;
use super::reading::MOST_TEXT;
use super::tokens::{Said, Token, Tokens, is_gap, is_quote};
use super::vocabulary::{FIELDS, Field};
use crate::analysis::fold;

/// A place in a text where typing goes on.
#[derive(Debug)]
pub(crate) struct Spot<'t> {
    pub(crate) before: &'t str,
    pub(crate) typed: Typed<'t>,
    pub(crate) after: &'t str,
}

/// What stands there.
#[derive(Debug)]
pub(crate) enum Typed<'t> {
    /// Nothing, in a text that is blank.
    Nothing,
    /// A word, and the minus sign before it if there is one.
    Word { minus: &'t str, word: &'t str },
    /// A value, and what it belongs to: `-soort:`, `heeft:stap,`.
    Value { head: &'t str, field: Field, value: &'t str },
}

impl<'t> Spot<'t> {
    /// The place at the caret (in UTF-16 units), when it is at the end of a word and not within a phrase.
    pub(crate) fn at(text: &'t str, caret: u32) -> Option<Self> {
        if text.len() > MOST_TEXT {
            return None;
        }
        if text.trim().is_empty() {
            return Some(Self { before: "", typed: Typed::Nothing, after: "" });
        }
        let (before, after) = text.split_at(byte_at(text, caret));
        let mut tokens = Tokens::of(before);
        let last = tokens.by_ref().fold(Last::default(), Last::then);
        match tokens.unclosed() {
            Some(quote) => last.asked(quote, before, after),
            None => last.ended(before, after),
        }
    }
}

/// The tokens that may still be typed at.
#[derive(Default)]
struct Last<'t> {
    token: Option<Token<'t>>,
    /// The last one with a field.
    asked: Option<(usize, Field)>,
}

impl<'t> Last<'t> {
    fn then(self, token: Token<'t>) -> Self {
        let asked = match token.what {
            Said::Asked(field, _) => Some((token.at.start, field)),
            _ => self.asked,
        };
        Self { token: Some(token), asked }
    }

    /// A value whose quote stands there and is still open; its closing quote may stand after the caret already.
    fn asked(self, quote: usize, before: &'t str, after: &'t str) -> Option<Spot<'t>> {
        let (from, field) = self.asked?;
        let after = after.strip_prefix(is_quote).unwrap_or(after);
        let head = before.get(from..quote).filter(|head| head.ends_with([':', ',', '|']))?;
        let value = before[quote..].trim_start_matches(is_quote);
        let typed = Typed::Value { head, field, value };
        is_free(after).then_some(Spot { before: &before[..from], typed, after })
    }

    fn ended(self, before: &'t str, after: &'t str) -> Option<Spot<'t>> {
        let Token { at, not, what } = self.token.filter(|token| token.at.end == before.len())?;
        let piece = &before[at.clone()];
        let typed = match what {
            Said::Run => {
                let sign = if not { piece.chars().next().map_or(0, char::len_utf8) } else { 0 };
                Typed::Word { minus: &piece[..sign], word: &piece[sign..] }
            }
            Said::Asked(_, values) if values.last().is_some_and(|one| one.quoted && one.at.end == at.end) => {
                return None;
            }
            Said::Asked(field, values) => {
                let from =
                    values.last().filter(|one| one.at.end == at.end).map_or(at.end, |one| one.at.start);
                Typed::Value { head: &before[at.start..from], field, value: &before[from..] }
            }
            Said::Or | Said::Quoted(_) => return None,
        };
        is_free(after).then_some(Spot { before: &before[..at.start], typed, after })
    }
}

impl Typed<'_> {
    /// The language of the field that is typed, when only one has it.
    pub(crate) fn tongue(&self) -> Option<Tongue> {
        let Typed::Value { head, .. } = self else { return None };
        let name = fold(head.split(':').next()?.trim_start_matches(|c: char| !c.is_alphabetic()));
        FIELDS.iter().find_map(|field| field.tongue_of(&name))
    }
}

fn is_free(after: &str) -> bool {
    after.chars().next().is_none_or(is_gap)
}

fn byte_at(text: &str, caret: u32) -> usize {
    let mut units = 0;
    let beyond = text.char_indices().find(|(_, c)| {
        units += c.len_utf16();
        units > caret as usize
    });
    beyond.map_or(text.len(), |(at, _)| at)
}
