//! What to ask instead of a question that nothing answers: the same in a spelling that something answers to, or with
//! one thing less. Every offer was tried: it finds something. Not here: words that resemble one that is asked for find
//! moments by themselves (`query::sought`); what is left here is what lies too far off to be taken for meant.

use besef_model::{Condition, Page};
use std::ops::Range;
use tantivy::Searcher;

use crate::analysis::{Form, fold, fold_name, words};
use crate::holdings::{Holdings, Near};
use crate::query::{Instead, Part, Query, Reading, Without, quoted};
use crate::schema::{Fields, PEOPLE, TAGS};
use crate::tail::Tail;
use crate::{SearchError, ranking};

/// So many things asked are looked at; each costs a question or two.
const MOST_PARTS: usize = 6;

/// Letters of the shortest word that may be another.
const SHORTEST: usize = 3;
/// Letters from which two of them may be wrong.
const LONGER: usize = 5;

/// A question in another spelling, and the question with one thing less.
pub(crate) fn instead(
    fields: &Fields,
    written: &Searcher,
    tail: &Tail,
    query: &Query,
) -> Result<Instead, SearchError> {
    let desk = Desk { fields, written, tail, query };
    Ok(Instead { words: desk.respelled()?, without: desk.without()? })
}

struct Desk<'a> {
    fields: &'a Fields,
    written: &'a Searcher,
    tail: &'a Tail,
    query: &'a Query,
}

impl Desk<'_> {
    fn without(&self) -> Result<Vec<Without>, SearchError> {
        let reading = &self.query.reading;
        let several = reading.parts().len() > 1;
        let looked_at = reading.parts().iter().take(if several { MOST_PARTS } else { 0 });
        let mut all = Vec::new();
        for (at, part) in looked_at.enumerate() {
            let mut others = reading.parts().to_vec();
            others.remove(at);
            let words = reading.without(part);
            let total = self.total(reading.of_parts(others))?;
            all.extend((total > 0).then(|| Without { dropped: part.asks(), words, total }));
        }
        Ok(all)
    }

    fn respelled(&self) -> Result<Option<String>, SearchError> {
        let reading = &self.query.reading;
        let mut parts = reading.parts().to_vec();
        let mut pieces = Vec::new();
        for part in parts.iter_mut().take(MOST_PARTS) {
            if let Some(condition) = self.otherwise(part)? {
                pieces.push((part.at.clone(), piece(&condition, &reading.text()[part.at.clone()])));
                part.any.iter_mut().for_each(|want| want.asked.condition = condition.clone());
            }
        }
        let found = !pieces.is_empty() && self.total(reading.of_parts(parts))? > 0;
        Ok(found.then(|| replaced(reading.text(), pieces)))
    }

    /// One thing asked in the spelling nearest to it, when nothing at all answers to it as it is.
    fn otherwise(&self, part: &Part) -> Result<Option<Condition>, SearchError> {
        let [want] = part.any.as_slice() else { return Ok(None) };
        if want.asked.not || self.answered(part)? {
            return Ok(None);
        }
        Ok(match &want.asked.condition {
            Condition::Word { word } => self.nearest_word(word)?.map(|word| Condition::Word { word }),
            Condition::Phrase { words } => {
                self.nearest_phrase(words)?.map(|words| Condition::Phrase { words })
            }
            Condition::Person { name, whole } => {
                let nearest = self.nearest_name(PEOPLE, name, *whole)?;
                nearest.map(|name| Condition::Person { name, whole: true })
            }
            Condition::Tag { name, whole } => {
                self.nearest_name(TAGS, name, *whole)?.map(|name| Condition::Tag { name, whole: true })
            }
            _ => None,
        })
    }

    fn answered(&self, part: &Part) -> Result<bool, SearchError> {
        let alone = Query {
            reading: self.query.reading.of_parts(vec![part.clone()]),
            page: Page { offset: 0, limit: 0 },
            ..Query::default()
        };
        Ok(ranking::find(self.fields, self.written, self.tail, &alone)?.total > 0)
    }

    fn total(&self, reading: Reading) -> Result<u32, SearchError> {
        let Query { like, filter, .. } = self.query.clone();
        let page = Page { offset: 0, limit: 0 };
        let query = Query { reading, like, filter, page, ..Query::default() };
        Ok(ranking::find(self.fields, self.written, self.tail, &query)?.total)
    }

    fn journal(&self) -> Holdings<'_> {
        Holdings::new(self.fields, self.written, self.tail.now.as_ref())
    }

    /// The nearest word of the journal; of those equally near the most used.
    fn nearest_word(&self, word: &str) -> Result<Option<String>, SearchError> {
        let folded = fold(word);
        for distance in 1..=tolerated(&folded) {
            let near = self.journal().resembling(
                Form::Exact,
                &folded,
                Near { distance, typing: false, same_start: false },
            )?;
            let best =
                near.into_iter().filter(|(other, _)| *other != folded).max_by_key(|(_, moments)| *moments);
            if let Some((word, _)) = best {
                return Ok(Some(word));
            }
        }
        Ok(None)
    }

    /// The phrase with the words the journal does not hold replaced.
    fn nearest_phrase(&self, phrase: &str) -> Result<Option<String>, SearchError> {
        let mut pieces = Vec::new();
        for word in words(phrase) {
            if !self.journal().hold(Form::Exact, &word.folded)? {
                let Some(other) = self.nearest_word(&word.folded)? else { return Ok(None) };
                pieces.push((word.from..word.to, other));
            }
        }
        Ok((!pieces.is_empty()).then(|| replaced(phrase, pieces)))
    }

    /// The nearest name in a column, as it is written there: all of it is near, or a word of it when only a word was
    /// asked for.
    fn nearest_name(&self, column: &str, asked: &str, whole: bool) -> Result<Option<String>, SearchError> {
        let asked = fold_name(asked);
        let mut best: Option<(usize, String)> = None;
        for name in self.names(column)? {
            let nearest = best.as_ref().map_or(usize::MAX, |(nearest, _)| *nearest);
            let near = nearness(&asked, &name, whole).filter(|near| *near < nearest);
            best = near.map(|near| (near, name)).or(best);
        }
        Ok(best.map(|(_, name)| name))
    }

    fn names(&self, column: &str) -> Result<Vec<String>, SearchError> {
        let searchers = std::iter::once(self.written).chain(&self.tail.now);
        let mut names = Vec::new();
        for segment in searchers.flat_map(Searcher::segment_readers) {
            let Some(texts) = segment.fast_fields().str(column)? else { continue };
            for ord in 0..texts.num_terms() as u64 {
                let mut name = String::new();
                texts.ord_to_str(ord, &mut name).map_err(tantivy::TantivyError::from)?;
                names.push(name);
            }
        }
        Ok(names)
    }
}

