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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Setup, Staying, shapes::VaultState};
    use besef_journal::{Access, Preferences, SystemClock};
    use std::time::Instant;

    fn state_after_idling(idle_minutes: u32, lock_after_minutes: u32) -> VaultState {
        let place = tempfile::TempDir::new().unwrap();
        let folder = place.path().join("vault");
        let session = Session::new(Setup { folder, clock: Arc::new(SystemClock), staying: Staying::Short });
        session.create_with(&Access::Identity(place.path().join("identity.txt"))).unwrap();
        session.set_preferences(Preferences { lock_after_minutes, ..Preferences::default() }).unwrap();
        session.state().awake = Instant::now().checked_sub(minutes_long(idle_minutes)).unwrap();
        session.lock_if_idle();
        session.status(Nothing {}).unwrap().vault
    }

    #[test]
    fn a_vault_locks_itself_after_the_chosen_time_and_not_before() {
        assert_eq!(state_after_idling(3, 2), VaultState::Locked);
        assert_eq!(state_after_idling(1, 2), VaultState::Open);
    }

    #[test]
    fn nought_is_never() {
        assert_eq!(state_after_idling(3, 0), VaultState::Open);
    }
}
