//! Searches in the store: apart from the change log.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod common;

use besef_model::{SearchId, Verb};
use besef_vault::{SavedSearch, Vault};
use common::{Journal, NOW, content, journal};

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
