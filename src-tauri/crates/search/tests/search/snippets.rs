//! The part of a text shown with an answer.

use crate::support::*;
use besef_model::Fragment;
use proptest::prelude::*;

fn marked(words: &str, text: &str, max_chars: usize) -> String {
    let mark = |part: Fragment| if part.hit { format!("[{}]", part.text) } else { part.text };
    snippet(words, text, max_chars).into_iter().map(mark).collect()
}

#[test]
fn marks_what_is_found_in_the_text_as_written() {
    assert_eq!(marked("creme collega's", "Crème COLLEGA gaf raad", 99), "[Crème] [COLLEGA] gaf raad");
    assert_eq!(marked("leerling", "Leerlingen en leerlinge", 99), "[Leerlingen] en [leerlinge]");
    assert_eq!(marked("ontw", "een ontwikkelgesprek", 99), "een [ontwikkelgesprek]");
    assert_eq!(marked("ontw ", "een ontwikkelgesprek", 99), "een ontwikkelgesprek");
}

#[test]
fn marks_a_phrase_as_one() {
    assert_eq!(
        marked("\"gouden weken\"", "De gouden weken, gouden tijd", 99),
        "De [gouden weken], gouden tijd"
    );
    assert_eq!(marked("\"a b\" b", "a b b", 99), "[a b] [b]");
}

#[test]
fn shows_the_part_around_the_first_hit() {
    let text =
        "Er was eens een les die lang duurde, tot een collega kwam kijken en hielp, en toen weer ging.";
    assert_eq!(marked("collega ", text, 40), "…tot een [collega] kwam kijken en hielp…");
    assert_eq!(marked("\"een collega\"", text, 30), "…tot [een collega] kwam kijken…");
    assert_eq!(marked("niets", text, 18), "Er was eens een…");
    assert_eq!(marked("niets", "onafgebroken", 6), "onaf…");
}

#[test]
fn a_hit_near_the_end_still_fills_the_room() {
    let shown = marked("slot ", "een twee drie vier vijf zes zeven acht negen slot", 30);
    assert!(shown.ends_with("[slot]") && shown.chars().count() > 24, "{shown}");
}

#[test]
fn nothing_shown_of_nothing() {
    assert_eq!(snippet("les", "", 10), []);
    assert_eq!(snippet("", "", 0), []);
}

proptest! {
    #[test]
    fn is_a_stretch_of_the_text_no_longer_than_asked(
        words in "\\PC{0,12}",
        text in "([a-e ’'é\u{301}\n👩‍👧🇧🇪של]{0,60}|\\PC{0,60})",
        max_chars in 3usize..70,
    ) {
        let shown: String = snippet(&words, &text, max_chars).iter().map(|part| part.text.as_str()).collect();
        prop_assert!(shown.chars().count() <= max_chars, "{shown:?}");
        let stretch = shown.strip_prefix('…').unwrap_or(&shown);
        let stretch = stretch.strip_suffix('…').unwrap_or(stretch);
        prop_assert!(text.contains(stretch), "{stretch:?} not in {text:?}");
    }

    #[test]
    fn without_a_limit_it_is_the_whole_text(words in "\\PC{0,12}", text in "\\PC{0,80}") {
        let parts = snippet(&words, &text, usize::MAX);
        prop_assert!(parts.windows(2).all(|two| two[0].hit != two[1].hit));
        prop_assert!(parts.iter().all(|part| !part.text.is_empty()));
        prop_assert_eq!(parts.into_iter().map(|part| part.text).collect::<String>(), text);
    }
}
