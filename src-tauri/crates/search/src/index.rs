//! The index as its users hold it: opened or made anew, kept up to date with what others commit, asked.

use besef_model::Period;
use rusqlite::{Connection, ErrorCode};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tantivy::{Directory as _, IndexReader, IndexSettings, ReloadPolicy};
use zeroize::Zeroizing;

use crate::directory::{EncryptedDirectory, locked};
use crate::holdings::Holdings;
use crate::instead::instead;
use crate::query::asking;
use crate::ranking;
use crate::schema::Fields;
use crate::store::{self, Key};
use crate::tail::Tail;
use crate::themes::Desk;
use crate::writer::WriterLock;
use crate::{Entry, Found, Instead, Marking, Marks, Query, Reading, SearchError, Writer};

/// Where tantivy says which files make up the last commit.
const META: &str = "meta.json";

/// How long another process may take to make a new index file, which takes milliseconds.
const PATIENCE: Duration = Duration::from_secs(5);

/// A journal's index, for asking. Can be shared between threads.
pub struct Index {
    shared: Arc<Shared>,
    fresh: bool,
}

/// What the asking and the writing side of one process have in common.
pub(crate) struct Shared {
    pub(crate) path: PathBuf,
    pub(crate) key: Key,
    pub(crate) fields: Fields,
    pub(crate) directory: EncryptedDirectory,
    engine: tantivy::Index,
    reader: IndexReader,
    watermark: AtomicI64,
    /// The commit the reader stands at, as written in [`META`].
    seen: Mutex<Vec<u8>>,
}

impl Index {
    /// Opens the index file at `path` with its own 32-byte key. Where it is missing, broken, under another key or
    /// of another layout, an empty one takes its place, and [`Index::fresh`] says so.
    ///
    /// # Errors
    /// When the folder cannot be read or written, the disk is full, or another process does not let go.
    pub fn open(path: &Path, key: &[u8; 32]) -> Result<Index, SearchError> {
        let key = Zeroizing::new(*key);
        match Shared::open(path, &key) {
            Ok(shared) => Ok(Index::over(shared, false)),
            Err(error) if is_curable(&error) => {
                tracing::info!(%error, "the index starts anew");
                Index::anew(path, &key)
            }
            Err(error) => Err(error),
        }
    }

    /// Removes the index at `path`, whatever its state; the next [`Index::open`] starts empty.
    ///
    /// # Errors
    /// [`SearchError::Busy`] while a process writes it, or when a file cannot be removed.
    pub fn discard(path: &Path) -> Result<(), SearchError> {
        let _lock = WriterLock::take(path)?.ok_or(SearchError::Busy)?;
        Ok(store::remove(path)?)
    }

    /// Whether opening had to start with an empty index.
    pub fn fresh(&self) -> bool {
        self.fresh
    }

    /// The change-log number up to which the index is known to hold everything; 0 for an empty one. It may hold
    /// more: what comes after is told to [`Index::find`] as its tail, and telling it twice does no harm.
    pub fn watermark(&self) -> i64 {
        self.shared.watermark.load(Ordering::Acquire)
    }

    /// Takes in what this or another process has committed. Costs one small read when nothing has.
    ///
    /// # Errors
    /// When the file has become unreadable; answers stay as they were.
    pub fn refresh(&self) -> Result<(), SearchError> {
        self.shared.refresh()
    }

    /// The writing side, or `None` while another holder (in any process) has it.
    ///
    /// # Errors
    /// When the file or its lock cannot be opened.
    pub fn writer(&self) -> Result<Option<Writer>, SearchError> {
        Writer::of(&self.shared)
    }

    /// Answers as if `tail`, the changes after the watermark in the order they were made, had been committed.
    ///
    /// # Errors
    /// When the index turns out to be broken.
    pub fn find(&self, query: &Query, tail: &[Entry]) -> Result<Found, SearchError> {
        let tail = Tail::of(&self.shared.fields, tail)?;
        ranking::find(&self.shared.fields, &self.shared.reader.searcher(), &tail, query)
    }

    /// What to mark in a moment opened with this question.
    ///
    /// # Errors
    /// When the index turns out to be broken.
    pub fn marks(&self, reading: &Reading, tail: &[Entry]) -> Result<Marks, SearchError> {
        let tail = Tail::of(&self.shared.fields, tail)?;
        let written = self.shared.reader.searcher();
        let journal = Holdings::new(&self.shared.fields, &written, tail.now.as_ref());
        Ok(Marks::of(&asking(reading, &[], journal)?))
    }

    /// What to ask instead of a question that nothing answers.
    ///
    /// # Errors
    /// When the index turns out to be broken.
    pub fn instead(&self, query: &Query, tail: &[Entry]) -> Result<Instead, SearchError> {
        let tail = Tail::of(&self.shared.fields, tail)?;
        instead(&self.shared.fields, &self.shared.reader.searcher(), &tail, query)
    }

