//! Filling what a migration adds from what the store holds already, where SQL alone cannot.

use rusqlite::Connection;

use crate::{
    Result,
    detail::Detail,
    facts::Facts,
    goal,
    name::{SOURCES, STANDARDS, TRAININGS},
    row::{COLUMNS, read},
};

/// Sources, trainings, standards and goals of all moments, from the JSON that kept them until then.
pub(crate) fn names_in_detail(store: &Connection) -> Result<()> {
    let mut kept = store.prepare("SELECT key, detail FROM moment WHERE detail <> '{}'")?;
    let mut rows = kept.query([])?;
    while let Some(row) = rows.next()? {
        let key = row.get("key")?;
        let detail: Detail = serde_json::from_str(row.get_ref("detail")?.as_str()?)?;
        let sources: Vec<&str> = detail.sources.iter().map(|source| source.title.as_str()).collect();
        let trainings = detail.training.iter().filter_map(|training| training.title.as_deref());
        let standards: Vec<&str> = detail.standards.iter().map(String::as_str).collect();
        SOURCES.tie(store, key, &sources)?;
        TRAININGS.tie(store, key, &trainings.collect::<Vec<_>>())?;
        STANDARDS.tie(store, key, &standards)?;
        goal::tie(store, key, &detail.goals)?;
    }
    Ok(())
}

/// What counting asks of each moment, from the moment itself.
pub(crate) fn facts(store: &Connection) -> Result<()> {
    let mut kept = store.prepare(&format!("SELECT {COLUMNS}, key FROM moment ORDER BY key"))?;
    let mut fill = store.prepare("UPDATE moment SET facts = ?2 WHERE key = ?1")?;
    let mut rows = kept.query([])?;
    while let Some(row) = rows.next()? {
        let facts = Facts::of(&read(row)?.content);
        fill.execute((row.get::<_, i64>("key")?, facts.0))?;
    }
    Ok(())
}
