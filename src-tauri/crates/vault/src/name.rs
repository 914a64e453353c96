//! Names that moments share: kept once per spelling, gone with the last moment that bears them. Here: where each sort
//! is kept, and how moments are tied to it. Not here: counting them (`naming`), giving them another name (`rename`).

use besef_model::NameSort;
use rusqlite::{Connection, OptionalExtension};

use crate::{Result, folded};

/// Where one sort of name is kept.
#[derive(Clone, Copy)]
pub(crate) struct Names {
    pub sort: NameSort,
    pub table: &'static str,
    /// The table that ties names to moments.
    pub link: &'static str,
}

pub(crate) const PEOPLE: Names = Names { sort: NameSort::Person, table: "person", link: "moment_person" };
pub(crate) const TAGS: Names = Names { sort: NameSort::Tag, table: "tag", link: "moment_tag" };
pub(crate) const SOURCES: Names = Names { sort: NameSort::Source, table: "source", link: "moment_source" };
pub(crate) const TRAININGS: Names =
    Names { sort: NameSort::Training, table: "training", link: "moment_training" };
pub(crate) const STANDARDS: Names =
    Names { sort: NameSort::Standard, table: "standard", link: "moment_standard" };

impl Names {
    pub(crate) const fn of(sort: NameSort) -> Self {
        match sort {
            NameSort::Person => PEOPLE,
            NameSort::Tag => TAGS,
            NameSort::Source => SOURCES,
            NameSort::Training => TRAININGS,
            NameSort::Standard => STANDARDS,
        }
    }

    /// The key of a name, kept now if it was not yet.
    pub(crate) fn key_of(self, store: &Connection, name: &str) -> Result<i64> {
        let find = format!("SELECT key FROM {} WHERE name = ?1", self.table);
        if let Some(key) = store.prepare_cached(&find)?.query_row([name], |row| row.get(0)).optional()? {
            return Ok(key);
        }
        let keep = format!("INSERT INTO {} (name, folded) VALUES (?1, ?2) RETURNING key", self.table);
        Ok(store.prepare_cached(&keep)?.query_row([name, &folded(name)], |row| row.get(0))?)
    }

    /// Ties a moment to its names, in order.
    pub(crate) fn tie(self, store: &Connection, moment: i64, names: &[&str]) -> Result<()> {
        let tie = format!("INSERT INTO {} (moment, position, name) VALUES (?1, ?2, ?3)", self.link);
        let mut tie = store.prepare_cached(&tie)?;
        for (position, name) in (0i64..).zip(names) {
            tie.execute((moment, position, self.key_of(store, name)?))?;
        }
        Ok(())
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
}
