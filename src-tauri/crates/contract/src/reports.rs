//! Reports cross as bytes, like files: made, and written where a person says.

use besef_journal::ReportRequest;
use std::path::Path;

use crate::{Failure, Session, aside::write_whole};

impl Session {
    /// Door: a report as a file's bytes, in the learner's language unless the request says otherwise.
    ///
    /// # Errors
    /// As its use case in `journal`.
    pub fn report(&self, request: &ReportRequest) -> Result<Vec<u8>, Failure> {
        let language = self.preferences().language;
        Ok(self.journal()?.report(request, language)?)
    }

    /// Writes a report where a person said. What stood there before stays until the new one is whole.
    ///
    /// # Errors
    /// When it cannot be written there.
    pub fn write_report(&self, report: &[u8], path: &Path) -> Result<(), Failure> {
        write_whole(path, |out| out.write_all(report).map_err(Failure::storage))
    }
}
