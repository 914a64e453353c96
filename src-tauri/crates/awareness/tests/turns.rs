//! Which questions are asked when many could be: few at once, each rule in its turn, none that is to be quiet.

mod journal;

use besef_awareness::{Material, Rule, look_back};
use besef_model::{ChangedTally, FeedbackTally, FollowUpState, Kind::*, StepFilter, StepState};
use journal::{asked, day, goal, material, people, set_steps, step, trainings};
use std::collections::BTreeSet;

/// Something to ask in every part of the screen.
fn full() -> Material {
    let mut year = material(&[("2025-09", Resource, 9), ("2025-10", Social, 9)]);
    year.tally.people = people(&[("An", 9, false), ("Bart", 1, false), ("Leen", 1, false)]);
    year.tally.feedback = FeedbackTally { asked: 0, received: 5, used: 0, open: 5 };
    year.tally.changed = ChangedTally { any: 5, knowing: 5, ..ChangedTally::default() };
    year.tally.highlights = 4;
    set_steps(&mut year, vec![step("2025-10-03", StepState::Open); 4]);
    year.trainings = trainings(&[&[FollowUpState::Open], &[FollowUpState::Open]]);
    year.goals = vec![goal("Rust", 0)];
    year
}

#[test]
fn at_most_four_questions_each_about_another_part_of_the_screen() {
    let observations = look_back(&full()).observations;
    let panels: BTreeSet<_> = observations.iter().map(|asked| format!("{:?}", asked.asks.panel)).collect();
    assert_eq!((observations.len(), panels.len()), (4, 4));
    assert!(observations.is_sorted_by_key(|asked| asked.rule));
    assert_eq!(look_back(&full()).observations, observations, "the same journal is asked the same");
}

#[test]
fn every_part_of_the_screen_gets_its_turn_over_the_periods() {
    let mut asked = BTreeSet::new();
    for year in 2000..2027 {
        let mut full = full();
        full.period.from = day(&format!("{year}-09-01"));
        asked.extend(look_back(&full).observations.iter().map(|asked| format!("{:?}", asked.asks.panel)));
    }
    assert_eq!(asked.len(), 8, "{asked:?}");
}

#[test]
fn a_quieted_rule_is_silent_and_leaves_its_place_to_another() {
    let mut full = full();
    let first = look_back(&full).observations[0].rule;
    full.quieted.insert(first);
    let asked = look_back(&full).observations;
    assert!(asked.iter().all(|asked| asked.rule != first));
    assert_eq!(asked.len(), 4);
}

#[test]
fn an_empty_period_is_asked_nothing() {
    let mut empty = full();
    empty.tally.kinds.clear();
    assert!(look_back(&empty).observations.is_empty());
}

#[test]
fn what_is_opened_lies_within_the_period() {
    let full = full();
    for rule in Rule::ALL {
        for opened in asked(&full, *rule).iter().flat_map(|asked| &asked.asks.opens) {
            assert!(opened.from >= Some(full.period.from) && opened.to <= Some(full.period.to), "{rule}");
        }
    }
    assert_eq!(asked(&full, Rule::StepsOpenLong).unwrap().asks.opens[0].step, Some(StepFilter::Open));
}
