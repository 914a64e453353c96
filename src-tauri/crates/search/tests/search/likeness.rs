//! How a word that stands there may differ from the one that is asked for, and what that is worth.

use crate::support::*;
use besef_model::Likeness;
use besef_search::{Index, Query};

#[test]
fn a_part_finds_the_compound() {
    finds("het leerklimaat op school", "klimaat ");
    finds("nieuw klimaatbeleid", "klimaat ");
    finds("drie ontwikkelgesprekken gevoerd", "gesprek ");
    finds("het was toetsweek", "toets ");
    finds("het was toetsweek", "toetsen ");
    finds("een leerklimaatscan", "leerklimaat ");
    misses("een klimaatscan", "leerklimaat ");
}

#[test]
fn a_part_may_still_be_typed() {
    finds("het leerklimaat op school", "klim");
    misses("het leerklimaat op school", "kl");
    misses("het leerklimaat op school", "klim ");
}

#[test]
fn a_word_that_stands_nowhere_may_be_mistyped() {
    finds("feedback van een collega", "feedbak ");
    finds("over differentiatie in de klas", "diferentiatie ");
    finds("over differentiatie in de klas", "diferentatie ");
    finds("na de ontwikkelgesprekken", "ontwikelgesprek ");
    finds("het leerklimaat", "klimat ");
    finds("differentiatie in de les", "diferent");
    finds("a coaching conversation", "conversaton ");
    finds("two letters changed places: observatie", "obsevratie ");
}

#[test]
fn short_words_and_numbers_are_never_mistyped() {
    misses("een les", "lis ");
    misses("in 2024 was het zo", "2025 ");
    misses("klas 3b", "4b ");
    misses("een glas", "klas ");
    misses("het klimaat", "klimb");
}

#[test]
fn only_a_long_word_is_mistyped_twice() {
    misses("feedback", "fedbak ");
    finds("samenwerken", "samnewerekn ");
    misses("differentiatie", "tifferenciatie ");
}

#[test]
fn a_word_that_stands_somewhere_is_not_taken_for_another() {
    let (_shelf, index) = shelf_of(&["een toets", "een trots kind"]);
    assert_eq!(numbers(&index, &asking("toets ")), [1]);
    assert_eq!(numbers(&index, &asking("trots ")), [2]);
    let (_shelf, index) = shelf_of(&["differentiatie", "diferentiatie"]);
    assert_eq!(numbers(&index, &best("differentiatie ")), [1, 2]);
    assert_eq!(numbers(&index, &best("diferentiatie ")), [2, 1]);
}

#[test]
fn what_is_quoted_or_left_out_is_meant_as_it_is_said() {
    misses("het leerklimaat", "\"klimaat\"");
    misses("gesprekken", "\"gesprek\"");
    misses("feedback", "\"feedbak\"");
    let (_shelf, index) = shelf_of(&["leerklimaat", "een klimaat", "feedback"]);
    assert_eq!(numbers(&index, &asking("-klimaat ")), [3, 1]);
    assert_eq!(numbers(&index, &asking("-feedbak ")), [3, 2, 1]);
    let (_shelf, index) = shelf_of(&["gesprekken", "les"]);
    assert_eq!(numbers(&index, &asking("-gesprek ")), [2]);
}

#[test]
fn spellings_of_one_word_find_each_other() {
    finds("het onderwys", "onderwijs ");
    finds("een projekt", "project ");
    finds("a new behavior", "behaviour ");
}

#[test]
fn one_question_asks_both_languages() {
    let (_shelf, index) = shelf_of(&[
        "De leraar gaf ons feedback over de lessen die we samen hadden",
        "The teacher gave us some feedback about her lessons and what we learned",
        "feedback",
    ]);
    assert_eq!(numbers(&index, &asking("feedback ")), [3, 2, 1]);
    assert_eq!(numbers(&index, &asking("lessons ")), [2]);
    assert_eq!(numbers(&index, &asking("learning ")), [2]);
    assert_eq!(numbers(&index, &asking("les ")), [1]);
}

/// Whatever else speaks for the lesser: how short it is, how often it says the word, how new it is.
#[test]
fn exact_comes_before_form_before_part_before_resembling() {
    let long = "en toen ging het nog heel lang over iets helemaal anders dat er niet toe doet ".repeat(5);
    let shelf = Shelf::new();
    let index = shelf.with(&[
        moment_with(1, &format!("differentiatie {long}"), |content| content.on = day("1990-01-01")),
        moment_with(2, &format!("differentiaties {long}"), |content| content.on = day("2000-01-01")),
        moment_with(3, &format!("differentiatieplan {long}"), |content| content.on = day("2010-01-01")),
        moment_with(4, "diferentiatie diferentiatie", |content| content.on = day("2026-01-01")),
    ]);
    let found = numbers(&index, &best("differentiatie "));
    assert_eq!(found, [1, 2, 3, 4]);
    assert_eq!(numbers(&index, &asking("differentiatie ")), [4, 3, 2, 1]);
}

