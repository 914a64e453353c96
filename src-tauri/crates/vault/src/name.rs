//! People and tags as names that moments share: kept once per spelling, gone with the last moment that has them.

use besef_model::NameTally;
use rusqlite::{Connection, OptionalExtension};

use crate::{Result, Vault, folded};

/// Where one sort of name is kept.
#[derive(Clone, Copy)]
pub(crate) struct Names {
    pub table: &'static str,
    /// The table that ties names to moments.
    pub link: &'static str,
}

pub(crate) const PEOPLE: Names = Names { table: "person", link: "moment_person" };
pub(crate) const TAGS: Names = Names { table: "tag", link: "moment_tag" };

impl Names {
    /// The key of a name, kept now if it was not yet.
    pub(crate) fn key_of(self, store: &Connection, name: &str) -> Result<i64> {
        let find = format!("SELECT key FROM {} WHERE name = ?1", self.table);
        if let Some(key) = store.prepare_cached(&find)?.query_row([name], |row| row.get(0)).optional()? {
            return Ok(key);
        }
        let keep = format!("INSERT INTO {} (name, folded) VALUES (?1, ?2) RETURNING key", self.table);
        Ok(store.prepare_cached(&keep)?.query_row([name, &folded(name)], |row| row.get(0))?)
    }

    /// Unties a moment from its names; a name nobody has any more goes away.
    pub(crate) fn untie(self, store: &Connection, moment: i64) -> Result<()> {
        let (table, link) = (self.table, self.link);
        let untie = format!("DELETE FROM {link} WHERE moment = ?1 RETURNING name");
        let mut untie = store.prepare_cached(&untie)?;
        let names = untie.query_map([moment], |row| row.get(0))?.collect::<rusqlite::Result<Vec<i64>>>()?;
        let orphaned = format!(
            "DELETE FROM {table} WHERE key = ?1 AND NOT EXISTS (SELECT 1 FROM {link} WHERE name = ?1)"
        );
        let mut orphaned = store.prepare_cached(&orphaned)?;
        for name in names {
            orphaned.execute([name])?;
        }
        Ok(())
    }

    /// Live moments per name, the spelling last used standing for all that fold alike.
    fn tally(self, store: &Connection) -> Result<Vec<NameTally>> {
        // Deleted moments are few: leaving them out one by one spares reading every live row.
        // `max` also makes SQLite take the bare `name` from the row it found the maximum in.
        let tally = format!(
            "SELECT name.name, count(DISTINCT link.moment), max(link.moment)
             FROM {} name JOIN {} link ON link.name = name.key
             WHERE link.moment NOT IN (SELECT key FROM moment WHERE deleted_at IS NOT NULL)
             GROUP BY name.folded ORDER BY 2 DESC, name.folded",
            self.table, self.link
        );
        let mut tally = store.prepare_cached(&tally)?;
        let names = tally.query_map([], |row| Ok(NameTally { name: row.get(0)?, moments: row.get(1)? }))?;
        Ok(names.collect::<rusqlite::Result<_>>()?)
    }
}

impl Vault {
    /// People and tags of live moments, most used first; each as last written.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn names(&self) -> Result<(Vec<NameTally>, Vec<NameTally>)> {
        Ok((PEOPLE.tally(&self.connection)?, TAGS.tally(&self.connection)?))
    }
}
