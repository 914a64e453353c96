//! Getting in, or being told precisely why not.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod common;

use age::secrecy::SecretString;
use besef_model::{Filter, Kind, Verb};
use besef_vault::{Access, Home, ReadOnly, Vault, VaultError};
use common::{NOW, content, home_in, id, journal, moment, passphrase, vault_id};
use std::fs;

#[test]
fn a_vault_is_made_once_and_opens_with_its_passphrase() {
    let journal = journal();
    assert!(journal.home.exists());
    assert_eq!(journal.home.id().unwrap(), vault_id());
    assert!(journal.home.ways().passphrase && !journal.home.ways().device);
    let again = journal.home.create(&passphrase("anders"), vault_id());
    assert!(matches!(again, Err(VaultError::Exists)));
    let key = journal.home.unlock(&passphrase("gouden weken")).unwrap();
    Vault::open(&journal.home, &key, NOW).unwrap();
    let wrong = journal.home.unlock(&passphrase("zilveren weken"));
    assert!(matches!(wrong, Err(VaultError::WrongPassphrase)));
}

#[test]
fn without_a_vault_there_is_nothing_to_open() {
    let folder = tempfile::TempDir::new().unwrap();
    let home = home_in(&folder);
    assert!(!home.exists());
    assert!(matches!(home.unlock(&passphrase("x")), Err(VaultError::Missing)));
    assert!(matches!(home.id(), Err(VaultError::Missing)));
    assert!(matches!(Vault::open(&home, &journal().key, NOW), Err(VaultError::Missing)));
}

#[cfg(unix)]
#[test]
fn only_the_owner_may_look() {
    use std::os::unix::fs::PermissionsExt;
    let journal = journal();
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(journal.home.folder()), 0o700);
    assert_eq!(mode(&journal.home.folder().join("key.passphrase.age")), 0o600);
}

#[test]
fn an_identity_file_is_made_when_missing_and_opens_the_vault() {
    let folder = tempfile::TempDir::new().unwrap();
    let (home, file) = (home_in(&folder), folder.path().join("identity"));
    home.create(&Access::Identity(file.clone()), vault_id()).unwrap();
    let written = fs::read_to_string(&file).unwrap();
    assert!(written.contains("AGE-SECRET-KEY-1"));
    let key = home.unlock(&Access::Identity(file.clone())).unwrap();
    Vault::open(&home, &key, NOW).unwrap();
    assert!(!home.ways().passphrase);
    assert!(matches!(home.unlock(&passphrase("x")), Err(VaultError::WrongPassphrase)));

    let other = folder.path().join("other");
    home.protect(&key, &Access::Identity(other.clone())).unwrap();
    assert_eq!(home.unlock(&Access::Identity(other)).unwrap().derived("x"), key.derived("x"));
    home.unlock(&Access::Identity(file)).unwrap();
}

#[test]
fn an_identity_that_is_none_or_another_is_told_apart() {
    let journal = journal();
    let path = journal.folder.path().join("identity");
    let unlock = || journal.home.unlock(&Access::Identity(path.clone()));
    assert!(matches!(unlock(), Err(VaultError::IdentityUnreadable { .. })));
    fs::write(&path, "# niets\n").unwrap();
    assert!(matches!(unlock(), Err(VaultError::IdentityUnreadable { .. })));
    fs::remove_file(&path).unwrap();
    let other = tempfile::TempDir::new().unwrap();
    home_in(&other).create(&Access::Identity(path.clone()), vault_id()).unwrap();
    assert!(matches!(unlock(), Err(VaultError::NoDeviceKey)));
}

#[test]
fn without_a_key_store_the_reason_is_given_and_nothing_changes() {
    let journal = journal();
    match journal.home.protect(&journal.key, &Access::Device) {
        Err(VaultError::NoKeyStore(reason)) => {
            assert!(!reason.is_empty());
            assert!(!journal.home.ways().device);
        }
        kept => {
            kept.unwrap();
            journal.home.unlock(&Access::Device).unwrap();
            journal.home.forget_device().unwrap();
            assert!(!journal.home.ways().device);
        }
    }
    journal.home.unlock(&passphrase("gouden weken")).unwrap();
}

#[test]
fn a_new_passphrase_takes_the_place_of_the_old() {
    let journal = journal();
    let secret = |text: &str| SecretString::from(text.to_owned());
    let wrong = journal.home.change_passphrase(&secret("nee"), &secret("nieuw"));
    assert!(matches!(wrong, Err(VaultError::WrongPassphrase)));
    journal.home.change_passphrase(&secret("gouden weken"), &secret("nieuwe weken")).unwrap();
    assert!(matches!(journal.home.unlock(&passphrase("gouden weken")), Err(VaultError::WrongPassphrase)));
    let key = journal.home.unlock(&passphrase("nieuwe weken")).unwrap();
    Vault::open(&journal.home, &key, NOW).unwrap();
}

