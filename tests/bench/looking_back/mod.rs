//! Looking back: over a school year and over everything, in a journal of ten years with everything a moment can hold.
//! Beside it the same journal read moment by moment and counted one by one, with plain SQLCipher.

mod naive;
mod table;

use besef_contract::{
    Session, Staying,
    journal::LookBackOn,
    model::{Content, Goal, NotedId, Span},
};
use besef_tests::{
    TODAY, day,
    random::{self, Dice, Pool},
};
use serde_json::{Map, Value, json};
use std::path::Path;

use crate::{corpus, side, timing::*, vault};

const DAYS: u64 = 3_650;
const PEOPLE: usize = 150;
const ASKED: usize = 30;

/// How long a text is: as those of the other benches, since rows that are not read still have to be passed over.
const LETTERS: usize = 300;

/// In this journal a school year holds 600 moments.
pub const SIZES: [usize; 2] = [6_000, 100_000];

/// Measures and prints.
pub fn compare(sizes: &[usize]) {
    let mut all = Map::new();
    for size in sizes {
        let folder = tempfile::TempDir::new().unwrap();
        side::measured("looking-back/fill", folder.path(), *size);
        let sides = ["besef", "naive"].map(|name| {
            (name.to_owned(), side::measured(&format!("looking-back/{name}"), folder.path(), *size))
        });
        all.insert(size.to_string(), Value::Object(sides.into_iter().collect()));
    }
    print!("{}", table::of(&all));
    println!("{}", Value::Object(all));
}

/// One side's figures.
pub fn side(name: &str, folder: &Path, size: usize) -> Value {
    match name {
        "fill" => fill(folder, size),
        "besef" => measure(&vault::opened(folder, Staying::Long)),
        _ => naive::measure(folder),
    }
}

/// What is looked back on: the last full school year, and everything.
pub fn periods() -> [(&'static str, LookBackOn); 2] {
    let year = LookBackOn { around: Some(day("2026-03-01")), ..LookBackOn::default() };
    [("school year", year), ("everything", LookBackOn { span: Span::All, ..LookBackOn::default() })]
}

fn fill(folder: &Path, size: usize) -> Value {
    let session = vault::filled(folder, std::iter::empty());
    let goals = ["Rustiger lesgeven", "Beter luisteren"].map(|name| goal(&session, name));
    let people: Vec<String> = (0..PEOPLE).map(|n| format!("collega {n}")).collect();
    let (words, mut dice) = (corpus::words(corpus::DUTCH), Dice::new());
    let moment = |_| {
        let pool = Pool { last: day(TODAY), days: DAYS, people: &people, goals: &goals };
        let text = text(&words, &mut dice);
        random::moment(&mut dice, &pool, text)
    };
    let mut moments: Vec<Content> = (0..size).map(moment).collect();
    moments.sort_by_key(|moment| moment.on); // people write down what just happened
    vault::fill(&session, moments.into_iter());
    // The index is made now: themes need it, and nothing is to be at work beside what is measured.
    besef_tests::find(&session, "klas");
    Value::Null
}

fn goal(session: &Session, name: &str) -> NotedId {
    session.add_goal(Goal { name: name.into(), ..Goal::default() }).unwrap().note.id
}

fn text(words: &[String], dice: &mut Dice) -> String {
    let mut text = String::new();
    while text.len() < LETTERS {
        text.push_str(dice.one_of::<String>(words));
        text.push(' ');
    }
    text
}

fn measure(session: &Session) -> Value {
    let mut figures = Map::new();
    for (name, on) in periods() {
        let look_back = || session.look_back(on).unwrap();
        let times = (0..ASKED).map(|_| micros(|| drop(look_back()))).collect();
        figures.insert(name.into(), percentiles(times));
        let themes = (0..ASKED).map(|_| micros(|| drop(session.themes(on).unwrap()))).collect();
        figures.insert(format!("{name}, themes"), percentiles(themes));
        figures.insert(format!("{name}, moments"), json!(look_back().figures.total));
    }
    figures.insert("peak_memory_mb".into(), json!(peak_memory_mb()));
    Value::Object(figures)
}
