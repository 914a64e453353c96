//! Sheets, years and hours as files, on the command line.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod desk;

use desk::Desk;
use std::fs;

/// A conversation with a moment picked, and its id.
fn prepared(desk: &Desk) -> String {
    let id = desk.log(&["--kind", "sociaal", "--with", "Bart", "Bart liet zien hoe hij wacht."]);
    let new = ["conversation", "new", "--with", "Vera", "--pick", &id, "--proud", "De rust in 3B"];
    desk.json(&new)["id"].as_str().unwrap().to_owned()
}

#[test]
fn a_sheet_is_written_as_what_its_name_ends_in() {
    let desk = Desk::new();
    let id = prepared(&desk);
    for (name, begins) in
        [("blad.pdf", "%PDF-1.7"), ("blad.docx", "PK"), ("blad.html", "<!doctype html>"), ("blad.md", "# ")]
    {
        let out = desk.path(name);
        let said = desk.says(&["report", &id, "--out", out.to_str().unwrap(), "--lang", "nl"]);
        assert!(said.contains(name), "{said}");
        assert!(
            fs::read(&out).unwrap().to_ascii_lowercase().starts_with(begins.to_ascii_lowercase().as_bytes()),
            "{name}"
        );
    }
    let printed = desk.says(&["report", &id, "--format", "md", "--people", "initials", "--out", "-"]);
    assert!(printed.contains("B. liet zien hoe hij wacht") && printed.contains("De rust in 3B"), "{printed}");
    assert!(!printed.contains("Bart"), "{printed}");
}

#[test]
fn a_period_becomes_a_year_or_hours() {
    let desk = Desk::new();
    desk.log(&["--kind", "formeel", "--minutes", "90", "Studiedag over wachten"]);
    let year =
        desk.says(&["report", "--period", "school-year", "--format", "md", "--out", "-", "--lang", "en"]);
    assert!(year.contains("one learning moment"), "{year}");
    for hours in [&["--hours", "--format", "md"][..], &["--format", "csv"]] {
        let printed =
            desk.says(&[&["report", "--period", "month", "--out", "-", "--lang", "nl"], hours].concat());
        assert!(printed.contains("Studiedag over wachten") && printed.contains("1,5"), "{printed}");
    }
    let out = desk.path("uren.csv");
    let answer = desk.json(&["report", "--from", "2026-11-01", "--out", out.to_str().unwrap()]);
    assert_eq!(answer["bytes"].as_u64().unwrap(), fs::metadata(out).unwrap().len());
}

#[test]
fn what_is_unclear_or_cannot_be_is_said() {
    let desk = Desk::new();
    let id = prepared(&desk);
    desk.besef(&["report", "--out", "blad.pdf"]).assert().code(2);
    desk.besef(&["report", &id, "--period", "month", "--out", "blad.pdf"]).assert().code(2);
    assert!(desk.fails(2, &["report", &id, "--out", "blad.doc"]).contains("--format"));
    assert!(
        desk.fails(1, &["report", &id, "--format", "csv", "--out", "-", "--lang", "en"]).contains("no table")
    );
    let nowhere = desk.path("geen/map.pdf");
    desk.fails(1, &["report", &id, "--out", nowhere.to_str().unwrap()]);
}
