//! What a host hears without asking.

use besef_journal::{Preferences, Progress};
use besef_model::ChangeSet;
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
    /// The index is being made; null when it is ready.
    Indexing(Option<Progress>),
}
