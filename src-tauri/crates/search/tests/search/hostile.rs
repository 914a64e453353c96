//! Whatever is typed or written, the index answers.

use crate::support::*;
use besef_search::Entry;
use proptest::prelude::*;

#[test]
fn odd_questions_get_an_answer() {
    let shelf = Shelf::new();
    let index = shelf.with(&[moment(1, "een gewone les")]);
    let long = "les ".repeat(2_500);
    let endless = "x".repeat(10_000);
    let quotes = "\"".repeat(10_000);
    let quoted = "\"les\" ".repeat(2_000);
    let accents = "e\u{301}".repeat(5_000);
    let wide = "é".repeat(10_000);
    for words in [&long, &endless, &quotes, &quoted, &accents, &wide] {
        index.find(&best(words), &[Entry::Put(moment(2, words))]).unwrap();
        snippet(words, words, 240);
    }
    assert_eq!(numbers(&index, &asking(&long)), [1]);
    assert_eq!(numbers(&index, &asking("les AND OR NOT (a:b) ^ ~ * ? \\ [] {}")), [] as [u8; 0]);
    assert_eq!(numbers(&index, &asking("les\0gewone")), [1]);
}

/// None of this stands in the journal, so each word is looked for in what resembles it.
#[test]
fn many_long_words_that_stand_nowhere_get_an_answer() {
    let texts =
        (0u8..50).map(|number| moment(number, &format!("samenwerkingsverband{number} ontwikkelgesprek")));
    let shelf = Shelf::new();
    let index = shelf.with(&texts.collect::<Vec<_>>());
    let unknown: String =
        (0..40).map(|n| format!("ontwikkelgesprokkelingen{} ", "abcdefghij".repeat(n % 4))).collect();
    let either = unknown.replace(' ', " OF ");
    let none = unknown.replace(' ', " -");
    let stars = "* ".repeat(5_000);
    let wild = "ontw*kkel* ?esprek~2 ".repeat(400);
    let fields = "met:a* label:\"*\" soort:* sinds:* -".repeat(200);
    for words in [&unknown, &either, &none, &stars, &wild, &fields] {
        for query in [best(words), asking(words)] {
            let found = index.find(&query, &[Entry::Put(moment(60, words))]).unwrap();
            found.marks.look([((), words.as_str())]);
        }
    }
}

#[test]
fn more_words_than_anyone_types_are_left_out() {
    let shelf = Shelf::new();
    let text: String = (0..32).map(|n| format!("woord{n}a ")).collect();
    let index = shelf.with(&[moment(1, &text)]);
    assert_eq!(numbers(&index, &asking(&format!("{text} nergens"))), [1]);
}

#[test]
fn odd_texts_are_kept_and_found() {
    let shelf = Shelf::new();
    let huge = "ontwikkelgesprek met een collega ".repeat(160_000);
    let index = shelf.with(&[
        moment(1, "voor\0na 👩‍👧 vlag 🇧🇪"),
        moment(2, "שלום עולם مرحبا"),
        moment(3, &huge),
        moment(4, &format!("{} kort", "q".repeat(70_000))),
        moment(5, ""),
    ]);
    assert_eq!(numbers(&index, &asking("na vlag ")), [1]);
    assert_eq!(numbers(&index, &asking("עולם ")), [2]);
    assert_eq!(numbers(&index, &asking("مرح")), [2]);
    assert_eq!(numbers(&index, &asking("\"met een collega\"")), [3]);
    assert_eq!(numbers(&index, &asking("kort ")), [4]);
    assert!(snippet("collega", &huge, 240).iter().any(|part| part.hit));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// A word that stands in a text is found there, in any script; without the signs of the query language.
    #[test]
    fn any_text_is_found_by_its_own_words(text in "\\PC{1,60}") {
        let shelf = Shelf::new();
        let index = shelf.open();
        let tail = [Entry::Put(moment(1, &text))];
        let words = text.replace(['"', '“', '”', '„', '«', '»', '-', '−', ':'], " ");
        prop_assert_eq!(numbers_with(&index, &asking(&words), &tail), [1]);
    }
}
