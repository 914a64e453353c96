//! The fonts of the pages, as they come along in the program. A page never sees the fonts of the system, so that it
//! looks the same wherever it is made.

use std::sync::LazyLock;

use typst::{
    foundations::Bytes,
    text::{Font, FontBook},
    utils::LazyHash,
};

macro_rules! fonts {
    ($($file:literal)+) => {
        &[$(include_bytes!(concat!("../../fonts/", $file, ".ttf"))),+]
    };
}

const FILES: &[&[u8]] = fonts!(
    "Literata-Regular" "Literata-Italic" "Literata-SemiBold" "Literata-SemiBoldItalic"
    "AtkinsonHyperlegibleNext-Regular" "AtkinsonHyperlegibleNext-Italic" "AtkinsonHyperlegibleNext-SemiBold"
    "NotoEmoji-Regular" "NotoSansArabic-Regular" "NotoSansHebrew-Regular" "BesefSigns-Regular"
);

/// All of them, read once in a process.
pub(super) static FONTS: LazyLock<Fonts> = LazyLock::new(Fonts::read);

/// The fonts and the book that finds them by name.
pub(super) struct Fonts {
    /// What Typst looks a font up in.
    pub(super) book: LazyHash<FontBook>,
    /// In the order of the book.
    pub(super) fonts: Vec<Font>,
}

impl Fonts {
    fn read() -> Self {
        let fonts: Vec<Font> = FILES.iter().flat_map(|file| Font::iter(Bytes::new(*file))).collect();
        Self { book: LazyHash::new(FontBook::from_fonts(&fonts)), fonts }
    }
}
