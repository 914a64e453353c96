//! What the tests make containers of.

use age::secrecy::SecretString;
use besef_extract::{ExtractError, Identity, Key, Limits, Lock, Opened, Result, Sealed, Sealing, Sort};
use sha2::{Digest, Sha256};
use std::io::{Cursor, Read, Write};
use std::sync::LazyLock;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

pub(crate) static COACH: LazyLock<Identity> = LazyLock::new(|| Identity::new().unwrap());
pub(crate) static LEARNER: LazyLock<Identity> = LazyLock::new(|| Identity::new().unwrap());

pub(crate) const DOCUMENT: &[u8] = br#"{"version":1,"moments":["Vandaag zag ik het."]}"#;
pub(crate) const PAGE: &[u8] = b"<!doctype html><p>Vandaag zag ik het.</p>";
pub(crate) const NOTE: &[u8] = b"a sound of seven seconds";

pub(crate) type InMemory = Cursor<Vec<u8>>;

/// A container with something of everything, for the coach, signed by the learner.
pub(crate) fn sealed() -> Vec<u8> {
    let card = COACH.card("Kim");
    Sealing::begin(Vec::new(), Lock::Card(&card), Sort::Extract, DOCUMENT)
        .and_then(|sealing| sealing.page(PAGE))
        .and_then(|sealing| sealing.medium("note.ogg", NOTE))
        .and_then(|sealing| sealing.medium("empty.txt", std::io::empty()))
        .and_then(|sealing| sealing.medium("large.jpg", large().as_slice()))
        .and_then(|sealing| sealing.finish(Some(&LEARNER), "2026-11-29"))
        .unwrap()
}

/// More than one of age's chunks, and nothing that deflates.
pub(crate) fn large() -> Vec<u8> {
    (0..5_000_u32).flat_map(|n| <[u8; 32]>::from(Sha256::digest(n.to_le_bytes()))).collect()
}

/// Whatever anyone can make who has the coach's card.
pub(crate) fn sealed_around(plain: &[u8]) -> Vec<u8> {
    let recipient: age::x25519::Recipient = COACH.card("").sealing().parse().unwrap();
    sealed_with(&recipient, plain)
}

pub(crate) fn sealed_with(recipient: &dyn age::Recipient, plain: &[u8]) -> Vec<u8> {
    let encryptor = age::Encryptor::with_recipients(std::iter::once(recipient)).unwrap();
    let mut sealed = Vec::new();
    let mut writer = encryptor.wrap_output(&mut sealed).unwrap();
    writer.write_all(plain).unwrap();
    writer.finish().unwrap();
    sealed
}

/// A zip with right sums, of entries anyone may have chosen.
pub(crate) fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let summed = entries.iter().filter(|(name, _)| !name.starts_with("SHA256SUMS"));
    let sums: String = summed
        .map(|(name, bytes)| {
            let digits: String = Sha256::digest(bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            format!("{digits}  {name}\n")
        })
        .collect();
    let mut entries = entries.to_vec();
    entries.push(("SHA256SUMS", sums.as_bytes()));
    zipped_as_is(&entries)
}

pub(crate) fn zipped_as_is(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in entries {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

pub(crate) fn opened(sealed: &[u8]) -> Result<Opened<InMemory>> {
    opened_within(sealed, Limits::default())
}

pub(crate) fn opened_within(sealed: &[u8], limits: Limits) -> Result<Opened<InMemory>> {
    Sealed::read(Cursor::new(sealed.to_vec()))?.open(Key::Identity(&COACH), limits)
}

pub(crate) fn opened_by_words(sealed: &[u8], passphrase: &str) -> Result<Opened<InMemory>> {
    let passphrase = SecretString::from(passphrase);
    Sealed::read(Cursor::new(sealed.to_vec()))?.open(Key::Passphrase(&passphrase), Limits::default())
}

/// All that is in a container, every medium read to its end.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct All {
    pub(crate) document: Vec<u8>,
    pub(crate) page: Option<Vec<u8>>,
    pub(crate) media: Vec<(String, Vec<u8>)>,
}

pub(crate) fn all_of(sealed: &[u8]) -> Result<All> {
    let mut opened = opened(sealed)?;
    let names: Vec<_> = opened.media().iter().map(|medium| medium.name.clone()).collect();
    let media = names.into_iter().map(|name| Ok((name.clone(), read(&mut opened, &name)?)));
    let media = media.collect::<Result<_>>()?;
    Ok(All { document: opened.document().to_vec(), page: opened.page().map(<[u8]>::to_vec), media })
}

pub(crate) fn read(opened: &mut Opened<InMemory>, name: &str) -> Result<Vec<u8>> {
    let mut bytes = Vec::new();
    opened.medium(name)?.read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// The name of what went wrong.
pub(crate) fn wrong<T>(answer: Result<T>) -> &'static str {
    match answer.err() {
        None => "nothing",
        Some(ExtractError::NotSealed) => "not sealed",
        Some(ExtractError::NeedsPassphrase) => "needs passphrase",
        Some(ExtractError::WrongPassphrase) => "wrong passphrase",
        Some(ExtractError::NotForThisKey) => "not for this key",
        Some(ExtractError::TooMuchWork) => "too much work",
        Some(ExtractError::Broken) => "broken",
        Some(ExtractError::TooLarge) => "too large",
        Some(ExtractError::Strange(_)) => "strange",
        Some(ExtractError::Io(_)) => "io",
        Some(_) => "not about a container",
    }
}
