//! Two processes on one vault: neither corrupts nor hangs, each sees the other's saves.

use besef_contract::{
    Staying,
    journal::FindingState,
    shapes::{Examine, UndoOperation},
};
use besef_tests::{Place, content, find, ids, log};
use std::thread;

#[test]
fn each_sees_what_the_other_saves() {
    let (place, one) = Place::with_vault();
    let other = place.unlocked();
    let first = log(&one, content("van de een"));
    assert_eq!(ids(&other, "een"), [first]);
    let second = log(&other, content("van de ander"));
    assert_eq!(ids(&one, "ander"), [second]);
    assert!(other.undo(UndoOperation::default()).unwrap().moment.is_none());
    assert!(ids(&one, "ander").is_empty());
}

#[test]
fn many_saves_at_once_all_arrive() {
    const EACH: usize = 60;
    let (place, session) = Place::with_vault();
    let sessions = [Staying::Long, Staying::Long, Staying::Short].map(|staying| {
        let session = besef_tests::session(&place.vault(), staying);
        session.unlock_with(&place.access()).unwrap();
        session
    });
    thread::scope(|scope| {
        for (who, session) in sessions.iter().enumerate() {
            scope.spawn(move || {
                for n in 0..EACH {
                    log(session, content(&format!("gelijktijdig {who} {n}")));
                    find(session, "gelijktijdig");
                }
            });
        }
    });
    for session in sessions.iter().chain([&session]) {
        assert_eq!(find(session, "gelijktijdig").total as usize, sessions.len() * EACH);
    }
    let health = session.examine(Examine::default()).unwrap();
    assert!(health.findings.iter().all(|finding| finding.state != FindingState::Wrong), "{health:?}");
}
