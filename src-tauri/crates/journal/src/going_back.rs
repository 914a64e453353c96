//! Going back: what was done, taking it back and doing it again, and what lies in the bin.

use besef_model::{Binned, Done, OperationId, Page, Subject};
use serde::Serialize;
use ts_rs::TS;

use crate::{Journal, JournalError, Touched};

/// What was done, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DoneList {
    /// The steps.
    pub done: Vec<Done>,
    /// Whether the last undo can be done again.
    pub can_redo: bool,
}

/// What lies in the bin, last deleted first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Bin {
    /// How many in all.
    pub total: u32,
    /// The stretch asked for.
    pub items: Vec<Binned>,
}

impl Journal {
    /// What was done in this journal before a step, or lately.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn done(&self, _: Option<OperationId>, _: u32) -> Result<DoneList, JournalError> {
        Ok(DoneList { done: Vec::new(), can_redo: false })
    }

    /// Does again what was taken back last, as long as nothing else was done since.
    ///
    /// # Errors
    /// When there is nothing to do again.
    pub fn redo(&self) -> Result<Touched, JournalError> {
        Err(JournalError::UnknownMoment)
    }

    /// What lies in the bin.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn bin(&self, _: Page) -> Result<Bin, JournalError> {
        Ok(Bin { total: 0, items: Vec::new() })
    }

    /// Takes something out of the bin.
    ///
    /// # Errors
    /// When it is not there.
    pub fn take_out(&self, _: Subject) -> Result<Touched, JournalError> {
        Err(JournalError::UnknownMoment)
    }

    /// Removes everything in the bin for good.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn empty_bin(&self) -> Result<Touched, JournalError> {
        Err(JournalError::UnknownMoment)
    }
}
