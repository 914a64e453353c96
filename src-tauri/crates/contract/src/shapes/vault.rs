//! Having a vault, opening it and keeping it safe.

use besef_model::{Day, Timestamp};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Nothing to say: the request or answer of commands that carry none. Written `{}`.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Nothing {}

/// How Besef stands right now. What a face asks first, and again after `locked` or `changed` events.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Status {
    /// Whether there is a vault, and whether it is open.
    pub vault: VaultState,
    /// Why nothing can be saved, when that is so.
    pub read_only: Option<ReadOnly>,
    /// Ways to unlock this vault.
    pub ways: Ways,
    /// Whether this is the sample journal.
    pub sample: bool,
    /// The day it is for the learner.
    pub today: Day,
    /// The learner's choices.
    pub preferences: Preferences,
    /// Whether the index is being made, and how far along it is.
    pub indexing: Option<Progress>,
    /// Besef's version.
    pub version: String,
    /// The folder of the vault.
    pub folder: String,
}

/// Whether there is a vault, and whether it is open.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum VaultState {
    /// First start.
    Missing,
    /// Waiting for a key.
    Locked,
    /// Ready.
    Open,
}

/// Why a vault only opens for reading.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReadOnly {
    /// A newer Besef wrote it.
    NewerVersion,
    /// The folder or file cannot be written.
    Storage,
}

/// Ways to unlock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Ways {
    /// With a passphrase.
    pub passphrase: bool,
    /// With this device's key store.
    pub device: bool,
}

/// The learner's choices. They say nothing about the journal and are kept readable beside it, because the unlock
/// screen needs them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Preferences {
    /// The language of the app.
    pub language: Language,
    /// Light, dark, or as the system says.
    pub appearance: Appearance,
    /// Lock after so many idle minutes; 0 is never.
    pub lock_after_minutes: u32,
}

impl Default for Preferences {
    fn default() -> Self {
        Self { language: Language::Nl, appearance: Appearance::System, lock_after_minutes: 15 }
    }
}

/// The languages of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Dutch.
    Nl,
    /// English.
    En,
}

/// How the app looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Appearance {
    /// As the system says.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// How far along some long work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Progress {
    /// How many are done.
    pub done: u32,
    /// Out of how many.
    pub of: u32,
}

/// A new vault.
#[derive(Clone, Deserialize, TS)]
pub struct CreateVault {
    /// The passphrase that will open it; at least eight characters.
    pub passphrase: String,
    /// Also keep a key in this device's key store.
    pub keep_on_device: bool,
}

/// Opens the vault with a passphrase.
#[derive(Clone, Deserialize, TS)]
pub struct Unlock {
    /// The passphrase.
    pub passphrase: String,
}

/// Opened, perhaps with something to mention.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Opened {
    /// How Besef stands now.
    pub status: Status,
    /// Something that did not work but does not stand in the way, as a failure to be put into words.
    pub notice: Option<crate::Failure>,
}

/// A new passphrase in the place of the current one.
#[derive(Clone, Deserialize, TS)]
pub struct ChangePassphrase {
    /// The current one.
    pub current: String,
    /// The new one; at least eight characters.
    pub new: String,
}

/// Whether this device may open the vault by itself.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct KeepOnDevice {
    /// True to keep a key in the device's key store, false to remove it.
    pub keep: bool,
}

/// A backup.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Backup {
    /// The file's name.
    pub name: String,
    /// When it was made.
    pub made_at: Timestamp,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
    /// Why it was made.
    pub reason: BackupReason,
}

/// Why a backup was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum BackupReason {
    /// The first save of a day.
    Daily,
    /// Before the store's shape changed.
    Migration,
    /// The learner asked.
    Asked,
    /// Before another backup was put back.
    Restore,
}

/// The backups there are, newest first.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Backups {
    /// The folder they are in.
    pub folder: String,
    /// Newest first.
    pub backups: Vec<Backup>,
}

/// Puts a backup back. The journal as it stands is backed up first.
#[derive(Clone, Deserialize, TS)]
pub struct Restore {
    /// A name from [`Backups`], or the path of a backup file.
    pub backup: String,
    /// The passphrase of the backup. May be left out when the open vault's key fits.
    #[serde(default)]
    pub passphrase: Option<String>,
}

/// What was found wrong, and what was mended.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Health {
    /// Each finding.
    pub findings: Vec<Finding>,
    /// Live moments in the store.
    pub moments: u32,
    /// Where the log file is; it holds ids and durations, never journal text.
    pub log_file: Option<String>,
}

/// One check of the doctor.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Finding {
    /// What was looked at.
    pub check: Check,
    /// How it is.
    pub state: FindingState,
}

/// What the doctor looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// The pages of the database.
    Store,
    /// The change log against the moments.
    ChangeLog,
    /// The index against the moments.
    Index,
    /// That there is a recent backup.
    Backup,
}

/// How a check came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FindingState {
    /// All is well.
    Well,
    /// Something is wrong.
    Wrong,
    /// Something was wrong and is mended.
    Mended,
}

/// Whether the doctor may mend.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
pub struct Examine {
    /// Rebuild the index where it is broken.
    #[serde(default)]
    pub repair: bool,
}
