//! Besef's side: through the contract, as the window asks, with facets and fifty rows with their highlights.

use besef_contract::{Session, Staying, journal::Find, model::Sort, shapes::Nothing};
use serde_json::{Map, Value, json};
use std::{cell::Cell, fs, path::Path, time::Duration};

use super::{
    corpus::moments,
    hostile,
    questions::{KIND, Question, SINCE, Shape, questions},
};
use crate::{timing::*, vault};

/// Logs that many moments.
pub fn fill(folder: &Path, size: usize) -> Value {
    let micros = micros(|| drop(vault::filled(folder, moments(size))));
    json!({ "fill_s": seconds(micros), "store_mb": megabytes(&[&vault::at(folder).join("journal.db")]) })
}

/// Makes the index from nothing.
pub fn build(folder: &Path, size: usize) -> Value {
    let index = vault::at(folder).join("index.db");
    fs::remove_file(&index).unwrap_or_default();
    let session = vault::opened(folder, Staying::Short);
    let micros = micros(|| until_indexed(&session));
    let peak = peak_memory_mb();
    assert_eq!(counted(&session), size, "the index holds every moment");
    session.lock(Nothing {}).unwrap();
    json!({ "build_s": seconds(micros), "index_mb": megabytes(&[&index]), "build_peak_mb": peak })
}

/// How many moments the index counts.
fn counted(session: &Session) -> usize {
    let all = session.find(Find { facets: true, ..Find::default() }).unwrap();
    all.facets.unwrap().kinds.iter().map(|kind| kind.moments as usize).sum()
}

/// Asks everything.
pub fn ask(folder: &Path) -> Value {
    let session = vault::opened(folder, Staying::Long);
    until_indexed(&session);
    let mut figures = Map::new();
    for shape in Shape::ALL {
        let asked = questions(shape);
        let asked = asked.iter().map(|question| in_besefs_words(shape, question)).collect();
        figures.insert(shape.name().into(), answering(&session, asked));
    }
    figures.insert(hostile::NAME.into(), answering(&session, hostile::questions()));
    figures.insert("ask_peak_mb".into(), json!(peak_memory_mb()));
    Value::Object(figures)
}

/// How long these questions take, each once, after one that warms up.
fn answering(session: &Session, asked: Vec<String>) -> Value {
    let hits = Cell::new(0);
    find(session, &asked[0]);
    let times = each(&asked, |words| hits.set(hits.get() + find(session, words)));
    figure(times, hits.get())
}

fn until_indexed(session: &Session) {
    while besef_tests::find(session, "leerklimaat").indexing.is_some() {
        std::thread::sleep(Duration::from_millis(5));
    }
}

fn find(session: &Session, words: &str) -> u64 {
    let find = Find { words: words.to_owned(), sort: Sort::Relevance, facets: true, ..Find::default() };
    u64::from(session.find(find).unwrap().total)
}

/// White space at the end says that a word is typed out.
fn in_besefs_words(shape: Shape, question: &Question) -> String {
    let words = question.words.join(" ");
    let kind = format!("soort:{KIND}");
    match shape {
        Shape::Phrase => format!("\"{words}\""),
        Shape::Prefix => words,
        Shape::Conditions => format!("{kind} met:\"{}\" sinds:{SINCE} ", question.person),
        Shape::Everything => {
            let [word, beginning] = &question.words[..] else { return words };
            format!("{word} {kind} sinds:{SINCE} {beginning}")
        }
        _ => format!("{words} "),
    }
}
