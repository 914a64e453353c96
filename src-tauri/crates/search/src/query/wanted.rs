//! Reading what a person typed. Nothing typed is ever an error: what makes no sense is left out.

use crate::analysis::{Form, Forms, Word, words};

/// More is never typed by hand, and bounds the work of one question.
const MOST_WORDS: usize = 32;
/// In bytes.
const MOST_TEXT: usize = 10_000;

/// One thing a moment must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// A word, or another form of it.
    Word(Forms),
    /// The same, or any word that begins so: it is still being typed.
    Begun(Forms),
    /// These words as written, one after the other. Never empty.
    Phrase(Vec<String>),
}

impl Wanted {
    /// All that is wanted, in the order typed. A quote that is not closed opens nothing.
    pub(crate) fn read(typed: &str) -> Vec<Wanted> {
        let typed = &typed[..typed.floor_char_boundary(MOST_TEXT)];
        let mut all = Vec::new();
        let mut left = MOST_WORDS;
        let mut quoted = false;
        let mut parts = typed.split(is_quote).peekable();
        while let Some(part) = parts.next() {
            let last = parts.peek().is_none();
            let found: Vec<Word> = words(part).take(left).collect();
            left -= found.len();
            if quoted && !last {
                all.extend(phrase(found));
            } else {
                all.extend(loose(part, found, last));
            }
            quoted = !quoted;
        }
        each_once(all)
    }

    /// How many words of a text, from its first on, are what is wanted; 0 when they are not.
    pub(crate) fn matches(&self, text: &[Word]) -> usize {
        let Some(first) = text.first() else { return 0 };
        match self {
            Wanted::Word(word) => usize::from(word.meets(&first.folded)),
            Wanted::Begun(word) => {
                usize::from(first.folded.starts_with(word.get(Form::Exact)) || word.meets(&first.folded))
            }
            Wanted::Phrase(phrase) => {
                let as_written = |(word, seen): (&String, &Word)| *word == seen.folded;
                let all = text.len() >= phrase.len() && phrase.iter().zip(text).all(as_written);
                if all { phrase.len() } else { 0 }
            }
        }
    }
}

fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

fn phrase(found: Vec<Word>) -> Option<Wanted> {
    let folded: Vec<String> = found.into_iter().map(|word| word.folded).collect();
    (!folded.is_empty()).then_some(Wanted::Phrase(folded))
}

/// The very last word is still being typed until white space (or a closed quote) follows it.
fn loose(part: &str, found: Vec<Word>, last: bool) -> Vec<Wanted> {
    let typing = last && found.last().is_some_and(|word| !part[word.to..].contains(char::is_whitespace));
    let mut wanted: Vec<Wanted> = found.iter().map(|word| Wanted::Word(Forms::of(&word.folded))).collect();
    if typing && let Some(Wanted::Word(word)) = wanted.pop() {
        wanted.push(Wanted::Begun(word));
    }
    wanted
}

fn each_once(all: Vec<Wanted>) -> Vec<Wanted> {
    all.into_iter().fold(Vec::new(), |mut kept, one| {
        if !kept.contains(&one) {
            kept.push(one);
        }
        kept
    })
}
