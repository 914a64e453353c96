//! The tantivy index over the journal: analysis, catching up, encrypted directory, highlights.
