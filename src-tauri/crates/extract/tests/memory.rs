//! What sealing and opening take of memory does not grow with the media. A test of its own, in a process of its own: the
//! system tells only how much that process ever took.
#![cfg(target_os = "linux")]
#![expect(clippy::unwrap_used, reason = "a test fails by panicking")]

use besef_extract::{Identity, Key, Limits, Lock, Sealed, Sealing, Sort};
use std::fs::{self, File};
use std::io::{BufWriter, Read, copy, repeat, sink};

const MIB: u64 = 1 << 20;

/// The most memory this process ever held, in bytes.
fn most_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
    line.trim().trim_end_matches(" kB").parse::<u64>().unwrap() * 1024
}

#[test]
fn large_media_are_never_held() {
    let identity = Identity::new().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("sealed.age");
    let before = most_memory();

    let out = BufWriter::new(File::create(&path).unwrap());
    let sealing = Sealing::begin(out, Lock::Card(&identity.card("")), Sort::Extract, b"{}").unwrap();
    let sealing = sealing.medium("a.mp4", repeat(1).take(60 * MIB)).unwrap();
    let sealing = sealing.medium("b.mp4", repeat(2).take(60 * MIB)).unwrap();
    sealing.finish(Some(&identity), "").unwrap();

    let sealed = Sealed::read(File::open(&path).unwrap()).unwrap();
    let mut opened = sealed.open(Key::Identity(&identity), Limits::default()).unwrap();
    for name in ["a.mp4", "b.mp4"] {
        assert_eq!(copy(&mut opened.medium(name).unwrap(), &mut sink()).unwrap(), 60 * MIB);
    }
    let taken = most_memory() - before;
    assert!(taken < 8 * MIB, "{} KiB for 120 MiB of media", taken / 1024);
    println!("{} KiB for 120 MiB of media", taken / 1024);
}
