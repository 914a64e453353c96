//! ripgrep over the same moments as Markdown files, one a moment, with front matter, in a folder a month: what a
//! person without an app has. It neither ranks nor counts; it prints a line of each file that answers.

use besef_contract::model::Content;
use serde_json::{Map, Value};
use std::{
    cell::Cell,
    fs,
    path::Path,
    process::{ChildStdout, Command, Stdio},
};

use super::{
    corpus::moments,
    questions::{KIND, Question, Shape, questions},
};
use crate::timing::*;

/// Whether it can be called.
pub fn is_there() -> bool {
    Command::new("rg").arg("--version").output().is_ok()
}

/// Writes the files and asks.
pub fn measure(folder: &Path, size: usize) -> Value {
    let notes = folder.join("notes");
    moments(size).enumerate().for_each(|(n, moment)| write(&notes, n, &moment));
    let mut figures = Map::new();
    for shape in Shape::ALL.into_iter().filter(|shape| *shape != Shape::Typo) {
        let asked = questions(shape);
        let hits = Cell::new(0);
        find(&notes, shape, &asked[0]);
        let times = each(&asked, |question| hits.set(hits.get() + find(&notes, shape, question)));
        figures.insert(shape.name().into(), figure(times, hits.get()));
    }
    Value::Object(figures)
}

fn write(notes: &Path, n: usize, moment: &Content) {
    let day = moment.on.to_string();
    let month = notes.join(&day[..7]);
    fs::create_dir_all(&month).unwrap();
    let people: Vec<&str> = moment.people.iter().map(|person| person.name.as_str()).collect();
    let front = format!(
        "---\nkind: {}\nday: {day}\npeople: {}\ntags: {}\n---\n",
        moment.kind,
        people.join(", "),
        moment.tags.join(", ")
    );
    let takeaway = moment.takeaway.as_deref().unwrap_or_default();
    fs::write(month.join(format!("{n}.md")), format!("{front}{}\n\n{takeaway}\n", moment.text)).unwrap();
}

/// Each pattern searches the files that the one before it found; the last one shows a line of each.
fn find(notes: &Path, shape: Shape, question: &Question) -> u64 {
    let patterns = patterns(shape, question);
    let (last, narrowing) = patterns.split_last().unwrap();
    let (mut files, mut running) = (None, Vec::new());
    for pattern in narrowing {
        let mut step = step(&["-0", "-l"], pattern, notes, files.take());
        let mut child = step.stdout(Stdio::piped()).spawn().unwrap();
        files = child.stdout.take();
        running.push(child);
    }
    let shown = step(&["-m", "1"], last, notes, files).output().unwrap();
    for mut step in running {
        step.wait().unwrap();
    }
    shown.stdout.iter().filter(|byte| **byte == b'\n').count() as u64
}

fn step(options: &[&str], pattern: &str, notes: &Path, files: Option<ChildStdout>) -> Command {
    let mut step = Command::new(if files.is_some() { "xargs" } else { "rg" });
    if files.is_some() {
        step.args(["-0", "-r", "rg"]);
    }
    step.args(options).args(["-i", "-H", "-e", pattern]);
    match files {
        Some(files) => step.stdin(files),
        None => step.arg(notes),
    };
    step
}

fn patterns(shape: Shape, question: &Question) -> Vec<String> {
    let word = |word: &String| format!(r"\b{word}\b");
    let conditions = || [format!("^kind: {KIND}$"), "^day: 202[4-6]".to_owned()];
    match shape {
        Shape::Phrase => vec![format!(r"\b{}\b", question.words.join(r"\s+"))],
        Shape::Prefix => vec![format!(r"\b{}", question.words[0])],
        Shape::Part => question.words.clone(),
        Shape::Conditions => {
            let mut all = vec![format!("^people: {}$", question.person)];
            all.extend(conditions());
            all
        }
        Shape::Everything => {
            let [common, beginning] = &question.words[..] else { return Vec::new() };
            let words = [format!(r"\b{beginning}"), word(common)];
            conditions().into_iter().chain(words).collect()
        }
        _ => question.words.iter().map(word).collect(),
    }
}
