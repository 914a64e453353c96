//! The named periods fall where a school puts them.

mod journal;

use besef_model::{Period, Span};
use journal::day;

fn around(on: &str, span: Span) -> (String, String) {
    let period = Period::around(day(on), span);
    (period.from.to_string(), period.to.to_string())
}

#[test]
fn a_school_year_runs_from_september_to_august() {
    let year = ("2025-09-01".to_owned(), "2026-08-31".to_owned());
    for on in ["2025-09-01", "2025-12-31", "2026-01-01", "2026-08-31"] {
        assert_eq!(around(on, Span::SchoolYear), year, "{on}");
    }
    assert_eq!(around("2026-09-01", Span::SchoolYear).0, "2026-09-01");
}

#[test]
fn months_and_quarters_end_on_their_last_day() {
    assert_eq!(around("2024-02-10", Span::Month), ("2024-02-01".to_owned(), "2024-02-29".to_owned()));
    assert_eq!(around("2026-12-31", Span::Month), ("2026-12-01".to_owned(), "2026-12-31".to_owned()));
    assert_eq!(around("2026-05-31", Span::Quarter), ("2026-04-01".to_owned(), "2026-06-30".to_owned()));
}

#[test]
fn stepping_back_follows_the_span() {
    let march = Period::around(day("2026-03-31"), Span::Month);
    assert_eq!(march.before(Span::Month), Period::around(day("2026-02-01"), Span::Month));
    let year = Period::around(day("2026-03-31"), Span::SchoolYear);
    assert_eq!(year.before(Span::SchoolYear).from, day("2024-09-01"));
}

#[test]
fn month_starts_name_every_month_touched() {
    let winter = Period::between(day("2026-02-01"), day("2025-11-30"));
    let months: Vec<String> = winter.month_starts().iter().map(ToString::to_string).collect();
    assert_eq!(months, ["2025-11-01", "2025-12-01", "2026-01-01", "2026-02-01"]);
}
