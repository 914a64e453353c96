//! Anything with a history, whatever it is: its row, whether it is deleted, what a list calls it.

use besef_model::{MomentId, Noted, NotedId, Noun, Subject, SubjectId, Timestamp, cut};
use rusqlite::{Connection, OptionalExtension};

use crate::{
    Result, VaultError,
    moment::{self, name_of},
    noted::as_noted,
};

/// So many characters tell one moment from another in a list.
const TITLE: usize = 120;

/// A row, and whether it lies in the bin.
pub(crate) struct Row {
    pub key: i64,
    pub deleted_at: Option<Timestamp>,
}

/// The row of a subject, deleted or not.
pub(crate) fn find(store: &Connection, subject: Subject) -> Result<Option<Row>> {
    let find = match subject.noun {
        Noun::Moment => "SELECT key, deleted_at FROM moment WHERE id = ?1",
        _ => "SELECT key, deleted_at FROM noted WHERE id = ?1 AND noun = ?2",
    };
    let mut find = store.prepare_cached(find)?;
    let read = |row: &rusqlite::Row<'_>| {
        let deleted_at = row.get::<_, Option<i64>>("deleted_at")?.map(Timestamp::from_millis);
        Ok(Row { key: row.get("key")?, deleted_at })
    };
    let found = match subject.noun {
        Noun::Moment => find.query_row([subject.id.as_bytes()], read),
        noun => find.query_row((subject.id.as_bytes(), name_of(&noun)?), read),
    };
    Ok(found.optional()?)
}

/// Marks a row as deleted, or as live again.
pub(crate) fn set_deleted(store: &Connection, noun: Noun, key: i64, at: Option<Timestamp>) -> Result<()> {
    let mark = match noun {
        Noun::Moment => "UPDATE moment SET deleted_at = ?2 WHERE key = ?1",
        _ => "UPDATE noted SET deleted_at = ?2 WHERE key = ?1",
    };
    store.prepare_cached(mark)?.execute((key, at.map(Timestamp::millis)))?;
    Ok(())
}

/// Which subject a row is about, by its columns `noun` and `subject`.
pub(crate) fn read(row: &rusqlite::Row<'_>) -> Result<Subject> {
    let noun: String = row.get("noun")?;
    Ok(Subject { noun: moment::named(&noun)?, id: SubjectId::from_bytes(row.get("subject")?) })
}

/// That there is no such thing.
pub(crate) fn unknown(subject: Subject) -> VaultError {
    match subject.noun {
        Noun::Moment => VaultError::UnknownMoment(MomentId::from(subject.id)),
        _ => VaultError::UnknownNote(NotedId::from(subject.id)),
    }
}

/// What a list calls a subject, and whether it is live; nothing when it is forgotten.
pub(crate) fn named(store: &Connection, subject: Subject) -> Result<Option<(String, bool)>> {
    let find = match subject.noun {
        Noun::Moment => "SELECT text AS kept, deleted_at IS NULL AS live FROM moment WHERE id = ?1",
        _ => "SELECT content AS kept, deleted_at IS NULL AS live FROM noted WHERE id = ?1",
    };
    let mut find = store.prepare_cached(find)?;
    let mut rows = find.query([subject.id.as_bytes()])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    Ok(Some((title(subject.noun, row.get_ref("kept")?.as_str()?)?, row.get("live")?)))
}

/// What a list calls something, from the text or JSON that is kept of it.
pub(crate) fn title(noun: Noun, kept: &str) -> Result<String> {
    fn of<T: Noted>(content: &str) -> Result<String> {
        Ok(serde_json::from_str::<T>(content)?.title().to_owned())
    }
    match noun {
        Noun::Moment => Ok(beginning(kept)),
        noun => as_noted!(noun, T => of::<T>(kept), else Err(VaultError::Damaged)),
    }
}

/// The first line of a text that says something, as much of it as a list shows.
pub(crate) fn beginning(text: &str) -> String {
    cut(text.lines().map(str::trim).find(|line| !line.is_empty()).unwrap_or_default(), TITLE)
}
