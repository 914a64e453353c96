//! Writing down what stands beside moments: goals, templates, models and frameworks of the learner's own. Here: what
//! is the same for all of them. What one of them means stands in a file of its own.

use besef_model::{ChangeSet, Note, Noted, NotedId, Patch, Subject};
use serde::Serialize;
use ts_rs::TS;

use crate::{Journal, JournalError};

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
        Ok(Vec::new())
    }

    /// Keeps something new.
    ///
    /// # Errors
    /// When a rule is broken, or the store refuses.
    pub fn add_note<T: Noted>(&self, content: T) -> Result<NoteSaved<T>, JournalError> {
        content.kept()?;
        Err(JournalError::UnknownMoment)
    }

    /// Changes fields of something noted.
    ///
    /// # Errors
    /// When a rule is broken, or there is no such thing; it stays as it was.
    pub fn edit_note<T: Noted>(&self, _: NotedId, _: &Patch) -> Result<NoteSaved<T>, JournalError> {
        Err(JournalError::UnknownMoment)
    }

    /// Puts something noted in the bin.
    ///
    /// # Errors
    /// When there is no such thing.
    pub fn delete_note(&self, _: Subject) -> Result<Touched, JournalError> {
        Err(JournalError::UnknownMoment)
    }
}
