//! What may follow what is being typed: names of fields, and values that fit the field.

use besef_model::{Asked, Day};
use serde::Serialize;
use ts_rs::TS;

/// Names that may be completed, most used first.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'a> {
    /// People, with how many moments name them.
    pub people: &'a [besef_model::NameTally],
    /// Tags.
    pub tags: &'a [besef_model::NameTally],
}

/// A language the names of fields are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// Dutch.
    Dutch,
    /// English.
    English,
}

/// One way to go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Completion {
    /// The piece it puts in the place of what is being typed: `soort:`, `met:"An Peeters"`.
    pub piece: String,
    /// The whole text with that piece in it.
    pub words: String,
    /// Where typing goes on in it, in UTF-16 units, as a text field counts.
    pub caret: u32,
    /// What the piece asks, once it is complete; nothing for the bare name of a field.
    pub asked: Option<Asked>,
    /// How many moments carry the name, where it is one.
    pub moments: Option<u32>,
}

/// Ways to go on with the text at the caret (in UTF-16 units), the likeliest first, at most ten. New pieces are
/// written in that language; both are read.
pub fn complete(
    _words: &str,
    _caret: u32,
    _today: Day,
    _known: Known<'_>,
    _tongue: Tongue,
) -> Vec<Completion> {
    Vec::new()
}
