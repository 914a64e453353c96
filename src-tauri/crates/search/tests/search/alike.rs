//! *More like this*: `zoals:`.

use crate::support::*;
use besef_model::{Filter, Kind, Moment};
use besef_search::{Entry, Index, Query};

/// Two on one subject, one on another, and others to make small words common.
fn journal() -> Vec<Moment> {
    let texts = [
        "De kring in de ochtend gaf rust aan de kleuters",
        "Weer een kring met kleuters, en het was een mooie ochtend",
        "De vergadering over het rooster liep uit",
        "In de vergadering ging het weer over de ochtend",
        "De rest van het rooster is klaar",
        "Een kleuter in de kring was stil",
        "Het was de dag van de muziek",
        "De muziek in het lokaal",
        "I was in de stad, and the day was long",
        "Het is een lange dag in de stad",
        "Een les in het lokaal",
        "De les over het lokaal",
    ];
    (1..).zip(texts).map(|(number, text)| moment(number, text)).collect()
}

fn like(number: u8, words: &str) -> Query {
    let given = journal().into_iter().find(|moment| moment.id == id(number));
    Query { like: given.into_iter().collect(), ..best(&format!("zoals:{} {words}", id(number))) }
}

fn shelf() -> (Shelf, Index) {
    let shelf = Shelf::new();
    let index = shelf.with(&journal());
    (shelf, index)
}

#[test]
fn what_shares_the_telling_words_is_like_it() {
    let (_shelf, index) = shelf();
    assert_eq!(numbers(&index, &like(1, "")), [2, 6]);
    assert_eq!(numbers(&index, &like(3, ""))[..1], [4]);
}

#[test]
fn it_goes_with_all_else_that_is_asked() {
    let (_shelf, index) = shelf();
    assert_eq!(numbers(&index, &like(1, "stil ")), [6]);
    assert_eq!(numbers(&index, &like(1, "soort:formeel ")), [0; 0]);
    let formal = Filter { kinds: vec![Kind::Formal], ..Filter::default() };
    assert_eq!(numbers(&index, &Query { filter: formal, ..like(1, "") }), [0; 0]);
    let unlike = Query { like: like(1, "").like, ..asking(&format!("-zoals:{} kring ", id(1))) };
    assert_eq!(numbers(&index, &unlike), [1]);
}

#[test]
fn the_tail_is_like_it_as_well() {
    let (_shelf, index) = shelf();
    let tail = [Entry::Put(moment(30, "de kring van kleuters in de ochtend")), Entry::Remove(id(2))];
    assert_eq!(numbers_with(&index, &like(1, ""), &tail), [30, 6]);
}

#[test]
fn nothing_is_like_a_moment_that_is_not_there() {
    let (_shelf, index) = shelf();
    assert_eq!(numbers(&index, &Query { like: Vec::new(), ..like(1, "") }), [0; 0]);
    assert_eq!(numbers(&index, &like(99, "")), [0; 0]);
}
