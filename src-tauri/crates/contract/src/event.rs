//! What a host hears without asking.

use besef_journal::{Preferences, Progress};
use besef_model::{ChangeSet, PromptId};
use serde::Serialize;
use ts_rs::TS;

/// Something happened that a screen may want to know.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "event", content = "data")]
pub enum Event {
    /// Moments or drafts changed, here or in another process.
    Changed(ChangeSet),
    /// The vault was locked, by the learner or after idle time.
    Locked,
    /// The learner's choices changed.
    Preferences(Preferences),
    /// It is the time the learner chose to be reminded at, and nothing was written today. The prompt is left out when it
    /// is not wanted, or the vault is locked.
    Remind(Option<PromptId>),
    /// The index is being made; null when it is ready.
    Indexing(Option<Progress>),
}
