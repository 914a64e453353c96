//! Who the learner is to those they share with: made when it is first needed, shown as a card.

use besef_extract::{Card, Identity};
use besef_model::{Verb, kept_line, limits};
use besef_vault::KeptIdentity;
use besef_words::Language;
use serde::Serialize;
use ts_rs::TS;

use super::tongue;
use crate::{Journal, JournalError};

/// The learner's own card, to give to others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OwnCard {
    /// What they call themselves; may be empty.
    pub name: String,
    /// The card as one line of text.
    pub card: String,
    /// Four words to compare with whoever got it.
    pub check_words: Vec<String>,
    /// The line as a QR code: an SVG of modules in the colour of the text.
    pub qr_svg: String,
}

impl Journal {
    /// The learner's own card. The first to ask has their keys made.
    ///
    /// # Errors
    /// When the store refuses.
    pub fn own_card(&self, language: Language) -> Result<OwnCard, JournalError> {
        let (identity, name) = self.identity()?;
        let card = identity.card(&name);
        Ok(OwnCard {
            name,
            card: card.to_string(),
            check_words: words(&card, language),
            qr_svg: card.qr_svg(),
        })
    }

    /// Keeps what the learner calls themselves to others. Their keys stay.
    ///
    /// # Errors
    /// When it is too long, or the store refuses.
    pub fn name_myself(&self, name: &str, language: Language) -> Result<OwnCard, JournalError> {
        let name =
            if name.trim().is_empty() { String::new() } else { kept_line("own_name", name, limits::NAME)? };
        let (identity, _) = self.identity()?;
        self.keep_identity(&identity, name)?;
        self.own_card(language)
    }

    /// The learner's keys, and what they call themselves.
    pub(super) fn identity(&self) -> Result<(Identity, String), JournalError> {
        if let Some(KeptIdentity { name, secret }) = self.vault().identity()? {
            return Ok((Identity::read(&secret)?, name));
        }
        let identity = Identity::new()?;
        self.keep_identity(&identity, String::new())?;
        Ok((identity, String::new()))
    }

    fn keep_identity(&self, identity: &Identity, name: String) -> Result<(), JournalError> {
        let kept = KeptIdentity { name, secret: identity.written()? };
        self.save(Verb::Edit, |tx| tx.keep_identity(&kept))?;
        Ok(())
    }
}

/// A card's check words.
pub(super) fn words(card: &Card, language: Language) -> Vec<String> {
    card.check_words(tongue(language)).map(str::to_owned).into()
}
