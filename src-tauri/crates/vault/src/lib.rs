//! The encrypted SQLite store: keys, migrations, transactions, change log, backups.
