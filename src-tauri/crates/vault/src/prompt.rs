//! Which prompts were shown, and which are not to be. Like drafts and searches they leave no trace in the change log:
//! being asked something is nothing a person did.

use besef_model::{Day, Noun, PromptId};

use crate::{Result, Vault, Write};

/// What became of one prompt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PromptShown {
    /// The prompt.
    pub id: PromptId,
    /// The last day it was shown.
    pub on: Option<Day>,
    /// Whether it is not to be shown again.
    pub hidden: bool,
}

impl Write<'_> {
    /// Keeps that a prompt was shown on a day.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn show_prompt(&mut self, id: &PromptId, on: Day) -> Result<()> {
        let mut show = self.store.prepare_cached(
            "INSERT INTO prompt (id, shown_on) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET shown_on = ?2",
        )?;
        show.execute((id.as_str(), on.to_string()))?;
        self.touch(Noun::Prompt);
        Ok(())
    }

    /// Keeps whether a prompt is not to be shown again.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn hide_prompt(&mut self, id: &PromptId, hidden: bool) -> Result<()> {
        let mut hide = self.store.prepare_cached(
            "INSERT INTO prompt (id, hidden) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET hidden = ?2",
        )?;
        hide.execute((id.as_str(), hidden))?;
        self.touch(Noun::Prompt);
        Ok(())
    }
}

impl Vault {
    /// The prompts that were ever shown or hidden.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn prompts(&self) -> Result<Vec<PromptShown>> {
        let mut prompts =
            self.connection.prepare_cached("SELECT id, shown_on, hidden FROM prompt ORDER BY id")?;
        let mut rows = prompts.query([])?;
        let mut shown = Vec::new();
        while let Some(row) = rows.next()? {
            let on: Option<String> = row.get("shown_on")?;
            shown.push(PromptShown {
                id: PromptId::named(row.get::<_, String>("id")?),
                on: on.map(|day| day.parse()).transpose()?,
                hidden: row.get("hidden")?,
            });
        }
        Ok(shown)
    }
}
