//! The names a journal knows, kept at hand: completing asks for them at every keystroke, and counting them over a
//! long journal takes longer than a keystroke may.

use besef_model::{NameTally, Source};
use besef_vault::NameTallies;
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

impl Journal {
    /// People and tags used before, most used first.
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
        let NameTallies { people, tags, trainings, standards, .. } = vault.names()?;
        let known = |(source, moments)| KnownSource { source, moments };
        let sources = vault.sources()?.into_iter().map(known).collect();
        let names = Arc::new(Names { people, tags, sources, trainings, standards });
        *at_hand = Some(NamesAt { seq, names: names.clone() });
        Ok(names)
    }
}
