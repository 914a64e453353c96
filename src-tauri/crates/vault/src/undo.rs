//! Taking an operation back, and doing it again: each as an operation of its own, so that both survive a restart.

use besef_model::{Change, Field, Noted, Noun, OperationId, Patch, Subject, Timestamp, Verb};
use rusqlite::{Connection, OptionalExtension};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

use crate::{
    Result, Vault, VaultError, Write, change,
    moment::{self, name_of},
    noted,
    noted::as_noted,
    subject::{self, Row},
};

impl Write<'_> {
    /// Takes an operation back, by default the last that is not taken back yet: what it wrote down is deleted, what
    /// it deleted is live again, fields it changed hold what they held before. Answers what changed.
    ///
    /// # Errors
    /// [`VaultError::NothingToUndo`] when there is none, or it is an undo, a redo, final, or taken back already;
    /// [`VaultError::UndoConflict`] when something it changed has changed again since.
    pub fn undo(&mut self, operation: Option<OperationId>) -> Result<Vec<Subject>> {
        let undone = self.undoable(operation)?.ok_or(VaultError::NothingToUndo)?;
        self.take_back(undone)
    }

    /// Does again what was taken back last, as long as nothing else was done since; then what was taken back before
    /// that, and so on. What is done again can be undone as before. Answers what changed.
    ///
    /// # Errors
    /// [`VaultError::NothingToRedo`] when nothing was taken back, or something else was done since.
    pub fn redo(&mut self) -> Result<Vec<Subject>> {
        let undo = redoable(self.store, self.operation)?.ok_or(VaultError::NothingToRedo)?;
        let changed = self.take_back(undo)?;
        let mut in_effect =
            self.store.prepare_cached("UPDATE operation SET undone = NULL WHERE undone = ?1 RETURNING id")?;
        let again = in_effect.query_row([undo.0], |row| row.get(0)).optional()?;
        self.did_again(again.map(OperationId));
        Ok(changed)
    }

    /// What led up to something that has left stays as well: it is the record of what left.
    fn undoable(&self, operation: Option<OperationId>) -> Result<Option<OperationId>> {
        let mut undoable = self.store.prepare_cached(
            "SELECT id FROM operation WHERE id < ?1 AND (?2 IS NULL OR id = ?2) AND undone IS NULL
             AND verb NOT IN (?3, ?4, ?5, ?6) AND NOT EXISTS (
                 SELECT 1 FROM operation AS leaving CROSS JOIN change AS gone ON gone.operation = leaving.id
                 CROSS JOIN change AS led_up ON led_up.operation = operation.id AND led_up.subject = gone.subject
                 WHERE leaving.id > operation.id AND leaving.verb = ?5)
             ORDER BY id DESC LIMIT 1",
        )?;
        let named = operation.map(|operation| operation.0);
        let [undo, redo] = [name_of(&Verb::Undo)?, name_of(&Verb::Redo)?];
        let [share, forget] = Verb::FINAL.map(|verb| name_of(&verb));
        let id = undoable.query_row((self.operation.0, named, undo, redo, share?, forget?), |row| row.get(0));
        Ok(id.optional()?.map(OperationId))
    }

    fn take_back(&mut self, operation: OperationId) -> Result<Vec<Subject>> {
        let made = change::made_by(self.store, operation)?;
        for (subject, changes) in &made {
            self.take_back_from(*subject, changes)?;
        }
        self.mark_undone(operation)?;
        Ok(made.into_iter().map(|(subject, _)| subject).collect())
    }

    fn take_back_from(&mut self, subject: Subject, changes: &[Change]) -> Result<()> {
        match subject.noun {
            Noun::Moment => self.take_back_from_moment(subject, changes)?,
            noun => {
                as_noted!(noun, T => self.take_back_from_note::<T>(subject, changes)?, else return Err(VaultError::Damaged))
            }
        }
        let row = subject::find(self.store, subject)?.ok_or(VaultError::UndoConflict)?;
        let deleted_at = deleted_before(subject.noun, &row, changes, self.now)?;
        self.change_deleted(subject, &row, deleted_at)
    }

    fn take_back_from_moment(&mut self, subject: Subject, changes: &[Change]) -> Result<()> {
        let kept = moment::find(self.store, subject.id.into())?.ok_or(VaultError::UndoConflict)?;
        let before = content_before(subject.noun, &kept.moment.content, changes)?;
        self.change_content(&kept, &before).map(drop)
    }

    fn take_back_from_note<T: Noted>(&mut self, subject: Subject, changes: &[Change]) -> Result<()> {
        let kept = noted::find::<T>(self.store, subject.id.into())?.ok_or(VaultError::UndoConflict)?;
        let before = content_before(subject.noun, &kept.note.content, changes)?;
        self.change_note(&kept, &before)
    }

    fn mark_undone(&self, undone: OperationId) -> Result<()> {
        let mut undoes = self.store.prepare_cached("UPDATE operation SET undoes = ?2 WHERE id = ?1")?;
        undoes.execute((self.operation.0, undone.0))?;
        let mut undone_by = self.store.prepare_cached("UPDATE operation SET undone = ?2 WHERE id = ?1")?;
        undone_by.execute((undone.0, self.operation.0))?;
        Ok(())
    }
}

