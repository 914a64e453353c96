//! Readable copies for other programs: in a folder only its owner can enter, overwritten and removed afterwards.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Seek, SeekFrom, Write},
    path::{Path, PathBuf},
};

use super::{Attachments, Digest, STRETCH};
use crate::{Home, Result, VaultError, files, key};

/// The folder of copies inside the vault's.
const LENT: &str = "lent";

/// The copies this process lent. Dropping it takes them back.
pub struct Lending {
    folder: PathBuf,
    /// Tells other processes, by being locked, that these copies are in use. Lets go when this process ends.
    mark: PathBuf,
    _lock: File,
}

impl Lending {
    /// A folder of copies, empty.
    ///
    /// # Errors
    /// When it cannot be made.
    pub fn new(home: &Home) -> Result<Self> {
        let all = home.lent();
        files::make_private_folder(&all)?;
        let name = u64::from_le_bytes(key::random_bytes()?);
        let (folder, mark) = (all.join(format!("{name:016x}")), all.join(format!("{name:016x}.lock")));
        let options = &mut OpenOptions::new();
        let lock = files::private(&mark, options.write(true).create_new(true));
        let lock = lock.and_then(|lock| lock.lock().map(|()| lock)).map_err(|e| VaultError::io(&mark, e))?;
        files::make_private_folder(&folder)?;
        Ok(Self { folder, mark, _lock: lock })
    }

    /// Writes a copy of a file under its own name and answers where it lies.
    ///
    /// # Errors
    /// [`VaultError::UnknownFile`] when it is not here, or when it cannot be written; nothing is left then.
    pub fn lend(&self, files: &Attachments, digest: Digest, name: &str) -> Result<PathBuf> {
        let folder = self.folder.join(format!("{:016x}", u64::from_le_bytes(key::random_bytes()?)));
        files::make_private_folder(&folder)?;
        let path = folder.join(file_name(name));
        let copied = copy(files, digest, &path);
        if copied.is_err() {
            wipe(&folder)?;
        }
        copied.map(|()| path)
    }

    /// Takes back every copy lent so far.
    ///
    /// # Errors
    /// When another program keeps one from being removed; the next start tries again.
    pub fn take_back(&self) -> Result<()> {
        wipe(&self.folder)?;
        files::make_private_folder(&self.folder)
    }
}

impl Drop for Lending {
    fn drop(&mut self) {
        if let Err(error) = wipe(&self.folder).and_then(|()| files::remove_if_there(&self.mark)) {
            tracing::warn!(%error, "a lent copy could not be taken back yet");
        }
    }
}

impl Home {
    /// The folder in which copies for other programs lie.
    pub fn lent(&self) -> PathBuf {
        self.folder().join(LENT)
    }

    /// Takes back what processes lent that are no more.
    ///
    /// # Errors
    /// When a copy cannot be removed.
    pub fn take_back_lent(&self) -> Result<()> {
        for entry in entries(&self.lent())? {
            let mark = entry.with_extension("lock");
            if entry == mark || is_in_use(&mark) {
                continue;
            }
            wipe(&entry)?;
            files::remove_if_there(&mark)?;
        }
        Ok(())
    }
}

fn is_in_use(mark: &Path) -> bool {
    OpenOptions::new().write(true).open(mark).is_ok_and(|mark| mark.try_lock().is_err())
}

fn copy(from: &Attachments, digest: Digest, path: &Path) -> Result<()> {
    let options = &mut OpenOptions::new();
    let mut file =
        files::private(path, options.write(true).create_new(true)).map_err(|e| VaultError::io(path, e))?;
    let mut at = 0;
    loop {
        let bytes = from.read(digest, at, 4 * STRETCH)?;
        if bytes.is_empty() {
            return Ok(());
        }
        file.write_all(&bytes).map_err(|e| VaultError::io(path, e))?;
        at += bytes.len() as u64;
    }
}

/// The last part of a name, without what a file system reads as something else.
fn file_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let safe: String =
        last.chars().map(|c| if c.is_control() || "<>:\"|?*".contains(c) { '_' } else { c }).collect();
    let safe = safe.trim_matches([' ', '.']);
    if safe.is_empty() { "_".to_owned() } else { safe.to_owned() }
}

/// Overwrites and removes everything under a path; that nothing is there is as good.
fn wipe(path: &Path) -> Result<()> {
    if !path.is_dir() || path.is_symlink() {
        return wipe_file(path).map_err(|e| VaultError::io(path, e));
    }
    for entry in entries(path)? {
        wipe(&entry)?;
    }
    fs::remove_dir(path).map_err(|e| VaultError::io(path, e))
}

/// What is not a file of one's own (another program may have put a link there) is only removed.
fn wipe_file(path: &Path) -> io::Result<()> {
    let found = match fs::symlink_metadata(path) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(()),
        found => found?,
    };
    if found.is_file() {
        let mut file = OpenOptions::new().write(true).open(path)?;
        file.seek(SeekFrom::Start(0))?;
        io::copy(&mut io::Read::take(io::repeat(0), found.len()), &mut file)?;
        file.sync_all()?;
    }
    fs::remove_file(path)
}

fn entries(folder: &Path) -> Result<Vec<PathBuf>> {
    match fs::read_dir(folder) {
        Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(Vec::new()),
        listed => {
            let listed = listed.map_err(|e| VaultError::io(folder, e))?;
            Ok(listed.flatten().map(|entry| entry.path()).collect())
        }
    }
}
