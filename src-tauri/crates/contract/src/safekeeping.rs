//! The commands about the vault itself: making, opening, locking, backing up, mending.

use besef_journal::{Access, Backup, BackupReason, Health, Home, VaultKey};
use besef_model::VaultId;
use std::{fs, path::PathBuf};

use crate::{Failure, FailureCode, Session, shapes::*};

/// Shorter passphrases are refused: scrypt slows guessing down, it does not save a short word.
const PASSPHRASE_LEAST: usize = 8;

/// The sample's own key, beside it: nothing in the sample is private.
const SAMPLE_IDENTITY: &str = "identity.txt";

/// Commands that do what their name says; each fails with the code of what went wrong.
#[expect(clippy::missing_errors_doc, reason = "said once, above")]
impl Session {
    /// Makes a vault and opens it. A device that cannot keep a key is a notice: the vault is there.
    pub fn create_vault(&self, request: CreateVault) -> Result<Opened, Failure> {
        long_enough(&request.passphrase)?;
        let key = self.create_with(&Access::Passphrase(request.passphrase.into()))?;
        let kept = if request.keep_on_device { self.home().protect(&key, &Access::Device) } else { Ok(()) };
        self.opened(kept.err().map(Failure::from))
    }

    /// Makes a vault that opens in this way, and opens it.
    pub fn create_with(&self, access: &Access) -> Result<VaultKey, Failure> {
        let home = self.own_home();
        let key = home.create(access, self.new_vault_id()?)?;
        self.open(home, key.clone(), false)?;
        Ok(key)
    }

    /// Opens the vault with a passphrase.
    pub fn unlock(&self, request: Unlock) -> Result<Opened, Failure> {
        self.unlock_with(&Access::Passphrase(request.passphrase.into()))
    }

    /// Opens the vault with this device's key store.
    pub fn unlock_with_device(&self, _: Nothing) -> Result<Opened, Failure> {
        self.unlock_with(&Access::Device)
    }

    /// Opens the vault in any of the ways there are.
    pub fn unlock_with(&self, access: &Access) -> Result<Opened, Failure> {
        let home = self.own_home();
        let key = home.unlock(access)?;
        self.open(home, key, false)?;
        self.opened(None)
    }

    /// Changes the passphrase.
    pub fn change_passphrase(&self, request: ChangePassphrase) -> Result<Nothing, Failure> {
        long_enough(&request.new)?;
        self.own_home().change_passphrase(&request.current.into(), &request.new.into())?;
        Ok(Nothing {})
    }

    /// Lets this device open the vault by itself, or no longer.
    pub fn keep_on_device(&self, request: KeepOnDevice) -> Result<Status, Failure> {
        if request.keep {
            self.journal_to_write()?.keep_on_device()?;
        } else {
            self.home().forget_device()?;
        }
        self.status(Nothing {})
    }

    /// Opens the sample journal, made anew for today, in a vault of its own.
    pub fn open_sample(&self, _: Nothing) -> Result<Status, Failure> {
        self.close();
        let folder = self.0.setup.folder.join("sample");
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(Failure::storage)?;
        }
        self.make_sample(folder)?;
        self.status(Nothing {})
    }

    /// Makes the sample journal in a folder and opens it. Its identity file lies beside it. Gives how many moments.
    pub fn make_sample(&self, folder: PathBuf) -> Result<usize, Failure> {
        let language = self.preferences().language;
        let home = Home::at(folder.clone());
        let key = home.create(&Access::Identity(folder.join(SAMPLE_IDENTITY)), self.new_vault_id()?)?;
        Ok(self.open(home, key, true)?.fill_with_sample(language)?)
    }

    /// Leaves the sample journal.
    pub fn close_sample(&self, _: Nothing) -> Result<Status, Failure> {
        if self.state().sample {
            self.close();
        }
        self.status(Nothing {})
    }

    /// The backups there are.
    pub fn backups(&self, _: Nothing) -> Result<Backups, Failure> {
        let home = self.home();
        Ok(Backups { folder: home.backups_folder().display().to_string(), backups: home.backups()? })
    }

    /// Makes a backup now.
    pub fn back_up(&self, _: Nothing) -> Result<Backup, Failure> {
        Ok(self.journal_to_write()?.back_up(BackupReason::Asked)?)
    }

    /// Puts a backup back: the journal as it stands is backed up first, then closed, then replaced.
    pub fn restore(&self, request: Restore) -> Result<Opened, Failure> {
        let access = request.passphrase.map(|passphrase| Access::Passphrase(passphrase.into()));
        self.restore_with(&request.backup, access.as_ref())
    }

    /// The same, with any way to open the backup; without one the open vault's key has to fit.
    pub fn restore_with(&self, backup: &str, access: Option<&Access>) -> Result<Opened, Failure> {
        let home = self.home();
        let key = self.journal().ok().map(|journal| journal.key());
        let sample = self.state().sample;
        let file = if backup.contains(['/', '\\']) {
            PathBuf::from(backup)
        } else {
            home.backups_folder().join(backup)
        };
        self.close();
        let restored = home.restore(&file, key.as_ref(), access, self.0.setup.clock.now());
        // Whether or not it came about, what was open is opened again.
        let opening = match (&restored, key) {
            (Ok(restored), _) => Some(restored.clone()),
            (Err(_), key) => key,
        };
        if let Some(key) = opening {
            self.open(home, key, sample)?;
        }
        restored?;
        self.opened(None)
    }

    /// Looks whether all is well, and mends what can be mended.
    pub fn examine(&self, request: Examine) -> Result<Health, Failure> {
        Ok(self.journal_to_write()?.examine(request.repair)?)
    }

    fn opened(&self, notice: Option<Failure>) -> Result<Opened, Failure> {
        Ok(Opened { status: self.status(Nothing {})?, notice })
    }

    fn new_vault_id(&self) -> Result<VaultId, Failure> {
        Ok(besef_journal::new_vault_id(self.0.setup.clock.as_ref())?)
    }
}

fn long_enough(passphrase: &str) -> Result<(), Failure> {
    if passphrase.chars().count() >= PASSPHRASE_LEAST {
        return Ok(());
    }
    Err(Failure::new(FailureCode::PassphraseTooShort).with("least", PASSPHRASE_LEAST))
}
