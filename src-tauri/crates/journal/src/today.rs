//! What lies around the field on the Today screen.

use besef_model::{Day, Filter, Page, Prompt};
use besef_search::Marks;
use serde::Serialize;
use ts_rs::TS;

use crate::{Due, Journal, JournalError, Row};

/// The place of the draft in the field of the Today screen.
const FIELD: &str = "today";

/// More cards than this would make a list of duties out of a reminder.
const DUE: usize = 3;

/// A year ago is rarely a working day too: so many days on either side still count.
const AROUND: i64 = 3;

/// Today at a glance.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Today {
    /// The day it is.
    pub today: Day,
    /// What stands in the field, from an earlier keystroke.
    pub draft: String,
    /// The prompt of the day, if there is one to show.
    pub prompt: Option<Prompt>,
    /// What is due, the oldest date first, at most three.
    pub due: Vec<Due>,
    /// How many are due in all.
    pub due_in_all: u32,
    /// Today's moments, last logged first.
    pub of_today: Vec<Row>,
    /// Yesterday's moments.
    pub of_yesterday: Vec<Row>,
    /// A year ago today, or within three days of it: one moment, the nearest.
    pub a_year_ago: Vec<Row>,
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
            prompt: self.prompt()?,
            due: self.due(today, DUE)?,
            due_in_all: self.due_in_all(today)?,
            of_today: self.between(today, today)?,
            of_yesterday: self.between(today.plus_days(-1), today.plus_days(-1))?,
            a_year_ago: self.a_year_before(today)?,
        })
    }

    /// Whether a moment was logged today.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn wrote_today(&self) -> Result<bool, JournalError> {
        Ok(self.vault().wrote_on(self.clock.today())?)
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
