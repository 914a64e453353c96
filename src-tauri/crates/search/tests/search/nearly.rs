//! Words that need not be met: small ones beside others, and when nothing has all words, the fewest possible.

use crate::support::*;
use besef_model::Companion;
use besef_search::{Enough, Query};

fn nearly(words: &str) -> Query {
    Query { enough: Enough::Half, ..best(words) }
}

#[test]
fn small_words_need_not_be_met_beside_others() {
    let shelf = Shelf::new();
    let index = shelf.with(&[moment(1, "Een leerklimaat groeit traag"), moment(2, "Iets over de sneeuw")]);
    assert_eq!(numbers(&index, &best("iets over klimaat ")), [1]);
    assert_eq!(numbers(&index, &best("something about the klimaat ")), [1]);
}

#[test]
fn small_words_alone_are_meant() {
    let shelf = Shelf::new();
    let index = shelf.with(&[moment(1, "Zo is het nu eenmaal"), moment(2, "Sneeuw")]);
    assert_eq!(numbers(&index, &best("zo is het ")), [1]);
}

#[test]
fn small_words_in_quotes_are_meant() {
    let shelf = Shelf::new();
    let index = shelf.with(&[moment(1, "de les"), moment(2, "les")]);
    assert_eq!(numbers(&index, &best("\"de\" les ")), [1]);
}

#[test]
fn a_name_is_never_small() {
    let shelf = Shelf::new();
    let with_an = moment_with(1, "les", |content| content.people = vec![Companion::named("An")]);
    let index = shelf.with(&[with_an, moment(2, "les")]);
    assert_eq!(numbers(&index, &best("les met an ")), [1]);
}

#[test]
fn of_equals_the_one_with_the_small_words_comes_first() {
    let shelf = Shelf::new();
    let index = shelf.with(&[moment(1, "vroeg over de les"), moment(2, "vroeg tijdens een les")]);
    assert_eq!(numbers(&index, &best("over de les ")), [1, 2]);
}

#[test]
fn nearly_asks_half_of_the_words_and_the_telling_ones_weigh_most() {
    let shelf = Shelf::new();
    let texts = ["toets sneeuw", "toets les", "toets les", "toets les", "sneeuw ijs", "regen"];
    let moments: Vec<_> = (1u8..).zip(texts).map(|(number, text)| moment(number, text)).collect();
    let index = shelf.with(&moments);
    assert!(numbers(&index, &best("toets sneeuw ijs orkaan ")).is_empty());
    assert_eq!(numbers(&index, &nearly("toets sneeuw ijs orkaan ")), [5, 1]);
}

#[test]
fn words_that_stand_nowhere_ask_for_no_others() {
    let shelf = Shelf::new();
    let index = shelf.with(&[moment(1, "sneeuw op school"), moment(2, "regen"), moment(3, "hagel")]);
    assert_eq!(numbers(&index, &nearly("sneeuw orkaan vloedgolf lawine regen ")), [2, 1]);
    assert!(numbers(&index, &nearly("orkaan vloedgolf ")).is_empty());
}

#[test]
fn nearly_still_asks_all_that_is_no_loose_word() {
    let shelf = Shelf::new();
    let index = shelf.with(&[moment(1, "sneeuw op school"), moment(2, "sneeuw in de les")]);
    assert_eq!(numbers(&index, &nearly("\"de les\" sneeuw orkaan ")), [2]);
    assert_eq!(numbers(&index, &nearly("sneeuw orkaan -school ")), [2]);
    assert!(numbers(&index, &nearly("sneeuw orkaan soort:formeel ")).is_empty());
}

#[test]
fn any_word_is_enough_when_half_is_too_much() {
    let shelf = Shelf::new();
    let index = shelf.with(&[moment(1, "sneeuw"), moment(2, "regen"), moment(3, "hagel")]);
    assert!(numbers(&index, &nearly("sneeuw regen hagel ")).is_empty());
    let any = Query { enough: Enough::Any, ..best("sneeuw regen hagel ") };
    assert_eq!(numbers(&index, &any), [3, 2, 1]);
}

#[test]
fn what_is_lacking_is_told() {
    let shelf = Shelf::new();
    let index = shelf.with(&[moment(1, "sneeuw op school")]);
    let found = index.find(&nearly("iets sneeuw orkaan "), &[]).unwrap();
    assert_eq!(found.marks.look([((), "sneeuw op school")]).why.missing, ["orkaan"]);
}
