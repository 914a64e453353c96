//! The parts of Dutch compounds: the words people remember, how many are right, and that no word costs much time.

use std::time::{Duration, Instant};

use besef_search::compounds::{Dictionary, parts};

#[path = "../../examples/compounds/labelled.rs"]
mod labelled;

use labelled::{Labelled, Score};

#[test]
fn the_words_a_teacher_remembers_are_parts() {
    assert_eq!(parts("leerklimaat"), ["leer", "klimaat"]);
    assert_eq!(parts("klimaatbeleid"), ["klimaat", "beleid"]);
    assert_eq!(parts("ontwikkelgesprekken"), ["ontwikkel", "gesprekken"]);
    assert_eq!(parts("toetsweek"), ["toets", "week"]);
    assert_eq!(parts("klassfeer"), ["klas", "sfeer"]);
    assert_eq!(parts("lesthema's"), ["les", "thema"]);
    assert_eq!(parts("leerlingenraad"), ["leerlingen", "raad"]);
    assert_eq!(parts("schoolontwikkelingsplan"), ["school", "ontwikkeling", "plan"]);
}

#[test]
fn a_word_that_is_no_compound_has_no_parts() {
    let whole = ["gesprek", "vertrouwen", "vergadering", "bestuur", "begeleiden", "kinderen", "waarderen"];
    for word in whole {
        assert!(parts(word).is_empty(), "{word}: {:?}", parts(word));
    }
}

#[test]
fn most_labelled_words_split_rightly() {
    for (half, precision, recall) in [("tuning", 0.97, 0.96), ("unseen", 0.95, 0.94)] {
        let words = Labelled::half(half);
        assert!(words.len() > 200, "{half} has {} words", words.len());
        for (of, score) in [
            ("parts", Score::of_parts(&words)),
            ("boundaries", Score::of_boundaries(&words)),
            ("words", Score::of_words(&words)),
        ] {
            assert!(score.precision() >= precision, "{half}, {of}: precision {}", score.precision());
            assert!(score.recall() >= recall, "{half}, {of}: recall {}", score.recall());
        }
    }
}

#[test]
fn parts_stand_in_the_word_in_order() {
    let words = Labelled::half("tuning").into_iter().chain(Labelled::half("unseen"));
    for word in words.filter(|word| !word.found().is_empty()) {
        let mut rest = word.word;
        for part in word.found() {
            let (_, after) = rest.split_once(part).unwrap();
            rest = after;
        }
        assert_eq!(rest, "", "{}", word.word);
    }
}

#[test]
fn what_is_no_dutch_word_has_no_parts() {
    for word in ["", "a", "klimaat'beleid", "Leerklimaat", "日本語", "e\u{301}e\u{301}n", "klimaat2beleid"]
    {
        assert!(parts(word).is_empty(), "{word}");
    }
}

#[test]
fn a_word_made_to_split_in_many_ways_costs_little() {
    let hostile = [
        "raad".repeat(15),
        "le".repeat(30),
        "s".repeat(60),
        "lesbaden".repeat(100),
        "school".repeat(9) + "x",
    ];
    let start = Instant::now();
    for _ in 0..100 {
        hostile.iter().for_each(|word| assert!(parts(word).len() <= 15));
    }
    assert!(start.elapsed() < Duration::from_millis(500), "{:?}", start.elapsed());
}

#[test]
fn the_dictionary_is_sound_and_small() {
    assert!(Dictionary::dutch().is_some());
    assert!(Dictionary::dutch_bytes() < 300_000);
}
