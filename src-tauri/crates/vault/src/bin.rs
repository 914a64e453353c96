//! The bin: what was deleted, of whatever sort, until it comes back or is forgotten.

use besef_model::{Binned, Page, Subject, Timestamp};
use rusqlite::{Connection, Row};

use crate::{Result, Vault, Write, subject};

impl Vault {
    /// How much lies in the bin, and a stretch of it: the last deleted first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn bin(&self, page: Page) -> Result<(u32, Vec<Binned>)> {
        let mut total = self.connection.prepare_cached(
            "SELECT (SELECT count(*) FROM moment WHERE deleted_at IS NOT NULL)
                 + (SELECT count(*) FROM noted WHERE deleted_at IS NOT NULL)",
        )?;
        let total = total.query_row([], |row| row.get(0))?;
        // What was deleted in the same millisecond is told apart by the log.
        let mut bin = self.connection.prepare_cached(
            "SELECT * FROM (
                 SELECT 'moment' AS noun, id AS subject, text AS kept, deleted_at FROM moment
                 WHERE deleted_at IS NOT NULL
                 UNION ALL SELECT noun, id, content, deleted_at FROM noted WHERE deleted_at IS NOT NULL
             ) binned
             ORDER BY deleted_at DESC, (SELECT max(seq) FROM change WHERE change.subject = binned.subject) DESC
             LIMIT ?1 OFFSET ?2",
        )?;
        let mut rows = bin.query([page.limit, page.offset])?;
        let mut binned = Vec::new();
        while let Some(row) = rows.next()? {
            binned.push(read(row)?);
        }
        Ok((total, binned))
    }
}

impl Write<'_> {
    /// Takes something out of the bin.
    ///
    /// # Errors
    /// [`crate::VaultError::UnknownMoment`] or [`crate::VaultError::UnknownNote`] when it does not lie there.
    pub fn restore(&mut self, subject: Subject) -> Result<()> {
        let row = subject::find(self.store, subject)?.filter(|row| row.deleted_at.is_some());
        self.change_deleted(subject, &row.ok_or_else(|| subject::unknown(subject))?, None)
    }

    /// Removes everything in the bin for good. Answers how much that was.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn empty_bin(&mut self) -> Result<usize> {
        let binned = everything_in_it(self.store)?;
        self.forget_all(&binned)?;
        Ok(binned.len())
    }
}

fn everything_in_it(store: &Connection) -> Result<Vec<Subject>> {
    let mut all = store.prepare_cached(
        "SELECT 'moment' AS noun, id AS subject FROM moment WHERE deleted_at IS NOT NULL
         UNION ALL SELECT noun, id FROM noted WHERE deleted_at IS NOT NULL",
    )?;
    let mut rows = all.query([])?;
    let mut subjects = Vec::new();
    while let Some(row) = rows.next()? {
        subjects.push(subject::read(row)?);
    }
    Ok(subjects)
}

fn read(row: &Row<'_>) -> Result<Binned> {
    let subject = subject::read(row)?;
    let title = subject::title(subject.noun, row.get_ref("kept")?.as_str()?)?;
    Ok(Binned { subject, title, deleted_at: Timestamp::from_millis(row.get("deleted_at")?) })
}
