//! Keeping the index near the store. The store is the truth; the index follows from its watermark and may lag,
//! fail or vanish without harm. Not here: asking it (`asking`), deciding when to follow (`watching`).

use besef_model::MomentId;
use besef_search::{Entry, Index, SearchError, Writer};
use besef_vault::{FileMark, Vault};
use serde::{Deserialize, Serialize};
use std::{
    ops::Deref,
    path::{Path, PathBuf},
    sync::{Mutex, PoisonError, RwLock, RwLockReadGuard, TryLockError},
};
use tempfile::TempDir;
use ts_rs::TS;
use zeroize::Zeroizing;

use crate::{
    JournalError, News,
    asking::{Latest, share},
    journal::{Listener, held},
};

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

/// So many moments are taken in between two commits: long work shows, answers and can be broken off that often.
/// Smaller stretches would make it noticeably longer.
const STRETCH: usize = 5_000;

/// Of long work, so many of the newest are taken in before all others.
const NEWEST: usize = 1_000;

/// The index, and this process's one writer to it. Whoever needs both takes the writer first.
pub(crate) struct Indexer {
    place: Place,
    open: RwLock<Opened>,
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

/// An index, and the file it was opened from.
pub(crate) struct Opened {
    index: Index,
    file: Option<FileMark>,
}

impl Indexer {
    /// Opens the index at `path`, or an empty one in a temporary folder when that cannot be written.
    pub(crate) fn open(
        path: PathBuf,
        key: Zeroizing<[u8; 32]>,
        listener: Listener,
    ) -> Result<Self, JournalError> {
        let (place, open) = match Opened::at(&path, &key) {
            Ok(open) => (Place { path, key, _elsewhere: None }, open),
            Err(error) => {
                tracing::warn!(%error, "the index cannot lie in the vault");
                let elsewhere = TempDir::new()?;
                let path = elsewhere.path().join("index.db");
                let open = Opened::at(&path, &key)?;
                (Place { path, key, _elsewhere: Some(elsewhere) }, open)
            }
        };
        Ok(Self {
            place,
            open: RwLock::new(open),
            writer: Mutex::new(None),
            progress: Mutex::new(None),
            listener,
        })
    }

    /// How far the index is, when following takes long.
    pub(crate) fn progress(&self) -> Option<Progress> {
        *held(&self.progress)
    }

    /// Takes one stretch of the log in, and says whether there is more. Does nothing while another thread or
    /// process is at it.
    pub(crate) fn follow(&self, vault: &Vault) -> Result<bool, JournalError> {
        self.refresh()?;
        match self.writer.try_lock() {
            Ok(mut writer) => self.take_in(&mut writer, vault),
            Err(TryLockError::Poisoned(writer)) => self.take_in(&mut writer.into_inner(), vault),
            Err(TryLockError::WouldBlock) => Ok(false),
        }
    }

    /// Brings the index to where the store is. Does nothing while another process is the one that writes it.
    pub(crate) fn catch_up(&self, vault: &Vault) -> Result<(), JournalError> {
        self.refresh()?;
        let mut writer = held(&self.writer);
        while self.take_in(&mut writer, vault)? {}
        Ok(())
    }

    /// Lets go of the writer and its memory.
    pub(crate) fn rest(&self) {
        *held(&self.writer) = None;
    }

    /// Opens the index anew: its file broke, or is no longer the one in the vault.
    pub(crate) fn reopen(&self) -> Result<(), JournalError> {
        self.replace(&mut held(&self.writer), || Ok(()))
    }

    /// Throws the index away; an empty one takes its place.
    pub(crate) fn discard(&self) -> Result<(), JournalError> {
        self.replace(&mut held(&self.writer), || Index::discard(&self.place.path))
    }

    /// Brings what is open to the last commit of any process. A file that was removed or replaced is opened anew.
    pub(crate) fn refresh(&self) -> Result<(), JournalError> {
        if !self.index().is_in_place(&self.place.path) {
            self.reopen()?;
        }
        Ok(self.index().refresh()?)
    }

    /// The index as it is open now.
    pub(crate) fn index(&self) -> RwLockReadGuard<'_, Opened> {
        self.open.read().unwrap_or_else(PoisonError::into_inner)
    }

