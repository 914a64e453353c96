//! A change to some fields of a moment, as values by field name. Editing, undo, earlier versions and the change
//! log all speak this one language, so a new field of a moment, or of something noted, takes part without further code.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::{Change, Invalid};

/// The name of one field of a moment or of something noted, as it stands in files and the change log.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct Field(String);

impl Field {
    /// The pseudo-field under which deleting and restoring are logged.
    pub const DELETED_AT: &'static str = "deleted_at";

    /// A field by name; whether [`Content`] has it shows when a patch is applied.
    pub fn named(name: impl Into<String>) -> Self {
        Self(name.into())
    }

    /// Its name.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// New values for some fields. What is not named stays as it is.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "Partial<Content>")]
pub struct Patch(BTreeMap<Field, Value>);

impl Patch {
    /// Adds a new value for a field.
    #[must_use]
    pub fn set(mut self, field: &str, value: impl Into<Value>) -> Self {
        self.0.insert(Field::named(field), value.into());
        self
    }

    /// Whether nothing would change.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// `content` (of a moment, or something noted) with the new values in place.
    ///
    /// # Errors
    /// When a field is unknown or its value has the wrong shape.
    pub fn applied_to<T: Serialize + DeserializeOwned>(&self, content: &T) -> Result<T, Invalid> {
        let mut fields = fields_of(content)?;
        fields.extend(self.0.iter().map(|(field, value)| (field.0.clone(), value.clone())));
        serde_json::from_value(Value::Object(fields)).map_err(|e| Invalid::Malformed(e.to_string()))
    }
}

impl Change {
    /// What differs between two contents, field by field. What was just written differs from nothing in what it holds.
    ///
    /// # Errors
    /// Only when a value cannot be written as JSON.
    pub fn between<T: Serialize>(before: Option<&T>, after: &T) -> Result<Vec<Change>, Invalid> {
        let mut earlier = before.map(fields_of).transpose()?.unwrap_or_default();
        let changes = fields_of(after)?.into_iter().map(|(name, after)| {
            let before = earlier.remove(&name).unwrap_or(Value::Null);
            Change { field: Field(name), before, after }
        });
        Ok(changes.filter(|change| !same(&change.before, &change.after)).collect())
    }
}

fn fields_of<T: Serialize>(content: &T) -> Result<Map<String, Value>, Invalid> {
    match serde_json::to_value(content) {
        Ok(Value::Object(fields)) => Ok(fields),
        Ok(other) => Err(Invalid::Malformed(other.to_string())),
        Err(e) => Err(Invalid::Malformed(e.to_string())),
    }
}

/// Nothing, an empty list, `false` and an object of nothings all say: not filled in.
fn same(before: &Value, after: &Value) -> bool {
    before == after || (is_blank(before) && is_blank(after))
}

fn is_blank(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(items) => items.is_empty(),
        Value::Object(fields) => fields.values().all(is_blank),
        _ => false,
    }
}
