//! Which moments hold a word that is asked for, in whatever likeness, and what each is worth for it. Not here: which words
//! stand for it (`query::sought`).

use besef_model::Likeness;
use std::sync::Arc;
use tantivy::index::InvertedIndexReader;
use tantivy::postings::TermInfo;
use tantivy::query::{EmptyScorer, EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, Score, SegmentReader, Term};

use super::postings::{Gathered, Listed};
use super::scorer::{Docs, Source, WordScorer};

/// More words than this, when they need no counting, are gathered before they are read.
const FEW: usize = 4;

/// A word by all that stands for it.
#[derive(Debug, Clone)]
pub(crate) struct WordQuery {
    standing: Arc<Standing>,
    worth: Score,
}

/// What stands for a word.
#[derive(Debug)]
pub(crate) struct Standing {
    /// The field whose length is the length of a moment.
    pub(crate) length: Field,
    /// The lesser likeness first.
    pub(crate) classes: Vec<Class>,
}

/// The words of one likeness.
#[derive(Debug)]
pub(crate) struct Class {
    /// How they are like what was asked.
    pub(crate) likeness: Likeness,
    /// The words themselves.
    pub(crate) terms: Vec<Term>,
    /// All words that begin so.
    pub(crate) beginning: Option<Term>,
}

impl WordQuery {
    pub(crate) fn new(standing: Standing) -> Self {
        Self { standing: Arc::new(standing), worth: 1.0 }
    }

    /// The same, worth this many times as much.
    pub(crate) fn worth(self, worth: Score) -> Self {
        Self { worth, ..self }
    }
}

impl Query for WordQuery {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        let (standing, worth) = (Arc::clone(&self.standing), self.worth);
        Ok(Box::new(WordWeight { standing, worth, scored: scoring.is_scoring_enabled() }))
    }
}

struct WordWeight {
    standing: Arc<Standing>,
    worth: Score,
    scored: bool,
}

impl Weight for WordWeight {
    fn scorer(&self, segment: &SegmentReader, _boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        let mut sources = Vec::new();
        let mut most = 0;
        for class in &self.standing.classes {
            // Whatever is the same as written has the same stem: only what it is worth differs.
            if self.scored || class.likeness != Likeness::Exact || self.standing.classes.len() == 1 {
                let (found, moments) = class.sources(segment, self.scored)?;
                most = most.max(moments);
                sources.extend(found);
            }
        }
        if sources.is_empty() {
            return Ok(Box::new(EmptyScorer));
        }
        let lengths =
            if self.scored { Some(segment.get_fieldnorms_reader(self.standing.length)?) } else { None };
        Ok(Box::new(WordScorer::over(sources, lengths, self.worth, most.min(segment.max_doc()))))
    }

    fn explain(&self, segment: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        let mut scorer = self.scorer(segment, 1.0)?;
        let score = if scorer.seek(doc) == doc { scorer.score() } else { 0.0 };
        Ok(Explanation::new("how the word is met", score))
    }
}

impl Class {
    /// Where its words are in this segment, and about how many moments hold one.
    fn sources(&self, segment: &SegmentReader, scored: bool) -> tantivy::Result<(Vec<Source>, u32)> {
        let (begun, words) = (self.beginnings(segment)?, self.held(segment)?);
        let moments = begun.iter().chain(&words).map(|(_, info)| info.doc_freq).fold(0, u32::saturating_add);
        let counted = scored && self.likeness >= Likeness::Form;
        // How often a word stands there must not depend on how many other words there are.
        let mut docs = gathered(&begun, segment.max_doc())?;
        docs.extend(if counted || words.len() <= FEW {
            listed(&words, counted)?
        } else {
            gathered(&words, segment.max_doc())?
        });
        let likeness = self.likeness;
        Ok((docs.into_iter().map(|docs| Source { likeness, docs }).collect(), moments))
    }

    fn held(&self, segment: &SegmentReader) -> tantivy::Result<Vec<Held>> {
        let mut held = Vec::new();
        for term in &self.terms {
            let field = segment.inverted_index(term.field())?;
            if let Some(info) = field.get_term_info(term)? {
                held.push((field, info));
            }
        }
        Ok(held)
    }

    fn beginnings(&self, segment: &SegmentReader) -> tantivy::Result<Vec<Held>> {
        let mut held = Vec::new();
        let Some(beginning) = &self.beginning else { return Ok(held) };
        let field = segment.inverted_index(beginning.field())?;
        let from = beginning.serialized_value_bytes();
        let mut stream = field.terms().range().ge(from).into_stream()?;
        while stream.advance() && stream.key().starts_with(from) {
            held.push((Arc::clone(&field), stream.value().clone()));
        }
        Ok(held)
    }
}

type Held = (Arc<InvertedIndexReader>, TermInfo);

fn listed(held: &[Held], counted: bool) -> tantivy::Result<Vec<Docs>> {
    let option = if counted { IndexRecordOption::WithFreqs } else { IndexRecordOption::Basic };
    let list = |(field, info): &Held| -> tantivy::Result<Docs> {
        let postings = field.read_block_postings_from_terminfo(info, option)?;
        Ok(Docs::Listed(Box::new(Listed::new(postings, counted))))
    };
    held.iter().map(list).collect()
}

fn gathered(held: &[Held], moments: DocId) -> tantivy::Result<Vec<Docs>> {
    if held.is_empty() {
        return Ok(Vec::new());
    }
    let mut all = Gathered::none(moments);
    for (field, info) in held {
        all.add(&mut field.read_block_postings_from_terminfo(info, IndexRecordOption::Basic)?);
    }
    Ok(vec![Docs::Gathered(all)])
}
