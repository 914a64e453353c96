//! The texts that search is measured on. Like the journal's own corpus, with what makes searching hard besides: a
//! part of the moments in English, compounds nobody wrote before, letters typed wrong. The same size always gives the
//! same moments.

use besef_contract::model::{Companion, Content, Kind};
use besef_tests::{TODAY, day};

use crate::corpus::{DUTCH, Dice, words};

/// The English sample journal.
pub const ENGLISH: &str = include_str!("../../../src-tauri/crates/journal/src/sample/en.jsonl");

const WORDS_EACH: usize = 50;
const TAKEAWAY_WORDS: usize = 10;
const DAYS: u64 = 3_650;
/// How many people there are, each `collega` and a number.
pub const PEOPLE: u64 = 150;
const TAGS: u64 = 60;

/// One moment in so many is in English.
const IN_ENGLISH: u64 = 5;
/// One word in so many is a compound made up on the spot.
const COMPOUND: u64 = 60;
/// One word in so many has a letter wrong.
const MISTYPED: u64 = 150;

/// What Dutch compounds begin and end with, in a school and elsewhere.
const BEGINS: [&str; 24] = [
    "leer",
    "klas",
    "toets",
    "taal",
    "zorg",
    "ouder",
    "team",
    "les",
    "werk",
    "school",
    "groeps",
    "jaar",
    "stage",
    "vak",
    "lees",
    "reken",
    "studie",
    "kennis",
    "huis",
    "praktijk",
    "leerlingen",
    "onderwijs",
    "scholen",
    "begeleidings",
];
/// See [`BEGINS`].
pub const ENDS: [&str; 24] = [
    "klimaat",
    "gesprek",
    "beleid",
    "overleg",
    "moment",
    "plan",
    "groep",
    "doel",
    "vraag",
    "verslag",
    "analyse",
    "materiaal",
    "opdracht",
    "strategie",
    "resultaat",
    "begeleider",
    "bezoek",
    "afspraak",
    "probleem",
    "voorstel",
    "bespreking",
    "coach",
    "ervaring",
    "cultuur",
];

/// Draws moments one after the other.
struct Writer {
    dutch: Vec<String>,
    english: Vec<String>,
    dice: Dice,
}

impl Writer {
    fn new() -> Self {
        Self { dutch: words(DUTCH), english: words(ENGLISH), dice: Dice::new() }
    }

    fn moment(&mut self) -> Content {
        let english = self.dice.below(IN_ENGLISH) == 0;
        let on = day(TODAY).plus_days(-(self.dice.below(DAYS) as i64));
        let kind = Kind::ALL[self.dice.below(4) as usize];
        let mut content = Content::new(kind, on, self.text(english, WORDS_EACH));
        content.takeaway = (self.dice.below(3) == 0).then(|| self.text(english, TAKEAWAY_WORDS));
        if self.dice.below(2) == 0 {
            content.people = vec![Companion::named(format!("collega {}", self.dice.below(PEOPLE)))];
        }
        content.tags = vec![format!("label{}", self.dice.below(TAGS))];
        content
    }

    fn text(&mut self, english: bool, words: usize) -> String {
        (0..words).map(|_| self.word(english)).collect::<Vec<_>>().join(" ")
    }

    fn word(&mut self, english: bool) -> String {
        if !english && self.dice.below(COMPOUND) == 0 {
            return format!("{}{}", self.dice.one_of(&BEGINS), self.dice.one_of(&ENDS));
        }
        let word = self.dice.one_of(if english { &self.english } else { &self.dutch }).clone();
        let plain = word.chars().count() > 5 && word.chars().all(char::is_alphabetic);
        if plain && self.dice.below(MISTYPED) == 0 { mistyped(&word, &mut self.dice) } else { word }
    }
}

/// With one letter wrong, never the first: left out, doubled, or changed places with the next.
pub fn mistyped(word: &str, dice: &mut Dice) -> String {
    let mut letters: Vec<char> = word.chars().collect();
    let at = 1 + dice.below(letters.len() as u64 - 2) as usize;
    match dice.below(3) {
        0 => drop(letters.remove(at)),
        1 => letters.insert(at, letters[at]),
        _ => letters.swap(at, at + 1),
    }
    letters.into_iter().collect()
}

/// That many moments.
pub fn moments(size: usize) -> impl Iterator<Item = Content> {
    let mut writer = Writer::new();
    (0..size).map(move |_| writer.moment())
}
