//! Files that go with a moment: taken in, read back, lent to other programs, let go of.
//!
//! A file is whole and has its name before the moment names it, so that no moment ever points to half a file. What is
//! removed from a moment stays for as long as undo can bring it back.

mod forgetting;
mod kept;
mod lending;
mod received;
mod uploads;

use besef_model::{Attachment, MomentId, Verb};
use besef_vault::{Attachments, Digest, Incoming, Kept, Lending, VaultError};
use serde::{Deserialize, Serialize};
use std::{
    io::Read,
    sync::{Mutex, MutexGuard},
};
use ts_rs::TS;

use crate::{Journal, JournalError, Saved, journal::held};

pub(crate) use forgetting::sweep_files;
use received::Received;
pub use uploads::UploadId;
use uploads::Uploads;

/// A file was added.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Attached {
    /// The moment it was added to.
    pub saved: Saved,
    /// What became of the place where it was made.
    pub place: MadeAt,
}

/// What became of the place where a picture was made, which cameras write into it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum MadeAt {
    /// It was in the file, and was taken out.
    Removed,
    /// It was not in the file.
    None,
    /// Whatever the file tells was left in, as asked.
    Kept,
    /// Files of this sort can tell it, and Besef cannot take it out of them: it may be in there.
    Unseen,
}

/// What an open journal knows of files, each part opened when it is first needed.
#[derive(Default)]
pub(crate) struct Files {
    open: Mutex<Option<Attachments>>,
    uploads: Mutex<Uploads>,
    lending: Mutex<Option<Lending>>,
}

/// So much is read at a time from what is taken in whole, in bytes.
const READ: usize = 1 << 20;

impl Journal {
    /// Starts to take in a file of so many bytes.
    ///
    /// # Errors
    /// When it is too large or its name is blank, or the store refuses.
    pub fn begin_attachment(&self, name: &str, bytes: u64) -> Result<UploadId, JournalError> {
        let name = kept::name(name)?;
        kept::size(bytes)?;
        let incoming = self.with_files(|files| files.begin(self.clock.now()))?;
        Ok(self.uploads().add(name, bytes, incoming))
    }

    /// Takes in the next bytes of a file.
    ///
    /// # Errors
    /// When it gets too large, or the store refuses: what came in before is let go of then.
    pub fn send(&self, upload: UploadId, bytes: &[u8]) -> Result<(), JournalError> {
        let mut taken = self.uploads().take(upload)?;
        self.with_files(|files| files.receive(&mut taken.incoming, bytes, self.clock.now()))?;
        taken.note_head(bytes);
        self.uploads().put_back(upload, taken);
        Ok(())
    }

    /// Gives a file that came in whole to a moment, with a small picture of it where one can be made. Where it was made
    /// is taken out of it, unless it is asked to stay. The same file given twice stays once.
    ///
    /// # Errors
    /// When it did not come in whole, or there is no such live moment; the file is let go of then.
    pub fn finish_attachment(
        &self,
        upload: UploadId,
        moment: MomentId,
        keep_place: bool,
    ) -> Result<Attached, JournalError> {
        let taken = self.uploads().take(upload)?;
        if let Err(error) = self.live(moment).and_then(|_| taken.whole()) {
            self.let_go_of_half(&taken.incoming);
            return Err(error);
        }
        let (kept, attachment, place) = self.keep_file(taken, keep_place)?;
        let saved = self.give(moment, kept.digest(), attachment);
        let saved = saved.inspect_err(|_| self.take_back(&kept))?;
        Ok(Attached { saved, place })
    }

    /// Lets go of what came in of a file.
    ///
    /// # Errors
    /// When nothing is being taken in under that number.
    pub fn cancel_attachment(&self, upload: UploadId) -> Result<(), JournalError> {
        let taken = self.uploads().take(upload)?;
        self.let_go_of_half(&taken.incoming);
        Ok(())
    }

    /// Takes in all of a file and gives it to a moment. `go_on` hears how many bytes came in; nothing is answered, and
    /// nothing kept, when it says to stop.
    ///
    /// # Errors
    /// As the steps above, or when the file cannot be read.
    pub fn attach(
        &self,
        moment: MomentId,
        (name, bytes): (&str, u64),
        file: &mut dyn Read,
        keep_place: bool,
        go_on: &mut dyn FnMut(u64) -> bool,
    ) -> Result<Option<Attached>, JournalError> {
        self.live(moment)?;
        let upload = self.begin_attachment(name, bytes)?;
        let came_in = self.take_in_all(upload, file, go_on);
        match came_in {
            Ok(true) => self.finish_attachment(upload, moment, keep_place).map(Some),
            stopped => {
                // A store that refused has let go of it already.
                let _gone = self.cancel_attachment(upload);
                stopped.map(|_| None)
            }
        }
    }

