//! Which moments are asked for, and in what order. Store and index answer the same questions.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Day, Kind};

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
