//! Reports cross as bytes, like files: made, and written where a person says.

use besef_journal::ReportRequest;
use std::{io::Write, path::Path};

use crate::{Failure, Session};

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
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        let written = (|| -> std::io::Result<()> {
            let mut aside = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")))?;
            aside.write_all(report)?;
            aside.as_file().sync_all()?;
            aside.persist(path).map(drop).map_err(|failed| failed.error)
        })();
        written.map_err(Failure::storage)
    }
}
