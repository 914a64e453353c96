//! The encrypted file the index lies in: a SQLCipher database with one table of named blobs.
//! Not here: what the blobs are (that is tantivy's), or when the file is made anew (`index`).

use rusqlite::{Connection, OpenFlags};
use std::path::{Path, PathBuf};
use std::{fmt::Write as _, io};
use std::{sync::Once, time::Duration};
use zeroize::Zeroizing;

use crate::SearchError;

/// Counts up with every change to the table, the schema or the analysis; an index of another layout is rebuilt.
const LAYOUT: i32 = 7;

/// How long a connection waits for another process's write, which takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);

/// SQLite calls itself ready before SQLCipher is: of two threads that open their first file at the same time, one would
/// be told that its key does not fit. So the very first connection is opened alone.
static FIRST: Once = Once::new();

/// The key of the index file.
pub(crate) type Key = Zeroizing<[u8; 32]>;

/// Opens an index file that exists.
///
/// # Errors
/// Also when it is not readable with this key, or has another layout.
pub(crate) fn open(path: &Path, key: &Key) -> Result<Connection, SearchError> {
    let connection = unlock(connected(path, OpenFlags::empty())?, key)?;
    let layout: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    if layout == LAYOUT { Ok(connection) } else { Err(SearchError::Outdated) }
}

/// Makes an empty index file.
///
/// # Errors
/// When the folder cannot be written to.
pub(crate) fn create(path: &Path, key: &Key) -> Result<Connection, SearchError> {
    let connection = unlock(connected(path, OpenFlags::SQLITE_OPEN_CREATE)?, key)?;
    connection.execute_batch(&format!(
        "BEGIN IMMEDIATE;
         CREATE TABLE file (path TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT;
         PRAGMA user_version = {LAYOUT};
         COMMIT;"
    ))?;
    Ok(connection)
}

/// Removes an index file and what SQLite keeps beside it.
///
/// # Errors
/// When a file is there and cannot be removed.
pub(crate) fn remove(path: &Path) -> io::Result<()> {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        match std::fs::remove_file(beside(path, suffix)) {
            Err(e) if e.kind() != io::ErrorKind::NotFound => return Err(e),
            _ => {}
        }
    }
    Ok(())
}

fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn connected(path: &Path, create: OpenFlags) -> rusqlite::Result<Connection> {
    FIRST.call_once(|| drop(Connection::open_in_memory()));
    let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX | create;
    Connection::open_with_flags(path, flags)
}

/// The key comes first, as SQLCipher wants it. In WAL, `synchronous=NORMAL` can lose the last commits in a power
/// cut but never mixes old with new, which is all a disposable index needs. Nothing spills to temporary files.
fn unlock(connection: Connection, key: &Key) -> Result<Connection, SearchError> {
    let mut pragma = Zeroizing::new(String::with_capacity(96));
    pragma.push_str("PRAGMA key = \"x'");
    for byte in key.iter() {
        let _ = write!(pragma, "{byte:02x}");
    }
    pragma.push_str("'\";");
    connection.execute_batch(&pragma)?;
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch(
        "PRAGMA cipher_log_level = NONE;
         PRAGMA temp_store = MEMORY;
         PRAGMA journal_mode = WAL;
         PRAGMA synchronous = NORMAL;
         PRAGMA journal_size_limit = 4194304;",
    )?;
    Ok(connection)
}
