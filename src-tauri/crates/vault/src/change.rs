//! The change log: an operation for every save, a row for every field it changed.

use besef_model::{
    Change, DeviceId, Field, Hlc, MomentId, NotedId, Operation, OperationId, Subject, SubjectId, Timestamp,
    Verb,
};
use rusqlite::{Connection, OptionalExtension, Row};
use serde_json::Value;
use std::collections::{BTreeSet, HashSet};

use crate::{
    Result, Vault,
    moment::{name_of, named},
    subject,
};

/// The pseudo-field that says something is gone for good, so that whoever follows the log lets go of it too.
pub(crate) const FORGOTTEN: &str = "forgotten";

/// The pseudo-field that says the log about a moment was rewritten, so that whoever follows the log looks again.
pub(crate) const RETOLD: &str = "retold";

/// Whether a row of the log tells of no field that a person fills in.
pub(crate) fn is_pseudo(field: &Field) -> bool {
    is_hint(field) || field.as_str() == Field::DELETED_AT
}

/// Whether a row of the log is there only for those who follow it.
pub(crate) fn is_hint(field: &Field) -> bool {
    matches!(field.as_str(), FORGOTTEN | RETOLD)
}

/// Starts an operation. Its clock goes on from the last one's, so it never runs backwards.
pub(crate) fn begin(store: &Connection, verb: Verb, now: Timestamp) -> Result<OperationId> {
    let last: Option<i64> = store
        .prepare_cached("SELECT hlc FROM operation ORDER BY id DESC LIMIT 1")?
        .query_row([], |row| row.get(0))
        .optional()?;
    let hlc = last.map_or(Hlc::default(), Hlc::from_bits).tick(now);
    let mut begin = store.prepare_cached(
        "INSERT INTO operation (verb, at, hlc, device) VALUES (?1, ?2, ?3, ?4) RETURNING id",
    )?;
    let device = device(store)?;
    let id =
        begin.query_row((name_of(&verb)?, now.millis(), hlc.bits(), device.as_bytes()), |row| row.get(0))?;
    Ok(OperationId(id))
}

/// Drops an operation that turned out to change nothing.
pub(crate) fn abandon(store: &Connection, operation: OperationId) -> Result<()> {
    store.prepare_cached("DELETE FROM operation WHERE id = ?1")?.execute([operation.0])?;
    Ok(())
}

