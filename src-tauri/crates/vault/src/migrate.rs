//! The store's shape and how it moves forward. Migrations are embedded, never changed once released, and only add up.

use rusqlite::{Connection, TransactionBehavior};
use std::path::Path;

use crate::{
    Result, VaultError, VaultKey,
    connection::{self, Purpose},
    fill,
};

/// One step forward.
#[derive(Clone, Copy)]
pub(crate) struct Migration {
    sql: &'static str,
    /// Fills what SQL alone cannot, in the same transaction.
    fill: fn(&Connection) -> Result<()>,
    /// Makes a journal that has not taken this step look as if it had, in temporary tables and views: for one that
    /// may only be read.
    reading: &'static str,
    /// The columns it gives `moment`, as such a journal is to show them.
    columns: &'static str,
}

/// In order; the store's version is how many of them it has been through.
pub(crate) const MIGRATIONS: &[Migration] = &[
    Migration::of(include_str!("../migrations/0001_journal.sql")),
    Migration {
        sql: include_str!("../migrations/0002_searches.sql"),
        fill: nothing,
        reading: include_str!("../migrations/reading/0002_searches.sql"),
        columns: "",
    },
    Migration {
        sql: include_str!("../migrations/0003_depth.sql"),
        fill: fill::names_in_detail,
        reading: include_str!("../migrations/reading/0003_depth.sql"),
        columns: ", NULL AS follow_up_due",
    },
    Migration {
        sql: include_str!("../migrations/0004_facts.sql"),
        fill: fill::facts,
        reading: include_str!("../migrations/reading/0004_facts.sql"),
        columns: ", coalesce((SELECT facts FROM temp.moment_facts WHERE moment = key), 0) AS facts",
    },
    Migration {
        sql: include_str!("../migrations/0005_sharing.sql"),
        fill: nothing,
        reading: include_str!("../migrations/reading/0005_sharing.sql"),
        columns: "",
    },
];

impl Migration {
    /// One that SQL alone takes.
    const fn of(sql: &'static str) -> Self {
        Self { sql, fill: nothing, reading: "", columns: "" }
    }
}

fn nothing(_: &Connection) -> Result<()> {
    Ok(())
}

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
    migrations: &[Migration],
    mut before: impl FnMut(&Connection) -> Result<()>,
) -> Result<()> {
    while version(connection)? < migrations.len() {
        before(connection)?;
        let step = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        // Another process may have done it while this one waited.
        if let Some(migration) = migrations.get(version(&step)?) {
            step.execute_batch(migration.sql)?;
            (migration.fill)(&step)?;
            let done: i64 = step.query_row("PRAGMA user_version", [], |row| row.get(0))?;
            step.pragma_update(None, "user_version", done + 1)?;
        }
        step.commit()?;
    }
    Ok(())
}

/// Lets an older journal that may only be read answer like a present one. Nothing is written to it.
pub(crate) fn read_as_present(connection: &Connection) -> Result<()> {
    let missing = &MIGRATIONS[version(connection)?.min(MIGRATIONS.len())..];
    missing.iter().try_for_each(|migration| connection.execute_batch(migration.reading))?;
    show_columns(connection, missing)?;
    missing.iter().try_for_each(|migration| (migration.fill)(connection))
}

/// Puts a view of the moments before them that has the missing columns too. What fills facts is kept beside it.
fn show_columns(connection: &Connection, missing: &[Migration]) -> Result<()> {
    let columns: String = missing.iter().map(|migration| migration.columns).collect();
    if columns.is_empty() {
        return Ok(());
    }
    connection.execute_batch(&format!(
        "CREATE TEMP VIEW moment AS SELECT *{columns} FROM main.moment;
         CREATE TEMP TRIGGER moment_filled INSTEAD OF UPDATE OF facts ON moment
         BEGIN INSERT INTO moment_facts (moment, facts) VALUES (new.key, new.facts); END"
    ))?;
    Ok(())
}

