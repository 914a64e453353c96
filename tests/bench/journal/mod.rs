//! The journal as a whole beside raw SQLite FTS5: starting, finding, looking back, saving. The journal's side goes through
//! the contract, as a window would ask it.

mod depth;
mod fts5;
mod table;

use besef_contract::{
    Session, Staying,
    journal::{Find, LookBackOn},
    model::Sort,
    shapes::{LogMoment, Nothing},
};
use serde_json::{Map, Value, json};
use std::path::Path;

use crate::{corpus, side, timing::*, vault};

const SAVES: usize = 500;
const STARTS: usize = 10;

/// Measures and prints.
pub fn compare(sizes: &[usize]) {
    let mut all = Map::new();
    for size in sizes {
        let folder = tempfile::TempDir::new().unwrap();
        side::measured("journal/fill", folder.path(), *size);
        let journal = side::measured("journal/besef", folder.path(), *size);
        let fts5 = side::measured("journal/fts5", folder.path(), *size);
        all.insert(size.to_string(), json!({ "journal": journal, "fts5": fts5 }));
    }
    print!("{}", table::of(&all));
    println!("{}", Value::Object(all));
}

/// One side's figures.
pub fn side(name: &str, folder: &Path, size: usize) -> Value {
    match name {
        "fill" => fill(folder, size),
        "besef" => measure(folder),
        _ => fts5::measure(folder, size),
    }
}

/// A new vault with that many moments, indexed.
fn fill(folder: &Path, size: usize) -> Value {
    let session = vault::filled(folder, corpus::moments(size));
    besef_tests::find(&session, "leerklimaat");
    Value::Null
}

/// Everything measured on the filled vault.
fn measure(folder: &Path) -> Value {
    let mut figures = Map::new();
    figures.insert("start".into(), percentiles((0..STARTS).map(|_| micros(|| start(folder))).collect()));
    let session = vault::opened(folder, Staying::Long);
    for (name, questions) in corpus::questions() {
        best(&session, &questions[0]);
        let times = questions.iter().map(|words| micros(|| best(&session, words))).collect();
        figures.insert(name.into(), percentiles(times));
    }
    let year = || drop(session.look_back(LookBackOn::default()).unwrap());
    figures.insert("school year".into(), percentiles((0..50).map(|_| micros(year)).collect()));
    figures.insert(
        "durable save".into(),
        percentiles((0..SAVES).map(|n| micros(|| save(&session, n))).collect()),
    );
    figures.insert(
        "save until found".into(),
        percentiles((0..50).map(|n| micros(|| save_and_find(&session, n))).collect()),
    );
    depth::measure(&session, &mut figures);
    figures.insert("peak_memory_mb".into(), json!(peak_memory_mb()));
    let [store, index] = ["journal.db", "index.db"].map(|file| vault::at(folder).join(file));
    session.lock(Nothing {}).unwrap();
    figures.insert("disk_mb".into(), json!(megabytes(&[&store, &index])));
    figures.insert("index_mb".into(), json!(megabytes(&[&index])));
    Value::Object(figures)
}

/// From a closed vault to the first page of the journal and an index that answers.
fn start(folder: &Path) {
    let session = vault::opened(folder, Staying::Long);
    session.find(Find::default()).unwrap();
    besef_tests::find(&session, "leerklimaat");
}

/// The fifty best with their snippets, and how many in all: what the baseline is asked, too.
fn best(session: &Session, words: &str) {
    session.find(Find { words: words.to_owned(), sort: Sort::Relevance, ..Find::default() }).unwrap();
}

fn save(session: &Session, n: usize) {
    let content =
        besef_tests::content(&format!("bewaard {n} {}", "zo gaat dat op een gewone dag ".repeat(8)));
    session.log_moment(LogMoment { content, draft: None }).unwrap();
}

fn save_and_find(session: &Session, n: usize) {
    let word = format!("uniek{n}woord");
    besef_tests::log(session, besef_tests::content(&word));
    while besef_tests::find(session, &word).total == 0 {}
}
