//! Sealing: the very thing that was seen, and a note of it that stays.

use besef_extract::{Card, Lock, Sealing, SecretString, Sort};
use besef_model::{
    Attachment, Contact, Extract, Note, NotedId, OperationId, Sealed, SealedFor, Shared, SharedVersion, Verb,
};
use besef_words::Language;
use serde::Deserialize;
use std::io::{self, Cursor, Read, Write};
use ts_rs::TS;

use super::{
    SharingError,
    choosing::{Preview, stamp},
    contacts::card_of,
};
use crate::{Journal, JournalError, journal::random};

/// So much of a file is read at a time, in bytes.
const READ: usize = 1 << 20;

/// What is to be sealed, and how.
#[derive(Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SealRequest {
    /// The extract.
    pub id: NotedId,
    /// The stamp of the preview that was seen.
    pub stamp: String,
    /// A passphrase to seal with; nothing seals for the contact it is for.
    #[serde(default)]
    pub passphrase: Option<String>,
    /// Whether it is to be a page that any browser opens. Takes a passphrase.
    #[serde(default)]
    pub as_page: bool,
}

/// Everything that leaves, before it is written.
struct Leaving {
    note: Note<Shared>,
    extract: Extract,
    contact: Option<Note<Contact>>,
    html: Vec<u8>,
}

impl Journal {
    /// Writes an extract, sealed, and keeps what left with whom. What was written is of no use before the note of it is
    /// kept: whoever calls this lets a reader have it only when this answers.
    ///
    /// # Errors
    /// [`SharingError`] when it is for nobody, empty, or not what was seen; else when it cannot be written, or the note of
    /// it not be kept.
    pub fn seal(
        &self,
        request: &SealRequest,
        language: Language,
        out: &mut dyn Write,
    ) -> Result<(), JournalError> {
        let leaving = self.leaving(request, language)?;
        let passphrase = request.passphrase.clone().map(SecretString::from);
        let card = leaving.contact.as_ref().map(|contact| card_of(&contact.content)).transpose()?;
        let lock = match (&passphrase, &card) {
            (Some(passphrase), _) => Lock::Passphrase(passphrase),
            (None, Some(card)) if !request.as_page => Lock::Card(card),
            _ => return Err(SharingError::ForNobody.into()),
        };
        if request.as_page {
            self.write_page(&leaving, lock, out)?
        } else {
            self.write_sealed(&leaving, lock, out)?
        }
        self.keep_sealed(leaving, lock, card.as_ref())
    }

    fn leaving(&self, request: &SealRequest, language: Language) -> Result<Leaving, JournalError> {
        let Preview { note, contact, extract, .. } = self.preview(request.id, language)?;
        if note.content.sealed.is_some() {
            return Err(SharingError::LeftAlready.into());
        }
        if extract.moments.is_empty() {
            return Err(SharingError::NothingPicked.into());
        }
        if stamp(&extract) != request.stamp {
            return Err(SharingError::ChangedSinceSeen.into());
        }
        let extract = Extract { token: token()?, ..extract };
        let html = self.page_of(&extract)?;
        Ok(Leaving { note, extract, contact, html })
    }

    fn write_sealed(
        &self,
        leaving: &Leaving,
        lock: Lock<'_>,
        out: &mut dyn Write,
    ) -> Result<(), JournalError> {
        let document = serde_json::to_vec_pretty(&leaving.extract).map_err(io::Error::from)?;
        let mut sealing = Sealing::begin(out, lock, Sort::Extract, &document)?.page(&leaving.html)?;
        let mut written = std::collections::BTreeSet::new();
        for file in leaving.extract.moments.iter().flat_map(|moment| &moment.files) {
            if written.insert(&file.entry) {
                sealing = sealing.medium(&file.entry, self.file_reader(&file.digest))?;
            }
        }
        let (identity, _) = self.identity()?;
        sealing.finish(Some(&identity), &leaving.extract.made_on.to_string())?;
        Ok(())
    }

    /// The container lies in memory meanwhile: what a browser opens has to fit in its memory too, and is limited.
    fn write_page(&self, leaving: &Leaving, lock: Lock<'_>, out: &mut dyn Write) -> Result<(), JournalError> {
        let mut sealed = Vec::new();
        self.write_sealed(leaving, lock, &mut sealed)?;
        Ok(besef_extract::page(out, besef_extract::READER, sealed.as_slice())?)
    }

    fn keep_sealed(&self, leaving: Leaving, lock: Lock<'_>, card: Option<&Card>) -> Result<(), JournalError> {
        let Leaving { note, extract, .. } = leaving;
        let (only_for, signing) = match lock {
            Lock::Card(_) => (SealedFor::Contact, card.map(Card::signing)),
            Lock::Passphrase(_) => (SealedFor::Passphrase, None),
        };
        let versions = extract.moments.iter().map(|moment| {
            let after = self.vault().last_change(moment.id)?.unwrap_or(OperationId(0));
            Ok(SharedVersion { moment: moment.id, after })
        });
        let versions = versions.collect::<Result<_, JournalError>>()?;
        let sealed = Sealed { on: extract.made_on, only_for, token: extract.token, signing, versions };
        let content = Shared { sealed: Some(sealed), ..note.content };
        self.save(Verb::Share, |tx| tx.edit_note(note.id, &content))?;
        Ok(())
    }

    /// A file of the journal, as something to read.
    fn file_reader<'a>(&'a self, digest: &'a str) -> impl Read + 'a {
        FileReader { journal: self, digest, at: 0, stretch: Cursor::default() }
    }
}

/// A file read stretch by stretch, none of which lies in memory for long.
struct FileReader<'a> {
    journal: &'a Journal,
    digest: &'a str,
    /// Where the next stretch begins.
    at: u64,
    stretch: Cursor<Vec<u8>>,
}

impl Read for FileReader<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let read = self.stretch.read(to)?;
        if read > 0 || to.is_empty() {
            return Ok(read);
        }
        let stretch = self.journal.read_file(self.digest, self.at, READ).map_err(io::Error::other)?;
        self.at += stretch.len() as u64;
        self.stretch = Cursor::new(stretch);
        self.stretch.read(to)
    }
}

/// Sixteen bytes nobody can guess, as hex digits.
fn token() -> Result<String, JournalError> {
    let bytes = [random()?, random()?].concat();
    Ok(bytes.iter().take(16).map(|byte| format!("{byte:02x}")).collect())
}

/// What a moment notes of a file that came with an extract.
pub(super) fn attachment(file: &besef_model::SharedFile) -> Attachment {
    let besef_model::SharedFile { digest, name, media_type, bytes, .. } = file.clone();
    Attachment { digest, name, media_type, bytes }
}
