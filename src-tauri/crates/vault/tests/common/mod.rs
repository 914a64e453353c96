//! A vault in a folder of its own, opened with a passphrase that costs little to try.
#![allow(dead_code, reason = "each test file uses the part it needs")]

use age::secrecy::SecretString;
use besef_model::{
    ChangeSet, Content, Day, Kind, Moment, MomentId, NotedId, Subject, SubjectId, Timestamp, VaultId, Verb,
};
use besef_vault::{Access, Home, Vault, VaultKey};
use tempfile::TempDir;

/// 22 November 2026, a little after noon.
pub const NOW: Timestamp = Timestamp::from_millis(1_795_348_800_000);

pub struct Journal {
    pub folder: TempDir,
    pub home: Home,
    pub key: VaultKey,
    pub vault: Vault,
}

pub fn passphrase(text: &str) -> Access {
    Access::Passphrase(SecretString::from(text.to_owned()))
}

pub fn vault_id() -> VaultId {
    VaultId::new(NOW, [9; 10])
}

pub fn home_in(folder: &TempDir) -> Home {
    Home::at(folder.path().join("vault")).with_work_factor(1)
}

pub fn journal() -> Journal {
    let folder = TempDir::new().unwrap();
    let home = home_in(&folder);
    let key = home.create(&passphrase("gouden weken"), vault_id()).unwrap();
    let vault = Vault::open(&home, &key, NOW).unwrap();
    Journal { folder, home, key, vault }
}

pub fn day(written: &str) -> Day {
    written.parse().unwrap()
}

pub fn content(kind: Kind, on: &str, text: &str) -> Content {
    Content::new(kind, day(on), text)
}

pub fn id(number: u16) -> MomentId {
    let [high, low] = number.to_be_bytes();
    MomentId::new(NOW, [0, 0, 0, 0, 0, 0, 0, 0, high, low])
}

pub fn noted_id(number: u16) -> NotedId {
    SubjectId::from(id(number)).into()
}

pub fn moment(number: u16, content: Content) -> Moment {
    Moment { id: id(number), content, logged_at: NOW, logged_offset: 60, deleted_at: None }
}

impl Journal {
    /// The key as the age file holds it.
    pub fn raw_key(&self) -> String {
        let sealed = std::fs::read(self.home.folder().join("key.passphrase.age")).unwrap();
        let identity = age::scrypt::Identity::new(String::from("gouden weken").into());
        String::from_utf8(age::decrypt(&identity, &sealed).unwrap()).unwrap()
    }

    /// The store as any SQLCipher opens it.
    pub fn raw(&self) -> rusqlite::Connection {
        let key = self.raw_key();
        let store = rusqlite::Connection::open(self.home.folder().join("journal.db")).unwrap();
        store.execute_batch(&format!("PRAGMA key = \"x'{}'\"", key.trim())).unwrap();
        store
    }

    pub fn log(&mut self, number: u16, content: Content) -> ChangeSet {
        let moment = moment(number, content);
        self.vault.transact(NOW, Verb::Log, |write| write.log(&moment)).unwrap().1
    }

    pub fn edit(&mut self, number: u16, change: impl FnOnce(&mut Content)) -> ChangeSet {
        let mut content = self.content(number);
        change(&mut content);
        self.vault.transact(NOW, Verb::Edit, |write| write.edit(id(number), &content)).unwrap().1
    }

    pub fn delete(&mut self, number: u16) -> ChangeSet {
        self.vault.transact(NOW, Verb::Delete, |write| write.delete(id(number))).unwrap().1
    }

    pub fn forget(&mut self, number: u16) -> ChangeSet {
        self.vault.transact(NOW, Verb::Forget, |write| write.forget(id(number))).unwrap().1
    }

    pub fn undo(&mut self) -> besef_vault::Result<Vec<Subject>> {
        self.vault.transact(NOW, Verb::Undo, |write| write.undo(None)).map(|(changed, _)| changed)
    }

    pub fn content(&self, number: u16) -> Content {
        self.vault.moment(id(number)).unwrap().unwrap().content
    }

    pub fn is_live(&self, number: u16) -> bool {
        self.vault.moment(id(number)).unwrap().is_some_and(|moment| moment.deleted_at.is_none())
    }
}
