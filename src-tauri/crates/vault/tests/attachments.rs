//! Files beside the journal: received, kept once, read, swept, lent; by one process or two, on a disk with room or not.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

mod common;

use besef_model::{Attachment, Kind, Timestamp, VaultId, limits};
use besef_vault::{Attachments, BackupReason, Digest, Home, Incoming, Lending, Vault, VaultError, VaultKey};
use common::{Journal, NOW, content, journal, passphrase};
use sha2::Digest as _;
use std::{collections::BTreeSet, fs, path::Path};

const STRETCH: usize = 256 * 1024;
const DAY: i64 = 24 * 60 * 60 * 1000;

fn later(days: i64) -> Timestamp {
    Timestamp::from_millis(NOW.millis() + days * DAY)
}

fn open(journal: &Journal) -> Attachments {
    Attachments::open(&journal.vault, NOW).unwrap()
}

/// Bytes that do not repeat and do not compress.
fn noise(size: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 33) as u8
    };
    (0..size).map(|_| next()).collect()
}

fn received(files: &mut Attachments, bytes: &[u8], each: usize) -> Incoming {
    let mut incoming = files.begin(NOW).unwrap();
    bytes.chunks(each).for_each(|bytes| files.receive(&mut incoming, bytes, NOW).unwrap());
    incoming
}

fn kept(files: &mut Attachments, bytes: &[u8]) -> Digest {
    let incoming = received(files, bytes, 100_000);
    files.finish(incoming, None, NOW).unwrap().digest()
}

fn whole(files: &Attachments, digest: Digest) -> Vec<u8> {
    files.read(digest, 0, usize::MAX).unwrap()
}

fn naming(digest: Digest) -> Attachment {
    let (name, media_type) = ("foto.jpg".into(), "image/jpeg".into());
    Attachment { digest: digest.to_string(), name, media_type, bytes: 1 }
}

impl Journal {
    fn log_with_file(&mut self, number: u16, digest: Digest) {
        let mut content = content(Kind::Social, "2026-11-20", "met een foto");
        content.attachments.push(naming(digest));
        self.log(number, content);
    }
}

#[test]
fn what_came_in_is_read_back_whatever_the_stretches() {
    let journal = journal();
    let mut files = open(&journal);
    for size in [0, 1, STRETCH - 1, STRETCH, STRETCH + 1, 3 * STRETCH, 1_234_567] {
        let bytes = noise(size);
        for each in [1_000, STRETCH, 700_001] {
            let incoming = received(&mut files, &bytes, each);
            assert_eq!(incoming.bytes(), size as u64);
            let digest = files.finish(incoming, None, NOW).unwrap().digest();
            let hash: String =
                sha2::Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(digest.to_string(), hash);
            assert!(whole(&files, digest) == bytes, "{size} in {each}");
            assert_eq!(files.size(digest).unwrap(), size as u64);
            for (from, most) in [(0, 10), (STRETCH - 3, 9), (size / 2, STRETCH), (size, 5), (size + 9, 9)] {
                let wanted = &bytes[from.min(size)..(from + most).min(size)];
                assert!(files.read(digest, from as u64, most).unwrap() == wanted, "{size}: {from} {most}");
            }
        }
    }
}

#[test]
fn the_same_bytes_are_kept_once_and_keep_their_picture() {
    let journal = journal();
    let mut files = open(&journal);
    let bytes = noise(900_000);
    let incoming = received(&mut files, &bytes, 50_000);
    let digest = files.finish(incoming, Some(b"klein"), NOW).unwrap().digest();
    let before = on_disk(&journal);
    assert_eq!(kept(&mut files, &bytes), digest);
    assert_eq!(files.picture(digest).unwrap().unwrap(), b"klein");
    assert!(on_disk(&journal) < before + 100_000, "{before} became {}", on_disk(&journal));
    let rows: i64 = raw(&journal).query_row("SELECT count(*) FROM file", [], |row| row.get(0)).unwrap();
    assert_eq!(rows, 1);
}

