//! One name, wherever it stands: which moments bear it, what looks like it, another name for it.

use besef_model::{ChangeSet, Day, Invalid, NameSort, NameTally, Verb, kept_line, limits};
use besef_vault::{NameUse, folded};
use serde::Serialize;
use std::collections::BTreeSet;
use ts_rs::TS;

use crate::{Journal, JournalError, alike::alike};

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
    pub fn show_name(&self, sort: NameSort, name: &str) -> Result<ShownName, JournalError> {
        let used = self.vault().name_span(sort, name)?.ok_or(JournalError::Unknown)?;
        let alike = self.alike(sort, &used.name)?;
        let NameUse { name, moments, first, last } = used;
        Ok(ShownName { sort, name, moments, first, last, alike })
    }

    /// Names of that sort that may be meant by what is written: abbreviated, misspelled, with another case or accent.
    /// The name itself is not among them.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn alike(&self, sort: NameSort, written: &str) -> Result<Vec<NameTally>, JournalError> {
        Ok(alike(sort, written, &self.names()?.of(sort), |known| &known.name))
    }

    /// Gives one or more names another; the moments that bear them follow, also those in the bin, and what is noted of a
    /// person comes along.
    ///
    /// # Errors
    /// When the new name is blank or too long, or no moment bears the old one.
    pub fn rename(&self, sort: NameSort, from: &[String], to: &str) -> Result<Renamed, JournalError> {
        let to = kept_name(sort, to)?;
        let merged = self.merges(sort, from, &to)?;
        let verb = if merged { Verb::Merge } else { Verb::Rename };
        let followers = self.followers(sort, from, &to)?;
        let (moments, changed) = self.save(verb, |tx| {
            followers.follow(tx)?;
            tx.rename(sort, from, &to)
        })?;
        if changed.operation.is_none() && !self.is_borne(sort, from)? {
            return Err(JournalError::Unknown);
        }
        Ok(Renamed { moments, merged, changed })
    }

    /// Whether names that were several become one: other moments bear the new name already, or more than one goes.
    fn merges(&self, sort: NameSort, from: &[String], to: &str) -> Result<bool, JournalError> {
        let going: BTreeSet<String> = from.iter().map(|name| folded(name)).collect();
        let joins_another = !going.contains(&folded(to)) && self.vault().name_span(sort, to)?.is_some();
        Ok(joins_another || going.len() > 1)
    }

    fn is_borne(&self, sort: NameSort, names: &[String]) -> Result<bool, JournalError> {
        let vault = self.vault();
        let borne = names.iter().map(|name| vault.name_span(sort, name));
        Ok(borne.collect::<Result<Vec<_>, _>>()?.iter().any(Option::is_some))
    }
}

/// A name as a moment keeps it.
fn kept_name(sort: NameSort, name: &str) -> Result<String, Invalid> {
    let name = if sort == NameSort::Tag { name.trim().trim_start_matches('#') } else { name };
    kept_line(sort.field(), name, limits::NAME)
}
