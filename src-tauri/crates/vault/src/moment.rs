//! Moments as rows: written, rewritten and read back exactly as they were.

use besef_model::{Companion, Content, Feedback, Moment, MomentId, NextStep, Role, Timestamp};
use rusqlite::{Connection, OptionalExtension, Row, params_from_iter, types::Value};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::{
    Result, Vault, VaultError,
    detail::Detail,
    name::{PEOPLE, TAGS},
};

/// Everything [`read`] needs of a `moment` row, the names that belong to it included.
pub(crate) const COLUMNS: &str = "id, kind, on_day, text, takeaway, minutes, mistake, highlight, visibility,
    step_what, step_by, step_state, step_outcome, step_settled, detail, logged_at, logged_offset, deleted_at,
    (SELECT json_group_array(json_array(person.name, role, asked, used) ORDER BY position)
     FROM moment_person JOIN person ON person.key = moment_person.name WHERE moment = moment.key) AS people,
    (SELECT json_group_array(tag.name ORDER BY position)
     FROM moment_tag JOIN tag ON tag.key = moment_tag.name WHERE moment = moment.key) AS tags";

/// An answer that may also be open. No answer column at all means that there was no feedback.
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Known {
    Yes,
    No,
    Unknown,
}

/// A row of the store beside the moment it holds.
pub(crate) struct Kept {
    pub key: i64,
    pub moment: Moment,
}

/// Adds the row of a new moment.
pub(crate) fn insert(store: &Connection, moment: &Moment) -> Result<()> {
    let mut insert = store.prepare_cached(
        "INSERT INTO moment (kind, on_day, text, takeaway, minutes, mistake, highlight, visibility,
             step_what, step_by, step_state, step_outcome, step_settled, detail,
             id, logged_at, logged_offset, deleted_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18)",
    )?;
    let mut values = columns_of(&moment.content)?;
    values.extend([
        moment.id.as_bytes().to_vec().into(),
        moment.logged_at.millis().into(),
        moment.logged_offset.into(),
        moment.deleted_at.map(Timestamp::millis).into(),
    ]);
    insert.execute(params_from_iter(values))?;
    tie_names(store, store.last_insert_rowid(), &moment.content)
}

/// Puts other content in the place of what a row held.
pub(crate) fn rewrite(store: &Connection, key: i64, content: &Content) -> Result<()> {
    let mut rewrite = store.prepare_cached(
        "UPDATE moment SET (kind, on_day, text, takeaway, minutes, mistake, highlight, visibility,
             step_what, step_by, step_state, step_outcome, step_settled, detail)
         = (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14) WHERE key = ?15",
    )?;
    let mut values = columns_of(content)?;
    values.push(key.into());
    rewrite.execute(params_from_iter(values))?;
    PEOPLE.untie(store, key)?;
    TAGS.untie(store, key)?;
    tie_names(store, key, content)
}

/// Marks a row as deleted, or as live again.
pub(crate) fn set_deleted(store: &Connection, key: i64, at: Option<Timestamp>) -> Result<()> {
    let mut mark = store.prepare_cached("UPDATE moment SET deleted_at = ?2 WHERE key = ?1")?;
    mark.execute((key, at.map(Timestamp::millis)))?;
    Ok(())
}

/// Removes a row and what hangs on it.
pub(crate) fn remove(store: &Connection, key: i64) -> Result<()> {
    PEOPLE.untie(store, key)?;
    TAGS.untie(store, key)?;
    store.prepare_cached("DELETE FROM moment WHERE key = ?1")?.execute([key])?;
    Ok(())
}

/// The row of a moment, deleted or not.
pub(crate) fn find(store: &Connection, id: MomentId) -> Result<Option<Kept>> {
    let mut find = store.prepare_cached(&format!("SELECT {COLUMNS}, key FROM moment WHERE id = ?1"))?;
    let kept = find.query_row([id.as_bytes()], |row| Ok((row.get("key")?, read(row)))).optional()?;
    kept.map(|(key, moment)| Ok(Kept { key, moment: moment? })).transpose()
}

