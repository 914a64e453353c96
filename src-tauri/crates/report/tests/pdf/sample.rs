//! Documents to set: a sheet of one page, and one of ten with everything a page can hold.

use besef_report::{
    Align, Block, Cell, Column, Document, Fact, Item, Orientation, Paper, Picture, Run, Style, Table,
};
use besef_words::Language;

/// A sheet for a conversation, as a teacher takes it along.
pub fn sheet(paper: Paper) -> Document {
    Document {
        title: "Ontwikkelgesprek met mevr. De Wit".to_owned(),
        subtitle: vec![
            "dinsdag 24 november 2026".to_owned(),
            "Over 1 september tot 22 november 2026".to_owned(),
        ],
        language: Language::Nl,
        paper,
        orientation: Orientation::Portrait,
        foot: "Gemaakt met Besef op 22 november 2026".to_owned(),
        blocks: sheet_blocks(),
    }
}

/// Ten pages: many moments, long tables, pictures.
pub fn year(paper: Paper) -> Document {
    let mut blocks = vec![heading(1, "Waar het vandaan kwam"), drawing(), hours(20), Block::NewPage];
    blocks.push(heading(1, "Momenten"));
    blocks.extend((1..=24).flat_map(moment));
    blocks.push(heading(1, "Uren"));
    blocks.push(hours(70));
    Document { title: "Mijn leerjaar 2025-2026".to_owned(), blocks, ..sheet(paper) }
}

/// A paragraph of one plain run.
pub fn said(text: &str) -> Block {
    Block::Paragraph(vec![text.into()])
}

/// A heading.
pub fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, text: text.to_owned() }
}

/// A photo of 600 by 400 dots.
pub fn photo() -> Picture {
    let dots = image::RgbImage::from_fn(600, 400, |x, y| image::Rgb([(x / 3) as u8, (y / 2) as u8, 120]));
    let mut bytes = std::io::Cursor::new(Vec::new());
    dots.write_to(&mut bytes, image::ImageFormat::Jpeg).unwrap();
    Picture {
        bytes: bytes.into_inner(),
        media_type: "image/jpeg".to_owned(),
        alternative: "Het bord na de les: vier kolommen met vragen van leerlingen".to_owned(),
        caption: Some("Het bord na de les".to_owned()),
    }
}

fn sheet_blocks() -> Vec<Block> {
    let mut blocks = vec![
        heading(1, "Momenten die ik koos"),
        heading(2, "Feedback op mijn instructie"),
        Block::Aside(vec!["14 oktober 2026 · leren van anderen · met An (gaf feedback)".into()]),
        Block::Paragraph(vec![
            "An bleef na mijn les hangen en vroeg of de leerlingen achteraan mij wel ".into(),
            Run { style: Style { emphasis: true, ..Style::default() }, ..Run::from("hoorden") },
            ". Ik had daar nooit op gelet. Sindsdien loop ik tijdens de uitleg naar achter, en stel ik de eerste vraag daar. Meer hierover op ".into(),
            Run { link: Some("https://example.org/instructie".to_owned()), ..Run::from("een blad over instructie") },
            ".".into(),
        ]),
        Block::Facts(vec![
            fact("Neem ik mee", "Vraag het aan wie het verst zit."),
            fact("Volgende stap", "Elke les één vraag vanaf de achterste rij, tot de kerstvakantie. Daarna vraag ik An om nog eens te komen kijken."),
            fact("Wat ervan kwam", "geprobeerd"),
        ]),
        heading(2, "Een fout die me iets leerde"),
        Block::Aside(vec!["3 november 2026 · leren van jezelf".into()]),
        said("De toets was te lang. Twaalf leerlingen kwamen niet rond, en dat zag ik pas bij het verbeteren.\nNu maak ik ze eerst zelf, met de klok erbij."),
    ];
    blocks.extend(sheet_end());
    blocks
}

fn sheet_end() -> Vec<Block> {
    let supported = [
        "Netwerk: iemand die al met co-teaching werkt",
        "Loopbaan: één dag meekijken bij de zorgcoördinator",
    ];
    vec![
        heading(1, "Waar ik vastzit"),
        Block::Quote(vec![said(
            "Ik weet niet hoe ik tijd maak voor feedback als ik zes klassen van vijfentwintig heb.",
        )]),
        heading(1, "Wat ik wens"),
        Block::List(supported.iter().map(|wish| Item { number: None, blocks: vec![said(wish)] }).collect()),
        heading(1, "Vragen voor jou"),
        Block::List(vec![
            Item { number: Some(1), blocks: vec![said("Wat zag jij dat ik zelf niet zag?")] },
            Item { number: Some(2), blocks: vec![said("Waar heb jij op het einde van dit jaar iets aan?")] },
        ]),
    ]
}

fn fact(name: &str, value: &str) -> Fact {
    Fact { name: name.to_owned(), value: vec![said(value)] }
}

