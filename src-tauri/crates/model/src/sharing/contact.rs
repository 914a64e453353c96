//! Someone whose keys the learner has: what is sealed for them only they can open, what they signed nobody else did.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Invalid, Noted, Noun, limits, rules};

/// A person as an address: a name of the learner's own choice, and two public keys.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Contact {
    /// What the learner calls them. Never blank.
    pub name: String,
    /// For whom to seal: an age recipient (`age1…`).
    pub sealing: String,
    /// By whom something is signed: a minisign public key (`RW…`).
    pub signing: String,
}

impl Noted for Contact {
    const NOUN: Noun = Noun::Contact;

    fn kept(mut self) -> Result<Self, Invalid> {
        self.name = rules::kept_line("contact_name", &self.name, limits::NAME)?;
        self.sealing = rules::kept_line("contact_key", &self.sealing, limits::NAME)?;
        self.signing = rules::kept_line("contact_key", &self.signing, limits::NAME)?;
        Ok(self)
    }

    fn title(&self) -> &str {
        &self.name
    }
}
