//! What a host may ask of Besef, and what it hears back.
//!
//! Here: the list of commands, the shapes that cross to a face, and failures as codes with parameters.
//! Not here: sentences (they live in `words`), and how a use case works (that is `journal`).
#![deny(missing_docs)]

pub mod commands;
mod event;
mod failure;
pub mod shapes;
mod typescript;

pub use event::Event;
pub use failure::{Failure, FailureCode};
pub use typescript::typescript;
