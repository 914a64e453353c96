//! The language of a text, Dutch or English, so that the stems of the other are not kept for nothing. Not here: what
//! follows from it (`schema`).
//!
//! Told by the small words every sentence is made of. Between two languages they say it more surely and a hundred times
//! faster than counting letters does, and they also tell when a text has something of both.

use std::collections::HashMap;
use std::sync::LazyLock;

use super::Word;

/// What a text is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Language {
    /// Surely Dutch.
    Dutch,
    /// Surely English.
    English,
    /// Either, both, or something else.
    Unsure,
}

/// Fewer small words than this say nothing: *de* may be French, *the* a title.
const ENOUGH: usize = 2;

/// One in so many small words of the other language is a name or a quote; more is a text in both.
const STRAY: usize = 6;

/// Small words of Dutch that are no English words.
const DUTCH: &str = "aan achter af alle alleen alles als altijd anders beter bij blijf blijven bleef daar daarom daarna \
    dan dat de deed deze dezelfde dit doe doen doet dus echt een eens eerst eerste eigen elk elkaar elke en er \
    erg gaan gaat geen gedaan geef geeft geven ging goed haar heb hebben hebt heel heeft hem het hier hij hoe hun \
    iedereen iemand iets ik ja je jij jou jouw kan keer kon konden kreeg kunnen maak maar maken mee meer mezelf mij \
    mijn minder moest moet moeten na naar niemand niet niets nieuwe nog nooit nu omdat onder ons onze ook opnieuw \
    samen sinds soms steeds tegen terug terwijl tijdens toch toen tot tussen uit vaak veel verder volgende voor \
    vroeg waar waarom wanneer waren wat weer welke werd werden wie wij wil worden wordt zal ze zei zelf zich zien \
    zij zijn zo zoals zonder zou zouden";

/// Small words of English that are no Dutch words.
const ENGLISH: &str = "a about after again all always and any are around asked because before being \
    between both but by can could did do does doing done during each every first for from gave get give given go \
    going got has have he her here him his how i if into it its just knew know like made make many more most \
    much my myself never new next not now off on one only or other our out own said same saw she should since \
    some something still than that the their them then there these they thing this those through to told too \
    under until up us used very were what when where which while who why will with without would you your";

/// The vote of each small word that is one in one language only.
static SMALL: LazyLock<HashMap<&'static str, Language>> = LazyLock::new(|| {
    let all = |list: &'static str, language| list.split_whitespace().map(move |word| (word, language));
    all(DUTCH, Language::Dutch).chain(all(ENGLISH, Language::English)).collect()
});

impl Language {
    /// Of the words of a text.
    pub(crate) fn of(words: &[Word]) -> Self {
        let votes = words.iter().filter_map(|word| SMALL.get(word.folded.as_str()));
        let (dutch, english) = votes.fold((0, 0), |(dutch, english), vote| match vote {
            Language::Dutch => (dutch + 1, english),
            _ => (dutch, english + 1),
        });
        match (dutch, english) {
            _ if dutch >= ENOUGH && english * STRAY <= dutch => Language::Dutch,
            _ if english >= ENOUGH && dutch * STRAY <= english => Language::English,
            _ => Language::Unsure,
        }
    }

    /// Whether it may be Dutch.
    pub(crate) fn may_be_dutch(self) -> bool {
        self != Language::English
    }

    /// Whether it may be English.
    pub(crate) fn may_be_english(self) -> bool {
        self != Language::Dutch
    }
}
