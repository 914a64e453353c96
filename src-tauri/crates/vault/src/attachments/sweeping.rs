//! Letting go of files that nothing names: no moment, live or deleted, and not the change log, from which an attachment
//! that was removed can come back.

use besef_model::Timestamp;
use rusqlite::{Connection, TransactionBehavior};
use std::collections::BTreeSet;

use super::{Attachments, Digest, reserve};
use crate::{Result, Vault, VaultError};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Unnamed files stay so long: a backup that was put back may name fewer than the next one that is.
const GRACE_MS: i64 = 30 * DAY_MS;

/// The digests in all attachments that the log speaks of.
const LOGGED: &str = "
    SELECT named.value ->> 'digest' FROM change, json_each(before) AS named WHERE field = 'attachments'
    UNION SELECT named.value ->> 'digest' FROM change, json_each(after) AS named WHERE field = 'attachments'";

/// The digests in the attachments of all moments, deleted ones too.
const HELD: &str = "SELECT held.value ->> 'digest' FROM moment, json_each(detail, '$.attachments') AS held";

impl Vault {
    /// The files that the change log names: those of a moment from when they were added until it is forgotten.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn files_logged(&self) -> Result<BTreeSet<Digest>> {
        digests(&self.connection, LOGGED)
    }

    /// The files that moments hold now, deleted ones too. Reads every moment.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn files_held(&self) -> Result<BTreeSet<Digest>> {
        digests(&self.connection, HELD)
    }

    /// Everything that is to be kept. The log should know all of it; nothing is removed on its word alone.
    fn files_named(&self) -> Result<BTreeSet<Digest>> {
        Ok(&self.files_logged()? | &self.files_held()?)
    }
}

/// What no file can be called names none.
fn digests(store: &Connection, query: &str) -> Result<BTreeSet<Digest>> {
    let mut named = store.prepare_cached(query)?;
    let names = named.query_map([], |row| row.get::<_, Option<String>>(0))?;
    let names = names.collect::<rusqlite::Result<Vec<_>>>()?;
    Ok(names.into_iter().flatten().filter_map(|name| name.parse().ok()).collect())
}

impl Attachments {
    /// Removes those of these files that nothing names any more, wiping their pages: what forgetting asks.
    ///
    /// # Errors
    /// When either store refuses; the files stay then.
    pub fn let_go(&mut self, files: &BTreeSet<Digest>, vault: &Vault) -> Result<()> {
        self.writable()?;
        self.connection.pragma_update(None, "secure_delete", true)?;
        let gone = self.remove_unnamed(files, vault).and_then(|()| self.give_room_back());
        self.connection.pragma_update(None, "secure_delete", "FAST")?;
        gone
    }

    /// Removes the files that nothing has named for thirty days, and notes since when others are not named.
    ///
    /// # Errors
    /// As [`Attachments::let_go`].
    pub fn sweep(&mut self, vault: &Vault, now: Timestamp) -> Result<()> {
        self.writable()?;
        let named = vault.files_named()?;
        let mut due = BTreeSet::new();
        for (digest, unnamed_since) in self.all()? {
            match unnamed_since {
                Some(since) if !named.contains(&digest) => {
                    due.extend((now.millis() - since >= GRACE_MS).then_some(digest));
                }
                Some(_) => self.note_unnamed(digest, None)?,
                None if !named.contains(&digest) => self.note_unnamed(digest, Some(now))?,
                None => {}
            }
        }
        if due.is_empty() { Ok(()) } else { self.let_go(&due, vault) }
    }

    /// Removes what was left half received and not touched for a day: its process is gone.
    pub(super) fn sweep_abandoned(&mut self, now: Timestamp) -> Result<()> {
        let half = self.half_received()?;
        let (abandoned, receiving): (Vec<_>, Vec<_>) =
            half.into_iter().partition(|(_, touched_at)| now.millis() - touched_at > DAY_MS);
        reserve::give_back_stray(&self.folder, &receiving.iter().map(|(key, _)| *key).collect::<Vec<_>>())?;
        if abandoned.is_empty() {
            return Ok(());
        }
        for (key, _) in abandoned {
            self.connection.execute("DELETE FROM file WHERE key = ?1 AND digest IS NULL", [key])?;
        }
        self.give_room_back()
    }

    /// The numbers of what is not whole, and when each was touched last.
    fn half_received(&self) -> Result<Vec<(i64, i64)>> {
        let mut half = self.connection.prepare("SELECT key, touched_at FROM file WHERE digest IS NULL")?;
        let half = half.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
        Ok(half.collect::<rusqlite::Result<_>>()?)
    }

    /// Gives the room of what was removed back to the disk, and empties the write-ahead log. A reader in another
    /// process may keep the old log a little longer, which is encrypted like the rest.
    pub(super) fn give_room_back(&self) -> Result<()> {
        for step in ["PRAGMA incremental_vacuum", "PRAGMA wal_checkpoint(TRUNCATE)"] {
            let mut step = self.connection.prepare(step)?;
            let mut rows = step.query([])?;
            while rows.next()?.is_some() {}
        }
        Ok(())
    }

    pub(super) fn remove_unnamed(&mut self, files: &BTreeSet<Digest>, vault: &Vault) -> Result<()> {
        // Held while the journal is asked, so that nobody names one of them meanwhile.
        let tx = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let named = vault.files_named()?;
        for digest in files.difference(&named) {
            tx.execute("DELETE FROM file WHERE digest = ?1", [digest.0])?;
        }
        Ok(tx.commit()?)
    }

    fn all(&self) -> Result<Vec<(Digest, Option<i64>)>> {
        let mut all =
            self.connection.prepare("SELECT digest, unnamed_since FROM file WHERE digest IS NOT NULL")?;
        let all = all.query_map([], |row| Ok((Digest(row.get(0)?), row.get(1)?)))?;
        all.collect::<rusqlite::Result<_>>().map_err(VaultError::from)
    }

    fn note_unnamed(&self, digest: Digest, since: Option<Timestamp>) -> Result<()> {
        let since = since.map(Timestamp::millis);
        self.connection.execute("UPDATE file SET unnamed_since = ?2 WHERE digest = ?1", (digest.0, since))?;
        Ok(())
    }
}
