//! Keeping the journal safe: a backup on the first save of a day.

use besef_model::Timestamp;
use besef_vault::{BackupReason, Home, Vault};

use crate::{Clock, JournalError};

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// Makes the day's backup when there is something saved and none was made today (by UTC). A backup that fails is
/// logged, and the doctor says so; it never stands in the way of a save.
pub(crate) fn back_up_daily(vault: &Vault, home: &Home, clock: &dyn Clock) {
    let now = clock.now();
    match is_due(vault, home, now) {
        Ok(true) => match vault.backup(now, BackupReason::Daily) {
            Ok(backup) => tracing::info!(backup.name, "made the daily backup"),
            Err(error) => tracing::warn!(%error, "the daily backup failed"),
        },
        Ok(false) => {}
        Err(error) => tracing::warn!(%error, "the backups could not be listed"),
    }
}

fn is_due(vault: &Vault, home: &Home, now: Timestamp) -> Result<bool, JournalError> {
    let day = |at: Timestamp| at.millis().div_euclid(DAY_MS);
    if vault.read_only().is_some() || vault.seq()? == 0 {
        return Ok(false);
    }
    let made = home.backups()?;
    Ok(!made.iter().any(|backup| backup.reason == BackupReason::Daily && day(backup.made_at) == day(now)))
}
