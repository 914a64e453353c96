//! The files beside the journal: received in stretches, kept once whatever they are called, read in stretches, and let
//! go when nothing names them. In a SQLCipher file of their own, under the journal's key.
//!
//! Not here: what a file is (`media`), which moment names it (the journal's own tables say), asking the time.

mod aside;
mod digest;
mod lending;
mod reading;
mod receiving;
mod reserve;
mod sweeping;

use besef_model::Timestamp;
use rusqlite::{Connection, TransactionBehavior};
use std::path::PathBuf;

use crate::{
    Home, ReadOnly, Result, Vault, VaultError,
    connection::{self, Purpose},
};

pub(crate) use aside::set_aside;
pub use digest::Digest;
pub use lending::Lending;
pub use receiving::{Incoming, Kept};

const ATTACHMENTS: &str = "attachments.db";

/// The shape of `attachments.db`; its version is how many of these it has been through.
const MIGRATIONS: &[&str] = &[include_str!("../../migrations/attachments/0001_files.sql")];

/// Bytes are kept in stretches of this size: few rows for a film, little to read for its first second.
const STRETCH: usize = 256 * 1024;

/// Decrypted pages kept in memory: nobody reads the same stretch twice in a row.
const CACHE_KIB: i32 = 2 * 1024;

/// The open store of files. Several may be open on one folder, in one process or more.
pub struct Attachments {
    connection: Connection,
    folder: PathBuf,
    read_only: Option<ReadOnly>,
}

impl Attachments {
    /// Opens the files that lie beside that journal, making their store when there is none yet, and lets go of what a
    /// process that ended left half received a day ago or longer.
    ///
    /// # Errors
    /// [`VaultError::Damaged`] when the store is cut short or altered, or is another vault's.
    pub fn open(vault: &Vault, now: Timestamp) -> Result<Self> {
        let mut files = match vault.read_only() {
            Some(why) => Self::for_reading(vault, why)?,
            None => Self::for_writing(vault)?,
        };
        files.connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
        if files.read_only.is_none() {
            files.sweep_abandoned(now)?;
        }
        Ok(files)
    }

    fn for_writing(vault: &Vault) -> Result<Self> {
        let mut connection = connection::open(&vault.home.attachments(), &vault.key, Purpose::Making)?;
        // Only heard before the first table is made: what is let go gives its room back to the disk.
        connection.pragma_update(None, "auto_vacuum", "INCREMENTAL")?;
        let newer = version(&connection)? > MIGRATIONS.len();
        if newer {
            connection.pragma_update(None, "query_only", true)?;
        } else {
            advance(&mut connection)?;
            connection.pragma_update(None, "journal_mode", "WAL")?;
            // Each stretch being durable by itself helps nobody; the last step makes all of them so.
            connection.pragma_update(None, "synchronous", "NORMAL")?;
            // Half a file that is let go need not be wiped; what is forgotten is.
            connection.pragma_update(None, "secure_delete", "FAST")?;
        }
        let read_only = newer.then_some(ReadOnly::NewerVersion);
        Ok(Self { connection, folder: vault.home.folder().to_owned(), read_only })
    }

    /// A folder that cannot be written and has no files gets an empty store that lies nowhere.
    fn for_reading(vault: &Vault, why: ReadOnly) -> Result<Self> {
        let path = vault.home.attachments();
        let connection = if path.exists() {
            connection::open(&path, &vault.key, Purpose::Reading)
                .or_else(|_| connection::open(&path, &vault.key, Purpose::ReadingAsIs))?
        } else {
            let mut nowhere = Connection::open_in_memory()?;
            advance(&mut nowhere)?;
            nowhere
        };
        Ok(Self { connection, folder: vault.home.folder().to_owned(), read_only: Some(why) })
    }

    fn writable(&self) -> Result<()> {
        self.read_only.map_or(Ok(()), |why| Err(VaultError::ReadOnly(why)))
    }

    /// Does `work` while nobody, in any process, lets go of that file: the row that names it is written meanwhile.
    ///
    /// # Errors
    /// [`VaultError::UnknownFile`] when it is not here; else what `work` answers.
    pub fn while_kept<T, E: From<VaultError>>(
        &mut self,
        digest: Digest,
        work: impl FnOnce() -> Result<T, E>,
    ) -> Result<T, E> {
        let immediate = TransactionBehavior::Immediate;
        let held = self.connection.transaction_with_behavior(immediate).map_err(VaultError::from)?;
        reading::file(&held, digest)?;
        let done = work();
        drop(held);
        done
    }
}

impl Home {
    /// Whether this vault has files beside its journal.
    pub fn has_attachments(&self) -> bool {
        self.attachments().exists()
    }

    /// Where the files lie.
    pub(crate) fn attachments(&self) -> PathBuf {
        self.folder().join(ATTACHMENTS)
    }
}

fn version(connection: &Connection) -> Result<usize> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    usize::try_from(version).map_err(|_| VaultError::Damaged)
}

/// Runs the migrations that are still to come. No backup goes before: what is here is too large to be kept twice.
fn advance(connection: &mut Connection) -> Result<()> {
    let step = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    for migration in MIGRATIONS.iter().skip(version(&step)?) {
        step.execute_batch(migration)?;
    }
    step.execute_batch(&format!("PRAGMA user_version = {}", MIGRATIONS.len()))?;
    Ok(step.commit()?)
}
