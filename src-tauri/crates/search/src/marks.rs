//! What is marked in a moment that was found, and why it was found: by the same words of `analysis` and the same
//! expansion of `query` as found it. Not here: how a word is like another (`likeness`), or which stretch of a text is
//! shown (`snippet`).

use besef_model::{Fragment, Likeness};
use serde::Serialize;
use std::ops::Range;
use ts_rs::TS;

use crate::analysis::{Word, unfolded, words};
use crate::likeness::{Known, Met};
use crate::query::{Asking, What};
use crate::snippet::snippet;

/// What to mark. Made by the index, which knows what words stand in the journal.
#[derive(Debug, Clone, Default)]
pub struct Marks {
    words: Vec<Known>,
    phrases: Vec<Vec<String>>,
}

/// Why a moment answers.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Why {
    /// For each word that does not stand in it as typed, the word that is most like it.
    pub reasons: Vec<Reason>,
    /// The words that nothing in it is like; only when not all had to be met.
    pub missing: Vec<String>,
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
    /// For what is asked; what is asked not to be has no mark.
    pub(crate) fn of(asking: &Asking) -> Self {
        let mut marks = Self::default();
        for wanted in asking.iter().flatten().filter(|wanted| !wanted.not) {
            match &wanted.what {
                What::Word(sought) if sought.small => {}
                What::Word(sought) => marks.words.push(Known::new(sought)),
                What::Phrase(words) => marks.phrases.push(words.clone()),
                What::Like(_) | What::Condition(..) => {}
            }
        }
        marks
    }

    /// At most `max_chars` characters of `text` around the first hit, the hits marked; from the beginning when there
    /// are none. Joined, the fragments are the stretch exactly as written, with "…" where it was cut.
    pub fn fragments(&self, text: &str, max_chars: usize) -> Vec<Fragment> {
        snippet(&self.hits(text), text, max_chars)
    }

    /// Whether anything in the text is marked.
    pub fn hit(&self, text: &str) -> bool {
        let one = |word: Word| self.words.iter().any(|known| known.met_by(&word.folded).is_some());
        (!self.words.is_empty() && words(text).any(one)) || !self.runs(text).is_empty()
    }

    /// Why a moment with these texts answers.
    pub fn why<'a>(&self, texts: impl Iterator<Item = &'a str>) -> Why {
        if self.words.is_empty() {
            return Why::default();
        }
        let mut best: Vec<Option<(Likeness, &'a str)>> = vec![None; self.words.len()];
        for text in texts {
            for word in words(text) {
                for (known, best) in self.words.iter().zip(&mut best) {
                    better(best, known, &word, text);
                }
            }
        }
        let mut why = Why::default();
        for (known, best) in self.words.iter().zip(best) {
            match best {
                Some(best) => why.reasons.extend(reason(known, best)),
                None => why.missing.push(known.sought.typed.clone()),
            }
        }
        why
    }

    /// Where what is wanted stands in the text, in order and without overlap.
    fn hits(&self, text: &str) -> Vec<Range<usize>> {
        if self.words.is_empty() && self.phrases.is_empty() {
            return Vec::new();
        }
        let mut hits: Vec<Range<usize>> = words(text).flat_map(|word| self.within(&word, text)).collect();
        hits.extend(self.runs(text));
        joined(hits)
    }

    fn within(&self, word: &Word, text: &str) -> Vec<Range<usize>> {
        let place = |Met { part, .. }: Met| {
            let part = if part == (0..word.folded.len()) {
                0..word.to - word.from
            } else {
                unfolded(&text[word.from..word.to], &part)
            };
            word.from + part.start..word.from + part.end
        };
        self.words.iter().filter_map(|known| known.met_by(&word.folded)).map(place).collect()
    }

    /// Where the phrases stand.
    fn runs(&self, text: &str) -> Vec<Range<usize>> {
        if self.phrases.is_empty() {
            return Vec::new();
        }
        let places: Vec<Word> = words(text).collect();
        let runs = |phrase: &Vec<String>| -> Vec<Range<usize>> {
            let runs = places.windows(phrase.len().max(1));
            runs.filter(|run| as_written(run, phrase)).map(|run| run[0].from..run[run.len() - 1].to).collect()
        };
        self.phrases.iter().flat_map(runs).collect()
    }
}

fn as_written(run: &[Word], phrase: &[String]) -> bool {
    run.iter().map(|word| &word.folded).eq(phrase)
}

fn better<'a>(best: &mut Option<(Likeness, &'a str)>, known: &Known, word: &Word, text: &'a str) {
    let known_so_far = best.map(|(likeness, _)| likeness);
    if known_so_far == Some(Likeness::Exact) {
        return;
    }
    let likeness = known.met_by(&word.folded).map(|met| {
        // What goes on as it was typed so far stands there as typed.
        if known.begins(&word.folded) { Likeness::Exact } else { met.likeness }
    });
    if likeness > known_so_far {
        *best = likeness.map(|likeness| (likeness, &text[word.from..word.to]));
    }
}

fn reason(known: &Known, (likeness, seen): (Likeness, &str)) -> Option<Reason> {
    let asked = known.sought.typed.clone();
    (likeness != Likeness::Exact).then(|| Reason { asked, seen: seen.to_owned(), likeness })
}

/// In order; what overlaps is one.
fn joined(mut hits: Vec<Range<usize>>) -> Vec<Range<usize>> {
    hits.sort_unstable_by_key(|hit| (hit.start, hit.end));
    let mut joined: Vec<Range<usize>> = Vec::with_capacity(hits.len());
    for hit in hits {
        match joined.last_mut() {
            Some(last) if hit.start < last.end => last.end = last.end.max(hit.end),
            _ => joined.push(hit),
        }
    }
    joined
}
