//! The commands about looking back: what a period says, and which questions it is not to ask for a while.

use besef_journal::{LookBack, LookBackOn, NoteSaved, Themes};
use besef_model::Quieted;

use crate::{Failure, Session, shapes::*};

/// Commands that do what their name says; each fails as its use case in `journal` does.
#[expect(clippy::missing_errors_doc, reason = "said once, above")]
impl Session {
    /// Looks back over a period.
    pub fn look_back(&self, request: LookBackOn) -> Result<LookBack, Failure> {
        Ok(self.journal()?.look_back(request)?)
    }

    /// The words that mark a period.
    pub fn themes(&self, request: LookBackOn) -> Result<Themes, Failure> {
        Ok(self.journal()?.themes(request)?)
    }

    /// Asks a question no more for half a year.
    pub fn quiet_rule(&self, request: QuietRule) -> Result<NoteSaved<Quieted>, Failure> {
        Ok(self.journal_to_write()?.quiet_rule(request.rule)?)
    }

    /// The questions that are not asked now.
    pub fn quieted(&self, _: Nothing) -> Result<QuietedRules, Failure> {
        Ok(QuietedRules { quieted: self.journal()?.quieted()? })
    }
}
