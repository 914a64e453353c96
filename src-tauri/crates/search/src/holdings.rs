//! Which words and names stand in the journal: the dictionaries of all that is asked, taken together. Not here: what
//! is made of them (`query::sought`), or in which moments they stand (`ranking`).

use besef_model::NameSort;
use std::collections::BTreeMap;
use tantivy::query::FuzzyTermQuery;
use tantivy::schema::Field;
use tantivy::{Searcher, SegmentReader, Term};

use crate::SearchError;
use crate::analysis::{Form, runs_in, words};
use crate::schema::Fields;

/// How many moments hold a word or name; one that was changed since counts twice.
pub(crate) type Moments = u64;

/// How near a word has to be to another.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Near {
    /// At most so many letters differ.
    pub(crate) distance: u8,
    /// Whether it may go on.
    pub(crate) typing: bool,
    /// Whether the first letter has to agree.
    pub(crate) same_start: bool,
}

/// The words and names that the written index and the tail hold.
#[derive(Clone, Copy)]
pub(crate) struct Holdings<'a> {
    pub(crate) fields: &'a Fields,
    written: &'a Searcher,
    now: Option<&'a Searcher>,
}

impl<'a> Holdings<'a> {
    pub(crate) fn new(fields: &'a Fields, written: &'a Searcher, now: Option<&'a Searcher>) -> Self {
        Self { fields, written, now }
    }

    /// How many moments there are.
    pub(crate) fn moments(&self) -> Moments {
        self.segments().map(|segment| Moments::from(segment.num_docs())).sum()
    }

    /// How many moments hold a word in this form.
    pub(crate) fn how_many(&self, form: Form, word: &str) -> Result<Moments, SearchError> {
        let term = Term::from_field_text(self.fields.word_field(form), word);
        let mut moments = 0;
        for segment in self.segments() {
            moments += Moments::from(segment.inverted_index(term.field())?.doc_freq(&term)?);
        }
        Ok(moments)
    }

    /// Whether any moment holds a word in this form.
    pub(crate) fn hold(&self, form: Form, word: &str) -> Result<bool, SearchError> {
        Ok(self.how_many(form, word)? > 0)
    }

    /// How many moments hold this.
    pub(crate) fn holding(&self, term: &Term) -> Result<Moments, SearchError> {
        let counts = self.searchers().map(|searcher| searcher.doc_freq(term));
        Ok(counts.sum::<tantivy::Result<Moments>>()?)
    }

    /// How many moments there are.
    pub(crate) fn all(&self) -> Moments {
        self.searchers().map(Searcher::num_docs).sum()
    }

    /// Whether any moment holds a word that begins so.
    pub(crate) fn hold_beginning(&self, form: Form, word: &str) -> Result<bool, SearchError> {
        for segment in self.segments() {
            let held = segment.inverted_index(self.fields.word_field(form))?;
            let mut stream = held.terms().range().ge(word.as_bytes()).into_stream()?;
            if stream.advance() && stream.key().starts_with(word.as_bytes()) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The words in this form in which at most so many letters differ, are missing, are too many or have changed
    /// places; while typing, words that begin with such a word too. Where the first letter has to agree, only a small
    /// part of a dictionary is gone through.
    pub(crate) fn resembling(
        &self,
        form: Form,
        word: &str,
        Near { distance, typing, same_start }: Near,
    ) -> Result<BTreeMap<String, Moments>, SearchError> {
        let field = self.fields.word_field(form);
        let term = Term::from_field_text(field, word);
        let near = if typing { FuzzyTermQuery::new_prefix } else { FuzzyTermQuery::new };
        let automaton = near(term, distance, true).automaton()?;
        let start = if same_start { starting_like(word) } else { None };
        let mut found = BTreeMap::new();
        for segment in self.segments() {
            let held = segment.inverted_index(field)?;
            let mut near = held.terms().search(&automaton);
            if let Some((from, to)) = start.as_ref() {
                near = near.ge(from).lt(to);
            }
            let mut stream = near.into_stream()?;
            while let Some((key, info)) = stream.next() {
                *found.entry(text(key)).or_default() += Moments::from(info.doc_freq);
            }
        }
        Ok(found)
    }

    /// The names, folded, that are so or one of whose words is so; the last word may be a beginning.
    pub(crate) fn names(
        &self,
        sort: NameSort,
        asked: &str,
        typing: bool,
    ) -> Result<Vec<String>, SearchError> {
        let asked: Vec<String> = words(asked).map(|word| word.folded).collect();
        let mut names = self.all_names(self.fields.name_field(sort))?;
        names.retain(|name, _| runs_in(name, &asked, typing));
        Ok(names.into_keys().collect())
    }

    fn all_names(&self, field: Field) -> Result<BTreeMap<String, Moments>, SearchError> {
        let mut names = BTreeMap::new();
        for segment in self.segments() {
            let held = segment.inverted_index(field)?;
            let mut stream = held.terms().stream()?;
            while let Some((key, info)) = stream.next() {
                *names.entry(text(key)).or_default() += Moments::from(info.doc_freq);
            }
        }
        Ok(names)
    }

    fn segments(&self) -> impl Iterator<Item = &'a SegmentReader> {
        self.searchers().flat_map(Searcher::segment_readers)
    }

    fn searchers(&self) -> impl Iterator<Item = &'a Searcher> {
        std::iter::once(self.written).chain(self.now)
    }
}

/// The stretch of the alphabet in which words begin with the same letter.
fn starting_like(word: &str) -> Option<(String, String)> {
    let first = word.chars().next()?;
    let next = char::from_u32(u32::from(first) + 1)?;
    Some((first.to_string(), next.to_string()))
}

fn text(key: &[u8]) -> String {
    String::from_utf8_lossy(key).into_owned()
}
