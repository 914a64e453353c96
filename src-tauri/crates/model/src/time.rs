//! Instants and days. An instant is when something was recorded; a day is the learner's own calendar day.

use chrono::{Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use ts_rs::TS;

use crate::Invalid;

/// Milliseconds since 1970-01-01T00:00:00Z.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct Timestamp(i64);

impl Timestamp {
    /// From milliseconds since the epoch.
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the epoch.
    pub const fn millis(self) -> i64 {
        self.0
    }
}

/// A calendar day as the learner lived it, without a time zone. Written `YYYY-MM-DD`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub struct Day(NaiveDate);

impl Day {
    /// The first day there is to Besef: 1 January 1900.
    pub const EARLIEST: Day = Day(match NaiveDate::from_ymd_opt(1900, 1, 1) {
        Some(date) => date,
        None => NaiveDate::MIN,
    });

    /// The last day there is to Besef: 31 December 2100.
    pub const LATEST: Day = Day(match NaiveDate::from_ymd_opt(2100, 12, 31) {
        Some(date) => date,
        None => NaiveDate::MAX,
    });

    /// The day with this year, month (1–12) and day of the month.
    ///
    /// # Errors
    /// When no such day exists, or its year is outside 1900–2100.
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, Invalid> {
        let written = || format!("{year:04}-{month:02}-{day:02}");
        let date = NaiveDate::from_ymd_opt(year, month, day).ok_or_else(|| Invalid::NotADay(written()))?;
        Self::try_from(date)
    }

    /// The day as chrono sees it.
    pub const fn date(self) -> NaiveDate {
        self.0
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.0.year()
    }

    /// The month, 1–12.
    pub fn month(self) -> u32 {
        self.0.month()
    }

    /// The day of the week: 1 is Monday, 7 is Sunday.
    pub fn weekday(self) -> u8 {
        u8::try_from(self.0.weekday().number_from_monday()).unwrap_or(7)
    }

    /// The first day of this day's month.
    pub fn first_of_month(self) -> Self {
        Self(self.0.with_day(1).unwrap_or(self.0))
    }

    /// So many calendar months later: the same day of the month, or its last where that month is shorter.
    pub fn plus_months(self, months: u32) -> Self {
        Self(self.0.checked_add_months(Months::new(months)).unwrap_or(self.0))
    }

    /// So many days later, or earlier when negative; stays within chrono's calendar.
    pub fn plus_days(self, days: i64) -> Self {
        let distance = Days::new(days.unsigned_abs());
        let moved =
            if days < 0 { self.0.checked_sub_days(distance) } else { self.0.checked_add_days(distance) };
        Self(moved.unwrap_or(self.0))
    }
}

impl TryFrom<NaiveDate> for Day {
    type Error = Invalid;
    fn try_from(date: NaiveDate) -> Result<Self, Invalid> {
        if (1900..=2100).contains(&date.year()) {
            Ok(Self(date))
        } else {
            Err(Invalid::DayOutOfReach(date.to_string()))
        }
    }
}

impl FromStr for Day {
    type Err = Invalid;
    fn from_str(text: &str) -> Result<Self, Invalid> {
        let date = NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d")
            .map_err(|_| Invalid::NotADay(text.to_owned()))?;
        Self::try_from(date)
    }
}

impl TryFrom<String> for Day {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        text.parse()
    }
}

impl From<Day> for String {
    fn from(day: Day) -> String {
        day.to_string()
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}
