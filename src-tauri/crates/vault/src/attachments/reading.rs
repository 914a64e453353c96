//! Reading files back, a stretch at a time.

use rusqlite::{Connection, OptionalExtension};

use super::{Attachments, Digest, STRETCH};
use crate::{Result, VaultError};

/// At most so much is answered at once, whatever is asked.
const MOST: usize = 16 << 20;

/// The row of a whole file, and its size.
pub(super) struct File {
    key: i64,
    bytes: i64,
}

pub(super) fn file(store: &Connection, digest: Digest) -> Result<File> {
    let mut find = store.prepare_cached("SELECT key, bytes FROM file WHERE digest = ?1")?;
    let file = find.query_row([digest.0], |row| Ok(File { key: row.get(0)?, bytes: row.get(1)? }));
    file.optional()?.ok_or(VaultError::UnknownFile)
}

/// The stretch in which a byte stands, and where in it.
pub(super) fn place(at: u64) -> (i64, usize) {
    let stretch = STRETCH as u64;
    (i64::try_from(at / stretch).unwrap_or(i64::MAX), usize::try_from(at % stretch).unwrap_or(0))
}

/// Bytes of a file from there, whole or half received; fewer where it ends.
pub(super) fn stretch(store: &Connection, key: i64, from: u64, most: usize) -> Result<Vec<u8>> {
    let most = most.min(MOST);
    let (first, mut within) = place(from);
    let (last, _) = place(from.saturating_add(most as u64));
    let mut read = store.prepare_cached(
        "SELECT bytes FROM stretch WHERE file = ?1 AND number BETWEEN ?2 AND ?3 ORDER BY number",
    )?;
    let mut rows = read.query((key, first, last))?;
    let mut bytes = Vec::new();
    while let Some(row) = rows.next()? {
        let here = row.get_ref(0)?.as_blob()?.get(within..).unwrap_or_default();
        bytes.extend_from_slice(&here[..here.len().min(most - bytes.len())]);
        within = 0;
    }
    Ok(bytes)
}

impl Attachments {
    /// At most so many bytes of a file from there (and never more than 16 MiB); fewer where it ends, none behind it.
    ///
    /// # Errors
    /// [`VaultError::UnknownFile`] when it is not here: forgotten, or left behind when a backup was put back elsewhere.
    pub fn read(&self, digest: Digest, from: u64, most: usize) -> Result<Vec<u8>> {
        stretch(&self.connection, file(&self.connection, digest)?.key, from, most)
    }

    /// The size of a file in bytes.
    ///
    /// # Errors
    /// As [`Attachments::read`].
    pub fn size(&self, digest: Digest) -> Result<u64> {
        u64::try_from(file(&self.connection, digest)?.bytes).map_err(|_| VaultError::Damaged)
    }

    /// The small picture of a file, if it has one.
    ///
    /// # Errors
    /// As [`Attachments::read`].
    pub fn picture(&self, digest: Digest) -> Result<Option<Vec<u8>>> {
        let mut picture = self.connection.prepare_cached("SELECT picture FROM file WHERE digest = ?1")?;
        picture.query_row([digest.0], |row| row.get(0)).optional()?.ok_or(VaultError::UnknownFile)
    }

    /// Whether a file is here.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn has(&self, digest: Digest) -> Result<bool> {
        match file(&self.connection, digest) {
            Err(VaultError::UnknownFile) => Ok(false),
            found => found.map(|_| true),
        }
    }
}
