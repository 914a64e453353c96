//! One person at one host: which vault, whether it is open, and who hears what happens.

use besef_journal::{Clock, Home, Indexing, Journal, News, Opening, Preferences, VaultKey};
use besef_model::Day;
use std::{
    path::PathBuf,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    thread,
    time::Instant,
};

use crate::{Event, Failure, FailureCode, idle, reminding, shapes::*};

/// How a host sets Besef up.
#[derive(Clone)]
pub struct Setup {
    /// The folder of the vault. The sample journal gets a folder of its own inside.
    pub folder: PathBuf,
    /// The clock to go by.
    pub clock: Arc<dyn Clock>,
    /// Whether the host stays.
    pub staying: Staying,
}

/// Whether a host stays for a while or answers once and leaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Staying {
    /// A window: the index is kept up in the background, and an idle vault locks itself.
    Long,
    /// A command line: no threads, no waiting.
    Short,
}

/// Answers what a host asks. Cheap to clone; all clones are one session.
#[derive(Clone)]
pub struct Session(pub(crate) Arc<Inner>);

/// Someone who hears what happens.
type Listener = Arc<dyn Fn(Event) + Send + Sync>;

pub(crate) struct Inner {
    pub(crate) setup: Setup,
    state: Mutex<State>,
    /// The last day of which a vault, when it was closed, knew that something was written: a locked one tells nothing.
    pub(crate) wrote_on: Mutex<Option<Day>>,
    listeners: Mutex<Vec<Listener>>,
}

/// What changes while a session lasts.
pub(crate) struct State {
    pub(crate) home: Home,
    pub(crate) journal: Option<Arc<Journal>>,
    pub(crate) sample: bool,
    pub(crate) awake: Instant,
}

impl Session {
    /// A session that has opened nothing yet.
    pub fn new(setup: Setup) -> Self {
        let home = Home::at(setup.folder.clone());
        let state = State { home, journal: None, sample: false, awake: Instant::now() };
        let staying = setup.staying;
        let inner = Inner {
            setup,
            state: Mutex::new(state),
            wrote_on: Mutex::default(),
            listeners: Mutex::default(),
        };
        let session = Self(Arc::new(inner));
        if staying == Staying::Long {
            idle::lock_when_idle(&session);
            reminding::remind_in_time(&session);
        }
        session
    }

    /// Hears what happens, from any thread, for as long as the session lasts.
    pub fn hear(&self, listener: impl Fn(Event) + Send + Sync + 'static) {
        held(&self.0.listeners).push(Arc::new(listener));
    }

    /// How Besef stands.
    ///
    /// # Errors
    /// None so far; the shape is that of every command.
    pub fn status(&self, _: Nothing) -> Result<Status, Failure> {
        let state = self.state();
        let journal = state.journal.as_ref();
        let vault = match journal {
            Some(_) => VaultState::Open,
            None if state.home.exists() => VaultState::Locked,
            None => VaultState::Missing,
        };
        Ok(Status {
            vault,
            read_only: journal.and_then(|journal| journal.read_only()),
            ways: state.home.ways(),
            sample: state.sample,
            today: self.0.setup.clock.today(),
            preferences: self.preferences(),
            indexing: journal.and_then(|journal| journal.indexing()),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            folder: state.home.folder().display().to_string(),
        })
    }

    /// Keeps the learner's choices and tells every face of this session.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn set_preferences(&self, preferences: Preferences) -> Result<Preferences, Failure> {
        let preferences = preferences.kept();
        preferences.write(&self.own_home().preferences_path()).map_err(Failure::storage)?;
        self.tell(Event::Preferences(preferences.clone()));
        Ok(preferences)
    }

    /// The learner's choices.
    pub fn preferences(&self) -> Preferences {
        Preferences::read(&self.own_home().preferences_path())
    }

    /// Says that someone is there, so that the idle lock waits.
    ///
    /// # Errors
    /// None so far; the shape is that of every command.
    pub fn stay_awake(&self, _: Nothing) -> Result<Nothing, Failure> {
        self.state().awake = Instant::now();
        Ok(Nothing {})
    }

    /// The learner's own vault, also while the sample is open.
    pub(crate) fn own_home(&self) -> Home {
        Home::at(self.0.setup.folder.clone())
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        held(&self.0.state)
    }

    pub(crate) fn home(&self) -> Home {
        self.state().home.clone()
    }

    /// The open journal. Not held under the session's lock: a long answer never makes a short one wait.
    pub(crate) fn journal(&self) -> Result<Arc<Journal>, Failure> {
        let state = self.state();
        let closed = if state.home.exists() { FailureCode::Locked } else { FailureCode::VaultMissing };
        state.journal.clone().ok_or_else(|| Failure::new(closed))
    }

    /// The open journal, for something a person does: they are plainly there.
    pub(crate) fn journal_to_write(&self) -> Result<Arc<Journal>, Failure> {
        self.state().awake = Instant::now();
        self.journal()
    }

    /// Opens the journal of `home` with its key, in the place of whatever was open.
    pub(crate) fn open(&self, home: Home, key: VaultKey, sample: bool) -> Result<Arc<Journal>, Failure> {
        let indexing = match self.0.setup.staying {
            Staying::Long => Indexing::InBackground,
            Staying::Short => Indexing::WhenAsked,
        };
        let listening = Arc::downgrade(&self.0);
        let listener = Arc::new(move |news| {
            if let Some(inner) = listening.upgrade() {
                Session(inner).pass_on(news);
            }
        });
        let clock = self.0.setup.clock.clone();
        let journal =
            Arc::new(Journal::open(Opening { home: home.clone(), key, clock, indexing, listener })?);
        self.replace(State { home, journal: Some(journal.clone()), sample, awake: Instant::now() });
        Ok(journal)
    }

    /// Closes whatever is open and goes back to the learner's own vault.
    pub(crate) fn close(&self) {
        self.replace(State { home: self.own_home(), journal: None, sample: false, awake: Instant::now() });
    }

    /// What was open is dropped after the lock is let go: closing waits for its thread, which may be telling news.
    fn replace(&self, fresh: State) {
        let closed = std::mem::replace(&mut *self.state(), fresh);
        self.remember_whether_written(&closed);
        drop(closed);
    }

    fn pass_on(&self, news: News) {
        match news {
            News::Changed(changed) => self.tell(Event::Changed(changed)),
            News::Indexing(progress) => self.tell(Event::Indexing(progress)),
            // The key of what took its place is asked again. From another thread: locking waits for this one.
            News::Replaced => {
                let session = self.clone();
                thread::spawn(move || session.lock(Nothing {}));
            }
        }
    }

    pub(crate) fn tell(&self, event: Event) {
        let listeners = held(&self.0.listeners).clone();
        listeners.iter().for_each(|listener| listener(event.clone()));
    }
}

/// What these locks guard is whole at every step, so a holder that died leaves nothing half done.
pub(crate) fn held<T>(lock: &Mutex<T>) -> MutexGuard<'_, T> {
    lock.lock().unwrap_or_else(PoisonError::into_inner)
}
