//! The one background thread of an open journal. After each save it brings the index up to date and makes the
//! day's backup; in between it notices what other processes save.

use besef_model::{ChangeSet, Day, Noun};
use besef_vault::{Vault, VaultError};
use std::{
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
        mpsc::{self, RecvTimeoutError, Sender},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use crate::{
    Clock, JournalError, News, attaching::sweep_files, indexing::Indexer, journal::Listener, keeping,
};

/// How often the store is asked whether another process saved something. The question costs microseconds.
const GLANCE: Duration = Duration::from_millis(400);

/// After so many quiet glances the index writer is let go: it holds memory that a resting journal has no use for.
const QUIET_GLANCES: u32 = 25;

/// A change set names at most so many moments; beyond that, everything may have changed.
const NAMED: usize = 100;

/// The thread, for as long as the journal is open.
pub(crate) struct Watcher {
    nudge: Option<Sender<()>>,
    told: Arc<AtomicI64>,
    thread: Option<JoinHandle<()>>,
}

/// What the thread works with: a connection of its own, so that it never makes a save wait.
pub(crate) struct Watch {
    pub(crate) vault: Vault,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) indexer: Arc<Indexer>,
    pub(crate) listener: Listener,
}

impl Watcher {
    pub(crate) fn start(watch: Watch) -> Result<Self, JournalError> {
        let told = Arc::new(AtomicI64::new(watch.vault.seq()?));
        let (nudge, nudged) = mpsc::channel();
        let seen = told.clone();
        let thread =
            thread::Builder::new().name("journal".into()).spawn(move || watch.run(&nudged, &seen))?;
        Ok(Self { nudge: Some(nudge), told, thread: Some(thread) })
    }

    /// This process saved, and told of, everything up to `seq`.
    pub(crate) fn saved(&self, seq: i64) {
        self.told.fetch_max(seq, Ordering::AcqRel);
        if let Some(nudge) = &self.nudge {
            // A thread that is gone has nothing left to do.
            let _ = nudge.send(());
        }
    }
}

impl Drop for Watcher {
    fn drop(&mut self) {
        self.nudge = None;
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

impl Watch {
    fn run(&self, nudged: &mpsc::Receiver<()>, told: &AtomicI64) {
        let (mut quiet, mut swept) = (0, None);
        let mut more = self.look(told);
        loop {
            match nudged.recv_timeout(if more { Duration::ZERO } else { GLANCE }) {
                Ok(()) => {
                    while nudged.try_recv().is_ok() {}
                    quiet = 0;
                }
                Err(RecvTimeoutError::Timeout) if more => quiet = 0,
                Err(RecvTimeoutError::Timeout) => quiet += 1,
                Err(RecvTimeoutError::Disconnected) => return,
            }
            if quiet == QUIET_GLANCES {
                self.indexer.rest();
                self.sweep(&mut swept);
            }
            if matches!(self.vault.data_version(), Err(VaultError::Replaced)) {
                return (self.listener)(News::Replaced);
            }
            more = self.look(told);
        }
    }

    /// Once a day, when nobody is waiting for anything.
    fn sweep(&self, swept: &mut Option<Day>) {
        if swept.replace(self.clock.today()) != Some(self.clock.today()) {
            sweep_files(&self.vault, self.clock.now());
        }
    }

    /// Does what there is to do, of long work one stretch, and says whether there is more. A failure here is logged
    /// and tried again at the next glance: it never concerns what was saved.
    fn look(&self, told: &AtomicI64) -> bool {
        let more = self.tell_of_others(told).and_then(|()| self.indexer.follow(&self.vault));
        keeping::back_up_daily(&self.vault, self.clock.now());
        more.unwrap_or_else(|error| {
            tracing::warn!(%error, "the index could not catch up");
            self.mend(&error);
            false
        })
    }

    /// An index whose file broke while it was open is opened again, empty if need be.
    fn mend(&self, error: &JournalError) {
        if let (JournalError::Search(_), Err(error)) = (error, self.indexer.reopen()) {
            tracing::warn!(%error, "the index could not be opened again");
        }
    }

    fn tell_of_others(&self, told: &AtomicI64) -> Result<(), JournalError> {
        let (before, seq) = (told.load(Ordering::Acquire), self.vault.seq()?);
        if seq > before && told.compare_exchange(before, seq, Ordering::AcqRel, Ordering::Acquire).is_ok() {
            let mut ids = self.vault.touched_since(before, NAMED + 1)?;
            if ids.len() > NAMED {
                ids.clear();
            }
            (self.listener)(News::Changed(ChangeSet {
                seq,
                operation: None,
                nouns: vec![Noun::Moment],
                ids,
            }));
        }
        Ok(())
    }
}
