//! What is kept of a file that came in whole: its name, what it is, its bytes without the place, a small picture.

use besef_media::{Place, media_type, place_in, small_picture};
use besef_model::{Attachment, Invalid, kept_line, limits};
use besef_vault::{Incoming, Kept};

use super::{MadeAt, received::Received, uploads::Upload};
use crate::{Journal, JournalError};

/// A file's own name: without folders, and no longer than a name may be; its ending stays.
pub(super) fn name(name: &str) -> Result<String, Invalid> {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let name = kept_line("attachments", last, usize::MAX)?;
    let long = name.chars().count().saturating_sub(limits::NAME);
    if long == 0 {
        return Ok(name);
    }
    let (stem, ending) = name.rsplit_once('.').filter(|(_, ending)| ending.len() < 20).unwrap_or((&name, ""));
    let dot = if ending.is_empty() { "" } else { "." };
    let stem: String = stem.chars().take(limits::NAME - ending.chars().count() - dot.len()).collect();
    Ok(format!("{stem}{dot}{ending}"))
}

/// Refused before a byte of it came in.
pub(super) fn size(bytes: u64) -> Result<(), Invalid> {
    let limit = limits::ATTACHMENT;
    if bytes <= limit { Ok(()) } else { Err(Invalid::FileTooLarge { bytes, limit }) }
}

impl Journal {
    /// Gives a file its name in the store, and says what a moment notes of it.
    pub(super) fn keep_file(
        &self,
        mut upload: Upload,
        keep_place: bool,
    ) -> Result<(Kept, Attachment, MadeAt), JournalError> {
        let media_type = media_type(&upload.head, &upload.name);
        let seen = self.look_into(&mut upload.incoming, &media_type, keep_place);
        let (place, picture) = seen.inspect_err(|_| self.let_go_of_half(&upload.incoming))?;
        let bytes = upload.incoming.bytes();
        let picture = picture.as_deref();
        let kept = self.with_files(|files| files.finish(upload.incoming, picture, self.clock.now()))?;
        let attachment =
            Attachment { digest: kept.digest().to_string(), name: upload.name, media_type, bytes };
        Ok((kept, attachment, place))
    }

    /// Takes the place out of what came in, unless it is to stay, and makes a small picture of it.
    fn look_into(
        &self,
        incoming: &mut Incoming,
        media_type: &str,
        keep_place: bool,
    ) -> Result<(MadeAt, Option<Vec<u8>>), JournalError> {
        self.with_files(|files| files.end(incoming, self.clock.now()))?;
        let place = if keep_place { MadeAt::Kept } else { self.take_place_out(incoming, media_type)? };
        let small = small_picture(Received::new(self, incoming));
        if let Err(error) = &small {
            tracing::debug!(%error, media_type, "no small picture");
        }
        Ok((place, small.ok().map(|picture| picture.bytes)))
    }

    fn take_place_out(&self, incoming: &mut Incoming, media_type: &str) -> Result<MadeAt, JournalError> {
        match place_in(media_type, &mut Received::new(self, incoming))? {
            Place::Untold => Ok(MadeAt::None),
            Place::Unseen => Ok(MadeAt::Unseen),
            Place::Told(blots) => {
                for blot in blots {
                    self.with_files(|files| files.blot(incoming, blot.at, &blot.bytes))?;
                }
                Ok(MadeAt::Removed)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_a_files_own_and_fits() {
        assert_eq!(name("C:\\Foto's\\bord  één.jpg").unwrap(), "bord één.jpg");
        assert_eq!(name("../../etc/passwd").unwrap(), "passwd");
        let long = name(&format!("{}.jpeg", "é".repeat(300))).unwrap();
        assert_eq!((long.chars().count(), long.ends_with("é.jpeg")), (limits::NAME, true));
        assert_eq!(name(&"x".repeat(300)).unwrap().len(), limits::NAME);
        assert_eq!(name(" / ").unwrap_err(), Invalid::Blank { field: "attachments" });
    }
}
