//! What came of it: steps, trainings, goals, and what was written of changing.

use besef_awareness::{Arg, GoalSeen, Material, Rule, StepSeen};
use besef_model::{
    Activity, ChangedTally, FollowUp, FollowUpState, GoalState, Intention, Kind::*, StepState,
};

use crate::{
    asking::{asks_from, silent, year},
    journal::{self, asked, day, goal, material, set_steps, step, trainings},
};

fn steps(count: u32, state: StepState) -> Vec<StepSeen> {
    (0..count).map(|_| step("2025-10-03", state)).collect()
}

#[test]
fn steps_left_open_for_long_are_asked_about() {
    asks_from(Rule::StepsOpenLong, 3, |year, count| set_steps(year, steps(count, StepState::Open)));
    let on = |today| {
        let open = |year: &mut Material| set_steps(year, steps(3, StepState::Open));
        asked(&year(|year| (open(year), year.today = day(today)).1), Rule::StepsOpenLong)
    };
    assert_eq!(on("2025-12-03"), None, "61 days");
    assert_eq!(
        on("2025-12-04").unwrap().asks.opens[0].to,
        Some(day("2025-10-03")),
        "newer steps are not opened"
    );
    silent(Rule::StepsOpenLong, |year| {
        let by = Some(day("2026-12-01"));
        set_steps(
            year,
            steps(3, StepState::Open)
                .into_iter()
                .map(|step| besef_awareness::StepSeen { by, ..step })
                .collect(),
        );
    });
}

#[test]
fn where_not_all_steps_are_at_hand_none_is_counted_one_by_one() {
    silent(Rule::StepsOpenLong, |year| {
        set_steps(year, steps(9, StepState::Open));
        year.tally.steps.open = 10;
    });
}

#[test]
fn steps_often_let_go_are_asked_about() {
    asks_from(Rule::StepsDropped, 3, |year, count| set_steps(year, steps(count, StepState::Dropped)));
    let of = |dropped, tried| {
        let all = [steps(dropped, StepState::Dropped), steps(tried, StepState::Tried)].concat();
        asked(&year(|year| set_steps(year, all)), Rule::StepsDropped)
    };
    assert_eq!(of(3, 4), None, "most were tried");
    assert_eq!(of(3, 3).unwrap().asks.args["settled"], Arg::Number(6));
}

#[test]
fn outcomes_that_are_not_told_are_asked_for() {
    asks_from(Rule::OutcomesUnwritten, 3, |year, count| {
        let told = besef_awareness::StepSeen {
            outcome: Some("Het werkte".to_owned()),
            ..step("2026-01-01", StepState::Tried)
        };
        set_steps(
            year,
            [steps(count - 1, StepState::Tried), steps(1, StepState::Adapted), vec![told]].concat(),
        );
    });
}

#[test]
fn intentions_without_a_step_are_asked_about() {
    asks_from(Rule::IntendingWithoutStep, 3, |year, count| {
        year.tally.changed = ChangedTally { any: count, intending: count, ..ChangedTally::default() };
    });
    silent(Rule::IntendingWithoutStep, |year| {
        year.tally.changed.intending = 9;
        set_steps(year, steps(1, StepState::Open));
    });
}

#[test]
fn trainings_are_asked_about_together() {
    use FollowUpState::{Applied, LetGo, Not, NotYet, Open};
    let of = |rule, given: &[&[FollowUpState]]| asked(&year(|year| year.trainings = trainings(given)), rule);
    let count = |rule, given| of(rule, given).unwrap().asks.args["count"].clone();
    assert_eq!(of(Rule::TrainingsUnanswered, &[&[Open], &[LetGo], &[Not]]), None);
    assert_eq!(count(Rule::TrainingsUnanswered, &[&[Open, Open], &[Open], &[Applied]]), Arg::Number(2));
    assert_eq!(of(Rule::NothingApplied, &[&[Not], &[Open]]), None);
    assert_eq!(of(Rule::NothingApplied, &[&[Not], &[NotYet, Applied]]), None);
    assert_eq!(count(Rule::NothingApplied, &[&[Not], &[NotYet]]), Arg::Number(2));
}

#[test]
fn a_training_gets_some_grace_before_it_is_asked_about() {
    let given: &[&[FollowUpState]] = &[&[FollowUpState::Open], &[FollowUpState::Open]];
    let on = |today| {
        let change = |year: &mut Material| (year.trainings, year.today) = (trainings(given), day(today));
        asked(&year(change), Rule::TrainingsUnanswered)
    };
    assert_eq!(on("2026-01-29"), None, "they were due on the fifteenth");
    assert!(on("2026-01-30").is_some());
}

