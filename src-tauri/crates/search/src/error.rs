//! What can go wrong with the index. None of it touches the journal itself.

use thiserror::Error;

/// Why the index could not do what was asked. The journal is safe in every case; discarding the index and
/// opening it again cures all but a full or read-only disk.
#[derive(Debug, Error)]
pub enum SearchError {
    /// Another process holds the index and does not let go.
    #[error("another process is making the index")]
    Busy,
    /// The index's file or its lock cannot be made, read or removed.
    #[error("the index's files: {0}")]
    File(#[from] std::io::Error),
    /// The encrypted file refused.
    #[error("the index's store: {0}")]
    Store(#[from] rusqlite::Error),
    /// The search engine refused.
    #[error("the index: {0}")]
    Engine(#[from] tantivy::TantivyError),
    /// Made by another version of this crate.
    #[error("the index has another layout")]
    Outdated,
}
