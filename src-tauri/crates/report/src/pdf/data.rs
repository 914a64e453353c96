//! A document as data for the templates. `blocks.typ` reads exactly what this writes.

use besef_words::Words;
use serde_json::{Value, json};
use typst::foundations::Bytes;

use super::{
    pictures::{self, Shown},
    text,
};
use crate::{Align, Block, Cell, Column, Document, Fact, Item, Orientation, Paper, Picture, Run, Table};

/// What holds fewer letters than this is not parted over two pages.
const SHORT: usize = 600;

/// Blocks within more blocks than this would have no width left, and soon Typst follows no further.
const DEEPEST: usize = 8;

/// The document, and the pictures that it names by their number.
pub(super) fn written(document: &Document) -> (Value, Vec<Bytes>) {
    let mut pages = Pages::default();
    let (width, height) = size(document);
    let data = json!({
        "title": title(document),
        "subtitle": document.subtitle.iter().map(|line| text::line(line)).collect::<Value>(),
        "language": document.language.code(),
        "width": width,
        "height": height,
        "foot": text::line(&document.foot),
        "page": page_of_pages(document),
        "blocks": pages.blocks(&document.blocks),
    });
    (data, pages.pictures)
}

/// Its title. PDF/UA wants one even of a document that has none, and then it is what made it.
fn title(document: &Document) -> String {
    let title = text::line(&document.title);
    if title.trim().is_empty() { "Besef".to_owned() } else { title }
}

/// How wide and how high its pages are, in points.
fn size(document: &Document) -> (f64, f64) {
    let (short, long) = match document.paper {
        Paper::A4 => (595.276, 841.89),
        Paper::Letter => (612.0, 792.0),
    };
    match document.orientation {
        Orientation::Portrait => (short, long),
        Orientation::Landscape => (long, short),
    }
}

/// How a page says which one it is. Typst alone knows the numbers, so it gets the sentence with their places marked.
fn page_of_pages(document: &Document) -> String {
    let places = [("page", "{page}".into()), ("pages", "{pages}".into())];
    Words::in_language(document.language).say("report-page", &places)
}

/// What was written so far.
#[derive(Default)]
struct Pages {
    pictures: Vec<Bytes>,
    /// In how many blocks the present one stands.
    depth: usize,
}

impl Pages {
    fn blocks(&mut self, blocks: &[Block]) -> Value {
        self.depth += 1;
        let written = blocks.iter().flat_map(|block| self.within_reach(block)).collect();
        self.depth -= 1;
        written
    }

    /// A block, or only what it holds where it stands too deep.
    fn within_reach(&mut self, block: &Block) -> Vec<Value> {
        let too_deep = self.depth > DEEPEST;
        match block {
            Block::List(items) if too_deep => self.each(items.iter().flat_map(|item| &item.blocks)),
            Block::Quote(blocks) if too_deep => self.each(blocks),
            Block::Facts(facts) if too_deep => facts.iter().flat_map(|fact| self.in_lines(fact)).collect(),
            Block::NewPage if self.depth > 1 => Vec::new(),
            block if says_something(block) => vec![self.block(block)],
            _ => Vec::new(),
        }
    }

