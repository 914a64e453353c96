//! Goals: what a learner wants to reach, and the moments that bear witness to it.

use besef_model::{Day, Goal, GoalState, Note, NotedId, Verb};
use serde::Serialize;
use std::{cmp::Reverse, collections::HashMap};
use ts_rs::TS;

use crate::{Journal, JournalError, Touched, alike::goals_meant};

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
        let vault = self.vault();
        let evidence: HashMap<NotedId, (u32, Day)> =
            vault.goal_evidence()?.into_iter().map(|(id, moments, latest)| (id, (moments, latest))).collect();
        let row = |goal: Note<Goal>| {
            let borne = evidence.get(&goal.id);
            GoalRow { moments: borne.map_or(0, |borne| borne.0), latest: borne.map(|borne| borne.1), goal }
        };
        let mut goals: Vec<GoalRow> = vault.notes()?.into_iter().map(row).collect();
        goals.sort_by_key(|row| in_order(&row.goal.content));
        Ok(goals)
    }

    /// Goals that may be meant by the name that is being written, the likeliest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn goals_alike(&self, name: &str) -> Result<Vec<GoalRow>, JournalError> {
        Ok(goals_meant(name, &self.goals()?, |row| &row.goal.content.name))
    }

    /// Makes one goal of several: their moments follow, the others go to the bin.
    ///
    /// # Errors
    /// When one of them is not there.
    pub fn merge_goals(&self, from: &[NotedId], into: NotedId) -> Result<Touched, JournalError> {
        let (count, changed) = self.save(Verb::Merge, |tx| tx.merge_goals(from, into))?;
        Ok(Touched { count, changed })
    }
}

/// Open goals come first, the earliest date first and those without a date after them; then the others, the latest
/// settled first.
pub(crate) fn in_order(goal: &Goal) -> (bool, Day, Reverse<Option<Day>>) {
    match goal.state {
        GoalState::Open => (false, goal.by.unwrap_or(Day::LATEST), Reverse(None)),
        GoalState::Reached | GoalState::LetGo => (true, Day::EARLIEST, Reverse(goal.settled_on)),
    }
}
