//! What is asked, ready to be compared with a journal: words with all that stands for them there, phrases as words.

use besef_model::Condition;

use super::sought::Sought;
use super::{Reading, reading::Want};
use crate::SearchError;
use crate::analysis::{fold, words};
use crate::holdings::Holdings;

/// One thing asked of a moment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Wanted {
    /// Whether it must *not* be so.
    pub(crate) not: bool,
    /// What.
    pub(crate) what: What,
}

/// What can be asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum What {
    /// A word.
    Word(Sought),
    /// These folded words as written, one after the other. Never empty.
    Phrase(Vec<String>),
    /// Something about the moment; a name in it may still be typed.
    Condition(Condition, bool),
}

/// What is asked: of each list at least one must be met.
pub(crate) type Asking = Vec<Vec<Wanted>>;

/// What is asked of this journal.
pub(crate) fn asking(reading: &Reading, journal: Holdings<'_>) -> Result<Asking, SearchError> {
    let mut asking = Asking::new();
    for group in reading.groups() {
        let any: Vec<Wanted> = group
            .any
            .iter()
            .filter_map(|want| wanted(want, journal).transpose())
            .collect::<Result<_, _>>()?;
        if !any.is_empty() && !asking.contains(&any) {
            asking.push(any);
        }
    }
    Ok(asking)
}

fn wanted(want: &Want, journal: Holdings<'_>) -> Result<Option<Wanted>, SearchError> {
    let not = want.asked.not;
    let what = match &want.asked.condition {
        // What is not wanted is meant exactly as it is said.
        Condition::Word { word } if not => What::Word(Sought::plainly(word, fold(word), false)),
        Condition::Word { word } => {
            What::Word(Sought::plainly(word, fold(word), want.typing).in_journal(journal)?)
        }
        Condition::Phrase { words: phrase } => {
            let words: Vec<String> = words(phrase).map(|word| word.folded).collect();
            if words.is_empty() {
                return Ok(None);
            }
            What::Phrase(words)
        }
        other => What::Condition(other.clone(), want.typing),
    };
    Ok(Some(Wanted { not, what }))
}
