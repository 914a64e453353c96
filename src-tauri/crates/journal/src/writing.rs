//! Writing moments down, changing them, taking changes back.

use besef_model::{ChangeSet, Content, Moment, MomentId, Noun, OperationId, Patch, Timestamp, Verb, Version};
use besef_vault::{VaultError, Write};
use serde::Serialize;
use ts_rs::TS;

use crate::{Journal, JournalError, journal::random};

/// What one save did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Saved {
    /// The moment as it now is, the first where undo changed several; gone after deleting or undoing its logging.
    pub moment: Option<Moment>,
    /// What changed, with the operation that undo can take back.
    pub changed: ChangeSet,
}

/// What saving several at once did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct BatchSaved {
    /// In the order they were given.
    pub ids: Vec<MomentId>,
    /// What changed.
    pub changed: ChangeSet,
}

impl Journal {
    /// Logs a moment. The draft it was written in, if any, is cleared by the same save.
    ///
    /// # Errors
    /// When a rule is broken or the store refuses; the draft stays.
    pub fn log(&self, content: Content, draft: Option<&str>) -> Result<Saved, JournalError> {
        let moment = self.new_moment(self.schedule().follow(None, content).kept()?)?;
        let ((), changed) = self.save(Verb::Log, |tx| {
            tx.log(&moment)?;
            draft.map_or(Ok(()), |place| tx.clear_draft(place))
        })?;
        Ok(Saved { moment: Some(moment), changed })
    }

    /// Logs several moments: all of them or none. `progress` hears how many are done, now and then.
    ///
    /// # Errors
    /// [`JournalError::InBatch`] names the one that breaks a rule.
    pub fn log_batch(
        &self,
        contents: Vec<Content>,
        progress: &dyn Fn(usize),
    ) -> Result<BatchSaved, JournalError> {
        let schedule = self.schedule();
        let kept = contents.into_iter().enumerate().map(|(at, content)| {
            let kept = schedule.follow(None, content).kept();
            kept.map_err(|invalid| JournalError::InBatch { number: at + 1, invalid })
        });
        let moments = kept.map(|content| self.new_moment(content?)).collect::<Result<Vec<_>, _>>()?;
        let ((), changed) = self.save(Verb::Log, |tx| {
            moments.iter().enumerate().try_for_each(|(at, moment)| {
                if at % 1_000 == 0 {
                    progress(at);
                }
                tx.log(moment)
            })
        })?;
        Ok(BatchSaved { ids: moments.iter().map(|moment| moment.id).collect(), changed })
    }

    /// Changes fields of a moment. A patch that changes nothing saves nothing.
    ///
    /// # Errors
    /// When a rule is broken or there is no such live moment; the moment stays as it was.
    pub fn edit(&self, id: MomentId, patch: &Patch) -> Result<Saved, JournalError> {
        let before = self.live(id)?;
        let patched = patch.applied_to(&before.content)?;
        let content = self.schedule().follow(Some(&before.content), patched).kept()?;
        let ((), changed) = self.save(Verb::Edit, |tx| tx.edit(id, &content))?;
        self.saved(id, changed)
    }

    /// Deletes a moment. Undo brings it back.
    ///
    /// # Errors
    /// When there is no such live moment.
    pub fn delete(&self, id: MomentId) -> Result<Saved, JournalError> {
        self.live(id)?;
        let ((), changed) = self.save(Verb::Delete, |tx| tx.delete(id))?;
        self.saved(id, changed)
    }

    /// Takes an operation back: the one given, else the last that is not taken back yet.
    ///
    /// # Errors
    /// When there is nothing to undo, or what it changed has changed again since.
    pub fn undo(&self, operation: Option<OperationId>) -> Result<Saved, JournalError> {
        let (subjects, changed) = self.save(Verb::Undo, |tx| tx.undo(operation))?;
        match subjects.iter().find(|subject| subject.noun == Noun::Moment) {
            Some(subject) => self.saved(subject.id.into(), changed),
            None => Ok(Saved { moment: None, changed }),
        }
    }

    /// All versions of a moment, newest first; of a deleted one too.
    ///
    /// # Errors
    /// When there is no such moment.
    pub fn history(&self, id: MomentId) -> Result<Vec<Version>, JournalError> {
        let versions = self.vault().history(id)?;
        if versions.is_empty() { Err(JournalError::UnknownMoment) } else { Ok(versions) }
    }

    /// Keeps what is being written at one place of the app; blank clears it.
    ///
    /// # Errors
    /// When the store refuses.
    pub fn save_draft(&self, place: &str, text: &str) -> Result<(), JournalError> {
        Ok(self.vault().save_draft(place, text, self.clock.now())?)
    }

    /// What was being written at one place; empty when nothing was.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn draft(&self, place: &str) -> Result<String, JournalError> {
        Ok(self.vault().draft(place)?.unwrap_or_default())
    }

    pub(crate) fn live(&self, id: MomentId) -> Result<Moment, JournalError> {
        let moment = self.vault().moment(id)?.filter(|moment| moment.deleted_at.is_none());
        moment.ok_or(JournalError::UnknownMoment)
    }

    fn new_moment(&self, content: Content) -> Result<Moment, JournalError> {
        self.moment_logged_at(content, self.clock.now())
    }

    pub(crate) fn moment_logged_at(
        &self,
        content: Content,
        logged_at: Timestamp,
    ) -> Result<Moment, JournalError> {
        let id = MomentId::new(logged_at, random()?);
        Ok(Moment { id, content, logged_at, logged_offset: self.clock.offset_minutes(), deleted_at: None })
    }

    pub(crate) fn save<T>(
        &self,
        verb: Verb,
        write: impl FnOnce(&mut Write<'_>) -> Result<T, VaultError>,
    ) -> Result<(T, ChangeSet), JournalError> {
        let (done, changed) = self.vault().transact(self.clock.now(), verb, write)?;
        self.tell(&changed);
        Ok((done, changed))
    }

    pub(crate) fn saved(&self, id: MomentId, changed: ChangeSet) -> Result<Saved, JournalError> {
        let moment = self.vault().moment(id)?.filter(|moment| moment.deleted_at.is_none());
        Ok(Saved { moment, changed })
    }
}
