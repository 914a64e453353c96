//! Conversations about learning, look-backs that are kept, and what is noted of people.

use besef_model::{ConversationKind, Note, NotedId, Person};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// One conversation or one look-back by id.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct OneNoted {
    /// Which.
    pub id: NotedId,
}

/// Asks what helps to prepare a conversation.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct PromptsFor {
    /// What sort of conversation.
    pub kind: ConversationKind,
}

/// Questions to put to the other.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConversationPrompts {
    /// The keys of their words, in the order to offer them.
    pub prompts: Vec<String>,
}

/// The people of whom something is noted.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct PeopleKnown {
    /// In the order they were first noted.
    pub people: Vec<Note<Person>>,
}
