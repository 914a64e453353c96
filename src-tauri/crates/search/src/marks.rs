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
                What::Like(_) | What::Goals(_) | What::Condition(..) => {}
            }
        }
        marks
    }

    /// At most `max_chars` characters of `text` around the first hit, the hits marked; from the beginning when there
    /// are none. Joined, the fragments are the stretch exactly as written, with "…" where it was cut.
    pub fn fragments(&self, text: &str, max_chars: usize) -> Vec<Fragment> {
        let looked = self.look([((), text)]);
        looked.hits.first().map_or_else(|| snippet(&[], text, max_chars), |hit| hit.fragments(max_chars))
    }

    /// Goes once through the texts of a moment, each with its place.
    pub fn look<'a, P>(&self, texts: impl IntoIterator<Item = (P, &'a str)>) -> Looked<'a, P> {
        if self.words.is_empty() && self.phrases.is_empty() {
            return Looked { hits: Vec::new(), why: Why::default() };
        }
        let mut best = vec![None; self.words.len()];
        let mut hits = Vec::new();
        for (place, text) in texts {
            let at = self.hits(text, &mut best);
            if !at.is_empty() {
                hits.push(Hit { place, text, at });
            }
        }
        Looked { hits, why: self.why(&best) }
    }

    /// Where what is wanted stands in the text, in order and without overlap; and the best way each word is met so far.
    fn hits<'a>(&self, text: &'a str, best: &mut [Option<Best<'a>>]) -> Vec<Range<usize>> {
        let words: Vec<Word> = words(text).collect();
        let mut hits = self.runs(&words);
        for word in &words {
            for (known, best) in self.words.iter().zip(&mut *best) {
                if let Some(met) = known.met_by(&word.folded) {
                    better(best, known, &met, word, text);
                    hits.push(within(word, &met, text));
                }
            }
        }
        joined(hits)
    }

    /// Where the phrases stand.
    fn runs(&self, words: &[Word]) -> Vec<Range<usize>> {
        let runs = |phrase: &Vec<String>| -> Vec<Range<usize>> {
            let runs = words.windows(phrase.len().max(1));
            runs.filter(|run| as_written(run, phrase)).map(|run| run[0].from..run[run.len() - 1].to).collect()
        };
        self.phrases.iter().flat_map(runs).collect()
    }

    fn why(&self, best: &[Option<Best<'_>>]) -> Why {
        let mut why = Why::default();
        for (known, best) in self.words.iter().zip(best) {
            match best {
                Some(best) => why.reasons.extend(reason(known, *best)),
                None => why.missing.push(known.sought.typed.clone()),
            }
        }
        why
    }
}

/// What is to be seen in the texts of a moment.
#[derive(Debug)]
pub struct Looked<'a, P> {
    /// The texts with hits, in order.
    pub hits: Vec<Hit<'a, P>>,
    /// Why the moment answers.
    pub why: Why,
}

/// A text with hits.
#[derive(Debug)]
pub struct Hit<'a, P> {
    /// The place of the text.
    pub place: P,
    text: &'a str,
    at: Vec<Range<usize>>,
}

impl<P> Hit<'_, P> {
    /// At most so many characters of the text around the first hit, the hits marked.
    pub fn fragments(&self, max_chars: usize) -> Vec<Fragment> {
        snippet(&self.at, self.text, max_chars)
    }
}

/// The best way a word is met, and the word that meets it.
type Best<'a> = (Likeness, &'a str);

/// The part of a written word that meets what is asked.
fn within(word: &Word, met: &Met, text: &str) -> Range<usize> {
    if met.part == (0..word.folded.len()) {
        return word.from..word.to;
    }
    let part = unfolded(&text[word.from..word.to], &met.part);
    word.from + part.start..word.from + part.end
}

fn as_written(run: &[Word], phrase: &[String]) -> bool {
    run.iter().map(|word| &word.folded).eq(phrase)
}

fn better<'a>(best: &mut Option<Best<'a>>, known: &Known, met: &Met, word: &Word, text: &'a str) {
    // What goes on as it was typed so far stands there as typed.
    let likeness = if known.begins(&word.folded) { Likeness::Exact } else { met.likeness };
    if best.is_none_or(|(so_far, _)| likeness > so_far) {
        *best = Some((likeness, &text[word.from..word.to]));
    }
}

fn reason(known: &Known, (likeness, seen): Best<'_>) -> Option<Reason> {
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
