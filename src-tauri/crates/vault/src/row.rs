//! A moment as it is read from its row.

use besef_model::{Companion, Content, Day, Feedback, Moment, MomentId, NextStep, Role, Timestamp};
use rusqlite::Row;
use serde::{Deserialize, Serialize};

use crate::{Result, detail::Detail, moment::named};

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
pub(crate) enum Known {
    Yes,
    No,
    Unknown,
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
        on: day(row, "on_day")?,
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
        threads: detail.threads,
    })
}

/// The next step in a row with the columns of one.
pub(crate) fn read_step(row: &Row<'_>) -> Result<Option<NextStep>> {
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

/// A day from a column that always holds one.
pub(crate) fn day(row: &Row<'_>, column: &str) -> Result<Day> {
    Ok(text(row, column)?.parse()?)
}

fn text<'row>(row: &'row Row<'_>, column: &str) -> Result<&'row str> {
    Ok(row.get_ref(column)?.as_str()?)
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
