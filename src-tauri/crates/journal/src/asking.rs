//! Asking the index, whatever its state: what it has not taken in yet is told beside it, what it lacks is said, and
//! one that breaks is mended. Not here: following the log (`indexing`).

use besef_model::{Filter, MomentId};
use besef_search::{Entry, Index, Query, SearchError};
use besef_vault::Vault;

use crate::{
    JournalError, Progress,
    indexing::{Indexer, entry},
};

/// So many changed moments may wait outside the index; scanning more costs a search more than writing them.
const TAIL: usize = 200;

/// An answer of the index.
pub(crate) struct Answer<T> {
    /// What it answers.
    pub(crate) says: T,
    /// How far the index is, when it does not have everything: then not all moments answered.
    pub(crate) indexing: Option<Progress>,
}

impl Indexer {
    /// Asks the index and what changed after it. When much has gathered and nobody else is at it, `catch_up` writes
    /// it first; while the index is being made, only the latest changes are looked at.
    ///
    /// An index that fails is opened again, and if that does not help, thrown away.
    pub(crate) fn ask<T>(
        &self,
        vault: &Vault,
        catch_up: bool,
        question: impl Fn(&Index, &[Entry]) -> Result<T, SearchError>,
    ) -> Result<Answer<T>, JournalError> {
        let mut answer = self.ask_once(vault, catch_up, &question);
        for mend in [Self::reopen, Self::discard] {
            let Err(JournalError::Search(error)) = &answer else { break };
            tracing::warn!(%error, "mending the index");
            mend(self)?;
            answer = self.ask_once(vault, catch_up, &question);
        }
        answer
    }

    fn ask_once<T>(
        &self,
        vault: &Vault,
        catch_up: bool,
        question: &impl Fn(&Index, &[Entry]) -> Result<T, SearchError>,
    ) -> Result<Answer<T>, JournalError> {
        self.refresh()?;
        let mut index = self.index();
        let mut latest = Latest::after(&index, vault)?;
        if catch_up && latest.more {
            drop(index);
            self.catch_up(vault)?;
            index = self.index();
            latest = Latest::after(&index, vault)?;
        }
        let indexing = latest.lag(&index, vault)?;
        let tail = latest.ids.into_iter().map(|id| entry(vault, id)).collect::<Result<Vec<_>, _>>()?;
        Ok(Answer { says: question(&index, &tail)?, indexing })
    }
}

/// What changed after an index.
pub(crate) struct Latest {
    /// The moments that changed last, no more than a search looks at.
    ids: Vec<MomentId>,
    /// Whether more changed than these. Also when the index is of a later journal than this one.
    more: bool,
}

impl Latest {
    pub(crate) fn after(index: &Index, vault: &Vault) -> Result<Self, JournalError> {
        let watermark = index.watermark();
        let mut ids = vault.touched_since(watermark, TAIL + 1)?;
        let more = ids.len() > TAIL || watermark > vault.seq()?;
        ids.drain(..ids.len().saturating_sub(TAIL));
        Ok(Self { ids, more })
    }

    /// How far the index is, when a search does not look at all that changed after it.
    pub(crate) fn lag(&self, index: &Index, vault: &Vault) -> Result<Option<Progress>, JournalError> {
        self.more.then(|| share(index, vault)).transpose()
    }
}

/// How many of all moments the index has, whichever process writes it.
pub(crate) fn share(index: &Index, vault: &Vault) -> Result<Progress, JournalError> {
    let of = vault.count(&Filter::default())?;
    let has = index.find(&Query::default(), &[])?.total;
    Ok(Progress { done: has.min(of), of })
}
