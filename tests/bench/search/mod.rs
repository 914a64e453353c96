//! Search beside SQLite FTS5 by words and by trigrams, and ripgrep: speed, size and memory, then quality.

mod besef;
mod corpus;
mod fts5;
mod hostile;
mod questions;
mod ripgrep;
mod table;

use serde_json::{Map, Value, json};
use std::path::Path;

use crate::{quality, side, tokens::Tokens};

/// Measures and prints.
pub fn compare(sizes: &[usize]) {
    let mut all = Map::new();
    for size in sizes {
        all.insert(size.to_string(), at(*size));
    }
    print!("{}", table::of(&all));
    let quality = quality::compare();
    println!("{}", json!({ "speed": all, "quality": quality }));
}

/// Each baseline in a folder of its own that goes before the next comes: a million moments take gigabytes.
fn at(size: usize) -> Value {
    let besef = {
        let folder = tempfile::TempDir::new().unwrap();
        let sides = ["search/fill", "search/build", "search/ask"];
        let figures = sides.map(|name| side::measured(name, folder.path(), size));
        figures.into_iter().filter_map(|side| side.as_object().cloned()).flatten().collect::<Map<_, _>>()
    };
    let alone = |name| side::measured(name, tempfile::TempDir::new().unwrap().path(), size);
    let ripgrep = if ripgrep::is_there() { alone("search/ripgrep") } else { absent() };
    json!({
        "besef": besef,
        "unicode61": alone("search/unicode61"),
        "trigram": alone("search/trigram"),
        "ripgrep": ripgrep,
    })
}

fn absent() -> Value {
    eprintln!("rg is not on the PATH: ripgrep is left out");
    Value::Null
}

/// One side's figures.
pub fn side(name: &str, folder: &Path, size: usize) -> Value {
    match name {
        "fill" => besef::fill(folder, size),
        "build" => besef::build(folder, size),
        "ask" => besef::ask(folder),
        "unicode61" => fts5::measure(folder, size, Tokens::Words),
        "trigram" => fts5::measure(folder, size, Tokens::Trigrams),
        _ => ripgrep::measure(folder, size),
    }
}
