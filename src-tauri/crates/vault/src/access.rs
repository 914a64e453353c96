//! Making a vault and getting into it: the ways to the key, and changing them.

use age::{secrecy::SecretString, x25519};
use besef_model::VaultId;
use serde::{Deserialize, Serialize};
use std::{fs, io::ErrorKind, path::Path, path::PathBuf};
use ts_rs::TS;

use crate::{
    Home, Result, VaultError, VaultKey, device, envelope, files,
    home::{Card, Keeper},
    migrate,
};

/// A way to a vault's key.
#[derive(Clone)]
pub enum Access {
    /// Something the learner knows.
    Passphrase(SecretString),
    /// This device's key store.
    Device,
    /// An age identity file, for scripts.
    Identity(PathBuf),
}

/// Ways to unlock.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Ways {
    /// With a passphrase.
    pub passphrase: bool,
    /// With this device's key store.
    pub device: bool,
}

impl Home {
    /// Makes a vault that opens with `access`: the folder (for its owner only), the key file and an empty journal.
    /// [`Access::Identity`] makes the identity file when it is missing.
    ///
    /// # Errors
    /// [`VaultError::Exists`] when there is one; it is left as it is.
    pub fn create(&self, access: &Access, id: VaultId) -> Result<VaultKey> {
        if self.exists() {
            return Err(VaultError::Exists);
        }
        files::make_private_folder(self.folder())?;
        let key = VaultKey::random()?;
        self.write_card(&Card::new(id))?;
        self.protect(&key, access)?;
        // Last and under its own name only when whole: the journal is what makes a folder a vault.
        let fresh = self.journal().with_added_extension("new");
        files::remove_if_there(&fresh)?;
        migrate::establish(&fresh, &key)?;
        fs::rename(&fresh, self.journal()).map_err(|e| VaultError::io(&self.journal(), e))?;
        files::sync_folder(self.folder());
        Ok(key)
    }

    /// The ways in that this vault has.
    pub fn ways(&self) -> Ways {
        let device = self.card().is_ok_and(|card| card.devices.iter().any(|d| d.keeper == Keeper::KeyStore));
        Ways { passphrase: self.passphrase_key().exists(), device: device && self.device_key().exists() }
    }

    /// The vault's key.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`], [`VaultError::NoDeviceKey`], [`VaultError::NoKeyStore`] or
    /// [`VaultError::IdentityUnreadable`] when `access` does not lead to it, [`VaultError::Damaged`] when the key
    /// file cannot be made out.
    pub fn unlock(&self, access: &Access) -> Result<VaultKey> {
        if !self.exists() {
            return Err(VaultError::Missing);
        }
        self.finish_restore()?;
        match access {
            Access::Passphrase(passphrase) => {
                let sealed = sealed(&self.passphrase_key(), VaultError::WrongPassphrase)?;
                envelope::open_with_passphrase(&sealed, passphrase)
            }
            Access::Device => {
                let identity = device::in_key_store(self.id()?)?.ok_or(VaultError::NoDeviceKey)?;
                self.unlock_with(&identity)
            }
            Access::Identity(path) => self.unlock_with(&device::in_file(path)?),
        }
    }

    /// Puts a new passphrase in the place of the current one, all at once.
    ///
    /// # Errors
    /// [`VaultError::WrongPassphrase`] when `current` is not the current one.
    pub fn change_passphrase(&self, current: &SecretString, new: &SecretString) -> Result<()> {
        let key = self.unlock(&Access::Passphrase(current.clone()))?;
        self.protect(&key, &Access::Passphrase(new.clone()))
    }

    /// Adds a way in. A passphrase takes the place of the one there was.
    ///
    /// # Errors
    /// [`VaultError::NoKeyStore`] where the system keeps no keys; the other ways stay as they were.
    pub fn protect(&self, key: &VaultKey, access: &Access) -> Result<()> {
        let (recipient, keeper) = match access {
            Access::Passphrase(passphrase) => {
                let sealed = envelope::seal_with_passphrase(key, passphrase, self.work_factor)?;
                return files::replace(&self.passphrase_key(), &sealed);
            }
            Access::Device => (self.key_store_identity()?.to_public(), Keeper::KeyStore),
            Access::Identity(path) => (device::in_file_or_new(path)?.to_public(), Keeper::File),
        };
        let mut card = self.card()?;
        card.admit(&recipient, keeper);
        files::replace(&self.device_key(), &envelope::seal_for(key, &card.recipients()?)?)?;
        self.write_card(&card)
    }

    /// Takes this device's key out of its key store; identity files keep opening the vault.
    ///
    /// # Errors
    /// [`VaultError::NoKeyStore`] where the key store cannot be reached; nothing is changed then.
    pub fn forget_device(&self) -> Result<()> {
        let mut card = self.card()?;
        let key = device::in_key_store(card.vault)?.and_then(|identity| self.unlock_with(&identity).ok());
        device::leave_key_store(card.vault)?;
        card.devices.retain(|device| device.keeper != Keeper::KeyStore);
        match key {
            _ if card.devices.is_empty() => files::remove_if_there(&self.device_key())?,
            Some(key) => files::replace(&self.device_key(), &envelope::seal_for(&key, &card.recipients()?)?)?,
            // The identity is gone, so what is still sealed for it can no longer be opened with it.
            None => {}
        }
        self.write_card(&card)
    }

    fn key_store_identity(&self) -> Result<x25519::Identity> {
        let vault = self.id()?;
        device::in_key_store(vault)?.map_or_else(|| device::keep_in_key_store(vault), Ok)
    }

    fn unlock_with(&self, identity: &x25519::Identity) -> Result<VaultKey> {
        envelope::open_with_identity(&sealed(&self.device_key(), VaultError::NoDeviceKey)?, identity)
    }
}

fn sealed(path: &Path, when_missing: VaultError) -> Result<Vec<u8>> {
    match fs::read(path) {
        Err(e) if e.kind() == ErrorKind::NotFound => Err(when_missing),
        read => read.map_err(|e| VaultError::io(path, e)),
    }
}
