//! What can go wrong, as a code a face can act on and the parameters its sentence needs.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Something did not work. The sentence is `failure-<code>` in `words`, with underscores as hyphens.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Failure {
    /// What it was.
    pub code: FailureCode,
    /// What the sentence fills in: counts, names of fields, paths. Never journal text.
    pub params: BTreeMap<String, String>,
}

/// Every failure a face acts on or words differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FailureCode {
    /// There is no vault in the folder.
    VaultMissing,
    /// There is one already.
    VaultExists,
    /// The vault is locked.
    Locked,
    /// The passphrase does not fit.
    WrongPassphrase,
    /// A new passphrase is too short.
    PassphraseTooShort,
    /// This system offers no key store.
    NoKeyStore,
    /// This device or identity file has no key to this vault.
    NoDeviceKey,
    /// The vault opens for reading only.
    ReadOnly,
    /// The database is damaged or cut short.
    Damaged,
    /// The disk is full.
    DiskFull,
    /// Another process holds the vault too long.
    Busy,
    /// A file could not be read or written. `detail` says what the system said.
    Storage,
    /// The text is blank.
    BlankText,
    /// Too long: `field`, `size`, `limit` (bytes).
    TooLong,
    /// Too many: `field`, `count`, `limit`.
    TooMany,
    /// Not a day: `written`.
    NotADay,
    /// A day outside 1900–2100: `written`.
    DayOutOfReach,
    /// Not a kind: `written`.
    UnknownKind,
    /// The shape does not fit: `detail`.
    Malformed,
    /// There is no such moment.
    UnknownMoment,
    /// There is nothing to undo.
    NothingToUndo,
    /// What is to be undone has changed again since.
    UndoConflict,
    /// The backup cannot be read.
    BackupUnreadable,
    /// Besef itself went wrong. `detail` goes to the log.
    Internal,
}

impl Failure {
    /// A failure without parameters.
    pub fn new(code: FailureCode) -> Self {
        Self { code, params: BTreeMap::new() }
    }

    /// With one more parameter.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl ToString) -> Self {
        self.params.insert(name.to_owned(), value.to_string());
        self
    }

    /// The key of its sentence in `words`.
    pub fn key(&self) -> String {
        let code = serde_json::to_value(self.code).ok();
        format!("failure-{}", code.as_ref().and_then(|c| c.as_str()).unwrap_or("internal").replace('_', "-"))
    }
}
