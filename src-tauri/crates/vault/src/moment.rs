//! Moments as rows: written and rewritten, found again. Not here: what is read from a row (`row`).

use besef_model::{Content, Day, FollowUp, FollowUpState, Moment, MomentId, NameSort, Timestamp};
use rusqlite::{Connection, OptionalExtension, ToSql, params_from_iter, types::Value};
use serde::{
    Serialize,
    de::{DeserializeOwned, IntoDeserializer, value},
};

use crate::{
    Result, Vault, VaultError,
    detail::Detail,
    facts::Facts,
    goal,
    name::{Names, PEOPLE, SOURCES, STANDARDS, TAGS, TRAININGS},
    row::{COLUMNS, Known, read},
};

/// A row of the store beside the moment it holds.
pub(crate) struct Kept {
    pub key: i64,
    pub moment: Moment,
}

/// Adds the row of a new moment.
pub(crate) fn insert(store: &Connection, moment: &Moment) -> Result<()> {
    let mut columns = columns_of(&moment.content)?;
    columns.extend([
        ("id", moment.id.as_bytes().to_vec().into()),
        ("logged_at", moment.logged_at.millis().into()),
        ("logged_offset", moment.logged_offset.into()),
        ("deleted_at", moment.deleted_at.map(Timestamp::millis).into()),
    ]);
    let (names, values): (Vec<_>, Vec<_>) = columns.into_iter().unzip();
    let marks = vec!["?"; names.len()].join(", ");
    let insert = format!("INSERT INTO moment ({}) VALUES ({marks})", names.join(", "));
    store.prepare_cached(&insert)?.execute(params_from_iter(values))?;
    tie_names(store, store.last_insert_rowid(), None, &moment.content)
}

/// Puts other content in the place of what a row held. Only columns that differ are named: SQLite makes again the
/// entries of every index that has a named column.
pub(crate) fn rewrite(store: &Connection, kept: &Kept, content: &Content) -> Result<()> {
    let differing = columns_of(&kept.moment.content)?.into_iter().zip(columns_of(content)?);
    let differing = differing.filter(|(before, after)| before != after).map(|(_, after)| after);
    let (names, mut values): (Vec<_>, Vec<_>) = differing.unzip();
    if !names.is_empty() {
        let rewrite = format!("UPDATE moment SET {} = ? WHERE key = ?", names.join(" = ?, "));
        values.push(kept.key.into());
        store.prepare_cached(&rewrite)?.execute(params_from_iter(values))?;
    }
    tie_names(store, kept.key, Some(&kept.moment.content), content)
}

/// Removes a row and what hangs on it.
pub(crate) fn remove(store: &Connection, key: i64) -> Result<()> {
    for names in NameSort::ALL.map(Names::of) {
        names.untie(store, key)?;
    }
    store.prepare_cached("DELETE FROM moment WHERE key = ?1")?.execute([key])?;
    Ok(())
}

/// The row of a moment, deleted or not.
pub(crate) fn find(store: &Connection, id: MomentId) -> Result<Option<Kept>> {
    find_by(store, "id", id.as_bytes())
}

/// The moment in a row, deleted or not.
pub(crate) fn at(store: &Connection, key: i64) -> Result<Option<Kept>> {
    find_by(store, "key", key)
}

fn find_by(store: &Connection, column: &str, value: impl ToSql) -> Result<Option<Kept>> {
    let find = format!("SELECT {COLUMNS}, key FROM moment WHERE {column} = ?1");
    let mut find = store.prepare_cached(&find)?;
    let kept = find.query_row([value], |row| Ok((row.get("key")?, read(row)))).optional()?;
    kept.map(|(key, moment)| Ok(Kept { key, moment: moment? })).transpose()
}

/// The content columns by name, always in the same order.
fn columns_of(content: &Content) -> Result<Vec<(&'static str, Value)>> {
    let step = content.next_step.as_ref();
    let day = |day: Option<Day>| Value::from(day.map(|day| day.to_string()));
    Ok(vec![
        ("kind", content.kind.as_str().to_owned().into()),
        ("on_day", content.on.to_string().into()),
        ("text", content.text.clone().into()),
        ("takeaway", content.takeaway.clone().into()),
        ("minutes", content.minutes.into()),
        ("mistake", content.mistake.into()),
        ("highlight", content.highlight.into()),
        ("visibility", name_of(&content.visibility)?.into()),
        ("step_what", step.map(|step| step.what.clone()).into()),
        ("step_by", day(step.and_then(|step| step.by))),
        ("step_state", step.map(|step| name_of(&step.state)).transpose()?.into()),
        ("step_outcome", step.and_then(|step| step.outcome.clone()).into()),
        ("step_settled", day(step.and_then(|step| step.settled_on))),
        ("follow_up_due", day(follow_up_due(content))),
        ("facts", Facts::of(content).0.into()),
        ("detail", serde_json::to_string(&Detail::of(content))?.into()),
    ])
}

