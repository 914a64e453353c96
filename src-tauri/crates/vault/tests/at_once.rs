//! Many vaults opened at once, first thing in a process: alone in its file, since only a process's very first opening
//! can go wrong.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod common;

use std::sync::Barrier;

const THREADS: usize = 16;

#[test]
fn the_first_vaults_of_a_process_open_at_the_same_time() {
    let start = Barrier::new(THREADS);
    std::thread::scope(|scope| {
        let opening = |_| {
            scope.spawn(|| {
                start.wait();
                common::journal().vault.check().unwrap()
            })
        };
        let opened: Vec<_> = (0..THREADS).map(opening).collect();
        for thread in opened {
            assert_eq!(thread.join().unwrap(), []);
        }
    });
}
