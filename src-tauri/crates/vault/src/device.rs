//! Identities that let a device open the vault by itself: in the system's key store, or in a file for scripts.

use age::{secrecy::ExposeSecret, x25519};
use besef_model::VaultId;
use keyring::Entry;
use std::{fs, io, path::Path};
use zeroize::Zeroizing;

use crate::{Result, VaultError, files};

/// The name under which the system's key store lists Besef's keys; the account is the vault's id.
const SERVICE: &str = "besef";

/// The identity the key store holds for a vault, if it holds one.
pub(crate) fn in_key_store(vault: VaultId) -> Result<Option<x25519::Identity>> {
    match entry(vault)?.get_password().map(Zeroizing::new) {
        Ok(text) => text.trim().parse().map(Some).map_err(|_| VaultError::NoDeviceKey),
        Err(keyring::Error::NoEntry) => Ok(None),
        Err(e) => Err(VaultError::NoKeyStore(e.to_string())),
    }
}

/// Draws an identity for a vault and leaves it with the key store.
pub(crate) fn keep_in_key_store(vault: VaultId) -> Result<x25519::Identity> {
    let identity = x25519::Identity::generate();
    let kept = entry(vault)?.set_password(identity.to_string().expose_secret());
    kept.map_err(|e| VaultError::NoKeyStore(e.to_string()))?;
    Ok(identity)
}

/// Removes the identity from the key store.
pub(crate) fn leave_key_store(vault: VaultId) -> Result<()> {
    match entry(vault)?.delete_credential() {
        Ok(()) | Err(keyring::Error::NoEntry) => Ok(()),
        Err(e) => Err(VaultError::NoKeyStore(e.to_string())),
    }
}

fn entry(vault: VaultId) -> Result<Entry> {
    // The status tells why there is no store; the error of `new` only says that there is none.
    if let Err(e) = Entry::store_status() {
        return Err(VaultError::NoKeyStore(e.to_string()));
    }
    Entry::new(SERVICE, &vault.to_string()).map_err(|e| VaultError::NoKeyStore(e.to_string()))
}

/// The identity in an age identity file: comments, then a line `AGE-SECRET-KEY-1…`.
pub(crate) fn in_file(path: &Path) -> Result<x25519::Identity> {
    let text = fs::read_to_string(path).map(Zeroizing::new).map_err(|e| unreadable(path, &e.to_string()))?;
    let line = text.lines().map(str::trim).find(|line| !line.is_empty() && !line.starts_with('#'));
    let identity = line.ok_or("it holds no identity").and_then(str::parse);
    identity.map_err(|reason| unreadable(path, reason))
}

/// The identity in a file, which is made (0600) when it is missing.
pub(crate) fn in_file_or_new(path: &Path) -> Result<x25519::Identity> {
    match fs::exists(path) {
        Ok(false) => write_new(path),
        _ => in_file(path),
    }
}

fn write_new(path: &Path) -> Result<x25519::Identity> {
    let identity = x25519::Identity::generate();
    let secret = identity.to_string();
    let text =
        Zeroizing::new(format!("# public key: {}\n{}\n", identity.to_public(), secret.expose_secret()));
    let create = || {
        let mut file = files::private(path, fs::OpenOptions::new().write(true).create_new(true))?;
        io::Write::write_all(&mut file, text.as_bytes())?;
        file.sync_all()
    };
    create().map_err(|e| unreadable(path, &e.to_string()))?;
    Ok(identity)
}

fn unreadable(path: &Path, reason: &str) -> VaultError {
    VaultError::IdentityUnreadable { path: path.to_owned(), reason: reason.to_owned() }
}
