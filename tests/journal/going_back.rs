//! Going back: the stack of what was done across a restart, the bin, and forgetting without a trace.

use besef_contract::{
    FailureCode, Session,
    model::{Content, Goal, Noun, OperationId, Page, Subject, Verb},
    shapes::{ById, DoneBefore, Nothing, OfSubject, UndoOperation},
};
use besef_tests::{Place, content, ids, log, of_moment, set, shown};

fn undo(session: &Session) {
    session.undo(UndoOperation::default()).unwrap();
}

fn done(session: &Session) -> Vec<(Verb, bool)> {
    let done = session.done(DoneBefore { before: None, most: 50 }).unwrap().done;
    done.into_iter().map(|step| (step.operation.verb, step.undone)).collect()
}

fn bin(session: &Session) -> Vec<String> {
    let bin = session.bin(Page::default()).unwrap();
    assert_eq!(bin.total as usize, bin.items.len());
    bin.items.into_iter().map(|item| item.title).collect()
}

fn goal(session: &Session, name: &str) -> OfSubject {
    let id = session.add_goal(Goal { name: name.into(), ..Goal::default() }).unwrap().note.id;
    OfSubject { subject: Subject { noun: Noun::Goal, id: id.into() } }
}

#[test]
fn undo_and_redo_walk_over_every_noun_and_a_restart() {
    let (place, session) = Place::with_vault();
    let id = log(&session, content("een"));
    goal(&session, "een doel");
    set(&session, id, "text", "twee");
    undo(&session);
    undo(&session);
    drop(session);
    let session = place.unlocked();
    assert_eq!(done(&session), [(Verb::Edit, true), (Verb::Log, true), (Verb::Log, false)]);
    assert!(session.done(DoneBefore { before: None, most: 1 }).unwrap().can_redo);
    session.redo(Nothing {}).unwrap();
    assert_eq!(session.goals(Nothing {}).unwrap().goals.len(), 1);
    drop(session);
    let session = place.unlocked();
    session.redo(Nothing {}).unwrap();
    assert_eq!(shown(&session, id).text, "twee");
    assert_eq!(session.redo(Nothing {}).unwrap_err().code, FailureCode::NothingToRedo);
    undo(&session);
    assert_eq!(shown(&session, id).text, "een", "what was done again can be taken back again");
}

#[test]
fn whoever_goes_on_writing_no_longer_does_again() {
    let (_place, session) = Place::with_vault();
    let id = log(&session, content("een"));
    set(&session, id, "text", "twee");
    undo(&session);
    log(&session, content("iets anders"));
    assert!(!session.done(DoneBefore { before: None, most: 1 }).unwrap().can_redo);
    assert_eq!(session.redo(Nothing {}).unwrap_err().code, FailureCode::NothingToRedo);
}

#[test]
fn what_was_done_comes_in_stretches_the_latest_first() {
    let (_place, session) = Place::with_vault();
    for number in 0..7 {
        log(&session, content(&format!("nummer {number}")));
    }
    let mut titles = Vec::new();
    let mut before: Option<OperationId> = None;
    loop {
        let done = session.done(DoneBefore { before, most: 3 }).unwrap().done;
        let Some(last) = done.last() else { break };
        before = Some(last.operation.id);
        titles.extend(done.iter().map(|step| step.about[0].title.clone()));
    }
    assert_eq!(titles, [6, 5, 4, 3, 2, 1, 0].map(|number| format!("nummer {number}")));
}

#[test]
fn the_bin_gives_back_what_lies_in_it() {
    let (_place, session) = Place::with_vault();
    let id = log(&session, content("een moment"));
    let goal = goal(&session, "een doel");
    session.delete_moment(ById { id }).unwrap();
    session.delete_noted(goal).unwrap();
    assert_eq!(bin(&session), ["een doel", "een moment"]);
    session.take_out(of_moment(id)).unwrap();
    assert_eq!(ids(&session, "moment"), [id]);
    session.take_out(goal).unwrap();
    assert_eq!(session.goals(Nothing {}).unwrap().goals.len(), 1);
    assert!(bin(&session).is_empty());
    assert_eq!(session.take_out(of_moment(id)).unwrap_err().code, FailureCode::UnknownMoment);
    assert_eq!(session.take_out(goal).unwrap_err().code, FailureCode::Unknown);
    undo(&session);
    assert_eq!(bin(&session), ["een doel"], "coming back is a step to take back too");
}

const CANARY: &str = "kanarievogelkooi";

#[test]
fn an_emptied_bin_leaves_no_trace() {
    let (place, session) = Place::with_vault();
    let kept = log(&session, content("dit blijft"));
    let id = log(
        &session,
        Content { takeaway: Some(CANARY.into()), tags: vec![CANARY.into()], ..content(CANARY) },
    );
    let goal = goal(&session, CANARY);
    session.delete_moment(ById { id }).unwrap();
    session.delete_noted(goal).unwrap();
    assert_eq!(bin(&session).len(), 2);
    assert_eq!(session.empty_bin(Nothing {}).unwrap().count, 2);
    assert!(bin(&session).is_empty());
    assert_eq!(session.history(ById { id }).unwrap_err().code, FailureCode::UnknownMoment);
    let told = serde_json::to_string(&session.done(DoneBefore { before: None, most: 50 }).unwrap()).unwrap();
    assert!(!told.contains(CANARY), "{told}");
    drop(session);
    let store = place.store();
    store.query_row("SELECT count(*) FROM moment", [], |row| row.get::<_, u32>(0)).unwrap();
    for (table, text) in
        [("change", "before || after"), ("noted", "content"), ("tag", "name"), ("moment", "text || detail")]
    {
        let holds = format!("SELECT count(*) FROM {table} WHERE {text} LIKE '%{CANARY}%'");
        assert_eq!(store.query_row(&holds, [], |row| row.get::<_, u32>(0)).unwrap(), 0, "{table}");
    }
    assert_eq!(ids(&place.unlocked(), ""), [kept]);
}

#[test]
fn nothing_in_the_bin_is_nothing_to_forget() {
    let (_place, session) = Place::with_vault();
    assert_eq!(session.empty_bin(Nothing {}).unwrap().count, 0);
    assert!(done(&session).is_empty());
}
