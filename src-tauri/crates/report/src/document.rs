//! What a page is made of, whatever it becomes. Every renderer sets all of it, in this order, and nothing else.

use besef_model::Paper;
use besef_words::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Something to print, save or paste elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// Its title: the first heading, and the title in the file's own data.
    pub title: String,
    /// Said under the title in quieter type: with whom, when, which period.
    pub subtitle: Vec<String>,
    /// The language of its own words. What the learner wrote may be in another.
    pub language: Language,
    /// The size of its pages, where it has pages.
    pub paper: Paper,
    /// How its pages lie.
    pub orientation: Orientation,
    /// Stands at the foot of every page, before the page number: what made this, and on which day.
    pub foot: String,
    /// What it says, in order.
    pub blocks: Vec<Block>,
}

/// One part of a document.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading under the title. Level 1 parts the document, level 2 parts a part; never deeper than 3.
    Heading {
        /// From 1 to 3.
        level: u8,
        /// What it says.
        text: String,
    },
    /// A paragraph.
    Paragraph(Vec<Run>),
    /// What belongs to what stands above it, in quieter type: a day, a kind, who had a part.
    Aside(Vec<Run>),
    /// A list. Either all of its items have a number or none has.
    List(Vec<Item>),
    /// Words of someone else, or of an earlier day.
    Quote(Vec<Block>),
    /// Short facts, each under its name.
    Facts(Vec<Fact>),
    /// A table.
    Table(Table),
    /// A picture.
    Picture(Picture),
    /// What follows begins on a new page, where there are pages.
    NewPage,
}

/// One item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct Item {
    /// Its number in a numbered list: as the learner typed it, so not always one more than the number before.
    pub number: Option<u32>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A stretch of text in one style. A line break within a paragraph is `\n`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Run {
    /// The text.
    pub text: String,
    /// How it is set.
    pub style: Style,
    /// Where it leads: `https:`, `http:` or `mailto:`.
    pub link: Option<String>,
}

/// How a stretch of text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Style {
    /// Heavier.
    pub strong: bool,
    /// Slanted.
    pub emphasis: bool,
}

/// A short fact.
#[derive(Debug, Clone, PartialEq)]
pub struct Fact {
    /// Its name.
    pub name: String,
    /// What it is.
    pub value: Vec<Block>,
}

/// A table with one row of heads.
#[derive(Debug, Clone, PartialEq)]
pub struct Table {
    /// What it shows.
    pub caption: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows, each as long as `columns`. The first cell of a row is its head.
    pub rows: Vec<Vec<Cell>>,
    /// A last row that adds up the others.
    pub total: Option<Vec<Cell>>,
}

/// One column of a table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Its head.
    pub head: String,
    /// Where its cells stand.
    pub align: Align,
    /// How wide it is beside the others, as a share; 1 is usual.
    pub share: u8,
}

/// Where the text of a cell stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Align {
    /// At the beginning of the line.
    #[default]
    Start,
    /// At the end, as numbers do.
    End,
}

/// One cell. Also what a spreadsheet gets, without dressing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Cell {
    /// As people read it.
    pub text: String,
    /// As a spreadsheet reads it in any language, where that differs: `2026-11-22`.
    pub bare: Option<String>,
}

/// A picture: a photo the learner added, or a drawn one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// The bytes: JPEG, PNG or SVG.
    pub bytes: Vec<u8>,
    /// `image/jpeg`, `image/png` or `image/svg+xml`. A drawn one (SVG) has its numbers in the table after it, so that
    /// a format without drawings leaves out nothing.
    pub media_type: String,
    /// What it shows, for who does not see it. Never blank.
    pub alternative: String,
    /// What stands under it.
    pub caption: Option<String>,
}

/// What a document becomes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Format {
    /// Tagged PDF (PDF/UA-1).
    Pdf,
    /// For Word and LibreOffice.
    Docx,
    /// One file that holds all it needs.
    Html,
    /// Markdown.
    Md,
    /// Its tables, for a spreadsheet.
    Csv,
}

/// How a page lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Orientation {
    /// Higher than wide, for text.
    #[default]
    Portrait,
    /// Wider than high, for tables of many columns.
    Landscape,
}

impl Format {
    /// All of them, in the order a screen offers them.
    pub const ALL: [Format; 5] = [Format::Pdf, Format::Docx, Format::Html, Format::Md, Format::Csv];

    /// What a file's name ends in.
    pub fn extension(self) -> &'static str {
        match self {
            Format::Pdf => "pdf",
            Format::Docx => "docx",
            Format::Html => "html",
            Format::Md => "md",
            Format::Csv => "csv",
        }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self { text: text.to_owned(), bare: None }
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self { text, bare: None }
    }
}

impl From<&str> for Run {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Run {
    fn from(text: String) -> Self {
        Self { text, style: Style::default(), link: None }
    }
}

impl Run {
    /// Where it leads, if that is an address a reader may be sent to.
    pub(crate) fn address(&self) -> Option<&str> {
        let may_lead = |address: &&str| ADDRESSES.iter().any(|scheme| address.starts_with(scheme));
        self.link.as_deref().filter(may_lead)
    }
}

/// How an address begins that a page may lead to.
const ADDRESSES: [&str; 3] = ["https://", "http://", "mailto:"];

impl Picture {
    /// Whether it was drawn: the table after it says the same.
    pub(crate) fn is_drawn(&self) -> bool {
        self.media_type == "image/svg+xml"
    }
}

impl Document {
    /// Its tables, wherever they stand.
    pub(crate) fn tables(&self) -> Vec<&Table> {
        tables_in(&self.blocks)
    }
}

fn tables_in(blocks: &[Block]) -> Vec<&Table> {
    let found = blocks.iter().flat_map(|block| match block {
        Block::Table(table) => vec![table],
        Block::List(items) => items.iter().flat_map(|item| tables_in(&item.blocks)).collect(),
        Block::Quote(within) => tables_in(within),
        Block::Facts(facts) => facts.iter().flat_map(|fact| tables_in(&fact.value)).collect(),
        _ => Vec::new(),
    });
    found.collect()
}
