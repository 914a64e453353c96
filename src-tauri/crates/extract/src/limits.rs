//! How much a container may hold. A stranger may have made it; these bound what opening it can cost.

use crate::entry::Entry;

/// The most a container may hold. Sealing keeps to the default, so what is sealed here can be opened everywhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// Entries of the zip, all of them.
    pub entries: usize,
    /// Bytes of the document. It is held in memory.
    pub document: u64,
    /// Bytes of the page. It is held in memory.
    pub page: u64,
    /// Bytes of one medium. Media are streamed.
    pub medium: u64,
    /// Bytes of all media together.
    pub media: u64,
    /// Bytes of the list of sums. It is held in memory.
    pub sums: u64,
}

const MIB: u64 = 1 << 20;

impl Default for Limits {
    fn default() -> Self {
        Self {
            entries: 4_000,
            document: 32 * MIB,
            page: 32 * MIB,
            medium: 200 * MIB,
            media: 1024 * MIB,
            sums: MIB,
        }
    }
}

/// A signature is five short lines; minisign itself takes no longer comment than this.
pub(crate) const SIGNATURE: u64 = 16 * 1024;

/// What an entry costs in the zip beside what it holds: two headers with its name, and what tools add to them.
pub(crate) const PER_ENTRY: u64 = 1024;

impl Limits {
    /// The most bytes of an entry.
    pub(crate) fn of(&self, entry: Entry<'_>) -> u64 {
        match entry {
            Entry::Document(_) => self.document,
            Entry::Page => self.page,
            Entry::Medium(_) => self.medium,
            Entry::Sums => self.sums,
            Entry::Signature => SIGNATURE,
        }
    }

    /// The most bytes of zip: nothing that keeps to the limits is longer, even where deflating gained nothing.
    pub(crate) fn zip(&self) -> u64 {
        let held = [self.document, self.page, self.media, self.sums, SIGNATURE, MIB];
        let entries = (self.entries as u64).saturating_mul(2 * PER_ENTRY);
        held.into_iter().fold(entries, u64::saturating_add)
    }
}
