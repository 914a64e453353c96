//! Keeping the index near the store. The store is the truth; the index follows from its watermark and may lag,
//! fail or vanish without harm.

use besef_model::MomentId;
use besef_search::{Entry, Index, SearchError, Writer};
use besef_vault::Vault;
use serde::{Deserialize, Serialize};
use std::{
    path::PathBuf,
    sync::{Mutex, MutexGuard, PoisonError, RwLock, RwLockReadGuard},
};
use tempfile::TempDir;
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::{JournalError, News, journal::Listener};

/// Who keeps the index up to date.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Indexing {
    /// A thread of this process, right after every save: for hosts that stay.
    InBackground,
    /// Whoever searches, when too much has gathered: for hosts that answer once and leave.
    WhenAsked,
}

/// How far along some long work is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Progress {
    /// How many are done.
    pub done: u32,
    /// Out of how many.
    pub of: u32,
}

/// So many changed moments may wait outside the index; scanning more costs a search more than writing them.
const TAIL: usize = 200;

/// From so many on, catching up is long work that shows its progress, told every so many moments.
const LONG: usize = 2_000;

/// The index, and this process's one writer to it. Whoever needs both takes the writer first.
pub(crate) struct Indexer {
    place: Place,
    index: RwLock<Index>,
    writer: Mutex<Option<Writer>>,
    progress: Mutex<Option<Progress>>,
    listener: Listener,
}

/// Where the index lies, and the key it is under.
struct Place {
    path: PathBuf,
    key: Zeroizing<[u8; 32]>,
    /// Held for a vault that cannot be written: its index lies elsewhere, encrypted all the same.
    _elsewhere: Option<TempDir>,
}

impl Indexer {
    /// Opens the index at `path`, or an empty one in a temporary folder when that cannot be written.
    pub(crate) fn open(
        path: PathBuf,
        key: Zeroizing<[u8; 32]>,
        listener: Listener,
    ) -> Result<Self, JournalError> {
        let (place, index) = match Index::open(&path, &key) {
            Ok(index) => (Place { path, key, _elsewhere: None }, index),
            Err(error) => {
                tracing::warn!(%error, "the index cannot lie in the vault");
                let elsewhere = TempDir::new()?;
                let path = elsewhere.path().join("index.db");
                let index = Index::open(&path, &key)?;
                (Place { path, key, _elsewhere: Some(elsewhere) }, index)
            }
        };
        Ok(Self {
            place,
            index: RwLock::new(index),
            writer: Mutex::new(None),
            progress: Mutex::new(None),
            listener,
        })
    }

    pub(crate) fn progress(&self) -> Option<Progress> {
        *held(&self.progress)
    }

    /// Brings the index to where the store is. Does nothing while another process is the one that writes it.
    pub(crate) fn catch_up(&self, vault: &Vault) -> Result<(), JournalError> {
        let mut held = held(&self.writer);
        self.index().refresh()?;
        // Asked a few times a second: a journal at rest must not take, and hold, a writer for nothing.
        if self.index().watermark() == vault.seq()? {
            return Ok(());
        }
        if held.is_none() {
            *held = self.index().writer()?;
        }
        let Some(writer) = held.as_mut() else { return Ok(()) };
        let written = self.write(writer, vault);
        self.show(None);
        if written.is_err() {
            // Whatever it had taken in is dropped with it; the watermark still says where to start again.
            *held = None;
        }
        written
    }

    /// Lets go of the writer and its memory.
    pub(crate) fn rest(&self) {
        *held(&self.writer) = None;
    }

    /// Throws the index away and makes it again.
    pub(crate) fn remake(&self, vault: &Vault) -> Result<(), JournalError> {
        {
            let mut writer = held(&self.writer);
            let mut index = self.index.write().unwrap_or_else(PoisonError::into_inner);
            *writer = None;
            Index::discard(&self.place.path)?;
            *index = Index::open(&self.place.path, &self.place.key)?;
        }
        self.catch_up(vault)
    }

    /// Asks the index and what changed after it. When much has gathered and nobody else is at it, `catch_up` writes
    /// it first; while the index is being made, only the latest changes are looked at.
    pub(crate) fn ask<T>(
        &self,
        vault: &Vault,
        catch_up: bool,
        question: impl FnOnce(&Index, &[Entry]) -> Result<T, SearchError>,
    ) -> Result<T, JournalError> {
        self.index().refresh()?;
        let mut touched = vault.touched_since(self.index().watermark())?;
        if catch_up && touched.len() > TAIL {
            self.catch_up(vault)?;
            touched = vault.touched_since(self.index().watermark())?;
        }
        let latest = touched.split_off(touched.len().saturating_sub(TAIL));
        let tail = latest.into_iter().map(|id| entry(vault, id)).collect::<Result<Vec<_>, _>>()?;
        Ok(question(&self.index(), &tail)?)
    }

    fn write(&self, writer: &mut Writer, vault: &Vault) -> Result<(), JournalError> {
        let seq = vault.seq()?;
        let touched = vault.touched_since(self.index().watermark())?;
        let mut forgotten = false;
        for (done, id) in touched.iter().enumerate() {
            match entry(vault, *id)? {
                Entry::Put(moment) => writer.put(&moment)?,
                Entry::Remove(id) => {
                    writer.remove(id)?;
                    forgotten |= vault.moment(id)?.is_none();
                }
            }
            if touched.len() >= LONG && done % LONG == 0 {
                self.show(Some((done, touched.len())));
            }
        }
        writer.commit(seq)?;
        // What was forgotten, by whichever process, must not stay behind in the index's file either.
        if forgotten { Ok(writer.scrub()?) } else { Ok(()) }
    }

    fn index(&self) -> RwLockReadGuard<'_, Index> {
        self.index.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn show(&self, progress: Option<(usize, usize)>) {
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let progress = progress.map(|(done, of)| Progress { done: count(done), of: count(of) });
        let before = std::mem::replace(&mut *held(&self.progress), progress);
        if before != progress {
            (self.listener)(News::Indexing(progress));
        }
    }
}

/// What a moment now is to the index.
fn entry(vault: &Vault, id: MomentId) -> Result<Entry, JournalError> {
    let live = vault.moment(id)?.filter(|moment| moment.deleted_at.is_none());
    Ok(live.map_or(Entry::Remove(id), Entry::Put))
}

/// What these locks guard is whole at every step, so a holder that died leaves nothing half done.
fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
