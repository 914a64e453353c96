//! Every sentence a person reads, in Dutch and English.
//!
//! Here: the Fluent catalogues, a day's and a month's name, and the languages themselves. Not here: deciding
//! what to say (that is the caller's, as a key and what to fill in), or anything about moments.
//!
//! ```
//! use besef_words::{Language, Words};
//!
//! let words = Words::in_language(Language::En);
//! assert!(words.say("failure-not-a-day", &[("written", "yesterday".into())]).starts_with("“yesterday” is not a day."));
//! ```
#![deny(missing_docs)]

mod catalogues;
mod dates;
mod language;
mod numbers;
mod typescript;
mod words;

pub use catalogues::{Catalogue, catalogues, keys};
pub use language::{Language, UnknownLanguage};
pub use typescript::typescript;
pub use words::{Arg, Words};
