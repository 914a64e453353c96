//! Who can read them: the key alone, a journal that may only be read, other programs for a while, and never another journal.

use besef_model::VaultId;
use besef_vault::{Attachments, BackupReason, Home, Lending, Vault, VaultError, VaultKey};
use std::{fs, path::Path};

use crate::{
    common::{NOW, journal, passphrase},
    making::{STRETCH, kept, noise, open, raw, received, whole},
};

#[test]
fn the_same_digits_open_it_with_plain_sqlcipher_and_nothing_else_does() {
    let journal = journal();
    let mut files = open(&journal);
    let canary = b"kanariepietvogelzang ".repeat(30_000);
    let digest = kept(&mut files, &canary);
    received(&mut files, &canary, STRETCH);
    let plain: Vec<u8> = raw(&journal)
        .query_row(
            "SELECT stretch.bytes FROM stretch JOIN file ON file.key = file WHERE number = 0 AND hex(digest) = ?1",
            [digest.to_string().to_uppercase()],
            |row| row.get(0),
        )
        .unwrap();
    assert!(plain == canary[..STRETCH]);
    for file in fs::read_dir(journal.home.folder()).unwrap().flatten().filter(|file| file.path().is_file()) {
        let bytes = fs::read(file.path()).unwrap();
        assert!(!bytes.windows(20).any(|window| window == &canary[..20]), "{:?}", file.path());
    }
}

#[test]
fn a_vault_that_is_read_only_reads_its_files_and_takes_none() {
    let journal = journal();
    let mut files = open(&journal);
    let digest = kept(&mut files, b"lezen mag");
    drop(files);
    let mut writable = fs::metadata(journal.home.folder().join("journal.db")).unwrap().permissions();
    writable.set_readonly(true);
    fs::set_permissions(journal.home.folder().join("journal.db"), writable).unwrap();
    let vault = Vault::open(&journal.home, &journal.key, NOW).unwrap();
    let files = Attachments::open(&vault, NOW).unwrap();
    assert_eq!(whole(&files, digest), b"lezen mag");
    assert!(matches!(files.begin(NOW), Err(VaultError::ReadOnly(_))));
}

#[test]
fn a_lent_copy_is_its_owners_alone_and_goes_when_taken_back() {
    let journal = journal();
    let mut files = open(&journal);
    let bytes = noise(3 * STRETCH + 1);
    let digest = kept(&mut files, &bytes);
    let lending = Lending::new(&journal.home).unwrap();
    let path = lending.lend(&files, digest, "../../les: één?.pdf").unwrap();
    assert!(path.starts_with(journal.home.lent()));
    assert_eq!(path.file_name().unwrap(), "les_ één_.pdf");
    assert!(fs::read(&path).unwrap() == bytes);
    assert_ne!(lending.lend(&files, digest, "les.pdf").unwrap().parent(), path.parent());
    #[cfg(unix)]
    for folder in [journal.home.lent().as_path(), path.parent().unwrap()] {
        use std::os::unix::fs::PermissionsExt;
        assert_eq!(fs::metadata(folder).unwrap().permissions().mode() & 0o777, 0o700);
    }
    journal.home.take_back_lent().unwrap();
    assert!(path.exists(), "this process still lends it");
    lending.take_back().unwrap();
    assert!(!path.exists());
    let path = lending.lend(&files, digest, "weer.pdf").unwrap();
    drop(lending);
    assert!(!path.exists());
    assert_eq!(fs::read_dir(journal.home.lent()).unwrap().count(), 0);
}

#[test]
fn what_a_process_lent_that_is_no_more_is_taken_back() {
    let journal = journal();
    let left = journal.home.lent().join("0123");
    fs::create_dir_all(left.join("x")).unwrap();
    fs::write(left.join("x/brief.pdf"), b"leesbaar").unwrap();
    fs::write(journal.home.lent().join("0123.lock"), b"").unwrap();
    fs::write(journal.home.lent().join("los.txt"), b"leesbaar").unwrap();
    journal.home.take_back_lent().unwrap();
    assert!(!left.exists() && !journal.home.lent().join("los.txt").exists());
}

#[test]
fn another_vaults_backup_sets_the_files_aside_and_its_own_finds_them_again() {
    let mut ours = journal();
    let mut files = open(&ours);
    let digest = kept(&mut files, b"van ons");
    ours.log_with_file(1, digest);
    drop(files);
    let back = ours.vault.backup(NOW, BackupReason::Asked).unwrap();

    let folder = tempfile::TempDir::new().unwrap();
    let theirs = Home::at(folder.path().join("vault")).with_work_factor(1);
    let access = passphrase("andere zin");
    let key = theirs.create(&access, VaultId::new(NOW, [3; 10])).unwrap();
    let other = Vault::open(&theirs, &key, NOW).unwrap().backup(NOW, BackupReason::Asked).unwrap();

    let restore = |backup: &Path, held: &VaultKey, access| {
        ours.home.restore(backup, Some(held), Some(access), NOW).unwrap()
    };
    let key = restore(&theirs.backups_folder().join(other.name), &ours.key, &access);
    let vault = Vault::open(&ours.home, &key, NOW).unwrap();
    let mut files = Attachments::open(&vault, NOW).unwrap();
    assert!(!files.has(digest).unwrap());
    let of_theirs = kept(&mut files, b"van hen");
    drop((files, vault));

    restore(&ours.home.backups_folder().join(back.name), &key, &passphrase("gouden weken"));
    let vault = Vault::open(&ours.home, &ours.key, NOW).unwrap();
    let files = Attachments::open(&vault, NOW).unwrap();
    assert_eq!(whole(&files, digest), b"van ons");
    assert!(!files.has(of_theirs).unwrap());
}
