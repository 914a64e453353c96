//! Speed, memory and quality beside what else there is, on the same texts in the same run. `cargo xtask bench` builds
//! it for release and runs it; it prints tables, then one line of JSON.
//!
//! - `[journal] [sizes]`: the journal as a whole beside raw SQLite FTS5;
//! - `search [sizes]`: search alone beside FTS5 (words and trigrams) and ripgrep, then its quality;
//! - `looking-back [sizes]`: counting a period, beside reading it moment by moment;
//! - `attaching`: files, beside a plain file and plain SHA-256;
//! - `sharing`: sealing and opening an extract with photos, beside the age tool on the same bytes;
//! - `report`: a report of ten pages, cold and warm, in every format;
//! - `quality`: only the quality, on the judged set;
//! - `vault FOLDER PASSPHRASE SIZE`: measures nothing, but makes the vault that the bench of typing opens.
//!
//! Each side works in a process of its own, so that peak memory is its own.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a bench stops at trouble"
)]

mod attaching;
mod corpus;
mod journal;
mod looking_back;
mod noise;
mod quality;
mod report;
mod search;
mod sharing;
mod side;
mod timing;
mod tokens;
mod vault;

use std::{env, path::Path};

/// How many moments, unless sizes are given on the command line.
const SIZES: [usize; 3] = [1_000, 10_000, 100_000];

fn main() {
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| argument != "--bench").collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [side::MARK, name, folder, size] => side::run(name, Path::new(folder), size.parse().unwrap()),
        ["vault", folder, passphrase, size] => {
            vault::made(Path::new(folder), passphrase, size.parse().unwrap())
        }
        ["looking-back"] => looking_back::compare(&looking_back::SIZES),
        ["looking-back", ref given @ ..] => looking_back::compare(&sizes(given)),
        ["attaching"] => attaching::compare(),
        ["report"] => report::compare(),
        ["sharing"] => sharing::compare(),
        ["quality"] => println!("{}", quality::compare()),
        ["search", ref given @ ..] => search::compare(&sizes(given)),
        ["journal", ref given @ ..] => journal::compare(&sizes(given)),
        ref given => journal::compare(&sizes(given)),
    }
}

fn sizes(given: &[&str]) -> Vec<usize> {
    if given.is_empty() { SIZES.to_vec() } else { given.iter().map(|size| size.parse().unwrap()).collect() }
}
