//! Logging, editing, deleting, forgetting and taking back.

use besef_contract::{
    FailureCode,
    model::{Companion, NextStep, Patch, StepState},
    shapes::{ById, Draft, DraftAt, EditMoment, LogBatch, LogMoment, Nothing, ShowMoment, UndoOperation},
};
use besef_tests::{Place, content, day, find, ids, log, of_moment};

#[test]
fn what_is_logged_comes_back_whole() {
    let (place, session) = Place::with_vault();
    let mut written = content("Samen met An de toetsen bekeken.\n\nTweede alinea 🌱");
    written.takeaway = Some("Eerst vragen, dan punten.".into());
    written.people = vec![Companion::named("An"), Companion::named("zorgcoördinator")];
    written.tags = vec!["toetsing".into()];
    written.minutes = Some(45);
    written.next_step = Some(NextStep {
        what: "exit-tickets".into(),
        by: Some(day("2026-12-01")),
        state: StepState::Open,
        outcome: None,
        settled_on: None,
    });
    let id = log(&session, written.clone());
    drop(session);
    let open = place.unlocked().show_moment(ShowMoment { id, words: String::new() }).unwrap();
    assert_eq!(open.moment.content, written);
    assert_eq!(open.versions, 1);
}

#[test]
fn undo_walks_back_over_a_restart() {
    let (place, session) = Place::with_vault();
    let id = log(&session, content("eerste tekst"));
    let set = Patch::default().set("text", "tweede tekst");
    session.edit_moment(EditMoment { id, set }).unwrap();
    session.delete_moment(ById { id }).unwrap();
    drop(session);

    let session = place.unlocked();
    let undo = || session.undo(UndoOperation::default());
    assert_eq!(undo().unwrap().moment.unwrap().content.text, "tweede tekst");
    assert_eq!(undo().unwrap().moment.unwrap().content.text, "eerste tekst");
    assert!(undo().unwrap().moment.is_none(), "undoing the logging takes the moment away");
    assert_eq!(undo().unwrap_err().code, FailureCode::NothingToUndo);
    assert_eq!(find(&session, "").total, 0);
}

#[test]
fn undo_of_something_changed_since_is_refused_and_harmless() {
    let (_place, session) = Place::with_vault();
    let id = log(&session, content("een"));
    let edit =
        |text: &str| session.edit_moment(EditMoment { id, set: Patch::default().set("text", text) }).unwrap();
    let first = edit("twee").changed.operation;
    edit("drie");
    assert_eq!(session.undo(UndoOperation { operation: first }).unwrap_err().code, FailureCode::UndoConflict);
    assert_eq!(
        session.show_moment(ShowMoment { id, words: String::new() }).unwrap().moment.content.text,
        "drie"
    );
}

#[test]
fn history_tells_every_version_newest_first() {
    let (_place, session) = Place::with_vault();
    let id = log(&session, content("een"));
    session.edit_moment(EditMoment { id, set: Patch::default().set("text", "twee") }).unwrap();
    session.edit_moment(EditMoment { id, set: Patch::default().set("minutes", 10) }).unwrap();
    let versions = session.history(ById { id }).unwrap().versions;
    let texts: Vec<_> = versions.iter().map(|version| version.content.text.as_str()).collect();
    assert_eq!(texts, ["twee", "twee", "een"]);
    assert_eq!(versions[0].changes[0].field.as_str(), "minutes");
}

#[test]
fn forgetting_is_final() {
    let (_place, session) = Place::with_vault();
    let kept = log(&session, content("dit blijft"));
    let id = log(&session, content("dit verdwijnt"));
    session.forget(of_moment(id)).unwrap();
    assert!(ids(&session, "verdwijnt").is_empty());
    assert_eq!(session.history(ById { id }).unwrap_err().code, FailureCode::UnknownMoment);
    session.undo(UndoOperation::default()).unwrap();
    assert!(ids(&session, "").is_empty(), "undo took back the other moment's logging");
    assert!(session.history(ById { id: kept }).is_ok());
}

#[test]
fn a_batch_is_all_or_nothing_and_names_its_line() {
    let (_place, session) = Place::with_vault();
    let contents = vec![content("goed"), content("   "), content("ook goed")];
    let failure = session.log_batch(LogBatch { contents }).unwrap_err();
    assert_eq!((failure.code, failure.params["line"].as_str()), (FailureCode::BlankText, "2"));
    assert_eq!(find(&session, "").total, 0);

    let contents = (0..50).map(|n| content(&format!("moment {n}"))).collect();
    assert_eq!(session.log_batch(LogBatch { contents }).unwrap().ids.len(), 50);
    assert_eq!(find(&session, "").total, 50);
    session.undo(UndoOperation::default()).unwrap();
    assert_eq!(find(&session, "").total, 0, "a batch is one step to undo");
}

#[test]
fn a_draft_outlives_the_process_and_goes_with_its_save() {
    let (place, session) = Place::with_vault();
    session.save_draft(Draft { place: "today".into(), text: "half een zin".into() }).unwrap();
    drop(session);
    let session = place.unlocked();
    assert_eq!(session.today(Nothing {}).unwrap().draft, "half een zin");
    session.log_moment(LogMoment { content: content("hele zin"), draft: Some("today".into()) }).unwrap();
    assert_eq!(session.draft(DraftAt { place: "today".into() }).unwrap().text, "");
}

#[test]
fn an_edit_that_changes_nothing_is_no_version() {
    let (_place, session) = Place::with_vault();
    let id = log(&session, content("een"));
    session.edit_moment(EditMoment { id, set: Patch::default().set("text", "een") }).unwrap();
    assert_eq!(session.history(ById { id }).unwrap().versions.len(), 1);
}