/// How a condition is written in the place of what stood there: a field keeps its name.
fn piece(condition: &Condition, stood: &str) -> String {
    match condition {
        Condition::Word { word } => word.clone(),
        Condition::Phrase { words } => quoted(words),
        Condition::Person { name, .. } | Condition::Tag { name, .. } => {
            format!("{}:{}", stood.split(':').next().unwrap_or_default(), quoted(name))
        }
        _ => stood.to_owned(),
    }
}

/// How many letters may be wrong.
fn tolerated(folded: &str) -> u8 {
    match folded.chars().count() {
        ..SHORTEST => 0,
        SHORTEST..LONGER => 1,
        _ => 2,
    }
}

/// In how many letters a name differs from what was asked, or the word of it that differs least; nothing when that is
/// too many.
fn nearness(asked: &str, name: &str, whole: bool) -> Option<usize> {
    let all = fold_name(name);
    let parts = words(if whole { "" } else { name }).map(|word| word.folded);
    parts.chain([all]).filter_map(|other| apart(asked, &other)).min()
}

fn apart(asked: &str, other: &str) -> Option<usize> {
    let most = usize::from(tolerated(asked));
    let near = asked.chars().count().abs_diff(other.chars().count()) <= most;
    near.then(|| strsim::osa_distance(asked, other)).filter(|distance| *distance <= most)
}

/// A text with pieces in the place of others, given in the order they stand.
fn replaced(text: &str, pieces: Vec<(Range<usize>, String)>) -> String {
    let mut whole = String::with_capacity(text.len());
    let mut from = 0;
    for (at, piece) in pieces {
        whole.push_str(&text[from..at.start]);
        whole.push_str(&piece);
        from = at.end;
    }
    whole.push_str(&text[from..]);
    whole
}
