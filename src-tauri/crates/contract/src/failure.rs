//! What can go wrong, as a code a face can act on and the parameters its sentence needs.

use besef_journal::{ExtractError, JournalError, ReportError, SharingError, VaultError};
use besef_model::Invalid;
use serde::{Deserialize, Serialize};
use std::{collections::BTreeMap, io};
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
    /// Nothing where something is needed: `field`.
    Blank,
    /// Too long: `field`, `size`, `limit` (characters).
    TooLong,
    /// Too many: `field`, `count`, `limit`.
    TooMany,
    /// The file is too large: `size`, `limit` (megabytes).
    FileTooLarge,
    /// The file is not here: forgotten, or left behind when a backup was put back elsewhere.
    FileMissing,
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
    /// What was meant is not there: a goal, a template, a name that no moment bears.
    Unknown,
    /// No saved search has that name: `name`.
    UnknownSearch,
    /// There is nothing to undo.
    NothingToUndo,
    /// Nothing was taken back, or something else was done since.
    NothingToRedo,
    /// What is to be undone has changed again since.
    UndoConflict,
    /// The backup cannot be read.
    BackupUnreadable,
    /// A spreadsheet was asked for of something without a table.
    NoTable,
    /// The text holds no contact card, or a damaged one.
    NotACard,
    /// The file is no sealed extract or reply.
    NotSealed,
    /// The sealed file opens with a passphrase, and none was given.
    NeedsPassphrase,
    /// The passphrase does not open the sealed file.
    SealedWrongPassphrase,
    /// The file was sealed for someone else.
    NotForYou,
    /// The sealed file is damaged or was altered.
    SealedDamaged,
    /// The sealed file holds more, or asks more work, than is let in.
    SealedTooLarge,
    /// The sealed file holds what does not belong in one.
    SealedStrange,
    /// A newer version of Besef made the sealed file.
    SealedNewer,
    /// The sealed file is not of whom it says.
    Forged,
    /// The reply answers an extract of another journal.
    ReplyElsewhere,
    /// The extract holds no moment.
    NothingPicked,
    /// The extract is for nobody yet.
    ForNobody,
    /// The extract changed since its preview.
    ChangedSinceSeen,
    /// The extract has left already.
    LeftAlready,
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

impl Failure {
    /// A file or folder that could not be read or written.
    pub(crate) fn storage(error: io::Error) -> Self {
        let code = if error.kind() == io::ErrorKind::StorageFull {
            FailureCode::DiskFull
        } else {
            FailureCode::Storage
        };
        Self::new(code).with("detail", error)
    }
}

impl From<JournalError> for Failure {
    fn from(error: JournalError) -> Self {
        match error {
            JournalError::Vault(error) => error.into(),
            JournalError::Invalid(invalid) => invalid.into(),
            JournalError::InBatch { number, invalid } => Failure::from(invalid).with("line", number),
            JournalError::UnknownMoment => Failure::new(FailureCode::UnknownMoment),
            JournalError::Unknown => Failure::new(FailureCode::Unknown),
            JournalError::Storage(error) => Failure::storage(error),
            JournalError::Sealed(error) => error.into(),
            JournalError::Sharing(error) => error.into(),
            JournalError::Report(ReportError::NoTable) => Failure::new(FailureCode::NoTable),
            JournalError::Report(error) => Failure::new(FailureCode::Internal).with("detail", error),
            JournalError::Search(error) => Failure::new(FailureCode::Internal).with("detail", error),
        }
    }
}

impl From<ExtractError> for Failure {
    fn from(error: ExtractError) -> Self {
        let code = match error {
            ExtractError::Io(error) => return Failure::storage(error),
            ExtractError::NotSealed => FailureCode::NotSealed,
            ExtractError::NeedsPassphrase => FailureCode::NeedsPassphrase,
            ExtractError::WrongPassphrase => FailureCode::SealedWrongPassphrase,
            ExtractError::NotForThisKey => FailureCode::NotForYou,
            ExtractError::Broken => FailureCode::SealedDamaged,
            ExtractError::TooMuchWork | ExtractError::TooLarge => FailureCode::SealedTooLarge,
            ExtractError::Strange(_) => FailureCode::SealedStrange,
            ExtractError::NoCard | ExtractError::DamagedCard | ExtractError::SeveralCards => {
                FailureCode::NotACard
            }
            ExtractError::NotAnIdentity | ExtractError::NotATemplate => FailureCode::Internal,
        };
        Failure::new(code).with("detail", error)
    }
}

