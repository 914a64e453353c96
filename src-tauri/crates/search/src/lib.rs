//! The full-text index over a journal: what words mean (`analysis`), what is kept of a moment (`schema`), where
//! it is kept (`directory`, `store`), asking (`query`, `ranking`, `tail`), catching up (`writer`), showing
//! where an answer lies and why it is one (`marks`, `snippet`), and what marks a period (`themes`).
//!
//! The store is the truth, this index is disposable: whatever is wrong with its file, [`Index::open`] starts an
//! empty one and says so. Not here: reading the store, deciding when to catch up, sentences for people.
//!
//! The file is SQLCipher's, so nothing in it is readable without its key, and it is the only file besides an empty
//! `index.lock`. Many processes may read it; one at a time writes it.
#![deny(missing_docs)]

mod alike;
mod analysis;
pub mod compounds;
mod counting;
mod directory;
mod error;
mod facets;
mod flags;
mod holdings;
mod index;
mod instead;
mod likeness;
mod marks;
mod query;
mod ranking;
mod schema;
mod snippet;
mod spelling;
mod store;
mod tail;
mod themes;
mod writer;

pub use analysis::tongue_of;
pub use error::SearchError;
pub use index::Index;
pub use marks::{Hit, Looked, Marks, Reason, Why};
pub use query::{
    Chip, Completion, Enough, Found, Instead, Known, Query, Reading, Tongue, Without, complete, vocabulary,
    written,
};
pub use tail::Entry;
pub use themes::{Marking, as_written, folded_words};
pub use writer::Writer;
