//! What comes first: the best, then the newest, then the last id, so that no two moments are equal and pages never
//! overlap. Not here: what a moment is worth (`measure`, `word`).

use std::cmp::{Ordering, Reverse};
use std::collections::BinaryHeap;
use std::sync::Arc;
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::{BytesColumn, ColumnValues};
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader, TantivyError};

use super::measure::{RECENT, recency};
use crate::schema::{ID, NEWEST, days_of};

/// The place of a moment in the order.
#[derive(Debug, Clone, Copy)]
struct Place<Id> {
    worth: Score,
    newest: u64,
    id: Id,
}

impl<Id: Ord> Ord for Place<Id> {
    fn cmp(&self, other: &Self) -> Ordering {
        let worth = self.worth.total_cmp(&other.worth);
        worth.then_with(|| self.newest.cmp(&other.newest)).then_with(|| self.id.cmp(&other.id))
    }
}

impl<Id: Ord> PartialOrd for Place<Id> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<Id: Ord> PartialEq for Place<Id> {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other).is_eq()
    }
}

impl<Id: Ord> Eq for Place<Id> {}

/// A moment that was found, in its place: the greatest comes first.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Ranked(Place<Vec<u8>>);

impl Ranked {
    /// The id as it lies in the index.
    pub(super) fn id(self) -> Vec<u8> {
        self.0.id
    }
}

/// Keeps the first so many of what is found, and counts all.
#[derive(Debug, Clone, Copy)]
pub(super) struct Top {
    /// How many are kept.
    pub(super) depth: usize,
    /// The newest moment there is, when what comes first is the best; else only the age counts.
    pub(super) best: Option<u64>,
}

impl Collector for Top {
    type Fruit = (Vec<Ranked>, usize);
    type Child = SegmentTop;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SegmentTop> {
        let columns = segment.fast_fields();
        let missing = || TantivyError::SchemaError("the index has no ids".into());
        Ok(SegmentTop {
            depth: self.depth,
            best: self.best,
            newest: columns.u64(NEWEST)?.first_or_default_col(0),
            ids: columns.bytes(ID)?.ok_or_else(missing)?,
            kept: BinaryHeap::with_capacity(self.depth.min(segment.max_doc() as usize) + 1),
            found: 0,
        })
    }

    fn requires_scoring(&self) -> bool {
        self.best.is_some()
    }

    fn merge_fruits(
        &self,
        segments: Vec<tantivy::Result<(Vec<Ranked>, usize)>>,
    ) -> tantivy::Result<Self::Fruit> {
        segments.into_iter().try_fold((Vec::new(), 0), |(mut all, count), segment| {
            let (ranked, found) = segment?;
            all.extend(ranked);
            Ok((all, count + found))
        })
    }
}

/// The same of one segment, where the ids' numbers lie in the order of the ids.
pub(super) struct SegmentTop {
    depth: usize,
    best: Option<u64>,
    newest: Arc<dyn ColumnValues<u64>>,
    ids: BytesColumn,
    /// The last of what is kept is on top.
    kept: BinaryHeap<Reverse<Place<u64>>>,
    found: usize,
}

impl SegmentTop {
    fn see(&mut self, doc: DocId, score: Score) {
        self.found += 1;
        let last = if self.kept.len() < self.depth { None } else { self.kept.peek() };
        // Most of what is found cannot come first, however recent it is.
        if last.is_some_and(|last| self.best.is_some() && score + RECENT < last.0.worth) {
            return;
        }
        let newest = self.newest.get_val(doc);
        let worth = score
            + self.best.map_or(0.0, |now| recency(days_of(now).saturating_sub(days_of(newest)) as Score));
        if last.is_some_and(|last| (worth, newest) < (last.0.worth, last.0.newest)) {
            return;
        }
        self.keep(Place { worth, newest, id: self.ids.ords().first(doc).unwrap_or(0) });
    }

    fn keep(&mut self, place: Place<u64>) {
        self.kept.push(Reverse(place));
        if self.kept.len() > self.depth {
            self.kept.pop();
        }
    }

    fn ranked(&self) -> tantivy::Result<Vec<Ranked>> {
        let named = |Reverse(place): &Reverse<Place<u64>>| {
            let mut id = Vec::with_capacity(16);
            self.ids.ord_to_bytes(place.id, &mut id)?;
            Ok(Ranked(Place { worth: place.worth, newest: place.newest, id }))
        };
        self.kept.iter().map(named).collect()
    }
}

impl SegmentCollector for SegmentTop {
    type Fruit = tantivy::Result<(Vec<Ranked>, usize)>;

    fn collect(&mut self, doc: DocId, score: Score) {
        self.see(doc, score);
    }

    fn collect_block(&mut self, docs: &[DocId]) {
        docs.iter().for_each(|doc| self.see(*doc, 0.0));
    }

    fn harvest(self) -> Self::Fruit {
        Ok((self.ranked()?, self.found))
    }
}
