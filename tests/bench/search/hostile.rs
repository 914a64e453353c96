//! What nobody types by hand, to see that the worst of it stays bounded. Only Besef is asked: the others' languages would
//! refuse most of it.

use super::corpus::mistyped;
use crate::corpus::{DUTCH, Dice, words};

/// The name of its line.
pub const NAME: &str = "what nobody types";

/// Odd questions, each as bad as it comes.
pub fn questions() -> Vec<String> {
    let mut dice = Dice::new();
    let words: Vec<String> = words(DUTCH).into_iter().filter(|word| word.len() > 9).collect();
    let mut some = |count: usize, spoil: bool| {
        let one = |_| {
            let word = dice.one_of::<String>(&words).clone();
            if spoil { mistyped(&word, &mut dice) } else { word }
        };
        (0..count).map(one).collect::<Vec<_>>().join(" ")
    };
    let mut all = vec![some(2_000, false), some(2_000, true), some(32, true), some(12, true)];
    all.extend(
        ["(", "*", "\"", "a", "-a ", "e", "OF ", "met:a ", "\"de het\" ", "zo:zo "]
            .map(|one| one.repeat(10_000)),
    );
    all.extend((b'a'..=b'z').map(|letter| char::from(letter).to_string()));
    all.push(('a'..='z').map(|letter| format!("{letter}e ")).collect());
    all.push("(".repeat(5_000) + "klimaat" + &")".repeat(5_000));
    all
}