    /// The words that mark a period against all before it, the surest first, without the folded words left out.
    /// Nothing when there is too little before it to be set against.
    ///
    /// # Errors
    /// When the index turns out to be broken.
    pub fn marking(
        &self,
        period: Period,
        left_out: &HashSet<String>,
        tail: &[Entry],
    ) -> Result<Option<Vec<Marking>>, SearchError> {
        let tail = Tail::of(&self.shared.fields, tail)?;
        let written = self.shared.reader.searcher();
        Desk::new(&self.shared.fields, &written, &tail, period)?.marking(left_out)
    }

    fn over(shared: Shared, fresh: bool) -> Index {
        Index { shared: Arc::new(shared), fresh }
    }

    /// Only whoever holds the writer's lock replaces the file; the others wait for it and open what was made.
    fn anew(path: &Path, key: &Key) -> Result<Index, SearchError> {
        let until = Instant::now() + PATIENCE;
        loop {
            let lock = WriterLock::take(path)?;
            if let Ok(shared) = Shared::open(path, key) {
                return Ok(Index::over(shared, false));
            }
            if lock.is_some() {
                return Ok(Index::over(Shared::create(path, key)?, true));
            }
            if Instant::now() > until {
                return Err(SearchError::Busy);
            }
            std::thread::sleep(Duration::from_millis(10));
        }
    }
}

impl Shared {
    fn open(path: &Path, key: &Key) -> Result<Self, SearchError> {
        Self::over(store::open(path, key)?, path, key)
    }

    fn create(path: &Path, key: &Key) -> Result<Self, SearchError> {
        store::remove(path)?;
        let directory = EncryptedDirectory::over(store::create(path, key)?);
        tantivy::Index::create(directory, Fields::new().schema, settings())?;
        Self::open(path, key)
    }

    fn over(connection: Connection, path: &Path, key: &Key) -> Result<Self, SearchError> {
        let directory = EncryptedDirectory::over(connection);
        let snapshot = directory.snapshot()?;
        let fields = Fields::new();
        let engine = engine(&directory, &fields)?;
        let reader = engine.reader_builder().reload_policy(ReloadPolicy::Manual).try_into()?;
        let watermark = AtomicI64::new(watermark_of(&engine)?);
        let seen = Mutex::new(meta(&directory)?);
        drop(snapshot);
        let (path, key) = (path.to_owned(), key.clone());
        Ok(Self { path, key, fields, directory, engine, reader, watermark, seen })
    }

    /// One at a time: the snapshot is the connection's own.
    pub(crate) fn refresh(&self) -> Result<(), SearchError> {
        let mut seen = locked(&self.seen);
        let _snapshot = self.directory.snapshot()?;
        let now = meta(&self.directory)?;
        if now != *seen {
            let watermark = watermark_of(&self.engine)?;
            self.reader.reload()?;
            // Only now: whoever reads the new watermark must find what it promises.
            self.watermark.store(watermark, Ordering::Release);
            *seen = now;
        }
        Ok(())
    }
}

/// tantivy over a directory, checked to be of this layout.
pub(crate) fn engine(directory: &EncryptedDirectory, fields: &Fields) -> Result<tantivy::Index, SearchError> {
    let engine = tantivy::Index::open(directory.clone())?;
    if engine.schema() != fields.schema {
        return Err(SearchError::Outdated);
    }
    Ok(engine)
}

/// Nothing is stored, so storing needs no thread of its own.
pub(crate) fn settings() -> IndexSettings {
    IndexSettings { docstore_compress_dedicated_thread: false, ..IndexSettings::default() }
}

fn meta(directory: &EncryptedDirectory) -> Result<Vec<u8>, SearchError> {
    Ok(directory.atomic_read(Path::new(META)).map_err(tantivy::TantivyError::from)?)
}

/// The watermark travels with the commit it speaks of.
fn watermark_of(engine: &tantivy::Index) -> Result<i64, SearchError> {
    let payload = engine.load_metas()?.payload;
    Ok(payload.and_then(|written| written.parse().ok()).unwrap_or(0))
}

/// Whether a new file helps. A full or locked disk is not cured by throwing the index away.
fn is_curable(error: &SearchError) -> bool {
    let SearchError::Store(error) = error else { return true };
    !matches!(
        error.sqlite_error_code(),
        Some(
            ErrorCode::DatabaseBusy
                | ErrorCode::DatabaseLocked
                | ErrorCode::DiskFull
                | ErrorCode::ReadOnly
                | ErrorCode::PermissionDenied
                | ErrorCode::OutOfMemory
        )
    )
}