#[test]
fn what_is_blotted_is_what_is_kept_and_named() {
    let journal = journal();
    let mut files = open(&journal);
    let mut bytes = noise(2 * STRETCH + 77);
    let mut incoming = received(&mut files, &bytes, 99_999);
    files.end(&mut incoming, NOW).unwrap();
    assert!(files.received(&incoming, 5, 1000).unwrap() == bytes[5..1005]);
    for (at, blot) in [(0, &b"begin"[..]), (STRETCH - 2, b"over de grens"), (bytes.len() - 3, b"eind")] {
        let fits = blot.len().min(bytes.len() - at);
        files.blot(&mut incoming, at as u64, &blot[..fits]).unwrap();
        bytes[at..at + fits].copy_from_slice(&blot[..fits]);
    }
    let digest = files.finish(incoming, None, NOW).unwrap().digest();
    assert!(whole(&files, digest) == bytes);
    assert_eq!(digest, kept(&mut files, &bytes), "the same bytes, whichever way they came about");
}

#[test]
fn what_is_cancelled_leaves_no_room_taken() {
    let journal = journal();
    let mut files = open(&journal);
    let small = kept(&mut files, b"klein");
    let incoming = received(&mut files, &noise(20 * STRETCH), STRETCH);
    files.cancel(&incoming);
    assert!(on_disk(&journal) < 4 * STRETCH as u64, "{} bytes left", on_disk(&journal));
    assert_eq!(whole(&files, small), b"klein");
}

#[test]
fn a_file_beyond_the_limit_is_refused_and_let_go() {
    let journal = journal();
    let mut files = open(&journal);
    let mut incoming = files.begin(NOW).unwrap();
    let stretch = vec![7; 20_000_000];
    for _ in 0..10 {
        files.receive(&mut incoming, &stretch, NOW).unwrap();
    }
    assert_eq!(incoming.bytes(), limits::ATTACHMENT);
    let refused = files.receive(&mut incoming, b"x", NOW).unwrap_err();
    assert!(matches!(refused, VaultError::Invalid(besef_model::Invalid::FileTooLarge { .. })), "{refused}");
    assert!(on_disk(&journal) < 4 * STRETCH as u64);
}

#[test]
fn another_handle_sees_what_is_whole_and_leaves_alone_what_is_not() {
    let journal = journal();
    let mut one = open(&journal);
    let mut other = open(&journal);
    let mut incoming = received(&mut one, &noise(3 * STRETCH), STRETCH);
    let digest = kept(&mut other, b"van de ander");
    assert_eq!(whole(&one, digest), b"van de ander");
    drop(Attachments::open(&journal.vault, NOW).unwrap());
    one.receive(&mut incoming, b"einde", NOW).unwrap();
    let digest = one.finish(incoming, None, NOW).unwrap().digest();
    assert_eq!(other.size(digest).unwrap(), 3 * STRETCH as u64 + 5);
}

#[test]
fn what_nobody_went_on_with_is_swept_a_day_later() {
    let journal = journal();
    let mut files = open(&journal);
    let abandoned = received(&mut files, &noise(4 * STRETCH), STRETCH);
    drop((files, abandoned));
    drop(open(&journal));
    let count =
        || -> i64 { raw(&journal).query_row("SELECT count(*) FROM file", [], |row| row.get(0)).unwrap() };
    assert_eq!(count(), 1, "it may still go on");
    drop(Attachments::open(&journal.vault, later(2)).unwrap());
    assert_eq!(count(), 0);
    assert!(on_disk(&journal) < 2 * STRETCH as u64);
}

