//! One side of a comparison, measured in a process of its own: this same program, told which side to be.

use serde_json::Value;
use std::{
    env,
    path::Path,
    process::{Command, Stdio},
};

use crate::{journal, search};

/// What a process is told first when it is to be a side.
pub const MARK: &str = "side";

/// Is that side, and prints what it measured.
pub fn run(name: &str, folder: &Path, size: usize) {
    let measured = match name.split_once('/') {
        Some(("journal", side)) => journal::side(side, folder, size),
        Some(("search", side)) => search::side(side, folder, size),
        _ => panic!("no side is called {name}"),
    };
    println!("{measured}");
}

/// What a side measures, when another process is it.
pub fn measured(name: &str, folder: &Path, size: usize) -> Value {
    let mut itself = Command::new(env::current_exe().unwrap());
    itself.args([MARK, name]).arg(folder).arg(size.to_string()).stderr(Stdio::inherit());
    let run = itself.output().unwrap();
    assert!(run.status.success(), "{name} failed");
    serde_json::from_slice(&run.stdout).unwrap()
}
