//! What is asked of the corpus: questions by shape, the same for every side. How a side puts them is its own affair.

use besef_contract::model::Kind;

use super::corpus::{ENDS, ENGLISH, PEOPLE, mistyped, moments};
use crate::corpus::{DUTCH, Dice, words};

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
