//! tantivy's files as blobs in the encrypted file. A blob is read whole when it is opened and never changes, so
//! what a searcher holds stays valid whatever happens to the file.
//! Not here: the file's key and layout (`store`).

use rusqlite::{Connection, OptionalExtension, params};
use std::collections::HashMap;
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, Weak};
use tantivy::Directory;
use tantivy::directory::error::{DeleteError, LockError, OpenReadError, OpenWriteError};
use tantivy::directory::{
    AntiCallToken, DirectoryLock, FileHandle, Lock, OwnedBytes, TerminatingWrite, WatchCallback, WatchHandle,
    WritePtr,
};

/// The blobs somebody in this process holds open, so that a reload reads only what is new.
#[derive(Debug, Clone, Default)]
struct Held(Arc<Mutex<HashMap<PathBuf, Weak<[u8]>>>>);

impl Held {
    fn get(&self, path: &Path) -> Option<Arc<[u8]>> {
        locked(&self.0).get(path).and_then(Weak::upgrade)
    }

    fn keep(&self, path: &Path, bytes: &Arc<[u8]>) {
        let mut held = locked(&self.0);
        held.retain(|_, bytes| bytes.strong_count() > 0);
        held.insert(path.to_owned(), Arc::downgrade(bytes));
    }

    fn forget(&self, path: &Path) {
        locked(&self.0).remove(path);
    }
}

/// One connection's view of the blobs.
#[derive(Clone)]
pub(crate) struct EncryptedDirectory {
    connection: Arc<Mutex<Connection>>,
    held: Held,
}

impl EncryptedDirectory {
    pub(crate) fn over(connection: Connection) -> Self {
        Self { connection: Arc::new(Mutex::new(connection)), held: Held::default() }
    }

    /// The same blobs through a connection of its own.
    pub(crate) fn through(&self, connection: Connection) -> Self {
        Self { connection: Arc::new(Mutex::new(connection)), held: self.held.clone() }
    }

    /// Until the guard is dropped, all is read as it stands now: a process that merges meanwhile cannot take a
    /// file away between reading which files there are and reading them.
    pub(crate) fn snapshot(&self) -> rusqlite::Result<Snapshot<'_>> {
        self.connection().execute_batch("BEGIN")?;
        Ok(Snapshot(self))
    }

    /// Gives pages nobody uses back to the disk and overwrites what they held.
    pub(crate) fn vacuum(&self) -> rusqlite::Result<()> {
        self.connection().execute_batch("VACUUM; PRAGMA wal_checkpoint(TRUNCATE);")
    }

    fn connection(&self) -> MutexGuard<'_, Connection> {
        locked(&self.connection)
    }

    fn read(&self, path: &Path) -> Result<Arc<[u8]>, OpenReadError> {
        let found = self
            .connection()
            .prepare_cached("SELECT bytes FROM file WHERE path = ?1")
            .and_then(|mut select| {
                let bytes = |row: &rusqlite::Row| Ok(Arc::from(row.get_ref(0)?.as_blob()?));
                select.query_row([name(path)], bytes).optional()
            })
            .map_err(|e| OpenReadError::wrap_io_error(io::Error::other(e), path.to_owned()))?;
        found.ok_or_else(|| OpenReadError::FileDoesNotExist(path.to_owned()))
    }

    /// Replaces what is there: a process killed before its commit leaves files whose names come again.
    fn write(&self, path: &Path, bytes: &[u8]) -> io::Result<()> {
        self.held.forget(path);
        self.connection()
            .prepare_cached("INSERT OR REPLACE INTO file (path, bytes) VALUES (?1, ?2)")
            .and_then(|mut insert| insert.execute(params![name(path), bytes]))
            .map(drop)
            .map_err(io::Error::other)
    }
}

/// See [`EncryptedDirectory::snapshot`].
pub(crate) struct Snapshot<'a>(&'a EncryptedDirectory);

impl Drop for Snapshot<'_> {
    fn drop(&mut self) {
        if let Err(error) = self.0.connection().execute_batch("COMMIT") {
            tracing::warn!(%error, "the index's reading transaction did not close");
        }
    }
}

impl Directory for EncryptedDirectory {
    fn get_file_handle(&self, path: &Path) -> Result<Arc<dyn FileHandle>, OpenReadError> {
        if let Some(bytes) = self.held.get(path) {
            return Ok(Arc::new(OwnedBytes::new(bytes)));
        }
        let bytes = self.read(path)?;
        self.held.keep(path, &bytes);
        Ok(Arc::new(OwnedBytes::new(bytes)))
    }

    fn delete(&self, path: &Path) -> Result<(), DeleteError> {
        self.held.forget(path);
        let deleted = self.connection().execute("DELETE FROM file WHERE path = ?1", [name(path)]);
        match deleted {
            Ok(0) => Err(DeleteError::FileDoesNotExist(path.to_owned())),
            Ok(_) => Ok(()),
            Err(e) => {
                let io_error = Arc::new(io::Error::other(e));
                Err(DeleteError::IoError { io_error, filepath: path.to_owned() })
            }
        }
    }

    fn exists(&self, path: &Path) -> Result<bool, OpenReadError> {
        self.connection()
            .query_row("SELECT EXISTS (SELECT 1 FROM file WHERE path = ?1)", [name(path)], |row| row.get(0))
            .map_err(|e| OpenReadError::wrap_io_error(io::Error::other(e), path.to_owned()))
    }

    fn open_write(&self, path: &Path) -> Result<WritePtr, OpenWriteError> {
        let blob = Blob { directory: self.clone(), path: path.to_owned(), bytes: Vec::new() };
        Ok(BufWriter::new(Box::new(blob)))
    }

    fn atomic_read(&self, path: &Path) -> Result<Vec<u8>, OpenReadError> {
        self.read(path).map(|bytes| bytes.to_vec())
    }

    fn atomic_write(&self, path: &Path, data: &[u8]) -> io::Result<()> {
        self.write(path, data)
    }

    /// Each write is a transaction, and transactions reach the disk in order.
    fn sync_directory(&self) -> io::Result<()> {
        Ok(())
    }

    /// Nothing to hold: one process at a time writes (`writer` holds `index.lock`), and readers read in a
    /// [`Snapshot`]. tantivy's own way would wait in steps of 100 ms.
    fn acquire_lock(&self, _lock: &Lock) -> Result<DirectoryLock, LockError> {
        Ok(DirectoryLock::from(Box::new(())))
    }

    /// Nobody listens: readers reload when asked to.
    fn watch(&self, _callback: WatchCallback) -> tantivy::Result<WatchHandle> {
        Ok(WatchHandle::empty())
    }
}

impl std::fmt::Debug for EncryptedDirectory {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("EncryptedDirectory")
    }
}

/// A file being written. It is there once it is whole.
struct Blob {
    directory: EncryptedDirectory,
    path: PathBuf,
    bytes: Vec<u8>,
}

impl Write for Blob {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.bytes.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl TerminatingWrite for Blob {
    fn terminate_ref(&mut self, _: AntiCallToken) -> io::Result<()> {
        self.directory.write(&self.path, &self.bytes)
    }
}

/// tantivy's names are plain ASCII.
fn name(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// A panic elsewhere leaves these maps and connections whole.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
