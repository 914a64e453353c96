//! What something chosen or agreed lives on as: a goal, or the next step of a moment. Here: making it, and how it stands
//! later. Not here: what chooses (`choosing`) or agrees (`conversing`).

use besef_model::{
    Became, Content, Day, Goal, GoalState, Moment, MomentId, NextStep, Note, Noted, NotedId, StepState,
};
use besef_vault::{Vault, VaultError, Write};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Journal, JournalError, journal::random};

/// What to make of something chosen or agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChosenAs {
    /// A goal.
    Goal,
    /// A next step, that comes up on its date.
    Step,
}

/// How what was chosen or agreed stands now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
pub enum Stands {
    /// It is a goal.
    Goal(GoalState),
    /// It is a next step.
    Step(StepState),
}

/// What was chosen or agreed, as it lives on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ChosenShown {
    /// The goal or the next step.
    pub became: Became,
    /// The goal's name, or what to try.
    pub what: String,
    /// By when.
    pub by: Option<Day>,
    /// How it stands.
    pub stands: Stands,
    /// What came of it.
    pub outcome: Option<String>,
}

/// Something about to be written, for what was chosen or agreed to live on as.
pub(crate) enum Made {
    Goal(Box<Note<Goal>>),
    Moment(Box<Moment>),
    /// A next step in a moment that is there already.
    Step(MomentId, Box<Content>),
}

impl Made {
    pub(crate) fn became(&self) -> Became {
        match self {
            Made::Goal(goal) => Became::Goal { id: goal.id },
            Made::Moment(moment) => Became::Step { id: moment.id },
            Made::Step(id, _) => Became::Step { id: *id },
        }
    }

    pub(crate) fn write(&self, tx: &mut Write<'_>) -> Result<(), VaultError> {
        match self {
            Made::Goal(goal) => tx.note(goal),
            Made::Moment(moment) => tx.log(moment),
            Made::Step(id, content) => tx.edit(*id, content),
        }
    }
}

impl Journal {
    pub(crate) fn made_goal(&self, goal: Goal) -> Result<Made, JournalError> {
        let made_at = self.clock.now();
        let id = NotedId::new(made_at, random()?);
        let note = Note { id, content: goal.kept()?, made_at, deleted_at: None };
        Ok(Made::Goal(Box::new(note)))
    }

    pub(crate) fn made_moment(&self, content: Content) -> Result<Made, JournalError> {
        let content = self.schedule().follow(None, content).kept()?;
        Ok(Made::Moment(Box::new(self.moment_logged_at(content, self.clock.now())?)))
    }
}

/// A step to try by a day.
pub(crate) fn step(what: String, by: Option<Day>) -> NextStep {
    NextStep { what, by, state: StepState::Open, outcome: None, settled_on: None }
}

/// How it stands; nothing where the goal or the moment is gone, or no longer has a next step.
pub(crate) fn shown(vault: &Vault, became: Became) -> Result<Option<ChosenShown>, JournalError> {
    Ok(match became {
        Became::Goal { id } => {
            let goal = vault.note::<Goal>(id)?.filter(|goal| goal.deleted_at.is_none());
            goal.map(|goal| of_goal(became, goal.content))
        }
        Became::Step { id } => {
            let moment = vault.moment(id)?.filter(|moment| moment.deleted_at.is_none());
            moment.and_then(|moment| moment.content.next_step).map(|step| of_step(became, step))
        }
    })
}

fn of_goal(became: Became, goal: Goal) -> ChosenShown {
    let Goal { name, by, state, outcome, .. } = goal;
    ChosenShown { became, what: name, by, stands: Stands::Goal(state), outcome }
}

fn of_step(became: Became, step: NextStep) -> ChosenShown {
    let NextStep { what, by, state, outcome, .. } = step;
    ChosenShown { became, what, by, stands: Stands::Step(state), outcome }
}
