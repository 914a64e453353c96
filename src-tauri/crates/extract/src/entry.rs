//! The names an entry of a container can have. There are no others: what has another name is not let in.

use crate::{ExtractError, Result};

/// What a container is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sort {
    /// What a learner shares.
    Extract,
    /// What a coach answers.
    Reply,
}

impl Sort {
    /// The name of its document within the zip.
    #[must_use]
    pub fn document(self) -> &'static str {
        match self {
            Self::Extract => "extract.json",
            Self::Reply => "reply.json",
        }
    }

    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Extract => "extract",
            Self::Reply => "reply",
        }
    }
}

/// The document to be read in a browser.
pub(crate) const PAGE: &str = "extract.html";
/// The sums of all other entries, as `sha256sum -c` reads them.
pub(crate) const SUMS: &str = "SHA256SUMS";
/// The signature of the sums, as `minisign -V -m SHA256SUMS` looks for it.
pub(crate) const SIGNATURE: &str = "SHA256SUMS.minisig";
/// The folder of media.
const MEDIA: &str = "media/";

/// A name fits every file system and a line of sums without escapes.
const LONGEST_NAME: usize = 100;

/// An entry by its name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entry<'a> {
    Document(Sort),
    Page,
    Medium(&'a str),
    Sums,
    Signature,
}

impl<'a> Entry<'a> {
    /// The entry of this name.
    ///
    /// # Errors
    /// [`ExtractError::Strange`] when no entry is called so.
    pub(crate) fn named(name: &'a [u8]) -> Result<Self> {
        let text = std::str::from_utf8(name).map_err(|_| ExtractError::strange(name))?;
        Ok(match text {
            PAGE => Self::Page,
            SUMS => Self::Sums,
            SIGNATURE => Self::Signature,
            text if text == Sort::Extract.document() => Self::Document(Sort::Extract),
            text if text == Sort::Reply.document() => Self::Document(Sort::Reply),
            text => Self::Medium(medium(text).ok_or_else(|| ExtractError::strange(name))?),
        })
    }

    pub(crate) fn name(self) -> String {
        match self {
            Self::Document(sort) => sort.document().to_owned(),
            Self::Page => PAGE.to_owned(),
            Self::Medium(name) => format!("{MEDIA}{name}"),
            Self::Sums => SUMS.to_owned(),
            Self::Signature => SIGNATURE.to_owned(),
        }
    }

    /// Whether the sums tell of it: they cannot tell of themselves, nor of what signs them.
    pub(crate) fn is_summed(self) -> bool {
        !matches!(self, Self::Sums | Self::Signature)
    }
}

/// The name of a medium's entry.
///
/// # Errors
/// [`ExtractError::Strange`] for a name that media do not have.
pub(crate) fn of_medium(name: &str) -> Result<String> {
    if is_media_name(name) {
        Ok(Entry::Medium(name).name())
    } else {
        Err(ExtractError::strange(name.as_bytes()))
    }
}

fn medium(entry: &str) -> Option<&str> {
    entry.strip_prefix(MEDIA).filter(|name| is_media_name(name))
}

/// Lower case only, so that no two names become one where capitals are not told apart. No dot at either end: such
/// names are hidden on one system and impossible on another.
fn is_media_name(name: &str) -> bool {
    let is_plain = |c: u8| c.is_ascii_lowercase() || c.is_ascii_digit();
    let bytes = name.as_bytes();
    bytes.len() <= LONGEST_NAME
        && bytes.first().is_some_and(|&c| is_plain(c))
        && bytes.last().is_some_and(|&c| c != b'.')
        && bytes.iter().all(|&c| is_plain(c) || b"._-".contains(&c))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn media_have_names_that_fit_anywhere() {
        for name in ["a.jpg", "0189-f.webp", "9", "een_foto.2.png", &"a".repeat(100)] {
            let entry = of_medium(name).unwrap();
            assert_eq!(Entry::named(entry.as_bytes()).unwrap(), Entry::Medium(name));
        }
        for name in
            ["", ".", "..", "../a", "a/b", "a\\b", "A.jpg", ".a", "-a", "a.", "a b", "é", "a\n", "c:a"]
        {
            assert!(matches!(of_medium(name), Err(ExtractError::Strange(_))), "{name:?}");
            let entry = format!("media/{name}");
            assert!(matches!(Entry::named(entry.as_bytes()), Err(ExtractError::Strange(_))), "{name:?}");
        }
        assert!(of_medium(&"a".repeat(101)).is_err());
    }

    #[test]
    fn nothing_else_has_a_place() {
        for name in
            ["", "media", "media/", "/extract.json", "./extract.json", "EXTRACT.JSON", "x/extract.json"]
        {
            assert!(Entry::named(name.as_bytes()).is_err(), "{name}");
        }
        assert!(Entry::named(b"media/\xff").is_err());
    }
}
