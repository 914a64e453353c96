//! Vaults that earlier versions wrote, in `tests/vaults`, are opened by this one: with the passphrase and with the
//! identity file, nothing lost, everything found.

use besef_contract::{
    Session, Staying,
    journal::{Access, BackupReason, FindingState, Home},
    model::{Companion, Content, Kind, NextStep, Patch, StepState},
    shapes::{ById, CreateVault, EditMoment, Examine, Nothing, RememberSearch, SaveSearch, Unlock},
};
use besef_tests::{content, day, find, log, session};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

const PASSPHRASE: &str = "een vault van vroeger";

/// The vault that version 0.1.0 first wrote, before there were saved searches.
const FIRST: &str = "0.1.0";

/// The vault of this version; its number is that of the last migration.
const THIS: &str = "format-2";

fn vaults() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vaults")
}

#[test]
fn every_earlier_vault_opens_whole() {
    let versions: Vec<PathBuf> = fs::read_dir(vaults()).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!versions.is_empty());
    for version in versions {
        let copy = TempDir::new().unwrap();
        copy_folder(&version, copy.path());
        let session = session(&copy.path().join("vault"), Staying::Short);
        session.unlock(Unlock { passphrase: PASSPHRASE.into() }).unwrap();
        session.unlock_with(&Access::Identity(copy.path().join("identity.txt"))).unwrap();
        assert_whole(&session);
        if version.ends_with(FIRST) {
            assert_came_up_to_date(&session);
        } else {
            assert_keeps_searches(&session);
        }
    }
}

fn assert_came_up_to_date(session: &Session) {
    let backups = session.backups(Nothing {}).unwrap().backups;
    assert_eq!(backups.iter().filter(|backup| backup.reason == BackupReason::Migration).count(), 1);
    assert!(session.searches(Nothing {}).unwrap().saved.is_empty());
    write_searches(session);
    assert_keeps_searches(session);
}

fn assert_keeps_searches(session: &Session) {
    let searches = session.searches(Nothing {}).unwrap();
    let saved = &searches.saved[0];
    assert_eq!((saved.name.as_str(), saved.words.as_str()), ("Met An", "met:\"An\" klimaat"));
    assert_eq!(searches.recent, ["leerklimaat"]);
}

fn assert_whole(session: &Session) {
    assert_eq!(find(session, "").total, 3);
    assert_eq!(find(session, "leerklimaat").total, 1);
    let found = find(session, "verbeterde");
    let row = &found.hits[0];
    assert_eq!(
        (row.kind, row.on, row.people.as_slice()),
        (Kind::Individual, day("2026-03-18"), ["An".to_owned()].as_slice())
    );
    assert_eq!(session.history(ById { id: row.id }).unwrap().versions.len(), 2);
    let health = session.examine(Examine { repair: true }).unwrap();
    assert!(health.findings.iter().all(|finding| finding.state != FindingState::Wrong), "{health:?}");
}

/// Writes the vault of this version, once, when the store's shape is about to change:
/// `cargo test -p besef-tests --test journal -- --ignored write_a_vault`.
#[test]
#[ignore = "writes into tests/vaults"]
fn write_a_vault_of_this_version() {
    let folder = vaults().join(THIS);
    let session = session(&folder.join("vault"), Staying::Short);
    session.create_vault(CreateVault { passphrase: PASSPHRASE.into(), keep_on_device: false }).unwrap();
    let passphrase = Access::Passphrase(PASSPHRASE.to_owned().into());
    let home = Home::at(folder.join("vault"));
    let key = home.unlock(&passphrase).unwrap();
    home.protect(&key, &Access::Identity(folder.join("identity.txt"))).unwrap();
    write_moments(&session);
    write_searches(&session);
    drop(session);
    write_index(&folder);
    fs::remove_dir_all(folder.join("vault/backups")).unwrap();
}

/// With all moments in it: to later versions, an index of another layout.
fn write_index(folder: &Path) {
    let window = session(&folder.join("vault"), Staying::Long);
    window.unlock_with(&Access::Identity(folder.join("identity.txt"))).unwrap();
    drop(window); // waits for its thread, which catches up first
}

fn write_moments(session: &Session) {
    log(session, content("Over het leerklimaat gepraat in de refter."));
    let id = log(
        session,
        Content {
            people: vec![Companion::named("An")],
            ..Content::new(Kind::Individual, day("2026-03-18"), "eerste versie")
        },
    );
    session.edit_moment(EditMoment { id, set: Patch::default().set("text", "verbeterde versie") }).unwrap();
    let mut step = content("met een volgende stap");
    step.next_step = Some(NextStep {
        what: "uitproberen".into(),
        by: Some(day("2026-12-01")),
        state: StepState::Open,
        outcome: None,
        settled_on: None,
    });
    log(session, step);
    let deleted = log(session, content("verwijderd"));
    session.delete_moment(ById { id: deleted }).unwrap();
}

fn write_searches(session: &Session) {
    let (name, words) = ("Met An".into(), "met:\"An\" klimaat".into());
    session.save_search(SaveSearch { name, words, sort: None }).unwrap();
    session.remember_search(RememberSearch { words: "leerklimaat".into() }).unwrap();
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
