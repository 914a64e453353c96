//! A full and a read-only disk, for real: a small file system of its own, mounted in a mount namespace. Where the
//! system allows no such mount (some containers), the tests say so and pass over.
#![cfg(target_os = "linux")]

use besef_contract::{Failure, FailureCode, journal::Access};
use besef_tests::{Place, content, find, log};
use std::{
    path::Path,
    process::{Command, Output},
};

const SAVER: &str = env!("CARGO_BIN_EXE_besef-saver");
const ATTACHER: &str = env!("CARGO_BIN_EXE_besef-attacher");

/// Runs a script in a namespace where it may mount; `$1` is the vault, `$2` the identity, `$3` the program.
fn in_namespace(place: &Place, program: &str, script: &str) -> Option<Output> {
    let Access::Identity(identity) = place.access() else { unreachable!() };
    let may_mount =
        |command: &mut Command| command.args(["true"]).status().is_ok_and(|status| status.success());
    if !may_mount(Command::new("unshare").args(["-Urm"])) {
        println!("passed over: no mount namespaces here");
        return None;
    }
    let run = Command::new("unshare")
        .args(["-Urm", "sh", "-euc", script, "sh"])
        .args([&place.vault(), &identity, Path::new(program)])
        .output()
        .unwrap();
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    Some(run)
}

fn last_failure(run: &Output) -> Failure {
    let printed = String::from_utf8_lossy(&run.stdout);
    serde_json::from_str(printed.lines().last().unwrap()).unwrap()
}

#[test]
fn a_full_disk_refuses_the_save_and_keeps_all_before_it() {
    let (place, session) = Place::with_vault();
    log(&session, content("eerst"));
    drop(session);
    let script = r#"
        kept=$(mktemp -d); cp -a "$1/." "$kept"
        mount -t tmpfs -o size=3m tmpfs "$1"; cp -a "$kept/." "$1"; rm -rf "$1/backups"
        "$3" "$1" "$2"
        umount -l "$1" 2>/dev/null || true
    "#;
    let Some(run) = in_namespace(&place, SAVER, script) else { return };
    assert_eq!(last_failure(&run).code, FailureCode::DiskFull);
    let printed = String::from_utf8_lossy(&run.stdout);
    assert!(printed.lines().count() > 10, "it saved until then");
    assert_eq!(printed.lines().rev().nth(1), Some("today opens"));
    assert_eq!(find(&place.unlocked(), "eerst").total, 1);
}

#[test]
fn a_disk_that_fills_up_within_a_file_loses_nothing_but_that_file() {
    let (place, session) = Place::with_vault();
    log(&session, content("eerst"));
    drop(session);
    for size in ["16m", "17m", "18m", "19m"] {
        let script = r#"
            kept=$(mktemp -d); cp -a "$1/." "$kept"
            mount -t tmpfs -o size=SIZE tmpfs "$1"; cp -a "$kept/." "$1"; rm -rf "$1/backups" "$kept"
            "$3" "$1" "$2"; du -a "$1" >&2
            umount -l "$1" 2>/dev/null || true
        "#;
        let Some(run) = in_namespace(&place, ATTACHER, &script.replace("SIZE", size)) else { return };
        let printed = String::from_utf8_lossy(&run.stdout).into_owned();
        let lines: Vec<&str> = printed.lines().collect();
        let [.., failure, whole] = lines[..] else { panic!("{printed}") };
        let failure: Failure = serde_json::from_str(failure).unwrap();
        assert_eq!((failure.code, whole), (FailureCode::DiskFull, "still whole"), "{size}: {printed}");
        assert!(lines.len() > 3, "some files fitted");
    }
}

#[test]
fn a_read_only_disk_opens_for_reading() {
    let (place, session) = Place::with_vault();
    log(&session, content("lezen mag"));
    drop(session);
    let script = r#"mount --bind "$1" "$1"; mount -o remount,bind,ro "$1"; "$3" "$1" "$2""#;
    let Some(run) = in_namespace(&place, SAVER, script) else { return };
    assert_eq!(last_failure(&run).code, FailureCode::ReadOnly);
}
