//! What one writes about, and with whom: kinds, months, people, feedback.

use besef_awareness::{Arg, Material, Panel, Rule};
use besef_model::{Circle::*, FeedbackFilter, FeedbackTally, Kind::*, Role, Span};

use crate::{
    asking::{asks_from, silent, year},
    journal::{asked, circles, day, material, people},
};

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
