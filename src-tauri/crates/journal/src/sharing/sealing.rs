//! Sealing: the very thing that was seen, and a note of it that stays.

use besef_extract::{Card, Lock, SHORTEST_PASSPHRASE, Sealing, SecretString, Sort};
use besef_model::{
    Attachment, Contact, Extract, MomentId, Note, NotedId, OperationId, Sealed, SealedFor, Shared,
    SharedFile, SharedVersion, Verb,
};
use besef_words::Language;
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    io::{self, Write},
    ops::ControlFlow,
    thread,
};
use ts_rs::TS;

use super::{
    SharingError,
    choosing::{Preview, stamp},
    contacts::card_of,
};
use crate::{
    Journal, JournalError,
    ahead::{Aside, STRETCH, ahead},
    journal::random,
};

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
    /// How each of its moments read.
    versions: Vec<SharedVersion>,
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
        if request.passphrase.as_deref().is_some_and(is_short) {
            return Err(SharingError::ShortPassphrase.into());
        }
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

    /// The versions are looked up before what is in them: what changes in between is not what was seen.
    fn leaving(&self, request: &SealRequest, language: Language) -> Result<Leaving, JournalError> {
        let mut versions = self.versions(&self.live_note::<Shared>(request.id)?.content.moments)?;
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
        versions.retain(|version| extract.moments.iter().any(|moment| moment.id == version.moment));
        let extract = Extract { token: token()?, ..extract };
        let html = self.page_of(&extract)?;
        Ok(Leaving { note, extract, contact, html, versions })
    }

    fn versions(&self, moments: &[MomentId]) -> Result<Vec<SharedVersion>, JournalError> {
        let vault = self.vault();
        let version = |moment: &MomentId| {
            let after = vault.last_change(*moment)?.unwrap_or(OperationId(0));
            Ok(SharedVersion { moment: *moment, after })
        };
        moments.iter().map(version).collect()
    }

    fn write_sealed(
        &self,
        leaving: &Leaving,
        lock: Lock<'_>,
        out: &mut dyn Write,
    ) -> Result<(), JournalError> {
        let document = serde_json::to_vec_pretty(&leaving.extract).map_err(io::Error::from)?;
        let (identity, _) = self.identity()?;
        let files = files(&leaving.extract);
        thread::scope(|scope| {
            let mut read =
                ahead(scope, |aside| files.iter().try_for_each(|file| self.leave_file(file, aside)));
            let mut sealing = Sealing::begin(out, lock, Sort::Extract, &document)?.page(&leaving.html)?;
            for file in &files {
                sealing = sealing.medium(&file.entry, read.next())?;
            }
            sealing.finish(Some(&identity), &leaving.extract.made_on.to_string())?;
            Ok(())
        })
    }

    /// Reads a file of the journal for whoever seals it.
    fn leave_file(&self, file: &SharedFile, aside: &Aside) -> ControlFlow<()> {
        let mut at = 0;
        loop {
            let stretch = self.read_file(&file.digest, at, STRETCH).map_err(io::Error::other);
            let read = stretch.as_ref().map_or(0, Vec::len);
            aside.leave(stretch)?;
            at += read as u64;
            if read == 0 {
                return ControlFlow::Continue(());
            }
        }
    }

    /// The container lies in memory meanwhile: what a browser opens has to fit in its memory too, and is limited.
    fn write_page(&self, leaving: &Leaving, lock: Lock<'_>, out: &mut dyn Write) -> Result<(), JournalError> {
        let mut sealed = Vec::new();
        self.write_sealed(leaving, lock, &mut sealed)?;
        Ok(besef_extract::page(out, besef_extract::READER, sealed.as_slice())?)
    }

    fn keep_sealed(&self, leaving: Leaving, lock: Lock<'_>, card: Option<&Card>) -> Result<(), JournalError> {
        let Leaving { note, extract, versions, .. } = leaving;
        let (only_for, signing) = match lock {
            Lock::Card(_) => (SealedFor::Contact, card.map(Card::signing)),
            Lock::Passphrase(_) => (SealedFor::Passphrase, None),
        };
        let sealed = Sealed { on: extract.made_on, only_for, token: extract.token, signing, versions };
        let content = Shared { sealed: Some(sealed), ..note.content };
        self.save(Verb::Share, |tx| tx.edit_note(note.id, &content))?;
        Ok(())
    }
}

/// What lies in a container under a name of its own, each once.
fn files(extract: &Extract) -> Vec<&SharedFile> {
    let files = extract.moments.iter().flat_map(|moment| &moment.files);
    files.map(|file| (&file.entry, file)).collect::<BTreeMap<_, _>>().into_values().collect()
}

fn is_short(passphrase: &str) -> bool {
    passphrase.trim().chars().count() < SHORTEST_PASSPHRASE
}

/// Sixteen bytes nobody can guess, as hex digits.
fn token() -> Result<String, JournalError> {
    let bytes = [random()?, random()?].concat();
    Ok(bytes.iter().take(16).map(|byte| format!("{byte:02x}")).collect())
}

/// What a moment notes of a file that came with an extract.
pub(super) fn attachment(file: &SharedFile) -> Attachment {
    let besef_model::SharedFile { digest, name, media_type, bytes, .. } = file.clone();
    Attachment { digest, name, media_type, bytes }
}
