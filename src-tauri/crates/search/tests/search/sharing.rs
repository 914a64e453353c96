//! One file, several holders: threads, handles, processes.

use crate::support::*;
use besef_search::Entry;
use std::process::{Command, Stdio};
use std::time::Duration;

#[test]
fn a_second_holder_sees_a_commit_after_refreshing() {
    let shelf = Shelf::new();
    let (one, other) = (shelf.open(), shelf.open());
    assert_eq!((one.fresh(), other.fresh()), (true, false));
    commit(&one, &[moment(1, "les")], 41);
    assert_eq!((one.watermark(), numbers(&one, &asking("les"))), (41, vec![1]));
    assert_eq!((other.watermark(), numbers(&other, &asking("les"))), (0, vec![]));
    other.refresh().unwrap();
    assert_eq!((other.watermark(), numbers(&other, &asking("les"))), (41, vec![1]));
}

#[test]
fn one_at_a_time_writes() {
    let shelf = Shelf::new();
    let (one, other) = (shelf.open(), shelf.open());
    let writer = one.writer().unwrap().unwrap();
    assert!(other.writer().unwrap().is_none());
    assert!(one.writer().unwrap().is_none());
    drop(writer);
    assert!(other.writer().unwrap().is_some());
}

#[test]
fn what_was_not_committed_is_gone() {
    let shelf = Shelf::new();
    let index = shelf.with(&[moment(1, "les")]);
    index.writer().unwrap().unwrap().put(&moment(2, "les")).unwrap();
    assert_eq!(numbers(&index, &asking("les")), [1]);
    commit(&index, &[moment(3, "les")], 2);
    assert_eq!(numbers(&index, &asking("les")), [3, 1]);
}

#[test]
fn a_tail_already_committed_does_no_harm() {
    let shelf = Shelf::new();
    let index = shelf.with(&[moment(1, "les"), moment(2, "les")]);
    let tail = [Entry::Put(moment(2, "les")), Entry::Remove(id(9))];
    assert_eq!(index.find(&asking("les"), &tail).unwrap().total, 2);
    assert_eq!(numbers_with(&index, &best("les"), &tail), [2, 1]);
}

#[test]
fn scrubbing_leaves_nothing_of_what_was_removed() {
    let shelf = Shelf::new();
    let secrets = |number| (0..40).map(|word| format!("geheim{number}x{word} ")).collect::<String>();
    let moments: Vec<_> = (0..200).map(|number| moment(number, &secrets(number))).collect();
    drop(shelf.with(&moments));
    let before = std::fs::metadata(shelf.file()).unwrap().len();
    let index = shelf.open();
    let mut writer = index.writer().unwrap().unwrap();
    (1..200).for_each(|number| writer.remove(id(number)).unwrap());
    writer.commit(2).unwrap();
    writer.scrub().unwrap();
    writer.put(&moment(201, "geheim")).unwrap();
    writer.commit(3).unwrap();
    drop(writer);
    assert_eq!((index.watermark(), numbers(&index, &asking("geheim"))), (3, vec![201, 0]));
    drop(index);
    let after = std::fs::metadata(shelf.file()).unwrap().len();
    assert!(after < before / 4, "{before} bytes before, {after} after");
}

/// Merges take files away all the time; whoever reads meanwhile must never miss one.
#[test]
fn reading_goes_on_while_another_writes_and_merges() {
    let shelf = Shelf::new();
    let (writing, reading) = (shelf.open(), shelf.open());
    std::thread::scope(|scope| {
        let writes = scope.spawn(|| {
            let mut writer = writing.writer().unwrap().unwrap();
            for number in 0..100 {
                writer.put(&moment(number, "les")).unwrap();
                writer.commit(i64::from(number) + 1).unwrap();
            }
        });
        while !writes.is_finished() {
            reading.refresh().unwrap();
            let promised = reading.watermark();
            assert!(i64::from(reading.find(&asking("les"), &[]).unwrap().total) >= promised);
        }
    });
    reading.refresh().unwrap();
    assert_eq!(reading.find(&asking("les"), &[]).unwrap().total, 100);
}

const FOLDER: &str = "BESEF_TEST_INDEX";

/// Not a test: what the next one starts and kills. Each commit adds one moment.
#[test]
#[ignore = "runs inside another test"]
fn writes_until_killed() {
    let index = besef_search::Index::open(std::env::var(FOLDER).unwrap().as_ref(), &KEY).unwrap();
    let mut writer = index.writer().unwrap().unwrap();
    for number in index.watermark().. {
        writer.put(&moment(u8::try_from(number % 200).unwrap(), "les")).unwrap();
        writer.commit(number + 1).unwrap();
    }
}

#[test]
fn a_writer_killed_at_any_time_leaves_a_whole_index() {
    let shelf = Shelf::new();
    drop(shelf.open());
    let mut last = 0;
    for turn in 0..8 {
        let mut child = Command::new(std::env::current_exe().unwrap())
            .args(["sharing::writes_until_killed", "--exact", "--ignored"])
            .env(FOLDER, shelf.file())
            .stdout(Stdio::null())
            .spawn()
            .unwrap();
        std::thread::sleep(Duration::from_millis(120 + 37 * turn));
        child.kill().unwrap();
        child.wait().unwrap();
        let index = shelf.open();
        assert!(!index.fresh());
        assert!(index.watermark() >= last);
        last = index.watermark();
        assert_eq!(i64::from(index.find(&asking("les"), &[]).unwrap().total), last.min(200));
        assert!(index.writer().unwrap().is_some(), "the lock died with its holder");
    }
    assert!(last > 0, "the writer got nowhere");
}
