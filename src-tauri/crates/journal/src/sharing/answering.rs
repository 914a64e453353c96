//! The reader's side: an extract of someone else with what is said of it so far, and the reply that is sealed for whoever
//! shared it.

use besef_extract::{Card, Lock, Sealing, Sort};
use besef_model::{Contact, Note, NotedId, Patch, Received, Reply};
use besef_words::Language;
use serde::Serialize;
use std::io::{self, Write};
use ts_rs::TS;

use super::identity::words;
use crate::{Journal, JournalError, NoteSaved, journal::random};

/// An extract under review.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OpenReceived {
    /// The extract, and what is said of it.
    pub note: Note<Received>,
    /// The contact who shared it; nothing when their keys are not known.
    pub contact: Option<Note<Contact>>,
    /// Four words to compare with theirs before they become a contact.
    pub check_words: Vec<String>,
    /// Whether its last day has passed: it asks to be deleted.
    pub past: bool,
}

impl Journal {
    /// An extract of someone else.
    ///
    /// # Errors
    /// When there is no such extract, or the store cannot be read.
    pub fn received(&self, id: NotedId, language: Language) -> Result<OpenReceived, JournalError> {
        let note = self.live_note::<Received>(id)?;
        let card: Option<Card> = note.content.extract.card.parse().ok();
        let contact = card.as_ref().map(|card| self.contact_with(card)).transpose()?.flatten();
        let check_words = card.map(|card| words(&card, language)).unwrap_or_default();
        let past = note.content.extract.until.is_some_and(|until| until < self.clock.today());
        Ok(OpenReceived { note, contact, check_words, past })
    }

    /// Changes what is said of an extract. What was shared is not the reader's to change.
    ///
    /// # Errors
    /// When a rule is broken, or there is no such extract.
    pub fn edit_received(&self, id: NotedId, patch: &Patch) -> Result<NoteSaved<Received>, JournalError> {
        let before = self.live_note::<Received>(id)?;
        let Received { comments, overall, .. } = patch.applied_to(&before.content)?;
        let content = Received { comments, overall, ..before.content.clone() };
        self.rewrite_note(before, content)
    }

    /// Writes what its reader says of an extract, sealed for whoever shared it, and keeps that it was sent back. Written
    /// again, it is another reply with the same remarks.
    ///
    /// # Errors
    /// When there is no such extract, it names no card to seal for, or it cannot be written.
    pub fn reply(&self, id: NotedId, out: &mut dyn Write) -> Result<(), JournalError> {
        let note = self.live_note::<Received>(id)?;
        let card: Card = note.content.extract.card.parse()?;
        let (identity, name) = self.identity()?;
        let reply = Reply {
            format: Reply::FORMAT,
            id: NotedId::new(self.clock.now(), random()?),
            to: note.content.extract.id,
            token: note.content.extract.token.clone(),
            card: Some(identity.card(&name).to_string()),
            from: Some(name).filter(|name| !name.is_empty()),
            made_on: self.clock.today(),
            overall: note.content.overall.clone(),
            comments: note.content.comments.clone(),
        };
        let document = serde_json::to_vec_pretty(&reply).map_err(io::Error::from)?;
        let sealing = Sealing::begin(out, Lock::Card(&card), Sort::Reply, &document)?;
        sealing.finish(Some(&identity), &reply.made_on.to_string())?;
        let content = Received { sent_back: Some(reply.made_on), ..note.content.clone() };
        self.rewrite_note(note, content)?;
        Ok(())
    }
}
