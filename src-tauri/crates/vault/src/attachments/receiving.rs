//! Receiving a file stretch by stretch. It has no name until it is whole, so that nothing can point to half a file.

use besef_model::{Invalid, Timestamp, limits};
use rusqlite::{Connection, Transaction, TransactionBehavior};
use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;

use super::{Attachments, Digest, STRETCH, reading, reserve::Reserve};
use crate::{Result, Vault};

/// A file that is being received.
pub struct Incoming {
    key: i64,
    hash: Sha256,
    /// What does not fill a stretch yet.
    rest: Vec<u8>,
    stretches: i64,
    bytes: u64,
    blotted: bool,
    reserve: Reserve,
}

/// A file that has just been given its name, and room to take it back should nothing come to name it.
pub struct Kept {
    digest: Digest,
    reserve: Reserve,
}

impl Kept {
    /// Its name.
    pub fn digest(&self) -> Digest {
        self.digest
    }
}

impl Incoming {
    /// Its number, never given to another.
    pub fn number(&self) -> i64 {
        self.key
    }

    /// How many bytes came in so far.
    pub fn bytes(&self) -> u64 {
        self.bytes
    }
}

impl Attachments {
    /// Starts to receive a file.
    ///
    /// # Errors
    /// [`crate::VaultError::ReadOnly`], [`crate::VaultError::DiskFull`] or [`crate::VaultError::Busy`].
    pub fn begin(&self, now: Timestamp) -> Result<Incoming> {
        self.writable()?;
        let mut begin = self
            .connection
            .prepare_cached("INSERT INTO file (bytes, touched_at) VALUES (0, ?1) RETURNING key")?;
        let key = begin.query_row([now.millis()], |row| row.get(0))?;
        let reserve = Reserve::new(&self.folder, key).inspect_err(|_| {
            let _swept_later = remove_half(&self.connection, key).and_then(|()| self.give_room_back());
        })?;
        let rest = Vec::with_capacity(STRETCH);
        Ok(Incoming { key, hash: Sha256::new(), rest, stretches: 0, bytes: 0, blotted: false, reserve })
    }

    /// Takes in the next bytes. When that fails, what came before is let go too.
    ///
    /// # Errors
    /// [`Invalid::FileTooLarge`], or as [`Attachments::begin`].
    pub fn receive(&mut self, incoming: &mut Incoming, bytes: &[u8], now: Timestamp) -> Result<()> {
        let taken = self.take_in(incoming, bytes, now);
        taken.inspect_err(|_| self.let_go_of_half(incoming))
    }

    /// Says that all bytes came in. From here on they can be read and blotted.
    ///
    /// # Errors
    /// As [`Attachments::receive`].
    pub fn end(&mut self, incoming: &mut Incoming, now: Timestamp) -> Result<()> {
        let rest = std::mem::take(&mut incoming.rest);
        if rest.is_empty() {
            return Ok(());
        }
        let kept = self.transaction().and_then(|tx| keep(tx, incoming, &[&rest], now));
        kept.inspect_err(|_| self.let_go_of_half(incoming))
    }

    /// A stretch of what came in, after [`Attachments::end`]; shorter where the file ends.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn received(&self, incoming: &Incoming, from: u64, most: usize) -> Result<Vec<u8>> {
        reading::stretch(&self.connection, incoming.key, from, most)
    }

    /// Puts other bytes in the place of those that came in, as many, from `at` on. After [`Attachments::end`].
    ///
    /// # Errors
    /// As [`Attachments::receive`].
    pub fn blot(&mut self, incoming: &mut Incoming, at: u64, bytes: &[u8]) -> Result<()> {
        incoming.blotted = true;
        let blotted = overwrite(&self.connection, incoming.key, at, bytes);
        blotted.inspect_err(|_| self.let_go_of_half(incoming))
    }

    /// Gives the file its name, durably, with a small picture of it. A file that was here already is kept once.
    ///
    /// # Errors
    /// As [`Attachments::receive`].
    pub fn finish(&mut self, mut incoming: Incoming, picture: Option<&[u8]>, now: Timestamp) -> Result<Kept> {
        let named = self.end(&mut incoming, now).and_then(|()| self.name(&incoming, picture));
        let digest = named.inspect_err(|_| self.let_go_of_half(&incoming))?;
        Ok(Kept { digest, reserve: incoming.reserve })
    }

    /// Takes a file back that nothing came to name.
    ///
    /// # Errors
    /// When either store refuses; it is swept later then.
    pub fn take_back(&mut self, kept: &Kept, vault: &Vault) -> Result<()> {
        kept.reserve.give_back();
        self.remove_unnamed(&BTreeSet::from([kept.digest]), vault).and_then(|()| self.give_room_back())
    }

    /// Lets go of what came in.
    pub fn cancel(&mut self, incoming: &Incoming) {
        self.let_go_of_half(incoming);
    }

    fn take_in(&mut self, incoming: &mut Incoming, bytes: &[u8], now: Timestamp) -> Result<()> {
        incoming.bytes += bytes.len() as u64;
        if incoming.bytes > limits::ATTACHMENT {
            return Err(Invalid::FileTooLarge { bytes: incoming.bytes, limit: limits::ATTACHMENT }.into());
        }
        incoming.hash.update(bytes);
        let missing = STRETCH - incoming.rest.len();
        if bytes.len() < missing {
            incoming.rest.extend_from_slice(bytes);
            return Ok(());
        }
        let (first, more) = bytes.split_at(missing);
        let mut rest = std::mem::take(&mut incoming.rest);
        rest.extend_from_slice(first);
        let (whole, behind) = more.split_at(more.len() - more.len() % STRETCH);
        let stretches: Vec<&[u8]> = std::iter::once(&rest[..]).chain(whole.chunks(STRETCH)).collect();
        keep(self.transaction()?, incoming, &stretches, now)?;
        rest.clear();
        rest.extend_from_slice(behind);
        incoming.rest = rest;
        Ok(())
    }

    fn name(&mut self, incoming: &Incoming, picture: Option<&[u8]>) -> Result<Digest> {
        let digest = if incoming.blotted { self.hash_again(incoming)? } else { incoming.hash.clone() };
        let digest = Digest(digest.finalize().into());
        self.connection.pragma_update(None, "synchronous", "FULL")?;
        let named = self.transaction().and_then(|tx| put_name(tx, incoming, digest, picture));
        self.connection.pragma_update(None, "synchronous", "NORMAL")?;
        named?;
        // The log of a large file would take its room twice for as long as the vault is open.
        if let Err(error) = self.give_room_back() {
            tracing::warn!(%error, "room could not be given back yet");
        }
        Ok(digest)
    }

    fn hash_again(&self, incoming: &Incoming) -> Result<Sha256> {
        let mut hash = Sha256::new();
        let mut at = 0;
        loop {
            let bytes = self.received(incoming, at, STRETCH)?;
            if bytes.is_empty() {
                return Ok(hash);
            }
            at += bytes.len() as u64;
            hash.update(bytes);
        }
    }

    fn transaction(&mut self) -> Result<Transaction<'_>> {
        Ok(self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
    }

    /// Should even that fail, it is swept a day later.
    fn let_go_of_half(&mut self, incoming: &Incoming) {
        incoming.reserve.give_back();
        if let Err(error) = remove_half(&self.connection, incoming.key).and_then(|()| self.give_room_back()) {
            tracing::warn!(%error, "half a file could not be let go of yet");
        }
    }
}

