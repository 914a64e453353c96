//! Backups: plain zip files with the encrypted journal and its key files, as they lie in the folder.

use besef_model::Timestamp;
use chrono::{DateTime, NaiveDateTime, Utc};
use rusqlite::{Connection, backup::Backup as Copy};
use serde::{Deserialize, Serialize};
use std::{
    fs::{self, File, OpenOptions},
    io::{self, ErrorKind},
    path::{Path, PathBuf},
    time::Duration,
};
use ts_rs::TS;
use zip::{CompressionMethod, ZipWriter, write::SimpleFileOptions};

use crate::{
    Home, Result, Vault, VaultError, VaultKey,
    connection::{self, Purpose},
    files,
    home::{CARD, DEVICE_KEY, JOURNAL, PASSPHRASE_KEY},
    moment::{name_of, named},
};

/// How many backups of each reason are kept.
const KEPT: usize = 7;

const STAMP: &str = "%Y-%m-%dT%H%M%SZ";

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

impl Vault {
    /// Makes a backup of the journal as it now is, checks that it opens, and lets go of the oldest beyond seven of
    /// its reason.
    ///
    /// # Errors
    /// [`VaultError::DiskFull`] or [`VaultError::Io`] when it cannot be written; no half file is left.
    pub fn backup(&self, now: Timestamp, reason: BackupReason) -> Result<Backup> {
        make(&self.home, &self.connection, &self.key, now, reason)
    }
}

impl Home {
    /// The backups there are, newest first. Other files in the folder are passed over.
    ///
    /// # Errors
    /// When the folder cannot be read; a missing one holds none.
    pub fn backups(&self) -> Result<Vec<Backup>> {
        let folder = self.backups_folder();
        let listed = match fs::read_dir(&folder) {
            Err(e) if e.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
            listed => listed.map_err(|e| VaultError::io(&folder, e))?,
        };
        let mut backups: Vec<Backup> =
            listed.flatten().filter_map(|file| Backup::named(&file.path())).collect();
        backups.sort_by(|one, other| (other.made_at, &other.name).cmp(&(one.made_at, &one.name)));
        Ok(backups)
    }

    /// Whether no daily backup was made yet on this day (of UTC).
    ///
    /// # Errors
    /// As [`Home::backups`].
    pub fn daily_backup_due(&self, now: Timestamp) -> Result<bool> {
        let day = |at: Timestamp| at.millis().div_euclid(24 * 60 * 60 * 1000);
        let today = |b: &Backup| b.reason == BackupReason::Daily && day(b.made_at) == day(now);
        Ok(!self.backups()?.iter().any(today))
    }

    fn rotate(&self, reason: BackupReason) -> Result<()> {
        let old = self.backups()?.into_iter().filter(|backup| backup.reason == reason).skip(KEPT);
        old.map(|backup| self.backups_folder().join(backup.name))
            .try_for_each(|path| files::remove_if_there(&path))
    }
}

impl Backup {
    /// A backup by its file, if it is named like one.
    fn named(path: &Path) -> Option<Self> {
        let name = path.file_name()?.to_str()?;
        let (stamp, reason) = name.strip_prefix("besef-")?.strip_suffix(".zip")?.split_once("Z-")?;
        let made_at = NaiveDateTime::parse_from_str(&format!("{stamp}Z"), STAMP).ok()?;
        Some(Self {
            name: name.to_owned(),
            made_at: Timestamp::from_millis(made_at.and_utc().timestamp_millis()),
            bytes: fs::metadata(path).ok()?.len(),
            reason: named(reason).ok()?,
        })
    }
}

/// Backs up an open journal: a copy of its pages first, so that others may go on writing meanwhile.
pub(crate) fn make(
    home: &Home,
    journal: &Connection,
    key: &VaultKey,
    now: Timestamp,
    reason: BackupReason,
) -> Result<Backup> {
    files::make_private_folder(&home.backups_folder())?;
    let copy = home.backups_folder().join("copy.new");
    files::remove_if_there(&copy)?;
    let made =
        copy_pages(journal, &copy, key).and_then(|()| pack(home, &[(JOURNAL, copy.clone())], now, reason));
    files::remove_if_there(&copy)?;
    made
}

/// Puts journal files and the key files beside them into a new zip, durable before it gets its name.
pub(crate) fn pack(
    home: &Home,
    journal: &[(&str, PathBuf)],
    now: Timestamp,
    reason: BackupReason,
) -> Result<Backup> {
    files::make_private_folder(&home.backups_folder())?;
    let path = free_name(home, now, reason)?;
    let fresh = path.with_added_extension("new");
    let beside = [PASSPHRASE_KEY, DEVICE_KEY, CARD].map(|name| (name, home.folder().join(name)));
    let written = write_zip(&fresh, journal.iter().chain(&beside)).and_then(|()| fs::rename(&fresh, &path));
    if let Err(e) = written {
        files::remove_if_there(&fresh)?;
        return Err(VaultError::io(&path, e));
    }
    files::sync_folder(&home.backups_folder());
    home.rotate(reason)?;
    Backup::named(&path).ok_or(VaultError::BackupUnreadable)
}

fn copy_pages(journal: &Connection, to: &Path, key: &VaultKey) -> Result<()> {
    let mut copy = connection::open(to, key, Purpose::Making)?;
    Copy::new(journal, &mut copy)?.run_to_completion(i32::MAX, Duration::ZERO, None)?;
    copy.close().map_err(|(_, e)| VaultError::from(e))?;
    // Opened anew, so that what is checked is what was written.
    let copy = connection::open(to, key, Purpose::Reading)?;
    copy.query_row("SELECT count(*) FROM moment", [], |_| Ok(()))?;
    Ok(())
}

fn write_zip<'a>(path: &Path, parts: impl Iterator<Item = &'a (&'a str, PathBuf)>) -> io::Result<()> {
    let file = files::private(path, OpenOptions::new().write(true).create(true).truncate(true))?;
    let mut zip = ZipWriter::new(file);
    // Encrypted bytes do not compress.
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored).large_file(true);
    for (name, part) in parts.filter(|(_, part)| part.exists()) {
        zip.start_file(*name, stored)?;
        io::copy(&mut File::open(part)?, &mut zip)?;
    }
    zip.finish()?.sync_all()
}

/// A name no backup has: the second it was made, or the next one that is free.
fn free_name(home: &Home, now: Timestamp, reason: BackupReason) -> Result<PathBuf> {
    let reason = name_of(&reason)?;
    let at = DateTime::<Utc>::from_timestamp_millis(now.millis()).unwrap_or_default();
    let named = |seconds| {
        let stamp = (at + Duration::from_secs(seconds)).format(STAMP);
        home.backups_folder().join(format!("besef-{stamp}-{reason}.zip"))
    };
    let free = (0..).map(named).find(|path| !path.exists());
    free.ok_or(VaultError::DiskFull)
}
