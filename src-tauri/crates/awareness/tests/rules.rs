//! What is said, and when nothing is: one rule at a time.

mod journal;

use besef_awareness::{Arg, GoalSeen, Material, StepSeen, look_back};
use besef_model::{
    ChangedTally, Circle::*, FeedbackFilter, FeedbackTally, FollowUpState, GoalState, Kind, Kind::*, Period,
    Role, Span, StepFilter, StepState::Tried, StepTally,
};
use journal::{circles, day, goal, material, people, said, set_steps, step, tally, trainings};

#[test]
fn an_empty_period_gets_one_kind_sentence_and_no_zeros() {
    let answer = look_back(&material(&[]));
    assert_eq!(answer.sentences.len(), 1);
    assert_eq!(answer.sentences[0].key, "look-back-say-nothing");
    assert!(answer.sentences[0].args.is_empty());
}

#[test]
fn the_total_opens_the_whole_period() {
    let total = said(&material(&[("2025-09", Social, 3)]), "total").unwrap();
    assert_eq!(total.args["count"], Arg::Number(3));
    assert_eq!((total.opens[0].from, total.opens[0].to), (Some(day("2025-09-01")), Some(day("2026-08-31"))));
}

#[test]
fn a_share_is_named_in_words_that_fit_it() {
    let cases = [(10, 0, "all-from"), (7, 3, "mostly-from"), (11, 9, "over-half-from")];
    for (social, formal, key) in cases {
        let sentence = said(&material(&[("2025-09", Social, social), ("2025-09", Formal, formal)]), key);
        assert_eq!(sentence.unwrap().args["kind"], Arg::Kind(Social), "{social} of {}", social + formal);
    }
    let thirds = material(&[("2025-09", Social, 9), ("2025-09", Formal, 6), ("2025-10", Resource, 6)]);
    assert!(said(&thirds, "nearly-half-from").is_some());
}

#[test]
fn no_share_is_named_of_few_moments_or_of_two_kinds_that_are_level() {
    for counts in
        [[("2025-09", Social, 7), ("2025-09", Formal, 0)], [("2025-09", Social, 9), ("2025-09", Formal, 9)]]
    {
        let answer = look_back(&material(&counts));
        assert!(!answer.sentences.iter().any(|s| s.key.ends_with("-from")), "{counts:?}");
    }
}

#[test]
fn a_change_is_told_when_it_is_notable() {
    let mut now = material(&[("2025-09", Resource, 9), ("2025-09", Social, 10)]);
    now.previous = Some(tally(
        Period { from: day("2024-09-01"), to: day("2025-08-31") },
        &[("2024-09", Resource, 6), ("2024-10", Social, 10)],
    ));
    assert!(said(&now, "changed").is_none(), "three more is a busy week");
    now.tally.kinds[0].moments = 10;
    let told = said(&now, "changed").unwrap();
    assert_eq!((told.args["count"].clone(), told.args["before"].clone()), (Arg::Number(10), Arg::Number(6)));
    assert_eq!(told.opens[1].from, Some(day("2024-09-01")), "the earlier number opens the earlier moments");
    now.today = day("2026-01-15");
    assert!(
        said(&now, "changed").is_none() && said(&now, "changed-so-far").is_some(),
        "a running period says so"
    );
}

#[test]
fn the_fullest_month_names_the_one_kind_it_lacks() {
    let counts = [
        ("2025-09", Formal, 1),
        ("2025-10", Social, 2),
        ("2026-03", Social, 5),
        ("2026-03", Individual, 2),
        ("2026-03", Resource, 1),
    ];
    let told = said(&material(&counts), "fullest-month-without").unwrap();
    assert_eq!(told.args["kind"], Arg::Kind(Formal));
    assert_eq!(told.args["month"], Arg::Month(day("2026-03-01")));
    assert_eq!((told.opens[0].from, told.opens[0].to), (Some(day("2026-03-01")), Some(day("2026-03-31"))));
}

#[test]
fn no_month_is_the_fullest_when_two_are_level() {
    let counts = [("2025-09", Formal, 4), ("2025-10", Social, 4), ("2026-03", Social, 1)];
    assert!(look_back(&material(&counts)).sentences.iter().all(|s| !s.key.contains("fullest")));
}

