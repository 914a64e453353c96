//! Sealing: what is put in goes straight through zip and age to where it is written. Nothing readable is kept on the way,
//! and what is held in memory does not grow with the media.

use age::Encryptor;
use secrecy::SecretString;
use std::io::{self, BufReader, Read, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter, result::ZipError};

use crate::entry::{self, Entry};
use crate::summed::Summing;
use crate::sums::Sums;
use crate::{Card, ExtractError, Identity, Limits, Result, Sort, signature};

/// The scrypt cost of a passphrase, as a power of two. The page that opens a container in a browser does so on a phone,
/// which has no 256 MB to spare for the age tool's own 2^18; 2^15 takes 32 MB. The sixty bits of a passphrase made here
/// make up for it: at a million guesses a second, half of all takes eighteen thousand years.
pub const WORK_FACTOR: u8 = 15;

/// So much is passed on at a time, in bytes: what age seals as one.
const AT_ONCE: usize = 64 * 1024;

/// What a container is closed with.
#[derive(Debug, Clone, Copy)]
pub enum Lock<'a> {
    /// Only whoever has this card opens it.
    Card(&'a Card),
    /// Whoever knows this passphrase opens it.
    Passphrase(&'a SecretString),
}

/// A container in the making. Each step takes it and gives it back: what failed cannot be finished, and an unfinished
/// container opens nowhere.
pub struct Sealing<W: Write> {
    zip: ZipWriter<zip::write::StreamWriter<age::stream::StreamWriter<W>>>,
    limits: Limits,
    sort: Sort,
    sums: Sums,
    /// So many bytes of media may still follow.
    room: u64,
}

impl<W: Write> Sealing<W> {
    /// Begins with the document.
    ///
    /// # Errors
    /// [`ExtractError::TooLarge`] or [`ExtractError::Io`].
    pub fn begin(out: W, lock: Lock<'_>, sort: Sort, document: &[u8]) -> Result<Self> {
        let zip = ZipWriter::new_stream(encryptor(lock)?.wrap_output(out)?);
        let limits = Limits::default();
        let mut sealing = Self { zip, limits, sort, sums: Sums::default(), room: limits.media };
        sealing.put(Entry::Document(sort), CompressionMethod::Deflated, document)?;
        Ok(sealing)
    }

    /// Adds the page to read.
    ///
    /// # Errors
    /// [`ExtractError::Strange`] when there is one, [`ExtractError::TooLarge`] or [`ExtractError::Io`].
    pub fn page(mut self, html: &[u8]) -> Result<Self> {
        self.put(Entry::Page, CompressionMethod::Deflated, html)?;
        Ok(self)
    }

    /// Adds a medium, as it is: pictures and sound gain nothing from deflating.
    ///
    /// # Errors
    /// [`ExtractError::Strange`] for a name that is none (see [`Medium`](crate::Medium)) or taken,
    /// [`ExtractError::TooLarge`] or [`ExtractError::Io`].
    pub fn medium(mut self, name: &str, from: impl Read) -> Result<Self> {
        entry::of_medium(name)?;
        let size = self.put(Entry::Medium(name), CompressionMethod::Stored, from)?;
        self.room = self.room.checked_sub(size).ok_or(ExtractError::TooLarge)?;
        Ok(self)
    }

    /// Ends with the sums of all of it, signed where there is a signer. What is said, a day for instance, anyone may read
    /// in the signature who opens the container.
    ///
    /// # Errors
    /// [`ExtractError::Io`].
    pub fn finish(mut self, signer: Option<&Identity>, saying: &str) -> Result<W> {
        let sums = self.sums.written();
        self.write(Entry::Sums, CompressionMethod::Deflated, sums.as_bytes())?;
        if let Some(signer) = signer {
            let comment = format!("besef {} {saying}", self.sort.word());
            let signature = signature::of(signer, sums.as_bytes(), &comment)?;
            self.write(Entry::Signature, CompressionMethod::Deflated, signature.as_bytes())?;
        }
        let mut out = self.zip.finish().map_err(zipping)?.into_inner().finish()?;
        out.flush()?;
        Ok(out)
    }

    /// Writes an entry that the sums tell of.
    fn put(&mut self, entry: Entry<'_>, method: CompressionMethod, from: impl Read) -> Result<u64> {
        let name = entry.name();
        if self.sums.get(&name).is_some() {
            return Err(ExtractError::strange(name.as_bytes()));
        } else if self.sums.len() + CLOSING == self.limits.entries {
            return Err(ExtractError::TooLarge);
        }
        let mut from = Summing::new(from);
        let size = self.write(entry, method, &mut from)?;
        self.sums.add(name, from.sum());
        Ok(size)
    }

    fn write(&mut self, entry: Entry<'_>, method: CompressionMethod, from: impl Read) -> Result<u64> {
        let most = self.limits.of(entry);
        self.zip.start_file(entry.name(), options(method)).map_err(zipping)?;
        let size = io::copy(&mut BufReader::with_capacity(AT_ONCE, from.take(most + 1)), &mut self.zip)?;
        if size > most { Err(ExtractError::TooLarge) } else { Ok(size) }
    }
}

impl<W: Write> std::fmt::Debug for Sealing<W> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Sealing").field("sort", &self.sort).finish_non_exhaustive()
    }
}

/// The sums and their signature are entries as well.
const CLOSING: usize = 2;

/// Readable by its owner when taken out, and without a date: the document knows when it was made.
fn options(method: CompressionMethod) -> SimpleFileOptions {
    SimpleFileOptions::default().compression_method(method).unix_permissions(0o600)
}

fn encryptor(lock: Lock<'_>) -> Result<Encryptor> {
    let sealed_for = |recipient: &dyn age::Recipient| Encryptor::with_recipients(std::iter::once(recipient));
    match lock {
        Lock::Card(card) => sealed_for(card.opening()),
        Lock::Passphrase(passphrase) => {
            let mut recipient = age::scrypt::Recipient::new(passphrase.clone());
            recipient.set_work_factor(WORK_FACTOR);
            sealed_for(&recipient)
        }
    }
    .map_err(|e| ExtractError::Io(io::Error::other(e.to_string())))
}

fn zipping(error: ZipError) -> ExtractError {
    ExtractError::from(io::Error::from(error))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn begun() -> Sealing<io::Sink> {
        let card = Identity::new().unwrap().card("");
        let sealing = Sealing::begin(io::sink(), Lock::Card(&card), Sort::Extract, b"{}").unwrap();
        let limits = Limits { entries: 5, medium: 10, ..Limits::default() };
        Sealing { limits, room: 15, ..sealing }
    }

    #[test]
    fn no_more_is_sealed_than_opens() {
        let full =
            begun().medium("a", &[0; 10][..]).and_then(|sealing| sealing.medium("b", &[0; 5][..])).unwrap();
        assert!(matches!(full.medium("c", io::empty()), Err(ExtractError::TooLarge)), "entries");
        assert!(matches!(begun().medium("a", &[0; 11][..]), Err(ExtractError::TooLarge)), "one");
        let nearly = begun().medium("a", &[0; 10][..]).unwrap();
        assert!(matches!(nearly.medium("b", &[0; 6][..]), Err(ExtractError::TooLarge)), "together");
        assert!(matches!(begun().medium("a", io::repeat(0)), Err(ExtractError::TooLarge)), "without end");
    }
}
