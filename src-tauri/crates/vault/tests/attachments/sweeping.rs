//! Letting go: what nothing names goes, and nothing that is named or on its way.

use besef_vault::{Attachments, VaultError};
use std::collections::BTreeSet;

use crate::{
    common::{NOW, journal},
    making::{STRETCH, kept, later, naming, noise, on_disk, open, raw, received, whole},
};

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
