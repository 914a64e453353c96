//! Journals opened by many threads at once, first thing in a process: alone in its file, since only the very first opening
//! of a process can go wrong.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

use besef_contract::journal::{Access, FixedDay, Home, Indexing, Journal, Opening};
use besef_tests::{TODAY, day};
use std::{
    fs,
    path::Path,
    sync::{Arc, Barrier},
    thread,
};
use tempfile::TempDir;

const THREADS: usize = 16;

/// A vault that was made by another process, with its key: nothing of SQLCipher was used here to get it.
fn closed() -> (TempDir, Opening) {
    let kept = Path::new(env!("CARGO_MANIFEST_DIR")).join("vaults/format-5");
    let copy = TempDir::new().unwrap();
    for entry in
        fs::read_dir(kept.join("vault")).unwrap().map(Result::unwrap).filter(|it| it.path().is_file())
    {
        fs::copy(entry.path(), copy.path().join(entry.file_name())).unwrap();
    }
    let home = Home::at(copy.path());
    let key = home.unlock(&Access::Identity(kept.join("identity.txt"))).unwrap();
    let clock = Arc::new(FixedDay::new(day(TODAY)));
    (copy, Opening { home, key, clock, indexing: Indexing::WhenAsked, listener: Arc::new(drop) })
}

#[test]
fn the_first_journals_of_a_process_open_at_the_same_time() {
    let closed: Vec<_> = (0..THREADS).map(|_| closed()).collect();
    let start = Barrier::new(THREADS);
    let open = |(_, opening): &(TempDir, Opening)| {
        start.wait();
        Journal::open(opening.clone()).map(drop)
    };
    thread::scope(|scope| {
        let opened: Vec<_> = closed.iter().map(|one| scope.spawn(|| open(one))).collect();
        for thread in opened {
            thread.join().unwrap().unwrap();
        }
    });
}
