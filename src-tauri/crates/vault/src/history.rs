//! Earlier versions of a moment, replayed from the change log.

use besef_model::{Change, Field, MomentId, Operation, OperationId, SubjectId, Version};
use rusqlite::Connection;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::{Result, Vault, VaultError, change};

impl Vault {
    /// All versions of a moment, newest first: what each operation changed and what the moment held from then on.
    /// Nothing for a moment that was never there or is forgotten.
    ///
    /// # Errors
    /// When the store cannot be read, or the log does not add up to a moment.
    pub fn history(&self, moment: MomentId) -> Result<Vec<Version>> {
        let versions = replay(&self.connection, moment.into())?.into_iter();
        let version = |Replayed { operation, changes, content, deleted }| Version {
            operation,
            changes,
            content,
            deleted,
        };
        Ok(versions.map(version).rev().collect())
    }

    /// The last step that changed a moment; nothing for one that was never there or is forgotten.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn last_change(&self, moment: MomentId) -> Result<Option<OperationId>> {
        let mut last =
            self.connection.prepare_cached("SELECT max(operation) FROM change WHERE subject = ?1")?;
        let last: Option<i64> = last.query_row([moment.as_bytes()], |row| row.get(0))?;
        Ok(last.map(OperationId))
    }

    /// How many versions a moment has.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn version_count(&self, moment: MomentId) -> Result<u32> {
        let mut count = self.connection.prepare_cached(
            "SELECT count(DISTINCT operation) FROM change WHERE subject = ?1 AND field NOT IN (?2, ?3)",
        )?;
        Ok(count.query_row((moment.as_bytes(), change::FORGOTTEN, change::RETOLD), |row| row.get(0))?)
    }
}

/// Something as it stood after one operation.
pub(crate) struct Replayed<T> {
    pub operation: Operation,
    pub changes: Vec<Change>,
    pub content: T,
    pub deleted: bool,
}

/// All versions of something that the log tells of, oldest first.
pub(crate) fn replay<T: DeserializeOwned>(
    store: &Connection,
    subject: SubjectId,
) -> Result<Vec<Replayed<T>>> {
    let mut state = State::default();
    let mut versions = Vec::new();
    for (operation, changes) in by_operation(change::about(store, subject)?) {
        changes.iter().for_each(|change| state.apply(change));
        versions.push(state.version(operation, changes)?);
    }
    Ok(versions)
}

fn by_operation(log: Vec<(Operation, Change)>) -> Vec<(Operation, Vec<Change>)> {
    let mut operations: Vec<(Operation, Vec<Change>)> = Vec::new();
    for (operation, change) in log.into_iter().filter(|(_, c)| !change::is_hint(&c.field)) {
        match operations.last_mut() {
            Some((last, changes)) if *last == operation => changes.push(change),
            _ => operations.push((operation, vec![change])),
        }
    }
    operations
}

/// Something as the log has made it so far.
#[derive(Default)]
struct State {
    fields: Map<String, Value>,
    deleted: bool,
}

impl State {
    fn apply(&mut self, change: &Change) {
        match change.field.as_str() {
            Field::DELETED_AT => self.deleted = !change.after.is_null(),
            field => {
                self.fields.insert(field.to_owned(), change.after.clone());
            }
        }
    }

    fn version<T: DeserializeOwned>(
        &self,
        operation: Operation,
        changes: Vec<Change>,
    ) -> Result<Replayed<T>> {
        let content =
            serde_json::from_value(Value::Object(self.fields.clone())).map_err(|_| VaultError::Damaged)?;
        Ok(Replayed { operation, changes, content, deleted: self.deleted })
    }
}
