//! A document as one HTML file that holds all it needs: its style, its pictures, no scripts and no outside address.
//! It is read on a screen of any size, by day and by night, aloud, and on paper. Its look is in `html/style.css`.

use base64::{Engine, prelude::BASE64_STANDARD};

use crate::markup::Markup;
use crate::{Align, Block, Cell, Document, Fact, Item, Orientation, Paper, Picture, Run, Table};

const STYLE: &str = include_str!("html/style.css");

/// The browser itself sees to it that nothing is fetched and nothing runs.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/// The whole file.
pub(crate) fn html(document: &Document) -> String {
    let mut page = Markup::default();
    page.put("<!doctype html>\n");
    page.tag("html", &[("lang", document.language.code())], |html| {
        html.tag("head", &[], |into| head(into, document));
        html.put("\n");
        html.tag("body", &[], |into| body(into, document));
    });
    page.put("\n");
    page.into_string()
}

fn head(into: &mut Markup, document: &Document) {
    into.empty("meta", &[("charset", "utf-8")]);
    into.empty("meta", &[("http-equiv", "Content-Security-Policy"), ("content", POLICY)]);
    into.empty("meta", &[("name", "viewport"), ("content", "width=device-width, initial-scale=1")]);
    into.text("title", &[], &document.title);
    into.tag("style", &[], |style| {
        style.put(STYLE);
        style.put(&format!("@page {{ size: {} {}; }}\n", paper(document), orientation(document)));
    });
}

fn paper(document: &Document) -> &'static str {
    match document.paper {
        Paper::A4 => "A4",
        Paper::Letter => "letter",
    }
}

fn orientation(document: &Document) -> &'static str {
    match document.orientation {
        Orientation::Portrait => "portrait",
        Orientation::Landscape => "landscape",
    }
}

fn body(into: &mut Markup, document: &Document) {
    into.tag("main", &[], |main| {
        main.tag("header", &[], |header| {
            header.text("h1", &[], &document.title);
            document.subtitle.iter().for_each(|line| header.text("p", &[], line));
        });
        blocks(main, &document.blocks);
    });
    into.text("footer", &[], &document.foot);
}

fn blocks(into: &mut Markup, blocks: &[Block]) {
    blocks.iter().for_each(|part| block(into, part));
}

fn block(into: &mut Markup, block: &Block) {
    match block {
        Block::Heading { level, text } => into.text(heading(*level), &[], text),
        Block::Paragraph(content) => into.tag("p", &[], |p| runs(p, content)),
        Block::Aside(content) => into.tag("p", &[("class", "aside")], |p| runs(p, content)),
        Block::List(items) => list(into, items),
        Block::Quote(within) => into.tag("blockquote", &[], |quote| blocks(quote, within)),
        Block::Facts(given) => facts(into, given),
        Block::Table(given) => table(into, given),
        Block::Picture(given) => picture(into, given),
        Block::NewPage => into.tag("div", &[("class", "new-page")], |_| {}),
    }
    into.put("\n");
}

/// The title is the page's own `h1`.
fn heading(level: u8) -> &'static str {
    match level {
        0 | 1 => "h2",
        2 => "h3",
        _ => "h4",
    }
}

fn runs(into: &mut Markup, runs: &[Run]) {
    runs.iter().for_each(|part| linked(into, part));
}

fn linked(into: &mut Markup, run: &Run) {
    match run.address() {
        Some(address) => into.tag("a", &[("href", address)], |a| strong(a, run)),
        None => strong(into, run),
    }
}

fn strong(into: &mut Markup, run: &Run) {
    if run.style.strong { into.tag("strong", &[], |strong| slanted(strong, run)) } else { slanted(into, run) }
}

fn slanted(into: &mut Markup, run: &Run) {
    if run.style.emphasis { into.text("em", &[], &run.text) } else { into.say(&run.text) }
}

fn list(into: &mut Markup, items: &[Item]) {
    let is_numbered = items.iter().any(|item| item.number.is_some());
    into.tag(if is_numbered { "ol" } else { "ul" }, &[], |list| {
        for item in items {
            let number = item.number.map(|number| number.to_string());
            let value: Vec<_> = number.iter().map(|number| ("value", number.as_str())).collect();
            list.tag("li", &value, |li| blocks(li, &item.blocks));
        }
    });
}

fn facts(into: &mut Markup, facts: &[Fact]) {
    into.tag("dl", &[], |list| {
        for fact in facts {
            list.tag("div", &[], |pair| {
                pair.text("dt", &[], &fact.name);
                pair.tag("dd", &[], |dd| blocks(dd, &fact.value));
            });
        }
    });
}

/// A table wider than the screen scrolls by itself, also by keyboard.
fn table(into: &mut Markup, table: &Table) {
    let frame =
        [("class", "table"), ("role", "group"), ("aria-label", table.caption.as_str()), ("tabindex", "0")];
    into.tag("div", &frame, |frame| {
        frame.tag("table", &[], |inner| {
            inner.text("caption", &[], &table.caption);
            inner.tag("thead", &[], |head| heads(head, table));
            inner.tag("tbody", &[], |body| table.rows.iter().for_each(|cells| row(body, table, cells)));
            if let Some(total) = &table.total {
                inner.tag("tfoot", &[], |foot| row(foot, table, total));
            }
        });
    });
}

fn heads(into: &mut Markup, table: &Table) {
    into.tag("tr", &[], |tr| {
        for column in &table.columns {
            tr.text("th", &[("scope", "col"), ("class", side(column.align))], &column.head);
        }
    });
}

fn row(into: &mut Markup, table: &Table, cells: &[Cell]) {
    into.tag("tr", &[], |tr| {
        for (at, (cell, column)) in cells.iter().zip(&table.columns).enumerate() {
            let class = ("class", side(column.align));
            match at {
                0 => tr.text("th", &[("scope", "row"), class], &cell.text),
                _ => tr.text("td", &[class], &cell.text),
            }
        }
    });
}

fn side(align: Align) -> &'static str {
    match align {
        Align::Start => "start",
        Align::End => "end",
    }
}

fn picture(into: &mut Markup, picture: &Picture) {
    let data = format!("data:{};base64,{}", picture.media_type, BASE64_STANDARD.encode(&picture.bytes));
    into.tag("figure", &[], |figure| {
        figure.empty("img", &[("src", &data), ("alt", &picture.alternative)]);
        if let Some(caption) = &picture.caption {
            figure.text("figcaption", &[], caption);
        }
    });
}
