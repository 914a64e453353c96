//! The keys of one person: one that opens what is sealed for them, one that signs what they seal.

use age::x25519;
use minisign::{KeyPair, PublicKey, SecretKey, SecretKeyBox};
use secrecy::ExposeSecret;
use std::io;
use zeroize::Zeroizing;

use crate::{Card, ExtractError, Result};

/// The first line tells what follows, and in which form.
const FIRST_LINE: &str = "# Besef identity 1: an age identity, and a minisign key without a password";

/// What minisign shows of a secret key.
const COMMENT: &str = "minisign secret key";

/// The secret keys of one person. They are shown nowhere but in [`Identity::written`].
///
/// The age key is wiped from memory with it; minisign's own type does not wipe the key it holds.
pub struct Identity {
    opening: x25519::Identity,
    signing: SecretKey,
    verifying: PublicKey,
}

impl Identity {
    /// New keys, that nobody has.
    ///
    /// # Errors
    /// [`ExtractError::Io`] when the system gives no chance.
    pub fn new() -> Result<Self> {
        let KeyPair { pk, sk } =
            KeyPair::generate_unencrypted_keypair().map_err(|e| io::Error::other(e.to_string()))?;
        Ok(Self { opening: x25519::Identity::generate(), signing: sk, verifying: pk })
    }

    /// Reads what [`Identity::written`] wrote.
    ///
    /// # Errors
    /// [`ExtractError::NotAnIdentity`].
    pub fn read(text: &str) -> Result<Self> {
        read(text).ok_or(ExtractError::NotAnIdentity)
    }

    /// The keys as text, to be kept where nobody reads it. Its first two lines are an identity file of age, its last two
    /// a secret key file of minisign.
    ///
    /// # Errors
    /// [`ExtractError::Io`], which minisign allows for and does not happen.
    pub fn written(&self) -> Result<Zeroizing<String>> {
        let opening = self.opening.to_string();
        let signing = self.signing.to_box(Some(COMMENT)).map_err(|e| io::Error::other(e.to_string()))?;
        let signing = Zeroizing::new(signing.into_string());
        Ok(Zeroizing::new(format!("{FIRST_LINE}\n{}\n{}", opening.expose_secret(), signing.as_str())))
    }

    /// The card to give to others. The name is what they will see: control signs are left out, and what is too long.
    #[must_use]
    pub fn card(&self, name: &str) -> Card {
        Card::new(name, self.opening.to_public(), self.verifying.clone())
    }

    pub(crate) fn opening(&self) -> &x25519::Identity {
        &self.opening
    }

    pub(crate) fn signing(&self) -> &SecretKey {
        &self.signing
    }

    pub(crate) fn verifying(&self) -> &PublicKey {
        &self.verifying
    }
}

impl std::fmt::Debug for Identity {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Identity").field("card", &self.card("").to_string()).finish_non_exhaustive()
    }
}

fn read(text: &str) -> Option<Identity> {
    let lines: Vec<_> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let [FIRST_LINE, opening, comment, signing] = lines.as_slice() else { return None };
    let signing = SecretKeyBox::from_string(&Zeroizing::new(format!("{comment}\n{signing}\n"))).ok()?;
    let signing = signing.into_unencrypted_secret_key().ok()?;
    let verifying = PublicKey::from_secret_key(&signing).ok()?;
    Some(Identity { opening: opening.parse().ok()?, signing, verifying })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_reads_the_same() {
        let identity = Identity::new().unwrap();
        let again = Identity::read(&identity.written().unwrap().replace('\n', "\r\n")).unwrap();
        assert_eq!(again.card("Sam"), identity.card("Sam"));
        assert_eq!(again.written().unwrap(), identity.written().unwrap());
        assert_ne!(Identity::new().unwrap().card("Sam"), identity.card("Sam"));
    }

    #[test]
    fn what_is_no_identity_is_not_taken_for_one() {
        let written = Identity::new().unwrap().written().unwrap();
        let lines: Vec<_> = written.lines().collect();
        let wrong = [
            String::new(),
            "# Besef identity 1".into(),
            written.replace("identity 1", "identity 2"),
            written.replace("AGE-SECRET-KEY-1", "AGE-SECRET-KEY-2"),
            lines[..3].join("\n"),
            [lines[0], lines[1], lines[2], &lines[3][..40]].join("\n"),
            written.to_string() + "more\n",
        ];
        for text in wrong {
            assert!(matches!(Identity::read(&text), Err(ExtractError::NotAnIdentity)), "{text:?}");
        }
    }

    #[test]
    fn a_secret_is_never_shown() {
        let identity = Identity::new().unwrap();
        let written = identity.written().unwrap();
        let shown = format!("{identity:?}");
        for line in written.lines().skip(1) {
            assert!(!shown.contains(line), "{shown}");
        }
        assert!(!shown.contains("SECRET"), "{shown}");
    }
}