impl Vault {
    /// Whether [`Write::redo`] has something to do.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn can_redo(&self) -> Result<bool> {
        Ok(redoable(&self.connection, OperationId(i64::MAX))?.is_some())
    }
}

/// The last undo before an operation that is in effect, unless anything but undoing and redoing came after it.
fn redoable(store: &Connection, before: OperationId) -> Result<Option<OperationId>> {
    let mut redoable = store.prepare_cached(
        "SELECT id FROM operation WHERE id < ?1 AND verb = ?2 AND undone IS NULL AND id > coalesce(
             (SELECT id FROM operation WHERE id < ?1 AND verb NOT IN (?2, ?3) ORDER BY id DESC LIMIT 1), 0)
         ORDER BY id DESC LIMIT 1",
    )?;
    let id = redoable.query_row((before.0, name_of(&Verb::Undo)?, name_of(&Verb::Redo)?), |row| row.get(0));
    Ok(id.optional()?.map(OperationId))
}

/// What something held before these changes, if it still holds what they made of it.
fn content_before<T>(noun: Noun, content: &T, changes: &[Change]) -> Result<T>
where
    T: Serialize + DeserializeOwned + Clone + PartialEq,
{
    // What was just written down is deleted with what it held.
    let written = writes_down(noun, changes);
    let fields = || changes.iter().rev().filter(|change| change.field.as_str() != Field::DELETED_AT);
    // Compared as content and not as JSON, so that a field that was since given more parts still counts as the same.
    let mut before = content.clone();
    for change in fields() {
        let field = change.field.as_str();
        if Patch::default().set(field, change.after.clone()).applied_to(&before)? != before {
            return Err(VaultError::UndoConflict);
        }
        if !(written && change.before.is_null()) {
            before = Patch::default().set(field, change.before.clone()).applied_to(&before)?;
        }
    }
    Ok(before)
}

/// When something was deleted before these changes, if that still stands as they left it.
fn deleted_before(noun: Noun, row: &Row, changes: &[Change], now: Timestamp) -> Result<Option<Timestamp>> {
    let at = |value: &Value| value.as_i64().map(Timestamp::from_millis);
    let mut deleted_at = row.deleted_at;
    for change in changes.iter().rev().filter(|change| change.field.as_str() == Field::DELETED_AT) {
        if at(&change.after) != deleted_at {
            return Err(VaultError::UndoConflict);
        }
        deleted_at = at(&change.before);
    }
    match (writes_down(noun, changes), deleted_at) {
        (false, _) => Ok(deleted_at),
        (true, None) => Ok(Some(now)),
        (true, Some(_)) => Err(VaultError::UndoConflict),
    }
}

/// Whether something was written down by these changes: the field it is never without comes from nothing.
fn writes_down(noun: Noun, changes: &[Change]) -> bool {
    let field = never_without(noun);
    changes.iter().any(|change| change.field.as_str() == field && change.before.is_null())
}

/// A field that holds something as long as there is one of that noun.
fn never_without(noun: Noun) -> &'static str {
    match noun {
        Noun::Moment | Noun::Draft | Noun::Prompt => "text",
        Noun::Conversation => "kind",
        Noun::Review => "sort",
        Noun::Quieted => "rule",
        Noun::Shared => "people",
        Noun::Received => "extract",
        Noun::Goal | Noun::Template | Noun::Model | Noun::Framework | Noun::Person | Noun::Contact => "name",
    }
}