fn version(connection: &Connection) -> Result<usize> {
    let version: i64 = connection.query_row("PRAGMA user_version", [], |row| row.get(0))?;
    usize::try_from(version).map_err(|_| VaultError::Damaged)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Access, BackupReason, Home, ReadOnly, Vault, backup};
    use besef_model::{Content, Kind, Moment, MomentId, Timestamp, VaultId, Verb};

    const NOW: Timestamp = Timestamp::from_millis(1_795_348_800_000);

    fn vault() -> (tempfile::TempDir, Home, VaultKey, Vault) {
        let folder = tempfile::TempDir::new().unwrap();
        let home = Home::at(folder.path().join("vault")).with_work_factor(1);
        let access = Access::Passphrase(String::from("gouden weken").into());
        let key = home.create(&access, VaultId::new(NOW, [1; 10])).unwrap();
        let vault = Vault::open(&home, &key, NOW).unwrap();
        (folder, home, key, vault)
    }

    fn moment(text: &str) -> Moment {
        let content = Content::new(Kind::Formal, "2026-01-01".parse().unwrap(), text);
        Moment {
            id: MomentId::new(NOW, [2; 10]),
            content,
            logged_at: NOW,
            logged_offset: 0,
            deleted_at: None,
        }
    }

    #[test]
    fn a_vault_from_a_newer_version_is_read_and_never_written() {
        let (_folder, home, key, mut vault) = vault();
        vault.transact(NOW, Verb::Log, |write| write.log(&moment("bewaard"))).unwrap();
        vault.connection.pragma_update(None, "user_version", 99).unwrap();
        drop(vault);
        let mut newer = Vault::open(&home, &key, NOW).unwrap();
        assert_eq!(newer.read_only(), Some(ReadOnly::NewerVersion));
        assert!(newer.moment(moment("").id).unwrap().is_some());
        let saved = newer.transact(NOW, Verb::Delete, |write| write.delete(moment("").id));
        assert!(matches!(saved, Err(VaultError::ReadOnly(ReadOnly::NewerVersion))));
        assert!(newer.connection.execute("DELETE FROM moment", []).is_err(), "not even by mistake");
    }

    #[test]
    fn every_migration_is_preceded_by_a_backup_and_runs_once() {
        let (_folder, home, key, mut vault) = vault();
        let later =
            ["CREATE TABLE later (x INTEGER) STRICT", "INSERT INTO later VALUES (1)"].map(Migration::of);
        let steps = [MIGRATIONS, &later].concat();
        for _ in 0..2 {
            advance(&mut vault.connection, &steps, |connection| {
                backup::make(&home, connection, &key, NOW, BackupReason::Migration).map(drop)
            })
            .unwrap();
        }
        assert_eq!(home.backups().unwrap().len(), 2);
        let rows: i64 =
            vault.connection.query_row("SELECT count(*) FROM later", [], |row| row.get(0)).unwrap();
        assert_eq!((rows, version(&vault.connection).unwrap()), (1, MIGRATIONS.len() + 2));
    }

    #[test]
    fn a_failing_migration_leaves_the_store_as_it_was() {
        let (_folder, _home, _key, mut vault) = vault();
        let steps =
            [MIGRATIONS, &[Migration::of("CREATE TABLE later (x INTEGER) STRICT; NONSENSE")]].concat();
        assert!(advance(&mut vault.connection, &steps, |_| Ok(())).is_err());
        assert_eq!(age(&vault.connection).unwrap(), Age::Current);
        assert!(vault.connection.prepare("SELECT * FROM later").is_err());
    }

    #[test]
    fn a_full_disk_is_named_and_nothing_is_half_saved() {
        let (_folder, _home, _key, mut vault) = vault();
        let pages: i64 = vault.connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        vault.connection.pragma_update(None, "max_page_count", pages + 2).unwrap();
        let long = moment(&"tekst ".repeat(10_000));
        let saved = vault.transact(NOW, Verb::Log, |write| write.log(&long));
        assert!(matches!(saved, Err(VaultError::DiskFull)));
        assert_eq!((vault.seq().unwrap(), vault.check().unwrap()), (0, vec![]));
        vault.transact(NOW, Verb::Log, |write| write.log(&moment("kort"))).unwrap();
    }
}
