//! The vault key inside age files. Only the standard format, so that the ordinary `age` tool opens them too.

use age::{DecryptError, Decryptor, Encryptor, secrecy::SecretString, x25519};
use std::io::{Read, Write};
use zeroize::Zeroizing;

use crate::{Result, VaultError, VaultKey};

/// The scrypt cost for new files, as a power of two: 2^15 needs 32 MB for a tenth of a second on a laptop and under
/// a second on an old phone. The age tool's own choice (2^18) would need 256 MB, which a phone may not give.
pub(crate) const WORK_FACTOR: u8 = 15;

/// The most work a file may ask: 4 GB would be more than a device that opens vaults has to spare.
const MOST_WORK: u8 = 21;

/// Seals the key behind a passphrase.
pub(crate) fn seal_with_passphrase(key: &VaultKey, passphrase: &SecretString, work: u8) -> Result<Vec<u8>> {
    let mut recipient = age::scrypt::Recipient::new(passphrase.clone());
    recipient.set_work_factor(work);
    seal(key, &[&recipient])
}

/// Seals the key so that each of these devices opens it.
pub(crate) fn seal_for(key: &VaultKey, devices: &[x25519::Recipient]) -> Result<Vec<u8>> {
    let devices: Vec<&dyn age::Recipient> = devices.iter().map(|device| device as _).collect();
    seal(key, &devices)
}

/// Opens with a passphrase; [`VaultError::WrongPassphrase`] when it does not fit.
pub(crate) fn open_with_passphrase(sealed: &[u8], passphrase: &SecretString) -> Result<VaultKey> {
    let mut identity = age::scrypt::Identity::new(passphrase.clone());
    identity.set_max_work_factor(MOST_WORK);
    open(sealed, &identity, VaultError::WrongPassphrase)
}

/// Opens with a device's identity; [`VaultError::NoDeviceKey`] when it was not sealed for it.
pub(crate) fn open_with_identity(sealed: &[u8], identity: &x25519::Identity) -> Result<VaultKey> {
    open(sealed, identity, VaultError::NoDeviceKey)
}

fn seal(key: &VaultKey, recipients: &[&dyn age::Recipient]) -> Result<Vec<u8>> {
    let encryptor =
        Encryptor::with_recipients(recipients.iter().copied()).map_err(|_| VaultError::NoDeviceKey)?;
    let mut sealed = Vec::new();
    let write = || {
        let mut writer = encryptor.wrap_output(&mut sealed)?;
        writer.write_all(key.written().as_bytes())?;
        writer.finish()
    };
    write().map_err(|e| VaultError::io("key file".as_ref(), e))?;
    Ok(sealed)
}

/// A file that is not for this opener says so in its header; anything else that fails is damage.
fn open(sealed: &[u8], identity: &dyn age::Identity, not_ours: VaultError) -> Result<VaultKey> {
    let armored = age::armor::ArmoredReader::new(sealed);
    let decryptor = Decryptor::new_buffered(armored).map_err(|_| VaultError::Damaged)?;
    let mut reader = match decryptor.decrypt(std::iter::once(identity)) {
        Ok(reader) => reader,
        Err(
            DecryptError::DecryptionFailed | DecryptError::KeyDecryptionFailed | DecryptError::NoMatchingKeys,
        ) => return Err(not_ours),
        Err(_) => return Err(VaultError::Damaged),
    };
    let mut text = Zeroizing::new(Vec::with_capacity(128));
    reader.read_to_end(&mut text).map_err(|_| VaultError::Damaged)?;
    VaultKey::read(&text)
}