#[test]
fn what_the_log_names_stays_and_what_nothing_names_goes_after_its_grace() {
    let mut journal = journal();
    let mut files = open(&journal);
    let [live, deleted, removed, never] =
        ["leeft", "verwijderd", "eraf", "nooit"].map(|text| kept(&mut files, text.as_bytes()));
    journal.log_with_file(1, live);
    journal.log_with_file(2, deleted);
    journal.delete(2);
    journal.log_with_file(3, removed);
    journal.edit(3, |content| content.attachments.clear());
    assert_eq!(journal.vault.files_held().unwrap(), BTreeSet::from([live, deleted]));
    for days in [0, 29, 31] {
        files.sweep(&journal.vault, later(days)).unwrap();
        assert!([live, deleted, removed].iter().all(|digest| files.has(*digest).unwrap()), "{days}");
        assert_eq!(files.has(never).unwrap(), days < 30, "{days}");
    }
}

#[test]
fn a_file_that_is_named_again_starts_its_grace_again() {
    let mut journal = journal();
    let mut files = open(&journal);
    let digest = kept(&mut files, b"terug");
    files.sweep(&journal.vault, NOW).unwrap();
    journal.log_with_file(1, digest);
    files.sweep(&journal.vault, later(31)).unwrap();
    assert_eq!(journal.vault.files_logged().unwrap(), BTreeSet::from([digest]));
    journal.forget(1);
    files.sweep(&journal.vault, later(40)).unwrap();
    assert!(files.has(digest).unwrap(), "unnamed since today only");
}

#[test]
fn a_forgotten_file_is_wiped_and_one_that_others_name_is_not() {
    let mut journal = journal();
    let mut files = open(&journal);
    let secret = b"een geheim dat niemand meer lezen mag ".repeat(20_000);
    let (gone, shared) = (kept(&mut files, &secret), kept(&mut files, b"gedeeld"));
    journal.log_with_file(1, gone);
    journal.edit(1, |content| content.attachments.push(naming(shared)));
    journal.log_with_file(2, shared);
    let named = journal.vault.files_logged().unwrap();
    assert_eq!(named, BTreeSet::from([gone, shared]));
    journal.forget(1);
    assert_eq!(journal.vault.files_logged().unwrap(), BTreeSet::from([shared]));
    files.let_go(&named, &journal.vault).unwrap();
    assert!(!files.has(gone).unwrap() && files.has(shared).unwrap());
    assert!(on_disk(&journal) < STRETCH as u64);
}

#[test]
fn nobody_lets_go_of_a_file_while_it_is_being_named() {
    let mut journal = journal();
    let mut files = open(&journal);
    let digest = kept(&mut files, b"net binnen");
    files
        .while_kept(digest, || {
            let busy = raw(&journal).execute("DELETE FROM file", []).unwrap_err();
            assert_eq!(busy.sqlite_error_code(), Some(rusqlite::ErrorCode::DatabaseBusy));
            Ok::<_, VaultError>(())
        })
        .unwrap();
    files.let_go(&BTreeSet::from([digest]), &journal.vault).unwrap();
    let missing = files.while_kept(digest, || Ok::<_, VaultError>(()));
    assert!(matches!(missing, Err(VaultError::UnknownFile)));
    journal.log_with_file(1, digest);
    assert!(matches!(files.read(digest, 0, 1), Err(VaultError::UnknownFile)));
    assert!(matches!(files.picture(digest), Err(VaultError::UnknownFile)));
}

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

/// The store of files as any SQLCipher opens it.
fn raw(journal: &Journal) -> rusqlite::Connection {
    let key = journal.raw_key();
    let store = rusqlite::Connection::open(journal.home.folder().join("attachments.db")).unwrap();
    store.execute_batch(&format!("PRAGMA key = \"x'{}'\"", key.trim())).unwrap();
    store.busy_timeout(std::time::Duration::ZERO).unwrap();
    store.pragma_update(None, "foreign_keys", true).unwrap();
    store
}

fn on_disk(journal: &Journal) -> u64 {
    let size = |name| fs::metadata(journal.home.folder().join(name)).map_or(0, |file| file.len());
    size("attachments.db") + size("attachments.db-wal")
}
