//! Markdown, read back by a reader of Markdown.

use crate::example::{everything, page, text_in};
use crate::golden::same_as;
use besef_report::{Align, Block, Column, Format, Run, Table, shown, written};
use proptest::prelude::*;
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

const OPTIONS: Options = Options::ENABLE_TABLES
    .union(Options::ENABLE_STRIKETHROUGH)
    .union(Options::ENABLE_FOOTNOTES)
    .union(Options::ENABLE_MATH)
    .union(Options::ENABLE_TASKLISTS);

#[test]
fn looks_as_it_did() {
    same_as("everything.md", &text_in(&everything(), Format::Md));
}

#[test]
fn reads_back_as_what_it_was() {
    let read = html(&text_in(&everything(), Format::Md));
    for part in [
        "<h1>Ontwikkelgesprek</h1>",
        "<h2>Wat ik meeneem</h2>",
        "<strong>het stuk</strong>",
        r#"<a href="https://voorbeeld.be/a_(b)?x=1&amp;y=2">De Ridder</a>"#,
        "&lt;b&gt;dat&lt;/b&gt;",
        "eerst *kijken*",
        r#"<ol start="3">"#,
        "<blockquote>",
        "<strong>Wie:</strong> Ann en ik",
        "<th>Activiteit</th>",
        "<td>Studiedag | taal</td>",
        "<strong>3,5</strong>",
        "<em>Een rode stip op het bord",
        "<em>telt</em>",
        "<em><strong>blijft</strong></em>",
    ] {
        assert!(read.contains(part), "{part}\n{read}");
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn a_paragraph_reads_as_it_was_written(text in hostile()) {
        let markdown = text_in(&page(vec![Block::Paragraph(vec![text.as_str().into()])]), Format::Md);
        prop_assert_eq!(tidy(&read_paragraph(&markdown)), tidy(&text), "{}", markdown);
    }

    #[test]
    fn what_the_learner_wrote_reads_as_it_is_shown(text in hostile()) {
        let markdown = text_in(&page(written(&text)), Format::Md);
        let numbers = |text: &str| tidy(text).replace(|sign: char| sign.is_ascii_digit() || sign.is_whitespace() || sign == '.', "");
        prop_assert_eq!(numbers(&read(&markdown)), numbers(&shown(&text)), "{}", markdown);
    }

    #[test]
    fn a_cell_reads_as_it_was_written(text in hostile()) {
        let column = Column { head: "a".into(), align: Align::Start, share: 1 };
        let table = Table { caption: "b".into(), columns: vec![column], rows: vec![vec![text.as_str().into()]], total: None };
        let markdown = text_in(&page(vec![Block::Table(table)]), Format::Md);
        prop_assert_eq!(tidy(&read_cell(&markdown)), tidy(&text), "{}", markdown);
    }

    #[test]
    fn bold_is_bold_wherever_it_stands(before in "[a. ]{0,2}", bold in "[a.(][a. ]{0,2}[a.)]", after in "[a. ]{0,2}") {
        let strong = Run { style: besef_report::Style { strong: true, emphasis: false }, ..bold.as_str().into() };
        let paragraph = Block::Paragraph(vec![before.as_str().into(), strong, after.as_str().into()]);
        let read = html(&text_in(&page(vec![paragraph]), Format::Md));
        prop_assert!(read.contains(&format!("<strong>{bold}</strong>")), "{}", read);
    }
}

/// Text that is as much like Markdown as chance can make it.
fn hostile() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "a",
        "b",
        "é",
        " ",
        "  ",
        "    ",
        "\t",
        "\n",
        "\n",
        "*",
        "**",
        "_",
        "__",
        "`",
        "```",
        "~~",
        "#",
        "# ",
        "- ",
        "+ ",
        "> ",
        ">",
        "1. ",
        "2) ",
        "---",
        "===",
        "[",
        "]",
        "(",
        ")",
        "[x]: y",
        "![",
        "<b>",
        "</b>",
        "<!--",
        "&amp;",
        "&#35;",
        "&",
        "\\",
        "|",
        "||",
        "|-|",
        "https://a.be",
        "[n](https://b.be)",
        "$",
        "$$",
        ":",
        "[^1]",
        "- [ ] ",
        "\u{a0}",
        "\r",
        "!",
        "😀",
    ]);
    prop::collection::vec(pieces, 0..14).prop_map(|pieces| pieces.concat())
}

/// Without the space that neither Markdown nor a page keeps at the ends of lines.
fn tidy(text: &str) -> String {
    let lines = text.split('\n').map(str::trim);
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

fn html(markdown: &str) -> String {
    let mut html = String::new();
    pulldown_cmark::html::push_html(&mut html, Parser::new_ext(markdown, OPTIONS));
    html
}

/// What stands between the subtitle and the foot.
fn read(markdown: &str) -> String {
    let within = markdown.split("22 november 2026\n\n").nth(1).unwrap();
    let within = within.rsplit_once("---\n\nGemaakt").unwrap().0;
    text_of(Parser::new_ext(within, OPTIONS))
}

fn read_paragraph(markdown: &str) -> String {
    read(markdown)
}

fn read_cell(markdown: &str) -> String {
    let events = Parser::new_ext(markdown, OPTIONS);
    let body = events.skip_while(|event| *event != Event::End(TagEnd::TableHead));
    text_of(body.take_while(|event| *event != Event::End(TagEnd::Table)))
}

fn text_of<'a>(events: impl Iterator<Item = Event<'a>>) -> String {
    let mut text = String::new();
    for event in events {
        match event {
            Event::Text(part) => text += &part,
            Event::HardBreak => text.push('\n'),
            Event::InlineHtml(tag) if &*tag == "<br>" => text.push('\n'),
            Event::Html(tag) if tag.trim() == "<!-- -->" => {}
            Event::InlineHtml(tag) if ["<strong>", "</strong>"].contains(&&*tag) => {}
            Event::Start(Tag::Paragraph | Tag::Item) => text.push('\n'),
            Event::Start(
                Tag::TableRow
                | Tag::TableCell
                | Tag::List(_)
                | Tag::BlockQuote(_)
                | Tag::Strong
                | Tag::Link { .. }
                | Tag::HtmlBlock,
            )
            | Event::End(_) => {}
            other => text += &format!("⟨{other:?}⟩"),
        }
    }
    text
}
