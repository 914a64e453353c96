//! SQLite's own full-text search, unencrypted, on the same texts: by words (unicode61) or by trigrams. It tells how
//! many answer and ranks fifty with snippets; only when everything is asked together it counts facets too, as
//! Besef always does. What its tokens cannot answer is not asked: no typos, no parts of words by words, nothing
//! shorter than a trigram.

use besef_contract::model::Content;
use rusqlite::{Connection, Params, params};
use serde_json::{Map, Value, json};
use std::{cell::Cell, path::Path};

use super::{
    corpus::moments,
    questions::{KIND, Question, SINCE, Shape, questions},
};
use crate::{timing::*, tokens::Tokens};

const TABLE: &str = "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
    CREATE TABLE moment (id INTEGER PRIMARY KEY, text TEXT, kind TEXT, day TEXT, person TEXT, tag TEXT);
    CREATE INDEX by_person ON moment (person); CREATE INDEX by_day ON moment (day);";

/// Narrows to the kind and period that every question with conditions asks for.
const NARROWED: &str = "kind = ?2 AND day >= ?3";

/// Whether tokens of that sort can answer it at all.
fn can_answer(tokens: Tokens, shape: Shape) -> bool {
    match tokens {
        Tokens::Words => !matches!(shape, Shape::Typo | Shape::Part),
        Tokens::Trigrams => !matches!(shape, Shape::Typo | Shape::Prefix),
    }
}

/// Fills, indexes and asks.
pub fn measure(folder: &Path, size: usize, tokens: Tokens) -> Value {
    let file = folder.join(format!("{}.db", tokens.name()));
    let mut store = Connection::open(&file).unwrap();
    store.execute_batch(TABLE).unwrap();
    fill(&mut store, size);
    let before = megabytes(&[&file]);
    let built = micros(|| index(&store, tokens));
    let mut figures = Map::new();
    figures.insert("build_s".into(), json!(seconds(built)));
    figures.insert("index_mb".into(), json!(((megabytes(&[&file]) - before) * 10.0).round() / 10.0));
    figures.insert("build_peak_mb".into(), json!(peak_memory_mb()));
    for shape in Shape::ALL.into_iter().filter(|shape| can_answer(tokens, *shape)) {
        let asked = questions(shape);
        let hits = Cell::new(0);
        find(&store, shape, &asked[0], tokens);
        let times =
            each(&asked, |question| hits.set(hits.get() + u64::from(find(&store, shape, question, tokens))));
        figures.insert(shape.name().into(), figure(times, hits.get()));
    }
    figures.insert("ask_peak_mb".into(), json!(peak_memory_mb()));
    Value::Object(figures)
}

fn fill(store: &mut Connection, size: usize) {
    let all = store.transaction().unwrap();
    moments(size).for_each(|moment| save(&all, &moment));
    all.commit().unwrap();
    store.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
}

fn save(store: &Connection, moment: &Content) {
    let texts: Vec<&str> = moment.texts().map(|(_, text)| text).collect();
    let insert = "INSERT INTO moment (text, kind, day, person, tag) VALUES (?1, ?2, ?3, ?4, ?5)";
    let person = moment.people.first().map(|person| person.name.as_str());
    let (kind, day) = (moment.kind.as_str(), moment.on.to_string());
    let row = params![texts.join("\n"), kind, day, person, moment.tags.first()];
    store.prepare_cached(insert).unwrap().execute(row).unwrap();
}

fn index(store: &Connection, tokens: Tokens) {
    let table = format!(
        "CREATE VIRTUAL TABLE words USING fts5(text, content = 'moment', content_rowid = 'id', tokenize = '{}');
         INSERT INTO words (words) VALUES ('rebuild'); PRAGMA wal_checkpoint(TRUNCATE);",
        tokens.tokenizer()
    );
    store.execute_batch(&table).unwrap();
}

fn find(store: &Connection, shape: Shape, question: &Question, tokens: Tokens) -> u32 {
    let matching = in_fts5(shape, question, tokens);
    match shape {
        Shape::Conditions => narrowed(store, &question.person),
        Shape::Everything => everything(store, &matching),
        _ => words_only(store, &matching),
    }
}

fn words_only(store: &Connection, matching: &str) -> u32 {
    let best = "SELECT snippet(words, 0, '[', ']', '…', 32) FROM words WHERE words MATCH ?1
                ORDER BY rank LIMIT 50";
    read(store, best, [matching]);
    count(store, "SELECT count(*) FROM words WHERE words MATCH ?1", [matching])
}

fn narrowed(store: &Connection, person: &str) -> u32 {
    let given = params![person, KIND.as_str(), SINCE];
    let of = format!("FROM moment WHERE person = ?1 AND {NARROWED}");
    read(store, &format!("SELECT text {of} ORDER BY day DESC LIMIT 50"), given);
    count(store, &format!("SELECT count(*) {of}"), given)
}

/// One walk gathers what is found; counting and ranking go from there. `CROSS` and the plus keep SQLite from looking
/// each narrowed moment up in the full-text table one by one, which takes it minutes.
fn everything(store: &Connection, matching: &str) -> u32 {
    let empty = "CREATE TEMP TABLE IF NOT EXISTS found (id INTEGER PRIMARY KEY, kind, day, person, tag);
                 DELETE FROM found";
    store.execute_batch(empty).unwrap();
    let gather = format!(
        "INSERT INTO found SELECT id, kind, day, person, tag FROM words CROSS JOIN moment ON id = words.rowid
         WHERE words MATCH ?1 AND {NARROWED}"
    );
    let given = params![matching, KIND.as_str(), SINCE];
    store.prepare_cached(&gather).unwrap().execute(given).unwrap();
    for facet in ["kind", "person", "tag", "substr(day, 1, 7)"] {
        read(store, &format!("SELECT count(*) FROM found GROUP BY {facet} ORDER BY 1 DESC"), []);
    }
    let best = "SELECT snippet(words, 0, '[', ']', '…', 32) FROM words
                WHERE words MATCH ?1 AND +rowid IN (SELECT id FROM found) ORDER BY rank LIMIT 50";
    read(store, best, [matching]);
    count(store, "SELECT count(*) FROM found", [])
}

/// Reads every row, as whoever shows them would.
fn read(store: &Connection, question: &str, given: impl Params) {
    let mut question = store.prepare_cached(question).unwrap();
    let mut rows = question.query(given).unwrap();
    while rows.next().unwrap().is_some() {}
}

fn count(store: &Connection, question: &str, given: impl Params) -> u32 {
    store.prepare_cached(question).unwrap().query_row(given, |row| row.get(0)).unwrap()
}

/// The question in FTS5's language. A trigram finds a word's beginning wherever it stands.
fn in_fts5(shape: Shape, question: &Question, tokens: Tokens) -> String {
    let quoted = |word: &String| format!("\"{word}\"");
    match shape {
        Shape::Phrase => quoted(&question.words.join(" ")),
        _ => {
            let words: Vec<String> = question.words.iter().map(quoted).collect();
            let begun = matches!(shape, Shape::Prefix | Shape::Everything);
            words.join(" ") + if begun && tokens == Tokens::Words { "*" } else { "" }
        }
    }
}
