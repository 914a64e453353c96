//! Stretches of days: what a summary covers and what a search is narrowed to.

use chrono::Datelike;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Day;

/// A stretch of days, both ends included. `from` is never after `to`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Period {
    /// The first day.
    pub from: Day,
    /// The last day.
    pub to: Day,
}

/// The periods a person picks by name.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Span {
    /// 1 September to 31 August.
    #[default]
    SchoolYear,
    /// A calendar month.
    Month,
    /// A calendar quarter.
    Quarter,
    /// Monday to Sunday.
    Week,
    /// A term: September to December, January to March, April to August.
    Term,
    /// From the day after the last conversation about learning until today.
    SinceConversation,
    /// Everything written so far.
    All,
}

impl Period {
    /// The two days in order, whichever way round they were given.
    pub fn between(one: Day, other: Day) -> Self {
        Self { from: one.min(other), to: one.max(other) }
    }

    /// The stretch of that name that holds `day`; for [`Span::All`] and [`Span::SinceConversation`] only the day itself,
    /// since what those mean is known to whoever holds the journal.
    pub fn around(day: Day, span: Span) -> Self {
        match span {
            Span::SchoolYear => {
                let start = if day.month() >= 9 { day.year() } else { day.year() - 1 };
                Self::months(start, 9, 12)
            }
            Span::Quarter => Self::months(day.year(), (day.month() - 1) / 3 * 3 + 1, 3),
            Span::Month => Self::months(day.year(), day.month(), 1),
            Span::Week => {
                let monday = day.plus_days(-i64::from(day.date().weekday().num_days_from_monday()));
                Self { from: monday, to: monday.plus_days(6) }
            }
            Span::Term => match day.month() {
                9.. => Self::months(day.year(), 9, 4),
                4.. => Self::months(day.year(), 4, 5),
                _ => Self::months(day.year(), 1, 3),
            },
            Span::All | Span::SinceConversation => Self { from: day, to: day },
        }
    }

    /// The stretch of the same span just before this one.
    pub fn before(self, span: Span) -> Self {
        match span {
            Span::All => Self { from: self.from, to: self.from },
            Span::SinceConversation => {
                Self { from: self.from.plus_days(-self.days()), to: self.from.plus_days(-1) }
            }
            _ => Self::around(self.from.plus_days(-1), span),
        }
    }

    /// How many days, at least one.
    pub fn days(self) -> i64 {
        (self.to.date() - self.from.date()).num_days() + 1
    }

    /// Whether the day lies within.
    pub fn holds(self, day: Day) -> bool {
        self.from <= day && day <= self.to
    }

    /// The first day of each month this period touches, in order.
    pub fn month_starts(self) -> Vec<Day> {
        let mut starts = vec![self.from.first_of_month()];
        loop {
            let next = starts[starts.len() - 1].plus_days(31).first_of_month();
            if next > self.to || next == starts[starts.len() - 1] {
                return starts;
            }
            starts.push(next);
        }
    }

    /// So many whole months from the first of one on. The first school year there is began before 1900: it is
    /// counted from the first day there is.
    fn months(year: i32, month: u32, count: u32) -> Self {
        let from = Day::new(year, month, 1).unwrap_or(Day::EARLIEST);
        let beyond = month + count;
        let next = Day::new(year + ((beyond - 1) / 12) as i32, (beyond - 1) % 12 + 1, 1);
        Self { from, to: next.map_or(Day::LATEST, |day| day.plus_days(-1)) }
    }
}
