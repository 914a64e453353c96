//! What SQL never asks for about a moment, kept as one JSON value in its row.

use besef_model::{
    Activity, Attachment, Changed, Content, FollowUp, Intention, NotedId, Reflection, Source, Thread,
    Training,
};
use serde::{Deserialize, Serialize};

/// The fields of [`Content`] without a column. Leaves out what is not filled in.
#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
pub(crate) struct Detail {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub intention: Option<Intention>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Activity>,
    #[serde(skip_serializing_if = "is_default")]
    pub changed: Changed,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub training: Option<Training>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub follow_ups: Vec<FollowUp>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub standards: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<NotedId>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub reflection: Option<Reflection>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub attachments: Vec<Attachment>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub threads: Vec<Thread>,
}

fn is_default<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Detail {
    pub(crate) fn of(content: &Content) -> Self {
        let content = content.clone();
        Self {
            intention: content.intention,
            activities: content.activities,
            changed: content.changed,
            sources: content.sources,
            training: content.training,
            follow_ups: content.follow_ups,
            standards: content.standards,
            goals: content.goals,
            reflection: content.reflection,
            attachments: content.attachments,
            threads: content.threads,
        }
    }
}
