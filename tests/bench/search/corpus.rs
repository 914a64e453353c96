//! The texts that search is measured on, and what is asked of them. Like the journal's own corpus, with what makes searching
//! hard besides: a part of the moments in English, compounds nobody wrote before, letters typed wrong. The same size
//! always gives the same moments.

use besef_contract::model::{Companion, Content, Kind};
use besef_tests::{TODAY, day};

use crate::corpus::{DUTCH, Dice, words};

const ENGLISH: &str = include_str!("../../../src-tauri/crates/journal/src/sample/en.jsonl");

const WORDS_EACH: usize = 50;
const TAKEAWAY_WORDS: usize = 10;
const DAYS: u64 = 3_650;
const PEOPLE: u64 = 150;
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
const ENDS: [&str; 24] = [
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
fn mistyped(word: &str, dice: &mut Dice) -> String {
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

/// A shape of question.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    /// A single word, from common to rare.
    Word,
    /// Two such words.
    TwoWords,
    /// One of the commonest words there are.
    ManyHits,
    /// Two words that stand together somewhere.
    Phrase,
    /// Two letters, still being typed.
    Prefix,
    /// A long word with a letter wrong.
    Typo,
    /// A word that stands by itself and inside others.
    Part,
    /// No words: a kind, a person and a period.
    Conditions,
    /// A common word, the beginning of another, a kind and a period.
    Everything,
}

impl Shape {
    /// All, in the order of the table.
    pub const ALL: [Shape; 9] = [
        Shape::Word,
        Shape::TwoWords,
        Shape::ManyHits,
        Shape::Phrase,
        Shape::Prefix,
        Shape::Typo,
        Shape::Part,
        Shape::Conditions,
        Shape::Everything,
    ];

    /// What the table calls it.
    pub fn name(self) -> &'static str {
        match self {
            Shape::Word => "word",
            Shape::TwoWords => "two words",
            Shape::ManyHits => "many hits",
            Shape::Phrase => "phrase",
            Shape::Prefix => "two-letter prefix",
            Shape::Typo => "typo",
            Shape::Part => "compound part",
            Shape::Conditions => "conditions only",
            Shape::Everything => "everything together",
        }
    }
}

/// The kind that conditions ask for.
pub const KIND: Kind = Kind::Social;
/// The year since when.
pub const SINCE: &str = "2024";

/// A question, in parts that each side puts in its own language.
#[derive(Debug, Clone)]
pub struct Question {
    /// Its words, none for conditions only. For [`Shape::Everything`] the last is a beginning.
    pub words: Vec<String>,
    /// The person that conditions ask for.
    pub person: String,
}

/// How many questions of each shape.
const QUESTIONS: usize = 200;

/// Questions of a shape; the same for every side.
pub fn questions(shape: Shape) -> Vec<Question> {
    let mut asker = Asker::new();
    (0..QUESTIONS)
        .map(|_| Question {
            words: asker.words(shape),
            person: format!("collega {}", asker.dice.below(PEOPLE)),
        })
        .collect()
}

struct Asker {
    plain: Vec<String>,
    common: Vec<String>,
    long: Vec<String>,
    texts: Vec<Vec<String>>,
    dice: Dice,
}

impl Asker {
    fn new() -> Self {
        let plain = |word: &String| word.chars().all(char::is_alphabetic) && word.chars().count() > 3;
        let plain: Vec<String> = words(DUTCH).into_iter().chain(words(ENGLISH)).filter(plain).collect();
        let long = plain.iter().filter(|word| word.chars().count() >= 9).cloned().collect();
        let texts = moments(1_000).map(|moment| words_of(&moment.text)).collect();
        Self { common: commonest(&plain), plain, long, texts, dice: Dice::new() }
    }

    fn words(&mut self, shape: Shape) -> Vec<String> {
        match shape {
            Shape::Word => vec![self.plain()],
            Shape::TwoWords => vec![self.plain(), self.plain()],
            Shape::ManyHits => vec![self.dice.one_of(&self.common).clone()],
            Shape::Phrase => self.pair(),
            Shape::Prefix => vec![beginning(&self.plain(), 2)],
            Shape::Typo => {
                let word = self.dice.one_of(&self.long).clone();
                vec![mistyped(&word, &mut self.dice)]
            }
            Shape::Part => vec![(*self.dice.one_of(&ENDS)).to_owned()],
            Shape::Conditions => Vec::new(),
            Shape::Everything => {
                vec![self.dice.one_of(&self.common).clone(), beginning(&self.plain(), 3)]
            }
        }
    }

    fn plain(&mut self) -> String {
        self.dice.one_of(&self.plain).clone()
    }

    /// Two words without signs that some moment has side by side.
    fn pair(&mut self) -> Vec<String> {
        loop {
            let text = self.dice.one_of(&self.texts);
            let at = self.dice.below(text.len() as u64 - 1) as usize;
            let pair = &text[at..at + 2];
            if pair.iter().all(|word| word.chars().all(char::is_alphabetic)) {
                return pair.to_vec();
            }
        }
    }
}

fn words_of(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

fn beginning(word: &str, letters: usize) -> String {
    word.chars().take(letters).collect()
}

/// The thirty that occur most.
fn commonest(words: &[String]) -> Vec<String> {
    let mut counts = std::collections::BTreeMap::<&String, usize>::new();
    words.iter().for_each(|word| *counts.entry(word).or_default() += 1);
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts.into_iter().take(30).map(|(word, _)| word.clone()).collect()
}
