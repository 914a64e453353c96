//! What is noted beside moments: goals, templates, models and frameworks of the learner's own, each kept as one JSON
//! value. Every sort of them is written, changed and deleted in the same way.

use besef_model::{Change, Note, Noted, NotedId, Noun, Subject, Timestamp};
use rusqlite::{Connection, OptionalExtension, Row};

use crate::{Result, Vault, VaultError, Write, moment::name_of, subject};

/// Does something with the type that a noun stands for; something else where the noun is not of what is noted.
macro_rules! as_noted {
    ($noun:expr, $type:ident => $with:expr, else $otherwise:expr) => {
        as_noted!(@ $noun, $type, $with, $otherwise,
            Goal => Goal, Template => Template, Model => OwnModel, Framework => OwnFramework,
            Conversation => Conversation, Review => Review, Person => Person, Quieted => Quieted,
            Contact => Contact, Shared => Shared, Received => Received)
    };
    (@ $noun:expr, $type:ident, $with:expr, $otherwise:expr, $($named:ident => $content:ident),+) => {
        match $noun {
            $(besef_model::Noun::$named => {
                type $type = besef_model::$content;
                $with
            })+
            besef_model::Noun::Moment | besef_model::Noun::Draft | besef_model::Noun::Prompt => $otherwise,
        }
    };
}
pub(crate) use as_noted;

/// A row of the store beside what it holds.
pub(crate) struct Kept<T> {
    pub key: i64,
    pub note: Note<T>,
}

/// Something noted, deleted or not.
pub(crate) fn find<T: Noted>(store: &Connection, id: NotedId) -> Result<Option<Kept<T>>> {
    let mut find = store.prepare_cached(
        "SELECT key, id, content, made_at, deleted_at FROM noted WHERE id = ?1 AND noun = ?2",
    )?;
    let kept = find.query_row((id.as_bytes(), name_of(&T::NOUN)?), |row| Ok((row.get("key")?, read(row))));
    kept.optional()?.map(|(key, note)| Ok(Kept { key, note: note? })).transpose()
}

/// Something noted that is not deleted.
pub(crate) fn live<T: Noted>(store: &Connection, id: NotedId) -> Result<Kept<T>> {
    let kept = find(store, id)?.filter(|kept| kept.note.deleted_at.is_none());
    kept.ok_or(VaultError::UnknownNote(id))
}

/// Removes a row.
pub(crate) fn remove(store: &Connection, key: i64) -> Result<()> {
    store.prepare_cached("DELETE FROM noted WHERE key = ?1")?.execute([key])?;
    Ok(())
}

fn read<T: Noted>(row: &Row<'_>) -> Result<Note<T>> {
    Ok(Note {
        id: NotedId::from_bytes(row.get("id")?),
        content: serde_json::from_str(row.get_ref("content")?.as_str()?)?,
        made_at: Timestamp::from_millis(row.get("made_at")?),
        deleted_at: row.get::<_, Option<i64>>("deleted_at")?.map(Timestamp::from_millis),
    })
}

impl Write<'_> {
    /// Adds something new.
    ///
    /// # Errors
    /// When its id is taken, or the store cannot be written.
    pub fn note<T: Noted>(&mut self, note: &Note<T>) -> Result<()> {
        let mut insert = self.store.prepare_cached(
            "INSERT INTO noted (id, noun, content, made_at, deleted_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        )?;
        let deleted_at = note.deleted_at.map(Timestamp::millis);
        let content = serde_json::to_string(&note.content)?;
        let noun = name_of(&T::NOUN)?;
        insert.execute((note.id.as_bytes(), noun, content, note.made_at.millis(), deleted_at))?;
        self.record(subject_of::<T>(note.id), &Change::between(None, &note.content)?)
    }

    /// Puts other content in the place of what something live held. What stays the same is not logged.
    ///
    /// # Errors
    /// [`VaultError::UnknownNote`] when there is none of that sort, or it is deleted.
    pub fn edit_note<T: Noted>(&mut self, id: NotedId, content: &T) -> Result<()> {
        let kept = live(self.store, id)?;
        self.change_note(&kept, content)
    }

    /// Deletes something live; it can come back.
    ///
    /// # Errors
    /// [`VaultError::UnknownNote`] when there is none of that noun, or it is deleted already.
    pub fn delete_note(&mut self, noun: Noun, id: NotedId) -> Result<()> {
        let subject = Subject { noun, id: id.into() };
        let row = subject::find(self.store, subject)?.filter(|row| row.deleted_at.is_none());
        self.change_deleted(subject, &row.ok_or(VaultError::UnknownNote(id))?, Some(self.now))
    }

    pub(crate) fn change_note<T: Noted>(&mut self, kept: &Kept<T>, content: &T) -> Result<()> {
        let changes = Change::between(Some(&kept.note.content), content)?;
        if changes.is_empty() {
            return Ok(());
        }
        let mut rewrite = self.store.prepare_cached("UPDATE noted SET content = ?2 WHERE key = ?1")?;
        rewrite.execute((kept.key, serde_json::to_string(content)?))?;
        self.record(subject_of::<T>(kept.note.id), &changes)
    }
}

fn subject_of<T: Noted>(id: NotedId) -> Subject {
    Subject { noun: T::NOUN, id: id.into() }
}

impl Vault {
    /// Everything of one sort that is not deleted, in the order it was made.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn notes<T: Noted>(&self) -> Result<Vec<Note<T>>> {
        let mut notes = self.connection.prepare_cached(
            "SELECT id, content, made_at, deleted_at FROM noted
             WHERE noun = ?1 AND deleted_at IS NULL ORDER BY made_at, key",
        )?;
        let mut rows = notes.query([name_of(&T::NOUN)?])?;
        let mut live = Vec::new();
        while let Some(row) = rows.next()? {
            live.push(read(row)?);
        }
        Ok(live)
    }

    /// Something noted, deleted or not; nothing when there is none of that sort.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn note<T: Noted>(&self, id: NotedId) -> Result<Option<Note<T>>> {
        Ok(find(&self.connection, id)?.map(|kept| kept.note))
    }
}
