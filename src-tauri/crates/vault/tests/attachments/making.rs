//! What the tests of files are made of.

use besef_model::{Attachment, Kind, Timestamp};
use besef_vault::{Attachments, Digest, Incoming};
use std::fs;

use crate::common::{Journal, NOW, content};

pub(crate) const STRETCH: usize = 256 * 1024;
pub(crate) const DAY: i64 = 24 * 60 * 60 * 1000;

pub(crate) fn later(days: i64) -> Timestamp {
    Timestamp::from_millis(NOW.millis() + days * DAY)
}

pub(crate) fn open(journal: &Journal) -> Attachments {
    Attachments::open(&journal.vault, NOW).unwrap()
}

/// Bytes that do not repeat and do not compress.
pub(crate) fn noise(size: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (state >> 33) as u8
    };
    (0..size).map(|_| next()).collect()
}

pub(crate) fn received(files: &mut Attachments, bytes: &[u8], each: usize) -> Incoming {
    let mut incoming = files.begin(NOW).unwrap();
    bytes.chunks(each).for_each(|bytes| files.receive(&mut incoming, bytes, NOW).unwrap());
    incoming
}

pub(crate) fn kept(files: &mut Attachments, bytes: &[u8]) -> Digest {
    let incoming = received(files, bytes, 100_000);
    files.finish(incoming, None, NOW).unwrap().digest()
}

pub(crate) fn whole(files: &Attachments, digest: Digest) -> Vec<u8> {
    files.read(digest, 0, usize::MAX).unwrap()
}

pub(crate) fn naming(digest: Digest) -> Attachment {
    let (name, media_type) = ("foto.jpg".into(), "image/jpeg".into());
    Attachment { digest: digest.to_string(), name, media_type, bytes: 1 }
}

impl Journal {
    pub(crate) fn log_with_file(&mut self, number: u16, digest: Digest) {
        let mut content = content(Kind::Social, "2026-11-20", "met een foto");
        content.attachments.push(naming(digest));
        self.log(number, content);
    }
}

/// The store of files as any SQLCipher opens it.
pub(crate) fn raw(journal: &Journal) -> rusqlite::Connection {
    let key = journal.raw_key();
    let store = rusqlite::Connection::open(journal.home.folder().join("attachments.db")).unwrap();
    store.execute_batch(&format!("PRAGMA key = \"x'{}'\"", key.trim())).unwrap();
    store.busy_timeout(std::time::Duration::ZERO).unwrap();
    store.pragma_update(None, "foreign_keys", true).unwrap();
    store
}

pub(crate) fn on_disk(journal: &Journal) -> u64 {
    let size = |name| fs::metadata(journal.home.folder().join(name)).map_or(0, |file| file.len());
    size("attachments.db") + size("attachments.db-wal")
}
