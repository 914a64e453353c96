//! The writing side: one holder at a time over all processes, on a connection of its own.

use besef_model::{Moment, MomentId};
use std::collections::HashSet;
use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;
use std::sync::Arc;
use tantivy::indexer::{IndexWriterOptions, LogMergePolicy, MergePolicy, NoMergePolicy};
use tantivy::{IndexWriter, TantivyError};

use crate::SearchError;
use crate::analysis::FormBook;
use crate::index::{Shared, engine};
use crate::store;

/// What may wait in memory before it is written, in bytes.
const BUDGET: usize = 30_000_000;

/// Up to this many moments a segment counts as new: single saves are first merged among themselves, so that a
/// save rarely makes the whole index be written again.
const NEW_SEGMENT: u32 = 200;

/// A segment with a larger part of removed moments is written again without them.
const REMOVED: f32 = 0.3;

/// Adds to and removes from the index. Nothing shows before [`Writer::commit`]; what is dropped without it never
/// does. Dropping waits for merges under way, then lets another process write.
pub struct Writer {
    shared: Arc<Shared>,
    /// There until dropped, or until scrubbing fails.
    engine: Option<IndexWriter>,
    /// All the index holds, if it was empty when this writer began: what is not among these need not be removed
    /// before it is put, which makes building anew several times faster.
    holds: Option<HashSet<MomentId>>,
    book: FormBook,
    _lock: WriterLock,
}

impl Writer {
    pub(crate) fn of(shared: &Arc<Shared>) -> Result<Option<Writer>, SearchError> {
        let Some(lock) = WriterLock::take(&shared.path)? else { return Ok(None) };
        let engine = writing(shared, Box::new(merging()))?;
        let holds = engine.index().searchable_segment_metas()?.is_empty().then(HashSet::new);
        Ok(Some(Writer {
            shared: Arc::clone(shared),
            engine: Some(engine),
            holds,
            book: FormBook::default(),
            _lock: lock,
        }))
    }

    /// The moment is now like this; one that is deleted is removed.
    ///
    /// # Errors
    /// When writing has failed before.
    pub fn put(&mut self, moment: &Moment) -> Result<(), SearchError> {
        self.remove(moment.id)?;
        if moment.deleted_at.is_none() {
            self.holds.as_mut().map(|ids| ids.insert(moment.id));
            let document = self.shared.fields.document(moment, &mut self.book);
            self.engine()?.add_document(document)?;
        }
        Ok(())
    }

    /// The moment is gone.
    ///
    /// # Errors
    /// When writing has failed before.
    pub fn remove(&mut self, id: MomentId) -> Result<(), SearchError> {
        if self.holds.as_ref().is_none_or(|ids| ids.contains(&id)) {
            let term = self.shared.fields.id_term(id);
            self.engine()?.delete_term(term);
        }
        Ok(())
    }

    /// Makes all since the last commit visible, here at once and elsewhere at the next refresh, and says up to
    /// which change-log number the index now holds everything.
    ///
    /// # Errors
    /// When the disk refuses; the index then stays as it was, and this writer is of no more use.
    pub fn commit(&mut self, watermark: i64) -> Result<(), SearchError> {
        let mut commit = self.engine()?.prepare_commit()?;
        commit.set_payload(&watermark.to_string());
        commit.commit()?;
        self.shared.refresh()
    }

    /// Makes sure that nothing of what was removed before the last commit is left in the file, not even
    /// encrypted. What was not committed is dropped. Rewrites what held it: for forgetting, not for every day.
    ///
    /// # Errors
    /// When the disk refuses; the writer is then of no more use, a new one can try again.
    pub fn scrub(&mut self) -> Result<(), SearchError> {
        self.settle()?;
        // No merge but ours: tantivy refuses to merge what is being merged.
        let mut engine = writing(&self.shared, Box::new(NoMergePolicy))?;
        for segment in engine.index().searchable_segment_metas()? {
            if segment.has_deletes() {
                engine.merge(&[segment.id()]).wait()?;
            }
        }
        engine.garbage_collect_files().wait()?;
        engine.set_merge_policy(Box::new(merging()));
        self.engine = Some(engine);
        self.shared.refresh()?;
        Ok(self.shared.directory.vacuum()?)
    }

    /// Waits for merges under way; only a new engine writes after that.
    fn settle(&mut self) -> Result<(), SearchError> {
        Ok(self.engine.take().map_or(Ok(()), IndexWriter::wait_merging_threads)?)
    }

    fn engine(&mut self) -> Result<&mut IndexWriter, SearchError> {
        let gone = || TantivyError::SystemError("an earlier failure ended this writer".into());
        Ok(self.engine.as_mut().ok_or_else(gone)?)
    }
}

impl Drop for Writer {
    /// A merge that outlived the lock would write beside the next holder.
    fn drop(&mut self) {
        if let Err(error) = self.settle() {
            tracing::warn!(%error, "the index was left with work undone");
        }
    }
}

fn writing(shared: &Shared, policy: Box<dyn MergePolicy>) -> Result<IndexWriter, SearchError> {
    let directory = shared.directory.through(store::open(&shared.path, &shared.key)?);
    let options = IndexWriterOptions::builder()
        .memory_budget_per_thread(BUDGET)
        .num_worker_threads(1)
        .num_merge_threads(1)
        .build();
    let writer: IndexWriter = engine(&directory, &shared.fields)?.writer_with_options(options)?;
    writer.set_merge_policy(policy);
    Ok(writer)
}

fn merging() -> LogMergePolicy {
    let mut policy = LogMergePolicy::default();
    policy.set_min_layer_size(NEW_SEGMENT);
    policy.set_del_docs_ratio_before_merge(REMOVED);
    policy
}

/// The right to write: a lock on a file beside the index, which the system takes back when its process dies.
#[derive(Debug)]
pub(crate) struct WriterLock {
    _file: File,
}

impl WriterLock {
    /// `None` while somebody else has it.
    pub(crate) fn take(index: &Path) -> Result<Option<Self>, SearchError> {
        let path = index.with_extension("lock");
        let file = OpenOptions::new().create(true).truncate(false).write(true).open(path)?;
        match file.try_lock() {
            Ok(()) => Ok(Some(Self { _file: file })),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error.into()),
        }
    }
}
