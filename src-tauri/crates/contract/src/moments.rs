//! The commands about moments: each hands the request to its use case.

use besef_journal::{BatchSaved, Names, OpenMoment, Saved, Today, suggested_kind, suggested_language};

use crate::{Failure, Session, shapes::*};

/// Commands that do what their name says; each fails as its use case in `journal` does.
#[expect(clippy::missing_errors_doc, reason = "said once, above")]
impl Session {
    /// What the Today screen shows.
    pub fn today(&self, _: Nothing) -> Result<Today, Failure> {
        Ok(self.journal()?.today()?)
    }

    /// Logs a moment.
    pub fn log_moment(&self, request: LogMoment) -> Result<Saved, Failure> {
        Ok(self.journal_to_write()?.log(request.content, request.draft.as_deref())?)
    }

    /// Logs several moments, all or none.
    pub fn log_batch(&self, request: LogBatch) -> Result<BatchSaved, Failure> {
        self.log_batch_with_progress(request, &|_| {})
    }

    /// The same, telling now and then how many are done.
    pub fn log_batch_with_progress(
        &self,
        request: LogBatch,
        progress: &dyn Fn(usize),
    ) -> Result<BatchSaved, Failure> {
        Ok(self.journal_to_write()?.log_batch(request.contents, progress)?)
    }

    /// Changes fields of a moment.
    pub fn edit_moment(&self, request: EditMoment) -> Result<Saved, Failure> {
        Ok(self.journal_to_write()?.edit(request.id, &request.set)?)
    }

    /// Deletes a moment.
    pub fn delete_moment(&self, request: ById) -> Result<Saved, Failure> {
        Ok(self.journal_to_write()?.delete(request.id)?)
    }

    /// Takes an operation back.
    pub fn undo(&self, request: UndoOperation) -> Result<Saved, Failure> {
        Ok(self.journal_to_write()?.undo(request.operation)?)
    }

    /// One moment, opened.
    pub fn show_moment(&self, request: ShowMoment) -> Result<OpenMoment, Failure> {
        let language = self.preferences().language;
        Ok(self.journal()?.open_moment(request.id, &request.words, language)?)
    }

    /// All versions of a moment.
    pub fn history(&self, request: ById) -> Result<History, Failure> {
        Ok(History { versions: self.journal()?.history(request.id)? })
    }

    /// The kind that words point to.
    pub fn suggest_kind(&self, request: SuggestKind) -> Result<SuggestedKind, Failure> {
        Ok(SuggestedKind { kind: suggested_kind(&request.text), language: suggested_language(&request.text) })
    }

    /// Names used before.
    pub fn names(&self, _: Nothing) -> Result<Names, Failure> {
        Ok(Names::clone(&*self.journal()?.names()?))
    }

    /// Keeps what is being written.
    pub fn save_draft(&self, request: Draft) -> Result<Nothing, Failure> {
        self.journal_to_write()?.save_draft(&request.place, &request.text)?;
        Ok(Nothing {})
    }

    /// What was being written.
    pub fn draft(&self, request: DraftAt) -> Result<Draft, Failure> {
        let text = self.journal()?.draft(&request.place)?;
        Ok(Draft { place: request.place, text })
    }
}
