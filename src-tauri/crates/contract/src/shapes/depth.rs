//! What gives moments depth: goals, names as places, follow-ups, guides; and going back.

use besef_journal::{Due, GoalRow};
use besef_model::{
    Framework, NameSort, NameTally, Note, NotedId, OperationId, OwnModel, Patch, Prompt, PromptId,
    ReflectionModel, Subject, Template,
};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// New values for some fields of something noted.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct EditNoted {
    /// Which one.
    pub id: NotedId,
    /// The fields to change, under the names of its content.
    #[ts(type = "Record<string, unknown>")]
    pub set: Patch,
}

/// Something with a history.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct OfSubject {
    /// Which.
    pub subject: Subject,
}

/// All goals.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Goals {
    /// Open ones first, the earliest date first; then those reached or let go.
    pub goals: Vec<GoalRow>,
}

/// Asks for goals by a name that is being written.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct GoalNamed {
    /// What is written so far.
    pub name: String,
}

/// Makes one goal of several.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct MergeGoals {
    /// Those that go.
    pub from: Vec<NotedId>,
    /// The one that stays.
    pub into: NotedId,
}

/// Texts of the learner's own to start from.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Templates {
    /// In the order they were made.
    pub templates: Vec<Note<Template>>,
}

/// The models to reflect along.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Models {
    /// Besef's, then the learner's own.
    pub models: Vec<ReflectionModel>,
    /// The learner's own as they are kept, to change them.
    pub own: Vec<Note<OwnModel>>,
}

/// The frameworks to take labels from.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Frameworks {
    /// Besef's, then the learner's own.
    pub frameworks: Vec<Framework>,
}

/// A framework as a file.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AddFramework {
    /// What stands in the file, in TOML.
    pub toml: String,
}

/// One name.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NameAt {
    /// What it is the name of.
    pub sort: NameSort,
    /// The name.
    pub name: String,
}

/// Names that may be meant for the same.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Alike {
    /// The likeliest first.
    pub names: Vec<NameTally>,
}

/// Another name for one or more.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct Rename {
    /// What they are names of.
    pub sort: NameSort,
    /// The names that go.
    pub from: Vec<String>,
    /// The name that comes.
    pub to: String,
}

/// What is due.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct DueList {
    /// The oldest date first.
    pub due: Vec<Due>,
}

/// The prompt of the day.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PromptOfDay {
    /// Nothing when there is none to show.
    pub prompt: Option<Prompt>,
}

/// Whether a prompt is to be shown.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct HidePrompt {
    /// The prompt.
    pub prompt: PromptId,
    /// Whether it is never to be shown again.
    pub hidden: bool,
}

/// The prompts that are not to be shown.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct HiddenPrompts {
    /// Their ids.
    pub hidden: Vec<PromptId>,
}

/// Asks what was done.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct DoneBefore {
    /// Before which step; left out: the latest.
    #[serde(default)]
    pub before: Option<OperationId>,
    /// How many steps at most.
    pub most: u32,
}
