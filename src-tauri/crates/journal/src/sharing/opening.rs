//! Opening a file that came in: an extract of someone else is kept to review, a reply comes home. Anything about it may be
//! a stranger's doing, so nothing is kept before all of it was looked at.

use besef_extract::{Card, ExtractError, Key, Limits, Opened, Sealed, SecretString, Sort, as_typed};
use besef_model::{Attachment, Extract, Note, NotedId, Received, SharedFile};
use serde::{Serialize, de::DeserializeOwned};
use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Seek},
    ops::ControlFlow,
    thread,
};
use ts_rs::TS;

use super::{CameHome, SharingError, sealing::attachment};
use crate::{
    Journal, JournalError, UploadId,
    ahead::{Aside, ahead},
};

/// What a file turned out to be.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(tag = "was", rename_all = "snake_case")]
pub enum TookIn {
    /// An extract of someone else, kept to review.
    Extract {
        /// Under which it is kept.
        id: NotedId,
        /// Whether it was here already, as it is.
        before: bool,
    },
    /// A reply to an extract of this journal.
    Reply(CameHome),
}

/// What every document begins with.
#[derive(serde::Deserialize)]
struct Shape {
    format: u32,
}

impl Journal {
    /// Takes in a file that came in whole through the door for files.
    ///
    /// # Errors
    /// As [`Journal::take_in`]. When it opens with a passphrase that is missing or wrong the file stays, to try again.
    pub fn take_in_upload(&self, upload: UploadId, passphrase: Option<&str>) -> Result<TookIn, JournalError> {
        self.with_upload(upload, |file| self.take_in(file, passphrase))
    }

    /// Takes in a sealed file, or a page that carries one.
    ///
    /// # Errors
    /// [`besef_extract::ExtractError`] when it cannot be opened, [`SharingError`] when what is in it is not for this
    /// journal. Nothing is changed then.
    pub fn take_in(
        &self,
        mut file: impl Read + Seek + Send,
        passphrase: Option<&str>,
    ) -> Result<TookIn, JournalError> {
        match Sealed::read(&mut file) {
            Err(ExtractError::NotSealed) => {
                file.rewind()?;
                self.take_in_as_typed(Cursor::new(besef_extract::sealed_in_page(&mut file)?), passphrase)
            }
            _ => self.take_in_as_typed(file, passphrase),
        }
    }

    /// With the passphrase as it was given, else as its words are usually written: someone read it out to someone else.
    fn take_in_as_typed(
        &self,
        mut file: impl Read + Seek + Send,
        passphrase: Option<&str>,
    ) -> Result<TookIn, JournalError> {
        let given = passphrase.map(|text| SecretString::from(text.to_owned()));
        match (self.take_in_sealed(&mut file, given.as_ref()), passphrase) {
            (Err(JournalError::Sealed(ExtractError::WrongPassphrase)), Some(text)) => {
                self.take_in_sealed(&mut file, Some(&as_typed(text)))
            }
            (taken, _) => taken,
        }
    }

    fn take_in_sealed(
        &self,
        file: impl Read + Seek + Send,
        passphrase: Option<&SecretString>,
    ) -> Result<TookIn, JournalError> {
        let sealed = Sealed::read(file)?;
        let (identity, _) = self.identity()?;
        let key = passphrase.filter(|_| sealed.wants_passphrase());
        let opened = sealed.open(key.map_or(Key::Identity(&identity), Key::Passphrase), Limits::default())?;
        match opened.sort() {
            Sort::Extract => self.take_in_extract(opened),
            Sort::Reply => self.take_in_reply(&opened).map(TookIn::Reply),
        }
    }

    fn take_in_extract(&self, mut opened: Opened<impl Read + Seek + Send>) -> Result<TookIn, JournalError> {
        let extract: Extract = document(opened.document(), Extract::FORMAT)?;
        let card: Card = extract.card.parse().map_err(|_| SharingError::Unreadable)?;
        if !opened.signed_by(&card) {
            return Err(SharingError::Forged.into());
        }
        let here = self.notes::<Received>()?;
        let same = |note: &&Note<Received>| note.content.extract.token == extract.token;
        if let Some(note) = here.iter().find(same) {
            return Ok(TookIn::Extract { id: note.id, before: true });
        }
        let contact = self.contact_with(&card)?.map(|note| note.id);
        let attachments = self.take_in_files(&extract, &mut opened)?;
        let received =
            Received { extract, attachments, contact, comments: Vec::new(), overall: None, sent_back: None };
        Ok(TookIn::Extract { id: self.add_note(received)?.note.id, before: false })
    }

    /// Every file the extract speaks of, under the digest it speaks of. What the container holds besides is not kept.
    fn take_in_files(
        &self,
        extract: &Extract,
        opened: &mut Opened<impl Read + Seek + Send>,
    ) -> Result<Vec<Attachment>, JournalError> {
        let files = files(extract);
        let read = |aside: &Aside| files.iter().try_for_each(|file| leave_file(opened, file, aside));
        thread::scope(|scope| {
            let mut read = ahead(scope, read);
            files.iter().map(|file| self.take_in_bytes(file, &mut read.next())).collect()
        })
    }

    fn take_in_bytes(&self, file: &SharedFile, bytes: &mut dyn Read) -> Result<Attachment, JournalError> {
        let digest = self.keep_bytes(&file.name, bytes)?;
        if digest.to_string() != file.digest {
            return Err(SharingError::Unreadable.into());
        }
        Ok(attachment(file))
    }
}

/// What an extract speaks of, each once.
fn files(extract: &Extract) -> Vec<&SharedFile> {
    let files = extract.moments.iter().flat_map(|moment| &moment.files);
    files.map(|file| (&file.digest, file)).collect::<BTreeMap<_, _>>().into_values().collect()
}

/// Reads a file of a container for whoever keeps it.
fn leave_file(opened: &mut Opened<impl Read + Seek>, file: &SharedFile, aside: &Aside) -> ControlFlow<()> {
    match opened.medium(&file.entry) {
        Ok(medium) => aside.leave_all(medium),
        Err(error) => aside.leave(Err(error.into())),
    }
}

/// A document of a shape this version knows.
pub(super) fn document<T: DeserializeOwned>(bytes: &[u8], newest: u32) -> Result<T, SharingError> {
    let shape: Shape = serde_json::from_slice(bytes).map_err(|_| SharingError::Unreadable)?;
    if shape.format > newest {
        return Err(SharingError::NewerFormat);
    }
    serde_json::from_slice(bytes).map_err(|_| SharingError::Unreadable)
}
