//! The words among what is asked, ready to be compared.

use besef_model::Condition;

use super::{Reading, reading::Want};
use crate::analysis::{Form, Forms, Word, fold, words};

/// One thing a moment must hold.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// A word, or another form of it.
    Word(Forms),
    /// The same, or any word that begins so: it is still being typed.
    Begun(Forms),
    /// These words as written, one after the other. Never empty.
    Phrase(Vec<String>),
}

impl Wanted {
    /// All that is wanted, in the order typed.
    pub(crate) fn of(reading: &Reading) -> Vec<Wanted> {
        let wants = reading.groups().iter().flat_map(|group| &group.any);
        each_once(wants.filter_map(wanted).collect())
    }

    /// How many words of a text, from its first on, are what is wanted; 0 when they are not.
    pub(crate) fn matches(&self, text: &[Word]) -> usize {
        let Some(first) = text.first() else { return 0 };
        match self {
            Wanted::Word(word) => usize::from(word.meets(&first.folded)),
            Wanted::Begun(word) => {
                usize::from(first.folded.starts_with(word.get(Form::Exact)) || word.meets(&first.folded))
            }
            Wanted::Phrase(phrase) => {
                let as_written = |(word, seen): (&String, &Word)| *word == seen.folded;
                let all = text.len() >= phrase.len() && phrase.iter().zip(text).all(as_written);
                if all { phrase.len() } else { 0 }
            }
        }
    }
}

fn wanted(want: &Want) -> Option<Wanted> {
    match &want.asked.condition {
        Condition::Word { word } => {
            let forms = Forms::of(&fold(word));
            Some(if want.typing { Wanted::Begun(forms) } else { Wanted::Word(forms) })
        }
        Condition::Phrase { words: phrase } => {
            Some(Wanted::Phrase(words(phrase).map(|word| word.folded).collect()))
        }
        _ => None,
    }
}

fn each_once(all: Vec<Wanted>) -> Vec<Wanted> {
    all.into_iter().fold(Vec::new(), |mut kept, one| {
        if !kept.contains(&one) {
            kept.push(one);
        }
        kept
    })
}
