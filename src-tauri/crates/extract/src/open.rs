//! Opening a container that anyone may have made.
//!
//! Here: the age file around it, told apart by its first bytes, and opened with a key or a passphrase. Not here: what is
//! in it (`opened`).

use age::{DecryptError, Decryptor};
use secrecy::SecretString;
use std::io::{BufReader, Read, Seek};

use crate::plain::Plain;
use crate::{ExtractError, Identity, Limits, Opened, Result};

/// What every age file begins with.
const MARK: &[u8] = b"age-encryption.org/";

/// The header of an age file, with room for dozens of recipients. Past it age would read on for as long as a stranger
/// gives it no end, and from the beginning again with every line.
const LONGEST_HEADER: u64 = 4 * 1024;

/// The most scrypt work a file may ask, as a power of two: what the age tool itself asks, 256 MB for about a second.
pub const MOST_WORK: u8 = 18;

/// What a container is opened with.
#[derive(Debug, Clone, Copy)]
pub enum Key<'a> {
    /// The key of whoever it was sealed for.
    Identity(&'a Identity),
    /// The passphrase it was sealed with.
    Passphrase(&'a SecretString),
}

/// A container that is still closed.
pub struct Sealed<R> {
    age: Decryptor<BufReader<R>>,
}

impl<R: Read + Seek> Sealed<R> {
    /// Looks at the header, from the beginning of the file.
    ///
    /// # Errors
    /// [`ExtractError::NotSealed`] when it is no age file, [`ExtractError::Broken`] when its header is damaged.
    pub fn read(mut file: R) -> Result<Self> {
        let mut head = Vec::new();
        file.rewind()?;
        (&mut file).take(LONGEST_HEADER).read_to_end(&mut head)?;
        if !head.starts_with(MARK) {
            return Err(ExtractError::NotSealed);
        }
        // What is a header within these bytes is the same header in the file.
        Decryptor::new_buffered(head.as_slice()).map_err(|e| refused(e, None))?;
        file.rewind()?;
        let age = Decryptor::new_buffered(BufReader::new(file)).map_err(|e| refused(e, None))?;
        Ok(Self { age })
    }

    /// Whether it opens with a passphrase; otherwise with a key.
    #[must_use]
    pub fn wants_passphrase(&self) -> bool {
        self.age.is_scrypt()
    }

    /// Opens it, and verifies all of it but the media, which are verified as they are read.
    ///
    /// # Errors
    /// Every [`ExtractError`] that is about a container. [`ExtractError::WrongPassphrase`] and
    /// [`ExtractError::NotForThisKey`] may also be damage in the header: nobody can tell these apart.
    pub fn open(self, key: Key<'_>, limits: Limits) -> Result<Opened<R>> {
        let unlocked = match key {
            Key::Identity(_) if self.wants_passphrase() => return Err(ExtractError::NeedsPassphrase),
            Key::Passphrase(_) if !self.wants_passphrase() => return Err(ExtractError::NotForThisKey),
            Key::Identity(identity) => self.age.decrypt(std::iter::once(identity.opening() as _)),
            Key::Passphrase(passphrase) => {
                let mut opening = age::scrypt::Identity::new(passphrase.clone());
                opening.set_max_work_factor(MOST_WORK);
                self.age.decrypt(std::iter::once(&opening as _))
            }
        };
        Opened::new(Plain::new(unlocked.map_err(|e| refused(e, Some(key)))?)?, limits)
    }
}

impl<R> std::fmt::Debug for Sealed<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sealed").finish_non_exhaustive()
    }
}

fn refused(error: DecryptError, key: Option<Key<'_>>) -> ExtractError {
    use DecryptError::{DecryptionFailed, ExcessiveWork, KeyDecryptionFailed, NoMatchingKeys};
    match (error, key) {
        (DecryptionFailed | KeyDecryptionFailed | NoMatchingKeys, Some(Key::Identity(_))) => {
            ExtractError::NotForThisKey
        }
        (DecryptionFailed | KeyDecryptionFailed | NoMatchingKeys, Some(Key::Passphrase(_))) => {
            ExtractError::WrongPassphrase
        }
        (ExcessiveWork { .. }, _) => ExtractError::TooMuchWork,
        (DecryptError::Io(e), _) if e.kind() != std::io::ErrorKind::UnexpectedEof => ExtractError::Io(e),
        _ => ExtractError::Broken,
    }
}
