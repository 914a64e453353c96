//! The text itself, block by block.

use super::lists::INDENT;
use super::page::Page;
use super::paragraph::{Setting, paragraph, plain};
use super::parts::{FOOTER, Parts};
use super::{R, W, begun, picture, table};
use crate::markup::Markup;
use crate::{Block, Document, Item};

/// How far a quote stands in.
const QUOTED: u32 = 340;

/// Where blocks stand.
#[derive(Clone, Copy)]
pub(super) struct Place {
    /// The style of a plain paragraph there.
    pub(super) style: &'static str,
    /// How far what stands there stands in already.
    pub(super) left: u32,
    /// How many lists lie around it.
    pub(super) lists: u32,
    /// How wide a line can be there.
    pub(super) width: u32,
}

/// The part.
pub(super) fn document(document: &Document, parts: &mut Parts) -> String {
    let page = Page::of(document);
    let place = Place { style: "Normal", left: 0, lists: 0, width: page.text_width() };
    let mut part = begun();
    part.tag("w:document", &[("xmlns:w", W), ("xmlns:r", R)], |all| {
        all.tag("w:body", &[], |body| {
            plain(body, parts, styled("Title"), &document.title);
            document.subtitle.iter().for_each(|line| plain(body, parts, styled("Subtitle"), line));
            blocks(body, parts, place, &document.blocks);
            page.put(body, FOOTER);
        });
    });
    part.into_string()
}

/// A style, and nothing of a paragraph's own.
pub(super) fn styled(style: &'static str) -> Setting {
    Setting { style, ..Setting::default() }
}

/// Blocks, one after the other.
pub(super) fn blocks(into: &mut Markup, parts: &mut Parts, place: Place, blocks: &[Block]) {
    blocks.iter().for_each(|part| block(into, parts, place, part));
}

fn block(into: &mut Markup, parts: &mut Parts, place: Place, block: &Block) {
    let setting = Setting { left: place.left, ..styled(place.style) };
    match block {
        Block::Heading { level, text } => plain(into, parts, styled(heading(*level)), text),
        Block::Paragraph(runs) => paragraph(into, parts, setting, runs),
        Block::Aside(runs) => paragraph(into, parts, Setting { style: "Aside", ..setting }, runs),
        Block::List(items) => list(into, parts, place, items),
        Block::Quote(within) => {
            let place = Place {
                style: "Quote",
                left: place.left + QUOTED,
                width: place.width.saturating_sub(QUOTED),
                ..place
            };
            blocks(into, parts, place, within);
        }
        Block::Facts(facts) => table::facts(into, parts, place, facts),
        Block::Table(given) => table::table(into, parts, place, given),
        Block::Picture(given) => picture::picture(into, parts, place, given),
        Block::NewPage => parts.begins_page = true,
    }
}

fn heading(level: u8) -> &'static str {
    match level {
        0 | 1 => "Heading1",
        2 => "Heading2",
        _ => "Heading3",
    }
}

fn list(into: &mut Markup, parts: &mut Parts, place: Place, items: &[Item]) {
    let style = if place.style == "Normal" { "ListParagraph" } else { place.style };
    let within = Place {
        style,
        left: place.left + INDENT,
        lists: place.lists + 1,
        width: place.width.saturating_sub(INDENT),
    };
    let mut before = None;
    for item in items {
        let counted = parts.lists.count(place.lists, item.number, before);
        before = item.number.map(|number| (number, counted));
        let rest = match item.blocks.split_first() {
            Some((Block::Paragraph(runs), rest)) => {
                let setting = Setting { left: within.left, counted: Some(counted), ..styled(within.style) };
                paragraph(into, parts, setting, runs);
                rest
            }
            _ => item.blocks.as_slice(),
        };
        blocks(into, parts, within, rest);
    }
}
