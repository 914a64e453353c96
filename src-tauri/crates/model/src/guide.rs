//! What helps a person to write: models to reflect along, prompts of the day, labels from a framework. Here: what each
//! is. Not here: the ones Besef brings along (data of `journal`), nor the sentences they say (`words`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::Kind;

/// Names a model of reflection: a word for those Besef brings along, a UUID for one of the learner's own.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct ModelId(String);

impl ModelId {
    /// A model by its id.
    pub fn named(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// Names a prompt: the end of its key in the catalogues, `prompt-<id>`.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "string")]
pub struct PromptId(String);

impl PromptId {
    /// A prompt by its id.
    pub fn named(id: impl Into<String>) -> Self {
        Self(id.into())
    }

    /// The id.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What is said somewhere: in words of Besef's own, or in the learner's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Wording {
    /// A key of the catalogues.
    Key(String),
    /// The learner's own words.
    Text(String),
}

/// A way to reflect: a list of prompts, each to be answered or passed over.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ReflectionModel {
    /// Its id.
    pub id: ModelId,
    /// What it is called.
    pub name: Wording,
    /// What it is about, in a line.
    pub about: Option<Wording>,
    /// Whether the learner made it.
    pub own: bool,
    /// Its steps, in order.
    pub steps: Vec<ModelStep>,
}

/// One step of a model.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct ModelStep {
    /// What it asks.
    pub prompt: Wording,
    /// A little help.
    pub hint: Option<Wording>,
}

/// A question that may open one's eyes for a day's learning. An invitation, never a task.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Prompt {
    /// Its id.
    pub id: PromptId,
    /// What it looks at.
    pub about: PromptAbout,
}

/// What a prompt looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum PromptAbout {
    /// A kind of learning.
    Kind(Kind),
    /// A condition of the learning climate.
    Climate(Climate),
}

/// The six conditions of a learning climate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Climate {
    /// Learning leadership.
    Leadership,
    /// Individual responsibility and autonomy.
    Autonomy,
    /// Knowledge sharing.
    Sharing,
    /// Opportunities to learn.
    Opportunities,
    /// Support to learn.
    Support,
    /// Space to learn.
    Space,
}

/// Labels that belong together, to put on moments where they help. Never a tick list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Framework {
    /// A word for those Besef brings along, a UUID for one of the learner's own.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Whether the learner added it.
    pub own: bool,
    /// Its labels, as they are kept in a moment.
    pub labels: Vec<String>,
}
