//! A vault to measure on, and filling it.

use crate::corpus;
use besef_contract::{Session, Staying, journal::Access, model::Content, shapes::LogBatch};
use std::path::{Path, PathBuf};

/// So many moments are saved at once: all of them together would have to fit in memory.
const BATCH: usize = 20_000;

/// The vault's own folder within the folder of a run.
pub fn at(folder: &Path) -> PathBuf {
    folder.join("vault")
}

/// A session that has it open.
pub fn opened(folder: &Path, staying: Staying) -> Session {
    let session = besef_tests::session(&at(folder), staying);
    session.unlock_with(&access(folder)).unwrap();
    session
}

/// A new vault with those moments, not indexed.
pub fn filled(folder: &Path, contents: impl Iterator<Item = Content>) -> Session {
    let session = besef_tests::session(&at(folder), Staying::Short);
    session.create_with(&access(folder)).unwrap();
    fill(&session, contents);
    session
}

/// A new vault in this folder that a passphrase opens, with that many moments: for a bench that drives a browser.
pub fn made(folder: &Path, passphrase: &str, size: usize) {
    let session = besef_tests::session(folder, Staying::Short);
    session.create_with(&Access::Passphrase(passphrase.to_owned().into())).unwrap();
    fill(&session, corpus::moments(size));
}

/// Logs those moments.
pub fn fill(session: &Session, mut contents: impl Iterator<Item = Content>) {
    loop {
        let batch: Vec<Content> = contents.by_ref().take(BATCH).collect();
        if batch.is_empty() {
            return;
        }
        session.log_batch(LogBatch { contents: batch }).unwrap();
    }
}

fn access(folder: &Path) -> Access {
    Access::Identity(folder.join("identity.txt"))
}
