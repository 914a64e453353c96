//! Which kind the words point to. A suggestion is shown as an accent and never chosen silently, so it may be
//! plain: it counts telling words and stays quiet when two kinds are level.

use besef_model::Kind;
use besef_search::{Tongue, tongue_of};
use besef_words::Language;
use std::cmp::Reverse;

/// Beginnings of telling words, Dutch and English. A beginning rather than a word, so that `gelezen` and
/// `feedbackgesprek` count; what would mislead at the start of common words is left out.
const TELLING: [(Kind, &[&str]); 4] = [
    (
        Kind::Formal,
        &[
            "cursus",
            "opleiding",
            "nascholing",
            "bijscholing",
            "studiedag",
            "vorming",
            "training",
            "workshop",
            "webinar",
            "masterclass",
            "lesgever",
            "certificaat",
            "course",
            "seminar",
            "conference",
            "degree",
            "certificate",
            "diploma",
        ],
    ),
    (
        Kind::Social,
        &[
            "collega",
            "vroeg",
            "gevraagd",
            "feedback",
            "samen",
            "overleg",
            "vergader",
            "team",
            "gesprek",
            "raad",
            "advies",
            "mentor",
            "coach",
            "vertelde",
            "liet",
            "besprak",
            "besproken",
            "meegekeken",
            "vakgroep",
            "colleague",
            "asked",
            "together",
            "meeting",
            "told",
            "advice",
            "showed",
            "discussed",
            "talked",
        ],
    ),
    (
        Kind::Individual,
        &[
            "probeer",
            "probeerde",
            "geprobeerd",
            "uitgeprobeerd",
            "oefen",
            "geoefend",
            "fout",
            "vergis",
            "merkte",
            "besef",
            "nagedacht",
            "bedacht",
            "ontdekte",
            "zelf",
            "tried",
            "practis",
            "practic",
            "mistake",
            "noticed",
            "realis",
            "realiz",
            "myself",
            "reflect",
            "wondered",
        ],
    ),
    (
        Kind::Resource,
        &[
            "las",
            "lees",
            "gelezen",
            "boek",
            "artikel",
            "podcast",
            "video",
            "filmpje",
            "website",
            "blog",
            "tijdschrift",
            "beluister",
            "handleiding",
            "read",
            "book",
            "article",
            "magazine",
            "watched",
            "listened",
            "manual",
        ],
    ),
];

/// Words that count only as they stand: as a beginning they would catch too much (`laat`, `lastig`, `ready`).
const WHOLE: [&str; 5] = ["las", "lees", "read", "zelf", "liet"];

/// The kind most telling words point to; nothing when none do or two kinds are level.
pub fn suggested_kind(text: &str) -> Option<Kind> {
    let lower = text.to_lowercase();
    let words: Vec<&str> =
        lower.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let mut counts =
        TELLING.map(|(kind, telling)| (words.iter().filter(|word| tells(word, telling)).count(), kind));
    counts.sort_by_key(|(count, _)| Reverse(*count));
    let [(most, kind), (second, _), ..] = counts;
    (most > second).then_some(kind)
}

/// The language a text is written in; nothing when it is too short to tell, or neither.
pub fn suggested_language(text: &str) -> Option<Language> {
    tongue_of(text).map(|tongue| match tongue {
        Tongue::Dutch => Language::Nl,
        Tongue::English => Language::En,
    })
}

fn tells(word: &str, telling: &[&str]) -> bool {
    telling.iter().any(|start| if WHOLE.contains(start) { word == *start } else { word.starts_with(start) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn telling_words_point_to_their_kind() {
        let cases = [
            ("Studiedag over toetsen gevolgd", Some(Kind::Formal)),
            ("Ik vroeg aan An hoe zij het doet", Some(Kind::Social)),
            ("Vandaag exit-tickets geprobeerd", Some(Kind::Individual)),
            ("Ik las een artikel over leerklimaat", Some(Kind::Resource)),
            ("I read an article on the train", Some(Kind::Resource)),
            ("Het was lastig, en ready was ik niet", None),
            ("", None),
        ];
        for (text, kind) in cases {
            assert_eq!(suggested_kind(text), kind, "{text}");
        }
    }

    #[test]
    fn a_text_tells_its_language_when_it_is_long_enough() {
        let cases = [
            ("Ik las dat het niet werkt zonder feedback", Some(Language::Nl)),
            ("I tried it again and they asked what it was about", Some(Language::En)),
            ("Feedback", None),
            ("", None),
            ("Wat ik niet begrijp: why does this work and what would they do without it", None),
        ];
        for (text, language) in cases {
            assert_eq!(suggested_language(text), language, "{text}");
        }
    }

    #[test]
    fn level_counts_suggest_nothing() {
        assert_eq!(suggested_kind("boek, collega"), None);
    }
}
