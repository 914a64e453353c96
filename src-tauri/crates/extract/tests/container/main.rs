//! Containers as a whole: what goes in comes out, what anyone else made of it does not, and the ordinary tools agree.
#![expect(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

mod altered;
mod bounds;
mod cards;
mod hostile;
mod making;
mod round_trip;
mod tools;