fn follow_up_due(content: &Content) -> Option<Day> {
    let is_open = |follow_up: &&FollowUp| follow_up.state == FollowUpState::Open;
    content.follow_ups.iter().filter(is_open).map(|follow_up| follow_up.due).min()
}

/// Ties a row to the names and goals its content has. Those of a sort that stay the same are left as they are.
fn tie_names(store: &Connection, key: i64, before: Option<&Content>, content: &Content) -> Result<()> {
    if before.map_or(&[][..], |before| &before.people) != content.people {
        PEOPLE.untie(store, key)?;
        tie_people(store, key, content)?;
    }
    for names in [TAGS, SOURCES, TRAININGS, STANDARDS] {
        let wanted = content.names(names.sort);
        if before.map(|before| before.names(names.sort)).unwrap_or_default() != wanted {
            names.untie(store, key)?;
            names.tie(store, key, &wanted)?;
        }
    }
    if before.map_or(&[][..], |before| &before.goals) != content.goals {
        goal::untie(store, key)?;
        goal::tie(store, key, &content.goals)?;
    }
    Ok(())
}

fn tie_people(store: &Connection, key: i64, content: &Content) -> Result<()> {
    let mut tie = store.prepare_cached(
        "INSERT INTO moment_person (moment, position, name, role, asked, used) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    for (position, person) in (0i64..).zip(&content.people) {
        let feedback = person.feedback.as_ref();
        let known = |answer: Option<bool>| name_of(&Known::from(answer));
        tie.execute((
            key,
            position,
            PEOPLE.key_of(store, &person.name)?,
            person.role.as_ref().map(name_of).transpose()?,
            feedback.map(|f| known(f.asked)).transpose()?,
            feedback.map(|f| known(f.used)).transpose()?,
        ))?;
    }
    Ok(())
}

/// The name of a field-less enum's value, the same as in files.
pub(crate) fn name_of(value: &impl Serialize) -> Result<String> {
    named_value(serde_json::to_value(value)?)
}

/// The value of a field-less enum by its name.
pub(crate) fn named<T: DeserializeOwned>(name: &str) -> Result<T> {
    T::deserialize(name.into_deserializer()).map_err(|_: value::Error| VaultError::Damaged)
}

fn named_value(value: serde_json::Value) -> Result<String> {
    match value {
        serde_json::Value::String(name) => Ok(name),
        _ => Err(VaultError::Damaged),
    }
}

impl Vault {
    /// A moment, deleted or not.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn moment(&self, id: MomentId) -> Result<Option<Moment>> {
        Ok(find(&self.connection, id)?.map(|kept| kept.moment))
    }

    /// The live ones among these moments, in the given order.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn moments(&self, ids: &[MomentId]) -> Result<Vec<Moment>> {
        let live = |moment: &Moment| moment.deleted_at.is_none();
        let found = ids.iter().map(|id| self.moment(*id)).filter_map(Result::transpose);
        found.filter(|moment| moment.as_ref().map_or(true, live)).collect()
    }

    /// Shows every live moment, in the order they were logged here, without holding more than one in memory.
    ///
    /// # Errors
    /// When the store cannot be read, or whatever `see` answers.
    pub fn each_live<E: From<VaultError>>(
        &self,
        mut see: impl FnMut(&Moment) -> Result<(), E>,
    ) -> Result<(), E> {
        let all = format!("SELECT {COLUMNS} FROM moment WHERE deleted_at IS NULL ORDER BY key");
        let mut all = self.connection.prepare_cached(&all).map_err(VaultError::from)?;
        let mut rows = all.query([]).map_err(VaultError::from)?;
        while let Some(row) = rows.next().map_err(VaultError::from)? {
            see(&read(row)?)?;
        }
        Ok(())
    }
}
