//! Fields and their values as lines of text, whatever the field: a new field of a moment shows without more code.

use besef_contract::model::{Change, cut};
use serde_json::{Map, Value};

use crate::{detail::Glossary, page::Page};

/// A longer value is for `show --json`.
const WIDTH: usize = 200;

/// What stands first when a value has parts.
const LEADING: [&str; 4] = ["what", "name", "title", "text"];

impl Page<'_> {
    /// A line per field: its name, then its value.
    pub fn facts(&self, fields: &[Change], glossary: &Glossary) -> String {
        let fact = |change: &Change| {
            let (name, value) = (change.field.as_str(), &change.after);
            (self.field(name), self.said(name, value, glossary))
        };
        self.columns(fields.iter().map(fact).collect())
    }

    /// What a field holds.
    pub fn said(&self, name: &str, value: &Value, glossary: &Glossary) -> String {
        self.detail(name, value, glossary).unwrap_or_else(|| self.value(name, value))
    }

    /// What a field is called.
    pub fn field(&self, name: &str) -> String {
        self.say(&format!("journal-field-{}", name.replace('_', "-")), &[])
    }

    /// The value of a field, or of a part of one; its name tells how to read it.
    fn value(&self, name: &str, value: &Value) -> String {
        match value {
            Value::Null => "–".to_owned(),
            Value::Bool(true) => self.say("cli-yes", &[]),
            Value::Bool(false) => self.say("cli-no", &[]),
            Value::Number(number) => number.to_string(),
            Value::String(text) => self.text(name, text),
            Value::Array(items) => joined(items.iter().map(|item| self.value(name, item))),
            Value::Object(parts) => self.parts(parts),
        }
    }

    fn parts(&self, parts: &Map<String, Value>) -> String {
        let mut filled: Vec<(&String, &Value)> = parts.iter().filter(|(_, value)| !is_blank(value)).collect();
        filled.sort_by_key(|(name, _)| !LEADING.contains(&name.as_str()));
        joined(filled.into_iter().map(|(name, value)| self.value(name, value)))
    }

    fn text(&self, name: &str, text: &str) -> String {
        if let Some(family) = family(name) {
            return self.say(&format!("{family}-{}", text.replace('_', "-")), &[]);
        }
        text.parse().map_or_else(|_| shortened(text), |day| self.day(day))
    }
}

/// The keys that put a field's fixed choices into words.
fn family(name: &str) -> Option<&'static str> {
    match name {
        "kind" => Some("kind"),
        "activities" => Some("journal-activity"),
        "intention" => Some("journal-intention"),
        "role" => Some("journal-role"),
        "state" => Some("journal-step"),
        "visibility" => Some("journal-visibility"),
        "medium" => Some("deepen-source-medium"),
        _ => None,
    }
}

fn shortened(text: &str) -> String {
    cut(&text.replace('\n', " "), WIDTH)
}

fn joined(values: impl Iterator<Item = String>) -> String {
    values.collect::<Vec<_>>().join(", ")
}

fn is_blank(value: &Value) -> bool {
    matches!(value, Value::Null | Value::Bool(false))
}
