//! How well compounds are split, measured on words labelled by hand (`dictionary/labelled.tsv`). Shared by the report and
//! by the test that keeps it from falling.

use std::collections::BTreeSet;

use besef_search::compounds::parts;

/// The labelled words; the first lines say how they are labelled.
const WORDS: &str = include_str!("../../dictionary/labelled.tsv");

/// A word and the parts it should have.
pub struct Labelled {
    /// Folded.
    pub word: &'static str,
    /// None when it does not split.
    pub parts: Vec<&'static str>,
}

impl Labelled {
    /// The words of one half, `tuning` or `unseen`.
    pub fn half(name: &str) -> Vec<Self> {
        let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
        let columns = lines.map(|line| line.split('\t').collect::<Vec<_>>());
        columns.filter(|columns| columns[0] == name).map(|columns| Self::of(columns[1], columns[2])).collect()
    }

    fn of(word: &'static str, label: &'static str) -> Self {
        Self { word, parts: label.split(' ').filter(|part| *part != "-").collect() }
    }

    /// The parts that are found.
    pub fn found(&self) -> Vec<&'static str> {
        parts(self.word)
    }

    /// Whether they are exactly the right ones.
    pub fn right(&self) -> bool {
        self.found() == self.parts
    }
}

/// What was found beside what should have been.
#[derive(Default)]
pub struct Score {
    right: usize,
    found: usize,
    labelled: usize,
}

impl Score {
    /// Of the parts, each where it stands in its word.
    pub fn of_parts(words: &[Labelled]) -> Self {
        Self::sum(words, |word, parts| places(word, parts).into_iter().collect())
    }

    /// Of the letters at which a part begins, but for a word's first.
    pub fn of_boundaries(words: &[Labelled]) -> Self {
        Self::sum(words, |word, parts| {
            places(word, parts).into_iter().skip(1).map(|(at, _)| (at, "")).collect()
        })
    }

    /// Of whole words: a word counts as right with all its parts only.
    pub fn of_words(words: &[Labelled]) -> Self {
        let count = |is: fn(&&Labelled) -> bool| words.iter().filter(is).count();
        Self {
            right: count(|word| !word.parts.is_empty() && word.right()),
            found: count(|word| !word.found().is_empty()),
            labelled: count(|word| !word.parts.is_empty()),
        }
    }

    fn sum(
        words: &[Labelled],
        marks: impl Fn(&str, &[&'static str]) -> BTreeSet<(usize, &'static str)>,
    ) -> Self {
        words.iter().fold(Self::default(), |sum, word| {
            let (found, labelled) = (marks(word.word, &word.found()), marks(word.word, &word.parts));
            Self {
                right: sum.right + found.intersection(&labelled).count(),
                found: sum.found + found.len(),
                labelled: sum.labelled + labelled.len(),
            }
        })
    }

    /// The share of what was found that is right.
    pub fn precision(&self) -> f64 {
        self.right as f64 / self.found as f64
    }

    /// The share of what should be found that was.
    pub fn recall(&self) -> f64 {
        self.right as f64 / self.labelled as f64
    }
}

/// Parts with the letter each begins at.
fn places(word: &str, parts: &[&'static str]) -> Vec<(usize, &'static str)> {
    let mut from = 0;
    let place = |part: &&'static str| {
        let at = from + word[from..].find(*part).unwrap_or_default();
        from = at + part.len();
        (at, *part)
    };
    parts.iter().map(place).collect()
}
