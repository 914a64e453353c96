//! Goals: what a learner wants to reach, and the moments that bear witness to it.

use besef_model::{Day, Goal, Note, NotedId};
use serde::Serialize;
use ts_rs::TS;

use crate::{Journal, JournalError, Touched};

/// A goal in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct GoalRow {
    /// The goal.
    pub goal: Note<Goal>,
    /// How many moments name it.
    pub moments: u32,
    /// The day of the latest of them.
    pub latest: Option<Day>,
}

impl Journal {
    /// All goals: open ones first, the earliest date first; then those reached or let go, the latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn goals(&self) -> Result<Vec<GoalRow>, JournalError> {
        Ok(Vec::new())
    }

    /// Makes one goal of several: their moments follow, the others go to the bin.
    ///
    /// # Errors
    /// When one of them is not there.
    pub fn merge_goals(&self, _: &[NotedId], _: NotedId) -> Result<Touched, JournalError> {
        Err(JournalError::UnknownMoment)
    }
}
