//! Giving names another: a name lives in the moments that bear it, so they all change, in one operation.

use besef_model::{Content, NameSort};
use rusqlite::params_from_iter;
use std::collections::BTreeSet;

use crate::{Result, VaultError, Write, folded, moment, name::Names};

impl Write<'_> {
    /// Gives every moment that bears one of these names (case and accents do not matter) the new one in its place,
    /// also moments in the bin. Answers how many changed. The new name is kept as it is given.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn rename(&mut self, sort: NameSort, from: &[String], to: &str) -> Result<u32> {
        let meant: BTreeSet<String> = from.iter().map(|name| folded(name)).collect();
        let bearing = self.bearing(sort, &meant)?;
        // A moment that bore both must not keep the new name twice, in two spellings.
        let same = folded(to);
        self.change_each(&bearing, |content| content.renamed(sort, |name| is_among(name, &meant, &same), to))
    }

    /// Changes the content of moments, live or deleted, by their keys. Answers how many really changed.
    pub(crate) fn change_each(&mut self, keys: &[i64], change: impl Fn(Content) -> Content) -> Result<u32> {
        let mut changed = 0;
        for key in keys {
            let kept = moment::at(self.store, *key)?.ok_or(VaultError::Damaged)?;
            let content = change(kept.moment.content.clone());
            changed += u32::from(self.change_content(&kept, &content)?);
        }
        Ok(changed)
    }

    fn bearing(&self, sort: NameSort, folded: &BTreeSet<String>) -> Result<Vec<i64>> {
        let Names { table, link, .. } = Names::of(sort);
        let marks = vec!["?"; folded.len()].join(", ");
        let mut bearing = self.store.prepare(&format!(
            "SELECT DISTINCT moment FROM {link} JOIN {table} name ON name.key = {link}.name
             WHERE folded IN ({marks}) ORDER BY moment"
        ))?;
        let keys = bearing.query_map(params_from_iter(folded), |row| row.get(0))?;
        Ok(keys.collect::<rusqlite::Result<_>>()?)
    }
}

fn is_among(name: &str, meant: &BTreeSet<String>, same: &str) -> bool {
    let folded = folded(name);
    folded == same || meant.contains(&folded)
}
