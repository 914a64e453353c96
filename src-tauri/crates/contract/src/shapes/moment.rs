//! Writing moments down, changing them, taking changes back.

use besef_journal::Language;
use besef_model::{Content, Kind, MomentId, OperationId, Patch, Version};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A new moment.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LogMoment {
    /// What was written. `kind`, `on` and `text` are required.
    #[ts(as = "besef_model::Content")]
    pub content: Content,
    /// The place of the draft that this moment was written in; cleared in the same save.
    #[serde(default)]
    pub draft: Option<String>,
}

/// Several new moments at once: all or none.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LogBatch {
    /// In the order to log them.
    pub contents: Vec<Content>,
}

/// One moment by id.
#[derive(Debug, Clone, Copy, Serialize, Deserialize, TS)]
pub struct ById {
    /// The moment.
    pub id: MomentId,
}

/// New values for some fields of a moment.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EditMoment {
    /// The moment.
    pub id: MomentId,
    /// The fields to change.
    pub set: Patch,
}

/// Takes an operation back.
#[derive(Debug, Clone, Copy, Default, Deserialize, TS)]
pub struct UndoOperation {
    /// Which one; left out: the last one that is not taken back yet.
    #[serde(default)]
    pub operation: Option<OperationId>,
}

/// Asks for one moment, with the words that led to it.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ShowMoment {
    /// The moment.
    pub id: MomentId,
    /// What was searched for, to highlight it.
    #[serde(default)]
    pub words: String,
}

/// All versions of a moment, newest first.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct History {
    /// Newest first.
    pub versions: Vec<Version>,
}

/// Text to guess a kind from.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SuggestKind {
    /// What is being written.
    pub text: String,
}

/// What the words point to, as far as they do. A suggestion is shown, never chosen silently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct SuggestedKind {
    /// The kind.
    pub kind: Option<Kind>,
    /// The language it is written in.
    pub language: Option<Language>,
}

/// What is being written at one place, kept before it is saved.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Draft {
    /// Which field of the app: `today`, or `moment/<id>/<field>`.
    pub place: String,
    /// What stands there; blank clears it.
    pub text: String,
}

/// Asks for the draft at one place.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct DraftAt {
    /// Which field of the app.
    pub place: String,
}
