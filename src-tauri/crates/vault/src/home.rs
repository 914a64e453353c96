//! The vault's folder: where everything lies, and what may be known without a key.

use age::x25519;
use besef_model::VaultId;
use serde::{Deserialize, Serialize};
use std::{
    fs,
    io::ErrorKind,
    path::{Path, PathBuf},
};

use crate::{Result, VaultError, envelope, files};

/// The number of the folder's format, in `vault.json`.
const FORMAT: u32 = 1;

pub(crate) const JOURNAL: &str = "journal.db";
pub(crate) const PASSPHRASE_KEY: &str = "key.passphrase.age";
pub(crate) const DEVICE_KEY: &str = "key.device.age";
pub(crate) const CARD: &str = "vault.json";

/// The folder of one vault. Holds no secret, so it is known before anything is unlocked.
#[derive(Debug, Clone)]
pub struct Home {
    folder: PathBuf,
    pub(crate) work_factor: u8,
}

/// `vault.json`: what may be read without a key.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(crate) struct Card {
    pub format: u32,
    pub vault: VaultId,
    /// Whom `key.device.age` is sealed for.
    #[serde(default)]
    pub devices: Vec<Device>,
}

/// A device by its public age recipient.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Device {
    pub recipient: String,
    pub keeper: Keeper,
}

/// Where the identity behind a recipient is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Keeper {
    KeyStore,
    File,
}

impl Home {
    /// The vault in this folder, which need not exist yet.
    pub fn at(folder: impl Into<PathBuf>) -> Self {
        Self { folder: folder.into(), work_factor: envelope::WORK_FACTOR }
    }

    /// With another scrypt cost (a power of two, 1 to 21) for passphrase files yet to be written.
    #[must_use]
    pub fn with_work_factor(self, work_factor: u8) -> Self {
        Self { work_factor: work_factor.clamp(1, 21), ..self }
    }

    /// Whether there is a vault in it: the journal is the vault, the rest only belongs to it.
    pub fn exists(&self) -> bool {
        self.journal().exists() || self.restoring().exists()
    }

    /// The folder itself.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// The search index, which may be thrown away at any time.
    pub fn index_path(&self) -> PathBuf {
        self.folder.join("index.db")
    }

    /// The folder of log files.
    pub fn logs(&self) -> PathBuf {
        self.folder.join("logs")
    }

    /// The learner's choices, readable without a key.
    pub fn preferences_path(&self) -> PathBuf {
        self.folder.join("preferences.json")
    }

    /// The folder of backups.
    pub fn backups_folder(&self) -> PathBuf {
        self.folder.join("backups")
    }

    /// The vault's id, which stays when the folder moves.
    ///
    /// # Errors
    /// [`VaultError::Missing`] without a vault, [`VaultError::Damaged`] when `vault.json` cannot be made out.
    pub fn id(&self) -> Result<VaultId> {
        Ok(self.card()?.vault)
    }

    pub(crate) fn journal(&self) -> PathBuf {
        self.folder.join(JOURNAL)
    }

    pub(crate) fn passphrase_key(&self) -> PathBuf {
        self.folder.join(PASSPHRASE_KEY)
    }

    pub(crate) fn device_key(&self) -> PathBuf {
        self.folder.join(DEVICE_KEY)
    }

    /// Where a checked backup waits to be moved into place; see `restore`.
    pub(crate) fn restoring(&self) -> PathBuf {
        self.folder.join("restoring")
    }

    pub(crate) fn card(&self) -> Result<Card> {
        let path = self.folder.join(CARD);
        match fs::read(&path) {
            Ok(text) => serde_json::from_slice(&text).map_err(|_| VaultError::Damaged),
            Err(e) if e.kind() == ErrorKind::NotFound && !self.exists() => Err(VaultError::Missing),
            Err(e) if e.kind() == ErrorKind::NotFound => Err(VaultError::Damaged),
            Err(e) => Err(VaultError::io(&path, e)),
        }
    }

    pub(crate) fn write_card(&self, card: &Card) -> Result<()> {
        let mut text = serde_json::to_vec_pretty(card)?;
        text.push(b'\n');
        files::replace(&self.folder.join(CARD), &text)
    }
}

impl Card {
    pub(crate) fn new(vault: VaultId) -> Self {
        Self { format: FORMAT, vault, devices: Vec::new() }
    }

    /// Adds a device, once.
    pub(crate) fn admit(&mut self, recipient: &x25519::Recipient, keeper: Keeper) {
        let device = Device { recipient: recipient.to_string(), keeper };
        if !self.devices.contains(&device) {
            self.devices.push(device);
        }
    }

    pub(crate) fn recipients(&self) -> Result<Vec<x25519::Recipient>> {
        self.devices.iter().map(|d| d.recipient.parse().map_err(|_| VaultError::Damaged)).collect()
    }
}
