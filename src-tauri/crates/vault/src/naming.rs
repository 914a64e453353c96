//! What the journal knows of its names: how many moments bear each, since when, how it was last written.

use besef_model::{Day, NameSort, NameTally, Source};
use rusqlite::{Connection, OptionalExtension};

use crate::{
    Result, Vault, folded,
    name::{Names, PEOPLE, STANDARDS, TAGS, TRAININGS},
};

/// Where a name stands in the order of writing: by moment, and within one by position, of which there are never so many
/// as ten bits count. Without the second, one moment with two spellings would have no last one.
pub(crate) const WRITTEN: &str = "(link.moment << 10 | link.position)";

/// The names of live moments by sort, most used first; each as last written.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct NameTallies {
    /// People.
    pub people: Vec<NameTally>,
    /// Tags.
    pub tags: Vec<NameTally>,
    /// Sources with what was last written of each, and how many moments name it.
    pub sources: Vec<(Source, u32)>,
    /// Titles of trainings.
    pub trainings: Vec<NameTally>,
    /// Labels from a framework.
    pub standards: Vec<NameTally>,
}

/// How live moments bear one name.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NameUse {
    /// The name, as last written.
    pub name: String,
    /// How many moments bear it.
    pub moments: u32,
    /// The day of the first of them.
    pub first: Day,
    /// The day of the last.
    pub last: Day,
}

impl Vault {
    /// All names of live moments. Counts over the whole journal.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn names(&self) -> Result<NameTallies> {
        Ok(NameTallies {
            people: tally(&self.connection, PEOPLE)?,
            tags: tally(&self.connection, TAGS)?,
            sources: self.sources()?,
            trainings: tally(&self.connection, TRAININGS)?,
            standards: tally(&self.connection, STANDARDS)?,
        })
    }

    /// A source is more than its name: author, address and medium as they were last written come with it.
    fn sources(&self) -> Result<Vec<(Source, u32)>> {
        // `max` also makes SQLite take the bare `moment` and `position` from the row it found the maximum in.
        let sources = format!(
            "WITH latest AS (
                 SELECT folded, count(DISTINCT link.moment) AS moments, max({WRITTEN}), link.moment AS moment, position
                 FROM source name JOIN moment_source link ON link.name = name.key
                 WHERE link.moment NOT IN (SELECT key FROM moment WHERE deleted_at IS NOT NULL)
                 GROUP BY folded)
             SELECT json_extract(detail, '$.sources[' || position || ']') AS source, moments
             FROM latest JOIN moment ON moment.key = latest.moment ORDER BY moments DESC, folded"
        );
        let mut sources = self.connection.prepare_cached(&sources)?;
        let mut rows = sources.query([])?;
        let mut known = Vec::new();
        while let Some(row) = rows.next()? {
            known.push((serde_json::from_str(row.get_ref("source")?.as_str()?)?, row.get("moments")?));
        }
        Ok(known)
    }

    /// How live moments bear a name (case and accents do not matter); nothing when none does.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn name_span(&self, sort: NameSort, name: &str) -> Result<Option<NameUse>> {
        let Names { table, link, .. } = Names::of(sort);
        let borne = format!(
            "FROM {table} name JOIN {link} link ON link.name = name.key JOIN moment ON moment.key = link.moment
             WHERE name.folded = ?1 AND moment.deleted_at IS NULL"
        );
        let folded = folded(name);
        let latest = format!("SELECT name.name {borne} ORDER BY {WRITTEN} DESC LIMIT 1");
        let mut latest = self.connection.prepare_cached(&latest)?;
        let Some(name) = latest.query_row([&folded], |row| row.get(0)).optional()? else { return Ok(None) };
        let span = format!("SELECT count(DISTINCT moment.key), min(on_day), max(on_day) {borne}");
        let mut span = self.connection.prepare_cached(&span)?;
        let (moments, first, last): (u32, String, String) =
            span.query_row([&folded], |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)))?;
        Ok(Some(NameUse { name, moments, first: first.parse()?, last: last.parse()? }))
    }
}

/// Live moments per name, the spelling last used standing for all that fold alike.
fn tally(store: &Connection, Names { table, link, .. }: Names) -> Result<Vec<NameTally>> {
    // Deleted moments are few: leaving them out one by one spares reading every live row.
    // `max` also makes SQLite take the bare `name` from the row it found the maximum in.
    let tally = format!(
        "SELECT name.name, count(DISTINCT link.moment), max({WRITTEN})
         FROM {table} name JOIN {link} link ON link.name = name.key
         WHERE link.moment NOT IN (SELECT key FROM moment WHERE deleted_at IS NOT NULL)
         GROUP BY name.folded ORDER BY 2 DESC, name.folded"
    );
    let mut tally = store.prepare_cached(&tally)?;
    let names = tally.query_map([], |row| Ok(NameTally { name: row.get(0)?, moments: row.get(1)? }))?;
    Ok(names.collect::<rusqlite::Result<_>>()?)
}
