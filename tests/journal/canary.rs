//! Nothing readable leaves the vault: a rare word is written everywhere a person can write, then looked for in
//! every file.

use besef_contract::{
    Session,
    model::{Companion, Content, NextStep, Patch, StepState},
    shapes::{Draft, EditMoment, ForgetSearches, Nothing, RememberSearch, SaveSearch, SearchById},
};
use besef_tests::{Place, content, find, log, of_moment};
use std::{fs, path::Path};

const CANARY: &str = "kanariepietvogelzang";

#[test]
fn no_file_holds_a_readable_word() {
    let (place, session) = Place::with_vault();
    log(&session, everywhere());
    session.save_draft(Draft { place: "today".into(), text: CANARY.into() }).unwrap();
    ask_for_it(&session);
    assert_eq!(find(&session, CANARY).total, 1);
    session.back_up(Nothing {}).unwrap();
    let window = place.window();
    window.unlock_with(&place.access()).unwrap();
    while window.status(Nothing {}).unwrap().indexing.is_some() {}
    assert_eq!(find(&window, CANARY).total, 1);
    assert_eq!(files_with(&place.vault(), CANARY.as_bytes()), Vec::<String>::new());
}

#[test]
fn a_forgotten_word_is_in_no_store_even_for_who_holds_the_key() {
    let (place, session) = Place::with_vault();
    let id = log(&session, everywhere());
    session.edit_moment(EditMoment { id, set: Patch::default().set("text", "iets anders") }).unwrap();
    session.forget(of_moment(id)).unwrap();
    drop(session);
    assert!(!is_in_store(&place), "the word is still in a page");
}

#[test]
fn a_forgotten_question_is_in_no_store_either() {
    let (place, session) = Place::with_vault();
    ask_for_it(&session);
    assert!(is_in_store(&place), "else the rest proves nothing");
    session.forget_searches(ForgetSearches { words: Some(CANARY.into()) }).unwrap();
    let id = session.searches(Nothing {}).unwrap().saved[0].id;
    session.remove_search(SearchById { id }).unwrap();
    drop(session);
    assert!(!is_in_store(&place), "the word is still in a page");
}

fn ask_for_it(session: &Session) {
    session.remember_search(RememberSearch { words: CANARY.into() }).unwrap();
    let search = SaveSearch { name: CANARY.into(), words: CANARY.into(), sort: None };
    session.save_search(search).unwrap();
}

fn is_in_store(place: &Place) -> bool {
    let canary = CANARY.as_bytes();
    decrypted(place).windows(canary.len()).any(|window| window == canary)
}

fn everywhere() -> Content {
    let mut content = content(CANARY);
    content.takeaway = Some(CANARY.into());
    content.people = vec![Companion::named(CANARY)];
    content.tags = vec![CANARY.into()];
    content.next_step = Some(NextStep {
        what: CANARY.into(),
        by: None,
        state: StepState::Open,
        outcome: Some(CANARY.into()),
        settled_on: None,
    });
    content.changed.feeling = Some(CANARY.into());
    content
}

fn files_with(folder: &Path, needle: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files_with(&path, needle));
        } else if fs::read(&path).unwrap().windows(needle.len()).any(|window| window == needle) {
            found.push(path.display().to_string());
        }
    }
    found
}

/// The database as SQLCipher sees it, page by page, in the clear.
fn decrypted(place: &Place) -> Vec<u8> {
    let store = place.store();
    // Raw pages, free ones included, come from the dbpage table; where that is not built in, an export must do.
    let raw: Result<Vec<Vec<u8>>, _> = store
        .prepare("SELECT data FROM sqlite_dbpage")
        .and_then(|mut pages| pages.query_map([], |row| row.get(0))?.collect());
    raw.map(|pages| pages.concat()).unwrap_or_else(|_| {
        let folder = tempfile::TempDir::new().unwrap();
        let copy = folder.path().join("plain.db");
        store.execute("ATTACH ?1 AS plain KEY ''", [copy.display().to_string()]).unwrap();
        store.query_row("SELECT sqlcipher_export('plain')", [], |_| Ok(())).unwrap();
        fs::read(&copy).unwrap()
    })
}
