//! What is asked, and when nothing is: each rule just below its threshold, at it and beyond.
#![expect(clippy::panic, reason = "a test fails by panicking")]

mod journal;

use besef_awareness::{Arg, GoalSeen, Material, Panel, Rule};
use besef_model::{
    Activity, ChangedTally, Circle::*, FeedbackFilter, FeedbackTally, FollowUp, FollowUpState, GoalState,
    Intention, Kind::*, Role, Span, StepState,
};
use journal::{asked, circles, day, goal, material, people, set_steps, step, trainings};

/// A year with something in it, changed in one way.
fn year(change: impl FnOnce(&mut Material)) -> Material {
    let mut year = material(&[("2025-09", Individual, 4), ("2025-10", Individual, 3)]);
    change(&mut year);
    year
}

/// A rule is silent at `below`, and asks about exactly `at` and `above`, when the number is put in place by `change`.
fn asks_from(rule: Rule, at: u32, change: impl Fn(&mut Material, u32)) {
    let with = |number| asked(&year(|year| change(year, number)), rule);
    assert_eq!(with(at - 1), None, "{rule} below {at}");
    for number in [at, at + 1] {
        let asked = with(number).unwrap_or_else(|| panic!("{rule} at {number}"));
        assert_eq!((asked.rule, &asked.asks.args["count"]), (rule, &Arg::Number(number.into())));
        assert!(
            asked.why.args.values().any(|arg| *arg == Arg::Number(at.into())),
            "{rule} tells its threshold"
        );
    }
}

fn silent(rule: Rule, change: impl FnOnce(&mut Material)) {
    assert_eq!(asked(&year(change), rule), None, "{rule}");
}

#[test]
fn a_kind_that_fell_quiet_is_asked_after() {
    let habit = |before| {
        [
            ("2025-09", Social, 2),
            ("2026-02", Social, before),
            ("2026-03", Individual, 1),
            ("2026-04", Resource, 1),
        ]
    };
    let asked_after = asked(&material(&habit(1)), Rule::KindFellQuiet).unwrap();
    assert_eq!(asked_after.asks.args["since"], Arg::Month(day("2026-03-01")));
    assert_eq!(asked_after.asks.panel, Panel::People);
    assert_eq!(asked(&material(&habit(0)), Rule::KindFellQuiet), None, "two is no habit");
}

#[test]
fn no_silence_is_asked_after_when_the_whole_journal_was_silent_or_the_silence_is_broken() {
    let silent = [("2025-09", Social, 4), ("2025-10", Individual, 4)];
    assert_eq!(asked(&material(&silent), Rule::KindFellQuiet), None);
    let broken = [silent[0], silent[1], ("2025-11", Individual, 4), ("2025-12", Social, 1)];
    let broken = Material { today: day("2025-12-02"), ..material(&broken) };
    assert_eq!(asked(&broken, Rule::KindFellQuiet), None);
}

#[test]
fn a_month_that_is_still_running_is_not_yet_quiet() {
    let counts = [("2025-09", Social, 4), ("2025-10", Individual, 4), ("2025-11", Individual, 4)];
    let on = |today| asked(&Material { today: day(today), ..material(&counts) }, Rule::KindFellQuiet);
    assert_eq!(on("2025-11-29"), None);
    assert!(on("2025-11-30").is_some());
}

#[test]
fn a_kind_that_is_missing_altogether_is_asked_after_among_enough_moments() {
    let of = |moments| asked(&material(&[("2025-09", Social, moments)]), Rule::KindAbsent);
    assert_eq!(of(11), None);
    assert_eq!(
        of(12).unwrap().asks.args["kind"],
        Arg::Kind(Individual),
        "what one does oneself goes unnoticed"
    );
    assert!(of(13).is_some());
}

#[test]
fn a_month_stands_out_when_it_is_twice_as_full_as_the_next() {
    let of = |fullest, next| {
        let counts = [("2025-09", Social, next), ("2025-10", Formal, 1), ("2026-03", Social, fullest)];
        asked(&material(&counts), Rule::FullMonth)
    };
    assert_eq!(of(7, 3), None, "seven is not full");
    assert_eq!(of(9, 5), None, "not twice");
    let march = of(8, 4).unwrap();
    assert_eq!((&march.asks.args["count"], &march.asks.args["next"]), (&Arg::Number(8), &Arg::Number(4)));
    assert_eq!(march.asks.opens[0].from, Some(day("2026-03-01")));
}

