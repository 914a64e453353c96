//! The commands about searching: each hands the request to its use case.

use besef_journal::{Find, Found, Searches};

use crate::{Failure, Session, shapes::*};

/// Commands that do what their name says; each fails as its use case in `journal` does.
#[expect(clippy::missing_errors_doc, reason = "said once, above")]
impl Session {
    /// Finds moments, or lists them.
    pub fn find(&self, request: Find) -> Result<Found, Failure> {
        Ok(self.journal()?.find(request)?)
    }

    /// Ways to go on with a question that is being typed.
    pub fn complete(&self, request: Complete) -> Result<Completions, Failure> {
        let language = self.preferences().language;
        let completions = self.journal()?.complete(&request.words, request.caret, language)?;
        Ok(Completions { completions })
    }

    /// The searches that were saved, and the last ones asked.
    pub fn searches(&self, _: Nothing) -> Result<Searches, Failure> {
        Ok(self.journal()?.searches()?)
    }

    /// Keeps a search under a name.
    pub fn save_search(&self, request: SaveSearch) -> Result<Searches, Failure> {
        Ok(self.journal_to_write()?.save_search(&request.name, &request.words, request.sort)?)
    }

    /// Lets a saved search go.
    pub fn remove_search(&self, request: SearchById) -> Result<Searches, Failure> {
        Ok(self.journal_to_write()?.remove_search(request.id)?)
    }

    /// Keeps a question as the latest asked.
    pub fn remember_search(&self, request: RememberSearch) -> Result<Searches, Failure> {
        Ok(self.journal_to_write()?.remember_search(&request.words)?)
    }

    /// Forgets one of the last questions, or all.
    pub fn forget_searches(&self, request: ForgetSearches) -> Result<Searches, Failure> {
        Ok(self.journal_to_write()?.forget_searches(request.words.as_deref())?)
    }
}
