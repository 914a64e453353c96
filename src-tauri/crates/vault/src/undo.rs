//! Taking an operation back, as an operation of its own.

use besef_model::{Change, Content, Field, MomentId, OperationId, Patch, Timestamp, Verb};
use rusqlite::OptionalExtension;
use serde_json::Value;

use crate::{
    Result, VaultError, Write, change,
    moment::{self, Kept, name_of},
};

impl Write<'_> {
    /// Takes an operation back, by default the last that can be: moments it logged are deleted, moments it deleted
    /// are live again, fields it changed hold what they held before. Answers which moments changed.
    ///
    /// # Errors
    /// [`VaultError::NothingToUndo`] when there is none, or it is an undo, a forget, or taken back already;
    /// [`VaultError::UndoConflict`] when something it changed has changed again since.
    pub fn undo(&mut self, operation: Option<OperationId>) -> Result<Vec<MomentId>> {
        let undone = self.undoable(operation)?.ok_or(VaultError::NothingToUndo)?;
        let changes = change::made_by(self.store, undone)?;
        for (id, changes) in &changes {
            let kept = moment::find(self.store, *id)?.ok_or(VaultError::UndoConflict)?;
            let (content, deleted_at) = self.before(&kept, changes)?;
            self.change_content(&kept, &content)?;
            self.change_deleted(&kept, deleted_at)?;
        }
        self.mark_undone(undone)?;
        Ok(changes.into_iter().map(|(id, _)| id).collect())
    }

    fn undoable(&self, operation: Option<OperationId>) -> Result<Option<OperationId>> {
        let mut undoable = self.store.prepare_cached(
            "SELECT id FROM operation WHERE id < ?1 AND (?2 IS NULL OR id = ?2) AND undone IS NULL
             AND verb NOT IN (?3, ?4) ORDER BY id DESC LIMIT 1",
        )?;
        let named = operation.map(|operation| operation.0);
        let never = (name_of(&Verb::Undo)?, name_of(&Verb::Forget)?);
        let id = undoable.query_row((self.operation.0, named, never.0, never.1), |row| row.get(0));
        Ok(id.optional()?.map(OperationId))
    }

    /// What a moment held before these changes, if it still holds what they made of it.
    fn before(&self, kept: &Kept, changes: &[Change]) -> Result<(Content, Option<Timestamp>)> {
        let mut content = kept.moment.content.clone();
        let mut deleted_at = kept.moment.deleted_at;
        let logged = changes.iter().any(is_logging);
        for change in changes.iter().rev() {
            if change.field.as_str() == Field::DELETED_AT {
                deleted_at = deleted_before(deleted_at, change)?;
            } else {
                content = content_before(content, change, logged)?;
            }
        }
        match (logged, deleted_at) {
            (false, _) => Ok((content, deleted_at)),
            (true, None) => Ok((content, Some(self.now))),
            (true, Some(_)) => Err(VaultError::UndoConflict),
        }
    }

    fn mark_undone(&self, undone: OperationId) -> Result<()> {
        let mut undoes = self.store.prepare_cached("UPDATE operation SET undoes = ?2 WHERE id = ?1")?;
        undoes.execute((self.operation.0, undone.0))?;
        let mut undone_by = self.store.prepare_cached("UPDATE operation SET undone = ?2 WHERE id = ?1")?;
        undone_by.execute((undone.0, self.operation.0))?;
        Ok(())
    }
}

/// Text is never blank, so a text that comes from nothing is a moment being logged.
fn is_logging(change: &Change) -> bool {
    change.field.as_str() == "text" && change.before.is_null()
}

/// Compared as content and not as JSON, so that a field that was since given more parts still counts as the same.
fn content_before(content: Content, change: &Change, logged: bool) -> Result<Content> {
    let field = change.field.as_str();
    if Patch::default().set(field, change.after.clone()).applied_to(&content)? != content {
        return Err(VaultError::UndoConflict);
    }
    if logged && change.before.is_null() {
        return Ok(content); // a moment that was just logged is deleted with what it held
    }
    Ok(Patch::default().set(field, change.before.clone()).applied_to(&content)?)
}

fn deleted_before(deleted_at: Option<Timestamp>, change: &Change) -> Result<Option<Timestamp>> {
    let at = |value: &Value| value.as_i64().map(Timestamp::from_millis);
    if at(&change.after) == deleted_at { Ok(at(&change.before)) } else { Err(VaultError::UndoConflict) }
}
