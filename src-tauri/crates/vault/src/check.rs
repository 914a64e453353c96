//! Looking whether a journal is whole: its pages, and its change log against its moments.

use besef_model::MomentId;

use crate::{Result, Vault, change, history, moment};

/// Something that is not as it should be.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Flaw {
    /// A page or index of the database; what SQLite says of it.
    Store(String),
    /// The change log adds up to something else than what this moment holds.
    ChangeLog(MomentId),
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
            "SELECT id FROM moment UNION SELECT moment FROM change WHERE moment NOT IN
                 (SELECT moment FROM change WHERE field = ?1)",
        )?;
        let ids = logged.query_map([change::FORGOTTEN], |row| row.get(0).map(MomentId::from_bytes))?;
        let ids = ids.collect::<rusqlite::Result<Vec<_>>>()?;
        let wrong = |id: &MomentId| !self.agrees(*id).unwrap_or(false);
        Ok(ids.into_iter().filter(wrong).map(Flaw::ChangeLog).collect())
    }

    fn agrees(&self, id: MomentId) -> Result<bool> {
        let latest = history::replay(&self.connection, id)?.into_iter().next();
        let kept = moment::find(&self.connection, id)?.map(|kept| kept.moment);
        Ok(match (latest, kept) {
            (Some(version), Some(moment)) => {
                version.content == moment.content && version.deleted == moment.deleted_at.is_some()
            }
            (latest, kept) => latest.is_none() && kept.is_none(),
        })
    }
}