    /// At most so many bytes of a file from there, and never more than 16 MiB; fewer where it ends.
    ///
    /// # Errors
    /// [`VaultError::UnknownFile`] when it is not here.
    pub fn read_file(&self, digest: &str, from: u64, most: usize) -> Result<Vec<u8>, JournalError> {
        let digest = digest.parse()?;
        self.with_files(|files| files.read(digest, from, most))
    }

    /// The small picture of a file: a JPEG or PNG; empty where none could be made.
    ///
    /// # Errors
    /// [`VaultError::UnknownFile`] when it is not here.
    pub fn picture(&self, digest: &str) -> Result<Vec<u8>, JournalError> {
        let digest = digest.parse()?;
        Ok(self.with_files(|files| files.picture(digest))?.unwrap_or_default())
    }

    fn take_in_all(
        &self,
        upload: UploadId,
        file: &mut dyn Read,
        go_on: &mut dyn FnMut(u64) -> bool,
    ) -> Result<bool, JournalError> {
        let mut bytes = Vec::with_capacity(READ);
        let mut came_in = 0;
        while go_on(came_in) {
            bytes.clear();
            if file.take(READ as u64).read_to_end(&mut bytes)? == 0 {
                return Ok(true);
            }
            self.send(upload, &bytes)?;
            came_in += bytes.len() as u64;
        }
        Ok(false)
    }

    /// Names a file in a moment, as one step that undo takes back.
    fn give(&self, id: MomentId, digest: Digest, file: Attachment) -> Result<Saved, JournalError> {
        let write = || {
            let ((), changed) = self.save(Verb::Edit, |tx| {
                let moment = tx.moment(id)?.filter(|moment| moment.deleted_at.is_none());
                let mut content = moment.ok_or(VaultError::UnknownMoment(id))?.content;
                if !content.attachments.iter().any(|known| known.digest == file.digest) {
                    content.attachments.push(file);
                }
                tx.edit(id, &content.kept()?)
            })?;
            self.saved(id, changed)
        };
        self.with_files(|files| files.while_kept(digest, write))
    }

    /// Does something with a file that came in whole, and lets go of it; when that fails it stays, to be tried again with
    /// other means, until it is cancelled or a day has passed.
    pub(crate) fn with_upload<T>(
        &self,
        upload: UploadId,
        work: impl FnOnce(&mut Received<'_>) -> Result<T, JournalError>,
    ) -> Result<T, JournalError> {
        let mut taken = self.uploads().take(upload)?;
        let worked = taken.whole().and_then(|()| {
            self.with_files(|files| files.end(&mut taken.incoming, self.clock.now()))?;
            work(&mut Received::new(self, &taken.incoming))
        });
        match worked {
            Ok(done) => {
                self.let_go_of_half(&taken.incoming);
                Ok(done)
            }
            Err(error) => {
                self.uploads().put_back(upload, taken);
                Err(error)
            }
        }
    }

    /// Takes in bytes that something noted is about to name, with a small picture where one can be made.
    pub(crate) fn keep_bytes(&self, name: &str, bytes: &mut dyn Read) -> Result<Digest, JournalError> {
        let incoming = self.with_files(|files| files.begin(self.clock.now()))?;
        let upload = self.uploads().add(kept::name(name)?, 0, incoming);
        if let Err(error) = self.take_in_all(upload, bytes, &mut |_| true) {
            // A store that refused has let go of it already.
            let _gone = self.cancel_attachment(upload);
            return Err(error);
        }
        let taken = self.uploads().take(upload)?;
        let (kept, _, _) = self.keep_file(taken, true)?;
        Ok(kept.digest())
    }

    fn let_go_of_half(&self, incoming: &Incoming) {
        let gone = self.with_files(|files| {
            files.cancel(incoming);
            Ok::<(), JournalError>(())
        });
        if let Err(error) = gone {
            tracing::warn!(%error, "half a file could not be let go of yet");
        }
    }

    fn take_back(&self, kept: &Kept) {
        if let Err(error) = self.with_files(|files| files.take_back(kept, &self.vault())) {
            tracing::warn!(%error, "a file that nothing names could not be taken back yet");
        }
    }

    /// The store of files. Whoever needs the journal's store too takes this one first.
    fn with_files<T, E>(&self, work: impl FnOnce(&mut Attachments) -> Result<T, E>) -> Result<T, JournalError>
    where
        JournalError: From<E>,
    {
        let mut open = held(&self.files.open);
        let files = match open.as_mut() {
            Some(files) => files,
            None => open.insert(Attachments::open(&self.vault(), self.clock.now())?),
        };
        Ok(work(files)?)
    }

    fn uploads(&self) -> MutexGuard<'_, Uploads> {
        held(&self.files.uploads)
    }
}

impl Drop for Files {
    /// Nobody goes on with an upload once the journal is closed.
    fn drop(&mut self) {
        if let Some(files) = held(&self.open).as_mut() {
            held(&self.uploads).take_all().iter().for_each(|taken| files.cancel(&taken.incoming));
        }
    }
}
