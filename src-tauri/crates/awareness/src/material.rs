//! What a look-back is drawn from, and which earlier stretch is fair to set beside it.

use besef_model::{Day, Period, Span, Tally};

/// Everything a look-back needs to know.
#[derive(Debug, Clone, PartialEq)]
pub struct Material {
    /// The period looked back on.
    pub period: Period,
    /// What kind of period it is; none for an own range.
    pub span: Option<Span>,
    /// The day it is for the learner.
    pub today: Day,
    /// What the store counted in the period.
    pub tally: Tally,
    /// What it counted in [`previous_period`], where there is one.
    pub previous: Option<Tally>,
}

impl Material {
    /// Whether the period is still running, so that it is set beside only a part of the one before.
    pub(crate) fn is_running(&self) -> bool {
        is_running(self.period, self.today)
    }

    /// The last day there can be something to say about.
    pub(crate) fn last_day(&self) -> Day {
        self.period.to.min(self.today).max(self.period.from)
    }
}

/// The stretch to set beside `period`: the one before it, and while `period` is still running only as many days of
/// that as have passed in this one. An own range has the same number of days before it; everything written so far
/// has nothing before it.
pub fn previous_period(period: Period, span: Option<Span>, today: Day) -> Option<Period> {
    let whole = match span {
        Some(Span::All) => return None,
        Some(span) => period.before(span),
        None => Period { from: period.from.plus_days(-period.days()), to: period.from.plus_days(-1) },
    };
    if !is_running(period, today) {
        return Some(whole);
    }
    let passed = Period { from: period.from, to: today }.days();
    Some(Period { from: whole.from, to: whole.from.plus_days(passed - 1).min(whole.to) })
}

fn is_running(period: Period, today: Day) -> bool {
    period.from <= today && today < period.to
}
