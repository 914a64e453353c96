//! Files beside the journal: received, kept once, read, swept, lent; by one process or two, on a disk with room or not.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "../common/mod.rs"]
mod common;
mod making;
mod reach;
mod receiving;
mod sweeping;