#[test]
fn a_damaged_key_file_is_not_a_wrong_passphrase() {
    let journal = journal();
    let path = journal.home.folder().join("key.passphrase.age");
    let whole = fs::read(&path).unwrap();
    let mut flipped = whole.clone();
    *flipped.last_mut().unwrap() ^= 1;
    for damaged in [&whole[..whole.len() - 3], &whole[..40], b"", &flipped] {
        fs::write(&path, damaged).unwrap();
        let opened = journal.home.unlock(&passphrase("gouden weken"));
        assert!(matches!(opened, Err(VaultError::Damaged)), "{} bytes", damaged.len());
    }
}

/// A journal of some hundred pages, closed.
fn closed_journal() -> (tempfile::TempDir, Home, besef_vault::VaultKey) {
    let mut journal = journal();
    let text = "Een lange tekst over leren van anderen. ".repeat(40);
    let batch: Vec<_> = (1..=200).map(|n| moment(n, content(Kind::Social, "2026-02-02", &text))).collect();
    journal.vault.transact(NOW, Verb::Log, |write| batch.iter().try_for_each(|m| write.log(m))).unwrap();
    drop(journal.vault);
    (journal.folder, journal.home, journal.key)
}

/// Opens and reads all of it; the first thing that goes wrong.
fn read_all(home: &Home, key: &besef_vault::VaultKey) -> Result<(), VaultError> {
    let vault = Vault::open(home, key, NOW)?;
    if !vault.check()?.is_empty() {
        return Err(VaultError::Damaged);
    }
    vault.each_live(|_| Ok::<_, VaultError>(()))
}

#[test]
fn a_journal_cut_short_is_damaged() {
    let (_folder, home, key) = closed_journal();
    let path = home.folder().join("journal.db");
    let whole = fs::read(&path).unwrap();
    for length in [0, 1, 100, 4096, whole.len() / 2, whole.len() - 4096, whole.len() - 1] {
        fs::write(&path, &whole[..length]).unwrap();
        assert!(matches!(read_all(&home, &key), Err(VaultError::Damaged)), "{length} bytes");
    }
    fs::write(&path, &whole).unwrap();
    read_all(&home, &key).unwrap();
}

#[test]
fn a_flipped_bit_anywhere_is_damage() {
    let (_folder, home, key) = closed_journal();
    let path = home.folder().join("journal.db");
    let whole = fs::read(&path).unwrap();
    for at in [5, 100, 4096 + 7, whole.len() / 2, whole.len() - 50] {
        let mut flipped = whole.clone();
        flipped[at] ^= 4;
        fs::write(&path, &flipped).unwrap();
        assert!(matches!(read_all(&home, &key), Err(VaultError::Damaged)), "bit at {at}");
    }
}

#[test]
fn another_vaults_key_does_not_open_it() {
    let (_folder, home, _) = closed_journal();
    assert!(matches!(Vault::open(&home, &journal().key, NOW), Err(VaultError::Damaged)));
}

#[test]
fn a_write_protected_journal_opens_for_reading() {
    let (_folder, home, key) = closed_journal();
    protect(&home.folder().join("journal.db"), true);
    let mut vault = Vault::open(&home, &key, NOW).unwrap();
    assert_eq!(vault.read_only(), Some(ReadOnly::Storage));
    assert_eq!(vault.count(&Filter::default()).unwrap(), 200);
    let saved = vault.transact(NOW, Verb::Delete, |write| write.delete(id(1)));
    assert!(matches!(saved, Err(VaultError::ReadOnly(ReadOnly::Storage))));
    assert!(matches!(vault.save_draft("today", "x", NOW), Err(VaultError::ReadOnly(_))));
}

#[cfg(unix)]
#[test]
fn a_write_protected_folder_opens_for_reading() {
    let (_folder, home, key) = closed_journal();
    protect(home.folder(), true);
    let vault = Vault::open(&home, &key, NOW).unwrap();
    assert_eq!(vault.read_only(), Some(ReadOnly::Storage));
    assert_eq!(vault.count(&Filter::default()).unwrap(), 200);
    drop(vault);
    protect(home.folder(), false);
}

#[test]
fn two_handles_see_each_other_and_wait_for_each_other() {
    let mut one = journal();
    let mut two = Vault::open(&one.home, &one.key, NOW).unwrap();
    let before = two.data_version().unwrap();
    one.log(1, content(Kind::Formal, "2026-01-01", "van de een"));
    assert_ne!(two.data_version().unwrap(), before);
    assert_eq!(two.count(&Filter::default()).unwrap(), 1);
    let other = std::thread::spawn(move || {
        for n in 100..150 {
            let moment = moment(n, content(Kind::Formal, "2026-01-01", "van de ander"));
            two.transact(NOW, Verb::Log, |write| write.log(&moment)).unwrap();
        }
    });
    for n in 2..52 {
        one.log(n, content(Kind::Formal, "2026-01-01", "van de een"));
    }
    other.join().unwrap();
    assert_eq!(one.vault.count(&Filter::default()).unwrap(), 101);
    assert_eq!(one.vault.check().unwrap(), []);
}

fn protect(path: &std::path::Path, readonly: bool) {
    let mut permissions = fs::metadata(path).unwrap().permissions();
    permissions.set_readonly(readonly);
    fs::set_permissions(path, permissions).unwrap();
}
