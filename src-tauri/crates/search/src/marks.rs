//! What is marked in a moment that was found, and why it was found: by the same words of `analysis` and the same
//! reading of `query` as found it. Not here: which stretch of a text is shown (`snippet`).

use besef_model::{Fragment, Likeness};
use serde::Serialize;
use std::ops::Range;
use ts_rs::TS;

use crate::analysis::{Word, words};
use crate::query::Wanted;
use crate::snippet::snippet;

/// What to mark. Made by the index, which knows what words stand in the journal.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    wanted: Vec<Wanted>,
}

/// Why a moment answers, for a word that does not stand in it as typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Reason {
    /// The word that was asked for.
    pub asked: String,
    /// The word that stands there.
    pub seen: String,
    /// How the one is like the other.
    pub likeness: Likeness,
}

impl Marks {
    pub(crate) fn of(wanted: Vec<Wanted>) -> Self {
        Self { wanted }
    }

    /// At most `max_chars` characters of `text` around the first hit, the hits marked; from the beginning when there
    /// are none. Joined, the fragments are the stretch exactly as written, with "…" where it was cut.
    pub fn fragments(&self, text: &str, max_chars: usize) -> Vec<Fragment> {
        snippet(&hits(&self.wanted, text), text, max_chars)
    }

    /// Whether anything in the text is marked.
    pub fn hit(&self, text: &str) -> bool {
        !hits(&self.wanted, text).is_empty()
    }

    /// Why a moment with these texts answers: for each word that stands in none of them as typed, the word that
    /// is most like it.
    pub fn reasons<'a>(&self, _texts: impl Iterator<Item = &'a str>) -> Vec<Reason> {
        Vec::new()
    }
}

/// Where what is wanted stands in the text, in order and without overlap.
fn hits(wanted: &[Wanted], text: &str) -> Vec<Range<usize>> {
    if wanted.is_empty() {
        return Vec::new();
    }
    let places: Vec<Word> = words(text).collect();
    let mut hits: Vec<Range<usize>> = Vec::new();
    for at in 0..places.len() {
        let length = wanted.iter().map(|one| one.matches(&places[at..])).max().unwrap_or(0);
        if length > 0 {
            mark(&mut hits, places[at].from..places[at + length - 1].to);
        }
    }
    hits
}

fn mark(hits: &mut Vec<Range<usize>>, hit: Range<usize>) {
    match hits.last_mut() {
        Some(last) if hit.start < last.end => last.end = last.end.max(hit.end),
        _ => hits.push(hit),
    }
}
