//! Searches worth asking again: saved under a name, or asked of late. Not here: what a question means.
//!
//! They are no part of the change log. The log tells what became of moments, and undo takes back the last of that:
//! nobody means a search by it. And what was asked of late must be forgettable at once, without a trace.

use besef_model::{SearchId, Sort};
use rusqlite::Row;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Result, Vault, Write, folded,
    moment::{name_of, named},
};

/// So many of the last questions are kept: what fits on a screen, and no diary of someone's doubts.
const RECENT: u32 = 30;

/// A search kept under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedSearch {
    /// Its id.
    pub id: SearchId,
    /// What the learner calls it.
    pub name: String,
    /// The question as typed.
    pub words: String,
    /// What comes first; nothing lets the question decide.
    pub sort: Option<Sort>,
}

impl Write<'_> {
    /// Keeps a search under its name. One whose name differs only in case or accents makes way: its place and its id
    /// go to the new one.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn save_search(&mut self, search: &SavedSearch) -> Result<()> {
        let SavedSearch { id, name, words, sort } = search;
        let sort = sort.as_ref().map(name_of).transpose()?;
        let mut save = self.store.prepare_cached(
            "INSERT INTO saved_search (id, name, folded, words, sort, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
             ON CONFLICT (folded) DO UPDATE SET name = ?2, words = ?4, sort = ?5, at = ?6",
        )?;
        save.execute((id.as_bytes(), name, folded(name), words, sort, self.now.millis()))?;
        Ok(())
    }

    /// Lets a saved search go; one that is gone already stays so.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn remove_search(&mut self, id: SearchId) -> Result<()> {
        self.store.prepare_cached("DELETE FROM saved_search WHERE id = ?1")?.execute([id.as_bytes()])?;
        Ok(())
    }

    /// Keeps a question as the latest asked; the oldest makes way when there are too many.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn remember_search(&mut self, words: &str) -> Result<()> {
        let mut remember =
            self.store.prepare_cached("INSERT OR REPLACE INTO recent_search (words, at) VALUES (?1, ?2)")?;
        remember.execute((words, self.now.millis()))?;
        let mut make_way = self.store.prepare_cached(
            "DELETE FROM recent_search
             WHERE key NOT IN (SELECT key FROM recent_search ORDER BY key DESC LIMIT ?1)",
        )?;
        make_way.execute([RECENT])?;
        Ok(())
    }

    /// Forgets one of the last questions, or all of them.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn forget_searches(&mut self, words: Option<&str>) -> Result<()> {
        let mut forget =
            self.store.prepare_cached("DELETE FROM recent_search WHERE ?1 IS NULL OR words = ?1")?;
        forget.execute([words])?;
        Ok(())
    }
}

impl Vault {
    /// The saved searches, in the order they were first saved.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn saved_searches(&self) -> Result<Vec<SavedSearch>> {
        let mut saved =
            self.connection.prepare_cached("SELECT id, name, words, sort FROM saved_search ORDER BY key")?;
        let mut rows = saved.query([])?;
        let mut searches = Vec::new();
        while let Some(row) = rows.next()? {
            searches.push(read(row)?);
        }
        Ok(searches)
    }

    /// The last questions asked, the latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn recent_searches(&self) -> Result<Vec<String>> {
        let mut recent =
            self.connection.prepare_cached("SELECT words FROM recent_search ORDER BY key DESC")?;
        let words = recent.query_map([], |row| row.get(0))?;
        Ok(words.collect::<rusqlite::Result<_>>()?)
    }
}

fn read(row: &Row<'_>) -> Result<SavedSearch> {
    let sort: Option<String> = row.get("sort")?;
    Ok(SavedSearch {
        id: SearchId::from_bytes(row.get("id")?),
        name: row.get("name")?,
        words: row.get("words")?,
        sort: sort.as_deref().map(named).transpose()?,
    })
}
