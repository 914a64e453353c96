//! Removing something for good: its row, its names, what the log says of it, drafts of it, and the pages they stood on.

use besef_model::{NotedId, Noun, Subject};
use rusqlite::params;
use std::collections::BTreeSet;

use crate::{
    Result, Vault, Write, change, goal,
    moment::{self, name_of},
    noted, subject,
};

impl Write<'_> {
    /// Removes something for good, deleted or not. Only its id stays in the log, so that whoever follows the log
    /// lets go of it too. Cannot be undone; backups made earlier still hold it until they are rotated out.
    ///
    /// # Errors
    /// [`crate::VaultError::UnknownMoment`] or [`crate::VaultError::UnknownNote`] when there is none.
    pub fn forget(&mut self, subject: impl Into<Subject>) -> Result<()> {
        self.forget_all(&[subject.into()])
    }

    pub(crate) fn forget_all(&mut self, subjects: &[Subject]) -> Result<()> {
        for subject in subjects {
            self.remove(*subject)?;
            self.strike_from_log(*subject)?;
            self.remove_drafts(*subject)?;
            self.hint(*subject, change::FORGOTTEN)?;
        }
        let goals = subjects.iter().filter(|subject| subject.noun == Noun::Goal);
        self.leave_goals(&goals.map(|subject| subject.id.into()).collect())
    }

    fn remove(&self, subject: Subject) -> Result<()> {
        let row = subject::find(self.store, subject)?.ok_or_else(|| subject::unknown(subject))?;
        match subject.noun {
            Noun::Moment => moment::remove(self.store, row.key),
            _ => noted::remove(self.store, row.key),
        }
    }

    fn remove_drafts(&mut self, subject: Subject) -> Result<()> {
        let places = format!("{}/{}/*", name_of(&subject.noun)?, subject.id);
        if self.store.execute("DELETE FROM draft WHERE place GLOB ?1", [places])? > 0 {
            self.touch(Noun::Draft);
        }
        Ok(())
    }

    /// Removes what the log says of something, and the operations that were about nothing else.
    fn strike_from_log(&self, subject: Subject) -> Result<()> {
        let mut strike =
            self.store.prepare_cached("DELETE FROM change WHERE subject = ?1 RETURNING operation")?;
        let operations = strike.query_map([subject.id.as_bytes()], |row| row.get(0))?;
        self.drop_empty(&operations.collect::<rusqlite::Result<_>>()?)
    }

    fn drop_empty(&self, operations: &BTreeSet<i64>) -> Result<()> {
        let mut drop_empty = self.store.prepare_cached(
            "DELETE FROM operation WHERE id = ?1 AND id <> ?2
             AND NOT EXISTS (SELECT 1 FROM change WHERE operation = ?1)",
        )?;
        for operation in operations {
            drop_empty.execute(params![operation, self.operation.0])?;
        }
        Ok(())
    }

    /// Takes goals that are gone out of the moments that named them and out of what the log says of moments, as if
    /// they had never been named: a change to take them out could be undone, and would bar undoing what came before.
    fn leave_goals(&mut self, goals: &BTreeSet<NotedId>) -> Result<()> {
        if goals.is_empty() {
            return Ok(());
        }
        for goal in goals {
            for key in goal::named_by(self.store, *goal)? {
                self.leave_goal(key, *goal)?;
            }
        }
        let operations = change::without_goals(self.store, goals)?;
        self.drop_empty(&operations)
    }

    fn leave_goal(&mut self, key: i64, goal: NotedId) -> Result<()> {
        let Some(kept) = moment::at(self.store, key)? else { return Ok(()) };
        let mut content = kept.moment.content.clone();
        content.goals.retain(|named| *named != goal);
        moment::rewrite(self.store, &kept, &content)?;
        self.hint(kept.moment.id.into(), change::RETOLD)
    }
}

impl Vault {
    /// Takes what was forgotten out of the write-ahead log too. `secure_delete` has wiped it from the pages; a reader
    /// in another process may keep the old log a little longer, which is encrypted like the rest.
    pub(crate) fn scrub(&self) -> Result<()> {
        let busy: bool =
            self.connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy {
            tracing::debug!("the write-ahead log could not be truncated yet");
        }
        Ok(())
    }
}
