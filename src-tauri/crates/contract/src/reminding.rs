//! Reminding the learner to write, at the time they chose, on a day they have not written yet. What is missed is let
//! go: nothing here ever says so. Not here: how a system shows a reminder (the hosts do).

use besef_journal::{Clock, Reminder};
use besef_model::{Day, PromptId};
use std::{sync::Arc, thread, time::Duration};

use crate::{
    Event, Session,
    session::{State, held},
};

/// How often to look. A reminder comes within the minute that was chosen.
const LOOK: Duration = Duration::from_secs(20);

/// A device that slept at the time still reminds within so many minutes of it; later the moment is gone.
const LATE: u16 = 60;

/// A time as the learner's clock shows it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct LocalTime {
    day: Day,
    minute: u16,
}

/// What was seen at the last look.
struct Looking {
    last: LocalTime,
    reminded: Option<Day>,
}

/// Starts the thread that reminds. It ends with the session.
pub(crate) fn remind_in_time(session: &Session) {
    let watched = Arc::downgrade(&session.0);
    let mut looking = Looking::from_now_on(session);
    let look = move || {
        while let Some(inner) = watched.upgrade() {
            looking.look(&Session(inner));
            thread::sleep(LOOK);
        }
    };
    if let Err(error) = thread::Builder::new().name("reminder".into()).spawn(look) {
        tracing::error!(%error, "the reminder could not start");
    }
}

impl LocalTime {
    fn of(clock: &dyn Clock) -> Self {
        Self { day: clock.today(), minute: clock.minute_of_day() }
    }
}

impl Looking {
    /// Whoever opens Besef after the chosen time needs no reminder of it.
    fn from_now_on(session: &Session) -> Self {
        Self { last: LocalTime::of(session.0.setup.clock.as_ref()), reminded: None }
    }

    fn look(&mut self, session: &Session) {
        let now = LocalTime::of(session.0.setup.clock.as_ref());
        let last = std::mem::replace(&mut self.last, now);
        let Some(reminder) = session.preferences().reminder else { return };
        if has_come(&reminder, last, now) && self.reminded != Some(now.day) && !session.has_written(now.day) {
            self.reminded = Some(now.day);
            session.tell(Event::Remind(session.prompt_to_remind_with(&reminder)));
        }
    }
}

/// Whether the time to be reminded came between two looks, and is not long gone.
fn has_come(reminder: &Reminder, last: LocalTime, now: LocalTime) -> bool {
    let chosen = LocalTime { day: now.day, minute: reminder.minute };
    let weekday = now.day.weekday();
    let late = now.minute.saturating_sub(chosen.minute);
    reminder.days.contains(&weekday) && last < chosen && chosen <= now && late <= LATE
}

impl Session {
    /// Keeps what a vault that is being closed knows about today.
    pub(crate) fn remember_whether_written(&self, closed: &State) {
        let own = closed.journal.as_ref().filter(|_| !closed.sample);
        if own.is_some_and(|journal| journal.wrote_today().unwrap_or(false)) {
            *held(&self.0.wrote_on) = Some(self.0.setup.clock.today());
        }
    }

    /// Whether something was written on that day, as far as it is known: a reminder too few is better than one too many.
    fn has_written(&self, today: Day) -> bool {
        let known = *held(&self.0.wrote_on) == Some(today);
        known || self.own_journal().is_some_and(|journal| journal.wrote_today().unwrap_or(true))
    }

    fn prompt_to_remind_with(&self, reminder: &Reminder) -> Option<PromptId> {
        let journal = self.own_journal().filter(|_| reminder.with_prompt)?;
        journal.prompt().ok().flatten().map(|prompt| prompt.id)
    }

    /// The learner's own journal, when it is open.
    fn own_journal(&self) -> Option<Arc<besef_journal::Journal>> {
        let state = self.state();
        state.journal.clone().filter(|_| !state.sample)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        Setup, Staying,
        shapes::{LogMoment, Nothing},
    };
    use besef_journal::{Access, Preferences};
    use besef_model::{Content, Kind, Timestamp};
    use std::sync::{
        Mutex,
        atomic::{AtomicI64, Ordering},
    };

    /// A Sunday.
    const TODAY: &str = "2026-11-22";

    fn at(day: &str, time: &str) -> LocalTime {
        let (hour, minute) = time.split_once(':').unwrap();
        let minute = hour.parse::<u16>().unwrap() * 60 + minute.parse::<u16>().unwrap();
        LocalTime { day: day.parse().unwrap(), minute }
    }