/// Adds one field's change.
pub(crate) fn append(
    store: &Connection,
    operation: OperationId,
    subject: Subject,
    change: &Change,
) -> Result<()> {
    let mut append = store.prepare_cached(
        "INSERT INTO change (operation, noun, subject, field, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    let (before, after) = (change.before.to_string(), change.after.to_string());
    let noun = name_of(&subject.noun)?;
    append.execute((operation.0, noun, subject.id.as_bytes(), change.field.as_str(), before, after))?;
    Ok(())
}

/// The change that deleting or restoring makes.
pub(crate) fn of_deleting(before: Option<Timestamp>, after: Option<Timestamp>) -> Change {
    let value = |at: Option<Timestamp>| at.map_or(Value::Null, |at| at.millis().into());
    Change { field: Field::named(Field::DELETED_AT), before: value(before), after: value(after) }
}

/// The changes an operation made, subject by subject, each in the order it was made.
pub(crate) fn made_by(store: &Connection, operation: OperationId) -> Result<Vec<(Subject, Vec<Change>)>> {
    let mut made = store.prepare_cached(
        "SELECT noun, subject, field, before, after FROM change WHERE operation = ?1 ORDER BY subject, seq",
    )?;
    let mut rows = made.query([operation.0])?;
    let mut subjects: Vec<(Subject, Vec<Change>)> = Vec::new();
    while let Some(row) = rows.next()? {
        let (subject, change) = (subject::read(row)?, read(row)?);
        match subjects.last_mut() {
            Some((last, changes)) if *last == subject => changes.push(change),
            _ => subjects.push((subject, vec![change])),
        }
    }
    Ok(subjects)
}

/// Everything the log says about a subject, oldest first.
pub(crate) fn about(store: &Connection, subject: SubjectId) -> Result<Vec<(Operation, Change)>> {
    let mut about = store.prepare_cached(
        "SELECT operation.id, verb, at, field, before, after
         FROM change JOIN operation ON operation.id = change.operation WHERE subject = ?1 ORDER BY seq",
    )?;
    let mut rows = about.query([subject.as_bytes()])?;
    let mut changes = Vec::new();
    while let Some(row) = rows.next()? {
        changes.push((read_operation(row)?, read(row)?));
    }
    Ok(changes)
}

fn read(row: &Row<'_>) -> Result<Change> {
    let value = |column| -> Result<Value> { Ok(serde_json::from_str(row.get_ref(column)?.as_str()?)?) };
    Ok(Change {
        field: Field::named(row.get::<_, String>("field")?),
        before: value("before")?,
        after: value("after")?,
    })
}

/// Takes goals out of what the log says of moments. What then tells of no change goes; answers the operations it was
/// part of.
pub(crate) fn without_goals(store: &Connection, goals: &BTreeSet<NotedId>) -> Result<BTreeSet<i64>> {
    let mut told = store
        .prepare_cached("SELECT seq, operation, field, before, after FROM change WHERE field = 'goals'")?;
    let mut rows = told.query([])?;
    let (mut retold, mut emptied) = (Vec::new(), BTreeSet::new());
    while let Some(row) = rows.next()? {
        let change = read(row)?;
        let without = [without(&change.before, goals), without(&change.after, goals)];
        if without != [change.before, change.after] {
            retold.push((row.get("seq")?, row.get("operation")?, without));
        }
    }
    for (seq, operation, [before, after]) in retold {
        if retell(store, seq, &before, &after)? {
            emptied.insert(operation);
        }
    }
    Ok(emptied)
}

/// Puts other values in a row of the log, or removes it when they are the same. Answers whether it is gone.
fn retell(store: &Connection, seq: i64, before: &Value, after: &Value) -> Result<bool> {
    let nothing = |value: &Value| value.as_array().is_none_or(Vec::is_empty);
    if before == after || (nothing(before) && nothing(after)) {
        store.prepare_cached("DELETE FROM change WHERE seq = ?1")?.execute([seq])?;
        return Ok(true);
    }
    let mut retell = store.prepare_cached("UPDATE change SET before = ?2, after = ?3 WHERE seq = ?1")?;
    retell.execute((seq, before.to_string(), after.to_string()))?;
    Ok(false)
}

fn without(named: &Value, goals: &BTreeSet<NotedId>) -> Value {
    let gone = |id: &Value| id.as_str().and_then(|id| id.parse().ok()).is_some_and(|id| goals.contains(&id));
    match named {
        Value::Array(ids) => ids.iter().filter(|id| !gone(id)).cloned().collect(),
        other => other.clone(),
    }
}

pub(crate) fn read_operation(row: &Row<'_>) -> Result<Operation> {
    Ok(Operation {
        id: OperationId(row.get("id")?),
        verb: named(&row.get::<_, String>("verb")?)?,
        at: Timestamp::from_millis(row.get("at")?),
    })
}

fn device(store: &Connection) -> Result<DeviceId> {
    let mut device = store.prepare_cached("SELECT id FROM device")?;
    Ok(DeviceId::from_bytes(device.query_row([], |row| row.get(0))?))
}

/// The change log's length, counting what forgetting has since removed.
pub(crate) fn length(store: &Connection) -> Result<i64> {
    let mut length = store.prepare_cached("SELECT seq FROM sqlite_sequence WHERE name = 'change'")?;
    Ok(length.query_row([], |row| row.get(0)).optional()?.unwrap_or(0))
}

impl Vault {
    /// The change log's length: grows with every save, never shrinks.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn seq(&self) -> Result<i64> {
        length(&self.connection)
    }

    /// The moments that changed last since the log was `seq` long, at most so many, forgotten ones too; each once,
    /// the latest change last. Costs no more than what it answers, however long the log.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn touched_since(&self, seq: i64, most: usize) -> Result<Vec<MomentId>> {
        // Not DISTINCT: SQLite would read the whole log in the order of its index by subject instead of its end.
        let mut touched = self.connection.prepare_cached(
            "SELECT subject FROM change WHERE seq > ?1 AND noun = 'moment' ORDER BY seq DESC",
        )?;
        let ids = touched.query_map([seq], |row| row.get(0).map(MomentId::from_bytes))?;
        let mut seen = HashSet::new();
        let latest_first = ids.filter(|id| id.as_ref().map_or(true, |id| seen.insert(*id)));
        let mut ids = latest_first.take(most).collect::<rusqlite::Result<Vec<_>>>()?;
        ids.reverse();
        Ok(ids)
    }

    /// The next stretch of the log, as far as it is about moments, from where it was `seq` long, for whoever follows it at their own pace.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn log_after(&self, seq: i64, most: usize) -> Result<Stretch> {
        // Before its rows: what is added meanwhile is for the next stretch.
        let end = self.seq()?;
        let mut log = self.connection.prepare_cached(
            "SELECT seq, subject FROM change WHERE seq > ?1 AND noun = 'moment' ORDER BY seq",
        )?;
        let mut rows = log.query([seq])?;
        let (mut seen, mut ids, mut to) = (HashSet::new(), Vec::new(), seq);
        while let Some(row) = rows.next()? {
            let id = MomentId::from_bytes(row.get("subject")?);
            if seen.insert(id) {
                if ids.len() == most {
                    return Ok(Stretch { ids, to });
                }
                ids.push(id);
            }
            to = row.get("seq")?;
        }
        Ok(Stretch { ids, to: to.max(end) })
    }
}

/// A stretch of the change log.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// The moments it is about, each once.
    pub ids: Vec<MomentId>,
    /// Up to which length of the log it goes.
    pub to: i64,
}
