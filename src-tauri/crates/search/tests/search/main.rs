//! The index on real encrypted files: what it finds, that it agrees with a plain scan, what it survives.
#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking, its helpers too")]

mod agreement;
mod alike;
mod completing;
mod compounds;
mod conditions;
mod damage;
mod facets;
mod goals;
mod hostile;
mod instead;
mod language;
mod likeness;
mod matching;
mod narrowing;
mod nearly;
mod sharing;
mod snippets;
mod standing;
mod support;
