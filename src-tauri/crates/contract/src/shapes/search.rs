//! Searches: completing, keeping, forgetting.

use besef_journal::Completion;
use besef_model::{SearchId, Sort};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks how a question that is being typed may go on.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Complete {
    /// What is typed.
    pub words: String,
    /// Where typing goes on, in UTF-16 units.
    pub caret: u32,
}

/// Ways to go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Completions {
    /// The likeliest first.
    pub completions: Vec<Completion>,
}

/// Keeps a search under a name.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SaveSearch {
    /// What the learner calls it.
    pub name: String,
    /// The question as typed.
    pub words: String,
    /// What comes first; left out: the question decides.
    #[serde(default)]
    pub sort: Option<Sort>,
}

/// Names a saved search.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct SearchById {
    /// The search.
    pub id: SearchId,
}

/// A question that was asked.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct RememberSearch {
    /// The question as typed.
    pub words: String,
}

/// Which of the last questions to forget.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ForgetSearches {
    /// Only this one; left out: all.
    #[serde(default)]
    pub words: Option<String>,
}
