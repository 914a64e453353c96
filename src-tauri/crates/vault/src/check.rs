//! Looking whether a journal is whole: its pages, and its change log against what it tells of.

use besef_model::{MomentId, Noted, Noun, Subject, SubjectId, Timestamp};
use serde::de::DeserializeOwned;

use crate::{
    Result, Vault, change,
    facts::Facts,
    history,
    noted::as_noted,
    row::{self, COLUMNS},
    subject,
};

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// A page or index of the database; what SQLite says of it.
    Store(String),
    /// The change log adds up to something else than what is kept of this.
    ChangeLog(Subject),
    /// What is counted of this moment is not what it holds.
    Counted(MomentId),
}

impl Vault {
    /// Everything found wrong; nothing when all is well. Reads the whole journal.
    ///
    /// # Errors
    /// [`crate::VaultError::Damaged`] when it is too damaged to look any further.
    pub fn check(&self) -> Result<Vec<Flaw>> {
        let mut flaws: Vec<Flaw> = self.store_flaws()?.into_iter().map(Flaw::Store).collect();
        if flaws.is_empty() {
            flaws = self.log_flaws()?;
            flaws.extend(self.miscounted()?.into_iter().map(Flaw::Counted));
        }
        Ok(flaws)
    }

    /// What SQLCipher says of the pages (each carries a checksum only the key can make), then SQLite of the rest.
    pub(crate) fn store_flaws(&self) -> Result<Vec<String>> {
        let mut flaws = self.lines("PRAGMA cipher_integrity_check")?;
        if flaws.is_empty() {
            flaws = self.lines("PRAGMA integrity_check")?;
            flaws.retain(|line| line != "ok");
        }
        Ok(flaws)
    }

    fn lines(&self, pragma: &str) -> Result<Vec<String>> {
        let mut statement = self.connection.prepare(pragma)?;
        let lines = statement.query_map([], |row| row.get(0))?;
        Ok(lines.collect::<rusqlite::Result<_>>()?)
    }

    fn log_flaws(&self) -> Result<Vec<Flaw>> {
        let mut logged = self.connection.prepare(
            "SELECT 'moment' AS noun, id AS subject FROM moment UNION SELECT noun, id FROM noted
             UNION SELECT noun, subject FROM change WHERE subject NOT IN
                 (SELECT subject FROM change WHERE field = ?1)",
        )?;
        let mut rows = logged.query([change::FORGOTTEN])?;
        let mut flaws = Vec::new();
        while let Some(row) = rows.next()? {
            let subject = subject::read(row)?;
            if !self.agrees(subject).unwrap_or(false) {
                flaws.push(Flaw::ChangeLog(subject));
            }
        }
        Ok(flaws)
    }

    fn miscounted(&self) -> Result<Vec<MomentId>> {
        let mut kept = self.connection.prepare(&format!("SELECT {COLUMNS}, facts FROM moment"))?;
        let mut rows = kept.query([])?;
        let mut miscounted = Vec::new();
        while let Some(row) = rows.next()? {
            let moment = row::read(row)?;
            if Facts::of(&moment.content) != Facts(row.get("facts")?) {
                miscounted.push(moment.id);
            }
        }
        Ok(miscounted)
    }

    fn agrees(&self, subject: Subject) -> Result<bool> {
        match subject.noun {
            Noun::Moment => self.moment_agrees(subject.id),
            noun => as_noted!(noun, T => self.note_agrees::<T>(subject.id), else Ok(false)),
        }
    }

    fn moment_agrees(&self, id: SubjectId) -> Result<bool> {
        let kept = self.moment(id.into())?;
        self.adds_up_to(id, kept.map(|moment| (moment.content, moment.deleted_at)))
    }

    fn note_agrees<T: Noted>(&self, id: SubjectId) -> Result<bool> {
        let kept = self.note::<T>(id.into())?;
        self.adds_up_to(id, kept.map(|note| (note.content, note.deleted_at)))
    }

    /// Whether the last the log says of something is what is kept of it.
    fn adds_up_to<T>(&self, id: SubjectId, kept: Option<(T, Option<Timestamp>)>) -> Result<bool>
    where
        T: DeserializeOwned + PartialEq,
    {
        let told = history::replay(&self.connection, id)?.pop();
        let told = told.map(|version| (version.content, version.deleted));
        Ok(told == kept.map(|(content, deleted_at)| (content, deleted_at.is_some())))
    }
}