    #[test]
    fn it_comes_at_the_time_on_the_days_and_no_more_than_an_hour_late() {
        let evening = Reminder { minute: 20 * 60, days: vec![1, 7], with_prompt: true };
        for (last, now, comes) in [
            (at(TODAY, "19:59"), at(TODAY, "20:00"), true),
            (at(TODAY, "20:00"), at(TODAY, "20:01"), false),
            (at(TODAY, "19:58"), at(TODAY, "19:59"), false),
            (at(TODAY, "12:00"), at(TODAY, "21:00"), true),
            (at(TODAY, "12:00"), at(TODAY, "21:01"), false),
            (at("2026-11-20", "12:00"), at(TODAY, "20:30"), true),
            (at("2026-11-20", "12:00"), at(TODAY, "08:00"), false),
            (at("2026-11-21", "19:59"), at("2026-11-21", "20:00"), false),
            (at(TODAY, "23:00"), at("2026-11-23", "00:10"), false),
            (at(TODAY, "20:05"), at(TODAY, "19:55"), false),
        ] {
            assert_eq!(has_come(&evening, last, now), comes, "{last:?} to {now:?}");
        }
    }

    #[test]
    fn it_may_come_at_midnight() {
        let midnight = Reminder { minute: 0, days: vec![7], with_prompt: false };
        assert!(has_come(&midnight, at("2026-11-21", "23:59"), at(TODAY, "00:00")));
    }

    /// A clock that is set by hand.
    struct Hand(AtomicI64);

    impl Hand {
        fn set(&self, time: &str) {
            let midnight = TODAY.parse::<Day>().unwrap().date().and_hms_opt(0, 0, 0).unwrap().and_utc();
            let minutes = i64::from(at(TODAY, time).minute);
            self.0.store(midnight.timestamp_millis() + minutes * 60_000, Ordering::SeqCst);
        }
    }

    impl Clock for Hand {
        fn now(&self) -> Timestamp {
            Timestamp::from_millis(self.0.load(Ordering::SeqCst))
        }
        fn today(&self) -> Day {
            TODAY.parse().unwrap()
        }
        fn offset_minutes(&self) -> i32 {
            0
        }
    }

    struct Desk {
        clock: Arc<Hand>,
        session: Session,
        heard: Arc<Mutex<Vec<Option<PromptId>>>>,
        looking: Looking,
        _place: tempfile::TempDir,
    }

    /// Someone who wants to be reminded at eight in the evening, at half past seven.
    fn desk() -> Desk {
        let place = tempfile::TempDir::new().unwrap();
        let clock = Arc::new(Hand(AtomicI64::new(0)));
        clock.set("19:30");
        let folder = place.path().join("vault");
        let session = Session::new(Setup { folder, clock: clock.clone(), staying: Staying::Short });
        session.create_with(&Access::Identity(place.path().join("identity.txt"))).unwrap();
        let reminder = Some(Reminder { minute: 20 * 60, days: vec![7], with_prompt: true });
        session.set_preferences(Preferences { reminder, ..Preferences::default() }).unwrap();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let hearing = heard.clone();
        session.hear(move |event| {
            if let Event::Remind(prompt) = event {
                held(&hearing).push(prompt);
            }
        });
        let looking = Looking::from_now_on(&session);
        Desk { clock, session, heard, looking, _place: place }
    }

    impl Desk {
        fn heard_by(&mut self, time: &str) -> Vec<Option<PromptId>> {
            self.clock.set(time);
            self.looking.look(&self.session);
            held(&self.heard).clone()
        }

        fn write(&self) {
            let content = Content::new(Kind::Social, TODAY.parse().unwrap(), "iets");
            self.session.log_moment(LogMoment { content, draft: None }).unwrap();
        }
    }

    #[test]
    fn an_open_journal_reminds_once_with_the_prompt_of_the_day() {
        let mut desk = desk();
        assert!(desk.heard_by("19:59").is_empty());
        let prompt = desk.session.today(Nothing {}).unwrap().prompt.unwrap().id;
        assert_eq!(desk.heard_by("20:00"), [Some(prompt)]);
        let later = Some(Reminder { minute: 20 * 60 + 30, days: vec![7], with_prompt: true });
        desk.session.set_preferences(Preferences { reminder: later, ..Preferences::default() }).unwrap();
        assert_eq!(desk.heard_by("20:31").len(), 1, "not twice a day");
    }

    #[test]
    fn a_locked_journal_reminds_without_a_word() {
        let mut desk = desk();
        desk.session.lock(Nothing {}).unwrap();
        assert_eq!(desk.heard_by("20:10"), [None]);
    }

    #[test]
    fn whoever_wrote_today_is_left_alone_also_once_locked() {
        let mut desk = desk();
        desk.write();
        assert!(desk.heard_by("20:00").is_empty());
        let mut locked = self::desk();
        locked.write();
        locked.session.lock(Nothing {}).unwrap();
        assert!(locked.heard_by("20:00").is_empty());
    }
}
