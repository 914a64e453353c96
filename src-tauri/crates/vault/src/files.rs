//! Small files written whole or not at all, readable by their owner only; and telling one file from another.

use std::{
    fs::{self, File, OpenOptions},
    io::{self, Write},
    path::Path,
};

use crate::{Result, VaultError};

/// Puts `bytes` in the place of the file: a new file beside it, made durable, then renamed over it.
pub(crate) fn replace(path: &Path, bytes: &[u8]) -> Result<()> {
    let fresh = path.with_added_extension("new");
    let write = || {
        let mut file = private(&fresh, OpenOptions::new().write(true).create(true).truncate(true))?;
        file.write_all(bytes)?;
        file.sync_all()?;
        fs::rename(&fresh, path)
    };
    write().map_err(|e| VaultError::io(path, e))?;
    sync_folder(path.parent().unwrap_or(path));
    Ok(())
}

/// Opens with mode 0600 where files have modes.
pub(crate) fn private(path: &Path, options: &mut OpenOptions) -> io::Result<File> {
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(options, 0o600);
    options.open(path)
}

/// Makes a folder, and those above it, that only its owner can enter.
pub(crate) fn make_private_folder(path: &Path) -> Result<()> {
    let mut builder = fs::DirBuilder::new();
    builder.recursive(true);
    #[cfg(unix)]
    std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
    builder.create(path).map_err(|e| VaultError::io(path, e))
}

/// Makes renames in a folder durable. Systems that cannot open folders order renames themselves.
pub(crate) fn sync_folder(folder: &Path) {
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
}

/// Removes a file; that it is not there is as good.
pub(crate) fn remove_if_there(path: &Path) -> Result<()> {
    match fs::remove_file(path) {
        Err(e) if e.kind() != io::ErrorKind::NotFound => Err(VaultError::io(path, e)),
        _ => Ok(()),
    }
}

/// Tells a file from another one put in its place. Where files have no such number, a file that is open cannot be
/// replaced either.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FileMark(u64, u64);

impl FileMark {
    /// The mark of the file that now lies at `path`.
    ///
    /// # Errors
    /// When there is none, or it cannot be looked at.
    pub fn of(path: &Path) -> Result<Self> {
        let file = fs::metadata(path).map_err(|e| VaultError::io(path, e))?;
        #[cfg(unix)]
        {
            use std::os::unix::fs::MetadataExt;
            Ok(Self(file.dev(), file.ino()))
        }
        #[cfg(not(unix))]
        {
            drop(file);
            Ok(Self(0, 0))
        }
    }
}
