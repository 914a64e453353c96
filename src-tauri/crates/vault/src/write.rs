//! The one way to write: an operation, all or nothing, with every changed field in the change log.

use besef_model::{Change, ChangeSet, Content, Moment, MomentId, Noun, OperationId, Timestamp, Verb};
use rusqlite::{Connection, TransactionBehavior};
use std::collections::BTreeSet;

use crate::{
    Result, Vault, VaultError, change, draft,
    moment::{self, Kept},
};

/// A change set names at most this many moments; a screen that hears of more asks for everything again anyway.
const MOST_NAMED: usize = 100;

/// An operation under way. Nothing it does is kept unless the whole succeeds.
pub struct Write<'store> {
    pub(crate) store: &'store Connection,
    pub(crate) now: Timestamp,
    pub(crate) operation: OperationId,
    verb: Verb,
    touched: BTreeSet<MomentId>,
    drafts: bool,
}

impl Vault {
    /// Does `work` as one operation: all of it is kept, durably, or none. An operation that changes no moment leaves
    /// no trace in the log.
    ///
    /// # Errors
    /// Whatever `work` answers; [`VaultError::ReadOnly`], [`VaultError::Replaced`], [`VaultError::Busy`] or
    /// [`VaultError::DiskFull`] when nothing can be saved. Nothing is kept then.
    pub fn transact<T>(
        &mut self,
        now: Timestamp,
        verb: Verb,
        work: impl FnOnce(&mut Write<'_>) -> Result<T>,
    ) -> Result<(T, ChangeSet)> {
        self.writable()?;
        // Immediate: two processes that both read first and write later would otherwise refuse each other.
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let mut write = Write::begin(&transaction, now, verb)?;
        let answer = work(&mut write)?;
        let changes = write.finish()?;
        transaction.commit()?;
        if verb == Verb::Forget {
            self.scrub()?;
        }
        Ok((answer, changes))
    }
}

impl<'store> Write<'store> {
    fn begin(store: &'store Connection, now: Timestamp, verb: Verb) -> Result<Self> {
        let operation = change::begin(store, verb, now)?;
        Ok(Self { store, now, operation, verb, touched: BTreeSet::new(), drafts: false })
    }

    fn finish(self) -> Result<ChangeSet> {
        let changed = !self.touched.is_empty();
        if !changed {
            change::abandon(self.store, self.operation)?;
        }
        let can_be_undone = changed && !matches!(self.verb, Verb::Undo | Verb::Forget);
        let nouns = [changed.then_some(Noun::Moment), self.drafts.then_some(Noun::Draft)];
        let nameable = self.touched.len() <= MOST_NAMED;
        Ok(ChangeSet {
            seq: change::length(self.store)?,
            operation: can_be_undone.then_some(self.operation),
            nouns: nouns.into_iter().flatten().collect(),
            ids: if nameable { self.touched.into_iter().collect() } else { Vec::new() },
        })
    }

    /// Adds a new moment.
    ///
    /// # Errors
    /// When its id is taken, or the store cannot be written.
    pub fn log(&mut self, moment: &Moment) -> Result<()> {
        moment::insert(self.store, moment)?;
        for change in Change::between(None, &moment.content)? {
            change::append(self.store, self.operation, moment.id, &change)?;
        }
        self.touched.insert(moment.id);
        Ok(())
    }

    /// Puts other content in the place of what a live moment held. What stays the same is not logged.
    ///
    /// # Errors
    /// [`VaultError::UnknownMoment`] when there is none, or it is deleted.
    pub fn edit(&mut self, id: MomentId, content: &Content) -> Result<()> {
        let kept = self.live(id)?;
        self.change_content(&kept, content)
    }

    /// Deletes a live moment; undo brings it back.
    ///
    /// # Errors
    /// [`VaultError::UnknownMoment`] when there is none, or it is deleted already.
    pub fn delete(&mut self, id: MomentId) -> Result<()> {
        let kept = self.live(id)?;
        self.change_deleted(&kept, Some(self.now))
    }

    /// Keeps what is being written at a place, as part of this operation; blank clears it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn save_draft(&mut self, place: &str, text: &str) -> Result<()> {
        self.drafts = true;
        draft::save(self.store, place, text, self.now)
    }

    /// Clears what was being written at a place.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn clear_draft(&mut self, place: &str) -> Result<()> {
        self.save_draft(place, "")
    }

    /// A moment as this operation has made it so far, deleted or not.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn moment(&self, id: MomentId) -> Result<Option<Moment>> {
        Ok(moment::find(self.store, id)?.map(|kept| kept.moment))
    }

    pub(crate) fn change_content(&mut self, kept: &Kept, content: &Content) -> Result<()> {
        let id = kept.moment.id;
        let changes = Change::between(Some(&kept.moment.content), content)?;
        if changes.is_empty() {
            return Ok(());
        }
        moment::rewrite(self.store, kept.key, content)?;
        for change in changes {
            change::append(self.store, self.operation, id, &change)?;
        }
        self.touched.insert(id);
        Ok(())
    }

    pub(crate) fn change_deleted(&mut self, kept: &Kept, at: Option<Timestamp>) -> Result<()> {
        let Moment { id, deleted_at, .. } = kept.moment;
        if deleted_at == at {
            return Ok(());
        }
        moment::set_deleted(self.store, kept.key, at)?;
        change::append(self.store, self.operation, id, &change::of_deleting(deleted_at, at))?;
        self.touched.insert(id);
        Ok(())
    }

    pub(crate) fn touch(&mut self, id: MomentId) {
        self.touched.insert(id);
    }

    pub(crate) fn touch_drafts(&mut self) {
        self.drafts = true;
    }

    fn live(&self, id: MomentId) -> Result<Kept> {
        let kept = moment::find(self.store, id)?.filter(|kept| kept.moment.deleted_at.is_none());
        kept.ok_or(VaultError::UnknownMoment(id))
    }
}
