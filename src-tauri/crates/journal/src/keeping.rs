//! Keeping the journal safe: a backup on the first save of a day.

use besef_model::Timestamp;
use besef_vault::{BackupReason, Result, Vault};

/// Makes the day's backup when it is due. One that fails is logged, and the doctor says so; it never stands in the way
/// of a save.
pub(crate) fn back_up_daily(vault: &Vault, now: Timestamp) {
    match try_to_back_up(vault, now) {
        Ok(true) => tracing::info!("made the daily backup"),
        Ok(false) => {}
        Err(error) => tracing::warn!(%error, "the daily backup failed"),
    }
}

fn try_to_back_up(vault: &Vault, now: Timestamp) -> Result<bool> {
    let due = vault.read_only().is_none() && vault.seq()? > 0 && vault.home().daily_backup_due(now)?;
    if due {
        vault.backup(now, BackupReason::Daily)?;
    }
    Ok(due)
}
