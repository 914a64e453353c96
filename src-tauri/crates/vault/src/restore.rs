//! Putting a backup back. It is opened and checked before anything is touched; what there was is backed up first.
//!
//! The checked files wait in a folder that gets the name `restoring` once it is whole. From then on the restore is
//! decided: whoever opens the vault next finishes it, should this process end halfway.

use besef_model::Timestamp;
use std::{
    fs::{self, File},
    io,
    path::{Path, PathBuf},
};
use zip::ZipArchive;

use crate::{
    Access, BackupReason, Home, Result, Vault, VaultError, VaultKey, attachments, backup, files,
    home::{CARD, DEVICE_KEY, JOURNAL, PASSPHRASE_KEY},
};

/// What a backup may hold besides the journal itself: a write-ahead log, when it was kept as it lay.
const JOURNAL_LOG: &str = "journal.db-wal";

impl Home {
    /// Puts a backup back and answers its key. `held` is the key of the open vault: when it fits, today's passphrase
    /// and devices keep opening the vault; else `access` must open the backup, and its key files come along.
    ///
    /// A vault still open on this folder answers [`VaultError::Replaced`] to every save from then on.
    ///
    /// # Errors
    /// [`VaultError::BackupUnreadable`] when it is no backup or a damaged one; [`VaultError::WrongPassphrase`] when
    /// neither key nor access fits. The vault is as it was then.
    pub fn restore(
        &self,
        backup: &Path,
        held: Option<&VaultKey>,
        access: Option<&Access>,
        now: Timestamp,
    ) -> Result<VaultKey> {
        files::make_private_folder(self.folder())?;
        let staging = self.folder().join("restoring.new");
        clear(&staging)?;
        let key = unpack(backup, &staging).and_then(|()| checked(&staging, held, access, now));
        let staged = key.and_then(|(key, ours)| self.stage(&staging, ours, now).map(|()| key));
        if staged.is_err() {
            clear(&staging)?;
        }
        let key = staged?;
        self.finish_restore()?;
        Ok(key)
    }

    /// The point of no return: the present state is safe in a backup, the new one takes the name that decides.
    fn stage(&self, staging: &Path, ours: bool, now: Timestamp) -> Result<()> {
        if ours {
            for name in [PASSPHRASE_KEY, DEVICE_KEY, CARD] {
                files::remove_if_there(&staging.join(name))?;
            }
        }
        if self.journal().exists() {
            // As it lies, since it may be too damaged to open.
            let journal = [JOURNAL, JOURNAL_LOG].map(|name| (name, self.folder().join(name)));
            backup::pack(self, &journal, now, BackupReason::Restore)?;
        }
        fs::rename(staging, self.restoring()).map_err(|e| VaultError::io(staging, e))?;
        files::sync_folder(self.folder());
        Ok(())
    }

    /// Moves a decided restore into place; harmless when there is none.
    pub(crate) fn finish_restore(&self) -> Result<()> {
        let restoring = self.restoring();
        if !restoring.exists() {
            return Ok(());
        }
        self.set_files_aside(&restoring)?;
        if restoring.join(JOURNAL).exists() {
            // A log or index of the old journal must not be read into the new one.
            for name in [JOURNAL_LOG, "journal.db-shm", "index.db", "index.db-wal", "index.db-shm"] {
                files::remove_if_there(&self.folder().join(name))?;
            }
        }
        // The journal last: until it has moved, the step above is repeated.
        for name in [PASSPHRASE_KEY, DEVICE_KEY, CARD, JOURNAL] {
            let from = restoring.join(name);
            if from.exists() {
                fs::rename(&from, self.folder().join(name)).map_err(|e| VaultError::io(&from, e))?;
            }
        }
        clear(&restoring)?;
        files::sync_folder(self.folder());
        Ok(())
    }
}

impl Home {
    /// The files beside the journal stay when the backup is of this very vault; another vault has others.
    fn set_files_aside(&self, restoring: &Path) -> Result<()> {
        if ![PASSPHRASE_KEY, DEVICE_KEY, CARD].iter().any(|name| restoring.join(name).exists()) {
            return Ok(());
        }
        let name =
            |home: &Home| home.card().map_or_else(|_| "unknown".to_owned(), |card| card.vault.to_string());
        attachments::set_aside(self.folder(), &name(self), &name(&Home::at(restoring)))
    }
}

/// Unpacks the files a backup may hold, and no others. Each carries a checksum that reading verifies.
fn unpack(backup: &Path, into: &Path) -> Result<()> {
    files::make_private_folder(into)?;
    let file = File::open(backup).map_err(|e| VaultError::io(backup, e))?;
    let mut zip = ZipArchive::new(file).map_err(|_| VaultError::BackupUnreadable)?;
    for name in [JOURNAL, JOURNAL_LOG, PASSPHRASE_KEY, DEVICE_KEY, CARD] {
        if let Ok(mut part) = zip.by_name(name) {
            write_out(&mut part, into.join(name))?;
        }
    }
    if into.join(JOURNAL).exists() { Ok(()) } else { Err(VaultError::BackupUnreadable) }
}

fn write_out(part: &mut impl io::Read, to: PathBuf) -> Result<()> {
    let options = &mut fs::OpenOptions::new();
    let mut file =
        files::private(&to, options.write(true).create_new(true)).map_err(|e| VaultError::io(&to, e))?;
    io::copy(part, &mut file).and_then(|_| file.sync_all()).map_err(|e| match VaultError::io(&to, e) {
        VaultError::DiskFull => VaultError::DiskFull,
        _ => VaultError::BackupUnreadable,
    })
}

/// The key that opens an unpacked backup, and whether it is the one held already. Opening also brings the journal up
/// to date and takes its write-ahead log in.
fn checked(
    folder: &Path,
    held: Option<&VaultKey>,
    access: Option<&Access>,
    now: Timestamp,
) -> Result<(VaultKey, bool)> {
    let home = Home::at(folder);
    if let Some(key) = held
        && is_whole(&home, key, now)?
    {
        return Ok((key.clone(), true));
    }
    let key = home.unlock(access.ok_or(VaultError::WrongPassphrase)?)?;
    if is_whole(&home, &key, now)? { Ok((key, false)) } else { Err(VaultError::BackupUnreadable) }
}

/// Whether the key fits. The zip's checksums have passed, so a journal that does not open is another key's.
fn is_whole(home: &Home, key: &VaultKey, now: Timestamp) -> Result<bool> {
    let vault = match Vault::open(home, key, now) {
        Err(VaultError::Damaged) => return Ok(false),
        opened => opened?,
    };
    if vault.store_flaws()?.is_empty() { Ok(true) } else { Err(VaultError::BackupUnreadable) }
}

fn clear(folder: &Path) -> Result<()> {
    match fs::remove_dir_all(folder) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(VaultError::io(folder, e)),
        _ => Ok(()),
    }
}
