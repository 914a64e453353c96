//! Which words find which moments, and which comes first.

use crate::support::*;
use besef_model::{
    Along, Answer, Changed, Companion, FollowUp, ModelId, NextStep, Reflection, Source, Training,
};
use besef_search::Entry;

#[test]
fn case_and_accents_do_not_matter() {
    finds("Eén crème in de PRAKTIJK", "een CREME praktijk ");
    finds("een creme", "Crème ");
    finds("de ĳsbeer van Søren", "ijsbeer soren ");
    finds("geschreven met los accent: cre\u{300}me", "crème ");
}

#[test]
fn dutch_and_english_forms_of_a_word_find_each_other() {
    finds("Gesprekken met leerlingen", "gesprek leerling ");
    finds("Teachers were observing lessons", "teacher observe lesson ");
    finds("de collega’s van wiskunde", "collega ");
    finds("mijn collega", "collega's ");
}

#[test]
fn all_words_must_be_there() {
    finds("feedback van een collega", "collega feedback ");
    misses("feedback van een leerling", "collega feedback ");
}

#[test]
fn only_a_last_word_still_being_typed_is_a_beginning() {
    finds("een ontwikkelgesprek", "ontw");
    finds("een ontwikkelgesprek", "o");
    misses("een ontwikkelgesprek", "ontw ");
    misses("een ontwikkelgesprek", "ontw een");
    misses("een ontwikkelgesprek", "\"ontw\"");
}

#[test]
fn quotes_ask_for_the_words_as_written_in_that_order() {
    finds("de gouden weken zijn om", "\"gouden weken\"");
    finds("de Gouden Weken", "„gouden weken”");
    misses("de weken waren gouden", "\"gouden weken\"");
    misses("de gouden week", "\"gouden weken\"");
    misses("een gouden rand. weken later", "\"gouden weken\"");
    finds("de gouden rand van weken", "\"gouden weken");
}

#[test]
fn a_phrase_does_not_run_from_one_field_into_the_next() {
    let shelf = Shelf::new();
    let one = moment_with(1, "iets gouden", |content| content.takeaway = Some("weken later".into()));
    assert!(numbers(&shelf.with(&[one]), &asking("\"gouden weken\"")).is_empty());
}

#[test]
fn words_stuck_together_by_signs_are_found_apart() {
    finds("klaar.morgen verder", "morgen klaar ");
    finds("de AI-tools", "ai tools ");
    finds("zie klascement.net/ict_les", "klascement les ");
}

#[test]
fn everything_written_in_a_moment_is_searched() {
    let shelf = Shelf::new();
    let index = shelf.with(&[moment_with(1, "aap", |content| {
        content.takeaway = Some("noot".into());
        content.next_step = Some(NextStep {
            what: "mies".into(),
            by: None,
            state: besef_model::StepState::Tried,
            outcome: Some("wim".into()),
            settled_on: None,
        });
        content.changed = Changed {
            knowing: Some("zus".into()),
            feeling: Some("jet".into()),
            doing: Some("teun".into()),
            intending: Some("vuur".into()),
        };
        content.people = vec![Companion::named("Gijs")];
        content.tags = vec!["lam".into()];
        content.sources = vec![Source {
            title: "kees".into(),
            address: Some("https://bok.example".into()),
            author: Some("weide".into()),
            medium: None,
        }];
        content.training = Some(Training {
            title: Some("does".into()),
            provider: Some("hok".into()),
            plan: Some("duif".into()),
            support: Some("schapen".into()),
            partner: Some("hond".into()),
            ..Training::default()
        });
        content.follow_ups = vec![FollowUp {
            applied: Some("kip".into()),
            helped: Some("haan".into()),
            hindered: Some("vos".into()),
            tell: Some("uil".into()),
            ..FollowUp::due(content.on)
        }];
        content.standards = vec!["opvoeder".into()];
        let answered = |text: &str| vec![Answer { step: 0, text: text.into(), asked: None }];
        content.reflection = Some(Reflection {
            model: ModelId::named("kolb"),
            answers: answered("roos"),
            earlier: vec![Along { model: ModelId::named("gibbs"), answers: answered("vis") }],
        });
    })]);
    let words = "aap noot mies wim zus jet teun vuur gijs lam kees bok weide does hok duif schapen roos \
                 hond kip haan vos uil opvoeder vis";
    for word in words.split(' ') {
        assert_eq!(numbers(&index, &asking(&format!("{word} "))), [1], "{word}");
    }
}

#[test]
fn the_word_as_written_comes_before_another_form_of_it() {
    let (_shelf, index) = shelf_of(&["over gesprekken op school", "over het gesprek op school"]);
    assert_eq!(numbers(&index, &best("gesprek ")), [2, 1]);
    assert_eq!(numbers(&index, &best("gesprekken ")), [1, 2]);
}

#[test]
fn equal_matches_come_newest_first() {
    let (_shelf, index) = shelf_of(&["een les", "een les", "een les"]);
    assert_eq!(numbers(&index, &best("les ")), [3, 2, 1]);
}

#[test]
fn newest_is_by_day_then_by_logging() {
    let shelf = Shelf::new();
    let index = shelf.with(&[
        moment_with(3, "les", |content| content.on = day("1900-01-01")),
        moment(1, "les"),
        moment(2, "les"),
        moment_with(0, "les", |content| content.on = day("2100-12-31")),
    ]);
    assert_eq!(numbers(&index, &asking("les")), [0, 2, 1, 3]);
}

#[test]
fn pages_follow_each_other_and_the_total_stays() {
    let texts = ["een les"; 9];
    let (_shelf, index) = shelf_of(&texts);
    let tail = [Entry::Put(moment(20, "les")), Entry::Remove(id(5))];
    for sorted in [asking("les"), best("les")] {
        let whole = numbers_with(&index, &sorted, &tail);
        let pages = (0..5).flat_map(|turn| {
            let query = besef_search::Query { page: page(turn * 2, 2), ..sorted.clone() };
            assert_eq!(index.find(&query, &tail).unwrap().total, 9);
            numbers_with(&index, &query, &tail)
        });
        assert_eq!(pages.collect::<Vec<_>>(), whole);
    }
    let beyond = besef_search::Query { page: page(u32::MAX, u32::MAX), ..asking("les") };
    assert_eq!(index.find(&beyond, &tail).unwrap().ids, []);
    let nothing = besef_search::Query { page: page(0, 0), ..asking("les") };
    assert_eq!(index.find(&nothing, &tail).unwrap().total, 9);
}

#[test]
fn signs_alone_ask_for_nothing_in_particular() {
    let (_shelf, index) = shelf_of(&["een", "twee"]);
    for words in ["", "  ", "\"", "?!", "\"\"", "🎉"] {
        assert_eq!(numbers(&index, &best(words)), [2, 1], "{words:?}");
    }
}
