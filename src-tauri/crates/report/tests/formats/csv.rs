//! Tables for a spreadsheet.

use crate::example::{everything, heading, page, table, text_in};
use besef_report::{Format, ReportError, render};
use besef_words::Language;

#[test]
fn one_table_is_one_file_with_numbers_as_a_spreadsheet_reads_them() {
    let expected = "\u{feff}Activiteit;Uren\r\nStudiedag | taal;1.5\r\n\"'=SOM(A1) \"\"leuk\"\"; dacht ik\nniet\";2\r\nSamen;3.5\r\n";
    assert_eq!(text_in(&everything(), Format::Csv), expected);
}

#[test]
fn english_columns_are_parted_by_commas() {
    let document = besef_report::Document { language: Language::En, ..page(vec![table()]) };
    assert!(text_in(&document, Format::Csv).contains("Activiteit,Uren\r\n"));
}

#[test]
fn several_tables_stand_under_their_captions() {
    let text = text_in(&page(vec![table(), table()]), Format::Csv);
    assert_eq!(text.matches("Uren in dit schooljaar\r\nActiviteit;Uren\r\n").count(), 2);
    assert!(text.contains("Samen;3.5\r\n\"\"\r\nUren"), "{text}");
}

#[test]
fn a_document_without_a_table_is_no_spreadsheet() {
    let refused = render(&page(vec![heading(1, "Alleen tekst")]), Format::Csv);
    assert!(matches!(refused, Err(ReportError::NoTable)));
}
