//! The baseline: SQLite's own full-text search (FTS5, unicode61), unencrypted, durable, on the same texts.

use rusqlite::{Connection, params};
use serde_json::{Map, Value, json};
use std::path::Path;

use crate::{corpus, timing::*};

const SAVES: usize = 500;

/// Everything measured on a freshly filled table.
pub fn measure(folder: &Path, size: usize) -> Value {
    let file = folder.join("fts5.db");
    let mut store = Connection::open(&file).unwrap();
    let shape = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
                 CREATE VIRTUAL TABLE moment USING fts5(text, tokenize = 'unicode61');";
    store.execute_batch(shape).unwrap();
    fill(&mut store, size);
    let mut figures = Map::new();
    for (name, questions) in corpus::questions() {
        let asked: Vec<String> = questions.iter().map(|words| in_fts5(name, words)).collect();
        find(&store, &asked[0]);
        figures.insert(
            name.into(),
            percentiles(asked.iter().map(|words| micros(|| find(&store, words))).collect()),
        );
    }
    let saves = (0..SAVES).map(|n| {
        micros(|| save(&store, &format!("bewaard {n} {}", "zo gaat dat op een gewone dag ".repeat(8))))
    });
    figures.insert("durable save".into(), percentiles(saves.collect()));
    figures.insert("peak_memory_mb".into(), json!(peak_memory_mb()));
    figures.insert("disk_mb".into(), json!(megabytes(&[&file])));
    Value::Object(figures)
}

fn fill(store: &mut Connection, size: usize) {
    let all = store.transaction().unwrap();
    for content in corpus::moments(size) {
        save(&all, &content.text);
    }
    all.commit().unwrap();
}

fn save(store: &Connection, text: &str) {
    store.prepare_cached("INSERT INTO moment (text) VALUES (?1)").unwrap().execute([text]).unwrap();
}

/// What the journal gives: how many in all, and the fifty best with their text.
fn find(store: &Connection, words: &str) {
    let count = "SELECT count(*) FROM moment WHERE moment MATCH ?1";
    let _total: u32 = store.prepare_cached(count).unwrap().query_row([words], |row| row.get(0)).unwrap();
    let best = "SELECT rowid, snippet(moment, 0, '[', ']', '…', 32) FROM moment WHERE moment MATCH ?1 ORDER BY rank LIMIT ?2";
    let mut best = store.prepare_cached(best).unwrap();
    let rows = best
        .query_map(params![words, 50], |row| Ok((row.get::<_, i64>(0)?, row.get::<_, String>(1)?)))
        .unwrap();
    rows.for_each(|row| drop(row.unwrap()));
}

/// The same question in FTS5's language.
fn in_fts5(name: &str, words: &str) -> String {
    match name {
        "phrase" => words.to_owned(),
        "two-letter prefix" => format!("\"{words}\"*"),
        _ => words.split_whitespace().map(|word| format!("\"{word}\"")).collect::<Vec<_>>().join(" "),
    }
}
