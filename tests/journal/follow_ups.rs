//! Looking again at trainings: the questions come with them, on their day, and the answers are part of the journal.

use besef_contract::{
    Session,
    journal::{Due, DueWhat, LookBackOn, Preferences},
    model::{After, Content, FollowUp, FollowUpState, Kind, MomentId, NextStep, StepState, Training},
    shapes::{ById, Nothing, UndoOperation},
};
use besef_tests::{Place, content, day, ids, log, set, shown};

fn training(title: &str) -> Training {
    Training { title: Some(title.to_owned()), plan: Some("exit-tickets".into()), ..Training::default() }
}

fn trained(on: &str) -> Content {
    Content { training: Some(training("Toetsen")), ..Content::new(Kind::Formal, day(on), "studiedag") }
}

fn dues(session: &Session, id: MomentId) -> Vec<String> {
    shown(session, id).follow_ups.iter().map(|follow_up| follow_up.due.to_string()).collect()
}

fn answer(session: &Session, id: MomentId, at: usize, change: impl Fn(&mut FollowUp)) {
    let mut follow_ups = shown(session, id).follow_ups;
    change(&mut follow_ups[at]);
    set(session, id, "follow_ups", follow_ups);
}

fn asks(due: &Due) -> (String, bool) {
    (due.due.to_string(), matches!(due.what, DueWhat::FollowUp(_)))
}

#[test]
fn they_come_with_the_training_and_go_with_it() {
    let (_place, session) = Place::with_vault();
    let id = log(&session, trained("2026-11-20"));
    let usual = ["2026-12-04", "2027-01-20", "2027-05-20"];
    assert_eq!(dues(&session, id), usual);
    set(&session, id, "on", "2026-11-21");
    assert_eq!(dues(&session, id)[0], "2026-12-05");
    set(&session, id, "training", ());
    assert!(dues(&session, id).is_empty());
    for _ in 0..2 {
        session.undo(UndoOperation::default()).unwrap();
    }
    assert_eq!(dues(&session, id), usual, "one step back is both the training and its questions");
    let bare = log(&session, content("zonder"));
    set(&session, bare, "training", training("Later toegevoegd"));
    assert_eq!(dues(&session, bare).len(), 3);
    assert_eq!(session.history(ById { id: bare }).unwrap().versions.len(), 2);
}

#[test]
fn the_learner_chooses_when() {
    let (_place, session) = Place::with_vault();
    let choose = |follow_ups: Vec<After>| {
        session.set_preferences(Preferences { follow_ups, ..session.preferences() }).unwrap();
    };
    choose(vec![After::Months(1)]);
    let id = log(&session, trained("2026-11-20"));
    assert_eq!(dues(&session, id), ["2026-12-20"]);
    choose(Vec::new());
    let id = log(&session, trained("2026-11-20"));
    assert!(dues(&session, id).is_empty());
}

#[test]
fn today_asks_three_things_the_oldest_first() {
    let (_place, session) = Place::with_vault();
    let old = log(&session, trained("2025-01-10"));
    log(&session, trained("2026-11-08"));
    for by in ["2026-11-01", "2026-11-22", "2026-11-23"] {
        let next_step = Some(NextStep {
            what: "iets".into(),
            by: Some(day(by)),
            state: StepState::Open,
            outcome: None,
            settled_on: None,
        });
        log(&session, Content { next_step, ..content("een stap") });
    }
    let today = session.today(Nothing {}).unwrap();
    let asked: Vec<_> = today.due.iter().map(asks).collect();
    let expected = [("2025-07-10", true), ("2026-11-01", false), ("2026-11-22", true)];
    let expected = expected.map(|(due, follow_up)| (due.to_owned(), follow_up));
    assert_eq!(asked[..2], expected[..2]);
    assert_eq!((asked.len(), today.due_in_all), (3, 4));
    let DueWhat::FollowUp(first) = &today.due[0].what else { panic!("a training comes first") };
    assert_eq!(
        (first.title.as_str(), first.plan.as_deref(), today.due[0].id),
        ("Toetsen", Some("exit-tickets"), old)
    );
    let all = session.due(Nothing {}).unwrap().due;
    assert_eq!(all.len(), 7, "what comes later too");
    assert!(all.is_sorted_by_key(|due| due.due));
}

#[test]
fn of_one_training_one_question_at_a_time_is_due() {
    let (place, session) = Place::with_vault();
    let id = log(&session, trained("2026-11-20"));
    drop(session);
    let session = place.unlocked_on(day("2027-02-01"));
    let due = || session.today(Nothing {}).unwrap();
    assert_eq!((due().due.len(), due().due_in_all, due().due[0].due), (1, 1, day("2026-12-04")));
    answer(&session, id, 0, |follow_up| follow_up.state = FollowUpState::NotYet);
    assert_eq!(due().due[0].due, day("2027-01-20"));
    answer(&session, id, 1, |follow_up| follow_up.state = FollowUpState::LetGo);
    assert_eq!(due().due_in_all, 0);
}

#[test]
fn an_answer_is_dated_found_and_looked_back_on() {
    let (_place, session) = Place::with_vault();
    let id = log(&session, trained("2026-11-08"));
    answer(&session, id, 0, |follow_up| {
        follow_up.state = FollowUpState::Applied;
        follow_up.hindered = Some("de klokkentoren stoorde".into());
    });
    let kept = shown(&session, id);
    assert_eq!(kept.follow_ups[0].answered_on, Some(day("2026-11-22")));
    assert_eq!(ids(&session, "klokkentoren"), [id]);
    assert_eq!(ids(&session, "opvolging:toegepast"), [id]);
    let year = session.look_back(LookBackOn::default()).unwrap();
    assert_eq!(year.trainings.len(), 1);
    assert_eq!((year.trainings[0].id, &year.trainings[0].follow_ups), (id, &kept.follow_ups));
    assert!(year.sentences.iter().any(|said| said.key == "look-back-say-trainings-applied"));
    session.undo(UndoOperation::default()).unwrap();
    assert_eq!(shown(&session, id).follow_ups[0].state, FollowUpState::Open);
}

#[test]
fn moved_to_another_day_it_asks_then() {
    let (_place, session) = Place::with_vault();
    let id = log(&session, trained("2026-11-08"));
    assert_eq!(session.today(Nothing {}).unwrap().due.len(), 1);
    answer(&session, id, 0, |follow_up| follow_up.due = day("2026-12-15"));
    assert!(session.today(Nothing {}).unwrap().due.is_empty());
    set(&session, id, "on", "2026-11-09");
    assert_eq!(dues(&session, id), ["2026-12-15", "2027-01-09", "2027-05-09"], "a day of one's own stays");
}
