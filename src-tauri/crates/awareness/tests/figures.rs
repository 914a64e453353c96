//! Figures agree with one another, whatever the store counted.

mod journal;

use besef_awareness::look_back;
use besef_model::Kind;
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
        let by_month: u32 = answer.figures.by_month.iter().flat_map(|month| month.by_kind.values()).sum();
        prop_assert_eq!(answer.figures.total, counts.iter().map(|(_, _, moments)| moments).sum::<u32>());
        prop_assert_eq!(answer.figures.total, by_month);
        prop_assert_eq!(answer.figures.total, answer.figures.by_kind.values().sum::<u32>());
        prop_assert_eq!(answer.figures.by_kind.len(), 4);
    }

    #[test]
    fn every_month_is_there_once_and_in_order(counts in counts()) {
        let months: Vec<_> = look_back(&material(&counts)).figures.by_month.iter().map(|month| month.month).collect();
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
}
