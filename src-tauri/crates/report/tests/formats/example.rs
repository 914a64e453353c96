//! A document with everything a document can hold.

use besef_report::{
    Align, Block, Cell, Column, Document, Fact, Format, Item, Orientation, Paper, Picture, Run, Style, Table,
    render, written,
};
use besef_words::Language;

/// A red dot of one pixel.
pub const DOT: &[u8] = &[
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, 0x49, 0x48, 0x44, 0x52, 0, 0, 0, 1, 0, 0,
    0, 1, 8, 2, 0, 0, 0, 0x90, 0x77, 0x53, 0xde, 0, 0, 0, 0x0c, 0x49, 0x44, 0x41, 0x54, 8, 0xd7, 0x63, 0xf8,
    0xcf, 0xc0, 0, 0, 3, 1, 1, 0, 0x18, 0xdd, 0x8d, 0xb0, 0, 0, 0, 0, 0x49, 0x45, 0x4e, 0x44, 0xae, 0x42,
    0x60, 0x82,
];

const DRAWN: &[u8] = br##"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 10"><rect width="30" height="10" fill="#2f4b86"/></svg>"##;

/// What a file in a format says.
pub fn text_in(document: &Document, format: Format) -> String {
    String::from_utf8(render(document, format).unwrap()).unwrap()
}

/// A document of these blocks.
pub fn page(blocks: Vec<Block>) -> Document {
    Document {
        title: "Ontwikkelgesprek".into(),
        subtitle: vec!["met Ann, mentor".into(), "22 november 2026".into()],
        language: Language::Nl,
        paper: Paper::A4,
        orientation: Orientation::Portrait,
        foot: "Gemaakt met Besef op 22 november 2026".into(),
        blocks,
    }
}

/// What the learner wrote, with all that writing can hold.
pub const WRITTEN: &str = "Ik las **het stuk** van [De Ridder](https://voorbeeld.be/a_(b)?x=1&y=2).\n  Ook dit & <b>dat</b>.\n\nDaarna:\n- eerst *kijken*\n  - dan pas praten\n- 5 > 3\n\n3. drie\n4. vier\n\n> Goed **gezegd**\n> # 2";

/// All there is.
pub fn everything() -> Document {
    let mut blocks =
        vec![heading(1, "Wat ik meeneem"), heading(2, "Een moment"), aside("12 maart 2026 · Van anderen")];
    blocks.extend(written(WRITTEN));
    blocks.extend([facts(), table(), photo(), drawing(), Block::NewPage, heading(3, "Tot slot"), slanted()]);
    page(blocks)
}

pub fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, text: text.into() }
}

pub fn aside(text: &str) -> Block {
    Block::Aside(vec![text.into()])
}

fn slanted() -> Block {
    let styled = |text: &str, strong| Run { style: Style { strong, emphasis: true }, ..text.into() };
    Block::Paragraph(vec![
        "Dit ".into(),
        styled("telt", false),
        " en ".into(),
        styled("blijft", true),
        ".".into(),
    ])
}

fn facts() -> Block {
    let list = Block::List(vec![Item { number: None, blocks: written("een uur per week") }]);
    Block::Facts(vec![
        Fact { name: "Wie".into(), value: written("Ann en ik") },
        Fact { name: "Steun".into(), value: vec![list] },
    ])
}

/// A table with a total.
pub fn table() -> Block {
    let column = |head: &str, align| Column { head: head.into(), align, share: 1 };
    let hours = |text: &str, bare: &str| Cell { text: text.into(), bare: Some(bare.into()) };
    Block::Table(Table {
        caption: "Uren in dit schooljaar".into(),
        columns: vec![column("Activiteit", Align::Start), column("Uren", Align::End)],
        rows: vec![
            vec!["Studiedag | taal".into(), hours("1,5", "1.5")],
            vec!["=SOM(A1) \"leuk\"; dacht ik\nniet".into(), hours("2", "2")],
        ],
        total: Some(vec!["Samen".into(), hours("3,5", "3.5")]),
    })
}

/// A photo.
pub fn photo() -> Block {
    Block::Picture(Picture {
        bytes: DOT.to_vec(),
        media_type: "image/png".into(),
        alternative: "Een rode stip op het bord".into(),
        caption: Some("Het bord na de les".into()),
    })
}

fn drawing() -> Block {
    Block::Picture(Picture {
        bytes: DRAWN.to_vec(),
        media_type: "image/svg+xml".into(),
        alternative: "Drie vierde van anderen".into(),
        caption: None,
    })
}
