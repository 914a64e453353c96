//! The learner's choices about the app. They say nothing about the journal and lie readable beside it, because
//! the unlock screen needs them before there is a key.

use besef_model::After;
use besef_words::Language;
use serde::{Deserialize, Serialize};
use std::{fs, io, path::Path};
use ts_rs::TS;

/// The learner's choices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(default)]
pub struct Preferences {
    /// The language of the app.
    pub language: Language,
    /// Light, dark, or as the system says.
    pub appearance: Appearance,
    /// Lock after so many idle minutes; 0 is never.
    pub lock_after_minutes: u32,
    /// How long after a training to look again at what came of it.
    pub follow_ups: Vec<After>,
    /// When to be reminded to write; nothing: never.
    pub reminder: Option<Reminder>,
}

/// When to be reminded to write.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Reminder {
    /// The time of day, in minutes after midnight.
    pub minute: u16,
    /// On which days of the week: 1 is Monday, 7 is Sunday.
    pub days: Vec<u8>,
    /// Whether to show the prompt of the day; otherwise the reminder says nothing in particular.
    pub with_prompt: bool,
}

impl Default for Preferences {
    fn default() -> Self {
        Self {
            language: Language::Nl,
            appearance: Appearance::System,
            lock_after_minutes: 15,
            follow_ups: After::USUAL.to_vec(),
            reminder: None,
        }
    }
}

/// How the app looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Appearance {
    /// As the system says.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

impl Preferences {
    /// The choices kept in that file; the defaults where there is none or it cannot be understood.
    pub fn read(file: &Path) -> Self {
        fs::read(file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok()).unwrap_or_default()
    }

    /// Keeps the choices in that file, whole or not at all.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn write(&self, file: &Path) -> io::Result<()> {
        if let Some(folder) = file.parent() {
            fs::create_dir_all(folder)?;
        }
        let fresh = file.with_extension("new");
        fs::write(&fresh, serde_json::to_vec_pretty(self)?)?;
        fs::rename(fresh, file)
    }
}
