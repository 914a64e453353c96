//! Fields and their values as lines of text, whatever the field: a new field of a moment shows without more code.

use besef_contract::model::{Change, Day};
use serde_json::Value;

use crate::page::{Page, QUIET};

/// A longer value is for `show --json`.
const WIDTH: usize = 200;

impl Page<'_> {
    /// A line per field: its name, then its value.
    pub fn facts(&self, fields: &[Change]) -> String {
        let facts: Vec<(String, String)> = fields
            .iter()
            .map(|change| (self.field(change.field.as_str()), self.value(&change.after)))
            .collect();
        let width = facts.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        let lines = facts.iter().map(|(name, value)| format!("{QUIET}{name:width$}{QUIET:#}  {value}"));
        lines.collect::<Vec<_>>().join("\n")
    }

    fn field(&self, name: &str) -> String {
        self.say(&format!("journal-field-{}", name.replace('_', "-")), &[])
    }

    fn value(&self, value: &Value) -> String {
        match value {
            Value::Null => "–".to_owned(),
            Value::Bool(true) => self.say("cli-yes", &[]),
            Value::Bool(false) => self.say("cli-no", &[]),
            Value::Number(number) => number.to_string(),
            Value::String(text) => self.text(text),
            Value::Array(items) => self.all(items.iter()),
            Value::Object(fields) => self.all(fields.values().filter(|value| !is_blank(value))),
        }
    }

    fn all<'v>(&self, values: impl Iterator<Item = &'v Value>) -> String {
        values.map(|value| self.value(value)).collect::<Vec<_>>().join(", ")
    }

    fn text(&self, text: &str) -> String {
        if let Ok(day) = text.parse::<Day>() {
            return self.day(day);
        }
        let line = text.replace('\n', " ");
        let short: String = line.chars().take(WIDTH).collect();
        if short.len() < line.len() { short + "…" } else { short }
    }
}

fn is_blank(value: &Value) -> bool {
    matches!(value, Value::Null | Value::Bool(false))
}
