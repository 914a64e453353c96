//! Letting go of files: with the moments that are forgotten, and of what nothing names any more.

use besef_model::{ChangeSet, Timestamp, Verb};
use besef_vault::{Attachments, Digest, Vault, VaultError, Write};
use std::collections::BTreeSet;

use crate::{Journal, JournalError};

impl Journal {
    /// Forgets something, and with it the files that nothing else names.
    pub(crate) fn save_forgetting<T>(
        &self,
        forget: impl FnOnce(&mut Write<'_>) -> Result<T, VaultError>,
    ) -> Result<(T, ChangeSet), JournalError> {
        let before = self.vault().files_logged()?;
        let forgotten = self.save(Verb::Forget, forget)?;
        let after = self.vault().files_logged()?;
        self.let_go_of(&(&before - &after));
        Ok(forgotten)
    }

    /// Removes those of these files that nothing names. What was asked of the journal is done by then: a failure here
    /// is logged, and the next sweep tries again.
    pub(super) fn let_go_of(&self, files: &BTreeSet<Digest>) {
        if files.is_empty() {
            return;
        }
        if let Err(error) = self.with_files(|store| store.let_go(files, &self.vault())) {
            tracing::warn!(%error, files = files.len(), "files that nothing names could not be removed yet");
        }
    }

    /// How many files moments hold that are not here: left behind when a backup was put back elsewhere.
    ///
    /// # Errors
    /// When a store cannot be read.
    pub(crate) fn missing_files(&self) -> Result<usize, JournalError> {
        let held = self.vault().files_held()?;
        if held.is_empty() {
            return Ok(0);
        }
        let here = |files: &mut Attachments| {
            held.iter().map(|digest| files.has(*digest)).collect::<Result<Vec<bool>, VaultError>>()
        };
        Ok(self.with_files(here)?.into_iter().filter(|here| !here).count())
    }
}

/// Removes what nothing has named for long. Never stands in the way of anything: a failure is logged.
pub(crate) fn sweep_files(vault: &Vault, now: Timestamp) {
    if vault.read_only().is_some() || !vault.home().has_attachments() {
        return;
    }
    let swept = Attachments::open(vault, now).and_then(|mut files| files.sweep(vault, now));
    if let Err(error) = swept {
        tracing::warn!(%error, "files that nothing names could not be looked for");
    }
}
