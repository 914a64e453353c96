//! *Minder hiervan*: questions of the look-back that are not to be asked for a while. Here: until when, and which they are.
//! Not here: what a rule asks (`awareness`).

use besef_awareness::Rule;
use besef_model::{Note, Patch, Quieted};

use crate::{Journal, JournalError, NoteSaved};

/// Long enough to be rid of a question, short enough to be asked again in another part of the year.
const QUIET_MONTHS: u32 = 6;

impl Journal {
    /// Asks this no more for half a year from today.
    ///
    /// # Errors
    /// When the store refuses.
    pub fn quiet_rule(&self, rule: Rule) -> Result<NoteSaved<Quieted>, JournalError> {
        let rule = rule.to_string();
        let until = self.clock.today().plus_months(QUIET_MONTHS);
        let kept = self.notes::<Quieted>()?.into_iter().find(|note| note.content.rule == rule);
        match kept {
            Some(note) => self.edit_note(note.id, &Patch::default().set("until", until.to_string())),
            None => self.add_note(Quieted { rule, until }),
        }
    }

    /// The questions that are not asked now, in the order they were first quieted.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn quieted(&self) -> Result<Vec<Note<Quieted>>, JournalError> {
        let today = self.clock.today();
        let mut quieted = self.notes::<Quieted>()?;
        quieted.retain(|note| today < note.content.until);
        Ok(quieted)
    }
}
