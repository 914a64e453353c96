//! What a host may ask of Besef, and what it hears back.
//!
//! Here: the list of commands, the session that answers them, the shapes that cross to a face, and failures as
//! codes with parameters. Not here: sentences (they live in `words`), how a use case works (that is `journal`), nor
//! anything one host needs and another does not.
#![deny(missing_docs)]

mod aside;
mod attachments;
pub mod commands;
mod conversations;
mod depth;
mod event;
mod failure;
mod idle;
mod log;
mod looking_back;
mod moments;
mod reminding;
mod reports;
mod safekeeping;
mod searches;
mod session;
pub mod shapes;
mod sharing;
mod start;
mod typescript;

pub use besef_journal as journal;
pub use besef_model as model;
pub use event::Event;
pub use failure::{Failure, FailureCode};
pub use log::log_to;
pub use session::{Session, Setup, Staying};
pub use start::{Start, clock, default_folder};
pub use typescript::typescript;
