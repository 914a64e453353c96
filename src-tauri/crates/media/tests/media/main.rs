//! Files as cameras, programs and ill-wishers make them.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod hostile;
mod kinds;
mod place;
mod small;
mod support;
