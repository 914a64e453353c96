//! Locking a vault that nobody is using.

use std::{sync::Arc, thread, time::Duration};

use crate::{Event, Session, shapes::Nothing};

/// How often to look. Locking up to so much late harms nobody.
const LOOK: Duration = Duration::from_secs(5);

/// Starts the thread that locks an idle vault. It ends with the session.
pub(crate) fn lock_when_idle(session: &Session) {
    let watched = Arc::downgrade(&session.0);
    let look = move || {
        while let Some(inner) = watched.upgrade() {
            Session(inner).lock_if_idle();
            thread::sleep(LOOK);
        }
    };
    if let Err(error) = thread::Builder::new().name("idle lock".into()).spawn(look) {
        tracing::error!(%error, "the idle lock could not start");
    }
}

impl Session {
    fn lock_if_idle(&self) {
        let minutes = self.preferences().lock_after_minutes;
        let idle = {
            let state = self.state();
            state.journal.is_some() && !state.sample && state.awake.elapsed() >= minutes_long(minutes)
        };
        if minutes > 0 && idle && self.lock(Nothing {}).is_ok() {
            tracing::info!(minutes, "locked an idle vault");
        }
    }

    /// Closes the vault and tells every face.
    ///
    /// # Errors
    /// None so far; the shape is that of every command.
    pub fn lock(&self, _: Nothing) -> Result<crate::shapes::Status, crate::Failure> {
        self.close();
        self.tell(Event::Locked);
        self.status(Nothing {})
    }
}

fn minutes_long(minutes: u32) -> Duration {
    Duration::from_secs(u64::from(minutes) * 60)
}
