//! What hunspell's Dutch dictionary says of a word: its flags name what it may be in a compound. The flags are
//! explained in the same package's nl.aff. Not here: what the word list adds (`families`).

use std::collections::BTreeMap;

use besef_search::compounds::{Role, letters};

/// Begins a compound, as it is or with a hyphen.
const FIRST: [&str; 5] = ["Ca", "Cb", "CA", "CB", "Ce"];
/// Begins a compound with a linking -s.
const FIRST_WITH_S: [&str; 2] = ["Ch", "Cd"];
/// Ends a compound.
const LAST: [&str; 1] = ["Cc"];
/// A form that is forbidden, or exists within compounds only.
const NO_WORD: [&str; 2] = ["Fw", "Cx"];
/// What begins the flags of a noun: its plurals and its diminutives.
const NOUN: [char; 2] = ['Z', 'Y'];

/// The words of the dictionary.
#[derive(Default)]
pub struct Marked {
    /// The sum of the roles of every word that has any.
    pub roles: BTreeMap<String, u64>,
    /// Every noun in lower case, whether or not it has a role.
    pub nouns: std::collections::BTreeSet<String>,
}

impl Marked {
    /// The words in `nl.dic`: one a line, with its flags of two letters each after a slash.
    pub fn read(dic: &str) -> Self {
        let mut marked = Self::default();
        for (word, flags) in dic.lines().filter_map(|line| line.split_once('/')) {
            let flags = flags.split_whitespace().next().unwrap_or_default();
            let is = |named: &[&str]| pairs(flags).any(|flag| named.contains(&flag));
            let capital = word.chars().next().is_some_and(char::is_uppercase);
            let Some(word) = letters(word).filter(|_| !capital && !is(&NO_WORD)) else { continue };
            let roles =
                [(is(&FIRST), Role::First), (is(&FIRST_WITH_S), Role::FirstWithS), (is(&LAST), Role::Last)];
            if pairs(flags).any(|flag| flag.starts_with(NOUN)) {
                marked.nouns.insert(word.clone());
            }
            let sum = roles.iter().filter(|(has, _)| *has).fold(0, |sum, (_, role)| sum | *role as u64);
            if sum > 0 {
                *marked.roles.entry(word).or_default() |= sum;
            }
        }
        marked
    }
}

/// Flags of two letters, one after another.
fn pairs(flags: &str) -> impl Iterator<Item = &str> {
    (0..flags.len()).step_by(2).filter_map(|at| flags.get(at..at + 2))
}
