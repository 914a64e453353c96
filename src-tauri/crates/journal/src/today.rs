//! What lies around the field on the Today screen.

use besef_model::{Day, Filter, MomentId, NextStep, Page};
use besef_search::Marks;
use serde::Serialize;
use ts_rs::TS;

use crate::{Journal, JournalError, Row};

/// The place of the draft in the field of the Today screen.
const FIELD: &str = "today";

/// More cards than this would make a list of duties out of a reminder.
const DUE: u32 = 3;

/// A year ago is rarely a working day too: so many days on either side still count.
const AROUND: i64 = 3;

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
    /// A year ago today, or within three days of it: one moment, the nearest.
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

impl Journal {
    /// What the Today screen shows.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn today(&self) -> Result<Today, JournalError> {
        let today = self.clock.today();
        Ok(Today {
            today,
            draft: self.draft(FIELD)?,
            prompt: u32::try_from((today.date() - chrono::NaiveDate::MIN).num_days()).unwrap_or(0),
            due: self.due(today)?,
            of_today: self.between(today, today)?,
            of_yesterday: self.between(today.plus_days(-1), today.plus_days(-1))?,
            a_year_ago: self.a_year_before(today)?,
        })
    }

    fn due(&self, today: Day) -> Result<Vec<DueStep>, JournalError> {
        let moments = self.vault().due_steps(today, DUE)?;
        let due = moments.into_iter().filter_map(|moment| {
            let (id, on) = (moment.id, moment.content.on);
            moment.content.next_step.map(|step| DueStep { id, on, step })
        });
        Ok(due.collect())
    }

    fn between(&self, from: Day, to: Day) -> Result<Vec<Row>, JournalError> {
        let filter = Filter { from: Some(from), to: Some(to), ..Filter::default() };
        let moments = self.vault().list(&filter, Page::default())?;
        Ok(moments.into_iter().map(|moment| Row::of(moment, &Marks::default())).collect())
    }

    fn a_year_before(&self, today: Day) -> Result<Vec<Row>, JournalError> {
        let then = Day::new(
            today.year() - 1,
            today.month(),
            today.date().format("%d").to_string().parse().unwrap_or(28),
        )
        .unwrap_or_else(|_| today.plus_days(-365));
        let mut near = self.between(then.plus_days(-AROUND), then.plus_days(AROUND))?;
        near.sort_by_key(|row| (row.on.date() - then.date()).num_days().abs());
        near.truncate(1);
        Ok(near)
    }
}
