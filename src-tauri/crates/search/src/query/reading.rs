//! Reading what a person typed. Nothing typed is ever an error: what makes no sense is left out or is a word.
//! Not here: what a condition means to the index (`plan`), or to a person (the faces).

use besef_model::{Asked, Condition, Day};
use std::ops::Range;

use crate::analysis::{Word, words};

/// More is never typed by hand, and bounds the work of one question.
const MOST_WORDS: usize = 32;
/// In bytes.
const MOST_TEXT: usize = 10_000;

/// What a typed text asks of a moment: every group must be met.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    text: String,
    groups: Vec<Group>,
}

/// Of these at least one must be met; nearly always there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Group {
    /// Where it stands in the text, in bytes.
    pub(crate) at: Range<usize>,
    /// Never empty.
    pub(crate) any: Vec<Want>,
}

/// One thing wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Want {
    /// What.
    pub(crate) asked: Asked,
    /// Whether it is the last thing typed and may go on.
    pub(crate) typing: bool,
}

impl Reading {
    /// Of a text, typed on that day. A quote that is not closed opens nothing.
    pub fn of(typed: &str, _today: Day) -> Self {
        let text = &typed[..typed.floor_char_boundary(MOST_TEXT)];
        let mut groups = Vec::new();
        let mut left = MOST_WORDS;
        let mut quoted = false;
        let mut at = 0;
        let mut parts = text.split(is_quote).peekable();
        while let Some(part) = parts.next() {
            let last = parts.peek().is_none();
            let found: Vec<Word> = words(part).take(left).collect();
            left -= found.len();
            if quoted && !last {
                groups.extend(phrase(part, at, &found));
            } else {
                groups.extend(loose(part, at, &found, last));
            }
            at += part.len();
            at += text[at..].chars().next().map_or(0, char::len_utf8);
            quoted = !quoted;
        }
        Self { text: text.to_owned(), groups }
    }

    /// The text it was read from.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it asks nothing.
    pub fn is_blank(&self) -> bool {
        self.groups.is_empty()
    }

    /// What it asks, group by group.
    pub(crate) fn groups(&self) -> &[Group] {
        &self.groups
    }
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

fn phrase(part: &str, at: usize, found: &[Word]) -> Option<Group> {
    let asked = Asked { not: false, condition: Condition::Phrase { words: part.trim().to_owned() } };
    (!found.is_empty()).then(|| Group { at: at..at + part.len(), any: vec![Want { asked, typing: false }] })
}

/// The very last word is still being typed until white space (or a closed quote) follows it.
fn loose(part: &str, at: usize, found: &[Word], last: bool) -> Vec<Group> {
    let end = found.last().map_or(0, |word| word.to);
    let open = last && !part[end..].contains(char::is_whitespace);
    let group = |word: &Word| {
        let asked =
            Asked { not: false, condition: Condition::Word { word: part[word.from..word.to].to_owned() } };
        let typing = open && word.to == end;
        Group { at: at + word.from..at + word.to, any: vec![Want { asked, typing }] }
    };
    found.iter().map(group).collect()
}
