//! On which side of a period the moments of an index lie, and how many moments on each side hold a word. Not here: what
//! follows from it.

use besef_model::{MomentId, Period};
use std::collections::HashMap;
use std::iter::Sum;
use tantivy::postings::BlockSegmentPostings;
use tantivy::schema::{Field, IndexRecordOption};
use tantivy::{DocAddress, DocSet, Searcher, SegmentReader, TERMINATED};

use crate::SearchError;
use crate::schema::{Fields, NEWEST, day_number, days_of};

/// Of a moment that is no longer there.
const NEVER: u32 = u32::MAX;

/// How many moments lie within a period, and before it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(crate) struct Sides {
    pub(crate) within: u32,
    pub(crate) before: u32,
}

impl Sides {
    pub(crate) fn add(&mut self, other: Sides) {
        self.within += other.within;
        self.before += other.before;
    }

    /// On each side no more than there are.
    pub(crate) fn at_most(self, all: Sides) -> Sides {
        Sides { within: self.within.min(all.within), before: self.before.min(all.before) }
    }
}

impl Sum for Sides {
    fn sum<I: Iterator<Item = Sides>>(all: I) -> Sides {
        all.fold(Sides::default(), |mut sum, one| {
            sum.add(one);
            sum
        })
    }
}

/// An index with the days of its moments at hand: asking a column for the day of every word would take most of the
/// time.
pub(crate) struct Shelf<'a> {
    pub(crate) searcher: &'a Searcher,
    /// By segment, then by the moment's number in it.
    days: Vec<Vec<u32>>,
    from: u32,
    to: u32,
}

impl<'a> Shelf<'a> {
    /// With the moments that are not to be believed taken out.
    pub(crate) fn of(
        fields: &Fields,
        searcher: &'a Searcher,
        hidden: &[MomentId],
        period: Period,
    ) -> Result<Self, SearchError> {
        let mut days = Vec::new();
        for segment in searcher.segment_readers() {
            let mut of = days_in(segment)?;
            for id in hidden {
                let term = fields.id_term(*id);
                let found =
                    segment.inverted_index(term.field())?.read_postings(&term, IndexRecordOption::Basic)?;
                found.into_iter().for_each(|mut postings| hide(&mut of, &mut postings));
            }
            days.push(of);
        }
        Ok(Self { searcher, days, from: day_number(period.from), to: day_number(period.to) })
    }

    /// Of all its moments.
    pub(crate) fn all(&self) -> Sides {
        self.days.iter().map(|days| self.sides(days.iter().copied())).sum()
    }

    /// The day of a moment.
    pub(crate) fn day(&self, moment: DocAddress) -> u32 {
        self.days[moment.segment_ord as usize][moment.doc_id as usize]
    }

    /// Where a day lies.
    pub(crate) fn side(&self, day: u32) -> Sides {
        Sides {
            within: u32::from(self.from <= day && day <= self.to && day != NEVER),
            before: u32::from(day < self.from),
        }
    }

    /// Adds how many moments hold each word of a field that may count.
    pub(crate) fn count(
        &self,
        field: Field,
        may: impl Fn(&str) -> bool,
        words: &mut HashMap<String, Sides>,
    ) -> Result<(), SearchError> {
        for (segment, days) in self.searcher.segment_readers().iter().zip(&self.days) {
            let held = segment.inverted_index(field)?;
            let mut stream = held.terms().stream().map_err(tantivy::TantivyError::from)?;
            while let Some((key, info)) = stream.next() {
                let Some(word) = std::str::from_utf8(key).ok().filter(|word| may(word)) else { continue };
                let postings = held
                    .read_block_postings_from_terminfo(info, IndexRecordOption::Basic)
                    .map_err(tantivy::TantivyError::from)?;
                let sides = self.of_postings(postings, days);
                match words.get_mut(word) {
                    Some(known) => known.add(sides),
                    None => drop(words.insert(word.to_owned(), sides)),
                }
            }
        }
        Ok(())
    }

    fn of_postings(&self, mut postings: BlockSegmentPostings, days: &[u32]) -> Sides {
        let mut sides = Sides::default();
        while postings.block_len() > 0 {
            sides.add(self.sides(postings.docs().iter().map(|doc| days[*doc as usize])));
            postings.advance();
        }
        sides
    }

    fn sides(&self, days: impl Iterator<Item = u32>) -> Sides {
        days.map(|day| self.side(day)).sum()
    }
}

fn days_in(segment: &SegmentReader) -> tantivy::Result<Vec<u32>> {
    let newest = segment.fast_fields().u64(NEWEST)?;
    let day = |newest: u64| u32::try_from(days_of(newest)).unwrap_or(NEVER);
    let mut days: Vec<u32> = newest.values.iter().map(day).collect();
    let removed = (0u32..).zip(&mut days).filter(|(doc, _)| segment.is_deleted(*doc));
    removed.for_each(|(_, day)| *day = NEVER);
    Ok(days)
}

fn hide(days: &mut [u32], moments: &mut impl DocSet) {
    while moments.doc() != TERMINATED {
        days[moments.doc() as usize] = NEVER;
        moments.advance();
    }
}
