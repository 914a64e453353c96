//! Readable copies for other programs, for as long as the journal is open.

use besef_vault::Lending;
use std::path::PathBuf;

use crate::{Journal, JournalError, journal::held};

impl Journal {
    /// Writes a readable copy of a file, to be opened by another program, and answers where it lies. It is overwritten
    /// and removed when the journal closes, or at the next start.
    ///
    /// # Errors
    /// When the file is not here, or the copy cannot be written.
    pub fn lend(&self, digest: &str, name: &str) -> Result<PathBuf, JournalError> {
        let digest = digest.parse()?;
        let mut lending = held(&self.files.lending);
        let lent = match lending.as_mut() {
            Some(lent) => lent,
            None => lending.insert(Lending::new(&self.home)?),
        };
        self.with_files(|files| lent.lend(files, digest, name))
    }

    /// Takes every lent copy back.
    ///
    /// # Errors
    /// When another program keeps one from being removed; closing the journal tries again.
    pub fn take_back_lent(&self) -> Result<(), JournalError> {
        held(&self.files.lending).as_ref().map_or(Ok(()), |lent| Ok(lent.take_back()?))
    }
}