/// The values of the content columns, in the order [`insert`] and [`rewrite`] name them.
fn columns_of(content: &Content) -> Result<Vec<Value>> {
    let step = content.next_step.as_ref();
    Ok(vec![
        content.kind.as_str().to_owned().into(),
        content.on.to_string().into(),
        content.text.clone().into(),
        content.takeaway.clone().into(),
        content.minutes.into(),
        content.mistake.into(),
        content.highlight.into(),
        name_of(&content.visibility)?.into(),
        step.map(|step| step.what.clone()).into(),
        step.and_then(|step| step.by).map(|day| day.to_string()).into(),
        step.map(|step| name_of(&step.state)).transpose()?.into(),
        step.and_then(|step| step.outcome.clone()).into(),
        step.and_then(|step| step.settled_on).map(|day| day.to_string()).into(),
        serde_json::to_string(&Detail::of(content))?.into(),
    ])
}

fn tie_names(store: &Connection, key: i64, content: &Content) -> Result<()> {
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
    let mut tie =
        store.prepare_cached("INSERT INTO moment_tag (moment, position, name) VALUES (?1, ?2, ?3)")?;
    for (position, tag) in (0i64..).zip(&content.tags) {
        tie.execute((key, position, TAGS.key_of(store, tag)?))?;
    }
    Ok(())
}

/// A moment from a row with [`COLUMNS`].
pub(crate) fn read(row: &Row<'_>) -> Result<Moment> {
    Ok(Moment {
        id: MomentId::from_bytes(row.get("id")?),
        content: read_content(row)?,
        logged_at: Timestamp::from_millis(row.get("logged_at")?),
        logged_offset: row.get("logged_offset")?,
        deleted_at: row.get::<_, Option<i64>>("deleted_at")?.map(Timestamp::from_millis),
    })
}

fn read_content(row: &Row<'_>) -> Result<Content> {
    let detail: Detail = serde_json::from_str(text(row, "detail")?)?;
    Ok(Content {
        kind: text(row, "kind")?.parse()?,
        on: text(row, "on_day")?.parse()?,
        text: row.get("text")?,
        takeaway: row.get("takeaway")?,
        next_step: read_step(row)?,
        minutes: row.get("minutes")?,
        mistake: row.get("mistake")?,
        highlight: row.get("highlight")?,
        visibility: named(text(row, "visibility")?)?,
        people: read_people(row)?,
        tags: serde_json::from_str(text(row, "tags")?)?,
        intention: detail.intention,
        activities: detail.activities,
        changed: detail.changed,
        sources: detail.sources,
        training: detail.training,
        follow_ups: detail.follow_ups,
        standards: detail.standards,
        goals: detail.goals,
        reflection: detail.reflection,
        attachments: detail.attachments,
    })
}

fn read_step(row: &Row<'_>) -> Result<Option<NextStep>> {
    let Some(what) = row.get("step_what")? else { return Ok(None) };
    let day = |column| -> Result<_> {
        let written: Option<String> = row.get(column)?;
        Ok(written.map(|day| day.parse()).transpose()?)
    };
    Ok(Some(NextStep {
        what,
        by: day("step_by")?,
        state: named(text(row, "step_state")?)?,
        outcome: row.get("step_outcome")?,
        settled_on: day("step_settled")?,
    }))
}

fn read_people(row: &Row<'_>) -> Result<Vec<Companion>> {
    type Person = (String, Option<Role>, Option<Known>, Option<Known>);
    let people: Vec<Person> = serde_json::from_str(text(row, "people")?)?;
    let companion = |(name, role, asked, used): Person| Companion {
        name,
        role,
        feedback: asked.zip(used).map(|(asked, used)| Feedback { asked: asked.into(), used: used.into() }),
    };
    Ok(people.into_iter().map(companion).collect())
}

fn text<'row>(row: &'row Row<'_>, column: &str) -> Result<&'row str> {
    Ok(row.get_ref(column)?.as_str()?)
}

/// The name of a field-less enum's value, the same as in files.
pub(crate) fn name_of(value: &impl Serialize) -> Result<String> {
    named_value(serde_json::to_value(value)?)
}

/// The value of a field-less enum by its name.
pub(crate) fn named<T: DeserializeOwned>(name: &str) -> Result<T> {
    Ok(serde_json::from_value(name.into())?)
}

fn named_value(value: serde_json::Value) -> Result<String> {
    match value {
        serde_json::Value::String(name) => Ok(name),
        _ => Err(VaultError::Damaged),
    }
}

impl From<Option<bool>> for Known {
    fn from(answer: Option<bool>) -> Self {
        match answer {
            Some(true) => Self::Yes,
            Some(false) => Self::No,
            None => Self::Unknown,
        }
    }
}

impl From<Known> for Option<bool> {
    fn from(known: Known) -> Self {
        match known {
            Known::Yes => Some(true),
            Known::No => Some(false),
            Known::Unknown => None,
        }
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
