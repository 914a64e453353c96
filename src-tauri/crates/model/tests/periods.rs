//! Days, periods and clocks.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

use besef_model::{Day, Hlc, Period, Span, Timestamp};
use proptest::prelude::*;

fn day(text: &str) -> Day {
    text.parse().unwrap()
}

fn period(from: &str, to: &str) -> Period {
    Period { from: day(from), to: day(to) }
}

#[test]
fn a_school_year_runs_from_september_to_august() {
    let year = period("2025-09-01", "2026-08-31");
    for within in ["2025-09-01", "2026-01-01", "2026-08-31"] {
        assert_eq!(Period::around(day(within), Span::SchoolYear), year);
    }
    assert_eq!(year.before(Span::SchoolYear), period("2024-09-01", "2025-08-31"));
    assert_eq!(year.month_starts().len(), 12);
}

#[test]
fn the_first_and_the_last_school_year_end_where_the_calendar_does() {
    assert_eq!(Period::around(Day::EARLIEST, Span::SchoolYear), period("1900-01-01", "1900-08-31"));
    assert_eq!(Period::around(Day::LATEST, Span::SchoolYear), period("2100-09-01", "2100-12-31"));
    assert_eq!(Period::around(Day::LATEST, Span::Month), period("2100-12-01", "2100-12-31"));
}

#[test]
fn months_and_quarters_know_their_ends() {
    assert_eq!(Period::around(day("2024-02-10"), Span::Month), period("2024-02-01", "2024-02-29"));
    assert_eq!(Period::around(day("2026-11-22"), Span::Quarter), period("2026-10-01", "2026-12-31"));
    assert_eq!(period("2026-01-01", "2026-03-31").before(Span::Quarter), period("2025-10-01", "2025-12-31"));
}

proptest! {
    #[test]
    fn a_span_holds_its_day_and_the_one_before_ends_the_day_before(days in 244i64..73_414, which in 0usize..3) {
        let on = day("1900-01-01").plus_days(days);
        let span = [Span::SchoolYear, Span::Month, Span::Quarter][which];
        let around = Period::around(on, span);
        prop_assert!(around.holds(on));
        prop_assert_eq!(around.before(span).to.plus_days(1), around.from);
        prop_assert_eq!(around.month_starts()[0], around.from);
    }

    #[test]
    fn a_day_is_written_as_it_is_read(days in 0i64..73_000) {
        let on = day("1900-01-01").plus_days(days);
        prop_assert_eq!(on.to_string().parse::<Day>().unwrap(), on);
    }

    #[test]
    fn the_logical_clock_never_runs_back(times in proptest::collection::vec(0i64..2_000_000_000_000, 1..50)) {
        let mut clock = Hlc::default();
        for time in times {
            let next = clock.tick(Timestamp::from_millis(time));
            prop_assert!(next > clock);
            prop_assert_eq!(Hlc::from_bits(next.bits()), next);
            clock = next;
        }
    }
}
