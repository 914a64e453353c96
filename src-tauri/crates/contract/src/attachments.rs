//! Files that go with a moment. What is large crosses as bytes, through doors beside the list of commands: sending,
//! reading a stretch, and the small picture.

use besef_journal::{Attached, UploadId};
use besef_model::MomentId;
use std::{io::Read, path::Path};

use crate::{Failure, Session, shapes::*};

/// Commands and doors that do what their name says; each fails as its use case in `journal` does.
#[expect(clippy::missing_errors_doc, reason = "said once, above")]
impl Session {
    /// Starts to take in a file.
    pub fn begin_attachment(&self, request: BeginAttachment) -> Result<Upload, Failure> {
        let upload = self.journal_to_write()?.begin_attachment(&request.name, request.bytes)?;
        Ok(Upload { upload })
    }

    /// Door: the next bytes of a file that is being taken in, some MiB at a time.
    pub fn send(&self, upload: UploadId, bytes: &[u8]) -> Result<(), Failure> {
        Ok(self.journal_to_write()?.send(upload, bytes)?)
    }

    /// Gives a file that came in whole to a moment.
    pub fn finish_attachment(&self, request: FinishAttachment) -> Result<Attached, Failure> {
        let FinishAttachment { upload, moment, keep_place } = request;
        Ok(self.journal_to_write()?.finish_attachment(upload, moment, keep_place)?)
    }

    /// Lets go of what came in of a file.
    pub fn cancel_attachment(&self, request: CancelAttachment) -> Result<Nothing, Failure> {
        self.journal_to_write()?.cancel_attachment(request.upload)?;
        Ok(Nothing {})
    }

    /// The steps above in one, for a host that has the file itself. `go_on` hears how many bytes came in; nothing is
    /// answered, and nothing kept, when it says to stop.
    pub fn attach(
        &self,
        moment: MomentId,
        (name, bytes): (&str, u64),
        file: &mut dyn Read,
        keep_place: bool,
        go_on: &mut dyn FnMut(u64) -> bool,
    ) -> Result<Option<Attached>, Failure> {
        Ok(self.journal_to_write()?.attach(moment, (name, bytes), file, keep_place, go_on)?)
    }

    /// Door: at most so many bytes of a file from there, and never more than 16 MiB; fewer where it ends.
    pub fn read_file(&self, digest: &str, from: u64, most: usize) -> Result<Vec<u8>, Failure> {
        Ok(self.journal()?.read_file(digest, from, most)?)
    }

    /// Door: the small picture of a file, JPEG or PNG; empty where none could be made.
    pub fn picture(&self, digest: &str) -> Result<Vec<u8>, Failure> {
        Ok(self.journal()?.picture(digest)?)
    }

    /// Writes a readable copy of a file for another program.
    pub fn lend_attachment(&self, request: LendAttachment) -> Result<Lent, Failure> {
        let path = self.journal_to_write()?.lend(&request.digest, &request.name)?;
        Ok(Lent { path: path.display().to_string() })
    }

    /// Whether a path leads to a copy that was lent: nothing else is a host to open elsewhere.
    pub fn is_lent(&self, path: &Path) -> bool {
        let real = path.canonicalize().ok().filter(|path| path.is_file());
        let lent = self.home().lent().canonicalize().ok();
        real.zip(lent).is_some_and(|(path, lent)| path.starts_with(lent))
    }

    /// Takes back every copy that was lent.
    pub fn take_back_lent(&self, _: Nothing) -> Result<Nothing, Failure> {
        self.journal()?.take_back_lent()?;
        Ok(Nothing {})
    }
}