    fn replace(
        &self,
        writer: &mut Option<Writer>,
        make_room: impl FnOnce() -> Result<(), SearchError>,
    ) -> Result<(), JournalError> {
        let mut open = self.open.write().unwrap_or_else(PoisonError::into_inner);
        *writer = None;
        make_room()?;
        *open = Opened::at(&self.place.path, &self.place.key)?;
        Ok(())
    }

    fn take_in(&self, kept: &mut Option<Writer>, vault: &Vault) -> Result<bool, JournalError> {
        self.index().refresh()?;
        let (from, end) = (self.index().watermark(), vault.seq()?);
        // Asked a few times a second: a journal at rest must not take, and hold, a writer for nothing.
        if from == end {
            self.show(None);
            return Ok(false);
        }
        if from > end {
            return self.start_over(kept);
        }
        if kept.is_none() {
            *kept = self.index().writer()?;
        }
        let Some(writer) = kept.as_mut() else {
            let index = self.index();
            self.show(Latest::after(&index, vault)?.lag(&index, vault)?);
            return Ok(false);
        };
        let more = self.write(writer, vault, from);
        if more.is_err() {
            // Whatever it had taken in is dropped with it; the watermark still says where to start again.
            *kept = None;
        }
        match more {
            Ok(true) => self.show_share(vault)?,
            _ => self.show(None),
        }
        more
    }

    /// The index is of a later journal than this: someone put an older one in its place by hand.
    fn start_over(&self, writer: &mut Option<Writer>) -> Result<bool, JournalError> {
        match self.replace(writer, || Index::discard(&self.place.path)) {
            Err(JournalError::Search(SearchError::Busy)) => Ok(false),
            done => done.map(|()| true),
        }
    }

    /// Of long work the newest come first: they are what is most asked for. The watermark does not vouch for them
    /// yet, so the log is followed from its own end all the same, and work broken off goes on where it was.
    fn write(&self, writer: &mut Writer, vault: &Vault, from: i64) -> Result<bool, JournalError> {
        let stretch = vault.log_after(from, STRETCH)?;
        let more = stretch.ids.len() == STRETCH && stretch.to < vault.seq()?;
        if more && self.progress().is_none() {
            self.show_share(vault)?;
            put(writer, vault, &vault.touched_since(from, NEWEST)?)?;
            writer.commit(from)?;
            return Ok(true);
        }
        let forgotten = put(writer, vault, &stretch.ids)?;
        writer.commit(stretch.to)?;
        if forgotten {
            // By whichever process: it must not stay behind in the index's file either.
            writer.scrub()?;
        }
        Ok(more)
    }

    fn show_share(&self, vault: &Vault) -> Result<(), JournalError> {
        let share = share(&self.index(), vault)?;
        self.show(Some(share));
        Ok(())
    }

    fn show(&self, progress: Option<Progress>) {
        let before = std::mem::replace(&mut *held(&self.progress), progress);
        if before != progress {
            (self.listener)(News::Indexing(progress));
        }
    }
}

/// Takes moments in as they now are, and says whether some were forgotten.
fn put(writer: &mut Writer, vault: &Vault, ids: &[MomentId]) -> Result<bool, JournalError> {
    let mut forgotten = false;
    for id in ids {
        match entry(vault, *id)? {
            Entry::Put(moment) => writer.put(&moment)?,
            Entry::Remove(id) => {
                writer.remove(id)?;
                forgotten |= vault.moment(id)?.is_none();
            }
        }
    }
    Ok(forgotten)
}

/// What a moment now is to the index.
pub(crate) fn entry(vault: &Vault, id: MomentId) -> Result<Entry, JournalError> {
    let live = vault.moment(id)?.filter(|moment| moment.deleted_at.is_none());
    Ok(live.map_or(Entry::Remove(id), Entry::Put))
}

impl Opened {
    fn at(path: &Path, key: &[u8; 32]) -> Result<Self, JournalError> {
        let index = Index::open(path, key)?;
        Ok(Self { index, file: FileMark::of(path).ok() })
    }

    fn is_in_place(&self, path: &Path) -> bool {
        self.file.is_some() && FileMark::of(path).ok() == self.file
    }
}

impl Deref for Opened {
    type Target = Index;

    fn deref(&self) -> &Index {
        &self.index
    }
}
