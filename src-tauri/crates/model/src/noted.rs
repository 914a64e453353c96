//! What a learner keeps beside moments: goals, texts to start from, models and frameworks of their own. Each has a
//! history, undo and a place in the bin, like a moment. Here: what they have in common, and the small ones.

use serde::{Deserialize, Serialize, de::DeserializeOwned};
use ts_rs::TS;

use crate::{Invalid, Kind, NotedId, Noun, Timestamp, limits, rules};

/// Something that is kept as a whole under an id, each of its fields with a history.
pub trait Noted: Serialize + DeserializeOwned + Clone + PartialEq {
    /// Which noun it is in the change log.
    const NOUN: Noun;

    /// Tidied and checked: what is kept is exactly what this gives back.
    ///
    /// # Errors
    /// [`Invalid`] with the first rule that is broken.
    fn kept(self) -> Result<Self, Invalid>;

    /// What a list calls it.
    fn title(&self) -> &str;
}

/// Something noted, with its id.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Note<T> {
    /// Its id, for life.
    pub id: NotedId,
    /// What the learner wrote.
    pub content: T,
    /// When it was first kept.
    pub made_at: Timestamp,
    /// When it was deleted; deleting can be undone.
    pub deleted_at: Option<Timestamp>,
}

/// A text of the learner's own to start a moment from.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Template {
    /// What it is called. Never blank.
    pub name: String,
    /// What it puts in the field.
    pub text: String,
    /// The kind it is for.
    pub kind: Option<Kind>,
}

/// A model of reflection of the learner's own.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct OwnModel {
    /// What it is called. Never blank.
    pub name: String,
    /// What each step asks. At least one, at most [`OwnModel::MOST_STEPS`].
    pub prompts: Vec<String>,
}

/// A framework of labels that the learner added.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct OwnFramework {
    /// What it is called. Never blank.
    pub name: String,
    /// Its labels, each once.
    pub labels: Vec<String>,
}

impl OwnModel {
    /// More steps than this are a form, not a reflection.
    pub const MOST_STEPS: usize = 20;
}

impl Noted for Template {
    const NOUN: Noun = Noun::Template;

    fn kept(mut self) -> Result<Self, Invalid> {
        self.name = rules::kept_line("template_name", &self.name, limits::NAME)?;
        self.text = rules::kept_text("template", &self.text, limits::NOTE)?;
        Ok(self)
    }

    fn title(&self) -> &str {
        &self.name
    }
}

impl Noted for OwnModel {
    const NOUN: Noun = Noun::Model;

    fn kept(mut self) -> Result<Self, Invalid> {
        self.name = rules::kept_line("model_name", &self.name, limits::NAME)?;
        self.prompts.retain(|prompt| !prompt.trim().is_empty());
        rules::few("model_prompts", self.prompts.len(), Self::MOST_STEPS)?;
        if self.prompts.is_empty() {
            return Err(Invalid::Blank { field: "model_prompts" });
        }
        let prompts = self.prompts.iter().map(|prompt| rules::kept_line("model_prompts", prompt, 1_000));
        self.prompts = prompts.collect::<Result<_, _>>()?;
        Ok(self)
    }

    fn title(&self) -> &str {
        &self.name
    }
}

impl Noted for OwnFramework {
    const NOUN: Noun = Noun::Framework;

    fn kept(mut self) -> Result<Self, Invalid> {
        self.name = rules::kept_line("framework_name", &self.name, limits::NAME)?;
        rules::keep_names(&mut self.labels);
        rules::few("framework_labels", self.labels.len(), 1_000)?;
        if self.labels.is_empty() {
            return Err(Invalid::Blank { field: "framework_labels" });
        }
        let labels =
            self.labels.iter().map(|label| rules::kept_line("framework_labels", label, limits::NAME));
        self.labels = labels.collect::<Result<_, _>>()?;
        Ok(self)
    }

    fn title(&self) -> &str {
        &self.name
    }
}
