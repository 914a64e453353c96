//! What time it is, as the host sees it. Nothing below this crate asks the time by itself.

use besef_model::{Day, Timestamp};
use chrono::{Local, Offset, Utc};
use std::time::Instant;

/// Tells the time, the learner's day and the distance from UTC.
pub trait Clock: Send + Sync {
    /// This instant.
    fn now(&self) -> Timestamp;
    /// The learner's own calendar day.
    fn today(&self) -> Day;
    /// Minutes east of UTC.
    fn offset_minutes(&self) -> i32;
    /// The time of the learner's own day, in minutes after midnight.
    fn minute_of_day(&self) -> u16 {
        let minutes = self.now().millis().div_euclid(60_000) + i64::from(self.offset_minutes());
        u16::try_from(minutes.rem_euclid(24 * 60)).unwrap_or(0)
    }
}

/// The clock of this device.
#[derive(Debug, Clone, Copy, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(Utc::now().timestamp_millis())
    }

    fn today(&self) -> Day {
        // A device whose calendar is outside 1900–2100 is taken to stand at the nearest end of it.
        Day::try_from(Local::now().date_naive()).unwrap_or(Day::LATEST)
    }

    fn offset_minutes(&self) -> i32 {
        Local::now().offset().fix().local_minus_utc() / 60
    }
}

/// A day that does not pass: for tests, pictures and the sample. The time of day starts at noon UTC and runs.
#[derive(Debug, Clone, Copy)]
pub struct FixedDay {
    day: Day,
    started: Instant,
}

impl FixedDay {
    /// That day, from noon on.
    pub fn new(day: Day) -> Self {
        Self { day, started: Instant::now() }
    }
}

impl Clock for FixedDay {
    fn now(&self) -> Timestamp {
        let noon = self.day.date().and_hms_opt(12, 0, 0).map_or(0, |noon| noon.and_utc().timestamp_millis());
        let passed = i64::try_from(self.started.elapsed().as_millis()).unwrap_or(0);
        Timestamp::from_millis(noon + passed)
    }

    fn today(&self) -> Day {
        self.day
    }

    fn offset_minutes(&self) -> i32 {
        0
    }
}
