//! What the Today screen shows beside the field.

use besef_model::{Day, MomentId, NextStep};
use serde::Serialize;
use ts_rs::TS;

use super::find::Row;

/// Today at a glance.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Today {
    /// The day it is.
    pub today: Day,
    /// What stands in the field, from an earlier keystroke.
    pub draft: String,
    /// Which prompt of the day to show, from 0; taken modulo the number of prompts.
    pub prompt: u32,
    /// Next steps that are due, the oldest date first, at most three.
    pub due: Vec<DueStep>,
    /// Today's moments, last logged first.
    pub of_today: Vec<Row>,
    /// Yesterday's moments.
    pub of_yesterday: Vec<Row>,
    /// A year ago today, or within three days of it.
    pub a_year_ago: Vec<Row>,
}

/// A next step whose date has come.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DueStep {
    /// The moment it belongs to.
    pub id: MomentId,
    /// The day of that moment.
    pub on: Day,
    /// The step.
    pub step: NextStep,
}
