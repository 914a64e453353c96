//! A word that is asked for, and all that stands for it in the journal: the same expansion finds moments (`plan`) and
//! marks what was found (`marks`). Not here: what each likeness is worth (`ranking`).

use crate::SearchError;
use crate::analysis::{Form, Stems};
use crate::holdings::{Holdings, Moments, Near};

/// Words that resemble one that is asked for: the nearest, of those the most used. More would be noise.
const MOST_RESEMBLING: usize = 50;

/// While typing, so many letters tell a part of a compound from any two letters within any word.
const PART_BEGINS: usize = 3;

/// Shorter words resemble too many others.
const RESEMBLE: usize = 4;
/// Shorter words still being typed are likelier to become another word than to be a mistake.
const RESEMBLE_TYPING: usize = 5;
/// Shorter ones still being typed begin too much that only begins like them.
const RESEMBLE_BEGINNING: usize = 6;
/// Parts are short and many: one has to be longer before another may stand for it.
const RESEMBLE_PART: usize = 5;
/// From here the first letter may be wrong.
const LONGISH: usize = 6;
/// From here a mistake is likelier than another word: also a word that stands in the journal may stand there
/// mistyped, and two letters may be wrong.
const LONG: usize = 8;

/// A word that is asked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Sought {
    /// As typed.
    pub(crate) typed: String,
    /// Without case and accents.
    pub(crate) folded: String,
    /// Its stems.
    pub(crate) stems: Stems,
    /// Whether all that begins so is meant as well.
    pub(crate) typing: bool,
    /// What resembles it, in the form it was found.
    pub(crate) resembling: Vec<(Form, String)>,
    /// Whether it says so little beside the other words that it need not be met.
    pub(crate) small: bool,
}

impl Sought {
    /// Without anything that resembles it.
    pub(crate) fn plainly(typed: &str, folded: String, typing: bool) -> Self {
        let stems = Stems::of(&folded);
        Self { typed: typed.to_owned(), folded, stems, typing, resembling: Vec::new(), small: false }
    }

    /// With what resembles it in this journal.
    pub(crate) fn in_journal(mut self, journal: Holdings<'_>) -> Result<Self, SearchError> {
        let letters = self.folded.chars().count();
        let tolerable = if self.typing { RESEMBLE_TYPING } else { RESEMBLE };
        if letters < tolerable || !self.folded.chars().all(|letter| letter.is_alphabetic() || letter == '\'')
        {
            return Ok(self);
        }
        if !self.held(journal)? {
            self.resembling = self.nearest(journal)?;
        } else if letters >= LONG && !self.typing {
            self.resembling = self.mistyped(journal)?;
        }
        Ok(self)
    }

    /// Whether it begins a part of a compound, should it still be typed.
    pub(crate) fn may_begin_part(&self) -> bool {
        self.typing && self.folded.chars().count() >= PART_BEGINS
    }

    /// About how many moments hold it, in whatever way: as many as hold the commonest of all that stands for it.
    pub(crate) fn held_by(&self, journal: Holdings<'_>) -> Result<Moments, SearchError> {
        let Self { folded, stems, .. } = self;
        let ways = [
            (Form::Dutch, &stems.dutch),
            (Form::English, &stems.english),
            (Form::Part, folded),
            (Form::Part, &stems.dutch),
        ];
        let mut most = 0;
        for (form, word) in ways.into_iter().chain(self.resembling.iter().map(|(form, word)| (*form, word))) {
            most = journal.how_many(form, word)?.max(most);
        }
        Ok(most)
    }

    fn held(&self, journal: Holdings<'_>) -> Result<bool, SearchError> {
        let Self { folded, stems, .. } = self;
        Ok(journal.hold(Form::Dutch, &stems.dutch)?
            || journal.hold(Form::English, &stems.english)?
            || journal.hold(Form::Part, folded)?
            || journal.hold(Form::Part, &stems.dutch)?
            || (self.typing && journal.hold_beginning(Form::Exact, folded)?)
            || (self.may_begin_part() && journal.hold_beginning(Form::Part, folded)?))
    }

    /// For a word that stands nowhere: what differs in one letter, or else, for a long one, in two.
    fn nearest(&self, journal: Holdings<'_>) -> Result<Vec<(Form, String)>, SearchError> {
        let one = self.within(1, journal)?;
        if one.is_empty() && self.folded.chars().count() >= LONG { self.within(2, journal) } else { Ok(one) }
    }

    fn within(&self, distance: u8, journal: Holdings<'_>) -> Result<Vec<(Form, String)>, SearchError> {
        let Self { folded, stems, .. } = self;
        let typing = self.typing && folded.chars().count() >= RESEMBLE_BEGINNING;
        let forms = [
            (Form::Exact, folded, typing, RESEMBLE),
            (Form::Dutch, &stems.dutch, false, RESEMBLE),
            (Form::English, &stems.english, false, RESEMBLE),
            (Form::Part, folded, typing, RESEMBLE_PART),
            (Form::Part, &stems.dutch, false, RESEMBLE_PART),
        ];
        let mut found = Vec::new();
        for (form, word, typing, shortest) in forms {
            if word.chars().count() >= shortest {
                let near = Near { distance, typing, same_start: starts_same(word, distance) };
                let others = journal.resembling(form, word, near)?;
                found.extend(others.into_iter().map(|(other, moments)| (moments, form, other)));
            }
        }
        Ok(most_used(found))
    }

    /// For a long word that stands in the journal: where it stands mistyped.
    fn mistyped(&self, journal: Holdings<'_>) -> Result<Vec<(Form, String)>, SearchError> {
        let near = Near { distance: 1, typing: false, same_start: true };
        let mut others = journal.resembling(Form::Exact, &self.folded, near)?;
        others.remove(&self.folded);
        Ok(most_used(others.into_iter().map(|(other, moments)| (moments, Form::Exact, other)).collect()))
    }
}

/// The first letter is seldom wrong: only a longish word may have another one, and then nothing else wrong.
fn starts_same(word: &str, distance: u8) -> bool {
    distance > 1 || word.chars().count() < LONGISH
}

fn most_used(mut found: Vec<(Moments, Form, String)>) -> Vec<(Form, String)> {
    found.sort_by(|a, b| b.0.cmp(&a.0).then_with(|| a.2.cmp(&b.2)));
    found.truncate(MOST_RESEMBLING);
    let mut found: Vec<(Form, String)> = found.into_iter().map(|(_, form, word)| (form, word)).collect();
    found.dedup();
    found
}
