//! The prompt of the day: quiet, to be passed over, never the same within sixty days.

use besef_model::{Prompt, PromptId};

use crate::{Journal, JournalError};

impl Journal {
    /// Today's prompt; nothing when all were shown lately or are not to be shown.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn prompt(&self) -> Result<Option<Prompt>, JournalError> {
        Ok(None)
    }

    /// Another prompt in the place of today's.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn skip_prompt(&self) -> Result<Option<Prompt>, JournalError> {
        Ok(None)
    }

    /// Never shows a prompt again, or does again. Answers today's.
    ///
    /// # Errors
    /// When there is no such prompt, or the store cannot be written.
    pub fn hide_prompt(&self, _: &PromptId, _: bool) -> Result<Option<Prompt>, JournalError> {
        Ok(None)
    }

    /// The prompts that are not to be shown.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn hidden_prompts(&self) -> Result<Vec<PromptId>, JournalError> {
        Ok(Vec::new())
    }
}
