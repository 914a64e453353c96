//! Removing a moment for good: its row, its names, what the log says of it, drafts of it, and the pages they stood on.

use besef_model::{Change, Field, MomentId};
use rusqlite::params;
use serde_json::Value;

use crate::{Result, Vault, VaultError, Write, change, moment};

impl Write<'_> {
    /// Removes a moment for good, deleted or not. Only its id stays in the log, so that whoever follows the log
    /// lets go of it too. Cannot be undone; backups made earlier still hold it until they are rotated out.
    ///
    /// # Errors
    /// [`VaultError::UnknownMoment`] when there is none.
    pub fn forget(&mut self, id: MomentId) -> Result<()> {
        let kept = moment::find(self.store, id)?.ok_or(VaultError::UnknownMoment(id))?;
        moment::remove(self.store, kept.key)?;
        self.strike_from_log(id)?;
        let drafts = format!("moment/{id}/*");
        if self.store.execute("DELETE FROM draft WHERE place GLOB ?1", [drafts])? > 0 {
            self.touch_drafts();
        }
        let gone = Change { field: Field::named(change::FORGOTTEN), before: Value::Null, after: Value::Null };
        change::append(self.store, self.operation, id, &gone)?;
        self.touch(id);
        Ok(())
    }

    /// Removes what the log says of a moment, and the operations that were about nothing else.
    fn strike_from_log(&self, id: MomentId) -> Result<()> {
        let mut strike =
            self.store.prepare_cached("DELETE FROM change WHERE moment = ?1 RETURNING operation")?;
        let mut operations =
            strike.query_map([id.as_bytes()], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
        operations.sort_unstable();
        operations.dedup();
        let mut drop_empty = self.store.prepare_cached(
            "DELETE FROM operation WHERE id = ?1 AND id <> ?2
             AND NOT EXISTS (SELECT 1 FROM change WHERE operation = ?1)",
        )?;
        for operation in operations {
            drop_empty.execute(params![operation, self.operation.0])?;
        }
        Ok(())
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
