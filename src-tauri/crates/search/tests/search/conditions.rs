//! What is asked besides words, as the query language writes it.

use crate::support::*;
use besef_model::{
    Answer, Attachment, Companion, Content, Has, Kind, Moment, NextStep, NotedId, Reflection,
    ReflectionModel, Source, StepState, Timestamp, Training,
};
use besef_search::{Entry, Index};

fn step(state: StepState) -> NextStep {
    NextStep { what: "proberen".into(), by: None, state, outcome: None, settled_on: None }
}

fn people(number: u8, names: &[&str]) -> Moment {
    moment_with(number, "les", |content| {
        content.people = names.iter().map(|name| Companion::named(*name)).collect();
    })
}

#[track_caller]
fn asks(index: &Index, words: &str, expected: &[u8]) {
    assert_eq!(numbers(index, &asking(words)), expected, "{words:?}");
}

#[test]
fn a_person_is_found_by_a_word_of_the_name_or_by_the_whole() {
    let shelf = Shelf::new();
    let index = shelf.with(&[
        people(1, &["An Peeters"]),
        people(2, &["An"]),
        people(3, &["Annelies", "Bram van Loon"]),
        people(4, &["Zoë"]),
        people(5, &[]),
    ]);
    asks(&index, "met:an ", &[2, 1]);
    asks(&index, "met:an", &[3, 2, 1]);
    asks(&index, "met:\"an\" ", &[2]);
    asks(&index, "met:peeters ", &[1]);
    asks(&index, "met:\"bram van loon\" ", &[3]);
    asks(&index, "met:zoe ", &[4]);
    asks(&index, "-met:an ", &[5, 4, 3]);
    asks(&index, "met:bram met:annelies ", &[3]);
    asks(&index, "met:niemand ", &[]);
}

#[test]
fn who_was_named_since_is_found_at_once() {
    let shelf = Shelf::new();
    let index = shelf.with(&[people(1, &["Mieke Maes"])]);
    let tail = [Entry::Put(people(2, &["Mieke Smets"])), Entry::Put(people(1, &["Jonas"]))];
    assert_eq!(numbers_with(&index, &asking("met:mieke "), &tail), [2]);
    assert_eq!(numbers_with(&index, &asking("met:smets "), &tail), [2]);
}

#[test]
fn tags_and_goals_are_found_the_same_way() {
    let shelf = Shelf::new();
    let goal = NotedId::new(Timestamp::from_millis(1), [9; 10]);
    let index = shelf.with(&[
        moment_with(1, "les", |content| content.tags = vec!["Formatieve toetsing".into()]),
        moment_with(2, "les", |content| content.tags = vec!["toetsing".into()]),
        moment_with(3, "les", |content| content.goals = vec![goal]),
    ]);
    asks(&index, "label:toetsing ", &[2, 1]);
    asks(&index, "label:\"toetsing\" ", &[2]);
    asks(&index, &format!("doel:\"{goal}\" "), &[3]);
    asks(&index, "heeft:doel ", &[3]);
}

#[test]
fn of_several_kinds_any_will_do() {
    let shelf = Shelf::new();
    let kinds = (0u8..).zip(Kind::ALL);
    let moments: Vec<_> =
        kinds.map(|(n, kind)| moment_with(n, "les", |content| content.kind = kind)).collect();
    let index = shelf.with(&moments);
    asks(&index, "soort:formeel ", &[0]);
    asks(&index, "soort:formeel kind:resource ", &[3, 0]);
    asks(&index, "-soort:formeel ", &[3, 2, 1]);
    asks(&index, "les soort:sociaal ", &[1]);
}

#[test]
fn periods_include_their_ends_and_meet_each_other() {
    let shelf = Shelf::new();
    let days = ["2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01"];
    let moments: Vec<_> =
        (0u8..).zip(days).map(|(n, on)| moment_with(n, "les", |content| content.on = day(on))).collect();
    let index = shelf.with(&moments);
    asks(&index, "sinds:2026 ", &[3, 2, 1]);
    asks(&index, "tot:2026-03 ", &[2, 1, 0]);
    asks(&index, "sinds:2026 tot:2026-03 ", &[2, 1]);
    asks(&index, "in:2026-03 ", &[2]);
    asks(&index, "-in:2026-03 ", &[3, 1, 0]);
}

fn having(what: Has, content: &mut Content) {
    match what {
        Has::Step => content.next_step = Some(step(StepState::Open)),
        Has::Takeaway => content.takeaway = Some("inzicht".into()),
        Has::Highlight => content.highlight = true,
        Has::Mistake => content.mistake = true,
        Has::Reflection => {
            let answers = vec![Answer { step: 0, text: "antwoord".into() }];
            content.reflection = Some(Reflection { model: ReflectionModel::Kolb, answers });
        }
        Has::Person => content.people = vec![Companion::named("An")],
        Has::Source => content.sources = vec![Source { title: "boek".into(), ..Source::default() }],
        Has::Training => content.training = Some(Training::default()),
        Has::Goal => content.goals = vec![NotedId::new(Timestamp::from_millis(1), [9; 10])],
        Has::Attachment => {
            let (name, media_type) = ("verslag.pdf".into(), "application/pdf".into());
            content.attachments = vec![Attachment { digest: "0".repeat(64), name, media_type, bytes: 1 }];
        }
    }
}

#[test]
fn what_a_moment_has() {
    let shelf = Shelf::new();
    let all = (0u8..).zip(Has::ALL);
    let mut moments: Vec<_> =
        all.map(|(number, what)| moment_with(number, "les", |content| having(what, content))).collect();
    moments.push(moment(99, "les"));
    let index = shelf.with(&moments);
    let names = [
        "stap",
        "inzicht",
        "hoogtepunt",
        "fout",
        "reflectie",
        "persoon",
        "bron",
        "opleiding",
        "doel",
        "bijlage",
    ];
    for (number, name) in (0u8..).zip(names) {
        asks(&index, &format!("heeft:{name} "), &[number]);
    }
    asks(&index, "verslag ", &[9]);
}

#[test]
fn how_a_step_stands() {
    let shelf = Shelf::new();
    let states = [StepState::Open, StepState::Tried, StepState::Adapted, StepState::Dropped];
    let moments: Vec<_> = (0u8..)
        .zip(states)
        .map(|(n, state)| moment_with(n, "les", |content| content.next_step = Some(step(state))))
        .collect();
    let index = shelf.with(&moments);
    asks(&index, "stap:open ", &[0]);
    asks(&index, "stap:geprobeerd ", &[2, 1]);
    asks(&index, "step:dropped ", &[3]);
    asks(&index, "-stap:open ", &[3, 2, 1]);
}

#[test]
fn one_of_two_is_enough_where_it_says_so() {
    let shelf = Shelf::new();
    let index = shelf.with(&[
        moment(1, "klas toets"),
        moment(2, "klas gesprek"),
        moment(3, "klas"),
        moment_with(4, "klas", |content| content.highlight = true),
    ]);
    asks(&index, "klas toets OF gesprek ", &[2, 1]);
    asks(&index, "gesprek OR heeft:hoogtepunt ", &[4, 2]);
    asks(&index, "toets OF -klas ", &[1]);
    assert_eq!(numbers(&index, &best("toets OF klas ")), [4, 3, 2, 1]);
}
