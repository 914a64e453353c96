//! Speed and memory of the journal beside raw SQLite FTS5 on the same corpus in the same run.
//! `cargo xtask bench` builds it for release and runs it; it prints a table, then one line of JSON.
//!
//! Each side works in a process of its own, so that peak memory is its own; the journal is filled by yet another.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench stops at trouble"
)]

mod corpus;
mod fts5;
mod journal;
mod table;
mod timing;

use serde_json::{Map, Value, json};
use std::{env, path::Path, process::Command};

/// How many moments, unless sizes are given on the command line.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    match arguments.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["fill", folder, size] => journal::fill(Path::new(folder), size.parse().unwrap()),
        ["journal", folder, size] => {
            println!("{}", journal::measure(Path::new(folder), size.parse().unwrap()))
        }
        ["fts5", folder, size] => println!("{}", fts5::measure(Path::new(folder), size.parse().unwrap())),
        [] => compare(&SIZES),
        _ => compare(&arguments.iter().map(|size| size.parse().unwrap()).collect::<Vec<usize>>()),
    }
}

fn compare(sizes: &[usize]) {
    let mut all = Map::new();
    for size in sizes {
        eprintln!("{size} moments …");
        let folder = tempfile::TempDir::new().unwrap();
        side("fill", folder.path(), *size);
        let journal = side("journal", folder.path(), *size);
        let fts5 = side("fts5", folder.path(), *size);
        all.insert(size.to_string(), json!({ "journal": journal, "fts5": fts5 }));
    }
    print!("{}", table::of(&all));
    println!("{}", Value::Object(all));
}

/// One side's figures, measured in a process of its own.
fn side(name: &str, folder: &Path, size: usize) -> Value {
    let run = Command::new(env::current_exe().unwrap())
        .arg(name)
        .arg(folder)
        .arg(size.to_string())
        .output()
        .unwrap();
    assert!(run.status.success(), "{name} failed: {}", String::from_utf8_lossy(&run.stderr));
    serde_json::from_slice(&run.stdout).unwrap_or(Value::Null)
}
