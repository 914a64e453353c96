//! Which days are looked back on, and which are set beside them.

use besef_model::{Day, Period, Span};
use std::collections::BTreeSet;

use super::LookBackOn;

/// A stretch of days to look back on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Stretch {
    /// The days.
    pub(crate) period: Period,
    /// What kind of period they are; none for an own range.
    pub(crate) span: Option<Span>,
    /// The days before, to set beside them; none when everything is looked back on.
    pub(crate) beside: Option<Period>,
}

impl Stretch {
    /// What is asked for, on a day, in a journal with moments on these days and conversations on those.
    pub(super) fn of(on: LookBackOn, today: Day, everything: Period, spoken: &BTreeSet<Day>) -> Self {
        let (period, span) = match (on.from, on.to) {
            (Some(from), to) => (Period::between(from, to.unwrap_or(today)), None),
            (None, Some(to)) => (Period::between(everything.from.min(to), to), None),
            (None, None) => named(on, today, everything, spoken),
        };
        Self { period, span, beside: beside(period, span, today) }
    }
}

fn named(on: LookBackOn, today: Day, everything: Period, spoken: &BTreeSet<Day>) -> (Period, Option<Span>) {
    let around = on.around.unwrap_or(today);
    match on.span {
        Span::All => (everything, Some(Span::All)),
        Span::SinceConversation => match since_conversation(around, today, spoken) {
            Some(period) => (period, Some(Span::SinceConversation)),
            None => (Period::around(around, Span::SchoolYear), Some(Span::SchoolYear)),
        },
        span => (Period::around(around, span), Some(span)),
    }
}

/// From the day after the last conversation before a day up to the next, or today: on the day of a conversation one still
/// looks back on what led to it. Nothing before the first conversation; the school year then stands in for it.
fn since_conversation(around: Day, today: Day, spoken: &BTreeSet<Day>) -> Option<Period> {
    let last = spoken.range(..around.min(today)).next_back()?;
    let next = spoken.range(around..).next().copied().unwrap_or(today);
    Some(Period { from: last.plus_days(1), to: next.min(today) })
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

    const TODAY: &str = "2026-11-22";

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn period(from: &str, to: &str) -> Period {
        Period { from: day(from), to: day(to) }
    }

    /// In a journal from 2025 on, with conversations in June, today and next year.
    fn stretch(on: LookBackOn) -> Stretch {
        let spoken = ["2026-06-10", TODAY, "2027-03-01"].map(day);
        Stretch::of(on, day(TODAY), period("2025-01-01", TODAY), &spoken.into())
    }

    fn around(around: Option<&str>, span: Span) -> Stretch {
        stretch(LookBackOn { span, around: around.map(day), ..LookBackOn::default() })
    }

    #[test]
    fn a_running_year_is_set_beside_the_same_stretch_of_the_year_before() {
        let year = around(None, Span::SchoolYear);
        assert_eq!(year.beside, Some(period("2025-09-01", "2025-11-22")));
    }

    #[test]
    fn a_past_year_is_set_beside_the_whole_year_before() {
        let year = around(Some("2026-03-01"), Span::SchoolYear);
        assert_eq!(year.beside, Some(period("2024-09-01", "2025-08-31")));
    }

    #[test]
    fn an_own_range_goes_before_a_named_span() {
        let range = LookBackOn {
            from: Some(day("2026-03-20")),
            to: Some(day("2026-03-11")),
            ..LookBackOn::default()
        };
        let Stretch { period: meant, span, beside } = stretch(range);
        assert_eq!((meant, span), (period("2026-03-11", "2026-03-20"), None));
        assert_eq!(beside, Some(period("2026-03-01", "2026-03-10")));
    }

    #[test]
    fn a_named_span_lies_around_today_unless_said_otherwise() {
        assert_eq!(around(None, Span::Month).period.from, day("2026-11-01"));
        assert_eq!(around(None, Span::Week).period, period("2026-11-16", TODAY));
        assert_eq!(around(None, Span::Term).period, period("2026-09-01", "2026-12-31"));
        assert_eq!(around(Some("2026-03-01"), Span::SchoolYear).period.from, day("2025-09-01"));
        assert_eq!(around(None, Span::All).period, period("2025-01-01", TODAY));
        assert_eq!(around(None, Span::All).beside, None);
    }

    #[test]
    fn what_lies_between_conversations_runs_up_to_the_next_or_today() {
        let now = around(None, Span::SinceConversation);
        assert_eq!(now.period, period("2026-06-11", TODAY), "on the day itself, what led to it");
        assert_eq!(now.beside.unwrap().days(), now.period.days());
        let later = around(Some("2027-02-01"), Span::SinceConversation);
        assert_eq!(later.period, period("2026-06-11", TODAY), "never beyond today");
    }

    #[test]
    fn before_the_first_conversation_the_school_year_stands_in() {
        let first = around(Some("2026-06-10"), Span::SinceConversation);
        assert_eq!((first.period.from, first.span), (day("2025-09-01"), Some(Span::SchoolYear)));
    }
}
