//! Word's format, opened by LibreOffice, which reads it as Word does.

use crate::example::{everything, heading, page, photo, table};
use besef_report::{Block, Document, Format, Item, Orientation, Paper, Picture, render, shown, written};
use proptest::prelude::*;
use std::fs;
use std::io::{Cursor, Read};
use std::process::Command;

/// A part of the file, as text.
fn part(document: &Document, name: &str) -> String {
    let bytes = render(document, Format::Docx).unwrap();
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The document after LibreOffice opened it and kept it in a format of its own.
fn through_libreoffice(document: &Document, format: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let given = folder.path().join("given.docx");
    fs::write(&given, render(document, Format::Docx).unwrap()).unwrap();
    let own = format!("-env:UserInstallation=file://{}/own", folder.path().display());
    let run = Command::new("soffice")
        .args([&own, "--headless", "--convert-to", format, "--outdir"])
        .arg(folder.path())
        .arg(&given)
        .output();
    let run = run.expect("soffice, of the package libreoffice-writer-nogui, is needed to test this");
    assert!(run.status.success(), "{}", String::from_utf8_lossy(&run.stderr));
    let ending = format.split(':').next().unwrap();
    fs::read_to_string(given.with_extension(ending)).unwrap()
}

#[test]
fn libreoffice_finds_everything_in_its_place() {
    let flat = through_libreoffice(&everything(), "fodt").replace("\n", " ");
    for (what, pattern) in [
        ("a title", "Ontwikkelgesprek"),
        ("a heading of the first level", r#"text:outline-level="1">Wat ik meeneem</text:h>"#),
        ("a heading of the second level", r#"text:outline-level="2">Een moment</text:h>"#),
        ("a heading of the third level", r#"text:outline-level="3">Tot slot</text:h>"#),
        ("a head that repeats", "<table:table-header-rows>"),
        ("a list that begins at 3", r#"text:start-value="3""#),
        ("a link", r#"xlink:href="https://voorbeeld.be/a_(b)?x=1&amp;y=2""#),
        ("what a picture shows", "<svg:desc>Een rode stip op het bord</svg:desc>"),
        ("the foot", "Gemaakt met Besef op 22 november 2026"),
        ("a page number", "<text:page-number"),
        ("the language", r#"fo:language="nl" fo:country="NL""#),
        ("the title in the file's own data", "<dc:title>Ontwikkelgesprek</dc:title>"),
    ] {
        assert!(flat.contains(pattern), "{what}: {pattern}");
    }
}

#[test]
fn libreoffice_reads_every_text() {
    let text = through_libreoffice(&everything(), "txt:Text (encoded):UTF8");
    for said in [
        "met Ann, mentor",
        "22 november 2026",
        "12 maart 2026 · Van anderen",
        "Ik las het stuk van De Ridder.",
        "Ook dit & <b>dat</b>.",
        "eerst *kijken*",
        "dan pas praten",
        "5 > 3",
        "3. drie",
        "4. vier",
        "Goed gezegd",
        "# 2",
        "Wie",
        "Ann en ik",
        "een uur per week",
        "Uren in dit schooljaar",
        "Studiedag | taal",
        "1,5",
        "=SOM(A1) \"leuk\"; dacht ik",
        "Samen",
        "3,5",
        "Het bord na de les",
        "Dit telt en blijft.",
    ] {
        assert!(text.contains(said), "{said:?} is not in\n{text}");
    }
}

#[test]
fn a_page_is_as_large_as_asked_and_lies_as_asked() {
    let lying = Document { paper: Paper::Letter, orientation: Orientation::Landscape, ..page(vec![table()]) };
    let body = part(&lying, "word/document.xml");
    assert!(body.contains(r#"<w:pgSz w:w="15840" w:h="12240" w:orient="landscape"/>"#));
}

#[test]
fn a_list_counts_as_it_was_typed() {
    let document = page(written("1. een\n1. weer een\n2. twee\n7. zeven"));
    let counts: Vec<_> = part(&document, "word/document.xml")
        .match_indices("w:numId w:val=\"")
        .map(|(at, found)| at + found.len())
        .collect();
    let body = part(&document, "word/document.xml");
    let counts: Vec<_> = counts.into_iter().map(|at| &body[at..at + 1]).collect();
    assert_eq!(counts, ["2", "3", "3", "4"]);
    assert_eq!(part(&document, "word/numbering.xml").matches("<w:startOverride").count(), 3);
}

#[test]
fn a_broken_picture_is_said() {
    let Block::Picture(whole) = photo() else { unreachable!("a photo is a picture") };
    let broken = Block::Picture(Picture { bytes: b"niets".to_vec(), ..whole });
    let body = part(&page(vec![broken]), "word/document.xml");
    assert!(body.contains("Een rode stip op het bord") && !body.contains("<w:drawing"));
}

#[test]
fn a_new_page_begins_with_what_comes_next() {
    let body =
        part(&page(vec![Block::NewPage, heading(1, "Hier"), Block::NewPage, table()]), "word/document.xml");
    assert!(body.contains(r#"<w:pStyle w:val="Heading1"/><w:pageBreakBefore/>"#));
    assert_eq!(body.matches("<w:pageBreakBefore/>").count(), 2);
}

#[test]
fn the_same_document_is_the_same_file() {
    let once = render(&everything(), Format::Docx).unwrap();
    assert_eq!(once, render(&everything(), Format::Docx).unwrap());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn every_part_is_xml_and_holds_whatever_was_written(text in any::<String>(), link in "https://[!-~]{1,20}") {
        let mut blocks = written(&format!("{text}\n[x]({link})"));
        blocks.push(Block::List(vec![Item { number: Some(2), blocks: written(&text) }]));
        let document = Document { title: text.clone(), foot: text.clone(), ..page(blocks) };
        for name in ["word/footer.xml", "word/_rels/document.xml.rels", "docProps/core.xml"] {
            let part = part(&document, name);
            prop_assert!(roxmltree::Document::parse(&part).is_ok(), "{name}: {part}");
        }
        let body = part(&document, "word/document.xml");
        let said = letters(&roxmltree::Document::parse(&body).unwrap().descendants().filter(roxmltree::Node::is_text).filter_map(|node| node.text()).collect::<String>());
        prop_assert!(said.contains(&letters(&shown(&text))), "{text:?} is not in {body}");
    }
}

fn letters(text: &str) -> String {
    text.chars().filter(|sign| sign.is_alphanumeric()).collect()
}
