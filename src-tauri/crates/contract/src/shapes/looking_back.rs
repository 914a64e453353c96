//! Looking back: the questions that are not to be asked for a while.

use besef_journal::Rule;
use besef_model::{Note, Quieted};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A question to ask less.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct QuietRule {
    /// The rule that asks it.
    pub rule: Rule,
}

/// The questions that are not asked now.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct QuietedRules {
    /// In the order they were first quieted. Putting one in the bin lets it be asked again.
    pub quieted: Vec<Note<Quieted>>,
}
