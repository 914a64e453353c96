//! Backups are whole, few, and can be put back; nothing is touched before they are known to be good.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod common;

use besef_model::{Filter, Kind, Timestamp, Verb};
use besef_vault::{BackupReason, Home, Vault, VaultError};
use common::{Journal, NOW, content, home_in, id, journal, moment, passphrase};
use std::fs;

fn later(seconds: i64) -> Timestamp {
    Timestamp::from_millis(NOW.millis() + seconds * 1000)
}

/// A journal with one moment backed up and a second that is not.
fn backed_up() -> (Journal, std::path::PathBuf) {
    let mut journal = journal();
    journal.log(1, content(Kind::Formal, "2026-01-01", "in de reservekopie"));
    let backup = journal.vault.backup(NOW, BackupReason::Asked).unwrap();
    let path = journal.home.backups_folder().join(backup.name);
    journal.log(2, content(Kind::Formal, "2026-01-01", "daarna"));
    (journal, path)
}

fn count(vault: &Vault) -> u32 {
    vault.count(&Filter::default()).unwrap()
}

#[test]
fn a_backup_is_listed_as_it_was_made() {
    let (journal, path) = backed_up();
    assert!(path.ends_with("besef-2026-11-22T120000Z-asked.zip"));
    let listed = journal.home.backups().unwrap();
    assert_eq!((listed.len(), listed[0].made_at, listed[0].reason), (1, NOW, BackupReason::Asked));
    assert_eq!(listed[0].bytes, fs::metadata(&path).unwrap().len());
    let same_second = journal.vault.backup(NOW, BackupReason::Asked).unwrap();
    assert_ne!(same_second.name, listed[0].name);
    assert!(!journal.home.backups_folder().join("copy.new").exists());
}

#[test]
fn seven_of_each_reason_are_kept() {
    let journal = journal();
    let asked = journal.vault.backup(NOW, BackupReason::Asked).unwrap();
    for n in 0..9 {
        journal.vault.backup(later(n * 86_400), BackupReason::Daily).unwrap();
    }
    let kept = journal.home.backups().unwrap();
    assert_eq!(kept.len(), 8);
    assert_eq!((kept[0].made_at, kept[7].name.clone()), (later(8 * 86_400), asked.name));
}

#[test]
fn a_daily_backup_is_due_once_a_day() {
    let journal = journal();
    journal.vault.backup(NOW, BackupReason::Asked).unwrap();
    assert!(journal.home.daily_backup_due(NOW).unwrap());
    journal.vault.backup(NOW, BackupReason::Daily).unwrap();
    assert!(!journal.home.daily_backup_due(later(3600)).unwrap());
    assert!(journal.home.daily_backup_due(later(86_400)).unwrap());
}

#[test]
fn a_restored_backup_is_the_journal_as_it_was_and_the_present_is_kept() {
    let (mut journal, path) = backed_up();
    fs::write(journal.home.index_path(), "an index").unwrap();
    journal.home.restore(&path, Some(&journal.key), None, later(9)).unwrap();
    let saved = journal.vault.transact(NOW, Verb::Delete, |write| write.delete(id(1)));
    assert!(matches!(saved, Err(VaultError::Replaced)), "an open vault must not write into the old file");
    assert!(matches!(journal.vault.data_version(), Err(VaultError::Replaced)));
    assert!(!journal.home.index_path().exists());
    let vault = Vault::open(&journal.home, &journal.key, NOW).unwrap();
    assert_eq!((count(&vault), vault.check().unwrap()), (1, vec![]));

    let present = &journal.home.backups().unwrap()[0];
    assert_eq!(present.reason, BackupReason::Restore);
    let path = journal.home.backups_folder().join(&present.name);
    drop(vault);
    journal.home.restore(&path, None, Some(&passphrase("gouden weken")), later(20)).unwrap();
    assert_eq!(count(&Vault::open(&journal.home, &journal.key, NOW).unwrap()), 2);
}

