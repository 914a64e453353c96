//! What a period was about: the words that mark it against the learner's own earlier journal. Which words those are the
//! index tells (`besef_search::Marking`); here: which names are no themes, and how a word is written.

use besef_model::{NameTally, Period};
use besef_search::{Marking, as_written, folded_words};
use besef_vault::Vault;
use serde::Serialize;
use std::collections::HashSet;
use ts_rs::TS;

use crate::{Journal, JournalError, LookBackOn};

/// The words that mark a period.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct Themes {
    /// The surest first, at most eight.
    pub themes: Vec<Theme>,
    /// What they were set against: all days of the journal before the period. Nothing where too little was written
    /// then to be set against, or while the index is being made.
    pub beside: Option<Period>,
}

/// A word that stands in clearly more moments of a period than was to be expected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Theme {
    /// As it is mostly written.
    pub word: String,
    /// How many moments of the period it finds, in whatever form.
    pub moments: u32,
    /// How many it finds before.
    pub earlier: u32,
}

impl Journal {
    /// The words that mark a period.
    ///
    /// # Errors
    /// When the store or the index cannot be read.
    pub fn themes(&self, on: LookBackOn) -> Result<Themes, JournalError> {
        let people = names_of(&self.names()?.people);
        let vault = self.vault();
        let period = self.stretch(&vault, on)?.period;
        let Some(beside) = before(&vault, period)? else { return Ok(Themes::default()) };
        let answer = self
            .indexer
            .ask(&vault, self.catches_up_itself(), |index, tail| index.marking(period, &people, tail))?;
        let marking = answer.says.filter(|_| answer.indexing.is_none());
        let Some(marking) = marking else { return Ok(Themes::default()) };
        let themes = marking.into_iter().map(|marking| told(&vault, marking)).collect::<Result<_, _>>()?;
        Ok(Themes { themes, beside: Some(beside) })
    }
}

/// All that was written before a period.
fn before(vault: &Vault, period: Period) -> Result<Option<Period>, JournalError> {
    let first = vault.span()?.map(|everything| everything.from);
    let earlier = first.filter(|first| *first < period.from);
    Ok(earlier.map(|from| Period { from, to: period.from.plus_days(-1) }))
}

fn told(vault: &Vault, marking: Marking) -> Result<Theme, JournalError> {
    let Marking { word, moments, earlier, latest } = marking;
    let read = vault.moments(&latest)?;
    let texts = read.iter().flat_map(|moment| moment.content.texts().map(|(_, text)| text));
    let word = as_written(&word, texts).unwrap_or(word);
    Ok(Theme { word, moments, earlier })
}

/// The words of people's names, folded; people have a panel of their own. Of a description (*collega wiskunde*) the words
/// are words, except what begins with a capital.
fn names_of(people: &[NameTally]) -> HashSet<String> {
    let names = people.iter().flat_map(|person| {
        let parts: Vec<&str> = person.name.split_whitespace().collect();
        let alone = parts.len() == 1;
        parts.into_iter().filter(move |part| alone || part.starts_with(char::is_uppercase))
    });
    names.flat_map(folded_words).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_no_themes_but_descriptions_are() {
        let people = ["Zoë van Acker", "collega wiskunde", "zorgcoördinator", "Lies's mentor"];
        let named = |name: &str| NameTally { name: name.to_owned(), moments: 1 };
        let left_out = names_of(&people.map(named));
        for name in ["zoe", "acker", "zorgcoordinator", "lies's"] {
            assert!(left_out.contains(name), "{name}");
        }
        for word in ["van", "collega", "wiskunde", "mentor"] {
            assert!(!left_out.contains(word), "{word}");
        }
    }
}
