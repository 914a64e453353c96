//! Goals: kept, changed, borne out by moments, made one; and templates, which are kept in the same way.

use besef_contract::{
    FailureCode, Session,
    model::{Content, Goal, GoalState, Kind, NotedId, Noun, Patch, Subject, Template},
    shapes::{EditNoted, GoalNamed, MergeGoals, Nothing, OfSubject, UndoOperation},
};
use besef_tests::{Place, content, day, ids, log, set, shown};

fn goal(session: &Session, name: &str) -> NotedId {
    let goal = Goal { name: name.to_owned(), ..Goal::default() };
    session.add_goal(goal).unwrap().note.id
}

fn names(session: &Session) -> Vec<String> {
    let goals = session.goals(Nothing {}).unwrap().goals;
    goals.into_iter().map(|row| row.goal.content.name).collect()
}

fn change(session: &Session, id: NotedId, set: Patch) {
    session.edit_goal(EditNoted { id, set }).unwrap();
}

fn towards(goals: &[NotedId]) -> Content {
    Content { goals: goals.to_vec(), ..content("een stap") }
}

fn of_goal(id: NotedId) -> OfSubject {
    OfSubject { subject: Subject { noun: Noun::Goal, id: id.into() } }
}

#[test]
fn a_goal_outlives_the_process_with_all_it_says() {
    let (place, session) = Place::with_vault();
    let id = goal(&session, "  Rustiger   lesgeven ");
    change(&session, id, Patch::default().set("why", "Ik roep te veel.").set("by", "2027-06-30"));
    drop(session);
    let goals = place.unlocked().goals(Nothing {}).unwrap().goals;
    let kept = &goals[0].goal.content;
    assert_eq!((kept.name.as_str(), kept.why.as_deref()), ("Rustiger lesgeven", Some("Ik roep te veel.")));
    assert_eq!((kept.by, goals[0].moments), (Some(day("2027-06-30")), 0));
}

#[test]
fn open_goals_come_by_date_and_settled_ones_after() {
    let (_place, session) = Place::with_vault();
    let [some_day, june, reached, may, let_go] =
        ["ooit", "juni", "bereikt", "mei", "losgelaten"].map(|name| goal(&session, name));
    change(&session, june, Patch::default().set("by", "2027-06-30"));
    change(&session, may, Patch::default().set("by", "2027-05-31"));
    for (id, state, on) in
        [(reached, GoalState::Reached, "2026-03-01"), (let_go, GoalState::LetGo, "2026-10-01")]
    {
        let state = serde_json::to_value(state).unwrap();
        change(&session, id, Patch::default().set("state", state).set("settled_on", on));
    }
    assert_eq!(names(&session), ["mei", "juni", "ooit", "losgelaten", "bereikt"]);
    change(&session, some_day, Patch::default().set("by", "2026-12-01"));
    assert_eq!(names(&session)[0], "ooit");
}

#[test]
fn evidence_is_the_moments_that_name_it() {
    let (_place, session) = Place::with_vault();
    let id = goal(&session, "Rustiger lesgeven");
    for on in ["2026-09-01", "2026-11-01", "2026-10-01"] {
        log(&session, Content { on: day(on), ..towards(&[id]) });
    }
    let row = session.goals(Nothing {}).unwrap().goals.remove(0);
    assert_eq!((row.moments, row.latest), (3, Some(day("2026-11-01"))));
    assert_eq!(ids(&session, "doel:\"Rustiger lesgeven\"").len(), 3);
}

#[test]
fn goals_become_one_and_several_again() {
    let (_place, session) = Place::with_vault();
    let (one, other) = (goal(&session, "Rustig lesgeven"), goal(&session, "Rustiger lesgeven"));
    let [first, second, both] =
        [vec![one], vec![other], vec![one, other]].map(|goals| log(&session, towards(&goals)));
    let merged = session.merge_goals(MergeGoals { from: vec![one], into: other }).unwrap();
    assert_eq!(merged.count, 2);
    for id in [first, second, both] {
        assert_eq!(shown(&session, id).goals, [other]);
    }
    assert_eq!(names(&session), ["Rustiger lesgeven"]);
    session.undo(UndoOperation { operation: merged.changed.operation }).unwrap();
    assert_eq!(names(&session).len(), 2);
    assert_eq!(shown(&session, both).goals, [one, other]);
    assert_eq!(shown(&session, first).goals, [one]);
}

#[test]
fn a_goal_that_may_be_meant_is_offered_while_it_is_typed() {
    let (_place, session) = Place::with_vault();
    goal(&session, "Betere feedback geven");
    goal(&session, "Rustiger lesgeven");
    let offered = |name: &str| {
        let goals = session.goals_alike(GoalNamed { name: name.to_owned() }).unwrap().goals;
        goals.into_iter().map(|row| row.goal.content.name).collect::<Vec<_>>()
    };
    assert_eq!(offered("feedb"), ["Betere feedback geven"]);
    assert_eq!(offered("rustiger les geven"), ["Rustiger lesgeven"]);
    assert!(offered("iets heel anders").is_empty());
}

#[test]
fn what_is_no_goal_is_refused_in_its_own_words() {
    let (_place, session) = Place::with_vault();
    assert_eq!(session.add_goal(Goal::default()).unwrap_err().code, FailureCode::Blank);
    let id = goal(&session, "kort");
    let blank = EditNoted { id, set: Patch::default().set("name", " ") };
    assert_eq!(session.edit_goal(blank).unwrap_err().code, FailureCode::Blank);
    let wrong = EditNoted { id, set: Patch::default().set("nme", "x") };
    assert_eq!(session.edit_goal(wrong).unwrap_err().code, FailureCode::Malformed);
    session.delete_noted(of_goal(id)).unwrap();
    let gone = EditNoted { id, set: Patch::default().set("name", "x") };
    assert_eq!(session.edit_goal(gone).unwrap_err().code, FailureCode::Unknown);
    assert_eq!(session.delete_noted(of_goal(id)).unwrap_err().code, FailureCode::Unknown);
}

#[test]
fn a_goal_forgotten_leaves_its_moments() {
    let (_place, session) = Place::with_vault();
    let id = goal(&session, "kanariedoel");
    let moment = log(&session, towards(&[id]));
    set(&session, moment, "text", "een andere stap");
    session.forget(of_goal(id)).unwrap();
    assert!(shown(&session, moment).goals.is_empty());
    assert!(names(&session).is_empty());
    session.undo(UndoOperation::default()).unwrap();
    assert_eq!(shown(&session, moment).text, "een stap", "what was done before can still be taken back");
}

#[test]
fn a_template_is_kept_and_changed() {
    let (_place, session) = Place::with_vault();
    let template = Template {
        name: "Lesbezoek".into(),
        text: "Bij wie:\n\nWat zag ik:".into(),
        kind: Some(Kind::Social),
    };
    let id = session.add_template(template).unwrap().note.id;
    session.edit_template(EditNoted { id, set: Patch::default().set("name", "Bezoek") }).unwrap();
    let templates = session.templates(Nothing {}).unwrap().templates;
    assert_eq!((templates.len(), templates[0].content.name.as_str()), (1, "Bezoek"));
    session.undo(UndoOperation::default()).unwrap();
    assert_eq!(session.templates(Nothing {}).unwrap().templates[0].content.name, "Lesbezoek");
}