#[test]
fn todays_passphrase_stays_when_the_key_is_the_same() {
    let (journal, path) = backed_up();
    let secret = |text: &str| age::secrecy::SecretString::from(text.to_owned());
    journal.home.change_passphrase(&secret("gouden weken"), &secret("nieuwe weken")).unwrap();
    journal.home.restore(&path, Some(&journal.key), None, NOW).unwrap();
    journal.home.unlock(&passphrase("nieuwe weken")).unwrap();
}

#[test]
fn a_backup_opens_on_another_computer() {
    let (_journal, path) = backed_up();
    let folder = tempfile::TempDir::new().unwrap();
    let home = home_in(&folder);
    let wrong = home.restore(&path, None, Some(&passphrase("nee")), NOW);
    assert!(matches!(wrong, Err(VaultError::WrongPassphrase)));
    assert!(!home.exists());
    let key = home.restore(&path, None, Some(&passphrase("gouden weken")), NOW).unwrap();
    assert_eq!(count(&Vault::open(&home, &key, NOW).unwrap()), 1);
    assert_eq!(home.id().unwrap(), common::vault_id());
}

#[test]
fn a_bad_backup_leaves_the_vault_as_it_is() {
    let (journal, path) = backed_up();
    let whole = fs::read(&path).unwrap();
    let mut flipped = whole.clone();
    flipped[whole.len() / 2] ^= 1;
    for bad in [&whole[..whole.len() / 2], b"geen zip", b"", &flipped] {
        let file = journal.folder.path().join("bad.zip");
        fs::write(&file, bad).unwrap();
        let restored = journal.home.restore(&file, Some(&journal.key), None, NOW);
        assert!(matches!(restored, Err(VaultError::BackupUnreadable)), "{} bytes", bad.len());
    }
    let stranger = common::journal().key;
    let restored = journal.home.restore(&path, Some(&stranger), None, NOW);
    assert!(matches!(restored, Err(VaultError::WrongPassphrase)));
    assert_eq!(count(&journal.vault), 2);
    assert_eq!(journal.home.backups().unwrap().len(), 1, "nothing was set aside either");
}

#[test]
fn a_damaged_journal_gives_way_to_a_backup() {
    let (journal, path) = backed_up();
    drop(journal.vault);
    fs::write(journal.home.folder().join("journal.db"), "kapot").unwrap();
    assert!(matches!(Vault::open(&journal.home, &journal.key, NOW), Err(VaultError::Damaged)));
    journal.home.restore(&path, Some(&journal.key), None, NOW).unwrap();
    assert_eq!(count(&Vault::open(&journal.home, &journal.key, NOW).unwrap()), 1);
}

#[test]
fn a_restore_cut_off_halfway_is_finished_by_whoever_opens_next() {
    let (journal, path) = backed_up();
    let elsewhere = tempfile::TempDir::new().unwrap();
    let other = Home::at(elsewhere.path().join("vault"));
    other.restore(&path, Some(&journal.key), None, NOW).unwrap();
    drop(journal.vault);
    let restoring = journal.home.folder().join("restoring");
    fs::create_dir(&restoring).unwrap();
    fs::copy(other.folder().join("journal.db"), restoring.join("journal.db")).unwrap();
    assert_eq!(count(&Vault::open(&journal.home, &journal.key, NOW).unwrap()), 1);
    assert!(!restoring.exists());
}

#[test]
fn backing_up_does_not_stop_others_from_saving() {
    let mut journal = journal();
    let one = moment(1, content(Kind::Formal, "2026-01-01", "x"));
    let mut other = Vault::open(&journal.home, &journal.key, NOW).unwrap();
    journal.vault.backup(NOW, BackupReason::Asked).unwrap();
    other.transact(NOW, Verb::Log, |write| write.log(&one)).unwrap();
    journal.log(2, content(Kind::Formal, "2026-01-01", "y"));
    assert_eq!(count(&other), 2);
}
