//! Searches in the store: apart from the change log, and absent from a journal of the first shape that cannot be
//! brought up to date.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod common;

use besef_model::{SearchId, Verb};
use besef_vault::{ReadOnly, SavedSearch, Vault};
use common::{Journal, NOW, content, journal};
use std::fs;

fn search(number: u8, name: &str) -> SavedSearch {
    SavedSearch {
        id: SearchId::new(NOW, [number; 10]),
        name: name.into(),
        words: "soort:sociaal".into(),
        sort: None,
    }
}

fn save(journal: &mut Journal, search: &SavedSearch) {
    journal.vault.transact(NOW, Verb::Edit, |tx| tx.save_search(search)).unwrap();
}

#[test]
fn a_search_leaves_no_operation_and_moves_no_watermark() {
    let mut journal = journal();
    journal.log(1, content(besef_model::Kind::Social, "2026-03-01", "een moment"));
    let before = journal.vault.seq().unwrap();
    save(&mut journal, &search(1, "Naam"));
    let ((), changed) = journal.vault.transact(NOW, Verb::Edit, |tx| tx.remember_search("vraag")).unwrap();
    assert_eq!((changed.operation, changed.nouns, changed.seq), (None, vec![], before));
    journal.undo().unwrap();
    assert!(!journal.is_live(1), "the last thing to undo was still the moment");
    assert_eq!(journal.vault.check().unwrap(), []);
}

#[test]
fn what_fails_halfway_keeps_nothing() {
    let mut journal = journal();
    let failed = journal.vault.transact(NOW, Verb::Edit, |tx| {
        tx.remember_search("vraag")?;
        tx.delete(common::id(7))
    });
    assert!(failed.is_err());
    assert!(journal.vault.recent_searches().unwrap().is_empty());
}

#[test]
fn another_handle_sees_them_at_once() {
    let mut journal = journal();
    let other = Vault::open(&journal.home, &journal.key, NOW).unwrap();
    save(&mut journal, &search(1, "Naam"));
    assert_eq!(other.saved_searches().unwrap(), [search(1, "Naam")]);
}

#[test]
fn a_journal_of_the_first_shape_that_cannot_be_written_has_none() {
    let journal = journal();
    let shape = "DROP TABLE saved_search; DROP TABLE recent_search; PRAGMA user_version = 1";
    journal.raw().execute_batch(shape).unwrap();
    let Journal { vault, home, key, folder } = journal;
    drop(vault);
    let file = home.folder().join("journal.db");
    let mut permissions = fs::metadata(&file).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&file, permissions).unwrap();
    let old = Vault::open(&home, &key, NOW).unwrap();
    assert_eq!(old.read_only(), Some(ReadOnly::Storage));
    assert!(old.saved_searches().unwrap().is_empty() && old.recent_searches().unwrap().is_empty());
    drop(folder);
}
