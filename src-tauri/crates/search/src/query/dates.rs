//! Stretches of days as people write them: `2026`, `2026-03`, `14-3-2026`, `2025-2026`, `maart`, `vorige-week`,
//! `2026-03-02..2026-04-12`; and back into the shortest of these.

use besef_model::{Day, Period, Span};

use super::vocabulary::{STRETCHES, Stretch, meant};
use crate::analysis::fold;

/// Between the first and the last day of a stretch.
const TO: &str = "..";

/// What a text says on that day; nothing when it says no stretch of days (yet).
pub(crate) fn period(written: &str, today: Day) -> Option<Period> {
    match written.split_once(TO) {
        Some((from, to)) => Some(Period { from: one(from, today)?.from, to: one(to, today)?.to }),
        None => one(written, today),
    }
}

/// The shortest text that says it, the same on every day.
pub(crate) fn written(period: Period) -> String {
    let Period { from, to } = period;
    let whole = |span| Period::around(from, span) == period;
    if from == to {
        from.to_string()
    } else if whole(Span::Month) {
        month(from)
    } else if whole(Span::SchoolYear) {
        format!("{}-{}", from.year(), from.year() + 1)
    } else if year(from.year()) == Some(period) {
        from.year().to_string()
    } else {
        format!("{from}{TO}{to}")
    }
}

/// A month as it is written.
pub(crate) fn month(day: Day) -> String {
    format!("{:04}-{:02}", day.year(), day.month())
}

fn one(written: &str, today: Day) -> Option<Period> {
    let folded = fold(written.trim()).split_whitespace().collect::<Vec<_>>().join("-");
    let named = meant(STRETCHES, &folded).and_then(|stretch| stretch.before(today));
    named.or_else(|| numbers(&folded)).or_else(|| month_of_year(&folded))
}

impl Stretch {
    fn before(self, today: Day) -> Option<Period> {
        match self {
            Stretch::Day(ago) => Some(day(today.plus_days(-ago))),
            Stretch::Of(span, ago) => {
                Some((0..ago).fold(Period::around(today, span), |period, _| period.before(span)))
            }
            Stretch::Year(ago) => year(today.year() - ago),
            Stretch::Month(month) => {
                month_in(if month > today.month() { today.year() - 1 } else { today.year() }, month)
            }
        }
    }
}

/// A year, a month, a day (the year first or last), or a school year.
fn numbers(folded: &str) -> Option<Period> {
    let parts: Vec<&str> = folded.split(['-', '/', '.']).collect();
    let sizes: Vec<usize> = parts.iter().map(|part| part.len()).collect();
    let all: Option<Vec<u32>> = parts.iter().map(|part| number(part)).collect();
    match (all?.as_slice(), sizes.as_slice()) {
        ([one], [4]) => year(*one as i32),
        ([from, to], [4, 4]) => (from + 1 == *to).then(|| school_year(*from as i32)).flatten(),
        ([from, to], [4, 2]) if (from + 1) % 100 == *to && *to > 12 => school_year(*from as i32),
        ([year, month], [4, 1 | 2]) | ([month, year], [1 | 2, 4]) => month_in(*year as i32, *month),
        ([year, month, date], [4, 1 | 2, 1 | 2]) | ([date, month, year], [1 | 2, 1 | 2, 4]) => {
            Day::new(*year as i32, *month, *date).ok().map(day)
        }
        _ => None,
    }
}

/// `maart-2026` and `2026-maart`.
fn month_of_year(folded: &str) -> Option<Period> {
    let (one, other) = folded.split_once('-')?;
    let (year, name) = match (number(one), number(other)) {
        (Some(year), None) => (year, other),
        (None, Some(year)) => (year, one),
        _ => return None,
    };
    match meant(STRETCHES, name)? {
        Stretch::Month(month) => month_in(year as i32, month),
        _ => None,
    }
}

fn number(text: &str) -> Option<u32> {
    let digits = text.len() <= 4 && text.bytes().all(|byte| byte.is_ascii_digit());
    if digits { text.parse().ok() } else { None }
}

fn day(day: Day) -> Period {
    Period { from: day, to: day }
}

fn year(year: i32) -> Option<Period> {
    Some(Period { from: Day::new(year, 1, 1).ok()?, to: Day::new(year, 12, 31).ok()? })
}

fn month_in(year: i32, month: u32) -> Option<Period> {
    Some(Period::around(Day::new(year, month, 1).ok()?, Span::Month))
}

fn school_year(year: i32) -> Option<Period> {
    Some(Period::around(Day::new(year, 9, 1).ok()?, Span::SchoolYear))
}
