//! What guides writing, Besef's own and the learner's together: models of reflection, frameworks of labels.

use besef_model::{Framework, OwnFramework, ReflectionModel};
use besef_words::Language;

use crate::{Journal, JournalError, NoteSaved};

impl Journal {
    /// The models to reflect along: Besef's, then the learner's own.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn reflection_models(&self) -> Result<Vec<ReflectionModel>, JournalError> {
        Ok(Vec::new())
    }

    /// The frameworks to take labels from: Besef's in that language, then the learner's own.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn frameworks(&self, _: Language) -> Result<Vec<Framework>, JournalError> {
        Ok(Vec::new())
    }

    /// Adds the framework written in a TOML file.
    ///
    /// # Errors
    /// When the file does not say what a framework says, or the store refuses.
    pub fn add_framework(&self, _: &str) -> Result<NoteSaved<OwnFramework>, JournalError> {
        Err(JournalError::UnknownMoment)
    }
}
