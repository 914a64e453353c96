//! What a learner wants to reach. Its evidence is the moments that name it. No percentages, no progress bars.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Day, Invalid, Noted, Noun, limits, rules};

/// Everything about a goal that a person can write or change.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Goal {
    /// What it is called. Never blank.
    pub name: String,
    /// Why it matters.
    pub why: Option<String>,
    /// The first step.
    pub first_step: Option<String>,
    /// By when.
    pub by: Option<Day>,
    /// The support wished.
    pub support: Support,
    /// How it stands.
    pub state: GoalState,
    /// What came of it.
    pub outcome: Option<String>,
    /// The day it was reached or let go.
    pub settled_on: Option<Day>,
}

/// The four kinds of support a learning leader gives, each in a line of its own or not at all.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Support {
    /// Someone who listens and encourages.
    pub socio_emotional: Option<String>,
    /// Someone who knows whom to ask.
    pub network: Option<String>,
    /// Someone who helps one's career along.
    pub career: Option<String>,
    /// Room to do it one's own way.
    pub autonomy: Option<String>,
}

/// How a goal stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum GoalState {
    /// Being worked on.
    #[default]
    Open,
    /// Reached.
    Reached,
    /// Let go.
    LetGo,
}

impl Noted for Goal {
    const NOUN: Noun = Noun::Goal;

    fn kept(mut self) -> Result<Self, Invalid> {
        self.name = rules::kept_line("goal_name", &self.name, limits::NAME)?;
        let notes = [
            ("goal_why", &mut self.why),
            ("first_step", &mut self.first_step),
            ("outcome", &mut self.outcome),
        ];
        notes.into_iter().try_for_each(|(field, note)| rules::keep_note(field, note))?;
        self.support.keep()?;
        Ok(self)
    }

    fn title(&self) -> &str {
        &self.name
    }
}

impl Support {
    pub(crate) fn keep(&mut self) -> Result<(), Invalid> {
        let Support { socio_emotional, network, career, autonomy } = self;
        let lines = [socio_emotional, network, career, autonomy];
        lines.into_iter().try_for_each(|line| rules::keep_note("support", line))
    }
}
