//! A document as data for the templates. `blocks.typ` reads exactly what this writes.

use besef_words::Words;
use serde_json::{Value, json};
use typst::foundations::Bytes;

use super::{
    pictures::{self, Shown},
    text,
};
use crate::{Align, Block, Cell, Column, Document, Fact, Item, Orientation, Paper, Picture, Run, Table};

/// The document, and the pictures that it names by their number.
pub(super) fn written(document: &Document) -> (Value, Vec<Bytes>) {
    let mut pages = Pages::default();
    let data = json!({
        "title": text::line(&document.title),
        "subtitle": document.subtitle.iter().map(|line| text::line(line)).collect::<Value>(),
        "language": document.language.code(),
        "paper": match document.paper { Paper::A4 => "a4", Paper::Letter => "us-letter" },
        "lying": document.orientation == Orientation::Landscape,
        "foot": text::line(&document.foot),
        "page": page_of_pages(document),
        "blocks": pages.blocks(&document.blocks),
    });
    (data, pages.pictures)
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
}

impl Pages {
    fn blocks(&mut self, blocks: &[Block]) -> Value {
        blocks.iter().filter(|block| says_something(block)).map(|block| self.block(block)).collect()
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
            Block::Facts(facts) => json!({ "is": "facts", "facts": self.facts(facts) }),
            Block::Table(shown) => table(shown),
            Block::Picture(shown) => self.picture(shown),
            Block::NewPage => json!({ "is": "new-page" }),
        }
    }

    fn items(&mut self, items: &[Item]) -> Value {
        let items = items
            .iter()
            .map(|item| json!({ "number": item.number, "blocks": self.blocks(&item.blocks) }));
        items.collect()
    }

    fn facts(&mut self, facts: &[Fact]) -> Value {
        let facts = facts
            .iter()
            .map(|fact| json!({ "name": text::line(&fact.name), "value": self.blocks(&fact.value) }));
        facts.collect()
    }

    fn picture(&mut self, picture: &Picture) -> Value {
        let shown = pictures::shown(picture).map(|shown| self.keep(shown));
        json!({
            "is": "picture",
            "alternative": text::line(&picture.alternative),
            "caption": picture.caption.as_deref().map(text::line),
            "shown": shown,
        })
    }

    fn keep(&mut self, shown: Shown) -> Value {
        let number = self.pictures.len().to_string();
        self.pictures.push(shown.bytes);
        json!({ "file": number, "format": shown.format, "width": shown.width })
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
        "rows": table.rows.iter().map(|row| cells(row)).collect::<Value>(),
        "total": table.total.as_deref().map(cells),
    })
}

fn column(column: &Column) -> Value {
    json!({ "head": text::line(&column.head), "end": column.align == Align::End, "share": column.share.max(1) })
}

fn cells(cells: &[Cell]) -> Value {
    cells.iter().map(|cell| text::lines(&cell.text)).collect()
}