fn keep(tx: Transaction<'_>, incoming: &mut Incoming, stretches: &[&[u8]], now: Timestamp) -> Result<()> {
    {
        let mut keep = tx.prepare_cached("INSERT INTO stretch (file, number, bytes) VALUES (?1, ?2, ?3)")?;
        for (number, bytes) in (incoming.stretches..).zip(stretches) {
            keep.execute((incoming.key, number, bytes))?;
        }
        let mut touch = tx.prepare_cached("UPDATE file SET bytes = ?2, touched_at = ?3 WHERE key = ?1")?;
        let received: i64 = i64::try_from(incoming.bytes).unwrap_or(i64::MAX);
        touch.execute((incoming.key, received, now.millis()))?;
    }
    tx.commit()?;
    incoming.stretches += i64::try_from(stretches.len()).unwrap_or(0);
    Ok(())
}

fn put_name(tx: Transaction<'_>, incoming: &Incoming, digest: Digest, picture: Option<&[u8]>) -> Result<()> {
    let known = "UPDATE file SET unnamed_since = NULL WHERE digest = ?1";
    if tx.execute(known, [digest.0])? > 0 {
        remove_half(&tx, incoming.key)?;
    } else {
        let name = "UPDATE file SET digest = ?2, picture = ?3 WHERE key = ?1";
        tx.execute(name, (incoming.key, digest.0, picture))?;
    }
    Ok(tx.commit()?)
}

fn remove_half(store: &Connection, key: i64) -> Result<()> {
    store.execute("DELETE FROM file WHERE key = ?1 AND digest IS NULL", [key])?;
    Ok(())
}

fn overwrite(store: &Connection, key: i64, mut at: u64, mut bytes: &[u8]) -> Result<()> {
    while !bytes.is_empty() {
        let (number, within) = reading::place(at);
        let here = bytes.len().min(STRETCH - within);
        let row: i64 = store
            .prepare_cached("SELECT rowid FROM stretch WHERE file = ?1 AND number = ?2")?
            .query_row((key, number), |row| row.get(0))?;
        let mut stretch = store.blob_open("main", "stretch", "bytes", row, false)?;
        stretch.write_all_at(&bytes[..here], within)?;
        bytes = &bytes[here..];
        at += here as u64;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{Access, Home, VaultError};
    use besef_model::VaultId;

    const NOW: Timestamp = Timestamp::from_millis(1_795_348_800_000);

    #[test]
    fn a_full_disk_is_named_and_leaves_no_half_file() {
        let folder = tempfile::TempDir::new().unwrap();
        let home = Home::at(folder.path().join("vault")).with_work_factor(1);
        let access = Access::Passphrase(String::from("gouden weken").into());
        let key = home.create(&access, VaultId::new(NOW, [1; 10])).unwrap();
        let vault = Vault::open(&home, &key, NOW).unwrap();
        let mut files = Attachments::open(&vault, NOW).unwrap();
        files.connection.pragma_update(None, "max_page_count", 300).unwrap();
        let mut incoming = files.begin(NOW).unwrap();
        let received = (0..8).try_for_each(|_| files.receive(&mut incoming, &[7; STRETCH], NOW));
        assert!(matches!(received, Err(VaultError::DiskFull)));
        let rows = "SELECT count(*) FROM stretch";
        let rows: i64 = files.connection.query_row(rows, [], |row| row.get(0)).unwrap();
        assert_eq!(rows, 0);
        let mut incoming = files.begin(NOW).unwrap();
        files.receive(&mut incoming, b"klein", NOW).unwrap();
        let digest = files.finish(incoming, None, NOW).unwrap().digest();
        assert_eq!(files.read(digest, 0, 9).unwrap(), b"klein");
    }
}