#[test]
fn people_are_told_by_how_often_they_were_named() {
    let mut year = material(&[("2025-09", Social, 40)]);
    let mut told = |given: &[(&str, u32, bool)], key: &str| {
        year.tally.people = people(given);
        said(&year, key).unwrap_or_else(|| panic!("{given:?} should say {key}"))
    };
    told(&[("An", 1, true)], "one-person");
    told(&[("An", 9, false), ("Bart", 3, false), ("Leen", 2, false)], "most-often-with");
    told(&[("An", 1, false), ("Bart", 1, true)], "people");
    told(
        &[
            ("An", 5, false),
            ("Bart", 1, false),
            ("Jef", 1, false),
            ("Leen", 1, false),
            ("Mo", 1, false),
            ("Nour", 1, false),
        ],
        "most-often-with",
    );
    let few = told(
        &[("An", 5, false), ("Bart", 4, true), ("Jef", 4, false), ("Leen", 2, false), ("Mo", 2, false)],
        "a-few",
    );
    assert_eq!(few.args["count"], Arg::Number(3), "Jef is level with Bart");
    assert_eq!(few.opens[0].people, ["An", "Bart", "Jef"]);
}

#[test]
fn in_a_first_period_nobody_is_called_new() {
    let mut year = material(&[("2025-09", Social, 40)]);
    year.tally.people = people(&[("An", 5, true), ("Bart", 4, true), ("Leen", 2, true), ("Mo", 2, true)]);
    assert!(said(&year, "a-few").is_some());
    assert!(said(&year, "new-people").is_none());
}

#[test]
fn steps_say_what_was_tried_and_since_when_something_is_open() {
    let mut year = material(&[("2025-09", Social, 4)]);
    year.tally.steps =
        StepTally { open: 2, tried: 3, adapted: 1, dropped: 1, oldest_open: Some(day("2025-10-03")) };
    let tried = said(&year, "steps-tried").unwrap();
    assert_eq!((tried.args["steps"].clone(), tried.args["tried"].clone()), (Arg::Number(7), Arg::Number(4)));
    let open = said(&year, "open-steps").unwrap();
    assert_eq!(open.args["oldest"], Arg::Day(day("2025-10-03")));
    assert_eq!(open.opens[0].step, Some(StepFilter::Open));
}

#[test]
fn a_month_is_only_named_when_it_needs_no_year() {
    let mut years =
        material(&[("2023-09", Social, 9), ("2025-10", Individual, 4), ("2025-11", Individual, 4)]);
    years.period.from = day("2023-09-01");
    years.span = Some(Span::All);
    let answer = look_back(&years);
    assert!(!answer.sentences.iter().flat_map(|s| s.args.values()).any(|arg| matches!(arg, Arg::Month(_))));
}

#[test]
fn what_came_of_trainings_is_counted_once_a_training() {
    use FollowUpState::{Applied, LetGo, Not, NotYet, Open, Partly};
    let mut material = material(&[("2026-01", Kind::Formal, 4)]);
    assert_eq!(said(&material, "trainings"), None, "nothing to say without trainings");
    material.trainings = trainings(&[&[Open, Open], &[LetGo], &[]]);
    let sentence = said(&material, "trainings").unwrap();
    assert_eq!(sentence.args["trainings"], Arg::Number(3));
    material.trainings = trainings(&[&[NotYet, Applied, Open], &[Partly, Partly], &[Not], &[Open]]);
    let sentence = said(&material, "trainings-applied").unwrap();
    let counted = ["trainings", "answered", "applied"].map(|name| sentence.args[name].clone());
    assert_eq!(counted, [Arg::Number(4), Arg::Number(3), Arg::Number(2)]);
}

#[test]
fn who_is_new_is_told_where_not_everyone_is() {
    let mut year = material(&[("2025-09", Social, 40)]);
    year.tally.people = people(&[("An", 5, false), ("Bart", 4, true), ("Leen", 2, true)]);
    let new = said(&year, "new-people").unwrap();
    assert_eq!(
        (&new.args["count"], &new.opens[0].people),
        (&Arg::Number(2), &vec!["Bart".into(), "Leen".into()])
    );
}

#[test]
fn inside_and_outside_are_told_when_both_are_noted() {
    let mut year = material(&[("2025-09", Social, 40)]);
    year.tally.people = people(&[("An", 5, true), ("Bart", 4, true), ("Leen", 2, true)]);
    year.circles = circles(&[("An", Inside), ("Bart", Inside)]);
    assert!(said(&year, "circles").is_none());
    year.circles.insert("Leen".to_owned(), Outside);
    year.circles.insert("Iemand van vorig jaar".to_owned(), Outside);
    let told = said(&year, "circles").unwrap();
    assert_eq!((&told.args["inside"], &told.args["outside"]), (&Arg::Number(2), &Arg::Number(1)));
    assert_eq!(told.opens[1].people, ["Leen"]);
}

