//! Writing down what stands beside moments: goals, templates, models and frameworks of the learner's own. Here: what
//! is the same for all of them. What one of them means stands in a file of its own.

use besef_model::{ChangeSet, Note, Noted, NotedId, Patch, Subject, Verb};
use serde::Serialize;
use ts_rs::TS;

use crate::{Journal, JournalError, journal::random};

/// What one save of something noted did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct NoteSaved<T> {
    /// As it now is.
    pub note: Note<T>,
    /// What changed, with the operation that undo can take back.
    pub changed: ChangeSet,
}

/// What one step did that concerns more than a single moment.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Touched {
    /// How many moments changed, or things came back or went.
    pub count: u32,
    /// What changed, with the operation that undo can take back.
    pub changed: ChangeSet,
}

impl Journal {
    /// Everything of one sort that is there, in the order it was made.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn notes<T: Noted>(&self) -> Result<Vec<Note<T>>, JournalError> {
        Ok(self.vault().notes()?)
    }

    /// Keeps something new.
    ///
    /// # Errors
    /// When a rule is broken, or the store refuses.
    pub fn add_note<T: Noted>(&self, content: T) -> Result<NoteSaved<T>, JournalError> {
        let made_at = self.clock.now();
        let id = NotedId::new(made_at, random()?);
        let note = Note { id, content: content.kept()?, made_at, deleted_at: None };
        let ((), changed) = self.save(Verb::Log, |tx| tx.note(&note))?;
        Ok(NoteSaved { note, changed })
    }

    /// Changes fields of something noted. A patch that changes nothing saves nothing.
    ///
    /// # Errors
    /// When a rule is broken, or there is no such thing; it stays as it was.
    pub fn edit_note<T: Noted>(&self, id: NotedId, patch: &Patch) -> Result<NoteSaved<T>, JournalError> {
        let before = self.live_note::<T>(id)?;
        let content = patch.applied_to(&before.content)?;
        self.rewrite_note(before, content)
    }

    /// Puts other content in the place of what something live held.
    pub(crate) fn rewrite_note<T: Noted>(
        &self,
        before: Note<T>,
        content: T,
    ) -> Result<NoteSaved<T>, JournalError> {
        let content = content.kept()?;
        let ((), changed) = self.save(Verb::Edit, |tx| tx.edit_note(before.id, &content))?;
        Ok(NoteSaved { note: Note { content, ..before }, changed })
    }

    /// Puts something noted in the bin.
    ///
    /// # Errors
    /// When there is no such thing.
    pub fn delete_note(&self, subject: Subject) -> Result<Touched, JournalError> {
        let ((), changed) = self.save(Verb::Delete, |tx| tx.delete_note(subject.noun, subject.id.into()))?;
        Ok(Touched { count: 1, changed })
    }

    pub(crate) fn live_note<T: Noted>(&self, id: NotedId) -> Result<Note<T>, JournalError> {
        let note = self.vault().note(id)?.filter(|note: &Note<T>| note.deleted_at.is_none());
        note.ok_or(JournalError::Unknown)
    }
}
