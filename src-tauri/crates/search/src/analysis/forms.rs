//! The forms of a word: as written, its stems, and what its parts are compared as. Not here: which words a text has.

use rust_stemmers::{Algorithm, Stemmer};
use std::collections::HashMap;
use std::sync::Arc;

use crate::compounds::{self, parts};
use crate::spelling::usual;

/// A form under which words are compared; each has a field of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(crate) enum Form {
    /// As written, without case and accents.
    Exact,
    /// The Dutch stem.
    Dutch,
    /// The English stem.
    English,
    /// A part of a Dutch compound, as it stands there and as its stem.
    Part,
}

impl Form {
    /// Every form.
    pub(crate) const ALL: [Form; 4] = [Form::Exact, Form::Dutch, Form::English, Form::Part];

    /// The name of the field that holds it.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Form::Exact => "exact",
            Form::Dutch => "dutch",
            Form::English => "english",
            Form::Part => "parts",
        }
    }
}

/// The stems of a folded word, in its usual spelling.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Stems {
    /// As if it were Dutch.
    pub(crate) dutch: String,
    /// As if it were English.
    pub(crate) english: String,
}

impl Stems {
    /// Of a folded word.
    pub(crate) fn of(folded: &str) -> Self {
        let usual = usual(folded);
        let base = base(&usual);
        Self { dutch: dutch(base), english: english(base) }
    }
}

/// The Dutch stem of a folded word, in its usual spelling.
pub(crate) fn dutch_stem(folded: &str) -> String {
    dutch(base(&usual(folded)))
}

/// The word without a closing *'s*: *collega's* and *collega* are one.
fn base(word: &str) -> &str {
    word.strip_suffix("'s").unwrap_or(word).trim_end_matches('\'')
}

/// The stemmers know Latin letters only.
fn dutch(base: &str) -> String {
    if base.is_ascii() { compounds::stem(base) } else { base.to_owned() }
}

fn english(base: &str) -> String {
    if base.is_ascii() {
        Stemmer::create(Algorithm::English).stem(base).into_owned()
    } else {
        base.to_owned()
    }
}

/// All forms of a word but the written one.
#[derive(Debug)]
pub(crate) struct Forms {
    /// Its stems.
    pub(crate) stems: Stems,
    /// Under what it is found by its parts: each as it stands and stemmed. Empty for what is no compound.
    pub(crate) parts: Vec<String>,
}

impl Forms {
    fn of(folded: &str) -> Self {
        let usual = usual(folded);
        let both = |part: &str| [part.to_owned(), dutch_stem(part)];
        let mut parts: Vec<String> = stretches(&usual).into_iter().flat_map(both).collect();
        parts.sort_unstable();
        parts.dedup();
        Self { stems: Stems::of(folded), parts }
    }
}

/// The stretches of a compound that are words by themselves: its parts, and of three or more also neighbours together
/// (*leerklimaat* in *leerklimaatbeleid*).
pub(crate) fn stretches(folded: &str) -> Vec<&str> {
    let single = parts(folded);
    let pairs = if single.len() > 2 { &single[..] } else { &[] };
    let joined: Vec<&str> = pairs.windows(2).map(|two| between(folded, two[0], two[1])).collect();
    single.into_iter().chain(joined).collect()
}

/// From the beginning of the one to the end of the other, both being stretches of the word.
fn between<'w>(word: &'w str, first: &str, last: &str) -> &'w str {
    let from = first.as_ptr() as usize - word.as_ptr() as usize;
    let to = last.as_ptr() as usize + last.len() - word.as_ptr() as usize;
    &word[from..to]
}

/// Words whose forms are known already. A few thousand words make up nearly all of a journal, and stemming and
/// splitting them again each time would cost more than writing them down.
#[derive(Debug, Default)]
pub(crate) struct FormBook(HashMap<String, Arc<Forms>>);

impl FormBook {
    /// About ten megabytes; then it starts anew.
    const MOST: usize = 50_000;

    /// The forms of a folded word.
    pub(crate) fn forms(&mut self, folded: &str) -> Arc<Forms> {
        if let Some(known) = self.0.get(folded) {
            return Arc::clone(known);
        }
        if self.0.len() >= Self::MOST {
            self.0.clear();
        }
        let forms = Arc::new(Forms::of(folded));
        self.0.insert(folded.to_owned(), Arc::clone(&forms));
        forms
    }
}
