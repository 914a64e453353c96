//! What the black-box tests share: a real vault in a temporary folder, on a fixed day, opened with an identity file
//! (a passphrase is slow on purpose, and has tests of its own).
#![expect(clippy::expect_used, reason = "everything here is a test")]

use besef_contract::{
    Session, Setup, Staying,
    journal::{Access, Find, FixedDay, Found},
    model::{Content, Day, Kind, MomentId, Noun, Patch, Subject},
    shapes::{EditMoment, LogMoment, OfSubject, ShowMoment},
};
use serde::Serialize;
use std::{
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};
use tempfile::TempDir;

#[path = "bench/judged/set.rs"]
pub mod judged;
pub mod random;

/// The day it is in every test.
pub const TODAY: &str = "2026-11-22";

/// A vault in a folder that goes away with it.
pub struct Place {
    folder: TempDir,
}

impl Place {
    /// A folder with a new vault in it, and a session that has it open.
    pub fn with_vault() -> (Self, Session) {
        let place = Self::empty();
        let session = place.session();
        session.create_with(&place.access()).expect("a new vault");
        (place, session)
    }

    /// A folder without a vault.
    pub fn empty() -> Self {
        Self { folder: TempDir::new().expect("a temporary folder") }
    }

    /// The vault's folder.
    pub fn vault(&self) -> PathBuf {
        self.folder.path().join("vault")
    }

    /// A file inside the vault.
    pub fn file(&self, name: &str) -> PathBuf {
        self.vault().join(name)
    }

    /// The identity file that opens it.
    pub fn access(&self) -> Access {
        Access::Identity(self.folder.path().join("identity.txt"))
    }

    /// The vault's key as 64 hex digits.
    pub fn raw_key(&self) -> String {
        raw_key_in(self.folder.path())
    }

    /// The journal's database, opened with plain SQLCipher.
    pub fn store(&self) -> rusqlite::Connection {
        store_in(self.folder.path())
    }

    /// A new session of a host that answers once and leaves.
    pub fn session(&self) -> Session {
        session(&self.vault(), Staying::Short)
    }

    /// A new session of a host that stays.
    pub fn window(&self) -> Session {
        session(&self.vault(), Staying::Long)
    }

    /// A new session with the vault open, on another day.
    pub fn unlocked_on(&self, day: Day) -> Session {
        let session = session_on(day, &self.vault(), Staying::Short);
        session.unlock_with(&self.access()).expect("the vault opens");
        session
    }

    /// A new session with the vault open.
    pub fn unlocked(&self) -> Session {
        let session = self.session();
        session.unlock_with(&self.access()).expect("the vault opens");
        session
    }
}

/// The key of the vault in a folder as 64 hex digits, got as anybody can who has the identity: with age alone.
fn raw_key_in(folder: &Path) -> String {
    let identity = fs::read_to_string(folder.join("identity.txt")).expect("an identity file");
    let secret = identity.lines().find(|line| line.starts_with("AGE-SECRET-KEY-")).expect("an age identity");
    let identity: age::x25519::Identity = secret.parse().expect("an age identity");
    let sealed = fs::read(folder.join("vault/key.device.age")).expect("a sealed key");
    let key = age::decrypt(&identity, &sealed).expect("the identity opens it");
    String::from_utf8(key).expect("hex digits").trim().to_owned()
}

/// The database of the vault in a folder, opened with plain SQLCipher.
pub fn store_in(folder: &Path) -> rusqlite::Connection {
    let store = rusqlite::Connection::open(folder.join("vault/journal.db")).expect("a database");
    store.execute_batch(&format!("PRAGMA key = \"x'{}'\"", raw_key_in(folder))).expect("keyed");
    store
}

/// A session over that folder on [`TODAY`].
pub fn session(folder: &Path, staying: Staying) -> Session {
    session_on(day(TODAY), folder, staying)
}

/// A session over that folder on another day.
pub fn session_on(day: Day, folder: &Path, staying: Staying) -> Session {
    Session::new(Setup { folder: folder.to_owned(), clock: Arc::new(FixedDay::new(day)), staying })
}

/// A day from its written form.
pub fn day(text: &str) -> Day {
    text.parse().expect("a day")
}

/// The least a moment holds, today.
pub fn content(text: &str) -> Content {
    Content::new(Kind::Social, day(TODAY), text)
}

/// Logs a moment.
pub fn log(session: &Session, content: Content) -> MomentId {
    session.log_moment(LogMoment { content, draft: None }).expect("logged").moment.expect("a moment").id
}

/// A moment as something with a history.
pub fn of_moment(id: MomentId) -> OfSubject {
    OfSubject { subject: Subject { noun: Noun::Moment, id: id.into() } }
}

/// A moment as it now is.
pub fn shown(session: &Session, id: MomentId) -> Content {
    session.show_moment(ShowMoment { id, words: String::new() }).expect("a live moment").moment.content
}

/// Changes one field of a moment.
pub fn set(session: &Session, id: MomentId, field: &str, value: impl Serialize) {
    let value = serde_json::to_value(value).expect("a value");
    let edit = EditMoment { id, set: Patch::default().set(field, value) };
    session.edit_moment(edit).expect("edited");
}

/// Finds by words.
pub fn find(session: &Session, words: &str) -> Found {
    session.find(Find { words: words.to_owned(), ..Find::default() }).expect("an answer")
}

/// The ids that words find.
pub fn ids(session: &Session, words: &str) -> Vec<MomentId> {
    find(session, words).hits.into_iter().map(|hit| hit.id).collect()
}
