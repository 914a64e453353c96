//! Making, opening, locking, backing up and putting back.

use besef_contract::{
    Event, FailureCode,
    journal::{Access, BackupReason, Find, Preferences},
    shapes::{ChangePassphrase, CreateVault, Nothing, Restore, Unlock, VaultState},
};
use besef_tests::{Place, content, find, ids, log};
use std::{fs, sync::mpsc, time::Duration};

fn passphrase(text: &str) -> Unlock {
    Unlock { passphrase: text.into() }
}

#[test]
fn a_passphrase_opens_closes_and_changes() {
    let place = Place::empty();
    let session = place.session();
    assert_eq!(session.status(Nothing {}).unwrap().vault, VaultState::Missing);
    let create = |passphrase: &str| CreateVault { passphrase: passphrase.into(), keep_on_device: false };
    assert_eq!(session.create_vault(create("kort")).unwrap_err().code, FailureCode::PassphraseTooShort);
    session.create_vault(create("een lange zin")).unwrap();
    assert_eq!(session.create_vault(create("een andere zin")).unwrap_err().code, FailureCode::VaultExists);
    let id = log(&session, content("blijft"));

    assert_eq!(session.lock(Nothing {}).unwrap().vault, VaultState::Locked);
    assert_eq!(session.find(Find::default()).unwrap_err().code, FailureCode::Locked);
    assert_eq!(session.unlock(passphrase("een foute zin")).unwrap_err().code, FailureCode::WrongPassphrase);
    session.unlock(passphrase("een lange zin")).unwrap();

    let change = ChangePassphrase { current: "een lange zin".into(), new: "een nieuwe zin".into() };
    session.change_passphrase(change).unwrap();
    session.lock(Nothing {}).unwrap();
    assert_eq!(session.unlock(passphrase("een lange zin")).unwrap_err().code, FailureCode::WrongPassphrase);
    session.unlock(passphrase("een nieuwe zin")).unwrap();
    assert_eq!(ids(&session, "blijft"), [id]);
}

#[test]
fn a_device_without_a_key_store_is_a_notice_not_a_failure() {
    let place = Place::empty();
    let request = CreateVault { passphrase: "een lange zin".into(), keep_on_device: true };
    let opened = place.session().create_vault(request).unwrap();
    assert_eq!(opened.status.vault, VaultState::Open);
    if let Some(notice) = opened.notice {
        assert_eq!(notice.code, FailureCode::NoKeyStore);
    } else {
        assert!(opened.status.ways.device, "kept without a notice, so it must be there");
    }
}

#[test]
fn the_first_save_of_a_day_makes_a_backup() {
    let (_place, session) = Place::with_vault();
    assert!(session.backups(Nothing {}).unwrap().backups.is_empty());
    log(&session, content("een"));
    log(&session, content("twee"));
    let backups = session.backups(Nothing {}).unwrap().backups;
    assert_eq!(backups.iter().filter(|backup| backup.reason == BackupReason::Daily).count(), 1);
}

#[test]
fn a_backup_put_back_brings_the_journal_of_then_and_keeps_that_of_now() {
    let (place, session) = Place::with_vault();
    let then = log(&session, content("van toen"));
    let backup = session.back_up(Nothing {}).unwrap();
    let now = log(&session, content("van nu"));
    session.restore(Restore { backup: backup.name, passphrase: None }).unwrap();
    assert_eq!(ids(&session, "van"), [then]);

    let before = session.backups(Nothing {}).unwrap().backups;
    let before =
        before.iter().find(|backup| backup.reason == BackupReason::Restore).expect("what was there is kept");
    session.restore(Restore { backup: before.name.clone(), passphrase: None }).unwrap();
    assert_eq!(ids(&session, "nu"), [now]);
    assert_eq!(ids(&place.unlocked(), "van").len(), 2);
}

#[test]
fn a_backup_opens_in_an_empty_folder_with_its_own_key() {
    let (place, session) = Place::with_vault();
    let id = log(&session, content("verhuisd"));
    let backup = session.back_up(Nothing {}).unwrap();
    let file = place.file("backups").join(backup.name);

    let elsewhere = Place::empty();
    let fresh = elsewhere.session();
    fresh.restore_with(&file.display().to_string(), Some(&place.access())).unwrap();
    assert_eq!(ids(&fresh, "verhuisd"), [id]);
}

#[test]
fn a_broken_backup_is_refused_and_changes_nothing() {
    let (place, session) = Place::with_vault();
    let id = log(&session, content("blijft staan"));
    let file = place.file("backups").join("besef-2026-11-01T000000Z-asked.zip");
    fs::create_dir_all(file.parent().unwrap()).unwrap();
    fs::write(&file, b"not a backup").unwrap();
    let failure = session.restore_with(&file.display().to_string(), Some(&place.access())).unwrap_err();
    assert_eq!(failure.code, FailureCode::BackupUnreadable);
    assert_eq!(ids(&session, "blijft"), [id], "and the vault is open again");
}

#[test]
fn choices_outlive_the_process_and_a_lock() {
    let (place, session) = Place::with_vault();
    let chosen = Preferences { lock_after_minutes: 3, ..Preferences::default() };
    session.set_preferences(chosen.clone()).unwrap();
    session.lock(Nothing {}).unwrap();
    assert_eq!(session.status(Nothing {}).unwrap().preferences, chosen);
    assert_eq!(place.session().status(Nothing {}).unwrap().preferences, chosen);
}

#[test]
fn the_sample_has_a_vault_of_its_own() {
    let (_place, session) = Place::with_vault();
    log(&session, content("van mezelf"));
    let status = session.open_sample(Nothing {}).unwrap();
    assert!(status.sample);
    assert!(find(&session, "").total > 250);
    assert_eq!(
        find(&session, "\"van mezelf\"")
            .hits
            .iter()
            .filter(|row| row.snippet[0].text == "van mezelf")
            .count(),
        0
    );
    let status = session.close_sample(Nothing {}).unwrap();
    assert_eq!((status.sample, status.vault), (false, VaultState::Locked));
}

#[test]
fn an_identity_file_that_does_not_fit_is_told_apart() {
    let (place, session) = Place::with_vault();
    drop(session);
    let other = Place::with_vault().0;
    let failure = place.session().unlock_with(&other.access()).unwrap_err();
    assert_eq!(failure.code, FailureCode::NoDeviceKey);
    let missing = Access::Identity(place.file("nowhere.txt"));
    assert_eq!(place.session().unlock_with(&missing).unwrap_err().code, FailureCode::NoDeviceKey);
}

#[test]
fn a_window_locks_when_another_process_puts_a_backup_back() {
    let (place, other) = Place::with_vault();
    log(&other, content("van toen"));
    let backup = other.back_up(Nothing {}).unwrap();
    let window = place.window();
    let (tell, heard) = mpsc::channel();
    window.hear(move |event| drop(tell.send(event)));
    window.unlock_with(&place.access()).unwrap();
    other.restore(Restore { backup: backup.name, passphrase: None }).unwrap();
    let events = std::iter::from_fn(|| heard.recv_timeout(Duration::from_secs(20)).ok());
    assert!(events.into_iter().any(|event| event == Event::Locked));
    assert_eq!(window.status(Nothing {}).unwrap().vault, VaultState::Locked);
    window.unlock_with(&place.access()).unwrap();
    assert_eq!(find(&window, "toen").total, 1);
}
