//! Goals in a question: moments know them by id, whoever asks by name.

use crate::support::*;
use besef_model::{Asked, Condition, Moment, NotedId};
use besef_search::{Chip, Index, Query, Reading, Tongue, written};

/// Moments 1 to 3 belong to a goal each, 4 to none.
fn journal() -> (Shelf, Index) {
    let shelf = Shelf::new();
    let mut moments: Vec<Moment> = (1..4u8)
        .map(|n| moment_with(n, "les over vragen", |content| content.goals = vec![goal(n)]))
        .collect();
    moments.push(moment(4, "betere vragen als doel"));
    let index = shelf.with(&moments);
    (shelf, index)
}

fn called() -> Vec<(NotedId, String)> {
    let names = ["Betere vragen stellen", "Vragen durven", "Éen"];
    (1..).zip(names).map(|(number, name)| (goal(number), name.to_owned())).collect()
}

fn read(words: &str, goals: &[(NotedId, String)]) -> Reading {
    Reading::of(words, day("2026-11-22"), goals)
}

#[track_caller]
fn asks(index: &Index, words: &str, expected: &[u8]) {
    let query = Query { reading: read(words, &called()), ..Query::default() };
    assert_eq!(numbers(index, &query), expected, "{words:?}");
}

#[test]
fn a_goal_is_found_by_a_word_of_its_name_or_by_the_whole() {
    let (_shelf, index) = journal();
    asks(&index, "doel:vragen ", &[2, 1]);
    asks(&index, "goal:\"vragen durven\" ", &[2]);
    asks(&index, "doel:\"vragen\" ", &[]);
    asks(&index, "doel:een ", &[3]);
    asks(&index, "doel:stel", &[1]);
    asks(&index, "doel:stel ", &[]);
    asks(&index, "les -doel:vragen ", &[3]);
    asks(&index, "doel:een OF doel:durven ", &[3, 2]);
    asks(&index, "doel:onbekend ", &[]);
}

#[test]
fn a_goal_is_found_by_its_id_whatever_it_is_called() {
    let (_shelf, index) = journal();
    asks(&index, &format!("doel:{} ", goal(2)), &[2]);
    asks(&index, &format!("doel:\"{}\" ", goal(1)), &[1]);
    let nameless = Query { reading: read(&format!("doel:{}", goal(3)), &[]), ..Query::default() };
    assert_eq!(numbers(&index, &nameless), [3]);
}

#[test]
fn another_name_needs_no_other_index() {
    let (_shelf, index) = journal();
    let renamed = [(goal(1), "Luisteren".to_owned())];
    let query = |words| Query { reading: read(words, &renamed), ..Query::default() };
    assert_eq!(numbers(&index, &query("doel:luisteren ")), [1]);
    assert_eq!(numbers(&index, &query("doel:vragen ")), [0; 0]);
}

#[test]
fn goals_of_one_name_are_all_meant() {
    let (_shelf, index) = journal();
    let twins = [(goal(1), "Rust".to_owned()), (goal(3), "rust ".to_owned())];
    let query = Query { reading: read("doel:\"Rust\" ", &twins), ..Query::default() };
    assert_eq!(numbers(&index, &query), [3, 1]);
}

#[test]
fn a_chip_says_what_the_goal_is_called() {
    let words = format!("klas doel:{} ", goal(2));
    let name = Condition::Goal { name: "Vragen durven".into(), whole: true };
    let asked = Asked { not: false, condition: name };
    let chip = Chip { any: vec![asked.clone()], without: "klas ".into() };
    assert_eq!(read(&words, &called()).chips(), [chip]);
    assert_eq!(written(&asked, Tongue::Dutch), "doel:\"Vragen durven\"");
}

#[test]
fn a_goal_spares_no_small_words() {
    let (_shelf, index) = journal();
    asks(&index, "over doel:vragen ", &[2, 1]);
    asks(&index, "als doel:vragen ", &[]);
}
