//! Moments of about fifty Dutch words, drawn from the sample journal's own words with their own frequencies, over ten
//! school years. The same size always gives the same moments.

use besef_contract::model::{Companion, Content, Kind};
pub use besef_tests::random::Dice;
use besef_tests::{TODAY, day};

/// The Dutch sample journal.
pub const DUTCH: &str = include_str!("../../src-tauri/crates/journal/src/sample/nl.jsonl");
const WORDS_EACH: usize = 50;
const DAYS: u64 = 3_650;
const PEOPLE: u64 = 150;
const TAGS: u64 = 60;

/// Every word of a sample's texts, as often as it stands there.
pub fn words(sample: &str) -> Vec<String> {
    let texts = sample.lines().map(|line| serde_json::from_str::<Content>(line).unwrap().text);
    texts.flat_map(|text| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// That many moments.
pub fn moments(size: usize) -> impl Iterator<Item = Content> {
    let (words, mut dice) = (words(DUTCH), Dice::new());
    (0..size).map(move |_| {
        let text = (0..WORDS_EACH).map(|_| dice.one_of(&words).as_str()).collect::<Vec<_>>().join(" ");
        let on = day(TODAY).plus_days(-(dice.below(DAYS) as i64));
        let mut content = Content::new(Kind::ALL[dice.below(4) as usize], on, text);
        if dice.below(2) == 0 {
            content.people = vec![Companion::named(format!("collega {}", dice.below(PEOPLE)))];
        }
        content.tags = vec![format!("label{}", dice.below(TAGS))];
        content
    })
}

/// What is searched for, by shape of question: single words from common to rare, pairs, pairs that stand together,
/// and two-letter beginnings.
pub fn questions() -> [(&'static str, Vec<String>); 4] {
    let plain = |word: &String| word.chars().all(char::is_alphabetic) && word.len() > 3;
    let words: Vec<String> = words(DUTCH).into_iter().filter(plain).collect();
    let mut dice = Dice::new();
    let mut draw = |make: &dyn Fn(&str, &str) -> String| -> Vec<String> {
        let mut word = || dice.one_of::<String>(&words).clone();
        (0..200).map(|_| make(&word(), &word())).collect()
    };
    let start = |word: &str| word.chars().take(2).collect::<String>();
    [
        ("one word", draw(&|one, _| format!("{one} "))),
        ("two words", draw(&|one, other| format!("{one} {other} "))),
        ("phrase", draw(&|one, other| format!("\"{one} {other}\""))),
        ("two-letter prefix", draw(&|one, _| start(one))),
    ]
}
