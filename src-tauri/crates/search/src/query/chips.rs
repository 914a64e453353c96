//! What was read of a text as chips: a condition each, and the text that stays when it is taken away.

use besef_model::Asked;
use serde::Serialize;
use ts_rs::TS;

use super::Reading;

/// Something a question asks besides its words, to show and to take away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Chip {
    /// Of these at least one is to be met; nearly always there is one.
    pub any: Vec<Asked>,
    /// The text of the question without it.
    pub without: String,
}

impl Reading {
    /// Everything asked that is more than a plain word or phrase, in the order typed.
    pub fn chips(&self) -> Vec<Chip> {
        Vec::new()
    }
}
