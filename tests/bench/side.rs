//! One side of a comparison, measured in a process of its own: this same program, told which side to be.

use serde_json::Value;
use std::{
    env,
    path::Path,
    process::{Command, Stdio},
    time::Instant,
};

use crate::{attaching, journal, looking_back, report, search, sharing};

/// What a process is told first when it is to be a side.
pub const MARK: &str = "side";

/// Is that side, and prints what it measured.
pub fn run(name: &str, folder: &Path, size: usize) {
    let measured = match name.split_once('/') {
        Some(("journal", side)) => journal::side(side, folder, size),
        Some(("looking-back", side)) => looking_back::side(side, folder, size),
        Some(("attaching", side)) => attaching::side(side, folder, size),
        Some(("sharing", side)) => sharing::side(side, folder, size),
        Some(("report", side)) => report::side(side, folder, size),
        Some(("search", side)) => search::side(side, folder, size),
        _ => panic!("no side is called {name}"),
    };
    println!("{measured}");
}

/// What a side measures, when another process is it. Sizes that matter take minutes, so each side says when it is done.
pub fn measured(name: &str, folder: &Path, size: usize) -> Value {
    let started = Instant::now();
    let mut itself = Command::new(env::current_exe().unwrap());
    itself.args([MARK, name]).arg(folder).arg(size.to_string()).stderr(Stdio::inherit());
    let run = itself.output().unwrap();
    assert!(run.status.success(), "{name} failed");
    eprintln!("{size:>9} moments  {name:<18}{:>6} s", started.elapsed().as_secs());
    serde_json::from_slice(&run.stdout).unwrap()
}
