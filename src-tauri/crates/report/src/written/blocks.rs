//! Lines of one sort together: plain ones, lists with lists in them, quotes.

use super::runs::runs_of;
use super::signs::{goes_on, is_space, item_sign, unquoted};
use crate::{Block, Item, Run};

/// Lists within lists within lists, and no deeper.
const DEEPEST: usize = 3;

/// What a text means. Empty lines part paragraphs. However long it is, all of it is read: only the face shows a text
/// of thousands of pieces as typed, since it draws while someone waits.
pub fn written(text: &str) -> Vec<Block> {
    let lines: Vec<&str> = text.split('\n').collect();
    sorted(&lines, Quoting::Allowed)
}

#[derive(Clone, Copy, PartialEq)]
enum Sort {
    Lines,
    List,
    Quote,
}

/// Within a quote nothing is quoted again.
#[derive(Clone, Copy, PartialEq)]
enum Quoting {
    Allowed,
    Done,
}

fn sorted(lines: &[&str], quoting: Quoting) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut from = 0;
    while from < lines.len() {
        let sort = sort_of(lines[from], quoting);
        let more = lines[from + 1..].iter().take_while(|line| belongs(line, sort, quoting)).count();
        let to = from + 1 + more;
        blocks.extend(made(sort, &lines[from..to]));
        from = to;
    }
    blocks
}

fn sort_of(line: &str, quoting: Quoting) -> Sort {
    if item_sign(line).is_some() {
        Sort::List
    } else if quoting == Quoting::Allowed && unquoted(line).is_some() {
        Sort::Quote
    } else {
        Sort::Lines
    }
}

fn belongs(line: &str, sort: Sort, quoting: Quoting) -> bool {
    sort_of(line, quoting) == sort || (sort == Sort::List && goes_on(line))
}

fn made(sort: Sort, lines: &[&str]) -> Vec<Block> {
    match sort {
        Sort::Lines => paragraphs(lines),
        Sort::List => lists(&entries_of(lines)),
        Sort::Quote => {
            let within: Vec<&str> = lines.iter().filter_map(|line| unquoted(line)).collect();
            vec![Block::Quote(sorted(&within, Quoting::Done))]
        }
    }
}

/// Space between paragraphs is the page's to give.
fn paragraphs(lines: &[&str]) -> Vec<Block> {
    let parts = lines.split(|line| line.chars().all(is_space)).filter(|part| !part.is_empty());
    parts.map(|part| Block::Paragraph(together(part))).collect()
}

/// The runs of lines that were broken by hand. Text without signs is one run.
fn together(lines: &[&str]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (at, line) in lines.iter().enumerate() {
        let line_break = (at > 0).then(|| Run::from("\n"));
        for run in line_break.into_iter().chain(runs_of(line)) {
            match runs.last_mut().filter(|last| last.style == run.style && last.link.is_none()) {
                Some(last) if run.link.is_none() => last.text.push_str(&run.text),
                _ => runs.push(run),
            }
        }
    }
    runs
}

/// An item with the lines that belong to it.
struct Entry<'a> {
    depth: usize,
    number: Option<u32>,
    lines: Vec<&'a str>,
}

fn entries_of<'a>(lines: &[&'a str]) -> Vec<Entry<'a>> {
    let mut entries: Vec<Entry<'a>> = Vec::new();
    for &line in lines {
        if let Some(sign) = item_sign(line) {
            let depth = sign.depth.min(DEEPEST - 1);
            entries.push(Entry { depth, number: sign.number, lines: vec![&line[sign.len..]] });
        } else if let Some(entry) = entries.last_mut() {
            entry.lines.push(line.trim_start_matches(is_space));
        }
    }
    entries
}

/// Lists, with what lies deeper in the item before it.
fn lists(entries: &[Entry<'_>]) -> Vec<Block> {
    let mut found: Vec<Block> = Vec::new();
    let mut at = 0;
    while let Some(entry) = entries.get(at) {
        let deeper = entries[at + 1..].iter().take_while(|other| other.depth > entry.depth).count();
        let next = at + 1 + deeper;
        let item = item(entry, &entries[at + 1..next]);
        match found.last_mut() {
            Some(Block::List(items)) if is_of_sort(items, &item) => items.push(item),
            _ => found.push(Block::List(vec![item])),
        }
        at = next;
    }
    found
}

fn is_of_sort(items: &[Item], item: &Item) -> bool {
    items.last().is_some_and(|last| last.number.is_some() == item.number.is_some())
}

fn item(entry: &Entry<'_>, within: &[Entry<'_>]) -> Item {
    let mut blocks = vec![Block::Paragraph(together(&entry.lines))];
    blocks.extend(lists(within));
    Item { number: entry.number, blocks }
}
