//! An open journal: how it is opened, and whether it may be written. What can be asked of it stands in a file per noun.

use besef_model::{DeviceId, Timestamp};
use rusqlite::Connection;
use serde::{Deserialize, Serialize};
use std::{fmt, fs, path::Path};
use ts_rs::TS;

use crate::{
    BackupReason, Home, Result, VaultError, VaultKey, backup,
    connection::{self, Purpose},
    files::FileMark,
    key,
    migrate::{self, Age},
};

/// Why a vault only opens for reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReadOnly {
    /// A newer Besef wrote it.
    NewerVersion,
    /// The folder or file cannot be written.
    Storage,
}

/// An open journal. Several may be open on one folder, in one process or more; each sees what the others saved.
pub struct Vault {
    pub(crate) connection: Connection,
    pub(crate) home: Home,
    pub(crate) key: VaultKey,
    read_only: Option<ReadOnly>,
    file: FileMark,
}

impl Vault {
    /// Opens the journal, bringing an older one up to date first (after a backup). One that a newer Besef wrote, or
    /// that lies where nothing can be written, opens for reading.
    ///
    /// # Errors
    /// [`VaultError::Missing`] without a vault; [`VaultError::Damaged`] when the journal is cut short or altered, or
    /// is another vault's; [`VaultError::Busy`] when another process holds it for more than five seconds.
    pub fn open(home: &Home, key: &VaultKey, now: Timestamp) -> Result<Self> {
        if !home.exists() {
            return Err(VaultError::Missing);
        }
        home.finish_restore()?;
        if is_write_protected(home) {
            return Self::open_for_reading(home, key);
        }
        match Self::open_for_writing(home, key, now) {
            Err(e) if is_refusal(&e) => Self::open_for_reading(home, key),
            opened => opened,
        }
    }

    /// Why nothing can be saved, when that is so.
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.read_only
    }

    /// Its folder.
    pub fn home(&self) -> &Home {
        &self.home
    }

    /// A number that differs whenever another process, or another handle on this folder, saved something.
    ///
    /// # Errors
    /// [`VaultError::Replaced`] when a backup was put back since this vault was opened.
    pub fn data_version(&self) -> Result<i64> {
        self.still_there()?;
        Ok(self.connection.query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    /// Nothing may be written to a journal that is read-only, or that is no longer the one in the folder.
    pub(crate) fn writable(&self) -> Result<()> {
        match self.read_only {
            Some(why) => Err(VaultError::ReadOnly(why)),
            None => self.still_there(),
        }
    }

    fn still_there(&self) -> Result<()> {
        if FileMark::of(&self.home.journal())? == self.file { Ok(()) } else { Err(VaultError::Replaced) }
    }

    fn open_for_writing(home: &Home, key: &VaultKey, now: Timestamp) -> Result<Self> {
        let mut connection = connection::open(&home.journal(), key, Purpose::Writing)?;
        let age = migrate::age(&connection)?;
        if age == Age::Newer {
            connection.pragma_update(None, "query_only", true)?;
        } else {
            migrate::advance(&mut connection, migrate::MIGRATIONS, |connection| {
                backup::make(home, connection, key, now, BackupReason::Migration).map(drop)
            })?;
            name_device(&connection, now)?;
        }
        let read_only = (age == Age::Newer).then_some(ReadOnly::NewerVersion);
        Self::opened(connection, home, key, read_only)
    }

    /// Without lock files only where SQLite cannot keep them: another process may be writing.
    fn open_for_reading(home: &Home, key: &VaultKey) -> Result<Self> {
        let path = home.journal();
        let connection = match connection::open(&path, key, Purpose::Reading) {
            Err(e) if is_refusal(&e) => connection::open(&path, key, Purpose::ReadingAsIs)?,
            opened => opened?,
        };
        migrate::age(&connection)?;
        migrate::read_as_present(&connection)?;
        Self::opened(connection, home, key, Some(ReadOnly::Storage))
    }

    fn opened(
        connection: Connection,
        home: &Home,
        key: &VaultKey,
        read_only: Option<ReadOnly>,
    ) -> Result<Self> {
        let file = FileMark::of(&home.journal())?;
        Ok(Self { connection, home: home.clone(), key: key.clone(), read_only, file })
    }
}

impl fmt::Debug for Vault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Vault").field("folder", &self.home.folder()).finish_non_exhaustive()
    }
}

/// Draws the id under which this journal's writes are logged, once.
fn name_device(connection: &Connection, now: Timestamp) -> Result<()> {
    let known: bool = connection.query_row("SELECT EXISTS (SELECT 1 FROM device)", [], |row| row.get(0))?;
    if !known {
        let id = DeviceId::new(now, key::random_bytes()?);
        connection.execute("INSERT OR IGNORE INTO device (only, id) VALUES (1, ?1)", [id.as_bytes()])?;
    }
    Ok(())
}

/// What the owner marked as read-only stays so, even for a process that could write all the same.
fn is_write_protected(home: &Home) -> bool {
    let protected = |path: &Path| fs::metadata(path).is_ok_and(|file| file.permissions().readonly());
    protected(&home.journal()) || (cfg!(unix) && protected(home.folder()))
}

fn is_refusal(error: &VaultError) -> bool {
    match error {
        VaultError::ReadOnly(ReadOnly::Storage) => true,
        VaultError::Sqlite(e) => e.sqlite_error_code() == Some(rusqlite::ErrorCode::CannotOpen),
        _ => false,
    }
}
