//! The vault key: thirty-two random bytes that everything else is locked behind. Never shown, never logged.

use hkdf::Hkdf;
use sha2::Sha256;
use std::fmt;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{Result, VaultError};

const BYTES: usize = 32;

/// The raw key of a vault. Wiped from memory when dropped.
#[derive(Clone, Zeroize, ZeroizeOnDrop)]
pub struct VaultKey([u8; BYTES]);

impl VaultKey {
    /// A new key from the system's randomness.
    ///
    /// # Errors
    /// When the system has none to give.
    pub fn random() -> Result<Self> {
        Ok(Self(random_bytes()?))
    }

    /// A key for another file, from which this one cannot be found: HKDF-SHA256 without salt, `purpose` as info.
    pub fn derived(&self, purpose: &str) -> Zeroizing<[u8; BYTES]> {
        let mut derived = Zeroizing::new([0; BYTES]);
        let expanded = Hkdf::<Sha256>::new(None, &self.0).expand(purpose.as_bytes(), derived.as_mut());
        debug_assert!(expanded.is_ok(), "32 bytes are far below what HKDF-SHA256 can give");
        derived
    }

    /// As the age files hold it: 64 hex digits and a newline.
    pub(crate) fn written(&self) -> Zeroizing<String> {
        let mut text = self.hex();
        text.push('\n');
        text
    }

    /// From what an age file held.
    pub(crate) fn read(text: &[u8]) -> Result<Self> {
        let text = std::str::from_utf8(text).map_err(|_| VaultError::Damaged)?.trim();
        if text.len() != 2 * BYTES || !text.is_ascii() {
            return Err(VaultError::Damaged);
        }
        let mut key = Self([0; BYTES]);
        for (byte, at) in key.0.iter_mut().zip((0..).step_by(2)) {
            *byte = u8::from_str_radix(&text[at..at + 2], 16).map_err(|_| VaultError::Damaged)?;
        }
        Ok(key)
    }

    /// The statement that unlocks a SQLCipher 4 file with this raw key. Not to be logged.
    pub(crate) fn pragma(&self) -> Zeroizing<String> {
        Zeroizing::new(format!("PRAGMA key = \"x'{}'\"", self.hex().as_str()))
    }

    fn hex(&self) -> Zeroizing<String> {
        // Room for the newline too: growing would leave a copy behind in memory.
        let mut hex = Zeroizing::new(String::with_capacity(2 * BYTES + 1));
        for byte in self.0 {
            for digit in [byte >> 4, byte & 15] {
                hex.push(char::from(b"0123456789abcdef"[usize::from(digit)]));
            }
        }
        hex
    }
}

impl fmt::Debug for VaultKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("VaultKey(…)")
    }
}

/// So many bytes from the system's randomness.
pub(crate) fn random_bytes<const N: usize>() -> Result<[u8; N]> {
    let mut bytes = [0; N];
    getrandom::fill(&mut bytes).map_err(|e| VaultError::io("random source".as_ref(), e.into()))?;
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_survives_being_written_and_is_never_shown() {
        let key = VaultKey::random().unwrap();
        let written = key.written();
        assert_eq!(written.len(), 65);
        assert_eq!(VaultKey::read(written.as_bytes()).unwrap().0, key.0);
        assert!(!format!("{key:?}").contains(&written[..8]));
    }

    #[test]
    fn what_is_not_a_key_is_damage() {
        for text in ["", "abc", &"z".repeat(64), &"é".repeat(32)] {
            assert!(matches!(VaultKey::read(text.as_bytes()), Err(VaultError::Damaged)), "{text}");
        }
    }

    #[test]
    fn derived_keys_differ_by_purpose_and_stay_the_same() {
        let key = VaultKey([7; BYTES]);
        assert_eq!(key.derived("one"), key.derived("one"));
        assert_ne!(key.derived("one"), key.derived("two"));
        assert_ne!(*key.derived("one"), key.0);
    }
}
