//! The answer: figures for the pictures. What is said about them stands in `sentence`.

use besef_model::{
    Activity, ChangedTally, Circle, Day, FeedbackTally, FollowUp, GoalState, Intention, Kind, MomentId,
    NotedId, Period, Role, Span, StepState, StepTally,
};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::{Observation, Sentence};

/// A period looked back on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LookBack {
    /// The period.
    pub period: Period,
    /// What kind of period it is; null for an own range.
    pub span: Option<Span>,
    /// What was counted in it.
    #[serde(flatten)]
    pub figures: Figures,
    /// The period it is set beside; null where there is none. While the period still runs, only as much of the one before.
    pub earlier: Option<Earlier>,
    /// Who had a part, most moments first.
    pub people: Vec<PersonShare>,
    /// The next steps, the latest moment first.
    pub steps: Vec<StepSeen>,
    /// The trainings followed, the latest first, each with what came of it.
    pub trainings: Vec<Trained>,
    /// The goals that were open in the period or that moments of it name.
    pub goals: Vec<GoalSeen>,
    /// What can be said in plain words, in the order to say it.
    pub sentences: Vec<Sentence>,
    /// Questions that the figures raise, in the order to ask them.
    pub observations: Vec<Observation>,
}

/// What is counted in one period. Every number counts moments, unless said otherwise.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Figures {
    /// All of them.
    pub total: u32,
    /// How many of each kind; every kind is named.
    pub by_kind: BTreeMap<Kind, u32>,
    /// Every month of the period, empty ones too, in order.
    pub by_month: Vec<MonthMix>,
    /// In how many anyone played which part; parts never played are left out.
    pub roles: BTreeMap<Role, u32>,
    /// How many different people had a part.
    pub people_named: u32,
    /// Feedback.
    pub feedback: FeedbackTally,
    /// How the next steps stand.
    pub next_steps: StepTally,
    /// What became different.
    pub changed: ChangedTally,
    /// What the learner was doing; what was never done is left out.
    pub activities: BTreeMap<Activity, u32>,
    /// How they came about; those that do not say are left out.
    pub intentions: BTreeMap<Intention, u32>,
    /// Highlights.
    pub highlights: u32,
    /// Mistakes that taught something.
    pub mistakes: u32,
    /// Those with a takeaway.
    pub takeaways: u32,
    /// Those with a reflection.
    pub reflections: u32,
}

/// The period beside it.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Earlier {
    /// The period.
    pub period: Period,
    /// What was counted in it.
    #[serde(flatten)]
    pub figures: Figures,
}

/// One month's mix of kinds.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MonthMix {
    /// The first day of the month.
    pub month: Day,
    /// How many of each kind; every kind is named.
    pub by_kind: BTreeMap<Kind, u32>,
}

/// How often one person had a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonShare {
    /// The name.
    pub name: String,
    /// How many moments.
    pub moments: u32,
    /// Whether no moment before the period names this person.
    pub new: bool,
    /// In how many of the moments they played which part; parts never played are left out.
    pub roles: BTreeMap<Role, u32>,
    /// Inside or outside the school, where the learner noted it.
    pub circle: Option<Circle>,
}

/// A next step, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct StepSeen {
    /// The moment it belongs to.
    pub id: MomentId,
    /// The day of that moment.
    pub on: Day,
    /// What to try.
    pub what: String,
    /// The day to look at it again.
    pub by: Option<Day>,
    /// How it stands.
    pub state: StepState,
    /// What happened.
    pub outcome: Option<String>,
}

/// A goal, as far as a period tells of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct GoalSeen {
    /// The goal.
    pub id: NotedId,
    /// What it is called.
    pub name: String,
    /// How it stands now.
    pub state: GoalState,
    /// The day it was written down.
    pub since: Day,
    /// By when.
    pub by: Option<Day>,
    /// Its first step.
    pub first_step: Option<String>,
    /// How many moments of the period name it.
    pub moments: u32,
    /// The latest of them.
    pub latest: Option<Evidence>,
}

/// A moment that bears witness to a goal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Evidence {
    /// The moment.
    pub id: MomentId,
    /// Its day.
    pub on: Day,
    /// The beginning of its text.
    pub text: String,
}

/// A training followed, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Trained {
    /// The moment it belongs to.
    pub id: MomentId,
    /// The day of that moment.
    pub on: Day,
    /// What it is called; else the beginning of the moment's text.
    pub title: String,
    /// The times to look again, with their answers.
    pub follow_ups: Vec<FollowUp>,
}

impl StepSeen {
    /// Tried as planned or in another way.
    pub(crate) fn is_tried(&self) -> bool {
        matches!(self.state, StepState::Tried | StepState::Adapted)
    }
}