impl From<SharingError> for Failure {
    fn from(error: SharingError) -> Self {
        let code = match error {
            SharingError::ShortPassphrase => {
                let short = Failure::new(FailureCode::PassphraseTooShort);
                return short.with("least", besef_journal::SHORTEST_PASSPHRASE);
            }
            SharingError::NothingPicked => FailureCode::NothingPicked,
            SharingError::ForNobody => FailureCode::ForNobody,
            SharingError::ChangedSinceSeen => FailureCode::ChangedSinceSeen,
            SharingError::LeftAlready => FailureCode::LeftAlready,
            SharingError::NewerFormat => FailureCode::SealedNewer,
            SharingError::Unreadable => FailureCode::SealedStrange,
            SharingError::Forged => FailureCode::Forged,
            SharingError::NotOurs => FailureCode::ReplyElsewhere,
        };
        Failure::new(code)
    }
}

impl From<VaultError> for Failure {
    fn from(error: VaultError) -> Self {
        let code = match &error {
            VaultError::Missing => FailureCode::VaultMissing,
            VaultError::Exists => FailureCode::VaultExists,
            VaultError::WrongPassphrase => FailureCode::WrongPassphrase,
            VaultError::NoKeyStore(_) => FailureCode::NoKeyStore,
            VaultError::NoDeviceKey | VaultError::IdentityUnreadable { .. } => FailureCode::NoDeviceKey,
            VaultError::ReadOnly(_) => FailureCode::ReadOnly,
            VaultError::Replaced => FailureCode::Locked,
            VaultError::Damaged => FailureCode::Damaged,
            VaultError::DiskFull => FailureCode::DiskFull,
            VaultError::Busy => FailureCode::Busy,
            VaultError::UnknownMoment(_) => FailureCode::UnknownMoment,
            VaultError::UnknownNote(_) => FailureCode::Unknown,
            VaultError::UnknownFile => FailureCode::FileMissing,
            VaultError::NothingToUndo => FailureCode::NothingToUndo,
            VaultError::NothingToRedo => FailureCode::NothingToRedo,
            VaultError::UndoConflict => FailureCode::UndoConflict,
            VaultError::BackupUnreadable => FailureCode::BackupUnreadable,
            VaultError::Io { .. } => FailureCode::Storage,
            _ => FailureCode::Internal,
        };
        match error {
            VaultError::Invalid(invalid) => invalid.into(),
            error => Failure::new(code).with("detail", error),
        }
    }
}

impl From<Invalid> for Failure {
    fn from(invalid: Invalid) -> Self {
        match invalid {
            Invalid::BlankText => Failure::new(FailureCode::BlankText),
            Invalid::Blank { field } => Failure::new(FailureCode::Blank).with("field", field),
            Invalid::TooLong { field, size, limit } => Failure::new(FailureCode::TooLong)
                .with("field", field)
                .with("size", size)
                .with("limit", limit),
            Invalid::TooMany { field, count, limit } => Failure::new(FailureCode::TooMany)
                .with("field", field)
                .with("count", count)
                .with("limit", limit),
            Invalid::FileTooLarge { bytes, limit } => Failure::new(FailureCode::FileTooLarge)
                .with("size", megabytes(bytes))
                .with("limit", megabytes(limit)),
            Invalid::NotADay(written) => Failure::new(FailureCode::NotADay).with("written", written),
            Invalid::DayOutOfReach(written) => {
                Failure::new(FailureCode::DayOutOfReach).with("written", written)
            }
            Invalid::UnknownKind(written) => Failure::new(FailureCode::UnknownKind).with("written", written),
            Invalid::Malformed(detail) => Failure::new(FailureCode::Malformed).with("detail", detail),
        }
    }
}

/// What began of a megabyte counts as one: a file just too large is never said to be as large as it may be.
fn megabytes(bytes: u64) -> u64 {
    bytes.div_ceil(1_000_000)
}
