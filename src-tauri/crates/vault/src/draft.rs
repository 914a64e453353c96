//! What is being written and not saved yet: one text per place in the app. Drafts are not part of the change log.

use besef_model::Timestamp;
use rusqlite::{Connection, OptionalExtension};

use crate::{Result, Vault};

/// What stands at one place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Which field of the app: `today`, or `moment/<id>/<field>`.
    pub place: String,
    /// What stands there; never blank.
    pub text: String,
    /// When it was last kept.
    pub at: Timestamp,
}

/// Keeps a text at a place; blank clears it.
pub(crate) fn save(store: &Connection, place: &str, text: &str, now: Timestamp) -> Result<()> {
    if text.trim().is_empty() {
        store.prepare_cached("DELETE FROM draft WHERE place = ?1")?.execute([place])?;
    } else {
        let mut save =
            store.prepare_cached("INSERT OR REPLACE INTO draft (place, text, at) VALUES (?1, ?2, ?3)")?;
        save.execute((place, text, now.millis()))?;
    }
    Ok(())
}

impl Vault {
    /// Keeps what is being written at a place; blank clears it. Durable like any other save.
    ///
    /// # Errors
    /// As [`Vault::transact`].
    pub fn save_draft(&mut self, place: &str, text: &str, now: Timestamp) -> Result<()> {
        self.writable()?;
        save(&self.connection, place, text, now)
    }

    /// What was being written at a place.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn draft(&self, place: &str) -> Result<Option<String>> {
        let mut draft = self.connection.prepare_cached("SELECT text FROM draft WHERE place = ?1")?;
        Ok(draft.query_row([place], |row| row.get(0)).optional()?)
    }

    /// All drafts, the last kept first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn drafts(&self) -> Result<Vec<Draft>> {
        let mut drafts =
            self.connection.prepare_cached("SELECT place, text, at FROM draft ORDER BY at DESC, place")?;
        let drafts = drafts.query_map([], |row| {
            let at = Timestamp::from_millis(row.get("at")?);
            Ok(Draft { place: row.get("place")?, text: row.get("text")?, at })
        })?;
        Ok(drafts.collect::<rusqlite::Result<_>>()?)
    }
}