#[test]
fn the_part_people_played_most_is_told_when_one_leads() {
    let told = |roles: &[(Role, u32)]| {
        let mut year = material(&[("2025-09", Social, 40)]);
        year.tally.roles = roles.iter().copied().collect();
        said(&year, "role")
    };
    assert_eq!(told(&[(Role::RoleModel, 2)]), None, "twice may be chance");
    assert_eq!(told(&[(Role::RoleModel, 3), (Role::GaveAdvice, 3)]), None, "two are level");
    let most = told(&[(Role::RoleModel, 4), (Role::GaveAdvice, 3)]).unwrap();
    assert_eq!((&most.args["role"], &most.args["others"]), (&Arg::Role(Role::RoleModel), &Arg::Number(1)));
    assert_eq!(most.opens[0].roles, [Role::RoleModel]);
}

#[test]
fn feedback_is_told_from_asking_to_use() {
    let told = |asked, received, used, key| {
        let mut year = material(&[("2025-09", Social, 4)]);
        year.tally.feedback = FeedbackTally { asked, received, used, open: 0 };
        said(&year, key)
    };
    assert_eq!(told(0, 0, 0, "feedback"), None);
    assert!(told(0, 5, 0, "feedback").is_some() && told(0, 5, 0, "feedback-asked").is_none());
    let used = told(2, 5, 3, "feedback-used").unwrap();
    assert_eq!((&used.args["received"], &used.args["used"]), (&Arg::Number(5), &Arg::Number(3)));
    assert_eq!(used.opens[1].feedback, Some(FeedbackFilter::Used));
    assert!(told(2, 5, 3, "feedback-asked").is_some());
    assert!(told(2, 0, 0, "feedback-only-asked").is_some(), "asked, and nothing of it noted");
}

#[test]
fn outcomes_are_told_as_far_as_they_are_written() {
    let mut year = material(&[("2025-09", Social, 4)]);
    let with =
        |outcome: Option<&str>| StepSeen { outcome: outcome.map(Into::into), ..step("2026-01-09", Tried) };
    set_steps(&mut year, vec![with(None)]);
    assert!(said(&year, "outcomes").is_none());
    set_steps(&mut year, vec![with(None), with(Some("Het werkte"))]);
    assert_eq!(said(&year, "outcomes").unwrap().args["written"], Arg::Number(1));
    set_steps(&mut year, vec![with(Some("Het werkte"))]);
    assert!(said(&year, "outcomes-all").is_some());
}

#[test]
fn goals_are_told_by_their_latest_moment() {
    let mut year = material(&[("2025-09", Social, 4)]);
    year.goals = vec![goal("Rust", 0)];
    assert!(said(&year, "goal").is_none());
    year.goals.push(goal("Betere vragen", 3));
    let one = said(&year, "goal").unwrap();
    assert_eq!((&one.args["moments"], &one.args["day"]), (&Arg::Number(3), &Arg::Day(day("2026-01-15"))));
    year.goals.push(GoalSeen { state: GoalState::Reached, ..goal("Samen lesgeven", 1) });
    assert_eq!(said(&year, "goals").unwrap().args["goals"], Arg::Number(2));
    assert_eq!(said(&year, "goals-reached").unwrap().args["name"], Arg::Name("Samen lesgeven".into()));
}

#[test]
fn what_changed_is_told_with_what_one_does_otherwise_always() {
    let mut year = material(&[("2025-09", Social, 9)]);
    let told = |year: &Material, key| said(year, key).map(|said| said.args["count"].clone());
    assert_eq!(told(&year, "different"), None);
    year.tally.changed = ChangedTally { any: 6, knowing: 4, feeling: 2, doing: 1, intending: 0 };
    assert_eq!(told(&year, "different"), Some(Arg::Number(6)));
    assert_eq!(told(&year, "different-knowing"), Some(Arg::Number(4)));
    assert_eq!(told(&year, "different-doing"), Some(Arg::Number(1)));
    year.tally.changed.feeling = 4;
    assert_eq!(told(&year, "different-knowing"), None, "two are level");
}

#[test]
fn an_earlier_number_is_set_beside_when_it_is_fair_and_differs() {
    let mut year = material(&[("2025-09", Social, 9)]);
    year.tally.feedback.received = 9;
    let before = Period { from: day("2024-09-01"), to: day("2025-08-31") };
    year.previous = Some(tally(before, &[("2024-09", Social, 8)]));
    year.previous.as_mut().unwrap().feedback.received = 6;
    assert!(said(&year, "feedback-before").is_none(), "three is a busy week");
    year.previous.as_mut().unwrap().feedback.received = 5;
    let beside = said(&year, "feedback-before").unwrap();
    assert_eq!((&beside.args["before"], &beside.args["running"]), (&Arg::Number(5), &Arg::Number(0)));
    assert_eq!(beside.opens[0].to, Some(day("2025-08-31")), "it opens the earlier moments");
    year.previous.as_mut().unwrap().kinds[0].moments = 7;
    assert!(said(&year, "feedback-before").is_none(), "of so few nothing is said");
}
