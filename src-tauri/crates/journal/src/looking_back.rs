//! Looking back over a period: which period, what to set beside it, and the counts the summary is drawn from.

use besef_awareness::{LookBack, Material, Trained, look_back};
use besef_model::{Day, Moment, Period, Span};
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

use crate::{Journal, JournalError, following_up::training_title};

/// Which period to look back on.
#[derive(Debug, Clone, Copy, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct LookBackOn {
    /// A named span, the one around today unless `around` says otherwise.
    pub span: Span,
    /// A day within the span wanted, to go back to earlier ones.
    pub around: Option<Day>,
    /// An own range: its first day. Goes before `span`.
    pub from: Option<Day>,
    /// An own range: its last day; today when left out.
    pub to: Option<Day>,
}

impl Journal {
    /// Looks back over a period. Nothing of it is kept: it is counted anew each time.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn look_back(&self, on: LookBackOn) -> Result<LookBack, JournalError> {
        let today = self.clock.today();
        let vault = self.vault();
        let everything = vault.span()?.unwrap_or(Period { from: today, to: today });
        let (period, span) = chosen(on, today, everything);
        let before = beside(period, span, today);
        let material = Material {
            period,
            span,
            today,
            tally: vault.tally(period)?,
            previous: before.map(|before| vault.tally(before)).transpose()?,
            trainings: vault.trainings(period)?.into_iter().map(trained).collect(),
            steps: Vec::new(),
            goals: Vec::new(),
            circles: BTreeMap::new(),
            quieted: BTreeSet::new(),
        };
        Ok(look_back(&material))
    }
}

fn trained(moment: Moment) -> Trained {
    let Moment { id, content, .. } = moment;
    Trained { id, on: content.on, title: training_title(&content), follow_ups: content.follow_ups }
}

/// The period asked for, and its span unless it is an own range.
fn chosen(on: LookBackOn, today: Day, everything: Period) -> (Period, Option<Span>) {
    match (on.from, on.to, on.span) {
        (Some(from), to, _) => (Period::between(from, to.unwrap_or(today)), None),
        (None, Some(to), _) => (Period::between(everything.from.min(to), to), None),
        (None, None, Span::All) => (everything, Some(Span::All)),
        (None, None, span) => (Period::around(on.around.unwrap_or(today), span), Some(span)),
    }
}

/// The earlier period to set beside it. While the period still runs, only the same stretch of the earlier one:
/// anything else would set a part beside a whole.
fn beside(period: Period, span: Option<Span>, today: Day) -> Option<Period> {
    let before = match span {
        Some(Span::All) => return None,
        Some(span) => period.before(span),
        None => Period { from: period.from.plus_days(-period.days()), to: period.from.plus_days(-1) },
    };
    let running = span.is_some() && period.holds(today) && today < period.to;
    let passed = Period { from: period.from, to: today }.days();
    let to = if running { before.from.plus_days(passed - 1).min(before.to) } else { before.to };
    Some(Period { from: before.from, to })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    #[test]
    fn a_running_year_is_set_beside_the_same_stretch_of_the_year_before() {
        let today = day("2026-11-22");
        let period = Period::around(today, Span::SchoolYear);
        let before = beside(period, Some(Span::SchoolYear), today).unwrap();
        assert_eq!((before.from, before.to), (day("2025-09-01"), day("2025-11-22")));
    }

    #[test]
    fn a_past_year_is_set_beside_the_whole_year_before() {
        let period = Period::around(day("2026-03-01"), Span::SchoolYear);
        let before = beside(period, Some(Span::SchoolYear), day("2026-11-22")).unwrap();
        assert_eq!((before.from, before.to), (day("2024-09-01"), day("2025-08-31")));
    }

    #[test]
    fn an_own_range_goes_before_a_named_span() {
        let today = day("2026-11-22");
        let everything = Period { from: day("2025-01-01"), to: today };
        let on = LookBackOn {
            from: Some(day("2026-03-20")),
            to: Some(day("2026-03-11")),
            ..LookBackOn::default()
        };
        let range = Period { from: day("2026-03-11"), to: day("2026-03-20") };
        assert_eq!(chosen(on, today, everything), (range, None));
    }

    #[test]
    fn a_named_span_lies_around_today_unless_said_otherwise() {
        let today = day("2026-11-22");
        let everything = Period { from: day("2025-01-01"), to: today };
        let around = |around: Option<Day>, span| {
            chosen(LookBackOn { span, around, ..LookBackOn::default() }, today, everything).0
        };
        assert_eq!(around(None, Span::Month).from, day("2026-11-01"));
        assert_eq!(around(Some(day("2026-03-01")), Span::SchoolYear).from, day("2025-09-01"));
        assert_eq!(around(None, Span::All), everything);
    }
}
