//! What can go wrong with a vault, told apart as far as a person would act differently.

use besef_model::{Invalid, MomentId, NotedId};
use rusqlite::ErrorCode;
use std::{io, path::Path, path::PathBuf};
use thiserror::Error;

use crate::ReadOnly;

/// The answer of everything that touches a vault.
pub type Result<T, E = VaultError> = std::result::Result<T, E>;

/// Why a vault did not do what was asked. No variant carries journal text or key material.
#[derive(Debug, Error)]
pub enum VaultError {
    /// There is no vault in the folder.
    #[error("there is no vault here")]
    Missing,
    /// There is one already; it was left as it is.
    #[error("there is a vault here already")]
    Exists,
    /// The passphrase does not fit, or the vault has none.
    #[error("the passphrase does not fit")]
    WrongPassphrase,
    /// The system keeps no keys; it says why.
    #[error("this system offers no key store: {0}")]
    NoKeyStore(String),
    /// This device or identity file was never given a key to this vault.
    #[error("this device has no key to this vault")]
    NoDeviceKey,
    /// The identity file cannot be read, or holds no age identity.
    #[error("{} is not an identity file: {reason}", path.display())]
    IdentityUnreadable {
        /// The file.
        path: PathBuf,
        /// What is wrong with it.
        reason: String,
    },
    /// The vault is open for reading only.
    #[error("the vault is open for reading only ({0:?})")]
    ReadOnly(ReadOnly),
    /// A file of the vault is cut short or altered.
    #[error("the vault is damaged")]
    Damaged,
    /// A backup was put back since this vault was opened. Nothing was written; open it again.
    #[error("the journal was replaced by a backup since it was opened")]
    Replaced,
    /// No room left on the disk. Nothing was half written.
    #[error("the disk is full")]
    DiskFull,
    /// Another process was writing for longer than five seconds.
    #[error("another process holds the vault")]
    Busy,
    /// No live moment has this id.
    #[error("there is no moment {0}")]
    UnknownMoment(MomentId),
    /// No live goal, template, model or framework has this id.
    #[error("there is nothing noted under {0}")]
    UnknownNote(NotedId),
    /// No file with these bytes is kept here.
    #[error("the file is not here")]
    UnknownFile,
    /// No operation is left to take back, or this one cannot be.
    #[error("there is nothing to undo")]
    NothingToUndo,
    /// Nothing was taken back, or something else was done since.
    #[error("there is nothing to do again")]
    NothingToRedo,
    /// What is to be undone has changed again since; nothing was changed.
    #[error("it has changed again since")]
    UndoConflict,
    /// The file is not a backup, or a damaged one. The vault was left as it is.
    #[error("the backup cannot be read")]
    BackupUnreadable,
    /// A value in the store breaks a rule of the model.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// A file or folder could not be read or written.
    #[error("{}: {source}", path.display())]
    Io {
        /// Which.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// SQLite said something none of the above covers.
    #[error("the store failed: {0}")]
    Sqlite(rusqlite::Error),
}

impl VaultError {
    /// What the system said about a path; a full disk keeps its own name.
    pub(crate) fn io(path: &Path, source: io::Error) -> Self {
        match source.kind() {
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Io { path: path.to_owned(), source },
        }
    }
}

impl From<rusqlite::Error> for VaultError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Busy,
            Some(ErrorCode::DiskFull) => Self::DiskFull,
            Some(ErrorCode::NotADatabase | ErrorCode::DatabaseCorrupt) => Self::Damaged,
            Some(ErrorCode::ReadOnly) => Self::ReadOnly(ReadOnly::Storage),
            _ => Self::Sqlite(error),
        }
    }
}

impl From<rusqlite::types::FromSqlError> for VaultError {
    /// A column that does not hold what this crate writes there: the file was altered.
    fn from(_: rusqlite::types::FromSqlError) -> Self {
        Self::Damaged
    }
}

impl From<serde_json::Error> for VaultError {
    /// JSON this crate wrote itself and can no longer read: the file was altered.
    fn from(_: serde_json::Error) -> Self {
        Self::Damaged
    }
}
