//! The store's shape and how it moves forward. Migrations are embedded, never changed once released, and only add up.

use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

use crate::{
    Result, VaultError, VaultKey,
    connection::{self, Purpose},
};

/// In order; the store's version is how many of them it has been through.
pub(crate) const MIGRATIONS: &[&str] = &[include_str!("../migrations/0001_journal.sql")];

/// How a store's version stands beside what this build knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Age {
    Current,
    Older,
    Newer,
}

/// Makes an empty journal in a file that is not there yet.
pub(crate) fn establish(path: &Path, key: &VaultKey) -> Result<()> {
    let mut connection = connection::open(path, key, Purpose::Making)?;
    advance(&mut connection, MIGRATIONS, |_| Ok(()))?;
    connection.close().map_err(|(_, e)| e.into())
}

/// A store that has been through no migration is none of ours: a file cut to nothing opens like that.
pub(crate) fn age(connection: &Connection) -> Result<Age> {
    match version(connection)? {
        0 => Err(VaultError::Damaged),
        version if version < MIGRATIONS.len() => Ok(Age::Older),
        version if version == MIGRATIONS.len() => Ok(Age::Current),
        _ => Ok(Age::Newer),
    }
}

/// Runs the migrations that are still to come, each in a transaction of its own, after `before` (a backup).
pub(crate) fn advance(
    connection: &mut Connection,
    migrations: &[&str],
    mut before: impl FnMut(&Connection) -> Result<()>,
) -> Result<()> {
    while version(connection)? < migrations.len() {
        before(connection)?;
        let step = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another process may have done it while this one waited.
        if let Some(migration) = migrations.get(version(&step)?) {
            step.execute_batch(migration)?;
            let done: i64 = step.query_row("PRAGMA user_version", [], |row| row.get(0))?;
            step.pragma_update(None, "user_version", done + 1)?;
        }
        step.commit()?;
    }
    Ok(())
}

fn version(connection: &Connection) -> Result<usize> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    usize::try_from(version).map_err(|_| VaultError::Damaged)
}
