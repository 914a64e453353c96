//! An open journal: store, index and clock together, and what it tells whoever listens.

use besef_model::{ChangeSet, VaultId};
use besef_vault::{Access, Backup, BackupReason, Home, ReadOnly, Vault, VaultKey};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use crate::{
    Clock, Indexing, JournalError, Progress,
    attaching::Files,
    indexing::Indexer,
    keeping,
    names::NamesAt,
    watching::{Watch, Watcher},
};

/// What a journal tells without being asked.
#[derive(Debug, Clone, PartialEq)]
pub enum News {
    /// Something was saved, here or by another process.
    Changed(ChangeSet),
    /// The index is being made; nothing when it is ready again.
    Indexing(Option<Progress>),
    /// Another process put a backup back: what is open here is no longer the journal.
    Replaced,
}

/// Whoever wants to hear [`News`].
pub type Listener = Arc<dyn Fn(News) + Send + Sync>;

/// How a journal is to be opened.
#[derive(Clone)]
pub struct Opening {
    /// Where the vault lies.
    pub home: Home,
    /// Its key.
    pub key: VaultKey,
    /// The host's clock.
    pub clock: Arc<dyn Clock>,
    /// Who keeps the index up to date, and when.
    pub indexing: Indexing,
    /// Hears what changes.
    pub listener: Listener,
}

/// An open journal. Dropping it closes the vault and forgets the key.
pub struct Journal {
    pub(crate) home: Home,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) indexer: Arc<Indexer>,
    pub(crate) listener: Listener,
    pub(crate) files: Files,
    key: VaultKey,
    vault: Mutex<Vault>,
    pub(crate) names: Mutex<Option<NamesAt>>,
    watcher: Option<Watcher>,
}

impl Journal {
    /// Opens the store, migrating it when it is older, and finds the index or starts a new one.
    ///
    /// # Errors
    /// When the key does not fit or the store is damaged. A broken index is no error: it is made again.
    pub fn open(opening: Opening) -> Result<Self, JournalError> {
        let Opening { home, key, clock, indexing, listener } = opening;
        let vault = Vault::open(&home, &key, clock.now())?;
        take_back_lent(&home);
        let indexer = Arc::new(Indexer::open(home.index_path(), key.derived(INDEX_KEY), listener.clone())?);
        let watcher = match indexing {
            Indexing::InBackground => {
                let vault = Vault::open(&home, &key, clock.now())?;
                let (clock, indexer, listener) = (clock.clone(), indexer.clone(), listener.clone());
                Some(Watcher::start(Watch { vault, clock, indexer, listener })?)
            }
            Indexing::WhenAsked => None,
        };
        Ok(Self {
            home,
            clock,
            indexer,
            listener,
            files: Files::default(),
            key,
            vault: Mutex::new(vault),
            names: Mutex::default(),
            watcher,
        })
    }

    /// The key it was opened with.
    pub fn key(&self) -> VaultKey {
        self.key.clone()
    }

    /// Lets this device open the vault by itself from now on.
    ///
    /// # Errors
    /// When the system offers no key store, or the key files cannot be written.
    pub fn keep_on_device(&self) -> Result<(), JournalError> {
        Ok(self.home.protect(&self.key, &Access::Device)?)
    }

    /// Why nothing can be saved, when that is so.
    pub fn read_only(&self) -> Option<ReadOnly> {
        self.vault().read_only()
    }

    /// How far the index is, while it is being made.
    pub fn indexing(&self) -> Option<Progress> {
        self.indexer.progress()
    }

    /// Makes a backup now.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn back_up(&self, reason: BackupReason) -> Result<Backup, JournalError> {
        Ok(self.vault().backup(self.clock.now(), reason)?)
    }

    /// The store, for one use case at a time. A thread that died holding it left no half transaction behind
    /// (SQLite rolls back).
    pub(crate) fn vault(&self) -> MutexGuard<'_, Vault> {
        held(&self.vault)
    }

    /// Whether a search has to bring the index up to date, because no thread of this process does.
    pub(crate) fn catches_up_itself(&self) -> bool {
        self.watcher.is_none()
    }

    /// Tells what was saved and lets the index catch up; in the background where there is one.
    pub(crate) fn tell(&self, changed: &ChangeSet) {
        match &self.watcher {
            Some(watcher) => watcher.saved(changed.seq),
            None => keeping::back_up_daily(&self.vault(), self.clock.now()),
        }
        (self.listener)(News::Changed(changed.clone()));
    }
}

/// What a process that is no more lent to other programs.
fn take_back_lent(home: &Home) {
    if let Err(error) = home.take_back_lent() {
        tracing::warn!(%error, "a lent copy could not be taken back yet");
    }
}

/// What these locks guard is whole at every step, so a holder that died leaves nothing half done.
pub(crate) fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The index has a key of its own: HKDF-SHA256 of the vault key with this text.
const INDEX_KEY: &str = "besef index v1";

/// An id for a new vault.
///
/// # Errors
/// When the system gives no randomness.
pub fn new_vault_id(clock: &dyn Clock) -> Result<VaultId, JournalError> {
    Ok(VaultId::new(clock.now(), random()?))
}

/// Ten bytes nobody can guess, for an id.
pub(crate) fn random() -> Result<[u8; 10], JournalError> {
    let mut bytes = [0; 10];
    getrandom::fill(&mut bytes).map_err(std::io::Error::from)?;
    Ok(bytes)
}
