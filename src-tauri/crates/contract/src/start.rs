//! How a host that stays starts: where the vault is, which day it is, whether to show the sample.

use besef_journal::{FixedDay, Language, Preferences, SystemClock};
use besef_model::Day;
use std::{path::PathBuf, sync::Arc};

use crate::{Failure, Session, Setup, Staying, shapes::Nothing};

/// What a host was told to start with.
#[derive(Debug, Clone)]
pub struct Start {
    /// The folder of the vault.
    pub folder: PathBuf,
    /// A day that does not pass; without it, the device's clock.
    pub today: Option<Day>,
    /// Opens the sample journal; in this language, if one is named, or else in the learner's.
    pub sample: Option<Option<Language>>,
}

impl Start {
    /// The session of a host that stays, with the sample open if that was asked.
    ///
    /// # Errors
    /// When the sample cannot be made.
    pub fn session(self) -> Result<Session, Failure> {
        let session =
            Session::new(Setup { folder: self.folder, clock: clock(self.today), staying: Staying::Long });
        if let Some(language) = self.sample {
            session.show_sample(language)?;
        }
        Ok(session)
    }
}

/// The clock of a host that may have been told which day it is.
pub fn clock(today: Option<Day>) -> Arc<dyn besef_journal::Clock> {
    match today {
        Some(day) => Arc::new(FixedDay::new(day)),
        None => Arc::new(SystemClock),
    }
}

/// The folder of the vault on this device when nobody names another; none where the system has no such folders.
pub fn default_folder() -> Option<PathBuf> {
    directories::ProjectDirs::from("app", "", "besef").map(|folders| folders.data_dir().to_owned())
}

impl Session {
    fn show_sample(&self, language: Option<Language>) -> Result<(), Failure> {
        if let Some(language) = language {
            self.set_preferences(Preferences { language, ..self.preferences() })?;
        }
        self.open_sample(Nothing {})?;
        Ok(())
    }
}
