//! A document as Markdown: CommonMark with the tables of GitHub. What was written is escaped, so that it reads as it
//! was written in any program that shows Markdown. Photos have no place in it: what they show is said instead.

mod escaped;
mod spans;

use crate::{Align, Block, Cell, Document, Fact, Item, Picture, Run, Style, Table};
use escaped::Where;
use spans::spans;

const RULE: &str = "---";
/// Two lists without anything between them would be read as one.
const BETWEEN_LISTS: &str = "<!-- -->";

/// The whole file.
pub(crate) fn markdown(document: &Document) -> String {
    let mut parts = vec![format!("# {}", line(&document.title))];
    if !document.subtitle.is_empty() {
        parts.push(spans(&[document.subtitle.join("\n").into()], Where::Text));
    }
    parts.push(blocks(&document.blocks));
    parts.push(RULE.to_owned());
    parts.push(line(&document.foot));
    parts.retain(|part| !part.is_empty());
    parts.join("\n\n") + "\n"
}

fn blocks(blocks: &[Block]) -> String {
    let mut parts: Vec<String> = Vec::new();
    for (at, part) in blocks.iter().enumerate() {
        if at > 0 && would_grow_together(&blocks[at - 1], part) {
            parts.push(BETWEEN_LISTS.to_owned());
        }
        parts.extend(block(part));
    }
    parts.join("\n\n")
}

fn would_grow_together(one: &Block, other: &Block) -> bool {
    matches!((sign_of_list(one), sign_of_list(other)), (Some(one), Some(other)) if one == other)
}

/// Whether a list is numbered. Facts are a list as well.
fn sign_of_list(block: &Block) -> Option<bool> {
    match block {
        Block::List(items) => items.first().map(|item| item.number.is_some()),
        Block::Facts(_) => Some(false),
        _ => None,
    }
}

fn block(block: &Block) -> Option<String> {
    match block {
        Block::Heading { level, text } => {
            Some(format!("{} {}", "#".repeat(usize::from(*level) + 1), line(text)))
        }
        Block::Paragraph(runs) => Some(spans(runs, Where::Text)),
        Block::Aside(runs) => Some(aside(runs)),
        Block::List(items) => Some(list(items)),
        Block::Quote(within) => Some(begun_with("> ", "> ", &blocks(within))),
        Block::Facts(given) => Some(facts(given)),
        Block::Table(given) => Some(table(given)),
        Block::Picture(given) => picture(given),
        Block::NewPage => Some(RULE.to_owned()),
    }
}

/// A text of one line.
fn line(text: &str) -> String {
    spans(&[text.into()], Where::Line)
}

fn aside(runs: &[Run]) -> String {
    let slanted = |run: &Run| Run { style: Style { emphasis: true, ..run.style }, ..run.clone() };
    spans(&runs.iter().map(slanted).collect::<Vec<_>>(), Where::Text)
}

fn list(items: &[Item]) -> String {
    let is_loose = items.iter().any(|item| item.blocks.len() > 1);
    let items: Vec<String> = items.iter().map(item).collect();
    items.join(if is_loose { "\n\n" } else { "\n" })
}

fn item(item: &Item) -> String {
    let sign = item.number.map_or_else(|| "- ".to_owned(), |number| format!("{number}. "));
    let indent = " ".repeat(sign.len());
    begun_with(&sign, &indent, &blocks(&item.blocks))
}

/// The lines of a text, the first begun with one sign and the others with another.
fn begun_with(first: &str, others: &str, text: &str) -> String {
    let lines = text.split('\n').enumerate().map(|(at, line)| {
        let sign = if at == 0 { first } else { others };
        format!("{sign}{line}").trim_end_matches(' ').to_owned()
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Facts are a list of which each item begins with its name.
fn facts(facts: &[Fact]) -> String {
    list(&facts.iter().map(fact).collect::<Vec<_>>())
}

fn fact(fact: &Fact) -> Item {
    let name = strong(format!("{}:", fact.name));
    let (first, rest) = match fact.value.split_first() {
        Some((Block::Paragraph(runs), rest)) => ([vec![name, " ".into()], runs.clone()].concat(), rest),
        _ => (vec![name], fact.value.as_slice()),
    };
    Item { number: None, blocks: [vec![Block::Paragraph(first)], rest.to_vec()].concat() }
}

fn strong(text: String) -> Run {
    Run { style: Style { strong: true, emphasis: false }, ..text.into() }
}

fn table(table: &Table) -> String {
    let heads: Vec<String> = table.columns.iter().map(|column| cell(column.head.as_str().into())).collect();
    let rules: Vec<String> = table.columns.iter().map(|column| rule(column.align).to_owned()).collect();
    let rows = table.rows.iter().map(|cells| cells.iter().map(|part| cell(text(part))).collect());
    let total =
        table.total.iter().map(|cells| cells.iter().map(|part| cell(strong(part.text.clone()))).collect());
    let lines = [heads, rules].into_iter().chain(rows).chain(total);
    let lines: Vec<String> = lines.map(|cells: Vec<String>| format!("| {} |", cells.join(" | "))).collect();
    format!("{}\n\n{}", line(&table.caption), lines.join("\n"))
}

fn text(cell: &Cell) -> Run {
    cell.text.as_str().into()
}

fn cell(run: Run) -> String {
    spans(&[run], Where::Cell)
}

fn rule(align: Align) -> &'static str {
    match align {
        Align::Start => "---",
        Align::End => "--:",
    }
}

/// The table after a drawn picture says the same.
fn picture(picture: &Picture) -> Option<String> {
    let said = [Some(&picture.alternative), picture.caption.as_ref()];
    let said = said.into_iter().flatten().cloned().collect::<Vec<_>>().join("\n");
    (!picture.is_drawn()).then(|| aside(&[said.into()]))
}
