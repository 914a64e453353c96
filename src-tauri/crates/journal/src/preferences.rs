//! The learner's choices about the app. They say nothing about the journal and lie readable beside it, because
//! the unlock screen needs them before there is a key.

use besef_model::After;
use besef_words::Language;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use std::{collections::HashSet, fs, io, path::Path};
use ts_rs::TS;

/// Times of day are below this.
const MINUTES_OF_DAY: u16 = 24 * 60;

/// Looking again more often than this at one training would make a duty of it.
const MOST_FOLLOW_UPS: usize = 12;

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
    /// The choices kept in that file; the default for each that is not there or cannot be understood.
    pub fn read(file: &Path) -> Self {
        let written = fs::read(file).ok().and_then(|bytes| serde_json::from_slice(&bytes).ok());
        let choices: Map<String, Value> = written.unwrap_or_default();
        let chosen = |known: Self, (name, value)| known.with(name, value).unwrap_or(known);
        choices.into_iter().fold(Self::default(), chosen).kept()
    }

    /// What can be meant: a time there is, days there are, each once. A reminder without either is none.
    #[must_use]
    pub fn kept(mut self) -> Self {
        if let Some(reminder) = &mut self.reminder {
            reminder.days.retain(|day| (1..=7).contains(day));
            reminder.days.sort_unstable();
            reminder.days.dedup();
        }
        self.reminder.take_if(|reminder| reminder.minute >= MINUTES_OF_DAY || reminder.days.is_empty());
        let mut seen = HashSet::new();
        self.follow_ups.retain(|after| seen.insert(*after));
        self.follow_ups.truncate(MOST_FOLLOW_UPS);
        self
    }

    fn with(&self, name: String, value: Value) -> Option<Self> {
        let Ok(Value::Object(mut choices)) = serde_json::to_value(self) else { return None };
        choices.insert(name, value);
        serde_json::from_value(Value::Object(choices)).ok()
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

#[cfg(test)]
mod tests {
    use super::*;
    use tempfile::TempDir;

    fn read(written: &str) -> Preferences {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("preferences.json");
        fs::write(&file, written).unwrap();
        Preferences::read(&file)
    }

    #[test]
    fn what_was_chosen_comes_back() {
        let folder = TempDir::new().unwrap();
        let file = folder.path().join("preferences.json");
        let reminder = Reminder { minute: 20 * 60, days: vec![1, 3], with_prompt: true };
        let chosen = Preferences {
            language: Language::En,
            follow_ups: vec![After::Weeks(1)],
            reminder: Some(reminder),
            ..Preferences::default()
        };
        chosen.write(&file).unwrap();
        assert_eq!(Preferences::read(&file), chosen);
    }

    #[test]
    fn what_cannot_be_meant_falls_back_alone() {
        let read = read(
            r#"{"language": "en", "lock_after_minutes": "soon", "follow_ups": ["1y"], "colour": "red"}"#,
        );
        assert_eq!(read, Preferences { language: Language::En, ..Preferences::default() });
    }

    #[test]
    fn what_is_no_choice_at_all_is_the_usual() {
        for written in ["", "[]", "null", "{"] {
            assert_eq!(read(written), Preferences::default(), "{written}");
        }
    }

    #[test]
    fn a_reminder_has_a_time_and_days_there_are() {
        let reminder = |minute, days: &str| {
            let written =
                format!(r#"{{"reminder": {{"minute": {minute}, "days": {days}, "with_prompt": false}}}}"#);
            read(&written).reminder.map(|reminder| (reminder.minute, reminder.days))
        };
        assert_eq!(reminder(600, "[7, 1, 1, 0, 8]"), Some((600, vec![1, 7])));
        assert_eq!(reminder(1440, "[1]"), None);
        assert_eq!(reminder(600, "[]"), None);
    }

    #[test]
    fn no_follow_ups_is_a_choice_and_doubles_are_one() {
        assert!(read(r#"{"follow_ups": []}"#).follow_ups.is_empty());
        assert_eq!(read(r#"{"follow_ups": ["2w", "2w"]}"#).follow_ups, [After::Weeks(2)]);
    }
}
