//! Opening a SQLCipher file: the key first, then how this vault wants SQLite to behave.

use rusqlite::{Connection, OpenFlags};
use std::{path::Path, sync::Once, time::Duration};

use crate::{Result, VaultError, VaultKey};

/// How long a write waits for another process.
const PATIENCE: Duration = Duration::from_secs(5);

/// Decrypted pages kept in memory. SQLite's own 2 MB is too small for the indexes of a long journal.
const CACHE_KIB: i32 = 16 * 1024;

/// More statements than this crate has, so that none is prepared twice.
const STATEMENTS: usize = 160;

/// SQLite calls itself ready before SQLCipher is: of two threads that open their first file at the same time, one would
/// be told that its key does not fit. So the very first connection is opened alone.
static FIRST: Once = Once::new();

/// What the file is opened for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A file that is not there yet.
    Making,
    Writing,
    Reading,
    /// From a place where SQLite cannot even keep its lock files.
    ReadingAsIs,
}

/// An open, unlocked file. [`VaultError::Damaged`] when its first page does not answer to the key.
pub(crate) fn open(path: &Path, key: &VaultKey, purpose: Purpose) -> Result<Connection> {
    FIRST.call_once(|| drop(Connection::open_in_memory()));
    let flags = OpenFlags::SQLITE_OPEN_NO_MUTEX | OpenFlags::SQLITE_OPEN_URI;
    let connection = match purpose {
        Purpose::Making => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        Purpose::Writing => OpenFlags::SQLITE_OPEN_READ_WRITE,
        Purpose::Reading | Purpose::ReadingAsIs => OpenFlags::SQLITE_OPEN_READ_ONLY,
    };
    let connection = match purpose {
        Purpose::ReadingAsIs => Connection::open_with_flags(as_is(path), connection | flags),
        _ => Connection::open_with_flags(path, connection | flags),
    }?;
    // The error would quote the statement, and with it the key.
    connection.execute_batch(&key.pragma()).map_err(|_| VaultError::Damaged)?;
    behave(&connection)?;
    connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(()))?;
    if purpose == Purpose::Writing {
        connection.pragma_update(None, "journal_mode", "WAL")?;
    }
    Ok(connection)
}

fn behave(connection: &Connection) -> Result<()> {
    connection.busy_timeout(PATIENCE)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS);
    // A damaged page is an error value here, not a line on someone's terminal.
    connection.execute_batch("PRAGMA cipher_log_level = NONE")?;
    connection.pragma_update(None, "cache_size", -CACHE_KIB)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "temp_store", "MEMORY")?;
    Ok(())
}

/// The path as a URI that promises nobody changes the file, so no lock is needed.
fn as_is(path: &Path) -> String {
    let path = path.to_string_lossy().replace('\\', "/");
    let path = path.replace('%', "%25").replace('?', "%3f").replace('#', "%23");
    let root = if path.starts_with('/') { "" } else { "/" };
    let root = if cfg!(windows) { root } else { "" };
    format!("file:{root}{path}?immutable=1")
}
