//! Finding moments. A question without words is the timeline.

use besef_model::{Day, Filter, Fragment, Kind, MomentId, NextStep, Page, Sort};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A question to the journal.
#[derive(Debug, Clone, Default, Deserialize, TS)]
#[serde(default)]
pub struct Find {
    /// Words, `"exact phrases"`; the last word also finds words that start with it. Blank: all that the filter lets through.
    pub words: String,
    /// What to narrow to.
    pub filter: Filter,
    /// What comes first. Without words always the newest.
    pub sort: Sort,
    /// Which stretch of the answer.
    pub page: Page,
}

/// An answer to [`Find`].
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Found {
    /// How many moments answer in all.
    pub total: u32,
    /// How long finding took, in microseconds, without crossing to the host.
    #[ts(type = "number")]
    pub took_us: u64,
    /// The stretch asked for.
    pub hits: Vec<Row>,
}

/// A moment in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Row {
    /// The moment.
    pub id: MomentId,
    /// The day it happened.
    pub on: Day,
    /// Where the learning came from.
    pub kind: Kind,
    /// Its text, or the part of it around the hits, at most about 240 characters.
    pub snippet: Vec<Fragment>,
    /// *Wat neem ik mee?*
    pub takeaway: Option<String>,
    /// Names of people.
    pub people: Vec<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Minutes.
    pub minutes: Option<u32>,
    /// The next step.
    pub next_step: Option<NextStep>,
    /// Worth finding again.
    pub highlight: bool,
    /// A mistake that taught something.
    pub mistake: bool,
}
