//! The journal's side: everything goes through the contract, as a window would ask it.

use besef_contract::{
    Session, Staying,
    journal::{Access, Find, LookBackOn},
    model::Sort,
    shapes::{LogBatch, LogMoment, Nothing},
};
use serde_json::{Map, Value, json};
use std::path::{Path, PathBuf};

use crate::{corpus, timing::*};

const SAVES: usize = 500;
const STARTS: usize = 10;

fn vault(folder: &Path) -> PathBuf {
    folder.join("vault")
}

fn access(folder: &Path) -> Access {
    Access::Identity(folder.join("identity.txt"))
}

fn opened(folder: &Path, staying: Staying) -> Session {
    let session = besef_tests::session(&vault(folder), staying);
    session.unlock_with(&access(folder)).unwrap();
    session
}

/// A new vault with that many moments, indexed.
pub fn fill(folder: &Path, size: usize) {
    let session = besef_tests::session(&vault(folder), Staying::Short);
    session.create_with(&access(folder)).unwrap();
    let contents = corpus::moments(size).collect();
    session.log_batch(LogBatch { contents }).unwrap();
    besef_tests::find(&session, "leerklimaat");
}

/// Everything measured on the filled vault.
pub fn measure(folder: &Path, _size: usize) -> Value {
    let mut figures = Map::new();
    figures.insert("start".into(), percentiles((0..STARTS).map(|_| micros(|| start(folder))).collect()));
    let session = opened(folder, Staying::Long);
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
    figures.insert("peak_memory_mb".into(), json!(peak_memory_mb()));
    let [store, index] = ["journal.db", "index.db"].map(|file| vault(folder).join(file));
    session.lock(Nothing {}).unwrap();
    figures.insert("disk_mb".into(), json!(megabytes(&[&store, &index])));
    figures.insert("index_mb".into(), json!(megabytes(&[&index])));
    Value::Object(figures)
}

/// From a closed vault to the first page of the journal and an index that answers.
fn start(folder: &Path) {
    let session = opened(folder, Staying::Long);
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
