//! The few moments that changed after the index was last written: a small index in memory, made for one question,
//! so that an answer never waits for the disk and never differs from one the written index would give.

use besef_model::{Moment, MomentId};
use std::collections::BTreeMap;
use tantivy::directory::RamDirectory;
use tantivy::{Index, ReloadPolicy, Searcher, SingleSegmentIndexWriter};

use crate::analysis::FormBook;
use crate::schema::Fields;
use crate::{SearchError, index::settings};

/// In bytes. tantivy lays out a table in proportion before the first word; it grows when it must.
const BUDGET: usize = 100_000;

/// What became of one moment after the index was written.
#[derive(Debug, Clone, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "a tail is short, and nearly all of it is moments")]
pub enum Entry {
    /// It is now like this. A deleted moment is one to remove.
    Put(Moment),
    /// It is gone.
    Remove(MomentId),
}

impl Entry {
    fn id(&self) -> MomentId {
        match self {
            Entry::Put(moment) => moment.id,
            Entry::Remove(id) => *id,
        }
    }
}

/// What changed, ready to be asked.
pub(crate) struct Tail {
    /// What the written index says of these no longer holds.
    pub(crate) changed: Vec<MomentId>,
    /// How they are now.
    pub(crate) now: Option<Searcher>,
}

impl Tail {
    /// Of several entries about one moment the last holds.
    pub(crate) fn of(fields: &Fields, entries: &[Entry]) -> Result<Self, SearchError> {
        let last: BTreeMap<MomentId, &Entry> = entries.iter().map(|entry| (entry.id(), entry)).collect();
        let live: Vec<&Moment> = last.values().copied().filter_map(live).collect();
        let now = if live.is_empty() { None } else { Some(indexed(fields, &live)?) };
        Ok(Self { changed: last.into_keys().collect(), now })
    }
}

fn live(entry: &Entry) -> Option<&Moment> {
    match entry {
        Entry::Put(moment) if moment.deleted_at.is_none() => Some(moment),
        _ => None,
    }
}

fn indexed(fields: &Fields, moments: &[&Moment]) -> Result<Searcher, SearchError> {
    let builder = Index::builder().schema(fields.schema.clone()).settings(settings());
    let mut writer: SingleSegmentIndexWriter =
        builder.single_segment_index_writer(RamDirectory::create(), BUDGET)?;
    let mut book = FormBook::default();
    for moment in moments {
        writer.add_document(fields.document(moment, &mut book))?;
    }
    let index = writer.finalize()?;
    Ok(index.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?.searcher())
}
