//! Which look-backs are worth offering: quietly, one of each sort, and only over moments that are there.

use besef_model::{Day, Note, NotedId, Period, Review, ReviewSort, Span};
use besef_vault::Vault;
use serde::Serialize;
use ts_rs::TS;

use super::within;
use crate::JournalError;

/// The first day of the week (Monday is 1) on which that week is worth looking back on.
const FRIDAY: u8 = 5;
/// So many days before its end a term is worth looking back on.
const NEAR_ITS_END: i64 = 14;
/// For so many days after its end a term still is: the holidays and the weeks after them.
const AFTERWARDS: i64 = 42;

/// A look-back worth doing now.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct OfferedReview {
    /// How long a stretch.
    pub sort: ReviewSort,
    /// The period to look back on.
    pub period: Period,
    /// How many moments it has.
    pub moments: u32,
    /// The look-back on it that was begun and can be gone on with.
    pub under_way: Option<NotedId>,
}

/// What is worth looking back on today and was not yet.
pub(super) fn offered(
    vault: &Vault,
    reviews: &[Note<Review>],
    today: Day,
) -> Result<Vec<OfferedReview>, JournalError> {
    let mut offered = Vec::new();
    for &sort in ReviewSort::ALL {
        let Some(period) = ripe(sort, today) else { continue };
        let of_it = |review: &&Note<Review>| (review.content.sort, review.content.period) == (sort, period);
        let finished = |review: &Note<Review>| review.content.finished_on.is_some();
        let moments = vault.count(&within(period))?;
        if moments > 0 && !reviews.iter().filter(of_it).any(finished) {
            let under_way = reviews.iter().filter(of_it).map(|review| review.id).next_back();
            offered.push(OfferedReview { sort, period, moments, under_way });
        }
    }
    Ok(offered)
}

/// The period of that sort that is about to end or just did.
fn ripe(sort: ReviewSort, today: Day) -> Option<Period> {
    let running = |span| Period::around(today, span);
    match sort {
        ReviewSort::Week if today.weekday() >= FRIDAY => Some(running(Span::Week)),
        ReviewSort::Week => Some(running(Span::Week).before(Span::Week)),
        ReviewSort::Term => ripe_term(running(Span::Term), today),
        ReviewSort::Year => match today.month() {
            6..=8 => Some(running(Span::SchoolYear)),
            9..=10 => Some(running(Span::SchoolYear).before(Span::SchoolYear)),
            _ => None,
        },
        ReviewSort::Own => None,
    }
}

fn ripe_term(running: Period, today: Day) -> Option<Period> {
    if today >= running.to.plus_days(-NEAR_ITS_END) {
        return Some(running);
    }
    let last = running.before(Span::Term);
    (today <= last.to.plus_days(AFTERWARDS)).then_some(last)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        text.parse().unwrap()
    }

    fn from(sort: ReviewSort, today: &str) -> Option<String> {
        ripe(sort, day(today)).map(|period| period.from.to_string())
    }

    #[test]
    fn a_week_is_looked_back_on_from_friday_and_until_the_next() {
        assert_eq!(
            from(ReviewSort::Week, "2026-11-19").unwrap(),
            "2026-11-09",
            "on Thursday the week before"
        );
        assert_eq!(from(ReviewSort::Week, "2026-11-20").unwrap(), "2026-11-16", "on Friday this one");
        assert_eq!(from(ReviewSort::Week, "2026-11-23").unwrap(), "2026-11-16", "on Monday still that one");
    }

    #[test]
    fn a_term_is_looked_back_on_around_its_end() {
        assert_eq!(from(ReviewSort::Term, "2026-12-16"), None);
        assert_eq!(from(ReviewSort::Term, "2026-12-17").unwrap(), "2026-09-01");
        assert_eq!(from(ReviewSort::Term, "2027-02-11").unwrap(), "2026-09-01");
        assert_eq!(from(ReviewSort::Term, "2027-02-12"), None);
    }

    #[test]
    fn a_year_is_looked_back_on_from_june_into_autumn() {
        assert_eq!(from(ReviewSort::Year, "2027-05-31"), None);
        assert_eq!(from(ReviewSort::Year, "2027-06-01").unwrap(), "2026-09-01");
        assert_eq!(from(ReviewSort::Year, "2027-10-31").unwrap(), "2026-09-01");
        assert_eq!(from(ReviewSort::Year, "2027-11-01"), None);
    }
}
