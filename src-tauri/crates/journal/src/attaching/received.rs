//! What came in of a file, to be read here and there without holding it.

use besef_vault::Incoming;
use std::io::{self, BufRead, Read, Seek, SeekFrom};

use crate::Journal;

/// Read at a time, in bytes: as much as lies together in the store.
const WINDOW: u64 = 256 * 1024;

/// A file that came in, as something to read. The store is held for each window only.
pub(crate) struct Received<'a> {
    journal: &'a Journal,
    incoming: &'a Incoming,
    at: u64,
    window: Vec<u8>,
    /// Where the window begins.
    from: u64,
}

impl<'a> Received<'a> {
    pub(crate) fn new(journal: &'a Journal, incoming: &'a Incoming) -> Self {
        Self { journal, incoming, at: 0, window: Vec::new(), from: 0 }
    }

    fn within(&self) -> Option<usize> {
        let within = usize::try_from(self.at.checked_sub(self.from)?).ok()?;
        (within < self.window.len()).then_some(within)
    }
}

impl BufRead for Received<'_> {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.within().is_none() && self.at < self.incoming.bytes() {
            self.from = self.at - self.at % WINDOW;
            let window =
                self.journal.with_files(|files| files.received(self.incoming, self.from, WINDOW as usize));
            self.window = window.map_err(io::Error::other)?;
        }
        Ok(self.within().map_or(&[], |within| &self.window[within..]))
    }

    fn consume(&mut self, bytes: usize) {
        self.at += bytes as u64;
    }
}

impl Read for Received<'_> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        let bytes = self.fill_buf()?.read(to)?;
        self.consume(bytes);
        Ok(bytes)
    }
}

impl Seek for Received<'_> {
    fn seek(&mut self, to: SeekFrom) -> io::Result<u64> {
        let to = match to {
            SeekFrom::Start(at) => Some(at),
            SeekFrom::Current(by) => self.at.checked_add_signed(by),
            SeekFrom::End(by) => self.incoming.bytes().checked_add_signed(by),
        };
        self.at = to.ok_or(io::ErrorKind::InvalidInput)?;
        Ok(self.at)
    }
}
