//! A file that is not what it should be costs a rebuild, never more.

use crate::support::*;
use besef_search::{Index, SearchError};
use std::fs;

fn moments() -> Vec<besef_model::Moment> {
    (0..60).map(|number| moment(number, "een les over kanariegeel en iets")).collect()
}

/// Opens what is left of the file, and sees whether a rebuild works.
#[track_caller]
fn starts_anew(shelf: &Shelf) {
    let index = shelf.open();
    assert!(index.fresh());
    assert_eq!(index.watermark(), 0);
    assert_eq!(numbers(&index, &asking("")), [] as [u8; 0]);
    commit(&index, &moments(), 9);
    drop(index);
    let again = shelf.open();
    assert!(!again.fresh());
    assert_eq!((again.watermark(), numbers(&again, &asking("les")).len()), (9, 50));
}

fn damaged(harm: impl FnOnce(&mut Vec<u8>)) -> Shelf {
    let shelf = Shelf::new();
    drop(shelf.with(&moments()));
    let mut bytes = fs::read(shelf.file()).unwrap();
    harm(&mut bytes);
    fs::write(shelf.file(), bytes).unwrap();
    shelf
}

#[test]
fn a_file_that_is_missing() {
    starts_anew(&Shelf::new());
}

#[test]
fn a_file_that_is_whole_is_kept() {
    assert!(!damaged(|_| ()).open().fresh());
}

#[test]
fn a_file_cut_short() {
    starts_anew(&damaged(|bytes| bytes.truncate(bytes.len() / 2)));
    starts_anew(&damaged(|bytes| bytes.truncate(100)));
    starts_anew(&damaged(Vec::clear));
}

#[test]
fn a_file_with_one_bit_flipped_anywhere_is_never_believed() {
    let size = fs::metadata(damaged(|_| ()).file()).unwrap().len() as usize;
    for at in (0..size).step_by(size / 40) {
        let shelf = damaged(|bytes| bytes[at] ^= 0x10);
        let index = shelf.open();
        if !index.fresh() {
            assert_eq!(numbers(&index, &asking("kanariegeel ")).len(), 50, "flipped at {at}");
        }
    }
}

#[test]
fn a_file_of_something_else() {
    starts_anew(&damaged(|bytes| *bytes = b"not a database at all".repeat(1000)));
}

#[test]
fn a_file_under_another_key() {
    let shelf = Shelf::new();
    Index::open(&shelf.file(), &[1; 32]).unwrap();
    starts_anew(&shelf);
}

#[test]
fn a_folder_that_is_missing_is_an_error() {
    let missing = Shelf::new().folder().join("nowhere/index.db");
    assert!(matches!(Index::open(&missing, &KEY), Err(SearchError::File(_))));
}

#[test]
fn discarding_makes_room_for_a_new_one() {
    let shelf = Shelf::new();
    let index = shelf.with(&moments());
    let writer = index.writer().unwrap().unwrap();
    assert!(matches!(Index::discard(&shelf.file()), Err(SearchError::Busy)));
    drop((writer, index));
    Index::discard(&shelf.file()).unwrap();
    starts_anew(&shelf);
}

#[test]
fn nothing_of_a_moment_can_be_read_in_any_file() {
    let shelf = Shelf::new();
    let index = shelf.with(&moments());
    let mut files = 0;
    for entry in fs::read_dir(shelf.folder()).unwrap() {
        let bytes = fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(6).any(|part| part == b"kanari" || part == b"SQLite"));
        files += 1;
    }
    assert!(files >= 3, "looked while the index was open: {files}");
    drop(index);
    let left: Vec<_> =
        fs::read_dir(shelf.folder()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(left.len(), 2, "only the index and its lock remain: {left:?}");
}
