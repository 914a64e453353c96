//! The names a journal knows, kept at hand: completing asks for them at every keystroke, and counting them over a
//! long journal takes longer than a keystroke may.

use besef_model::{NameSort, NameTally, Source};
use besef_vault::{NameTallies, Vault};
use serde::Serialize;
use std::sync::Arc;
use ts_rs::TS;

use crate::{Journal, JournalError, journal::held};

/// Names used before, most used first.
#[derive(Debug, Clone, PartialEq, Default, Serialize, TS)]
pub struct Names {
    /// People.
    pub people: Vec<NameTally>,
    /// Tags.
    pub tags: Vec<NameTally>,
    /// Sources, as last written.
    pub sources: Vec<KnownSource>,
    /// Trainings.
    pub trainings: Vec<NameTally>,
    /// Labels from a framework.
    pub standards: Vec<NameTally>,
}

/// A source used before.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct KnownSource {
    /// The source.
    pub source: Source,
    /// How many moments name it.
    pub moments: u32,
}

/// The names as they were when the change log was so long: they hold until it grows, by whichever process.
pub(crate) struct NamesAt {
    seq: i64,
    names: Arc<Names>,
}

impl Names {
    fn in_use(vault: &Vault) -> Result<Self, JournalError> {
        let NameTallies { people, tags, sources, trainings, standards } = vault.names()?;
        let known = |(source, moments)| KnownSource { source, moments };
        let sources = sources.into_iter().map(known).collect();
        Ok(Self { people, tags, sources, trainings, standards })
    }

    /// Those of one sort.
    pub fn of(&self, sort: NameSort) -> Vec<NameTally> {
        match sort {
            NameSort::Person => self.people.clone(),
            NameSort::Tag => self.tags.clone(),
            NameSort::Training => self.trainings.clone(),
            NameSort::Standard => self.standards.clone(),
            NameSort::Source => self.sources.iter().map(KnownSource::titled).collect(),
        }
    }
}

impl KnownSource {
    fn titled(&self) -> NameTally {
        NameTally { name: self.source.title.clone(), moments: self.moments }
    }
}

impl Journal {
    /// All names used before, most used first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn names(&self) -> Result<Arc<Names>, JournalError> {
        let vault = self.vault();
        let seq = vault.seq()?;
        let mut at_hand = held(&self.names);
        if let Some(known) = at_hand.as_ref().filter(|known| known.seq == seq) {
            return Ok(known.names.clone());
        }
        let names = Arc::new(Names::in_use(&vault)?);
        *at_hand = Some(NamesAt { seq, names: names.clone() });
        Ok(names)
    }
}
