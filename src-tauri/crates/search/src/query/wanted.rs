//! What is asked, ready to be compared with a journal: words with all that stands for them there, phrases as words.

use besef_model::{Condition, Moment, NameSort, NotedId};

use super::sought::Sought;
use super::{Reading, reading::Want};
use crate::SearchError;
use crate::alike::Alike;
use crate::analysis::{fold, is_small, words};
use crate::holdings::Holdings;

/// One thing asked of a moment.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Wanted {
    /// Whether it must *not* be so.
    pub(crate) not: bool,
    /// What.
    pub(crate) what: What,
}

impl Wanted {
    /// The word, when it is a plain word that has to be met.
    pub(crate) fn telling_word(&self) -> Option<&Sought> {
        match &self.what {
            What::Word(sought) if !self.not && !sought.small => Some(sought),
            _ => None,
        }
    }
}

/// What can be asked.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum What {
    /// A word.
    Word(Sought),
    /// These folded words as written, one after the other. Never empty.
    Phrase(Vec<String>),
    /// To be about the same as another moment.
    Like(Alike),
    /// To belong to one of these goals.
    Goals(Vec<NotedId>),
    /// Something about the moment; a name in it may still be typed.
    Condition(Condition, bool),
}

impl What {
    /// Whether it says something of what a moment is about.
    fn tells(&self) -> bool {
        !matches!(self, What::Condition(..) | What::Goals(_))
    }
}

/// With more words than this nothing mistyped is looked for: that many words say enough, and looking costs time.
const MOST_TOLERANT: usize = 12;

/// What is asked: of each list at least one must be met.
pub(crate) type Asking = Vec<Vec<Wanted>>;

/// What is asked of this journal, given the moments that others are to be like.
pub(crate) fn asking(
    reading: &Reading,
    like: &[Moment],
    journal: Holdings<'_>,
) -> Result<Asking, SearchError> {
    let tolerant = reading.groups().len() <= MOST_TOLERANT;
    let mut asking = Asking::new();
    for group in reading.groups() {
        let any: Vec<Wanted> = group
            .any
            .iter()
            .filter_map(|want| wanted(want, tolerant, like, journal).transpose())
            .collect::<Result<_, _>>()?;
        if !any.is_empty() && !asking.contains(&any) {
            asking.push(any);
        }
    }
    spare_small_words(&mut asking, journal)?;
    Ok(asking)
}

/// Beside a word that says something, or a phrase, small words need not be met. One still being typed may become
/// another word, and a name in this journal is never small: *An* is a colleague.
fn spare_small_words(asking: &mut Asking, journal: Holdings<'_>) -> Result<(), SearchError> {
    let mut small = Vec::new();
    for any in &*asking {
        small.push(match any.as_slice() {
            [Wanted { not: false, what: What::Word(sought) }] => is_spare(sought, journal)?,
            _ => false,
        });
    }
    let tells = |any: &Vec<Wanted>| any.iter().any(|one| !one.not && one.what.tells());
    if !asking.iter().zip(&small).any(|(any, small)| !small && tells(any)) {
        return Ok(());
    }
    for (any, _) in asking.iter_mut().zip(small).filter(|(_, small)| *small) {
        if let [Wanted { what: What::Word(sought), .. }] = any.as_mut_slice() {
            sought.small = true;
            sought.resembling.clear();
        }
    }
    Ok(())
}

fn is_spare(sought: &Sought, journal: Holdings<'_>) -> Result<bool, SearchError> {
    let small = !sought.typing && is_small(&sought.folded);
    Ok(small && journal.names(NameSort::Person, &sought.folded, false)?.is_empty())
}

fn wanted(
    want: &Want,
    tolerant: bool,
    like: &[Moment],
    journal: Holdings<'_>,
) -> Result<Option<Wanted>, SearchError> {
    let not = want.asked.not;
    let what = match &want.asked.condition {
        // What is not wanted is meant as it is said.
        Condition::Word { word } if not || !tolerant => {
            What::Word(Sought::plainly(word, fold(word), want.typing && !not))
        }
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
        Condition::Like { id } => What::Like(Alike::to(*id, like, journal)?),
        Condition::Goal { .. } => What::Goals(want.goals.clone()),
        other => What::Condition(other.clone(), want.typing),
    };
    Ok(Some(Wanted { not, what }))
}
