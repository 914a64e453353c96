//! Searches worth asking again: saved under a name, or asked of late. They outlive the process, and forgetting them
//! leaves nothing.

use besef_contract::{
    FailureCode, Session,
    journal::Searches,
    model::{Sort, limits},
    shapes::{ForgetSearches, Nothing, RememberSearch, SaveSearch, SearchById, UndoOperation},
};
use besef_tests::{Place, content, log};
use std::fs;

fn save(session: &Session, name: &str, words: &str) -> Searches {
    session.save_search(SaveSearch { name: name.into(), words: words.into(), sort: None }).unwrap()
}

fn remember(session: &Session, words: &str) -> Searches {
    session.remember_search(RememberSearch { words: words.into() }).unwrap()
}

fn names(searches: &Searches) -> Vec<(&str, &str)> {
    searches.saved.iter().map(|search| (search.name.as_str(), search.words.as_str())).collect()
}

#[test]
fn saved_searches_outlive_the_process_in_the_order_they_were_saved() {
    let (place, session) = Place::with_vault();
    save(&session, "Met An", "met:\"An\" sinds:2026-03");
    let sorted = SaveSearch { name: "Toetsen".into(), words: "toets".into(), sort: Some(Sort::Relevance) };
    session.save_search(sorted).unwrap();
    drop(session);
    let searches = place.unlocked().searches(Nothing {}).unwrap();
    assert_eq!(names(&searches), [("Met An", "met:\"An\" sinds:2026-03"), ("Toetsen", "toets")]);
    assert_eq!(searches.saved[0].sort, None);
    assert_eq!(searches.saved[1].sort, Some(Sort::Relevance));
}

#[test]
fn a_name_that_is_taken_makes_way_and_keeps_its_place() {
    let (_place, session) = Place::with_vault();
    let first = save(&session, "Zoë en ik", "met:Zoë");
    save(&session, "Toetsen", "toets");
    let after = save(&session, "  zoe EN  ik ", "met:\"Zoë\"");
    assert_eq!(names(&after), [("zoe EN ik", "met:\"Zoë\""), ("Toetsen", "toets")]);
    assert_eq!(after.saved[0].id, first.saved[0].id, "whoever points at it still finds it");
}

#[test]
fn a_removed_search_is_gone_and_removing_it_again_is_no_failure() {
    let (_place, session) = Place::with_vault();
    let id = save(&session, "Even", "even").saved[0].id;
    for _ in 0..2 {
        assert_eq!(session.remove_search(SearchById { id }).unwrap(), Searches::default());
    }
}

#[test]
fn the_last_questions_come_first_each_once_and_at_most_thirty() {
    let (place, session) = Place::with_vault();
    for n in 0..35 {
        remember(&session, &format!("vraag {n}"));
    }
    remember(&session, "   ");
    let searches = remember(&session, " vraag  20 ");
    assert_eq!(searches.recent.len(), 30);
    assert_eq!(searches.recent[..3], ["vraag 20", "vraag 34", "vraag 33"]);
    assert_eq!(searches.recent.iter().filter(|words| *words == "vraag 20").count(), 1);
    drop(session);
    assert_eq!(place.unlocked().searches(Nothing {}).unwrap(), searches);
}

#[test]
fn one_question_or_all_are_forgotten_and_the_saved_ones_stay() {
    let (_place, session) = Place::with_vault();
    save(&session, "Blijft", "blijft");
    for words in ["een", "twee", "drie"] {
        remember(&session, words);
    }
    let one = ForgetSearches { words: Some("twee".into()) };
    assert_eq!(session.forget_searches(one).unwrap().recent, ["drie", "een"]);
    let left = session.forget_searches(ForgetSearches { words: None }).unwrap();
    assert!(left.recent.is_empty());
    assert_eq!(names(&left), [("Blijft", "blijft")]);
}

#[test]
fn undo_is_about_moments_and_leaves_searches_alone() {
    let (_place, session) = Place::with_vault();
    log(&session, content("een moment"));
    let kept = save(&session, "Blijft", "blijft");
    session.undo(UndoOperation::default()).unwrap();
    assert_eq!(session.searches(Nothing {}).unwrap(), kept);
    assert_eq!(session.undo(UndoOperation::default()).unwrap_err().code, FailureCode::NothingToUndo);
}

#[test]
fn what_cannot_be_kept_says_why_and_keeps_nothing() {
    let (_place, session) = Place::with_vault();
    let long = |limit: usize| "a".repeat(limit + 1);
    for (name, words, code, field) in [
        ("  ".into(), "toets".into(), FailureCode::Blank, "search_name"),
        ("Naam".into(), "  ".into(), FailureCode::Blank, "search"),
        (long(limits::NAME), "toets".into(), FailureCode::TooLong, "search_name"),
        ("Naam".into(), long(limits::QUESTION), FailureCode::TooLong, "search"),
    ] {
        let failure = session.save_search(SaveSearch { name, words, sort: None }).unwrap_err();
        assert_eq!((failure.code, failure.params["field"].as_str()), (code, field));
    }
    let words = long(limits::QUESTION);
    assert_eq!(session.remember_search(RememberSearch { words }).unwrap_err().code, FailureCode::TooLong);
    assert_eq!(session.searches(Nothing {}).unwrap(), Searches::default());
}

#[test]
fn a_journal_that_cannot_be_written_remembers_nothing_and_says_nothing() {
    let (place, session) = Place::with_vault();
    let kept = remember(&session, "van vroeger");
    drop(session);
    let journal = place.file("journal.db");
    let mut permissions = fs::metadata(&journal).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&journal, permissions).unwrap();
    let session = place.unlocked();
    assert_eq!(remember(&session, "van nu"), kept);
    let saved = session.save_search(SaveSearch { name: "Naam".into(), words: "x".into(), sort: None });
    assert_eq!(saved.unwrap_err().code, FailureCode::ReadOnly);
}
