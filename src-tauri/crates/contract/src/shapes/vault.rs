//! Having a vault, opening it and keeping it safe.

use besef_journal::{Backup, Preferences, Progress, ReadOnly, Ways};
use besef_model::Day;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Failure;

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
    pub notice: Option<Failure>,
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

/// Whether the doctor may mend.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
pub struct Examine {
    /// Rebuild the index where it is broken.
    #[serde(default)]
    pub repair: bool,
}
