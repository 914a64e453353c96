//! What is inside the age file, read from anywhere in it.
//!
//! age's own reader decrypts from any place as well, and panics when asked for a place past the end, as a zip made by
//! someone else may well do: here every place is checked before it is asked.

use age::stream::StreamReader;
use std::io::{self, Read, Seek, SeekFrom};

use crate::ExtractError;

/// What was sealed. Every byte given was verified; that none is missing at the end was verified on opening.
pub(crate) struct Plain<R> {
    from: StreamReader<R>,
    at: u64,
    length: u64,
}

impl<R: Read + Seek> Plain<R> {
    /// # Errors
    /// [`ExtractError::Broken`] when the end is missing.
    pub(crate) fn new(mut from: StreamReader<R>) -> Result<Self, ExtractError> {
        let length = from.seek(SeekFrom::End(0)).map_err(beneath)?;
        Ok(Self { from, at: 0, length })
    }

    pub(crate) fn length(&self) -> u64 {
        self.length
    }
}

impl<R: Read + Seek> Read for Plain<R> {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        if self.at >= self.length {
            return Ok(0);
        }
        self.from.seek(SeekFrom::Start(self.at)).map_err(beneath)?;
        let read = self.from.read(into).map_err(beneath)?;
        self.at += read as u64;
        Ok(read)
    }
}

impl<R: Read + Seek> Seek for Plain<R> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let place = match to {
            SeekFrom::Start(place) => Some(place),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.length.checked_add_signed(by),
        };
        self.at = place.ok_or(ExtractError::Broken)?;
        Ok(self.at)
    }
}

/// age says of damage that data are invalid or end too soon; anything else is a disk's or a network's failure, and is
/// wrapped so that it stays one on its way through zip.
fn beneath(error: io::Error) -> io::Error {
    use io::ErrorKind::{InvalidData, InvalidInput, UnexpectedEof};
    match error.kind() {
        InvalidData | InvalidInput | UnexpectedEof => ExtractError::Broken.into(),
        _ => io::Error::other(ExtractError::Io(error)),
    }
}
