//! Asking the index, whatever its state: what it has not taken in yet is told beside it, what it lacks is said, and
//! one that breaks is mended. Not here: following the log (`indexing`).

use besef_model::Filter;
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
        if catch_up && lacks(&self.index(), vault)? {
            self.catch_up(vault)?;
        }
        let index = self.index();
        let indexing = lag(&index, vault)?;
        // Whoever heard that the index lacks moments has to hear when it does no more.
        if indexing.is_some() {
            self.show(indexing);
        }
        let latest = vault.touched_since(index.watermark(), TAIL)?;
        let tail = latest.into_iter().map(|id| entry(vault, id)).collect::<Result<Vec<_>, _>>()?;
        Ok(Answer { says: question(&index, &tail)?, indexing })
    }
}

/// How far the index is, when more changed after it than a search looks at.
pub(crate) fn lag(index: &Index, vault: &Vault) -> Result<Option<Progress>, JournalError> {
    if lacks(index, vault)? { share(index, vault).map(Some) } else { Ok(None) }
}

/// How many of all moments the index has, whichever process writes it.
pub(crate) fn share(index: &Index, vault: &Vault) -> Result<Progress, JournalError> {
    let of = vault.count(&Filter::default())?;
    let has = index.find(&Query::default(), &[])?.total;
    Ok(Progress { done: has.min(of), of })
}

/// Also when it is of a later journal than this one.
fn lacks(index: &Index, vault: &Vault) -> Result<bool, JournalError> {
    let watermark = index.watermark();
    Ok(watermark > vault.seq()? || vault.touched_since(watermark, TAIL + 1)?.len() > TAIL)
}