#[test]
fn one_person_is_asked_about_when_named_more_than_all_others_together() {
    let of = |given: &[(&str, u32, bool)]| {
        asked(&year(|year| year.tally.people = people(given)), Rule::OnePersonMostly)
    };
    assert_eq!(of(&[("An", 5, false), ("Bart", 2, false)]), None, "seven times is few");
    assert_eq!(of(&[("An", 4, false), ("Bart", 4, false)]), None, "half is not more");
    let most = of(&[("An", 5, false), ("Bart", 3, false)]).unwrap();
    assert_eq!(
        (&most.asks.args["count"], &most.asks.opens[0].people[0]),
        (&Arg::Number(5), &"An".to_owned())
    );
    assert_eq!(of(&[("An", 8, false)]).unwrap().asks.args["others"], Arg::Number(0));
}

#[test]
fn nobody_new_is_asked_about_among_enough_people_over_enough_time() {
    let known = |year: &mut Material, count: u32| {
        year.tally.people =
            people(&[("An", 2, false), ("Bart", 2, false), ("Leen", 1, false), ("Mo", 1, false)]);
        year.tally.people.truncate(count as usize);
    };
    asks_from(Rule::NobodyNew, 3, known);
    silent(Rule::NobodyNew, |year| {
        known(year, 4);
        year.tally.people[3].new = true;
    });
    silent(Rule::NobodyNew, |year| {
        known(year, 4);
        year.span = Some(Span::All);
    });
    let after = |today| asked(&year(|year| (known(year, 4), year.today = day(today)).1), Rule::NobodyNew);
    assert_eq!(after("2025-10-29"), None, "59 days");
    assert!(after("2025-10-30").is_some());
}

#[test]
fn only_people_of_the_own_school_are_asked_about() {
    let named = [("An", Inside), ("Bart", Inside), ("Leen", Inside), ("Mo", Inside)];
    let inside = |year: &mut Material, count: u32| {
        year.tally.people = people(&[("An", 2, true), ("Bart", 2, true), ("Leen", 1, true), ("Mo", 1, true)]);
        year.circles = circles(&named[..count as usize]);
    };
    asks_from(Rule::OnlyInside, 3, inside);
    silent(Rule::OnlyInside, |year| {
        inside(year, 3);
        year.circles.insert("Mo".to_owned(), Outside);
    });
}

#[test]
fn one_and_the_same_part_is_asked_about() {
    asks_from(Rule::OneRole, 6, |year, count| _ = year.tally.roles.insert(Role::WorkedWithMe, count));
    silent(Rule::OneRole, |year| {
        year.tally.roles = [(Role::WorkedWithMe, 9), (Role::RoleModel, 1)].into();
    });
}

#[test]
fn feedback_is_asked_about_where_something_of_it_is_not_told() {
    type Feedback = fn(u32) -> FeedbackTally;
    let cases: [(Rule, u32, Feedback, FeedbackFilter); 3] = [
        (
            Rule::FeedbackUseUnknown,
            3,
            |open| FeedbackTally { open, received: 9, asked: 1, used: 1 },
            FeedbackFilter::Open,
        ),
        (
            Rule::FeedbackNotAsked,
            4,
            |received| FeedbackTally { received, ..FeedbackTally::default() },
            FeedbackFilter::Received,
        ),
        (
            Rule::FeedbackNotReceived,
            3,
            |asked| FeedbackTally { asked, ..FeedbackTally::default() },
            FeedbackFilter::Asked,
        ),
    ];
    for (rule, at, tally, filter) in cases {
        asks_from(rule, at, |year, count| year.tally.feedback = tally(count));
        let asked = asked(&year(|year| year.tally.feedback = tally(at)), rule).unwrap();
        assert_eq!(asked.asks.opens[0].feedback, Some(filter));
    }
    silent(Rule::FeedbackNotAsked, |year| {
        year.tally.feedback = FeedbackTally { asked: 1, received: 9, used: 0, open: 0 };
    });
    silent(Rule::FeedbackNotReceived, |year| {
        year.tally.feedback = FeedbackTally { asked: 9, received: 1, used: 0, open: 0 };
    });
}

fn steps(count: u32, state: StepState) -> Vec<besef_awareness::StepSeen> {
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