    fn each<'a>(&mut self, blocks: impl IntoIterator<Item = &'a Block>) -> Vec<Value> {
        blocks.into_iter().flat_map(|block| self.within_reach(block)).collect()
    }

    fn in_lines(&mut self, fact: &Fact) -> Vec<Value> {
        let mut lines = self.within_reach(&Block::Aside(vec![fact.name.clone().into()]));
        lines.extend(self.each(&fact.value));
        lines
    }

    fn block(&mut self, block: &Block) -> Value {
        match block {
            Block::Heading { level, text } => {
                json!({ "is": "heading", "level": level.clamp(&1, &3) + 1, "text": text::line(text) })
            }
            Block::Paragraph(said) => json!({ "is": "paragraph", "runs": runs(said) }),
            Block::Aside(said) => json!({ "is": "aside", "runs": runs(said) }),
            Block::List(items) => json!({ "is": "list", "items": self.items(items) }),
            Block::Quote(blocks) => json!({ "is": "quote", "blocks": self.blocks(blocks) }),
            Block::Facts(facts) => json!({
                "is": "facts",
                "short": is_short(facts.iter().flat_map(|fact| fact.value.iter().map(length))),
                "facts": self.facts(facts),
            }),
            Block::Table(shown) => table(shown),
            Block::Picture(shown) => self.picture(shown),
            Block::NewPage => json!({ "is": "new-page" }),
        }
    }

    fn items(&mut self, items: &[Item]) -> Value {
        let items =
            items.iter().map(|item| json!({ "number": item.number, "blocks": self.blocks(&item.blocks) }));
        items.collect()
    }

    fn facts(&mut self, facts: &[Fact]) -> Value {
        let facts = facts
            .iter()
            .map(|fact| json!({ "name": text::line(&fact.name), "value": self.blocks(&fact.value) }));
        facts.collect()
    }

    fn picture(&mut self, picture: &Picture) -> Value {
        let alternative = text::line(&picture.alternative);
        let caption = picture.caption.as_deref().map(text::line);
        match pictures::shown(picture) {
            None => json!({ "is": "unseen", "alternative": alternative, "caption": caption }),
            Some(Shown { bytes, format, width }) => json!({
                "is": "picture",
                "file": self.keep(bytes),
                "format": format,
                "width": width,
                "alternative": alternative,
                "caption": caption,
            }),
        }
    }

    fn keep(&mut self, picture: Bytes) -> String {
        self.pictures.push(picture);
        (self.pictures.len() - 1).to_string()
    }
}

/// A heading or a paragraph without words would be announced to who listens, and then say nothing.
fn says_something(block: &Block) -> bool {
    match block {
        Block::Heading { text, .. } => !text::line(text).trim().is_empty(),
        Block::Paragraph(said) | Block::Aside(said) => said.iter().any(|run| !run.text.trim().is_empty()),
        Block::List(items) => !items.is_empty(),
        Block::Facts(facts) => !facts.is_empty(),
        Block::Table(table) => !table.columns.is_empty(),
        Block::Quote(blocks) => blocks.iter().any(says_something),
        Block::Picture(_) | Block::NewPage => true,
    }
}

fn runs(runs: &[Run]) -> Value {
    let runs = runs.iter().map(|run| {
        json!({
            "text": text::lines(&run.text),
            "strong": run.style.strong,
            "emphasis": run.style.emphasis,
            "link": run.link.as_deref().filter(|address| text::leads_somewhere(address)),
        })
    });
    runs.collect()
}

fn table(table: &Table) -> Value {
    json!({
        "is": "table",
        "caption": text::line(&table.caption),
        "columns": table.columns.iter().map(column).collect::<Value>(),
        "rows": table.rows.iter().map(|cells| row(cells)).collect::<Value>(),
        "total": table.total.as_deref().map(row),
    })
}

fn column(column: &Column) -> Value {
    json!({ "head": text::line(&column.head), "end": column.align == Align::End, "share": column.share.max(1) })
}

fn row(cells: &[Cell]) -> Value {
    json!({
        "short": is_short(cells.iter().map(|cell| cell.text.len())),
        "cells": cells.iter().map(|cell| text::lines(&cell.text)).collect::<Value>(),
    })
}

/// Whether parts of these lengths stay together on one page. Longer ones would leave too much of it empty.
fn is_short(lengths: impl Iterator<Item = usize>) -> bool {
    lengths.sum::<usize>() < SHORT
}

/// How much a block says; what is no text counts as much.
fn length(block: &Block) -> usize {
    match block {
        Block::Paragraph(said) | Block::Aside(said) => said.iter().map(|run| run.text.len()).sum(),
        Block::List(items) => items.iter().flat_map(|item| &item.blocks).map(length).sum(),
        _ => SHORT,
    }
}
