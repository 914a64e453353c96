//! Vaults that earlier versions wrote, in `tests/vaults`, are opened by this one: with the passphrase and with the
//! identity file, nothing lost, everything found.

use besef_contract::{
    Session, Staying,
    journal::{Access, FindingState, Home},
    model::{Companion, Content, Kind, NextStep, Patch, StepState},
    shapes::{ById, CreateVault, EditMoment, Examine, Unlock},
};
use besef_tests::{content, day, find, log, session};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

const PASSPHRASE: &str = "een vault van vroeger";

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
    }
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
    let folder = vaults().join(env!("CARGO_PKG_VERSION"));
    let session = session(&folder.join("vault"), Staying::Short);
    session.create_vault(CreateVault { passphrase: PASSPHRASE.into(), keep_on_device: false }).unwrap();
    let passphrase = Access::Passphrase(PASSPHRASE.to_owned().into());
    let home = Home::at(folder.join("vault"));
    let key = home.unlock(&passphrase).unwrap();
    home.protect(&key, &Access::Identity(folder.join("identity.txt"))).unwrap();
    write_moments(&session);
    drop(session);
    fs::remove_dir_all(folder.join("vault/backups")).unwrap();
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
