//! Sharing: cards and contacts, extracts, and what is written outside the vault.

use besef_journal::{ContactRow, SealRequest, UploadId};
use besef_model::NotedId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What the learner calls themselves to others.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct NameMyself {
    /// The name; blank for none.
    pub name: String,
}

/// A text in which a card stands: a line, a mail that quotes it, what a QR code said.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct SeeCard {
    /// The text.
    pub text: String,
}

/// Keeps whoever a card is of.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct AddContact {
    /// The text in which the card stands.
    pub text: String,
    /// What to call them; blank for what the card says.
    pub name: String,
}

/// Gives a contact other keys.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct ReplaceContact {
    /// The contact.
    pub id: NotedId,
    /// The text in which the new card stands.
    pub text: String,
}

/// All contacts.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Contacts {
    /// By name.
    pub contacts: Vec<ContactRow>,
}

/// Words to look for in what others shared.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct FindReceived {
    /// All of them have to stand in a moment.
    pub words: String,
}

/// A passphrase of six words.
#[derive(Clone, Serialize, TS)]
pub struct Passphrase {
    /// Joined by hyphens.
    pub passphrase: String,
}

/// Opens a sealed file that came in whole through the door for files.
#[derive(Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct TakeIn {
    /// Its number.
    pub upload: UploadId,
    /// The passphrase it opens with, if it opens with one.
    #[serde(default)]
    pub passphrase: Option<String>,
}

/// What is written outside the vault: sealed, but for a card, which is for anyone.
#[derive(Clone, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Leaving {
    /// An extract that was seen.
    Extract(SealRequest),
    /// The reply to an extract of someone else.
    Reply(NotedId),
    /// The learner's own card.
    Card,
}
