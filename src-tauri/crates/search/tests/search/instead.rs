//! What is offered when nothing is found.

use crate::support::*;
use besef_model::{Companion, Filter, Kind, Moment};
use besef_search::{Entry, Index, Instead, Query};

fn journal() -> Vec<Moment> {
    vec![
        moment(1, "gesprek over het leerklimaat"),
        moment(2, "feedback na een gesprek"),
        moment_with(3, "een bal en een bus", |content| {
            content.people = vec![Companion::named("Hilde Peeters"), Companion::named("Yusuf")];
            content.tags = vec!["Gouden Weken".into()];
            content.kind = Kind::Formal;
        }),
        moment(4, "de bus kwam te laat"),
    ]
}

fn shelf() -> (Shelf, Index) {
    let shelf = Shelf::new();
    let index = shelf.with(&journal());
    (shelf, index)
}

fn instead(words: &str) -> Instead {
    let (_shelf, index) = shelf();
    assert_eq!(index.find(&asking(words), &[]).unwrap().total, 0, "{words}");
    index.instead(&asking(words), &[]).unwrap()
}

fn offered(words: &str) -> Option<String> {
    instead(words).words
}

fn without(words: &str) -> Vec<(String, u32)> {
    instead(words).without.into_iter().map(|one| (one.words, one.total)).collect()
}

#[test]
fn words_that_nothing_answers_to_get_the_nearest_spelling() {
    assert_eq!(offered("bsu "), Some("bus ".into()));
    assert_eq!(offered("Xasprek -feedback "), Some("gesprek -feedback ".into()));
    assert_eq!(offered("\"een gesprak\""), Some("\"een gesprek\"".into()));
    assert_eq!(offered("olifant "), None);
}

#[test]
fn names_get_the_nearest_name_as_it_is_written() {
    assert_eq!(offered("met:Petters "), Some("met:\"Hilde Peeters\" ".into()));
    assert_eq!(offered("with:\"Hilda Peters\" bal "), Some("with:\"Hilde Peeters\" bal ".into()));
    assert_eq!(offered("label:goude "), Some("label:\"Gouden Weken\" ".into()));
    assert_eq!(offered("met:Josef soort:formeel "), None);
}

#[test]
fn only_what_finds_something_is_offered() {
    assert_eq!(offered("bsu feedback "), None);
    assert_eq!(offered("soort:bron bsu "), None);
}

#[test]
fn leaving_out_one_thing_says_what_is_found_then() {
    assert_eq!(without("gesprek soort:formeel "), [("soort:formeel ".into(), 1), ("gesprek ".into(), 2)]);
    assert_eq!(without("leerklimaat feedback "), [("feedback ".into(), 1), ("leerklimaat ".into(), 1)]);
    assert_eq!(without("olifant "), []);
    assert_eq!(without("olifant mammoet bus "), []);
    let dropped = instead("bus -soort:formeel -laat ").without.remove(1).dropped;
    assert!(dropped[0].not);
}

#[test]
fn the_filter_stays_and_the_tail_counts() {
    let (_shelf, index) = shelf();
    let formal = Filter { kinds: vec![Kind::Formal], ..Filter::default() };
    let query = Query { filter: formal, ..asking("gesprek bus ") };
    let tail =
        [Entry::Remove(id(3)), Entry::Put(moment_with(9, "een bus", |content| content.kind = Kind::Formal))];
    let instead = index.instead(&query, &tail).unwrap();
    assert_eq!(instead.without.len(), 1);
    assert_eq!((instead.without[0].words.as_str(), instead.without[0].total), ("bus ", 1));
    assert_eq!(instead.words, None);
}
