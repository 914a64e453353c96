//! Which moments hold a word that is asked for, in whatever likeness, and what each is worth for it. Not here: which words
//! stand for it (`query::sought`).
//!
//! tantivy's own unions would add up what is to be the best of several, and would read each word one moment at a time.
//! Here a few thousand moments are looked at together: likeness after likeness, the lesser first, writes over what it knows
//! better.

use besef_model::Likeness;
use std::sync::Arc;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::index::InvertedIndexReader;
use tantivy::postings::TermInfo;
use tantivy::query::{EmptyScorer, EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocId, DocSet, Score, SegmentReader, TERMINATED, Term};

use super::measure;
use super::postings::{Gathered, Listed, Present, WINDOW};

/// More words than this, when they need no counting, are gathered before they are read.
const FEW: usize = 4;

/// The most times a word is counted in one moment; after that more of it means nothing.
const TIMES: u32 = 63;

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

/// Where words of one likeness are.
struct Source {
    likeness: Likeness,
    docs: Docs,
}

enum Docs {
    Listed(Box<Listed>),
    Gathered(Gathered),
}

/// Goes through the moments that hold the word, window by window.
struct WordScorer {
    sources: Vec<Source>,
    /// There when what a moment is worth is asked.
    lengths: Option<FieldNormReader>,
    worth: Score,
    moments: u32,
    start: DocId,
    present: Box<Present>,
    /// How each moment of the window that holds the word holds it.
    met: Box<[Met; WINDOW]>,
    /// Which 64 moments of the window are being gone through, and which of them are still to come.
    bucket: usize,
    left: u64,
    doc: DocId,
}

/// How a moment holds a word: the likeness in the upper bits, the times in the lower.
type Met = u8;

fn met(likeness: Likeness, times: u32) -> Met {
    ((likeness as u8) << 6) | times.min(TIMES) as u8
}

fn unmet(met: Met) -> (Likeness, u8) {
    let likeness = match met >> 6 {
        0 => Likeness::Resembling,
        1 => Likeness::Part,
        2 => Likeness::Form,
        _ => Likeness::Exact,
    };
    (likeness, met & TIMES as u8)
}

impl WordScorer {
    fn over(sources: Vec<Source>, lengths: Option<FieldNormReader>, worth: Score, moments: u32) -> Self {
        let mut scorer = Self {
            sources,
            lengths,
            worth,
            moments,
            start: 0,
            present: Box::new([0; WINDOW / 64]),
            met: Box::new([0; WINDOW]),
            bucket: 0,
            left: 0,
            doc: 0,
        };
        scorer.open(0);
        scorer.advance();
        scorer
    }

    /// Fills the window in which the first moment from `target` on lies, and stands before that moment.
    fn open(&mut self, target: DocId) {
        let next = self.sources.iter_mut().map(|source| source.docs.next(target)).min().unwrap_or(TERMINATED);
        self.doc = next;
        if next < TERMINATED {
            self.start = next - next % WINDOW as DocId;
            self.present.fill(0);
            let scored = self.lengths.is_some();
            for source in &mut self.sources {
                source.fill(self.start, &mut self.present, scored.then_some(&mut *self.met));
            }
            self.stand_before(next);
        }
    }

    fn stand_before(&mut self, target: DocId) {
        let at = (target - self.start) as usize;
        self.bucket = at / 64;
        self.left = self.present[self.bucket] & (!0 << (at % 64));
    }

    fn end(&self) -> DocId {
        self.start + WINDOW as DocId
    }
}

impl DocSet for WordScorer {
    fn advance(&mut self) -> DocId {
        while self.doc < TERMINATED {
            if self.left != 0 {
                self.doc = self.start + (self.bucket * 64) as DocId + self.left.trailing_zeros();
                self.left &= self.left - 1;
                break;
            }
            self.bucket += 1;
            match self.present.get(self.bucket) {
                Some(bits) => self.left = *bits,
                None => self.open(self.end()),
            }
        }
        self.doc
    }

    fn seek(&mut self, target: DocId) -> DocId {
        if target <= self.doc {
            return self.doc;
        }
        if target >= TERMINATED {
            self.doc = TERMINATED;
        } else if target < self.end() {
            self.stand_before(target);
        } else {
            self.open(target);
        }
        self.advance()
    }

    fn doc(&self) -> DocId {
        self.doc
    }

    fn size_hint(&self) -> u32 {
        self.moments
    }
}

impl Scorer for WordScorer {
    fn score(&mut self) -> Score {
        let Some(lengths) = &self.lengths else { return 0.0 };
        let (likeness, times) = unmet(self.met[(self.doc - self.start) as usize % WINDOW]);
        self.worth * measure::word(likeness, times.into(), lengths.fieldnorm(self.doc) as Score)
    }
}

impl Docs {
    fn next(&mut self, from: DocId) -> DocId {
        match self {
            Docs::Listed(list) => {
                list.seek(from);
                list.next()
            }
            Docs::Gathered(all) => all.next(from),
        }
    }
}

impl Source {
    /// Adds its moments within the window. A moment that was added before is met better now.
    fn fill(&mut self, start: DocId, present: &mut Present, met_by: Option<&mut [Met; WINDOW]>) {
        match &mut self.docs {
            Docs::Listed(list) => list_into(list, start, self.likeness, present, met_by),
            Docs::Gathered(all) => gather_into(all.window(start), self.likeness, present, met_by),
        }
    }
}

fn list_into(
    list: &mut Listed,
    start: DocId,
    likeness: Likeness,
    present: &mut Present,
    met_by: Option<&mut [Met; WINDOW]>,
) {
    let end = start + WINDOW as DocId;
    match met_by {
        None => list.pour(end, |doc, _| set(present, (doc - start) as usize)),
        Some(met_by) => list.pour(end, |doc, times| {
            let at = (doc - start) as usize;
            set(present, at);
            met_by[at % WINDOW] = met(likeness, times);
        }),
    }
}

fn set(present: &mut Present, at: usize) {
    present[(at / 64) % present.len()] |= 1 << (at % 64);
}

fn gather_into(
    window: &[u64],
    likeness: Likeness,
    present: &mut Present,
    met_by: Option<&mut [Met; WINDOW]>,
) {
    present.iter_mut().zip(window).for_each(|(present, bits)| *present |= bits);
    let Some(met_by) = met_by else { return };
    for (bucket, bits) in window.iter().enumerate() {
        let mut left = *bits;
        while left != 0 {
            met_by[bucket * 64 + left.trailing_zeros() as usize] = met(likeness, 1);
            left &= left - 1;
        }
    }
}
