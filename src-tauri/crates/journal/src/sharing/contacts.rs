//! The people whose keys the learner has. A card is looked at before it is accepted: its four words are compared with those
//! its owner sees, by telephone or in the corridor.

use besef_extract::Card;
use besef_model::{Contact, Note, NotedId};
use besef_words::Language;
use serde::Serialize;
use ts_rs::TS;

use super::identity::words;
use crate::{Journal, JournalError, NoteSaved};

/// A contact in a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ContactRow {
    /// The contact.
    pub note: Note<Contact>,
    /// Four words to compare with theirs; none when the keys cannot be made out.
    pub check_words: Vec<String>,
}

/// A card that is being looked at.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct CardSeen {
    /// What its owner calls themselves.
    pub name: String,
    /// The card itself, as one line.
    pub card: String,
    /// Four words to compare with theirs.
    pub check_words: Vec<String>,
    /// Whether it is the learner's own.
    pub own: bool,
    /// The contact who has these keys already.
    pub known: Option<Note<Contact>>,
    /// A contact of the same name with other keys: to be replaced only when it is certain who sent this.
    pub namesake: Option<Note<Contact>>,
}

impl Journal {
    /// All contacts, by name.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn contacts(&self, language: Language) -> Result<Vec<ContactRow>, JournalError> {
        let mut contacts = self.notes::<Contact>()?;
        contacts.sort_by_key(|note| besef_vault::folded(&note.content.name));
        let row = |note: Note<Contact>| {
            let check_words = card_of(&note.content).map(|card| words(&card, language)).unwrap_or_default();
            ContactRow { note, check_words }
        };
        Ok(contacts.into_iter().map(row).collect())
    }

    /// Reads the card that stands in a text; nothing is kept.
    ///
    /// # Errors
    /// When there is none in it, or it is damaged.
    pub fn see_card(&self, text: &str, language: Language) -> Result<CardSeen, JournalError> {
        let card: Card = text.parse()?;
        let (own, _) = self.identity()?;
        let contacts = self.notes::<Contact>()?;
        let known = contacts.iter().find(|note| has_keys(&note.content, &card)).cloned();
        let same_name = |note: &&Note<Contact>| {
            besef_vault::folded(&note.content.name) == besef_vault::folded(card.name())
        };
        let namesake = contacts.iter().find(same_name).filter(|_| known.is_none()).cloned();
        Ok(CardSeen {
            name: card.name().to_owned(),
            own: own.card("").sealing() == card.sealing(),
            check_words: words(&card, language),
            card: card.to_string(),
            known,
            namesake,
        })
    }

    /// Keeps whoever a card is of under a name; the card's own when that is blank. The same keys are kept once.
    ///
    /// # Errors
    /// When there is no card in the text, both names are blank, or the store refuses.
    pub fn add_contact(&self, text: &str, name: &str) -> Result<NoteSaved<Contact>, JournalError> {
        let card: Card = text.parse()?;
        let name = if name.trim().is_empty() { card.name() } else { name };
        let contact = contact_of(&card, name);
        match self.contact_with(&card)? {
            Some(note) => self.rewrite_note(note, contact),
            None => self.add_note(contact),
        }
    }

    /// Gives a contact the keys of another card: they have a new device, or lost the old one.
    ///
    /// # Errors
    /// When there is no such contact, no card in the text, or the store refuses.
    pub fn replace_contact(&self, id: NotedId, text: &str) -> Result<NoteSaved<Contact>, JournalError> {
        let card: Card = text.parse()?;
        let note = self.live_note::<Contact>(id)?;
        let contact = contact_of(&card, &note.content.name);
        self.rewrite_note(note, contact)
    }

    /// The contact who has the keys of a card.
    pub(super) fn contact_with(&self, card: &Card) -> Result<Option<Note<Contact>>, JournalError> {
        Ok(self.notes::<Contact>()?.into_iter().find(|note| has_keys(&note.content, card)))
    }
}

/// A contact's card.
pub(super) fn card_of(contact: &Contact) -> Result<Card, JournalError> {
    Ok(Card::of(&contact.name, &contact.sealing, &contact.signing)?)
}

fn contact_of(card: &Card, name: &str) -> Contact {
    Contact { name: name.to_owned(), sealing: card.sealing(), signing: card.signing() }
}

fn has_keys(contact: &Contact, card: &Card) -> bool {
    contact.sealing == card.sealing() && contact.signing == card.signing()
}
