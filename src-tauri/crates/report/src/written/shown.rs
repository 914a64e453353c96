//! A text without its signs, for where there is only room for words: a cell of a table.

use super::written;
use crate::{Block, Item, Run};

/// The text as it is read: paragraphs and items each on a line of their own.
pub fn shown(text: &str) -> String {
    lines_of(&written(text))
}

fn lines_of(blocks: &[Block]) -> String {
    blocks.iter().map(line_of).collect::<Vec<_>>().join("\n")
}

fn line_of(block: &Block) -> String {
    match block {
        Block::Paragraph(runs) => text_of(runs),
        Block::List(items) => items.iter().map(item).collect::<Vec<_>>().join("\n"),
        Block::Quote(within) => lines_of(within),
        _ => String::new(),
    }
}

fn item(item: &Item) -> String {
    let number = item.number.map(|number| format!("{number}. ")).unwrap_or_default();
    format!("{number}{}", lines_of(&item.blocks))
}

fn text_of(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}
