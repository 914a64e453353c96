//! The index on real encrypted files: what it finds, that it agrees with a plain scan, what it survives.

mod agreement;
mod damage;
mod hostile;
mod matching;
mod narrowing;
mod sharing;
mod snippets;
mod support;
