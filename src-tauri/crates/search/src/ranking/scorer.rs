//! Going through the moments that hold a word that is asked for, and saying what each is worth. Not here: where the words
//! that stand for it are looked up (`word`), or how they are read (`postings`).
//!
//! tantivy's own unions would add up what is to be the best of several, and would read each word one moment at a time.
//! Here a few thousand moments are looked at together: likeness after likeness, the lesser first, writes over what it knows
//! better.

use besef_model::Likeness;
use tantivy::fieldnorm::FieldNormReader;
use tantivy::query::Scorer;
use tantivy::{DocId, DocSet, Score, TERMINATED};

use super::measure;
use super::postings::{Gathered, Listed, Present, WINDOW};

/// The most times a word is counted in one moment; after that more of it means nothing.
const TIMES: u32 = 63;

/// Where words of one likeness are.
pub(super) struct Source {
    pub(super) likeness: Likeness,
    pub(super) docs: Docs,
}

/// As they are read.
pub(super) enum Docs {
    Listed(Box<Listed>),
    Gathered(Gathered),
}

/// Goes through the moments that hold the word, window by window.
pub(super) struct WordScorer {
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
    pub(super) fn over(
        sources: Vec<Source>,
        lengths: Option<FieldNormReader>,
        worth: Score,
        moments: u32,
    ) -> Self {
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