#[test]
fn recency_decides_between_what_is_met_alike() {
    let shelf = Shelf::new();
    let index = shelf.with(&[
        moment_with(1, "over feedback aan een hele klas", |content| content.on = day("2016-01-01")),
        moment_with(2, "over feedback aan een groep in de klas", |content| content.on = day("2026-01-01")),
        moment_with(3, "feedback, feedback, altijd feedback", |content| content.on = day("2025-12-01")),
    ]);
    assert_eq!(numbers(&index, &best("feedback ")), [3, 2, 1]);
}

#[test]
fn of_several_words_each_counts() {
    let (_shelf, index) =
        shelf_of(&["leerklimaat en gesprek", "klimaat en gesprek", "leerklimaat en groepsgesprek"]);
    assert_eq!(numbers(&index, &best("klimaat gesprek ")), [2, 1, 3]);
}

fn reasons(index: &Index, words: &str, texts: &[&str]) -> Vec<(String, Likeness)> {
    let marks = index.marks(&reading(words), &[]).unwrap();
    marks
        .look(texts.iter().map(|text| ((), *text)))
        .why
        .reasons
        .into_iter()
        .map(|reason| (reason.seen, reason.likeness))
        .collect()
}

#[test]
fn the_best_that_stands_there_is_the_reason() {
    let texts = ["Het Leerklimaat op school", "gesprekken", "feedback"];
    let (_shelf, index) = shelf_of(&texts);
    let one = |words: &str| reasons(&index, words, &texts);
    assert_eq!(one("klimaat "), [("Leerklimaat".to_owned(), Likeness::Part)]);
    assert_eq!(one("gesprek "), [("gesprekken".to_owned(), Likeness::Form)]);
    assert_eq!(one("feedbak "), [("feedback".to_owned(), Likeness::Resembling)]);
    assert_eq!(one("school \"op school\" feed -gesprek"), []);
    assert_eq!(reasons(&index, "klimaat ", &["leerklimaat", "het klimaat"]), []);
}

fn marked(index: &Index, query: &Query, text: &str) -> String {
    let marks = index.find(query, &[]).unwrap().marks;
    let mark = |part: besef_model::Fragment| if part.hit { format!("[{}]", part.text) } else { part.text };
    marks.fragments(text, 200).into_iter().map(mark).collect()
}

#[test]
fn only_the_part_of_a_compound_is_marked() {
    let (_shelf, index) = shelf_of(&["leerklimaat ontwikkelgesprekken feedback"]);
    let text = "Het Leerklimaat, tijdens ontwikkelgesprekken: féédback.";
    assert_eq!(
        marked(&index, &asking("klimaat gesprek "), text),
        "Het Leer[klimaat], tijdens ontwikkel[gesprekken]: féédback."
    );
    assert_eq!(
        marked(&index, &asking("feedbak leer "), text),
        "Het [Leer]klimaat, tijdens ontwikkelgesprekken: [féédback]."
    );
    assert_eq!(
        marked(&index, &asking("ontwikelgesprek "), text),
        "Het Leerklimaat, tijdens [ontwikkelgesprekken]: féédback."
    );
    assert_eq!(
        marked(&index, &asking("klimat "), text),
        "Het Leer[klimaat], tijdens ontwikkelgesprekken: féédback."
    );
}

#[test]
fn a_part_of_a_word_with_accents_is_marked_where_it_stands() {
    let (_shelf, index) = shelf_of(&["coördinatiegesprek"]);
    let text = "een Coördinatiegesprek";
    assert_eq!(marked(&index, &asking("gesprek "), text), "een Coördinatie[gesprek]");
}

/// Whatever makes the index find a text makes it mark something there.
#[test]
fn what_is_found_is_marked() {
    let texts = [
        "klassen",
        "brieven",
        "taken",
        "huizen",
        "levens",
        "vragen",
        "gevraagd",
        "studies",
        "teachers",
        "studying",
        "toetsweek",
        "leerlingenraad",
        "klassenraad",
        "projectweken",
        "onderwijs",
        "collega's",
        "programma's",
    ];
    let questions = [
        "klas",
        "brief",
        "taak",
        "huis",
        "leven",
        "vraag",
        "vragen",
        "studie",
        "teacher",
        "study",
        "toets",
        "leerling",
        "project",
        "projekt",
        "onderwys",
        "collega",
        "programma",
        "raad",
        "toetsen",
        "weken",
        "week",
    ];
    let (_shelf, index) = shelf_of(&texts);
    for question in questions.map(|word| format!("{word} ")) {
        let found = index.find(&asking(&question), &[]).unwrap();
        for id in found.ids {
            let text = texts[usize::from(id.as_bytes()[15]) - 1];
            assert!(
                !found.marks.look([((), text)]).hits.is_empty(),
                "{question:?} finds {text:?} and marks nothing"
            );
        }
    }
}
