//! The foot of every page: what made this, and which page it is.

use besef_words::Words;

use super::{W, begun, page::Page, paragraph};
use crate::Document;
use crate::markup::Markup;

/// Stand in for the numbers until they are parted from the words around them.
const PAGE: char = '\u{1}';
const PAGES: char = '\u{2}';

/// The part.
pub(super) fn footer(document: &Document) -> String {
    let words = Words::in_language(document.language);
    let count =
        words.say("report-page", &[("page", PAGE.to_string().into()), ("pages", PAGES.to_string().into())]);
    let mut part = begun();
    part.tag("w:ftr", &[("xmlns:w", W)], |footer| {
        footer.tag("w:p", &[], |line| {
            line.tag("w:pPr", &[], |settings| settings_of(settings, Page::of(document)));
            paragraph::text(line, &format!("{}\t", document.foot));
            count.split_inclusive([PAGE, PAGES]).for_each(|piece| numbered(line, piece));
        });
    });
    part.into_string()
}

fn settings_of(settings: &mut Markup, page: Page) {
    let end = page.text_width().to_string();
    settings.empty("w:pStyle", &[("w:val", "Footer")]);
    settings.tag("w:tabs", &[], |tabs| tabs.empty("w:tab", &[("w:val", "right"), ("w:pos", &end)]));
}

/// Some words, and the number they end with.
fn numbered(line: &mut Markup, piece: &str) {
    let field =
        if piece.ends_with(PAGE) { Some("PAGE") } else { piece.ends_with(PAGES).then_some("NUMPAGES") };
    paragraph::text(line, piece.trim_end_matches([PAGE, PAGES]));
    if let Some(field) = field {
        line.tag("w:fldSimple", &[("w:instr", field)], |number| paragraph::text(number, "1"));
    }
}
