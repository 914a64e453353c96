//! Which moments are asked for, and in what order. Store and index answer the same questions.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Activity, Day, Intention, Kind, Role};

/// A narrowing of the journal. Conditions of different sorts all hold; within one list any may.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Filter {
    /// Only these kinds; empty means all.
    pub kinds: Vec<Kind>,
    /// Only moments with one of these people (accents and case do not matter).
    pub people: Vec<String>,
    /// Only moments with one of these tags (accents and case do not matter).
    pub tags: Vec<String>,
    /// From this day on.
    pub from: Option<Day>,
    /// Up to and including this day.
    pub to: Option<Day>,
    /// Only moments whose next step stands like this.
    pub step: Option<StepFilter>,
    /// Only highlights.
    pub highlight: bool,
    /// Only mistakes that taught something.
    pub mistake: bool,
    /// Only moments in which someone played one of these parts; empty means all.
    pub roles: Vec<Role>,
    /// Only moments whose feedback stands like this.
    pub feedback: Option<FeedbackFilter>,
    /// Only moments after which this became different.
    pub changed: Option<ChangedFilter>,
    /// Only moments in which the learner did one of these; empty means all.
    pub activities: Vec<Activity>,
    /// Only moments that came about like this.
    pub intention: Option<Intention>,
    /// Only moments that belong to a training.
    pub training: bool,
}

/// How a next step has to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum StepFilter {
    /// There is one.
    Any,
    /// There is one, and it is open.
    Open,
    /// It was tried, as planned or adapted.
    Tried,
    /// It was let go.
    Dropped,
}

/// How a time to look again has to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FollowUpFilter {
    /// There is one.
    Any,
    /// There is one not answered yet.
    Open,
    /// It was applied, wholly or in part.
    Applied,
    /// It was not applied, or not yet.
    Not,
}

/// How feedback has to stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FeedbackFilter {
    /// The learner asked for it: it was marked so, or asking was what the learner did.
    Asked,
    /// There is some.
    Received,
    /// It was used.
    Used,
    /// There is some, and whether it was used is not noted.
    Open,
}

/// What has to have become different.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ChangedFilter {
    /// Any of the four.
    Any,
    /// What I know or believe.
    Knowing,
    /// How I feel.
    Feeling,
    /// What I do.
    Doing,
    /// What I intend.
    Intending,
}

/// What comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Sort {
    /// The latest day first; within a day the last logged.
    #[default]
    Newest,
    /// The best match first.
    Relevance,
}

/// A stretch of a longer list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Page {
    /// How many to pass over.
    pub offset: u32,
    /// How many to give at most.
    pub limit: u32,
}

impl Default for Page {
    fn default() -> Self {
        Self { offset: 0, limit: 50 }
    }
}
