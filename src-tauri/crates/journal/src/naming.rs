//! One name, wherever it stands: which moments bear it, what looks like it, another name for it.

use besef_model::{ChangeSet, Day, NameSort, NameTally};
use serde::Serialize;
use ts_rs::TS;

use crate::{Journal, JournalError};

/// A name as a place of its own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ShownName {
    /// What it is the name of.
    pub sort: NameSort,
    /// The name, as last written.
    pub name: String,
    /// How many moments bear it.
    pub moments: u32,
    /// The day of the first of them.
    pub first: Day,
    /// The day of the last.
    pub last: Day,
    /// Names that may be meant for the same, the likeliest first.
    pub alike: Vec<NameTally>,
}

/// What giving another name did.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Renamed {
    /// How many moments followed.
    pub moments: u32,
    /// Whether other moments bore the name already: then the names are one now.
    pub merged: bool,
    /// What changed, with the operation that undo can take back.
    pub changed: ChangeSet,
}

impl Journal {
    /// A name and what is known of it.
    ///
    /// # Errors
    /// When no moment bears it.
    pub fn show_name(&self, _: NameSort, _: &str) -> Result<ShownName, JournalError> {
        Err(JournalError::UnknownMoment)
    }

    /// Names of that sort that may be meant by what is written: abbreviated, misspelled, with another case or accent.
    /// The name itself is not among them.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn alike(&self, _: NameSort, _: &str) -> Result<Vec<NameTally>, JournalError> {
        Ok(Vec::new())
    }

    /// Gives one or more names another; the moments that bear them follow, also those in the bin.
    ///
    /// # Errors
    /// When the new name is blank or too long, or no moment bears the old one.
    pub fn rename(&self, _: NameSort, _: &[String], _: &str) -> Result<Renamed, JournalError> {
        Err(JournalError::UnknownMoment)
    }
}
