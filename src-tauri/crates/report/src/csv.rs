//! The tables of a document, for a spreadsheet. Everything else is left to the formats that people read.
//!
//! Excel takes the sign between columns from the language it runs in, and a Dutch one writes `1,5`: so Dutch tables
//! are parted by `;` and English ones by `,`. Both begin with a byte order mark, without which Excel reads é as Ã©.

use crate::{Cell, Document, Format, ReportError, Table};
use besef_words::Language;

const BYTE_ORDER_MARK: &[u8] = "\u{feff}".as_bytes();

/// What a spreadsheet would take for the beginning of a formula, and run.
const BEGINS_A_FORMULA: [char; 6] = ['=', '+', '-', '@', '\t', '\r'];

/// One table as it is (RFC 4180); of several, each under a line with its caption and parted by an empty line.
///
/// # Errors
/// [`ReportError::NoTable`] where the document has none.
pub(crate) fn csv(document: &Document) -> Result<Vec<u8>, ReportError> {
    let tables = document.tables();
    if tables.is_empty() {
        return Err(ReportError::NoTable);
    }
    let mut writer = ::csv::WriterBuilder::new()
        .delimiter(separator(document.language))
        .terminator(::csv::Terminator::CRLF)
        .flexible(true)
        .from_writer(BYTE_ORDER_MARK.to_vec());
    let records = tables.iter().enumerate().flat_map(|(at, table)| records(table, at, tables.len()));
    for record in records {
        writer.write_record(record).map_err(not_set)?;
    }
    writer.into_inner().map_err(not_set)
}

fn separator(language: Language) -> u8 {
    match language {
        Language::Nl => b';',
        Language::En => b',',
    }
}

fn records(table: &Table, at: usize, of: usize) -> Vec<Vec<String>> {
    let mut records = Vec::new();
    if at > 0 {
        records.push(vec![String::new()]);
    }
    if of > 1 {
        records.push(vec![harmless(&table.caption)]);
    }
    records.push(table.columns.iter().map(|column| harmless(&column.head)).collect());
    records.extend(table.rows.iter().chain(&table.total).map(|row| row.iter().map(bare).collect()));
    records
}

/// What Besef counted itself stands as a spreadsheet reads it; a learner's text can begin like a formula.
fn bare(cell: &Cell) -> String {
    cell.bare.clone().unwrap_or_else(|| harmless(&cell.text))
}

/// An apostrophe makes a spreadsheet take it for text.
fn harmless(text: &str) -> String {
    if text.starts_with(BEGINS_A_FORMULA) { format!("'{text}") } else { text.to_owned() }
}

fn not_set(reason: impl ToString) -> ReportError {
    ReportError::not_set(Format::Csv, reason)
}
