//! Room kept aside while a file is received: letting go of half a file takes some room too, and on a full disk there
//! would be none.

use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

use crate::{Result, VaultError, files};

/// Removing the largest file there can be writes less than this to the write-ahead log, in bytes.
const ROOM: usize = 2 << 20;

/// The name of such a file, before the number of what is received.
const NAME: &str = "attachments.room-";

/// A file that only takes room. Goes with what it was kept for.
pub(super) struct Reserve(PathBuf);

impl Reserve {
    /// Takes the room, for the file of that number.
    pub(super) fn new(folder: &Path, number: i64) -> Result<Self> {
        let reserve = Self(folder.join(format!("{NAME}{number}")));
        let mut noise = vec![0; ROOM]; // zeros would take no room on a file system that packs
        fastrand::fill(&mut noise);
        let write = || {
            let options = &mut fs::OpenOptions::new();
            files::private(&reserve.0, options.write(true).create(true).truncate(true))?.write_all(&noise)
        };
        let written = write();
        written.map_err(|e| VaultError::io(&reserve.0, e)).map(|()| reserve)
    }

    /// Gives the room back, to whoever needs it now.
    pub(super) fn give_back(&self) {
        if let Err(error) = files::remove_if_there(&self.0) {
            tracing::warn!(%error, "room kept aside could not be given back");
        }
    }
}

impl Drop for Reserve {
    fn drop(&mut self) {
        self.give_back();
    }
}

/// Gives back the room of processes that are no more, but for the files of these numbers.
pub(super) fn give_back_stray(folder: &Path, receiving: &[i64]) -> Result<()> {
    let listed = fs::read_dir(folder).map_err(|e| VaultError::io(folder, e))?;
    for path in listed.flatten().map(|entry| entry.path()) {
        let name = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_prefix(NAME));
        if name.and_then(|number| number.parse().ok()).is_some_and(|number| !receiving.contains(&number)) {
            files::remove_if_there(&path)?;
        }
    }
    Ok(())
}
