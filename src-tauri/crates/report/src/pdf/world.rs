//! The desk a document is set on: everything Typst may reach while it works. That is the templates, the fonts, the document as
//! data and its pictures. No file of the system, no network, no clock.

use std::sync::LazyLock;

use typst::{
    Feature, Library, LibraryExt, World,
    diag::{FileError, FileResult},
    foundations::{Bytes, Datetime, Duration},
    syntax::{FileId, Source},
    text::{Font, FontBook},
    utils::LazyHash,
};

use super::{data, fonts::FONTS};
use crate::Document;

/// The document's name among the files on the desk, as `page.typ` reads it.
const DOCUMENT: &str = "document.json";

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Typst keeps the marking of a row's head behind this name until its wording is settled.
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

/// The templates, read once in a process, one after the other as if they were one.
static TEMPLATE: LazyLock<Source> = LazyLock::new(|| {
    Source::detached(concat!(include_str!("look.typ"), include_str!("blocks.typ"), include_str!("page.typ")))
});

/// A document with all that is needed to set it.
pub(super) struct Desk {
    document: Bytes,
    pictures: Vec<Bytes>,
}

impl Desk {
    /// Lays a document out.
    pub(super) fn with(document: &Document) -> Self {
        let (written, pictures) = data::written(document);
        Self { document: Bytes::from_string(written.to_string()), pictures }
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        TEMPLATE.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == TEMPLATE.id() { Ok(TEMPLATE.clone()) } else { Err(missing(id)) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        let found = match id.vpath().get_without_slash() {
            DOCUMENT => Some(&self.document),
            // A picture is named by its number.
            number => number.parse().ok().and_then(|number: usize| self.pictures.get(number)),
        };
        found.cloned().ok_or_else(|| missing(id))
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        None
    }
}

fn missing(id: FileId) -> FileError {
    FileError::NotFound(id.vpath().get_without_slash().into())
}
