//! What has come due, and whether something was written on a day: what Today and a reminder ask.

use besef_model::{Day, Moment};
use chrono::NaiveTime;

use crate::{Result, Vault};

impl Vault {
    /// Live moments whose next step is open and due by this day, the oldest date first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn due_steps(&self, by: Day, limit: u32) -> Result<Vec<Moment>> {
        let due =
            "WHERE deleted_at IS NULL AND step_state = 'open' AND step_by <= ? ORDER BY step_by, key LIMIT ?";
        self.read_moments(due, vec![by.to_string().into(), limit.into()])
    }

    /// Live moments to look at again by this day and not answered yet, the oldest date first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn due_follow_ups(&self, by: Day, limit: u32) -> Result<Vec<Moment>> {
        let due = "WHERE deleted_at IS NULL AND follow_up_due <= ? ORDER BY follow_up_due, key LIMIT ?";
        self.read_moments(due, vec![by.to_string().into(), limit.into()])
    }

    /// How many next steps are due by this day, and moments to look at again: what [`Vault::due_steps`] and
    /// [`Vault::due_follow_ups`] answer without a limit.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn due_count(&self, by: Day) -> Result<u32> {
        let mut count = self.connection.prepare_cached(
            "SELECT (SELECT count(*) FROM moment
                     WHERE deleted_at IS NULL AND step_state = 'open' AND step_by <= ?1)
                 + (SELECT count(*) FROM moment WHERE deleted_at IS NULL AND follow_up_due <= ?1)",
        )?;
        Ok(count.query_row([by.to_string()], |row| row.get(0))?)
    }

    /// Whether a moment was logged on this day, by the clock of the device it was logged on. One deleted since counts.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn wrote_on(&self, day: Day) -> Result<bool> {
        let from = day.date().and_time(NaiveTime::MIN).and_utc().timestamp_millis();
        let mut wrote = self.connection.prepare_cached(
            "SELECT EXISTS (SELECT 1 FROM moment WHERE logged_at + logged_offset * 60000 >= ?1
                 AND logged_at + logged_offset * 60000 < ?1 + 24 * 60 * 60000)",
        )?;
        Ok(wrote.query_row([from], |row| row.get(0))?)
    }
}
