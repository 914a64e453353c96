//! What people wrote comes out as they wrote it, whatever it is.

use crate::{
    reading::{Read, seen},
    sample,
};
use besef_report::{Align, Block, Cell, Column, Document, Fact, Item, Paper, Table};
use proptest::prelude::*;

/// Typst's own marks, which mean nothing here.
pub const MARKS: &str = r##"#let x = 1 $x^2$ *vet* _schuin_ @noot <label> `code` \ // niets /* niets */ = kop - punt + een ~ --- ... "a" 'b' #panic("!") https://example.org {} []"##;

/// A text in every place a document has for one.
pub fn everywhere(text: &str) -> Document {
    let said = || sample::said(text);
    let cell = || Cell::from(text);
    let column = || Column { head: text.to_owned(), align: Align::Start, share: 1 };
    let table = Table {
        caption: text.to_owned(),
        columns: vec![column(), column()],
        rows: vec![vec![cell(), cell()]],
        total: Some(vec![cell(), cell()]),
    };
    let blocks = vec![
        sample::heading(1, text),
        said(),
        Block::Aside(vec![text.into()]),
        Block::List(vec![Item { number: None, blocks: vec![said()] }, Item { number: None, blocks: vec![] }]),
        Block::Quote(vec![said()]),
        Block::Facts(vec![Fact { name: text.to_owned(), value: vec![said()] }]),
        Block::Table(table),
    ];
    Document {
        title: text.to_owned(),
        subtitle: vec![text.to_owned()],
        foot: text.to_owned(),
        blocks,
        ..sample::sheet(Paper::A4)
    }
}

/// How often it stands in [`everywhere`].
const PLACES: usize = 17;

#[test]
fn the_marks_of_typst_are_only_signs() {
    let text = Read::of(&everywhere(MARKS)).text();
    assert_eq!(text.matches(&seen(MARKS)).count(), PLACES, "{text}");
}

#[test]
fn signs_that_no_font_has_are_framed_and_still_there() {
    let text = "学习 สวัสดี 𓀀 ꙮ \u{E000}";
    let document = Document { blocks: vec![sample::said(text)], ..sample::sheet(Paper::A4) };
    assert!(Read::of(&document).text().contains(&seen(text)));
}

#[test]
fn ticks_emoji_arabic_and_hebrew_have_signs_of_their_own() {
    let document = Document {
        blocks: vec![sample::said("☐ ✓ ✗ 😀 👩🏽‍🏫 ❤️ 🇧🇪 1️⃣ تعلم שלום Ελληνικά русский")],
        ..sample::sheet(Paper::A4)
    };
    let read = Read::of(&document);
    let fonts: String = read.fonts().into_iter().map(|(name, _)| name).collect();
    for font in ["NotoEmoji", "NotoSansArabic", "NotoSansHebrew", "BesefSigns"] {
        assert!(fonts.contains(font), "{font} is missing of {fonts}");
    }
    assert!(read.text().contains("😀"));
}

#[test]
fn a_long_word_breaks_before_it_runs_off_the_page() {
    let word = "https://example.org/".to_owned() + &"abcdefghij".repeat(30);
    let read = Read::of(&everywhere(&word));
    assert!(read.text().matches(&word).count() >= 4);
    assert!(read.rightmost() <= 595.0, "{}", read.rightmost());
}

#[test]
fn a_paragraph_as_long_as_a_book_is_set() {
    let text = "Vandaag leerde ik iets van een collega over vragen stellen. ".repeat(5_000);
    let document = Document { blocks: vec![sample::said(&text)], ..sample::sheet(Paper::A4) };
    assert!(Read::of(&document).pages() > 50);
}

#[test]
fn lists_and_quotes_go_as_deep_as_someone_nests_them() {
    let deeper = |blocks: Vec<Block>, at: usize| match at % 3 {
        0 => vec![Block::Quote(blocks)],
        1 => vec![Block::List(vec![Item { number: None, blocks }])],
        _ => vec![Block::Facts(vec![Fact { name: format!("naam {at}"), value: blocks }])],
    };
    let nested = (0..200).fold(vec![Block::NewPage, sample::said("helemaal onderin")], deeper);
    let read = Read::of(&Document { blocks: nested, ..sample::sheet(Paper::A4) });
    assert!(read.text().contains("helemaalonderin"));
    assert!(read.text().contains("naam2") && read.text().contains("naam197"));
}

#[test]
fn nothing_at_all_is_still_a_page() {
    let empty = Document {
        title: String::new(),
        subtitle: vec![],
        foot: String::new(),
        blocks: vec![],
        ..sample::sheet(Paper::A4)
    };
    assert_eq!(Read::of(&empty).pages(), 1);
    assert_eq!(Read::of(&everywhere("")).pages(), 1);
    assert_eq!(Read::of(&everywhere("\u{0}\u{7}\u{FEFF}\u{FFFE}\r\n\t ")).pages(), 1);
}

/// Words of scripts written from left to right, with all that a keyboard gives.
fn words() -> impl Strategy<Value = String> {
    prop::collection::vec("[ -~¡-ÿĀ-žα-ωа-я–—‘’“”…€→]{1,12}", 1..30).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]

    #[test]
    fn what_is_written_is_what_is_read(text in words()) {
        prop_assume!(!text.trim().is_empty());
        let read = Read::of(&everywhere(&text)).text();
        prop_assert!(read.matches(&seen(&text)).count() >= 10, "{:?} in {}", text, read);
    }

    #[test]
    fn no_text_stops_a_document(text in any::<String>()) {
        Read::of(&everywhere(&text));
    }

    #[test]
    fn every_sign_comes_out(text in prop::collection::vec(any::<char>(), 1..60)) {
        let text: String = text.into_iter().collect();
        let document = Document { blocks: vec![sample::said(&text)], ..sample::sheet(Paper::A4) };
        let read = Read::of(&document).text();
        for sign in seen(&text).chars() {
            prop_assert!(read.contains(sign), "{:?} of {:?}", sign, text);
        }
    }
}