fn moment(number: u32) -> Vec<Block> {
    let mut blocks = vec![
        heading(2, &format!("Moment {number}: wat ik zag in 3B")),
        Block::Aside(vec![format!("{} maart 2026 · leren van anderen · met An", number % 28 + 1).into()]),
        said(&"De leerlingen werkten in groepjes aan een vraag die ze zelf hadden gekozen. Wie vlug klaar was, legde uit; wie vastliep, vroeg eerst een ander en pas dan mij. Het was rumoerig en toch werd er gewerkt. ".repeat(2)),
        Block::Facts(vec![fact("Neem ik mee", "Een groep die zelf kiest, heeft minder van mij nodig."), fact("Volgende stap", "Ook in 4A.")]),
    ];
    if number.is_multiple_of(8) {
        blocks.push(Block::Picture(photo()));
    }
    blocks
}

fn hours(rows: usize) -> Block {
    let column = |head: &str, align, share| Column { head: head.to_owned(), align, share };
    let row = |at: usize| -> Vec<Cell> {
        let hours = Cell { text: format!("{},5", at % 7), bare: Some(format!("{}.5", at % 7)) };
        vec![
            format!("Studiedag differentiatie, deel {at}").into(),
            format!("{} maart 2026", at % 28 + 1).into(),
            "formeel leren".into(),
            hours,
        ]
    };
    Block::Table(Table {
        caption: "Uren per activiteit".to_owned(),
        columns: vec![
            column("Activiteit", Align::Start, 4),
            column("Dag", Align::Start, 2),
            column("Soort", Align::Start, 2),
            column("Uren", Align::End, 1),
        ],
        rows: (1..=rows).map(row).collect(),
        total: Some(vec!["Samen".into(), "".into(), "".into(), "245,5".into()]),
    })
}

fn drawing() -> Block {
    let bars = (0..10).map(|at| format!("<rect x='{}' y='{}' width='34' height='{}' fill='#2f4b86'/><text x='{}' y='212' font-family='Atkinson Hyperlegible Next' font-size='12' text-anchor='middle'>mnd {at}</text>", at * 50 + 8, 190 - at * 15, at * 15 + 5, at * 50 + 25));
    let drawn = format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='510' height='220' viewBox='0 0 510 220'>{}</svg>",
        bars.collect::<String>()
    );
    Block::Picture(Picture {
        bytes: drawn.into_bytes(),
        media_type: "image/svg+xml".to_owned(),
        alternative: "Staven per maand, van vijf tot honderdveertig minuten".to_owned(),
        caption: Some("Minuten per maand".to_owned()),
    })
}

/// Every block within every other that holds blocks, lying, in English, with signs of many scripts.
pub fn everything() -> Document {
    let said = said("Read “Hattie” again → 3 ideas ☐ ✓ 😀 تعلم עברית 学习, and asked Søren what he’d drop.");
    let list = |number: Option<u32>| {
        let item = |at: u32| Item {
            number: number.map(|first| first + at),
            blocks: vec![said.clone(), Block::List(vec![Item { number: None, blocks: vec![said.clone()] }])],
        };
        Block::List((0..2).map(item).collect())
    };
    let strong = Style { strong: true, emphasis: true };
    let inner = vec![
        said.clone(),
        list(None),
        list(Some(3)),
        Block::Paragraph(vec![
            Run { style: strong, ..Run::from("Strong and slanted") },
            " and plain.".into(),
        ]),
        Block::Facts(vec![fact(
            "Onderwijsontwikkelingsplannen",
            "A name as wide as that, beside a value that goes on for more than one line, so that both turn.",
        )]),
    ];
    let mut blocks = vec![
        heading(1, "Within a quote"),
        Block::Quote(inner.clone()),
        heading(2, "Under a second heading"),
        heading(3, "Under a third"),
    ];
    blocks.extend(inner);
    blocks.push(Block::Aside(vec!["An aside under a paragraph, quieter than it.".into()]));
    blocks.push(told());
    blocks.push(Block::Picture(Picture { bytes: Vec::new(), ..photo() }));
    Document {
        title: "Everything a page can hold".to_owned(),
        language: Language::En,
        orientation: Orientation::Landscape,
        blocks,
        ..sheet(Paper::A4)
    }
}

fn told() -> Block {
    let column = |head: &str, share| Column { head: head.to_owned(), align: Align::Start, share };
    let story =
        "The pupils chose their own question, in groups of three, and I kept out of it for twenty minutes. ";
    let row = |at: usize| {
        vec![
            format!("Study day {at}").into(),
            "5 March 2026".into(),
            "formal learning".into(),
            story.repeat(at).into(),
        ]
    };
    Block::Table(Table {
        caption: "What I took from each".to_owned(),
        columns: vec![column("Activity", 2), column("Day", 2), column("Kind", 2), column("Reflection", 6)],
        rows: (1..9).map(row).collect(),
        total: None,
    })
}
