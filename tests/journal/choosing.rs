//! Choosing one thing: a goal or a next step, in one operation, kept with the look-back it was chosen in.

use besef_contract::{
    FailureCode, Session,
    journal::{ChooseOne, ChosenAs, Preferences, Stands},
    model::{Activity, Became, Day, GoalState, Kind, MomentId, Period, Review, ReviewSort},
    shapes::{Nothing, OneNoted, UndoOperation},
};
use besef_tests::{Place, content, day, ids, log, set, shown};

const PERIOD: (&str, &str) = ("2026-11-16", "2026-11-22");

fn period() -> Period {
    Period { from: day(PERIOD.0), to: day(PERIOD.1) }
}

fn choice(what: &str, r#as: ChosenAs) -> ChooseOne {
    let by: Option<Day> = Some(day("2026-12-06"));
    ChooseOne { what: what.to_owned(), by, r#as, moment: None, review: None, period: period() }
}

fn chosen_step(session: &Session, choice: ChooseOne) -> MomentId {
    match session.choose_one(choice).unwrap().became {
        Became::Step { id } => id,
        Became::Goal { .. } => panic!("a goal was made"),
    }
}

fn undo(session: &Session) {
    session.undo(UndoOperation::default()).unwrap();
}

#[test]
fn a_goal_chosen_is_a_goal_like_any_other() {
    let (_place, session) = Place::with_vault();
    let chosen = session.choose_one(choice("  Elke week één les\n meekijken ", ChosenAs::Goal)).unwrap();
    let goal = session.goals(Nothing {}).unwrap().goals.remove(0).goal;
    assert_eq!(chosen.became, Became::Goal { id: goal.id });
    assert_eq!(goal.content.name, "Elke week één les meekijken");
    assert_eq!((goal.content.by, goal.content.state), (Some(day("2026-12-06")), GoalState::Open));
    session.undo(UndoOperation { operation: chosen.changed.operation }).unwrap();
    assert!(session.goals(Nothing {}).unwrap().goals.is_empty());
}

#[test]
fn a_step_without_a_moment_gets_one_that_says_there_was_looked_back() {
    let (_place, session) = Place::with_vault();
    let id = chosen_step(&session, choice("Bart vragen", ChosenAs::Step));
    let moment = shown(&session, id);
    assert_eq!((moment.kind, moment.on), (Kind::Individual, day("2026-11-22")));
    assert_eq!(moment.activities, [Activity::Reflected]);
    assert_eq!(moment.text, "Teruggeblikt op 16 november 2026 tot en met 22 november 2026.");
    let due = session.due(Nothing {}).unwrap().due;
    assert_eq!((due[0].id, due[0].due), (id, day("2026-12-06")));
    undo(&session);
    assert!(session.due(Nothing {}).unwrap().due.is_empty());
}

#[test]
fn it_is_written_in_the_language_of_the_app() {
    let (_place, session) = Place::with_vault();
    let language = besef_contract::journal::Language::En;
    session.set_preferences(Preferences { language, ..session.preferences() }).unwrap();
    let id = chosen_step(&session, choice("Ask Bart", ChosenAs::Step));
    assert_eq!(shown(&session, id).text, "Looked back on 16 November 2026 to 22 November 2026.");
}

#[test]
fn a_step_stands_with_the_moment_it_comes_from_unless_that_has_one() {
    let (_place, session) = Place::with_vault();
    let from = log(&session, content("een les bij An"));
    let moment = Some(from);
    let id = chosen_step(&session, ChooseOne { moment, ..choice("opnieuw gaan", ChosenAs::Step) });
    assert_eq!(id, from);
    assert_eq!(shown(&session, from).next_step.unwrap().what, "opnieuw gaan");
    let other = chosen_step(&session, ChooseOne { moment, ..choice("iets anders", ChosenAs::Step) });
    assert_ne!(other, from);
    assert_eq!(shown(&session, from).next_step.unwrap().what, "opnieuw gaan", "it keeps its own");
    undo(&session);
    undo(&session);
    assert_eq!(shown(&session, from).next_step, None);
}

#[test]
fn a_look_back_remembers_what_was_chosen_and_tells_how_it_stands() {
    let (place, session) = Place::with_vault();
    let review = Review {
        sort: ReviewSort::Week,
        period: period(),
        kept: vec![],
        reached: None,
        takeaway: None,
        chose: None,
        finished_on: None,
    };
    let id = session.add_review(review).unwrap().note.id;
    let choice = ChooseOne { review: Some(id), ..choice("Bart vragen", ChosenAs::Step) };
    let moment = chosen_step(&session, choice);
    let chose = |session: &Session| session.review(OneNoted { id }).unwrap().chose;
    assert_eq!(chose(&session).unwrap().what, "Bart vragen");
    drop(session);
    let session = place.unlocked();
    let step = serde_json::json!({"what": "Bart vragen", "state": "adapted", "outcome": "An gevraagd"});
    set(&session, moment, "next_step", step);
    let shown = chose(&session).unwrap();
    assert_eq!(shown.stands, Stands::Step(besef_contract::model::StepState::Adapted));
    assert_eq!(shown.outcome.as_deref(), Some("An gevraagd"));
    session.forget(besef_tests::of_moment(moment)).unwrap();
    assert_eq!(chose(&session), None);
}

#[test]
fn choosing_with_a_look_back_is_one_step_back() {
    let (_place, session) = Place::with_vault();
    let missing = besef_contract::model::NotedId::from_bytes([7; 16]);
    let nowhere = ChooseOne { review: Some(missing), ..choice("iets", ChosenAs::Goal) };
    assert_eq!(session.choose_one(nowhere).unwrap_err().code, FailureCode::Unknown);
    assert!(session.goals(Nothing {}).unwrap().goals.is_empty(), "all or nothing");
}

#[test]
fn nothing_chosen_is_nothing_kept() {
    let (_place, session) = Place::with_vault();
    for r#as in [ChosenAs::Goal, ChosenAs::Step] {
        assert_eq!(session.choose_one(choice(" \n ", r#as)).unwrap_err().code, FailureCode::Blank);
    }
    assert!(ids(&session, "").is_empty());
}
