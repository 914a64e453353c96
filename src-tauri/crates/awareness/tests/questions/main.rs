//! What is asked, and when nothing is: each rule just below its threshold, at it and beyond.
#![expect(clippy::panic, reason = "a test fails by panicking")]

mod asking;
mod following;
#[path = "../journal/mod.rs"]
mod journal;
mod noticing;