#[test]
fn hindrances_are_asked_about_from_two_trainings_on() {
    let hindered = |count| {
        let mut all = trainings(&[&[FollowUpState::Partly], &[FollowUpState::Not], &[FollowUpState::Partly]]);
        let follow_ups = all.iter_mut().take(count).flat_map(|training| &mut training.follow_ups);
        follow_ups.for_each(|follow_up: &mut FollowUp| follow_up.hindered = Some("geen tijd".to_owned()));
        asked(&year(|year| year.trainings = all), Rule::HindrancesNoted)
    };
    assert_eq!(hindered(1), None);
    assert_eq!(hindered(2).unwrap().asks.args["count"], Arg::Number(2));
    assert!(hindered(3).is_some());
}

#[test]
fn a_goal_no_moment_names_is_asked_about_when_it_had_time() {
    let of = |goals: Vec<GoalSeen>| asked(&year(|year| year.goals = goals), Rule::GoalWithoutMoments);
    assert_eq!(of(vec![goal("Betere vragen", 1)]), None);
    let two = of(vec![goal("Betere vragen", 0), goal("Samen lesgeven", 2), goal("Rust", 0)]).unwrap();
    assert_eq!(
        (&two.asks.args["count"], &two.asks.args["name"]),
        (&Arg::Number(2), &Arg::Name("Betere vragen".into()))
    );
    let since = |on| of(vec![GoalSeen { since: day(on), ..goal("Rust", 0) }]);
    assert_eq!(since("2026-07-04"), None, "59 days of the year are left");
    assert!(since("2026-07-03").is_some());
    assert_eq!(of(vec![GoalSeen { state: GoalState::LetGo, ..goal("Rust", 0) }]), None);
}

#[test]
fn a_goal_whose_date_passed_is_asked_about() {
    let by = |by| {
        asked(
            &year(|year| year.goals = vec![GoalSeen { by: Some(day(by)), ..goal("Rust", 1) }]),
            Rule::GoalDatePassed,
        )
    };
    assert_eq!(by("2026-09-15"), None, "today");
    assert_eq!(by("2026-09-14").unwrap().asks.args["day"], Arg::Day(day("2026-09-14")));
}

#[test]
fn knowing_without_doing_is_asked_about() {
    let knowing =
        |count, doing| ChangedTally { any: count, knowing: count, doing, ..ChangedTally::default() };
    asks_from(Rule::OnlyKnowing, 3, |year, count| year.tally.changed = knowing(count, 0));
    silent(Rule::OnlyKnowing, |year| year.tally.changed = knowing(9, 1));
}

#[test]
fn sources_of_which_nothing_is_tried_are_asked_about() {
    asks_from(Rule::SourcesUntried, 6, |year, count| {
        year.tally = journal::tally(year.period, &[("2025-09", Resource, count)]);
    });
    let read = |year: &mut Material| year.tally = journal::tally(year.period, &[("2025-09", Resource, 9)]);
    silent(Rule::SourcesUntried, |year| {
        (read(year), _ = year.tally.activities.insert(Activity::Practised, 1)).1
    });
    silent(Rule::SourcesUntried, |year| (read(year), set_steps(year, steps(1, StepState::Adapted))).1);
}

#[test]
fn takeaways_are_asked_for_when_few_have_one() {
    let of = |moments, taken| {
        let mut year = material(&[("2025-09", Social, moments)]);
        year.tally.takeaways = taken;
        asked(&year, Rule::TakeawaysRare)
    };
    assert_eq!(of(11, 0), None);
    assert!(of(12, 2).is_some());
    assert_eq!(of(15, 3), None, "one in five");
    assert_eq!(of(16, 3).unwrap().asks.args["taken"], Arg::Number(3));
}

#[test]
fn marks_are_asked_about_from_three_on() {
    asks_from(Rule::HighlightsInCommon, 3, |year, count| year.tally.highlights = count);
    asks_from(Rule::MistakesToShare, 3, |year, count| year.tally.mistakes = count);
}

#[test]
fn the_ways_learning_came_about_are_asked_about() {
    let met = |year: &mut Material, count| _ = year.tally.activities.insert(Activity::MetDifficulty, count);
    asks_from(Rule::DifficultiesAlone, 3, met);
    silent(Rule::DifficultiesAlone, |year| {
        met(year, 9);
        year.tally.activities.insert(Activity::AskedHelp, 1);
    });
    let came = |year: &mut Material, how, count| _ = year.tally.intentions.insert(how, count);
    asks_from(Rule::NoneNoticed, 6, |year, count| came(year, Intention::Planned, count));
    asks_from(Rule::NonePlanned, 6, |year, count| came(year, Intention::NoticedAfterwards, count));
    silent(Rule::NoneNoticed, |year| {
        year.tally.intentions = [(Intention::Planned, 9), (Intention::NoticedAfterwards, 1)].into();
    });
}
