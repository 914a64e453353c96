//! Tables, and facts, which are a table of two columns without lines.

use super::body::{Place, blocks, styled};
use super::paragraph::{Setting, plain};
use super::parts::Parts;
use crate::markup::Markup;
use crate::{Block, Cell, Column, Fact, Table};

/// How much of the width the names of facts take, in hundredths.
const NAMES: u32 = 28;

/// A table under its caption. Its head is said again on every page.
pub(super) fn table(into: &mut Markup, parts: &mut Parts, place: Place, table: &Table) {
    plain(into, parts, styled("Caption"), &table.caption);
    let widths = widths(&table.columns, place.width);
    let grid = Grid { style: "BesefTable", caption: Some(&table.caption), widths: &widths };
    let heads: Vec<Cell> = table.columns.iter().map(|column| column.head.as_str().into()).collect();
    frame(into, parts, grid, |rows, parts| {
        let mut put = |cells: &[Cell], sort: Sort| {
            row(rows, sort, |row| {
                for ((one, column), width) in cells.iter().zip(&table.columns).zip(&widths) {
                    let setting = Setting { align: column.align, ..styled(sort.style()) };
                    cell(row, *width, |within| plain(within, parts, setting, &one.text));
                }
            })
        };
        put(&heads, Sort::Head);
        table.rows.iter().for_each(|cells| put(cells, Sort::Usual));
        table.total.iter().for_each(|cells| put(cells, Sort::Total));
    });
}

/// Each fact beside its name.
pub(super) fn facts(into: &mut Markup, parts: &mut Parts, place: Place, facts: &[Fact]) {
    let names = place.width * NAMES / 100;
    let widths = [names, place.width - names];
    let grid = Grid { style: "BesefFacts", caption: None, widths: &widths };
    let within = Place { left: 0, lists: 0, width: widths[1], style: "FactText" };
    frame(into, parts, grid, |rows, parts| {
        for fact in facts {
            row(rows, Sort::Usual, |row| {
                cell(row, widths[0], |name| plain(name, parts, styled("FactName"), &fact.name));
                cell(row, widths[1], |value| {
                    blocks(value, parts, within, &fact.value);
                    if !ends_in_paragraph(&fact.value) {
                        plain(value, parts, styled("AfterTable"), "");
                    }
                });
            });
        }
    });
}

/// The format wants a paragraph at the end of every cell.
fn ends_in_paragraph(blocks: &[Block]) -> bool {
    blocks.last().is_some_and(|last| !matches!(last, Block::NewPage))
}

/// What a row is.
#[derive(Clone, Copy, PartialEq)]
enum Sort {
    Head,
    Usual,
    Total,
}

impl Sort {
    fn style(self) -> &'static str {
        match self {
            Sort::Usual => "TableText",
            Sort::Head | Sort::Total => "TableHead",
        }
    }
}

/// A table's outside.
struct Grid<'a> {
    style: &'a str,
    caption: Option<&'a str>,
    widths: &'a [u32],
}

/// The columns' shares of a width.
fn widths(columns: &[Column], width: u32) -> Vec<u32> {
    let shares: u32 = columns.iter().map(|column| u32::from(column.share.max(1))).sum();
    columns.iter().map(|column| width * u32::from(column.share.max(1)) / shares.max(1)).collect()
}

/// A table, and after it a low paragraph, without which two tables would grow together.
fn frame(into: &mut Markup, parts: &mut Parts, grid: Grid<'_>, rows: impl FnOnce(&mut Markup, &mut Parts)) {
    if parts.begins_page {
        plain(into, parts, styled("AfterTable"), "");
    }
    into.tag("w:tbl", &[], |table| {
        table.tag("w:tblPr", &[], |settings| settings_of(settings, &grid));
        table.tag("w:tblGrid", &[], |columns| {
            grid.widths.iter().for_each(|width| columns.empty("w:gridCol", &[("w:w", &width.to_string())]));
        });
        rows(table, parts);
    });
    plain(into, parts, styled("AfterTable"), "");
}

/// In the order the format wants.
fn settings_of(into: &mut Markup, grid: &Grid<'_>) {
    let has_heads = if grid.caption.is_some() { "1" } else { "0" };
    let width: u32 = grid.widths.iter().sum();
    into.empty("w:tblStyle", &[("w:val", grid.style)]);
    into.empty("w:tblW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
    into.empty("w:tblLayout", &[("w:type", "fixed")]);
    into.empty(
        "w:tblLook",
        &[("w:firstRow", has_heads), ("w:firstColumn", "1"), ("w:noHBand", "1"), ("w:noVBand", "1")],
    );
    if let Some(caption) = grid.caption {
        into.empty("w:tblCaption", &[("w:val", caption)]);
    }
}

fn row(into: &mut Markup, sort: Sort, cells: impl FnOnce(&mut Markup)) {
    into.tag("w:tr", &[], |tr| {
        tr.tag("w:trPr", &[], |settings| {
            settings.empty("w:cantSplit", &[]);
            if sort == Sort::Head {
                settings.empty("w:tblHeader", &[]);
            }
        });
        cells(tr);
    });
}

fn cell(into: &mut Markup, width: u32, within: impl FnOnce(&mut Markup)) {
    into.tag("w:tc", &[], |tc| {
        tc.tag("w:tcPr", &[], |settings| {
            settings.empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")])
        });
        within(tc);
    });
}
