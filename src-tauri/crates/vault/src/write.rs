//! The one way to write: an operation, all or nothing, with every changed field in the change log.

use besef_model::{
    Change, ChangeSet, Content, Field, Moment, MomentId, Noun, OperationId, Subject, Timestamp, Verb,
};
use rusqlite::{Connection, TransactionBehavior};
use serde_json::Value;
use std::collections::BTreeSet;

use crate::{
    Result, Vault, VaultError, change, draft,
    moment::{self, Kept},
    subject::{self, Row},
};

/// A change set names at most this many moments; a screen that hears of more asks for everything again anyway.
const MOST_NAMED: usize = 100;

/// An operation under way. Nothing it does is kept unless the whole succeeds.
pub struct Write<'store> {
    pub(crate) store: &'store Connection,
    pub(crate) now: Timestamp,
    pub(crate) operation: OperationId,
    undoable: Option<OperationId>,
    nouns: BTreeSet<Noun>,
    moments: BTreeSet<MomentId>,
    logged: bool,
}

impl Vault {
    /// Does `work` as one operation: all of it is kept, durably, or none. An operation that changes nothing with
    /// a history leaves no trace in the log.
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
        let can_be_undone = !verb.is_final() && !matches!(verb, Verb::Undo | Verb::Redo);
        let undoable = can_be_undone.then_some(operation);
        Ok(Self {
            store,
            now,
            operation,
            undoable,
            nouns: BTreeSet::new(),
            moments: BTreeSet::new(),
            logged: false,
        })
    }

    fn finish(self) -> Result<ChangeSet> {
        if !self.logged {
            change::abandon(self.store, self.operation)?;
        }
        let nameable = self.moments.len() <= MOST_NAMED;
        Ok(ChangeSet {
            seq: change::length(self.store)?,
            operation: self.undoable.filter(|_| self.logged),
            nouns: self.nouns.into_iter().collect(),
            ids: if nameable { self.moments.into_iter().collect() } else { Vec::new() },
        })
    }

    /// Adds a new moment.
    ///
    /// # Errors
    /// When its id is taken, or the store cannot be written.
    pub fn log(&mut self, moment: &Moment) -> Result<()> {
        moment::insert(self.store, moment)?;
        self.record(moment.id.into(), &Change::between(None, &moment.content)?)
    }

    /// Puts other content in the place of what a live moment held. What stays the same is not logged.
    ///
    /// # Errors
    /// [`VaultError::UnknownMoment`] when there is none, or it is deleted.
    pub fn edit(&mut self, id: MomentId, content: &Content) -> Result<()> {
        let kept = self.live(id)?;
        self.change_content(&kept, content).map(drop)
    }

    /// Deletes a live moment; undo brings it back.
    ///
    /// # Errors
    /// [`VaultError::UnknownMoment`] when there is none, or it is deleted already.
    pub fn delete(&mut self, id: MomentId) -> Result<()> {
        let Kept { key, moment } = self.live(id)?;
        self.change_deleted(id.into(), &Row { key, deleted_at: moment.deleted_at }, Some(self.now))
    }

    /// Keeps what is being written at a place, as part of this operation; blank clears it.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn save_draft(&mut self, place: &str, text: &str) -> Result<()> {
        self.touch(Noun::Draft);
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

    /// Answers whether anything differs.
    pub(crate) fn change_content(&mut self, kept: &Kept, content: &Content) -> Result<bool> {
        let changes = Change::between(Some(&kept.moment.content), content)?;
        if changes.is_empty() {
            return Ok(false);
        }
        moment::rewrite(self.store, kept, content)?;
        self.record(kept.moment.id.into(), &changes)?;
        Ok(true)
    }

    pub(crate) fn change_deleted(
        &mut self,
        subject: Subject,
        row: &Row,
        at: Option<Timestamp>,
    ) -> Result<()> {
        if row.deleted_at == at {
            return Ok(());
        }
        subject::set_deleted(self.store, subject.noun, row.key, at)?;
        self.record(subject, &[change::of_deleting(row.deleted_at, at)])
    }

    /// Adds what changed to the log.
    pub(crate) fn record(&mut self, subject: Subject, changes: &[Change]) -> Result<()> {
        for change in changes {
            change::append(self.store, self.operation, subject, change)?;
            self.logged = true;
        }
        self.touch(subject.noun);
        if subject.noun == Noun::Moment {
            self.moments.insert(subject.id.into());
        }
        Ok(())
    }

    /// Adds a row to the log that is there only for those who follow it.
    pub(crate) fn hint(&mut self, subject: Subject, field: &str) -> Result<()> {
        let hint = Change { field: Field::named(field), before: Value::Null, after: Value::Null };
        self.record(subject, &[hint])
    }

    pub(crate) fn touch(&mut self, noun: Noun) {
        self.nouns.insert(noun);
    }

    /// What is done again is what can be undone, not the doing again.
    pub(crate) fn did_again(&mut self, operation: Option<OperationId>) {
        self.undoable = operation;
    }

    fn live(&self, id: MomentId) -> Result<Kept> {
        let kept = moment::find(self.store, id)?.filter(|kept| kept.moment.deleted_at.is_none());
        kept.ok_or(VaultError::UnknownMoment(id))
    }
}
