//! A process killed in the middle of saving, many times: no acknowledged save is lost and nothing is corrupt.

use besef_contract::{
    journal::FindingState,
    shapes::{Examine, ShowMoment},
};
use besef_tests::{Place, find};
use std::{
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    time::Duration,
};

const TIMES: u64 = 12;

#[test]
fn a_killed_process_loses_no_acknowledged_save() {
    let (place, session) = Place::with_vault();
    drop(session);
    let mut acknowledged = Vec::new();
    for time in 0..TIMES {
        acknowledged.extend(save_until_killed(&place, Duration::from_millis(20 + 17 * time)));
    }
    let session = place.unlocked();
    for id in &acknowledged {
        let id = id.parse().unwrap();
        assert!(
            session.show_moment(ShowMoment { id, words: String::new() }).is_ok(),
            "{id} was acknowledged"
        );
    }
    let total = find(&session, "").total;
    assert!(acknowledged.len() >= TIMES as usize, "too few saves to prove anything: {}", acknowledged.len());
    assert!(total as usize >= acknowledged.len());
    assert_eq!(find(&session, "schijf").total, total, "the index agrees");
    let health = session.examine(Examine { repair: true }).unwrap();
    assert!(health.findings.iter().all(|finding| finding.state != FindingState::Wrong), "{health:?}");
}

/// The ids printed before the process was killed so long after its first save. A last line cut short is none.
fn save_until_killed(place: &Place, after: Duration) -> Vec<String> {
    let besef_contract::journal::Access::Identity(identity) = place.access() else { unreachable!() };
    let mut saver = Command::new(env!("CARGO_BIN_EXE_besef-saver"))
        .args([place.vault(), identity])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(saver.stdout.take().unwrap());
    let mut printed = String::new();
    lines.read_line(&mut printed).unwrap();
    std::thread::sleep(after);
    saver.kill().unwrap(); // SIGKILL on Unix
    saver.wait().unwrap();
    while lines.read_line(&mut printed).unwrap() > 0 {}
    let whole = printed.rfind('\n').map_or("", |end| &printed[..end]);
    whole.lines().map(str::to_owned).collect()
}
