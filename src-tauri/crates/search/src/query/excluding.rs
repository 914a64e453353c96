//! What is to be left out, in a way tantivy can ask for. It asks for moments in their order, also for such as lie before the
//! first that is to be left out; a phrase answers that by going astray. Not here: what is left out (`plan`).

use std::sync::Arc;
use tantivy::query::{ConstScoreQuery, EnableScoring, Explanation, Query, Scorer, Weight};
use tantivy::{DocId, DocSet, Score, SegmentReader};

/// The moments that are to be left out.
#[derive(Debug, Clone)]
pub(super) struct Excluding(Arc<dyn Query>);

impl Excluding {
    /// Those that answer this; what they are worth is not asked.
    pub(super) fn new(clause: Box<dyn Query>) -> Self {
        Self(Arc::new(ConstScoreQuery::new(clause, 0.0)))
    }
}

impl Query for Excluding {
    fn weight(&self, scoring: EnableScoring<'_>) -> tantivy::Result<Box<dyn Weight>> {
        Ok(Box::new(ExcludingWeight(self.0.weight(scoring)?)))
    }
}

struct ExcludingWeight(Box<dyn Weight>);

impl Weight for ExcludingWeight {
    fn scorer(&self, segment: &SegmentReader, boost: Score) -> tantivy::Result<Box<dyn Scorer>> {
        Ok(Box::new(Excluded(self.0.scorer(segment, boost)?)))
    }

    fn explain(&self, segment: &SegmentReader, doc: DocId) -> tantivy::Result<Explanation> {
        self.0.explain(segment, doc)
    }
}

/// Looks where it stands before it goes anywhere, which is what `seek_danger` does unless told otherwise.
struct Excluded(Box<dyn Scorer>);

impl DocSet for Excluded {
    fn advance(&mut self) -> DocId {
        self.0.advance()
    }

    fn seek(&mut self, target: DocId) -> DocId {
        self.0.seek(target)
    }

    fn doc(&self) -> DocId {
        self.0.doc()
    }

    fn size_hint(&self) -> u32 {
        self.0.size_hint()
    }
}

impl Scorer for Excluded {
    fn score(&mut self) -> Score {
        0.0
    }
}
