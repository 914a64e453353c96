//! Figures agree with one another, whatever the store counted.

mod journal;

use besef_awareness::{look_back, previous_period};
use besef_model::{Kind, Period, Span};
use journal::{day, material};
use proptest::prelude::*;

fn counts() -> impl Strategy<Value = Vec<(&'static str, Kind, u32)>> {
    let months = prop::sample::select(vec!["2025-09", "2025-10", "2026-01", "2026-08"]);
    let kinds = prop::sample::select(Kind::ALL.to_vec());
    prop::collection::vec((months, kinds, 0..50u32), 0..12)
}

proptest! {
    #[test]
    fn sums_agree(counts in counts()) {
        let answer = look_back(&material(&counts));
        let by_month: u32 = answer.by_month.iter().flat_map(|month| month.by_kind.values()).sum();
        prop_assert_eq!(answer.total, counts.iter().map(|(_, _, moments)| moments).sum::<u32>());
        prop_assert_eq!(answer.total, by_month);
        prop_assert_eq!(answer.total, answer.by_kind.values().sum::<u32>());
        prop_assert_eq!(answer.by_kind.len(), 4);
    }

    #[test]
    fn every_month_is_there_once_and_in_order(counts in counts()) {
        let months: Vec<_> = look_back(&material(&counts)).by_month.iter().map(|month| month.month).collect();
        prop_assert_eq!(months.len(), 12);
        prop_assert!(months.is_sorted());
        prop_assert_eq!(months[0], day("2025-09-01"));
    }

    #[test]
    fn what_is_said_opens_something_within_the_period(counts in counts()) {
        let material = material(&counts);
        for opened in look_back(&material).sentences.iter().flat_map(|sentence| &sentence.opens) {
            prop_assert!(opened.from >= Some(material.period.from) && opened.to <= Some(material.period.to));
            prop_assert!(opened.from <= opened.to);
        }
    }

    #[test]
    fn the_period_before_ends_before_this_one_and_is_no_longer_than_what_has_passed(
        offset in 0..1500i64, span in prop::sample::select(vec![Span::SchoolYear, Span::Month, Span::Quarter]),
    ) {
        let today = day("2023-01-01").plus_days(offset);
        let period = Period::around(today, span);
        let before = previous_period(period, Some(span), today).unwrap();
        prop_assert!(before.from <= before.to && before.to < period.from);
        prop_assert_eq!(before.from, period.before(span).from);
        let passed = Period { from: period.from, to: today };
        prop_assert!(before.days() <= passed.days());
    }
}

#[test]
fn a_period_that_is_over_is_set_beside_the_whole_one_before() {
    let year = Period { from: day("2025-09-01"), to: day("2026-08-31") };
    let before = previous_period(year, Some(Span::SchoolYear), day("2026-09-15"));
    assert_eq!(before, Some(Period { from: day("2024-09-01"), to: day("2025-08-31") }));
}

#[test]
fn a_running_period_is_set_beside_as_many_days() {
    let year = Period { from: day("2025-09-01"), to: day("2026-08-31") };
    let before = previous_period(year, Some(Span::SchoolYear), day("2025-09-10"));
    assert_eq!(before, Some(Period { from: day("2024-09-01"), to: day("2024-09-10") }));
}

#[test]
fn an_own_range_is_set_beside_as_many_days_before_it_and_all_beside_nothing() {
    let range = Period { from: day("2026-03-01"), to: day("2026-03-10") };
    let before = previous_period(range, None, day("2026-06-01"));
    assert_eq!(before, Some(Period { from: day("2026-02-19"), to: day("2026-02-28") }));
    assert_eq!(previous_period(range, Some(Span::All), day("2026-06-01")), None);
}
