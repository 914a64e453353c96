//! Who the learner is to those they share with: a name and a secret, kept as the text it is handed. Like drafts it leaves
//! no trace in the change log, which would keep an earlier secret. Not here: what that text holds (`extract`).

use besef_model::Noun;
use rusqlite::OptionalExtension;
use std::fmt;
use zeroize::Zeroizing;

use crate::{Result, Vault, Write};

/// The learner's identity, as it is kept.
#[derive(Clone, PartialEq, Eq)]
pub struct KeptIdentity {
    /// What they call themselves to others; may be empty.
    pub name: String,
    /// Their secret keys.
    pub secret: Zeroizing<String>,
}

impl fmt::Debug for KeptIdentity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("KeptIdentity").finish_non_exhaustive()
    }
}

impl Write<'_> {
    /// Keeps an identity in the place of the one there was.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn keep_identity(&mut self, identity: &KeptIdentity) -> Result<()> {
        let mut keep = self.store.prepare_cached(
            "INSERT INTO identity (one, name, secret) VALUES (1, ?1, ?2)
             ON CONFLICT (one) DO UPDATE SET name = ?1, secret = ?2",
        )?;
        keep.execute((&identity.name, identity.secret.as_str()))?;
        self.touch(Noun::Contact);
        Ok(())
    }
}

impl Vault {
    /// The identity, when one was made.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn identity(&self) -> Result<Option<KeptIdentity>> {
        let mut kept = self.connection.prepare_cached("SELECT name, secret FROM identity")?;
        let read = |row: &rusqlite::Row<'_>| {
            Ok(KeptIdentity { name: row.get(0)?, secret: Zeroizing::new(row.get(1)?) })
        };
        Ok(kept.query_row([], read).optional()?)
    }
}
