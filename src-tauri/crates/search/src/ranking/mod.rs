//! Asking the written index and the tail as if they were one: the same plan, the same measure, one order. What an answer
//! is worth is in `measure`, how a word is met in `word`, `scorer` and `postings`, what comes first in `top`.

mod measure;
mod postings;
mod scorer;
mod top;
mod word;

pub(crate) use measure::PHRASE;
pub(crate) use word::{Class, Standing, WordQuery};

use besef_model::{MomentId, Page, Sort};
use tantivy::Searcher;

use crate::counting::Counts;
use crate::facets;
use crate::holdings::Holdings;
use crate::query::{Asking, Leaving, Plan, What, asking};
use crate::schema::{Fields, NEWEST};
use crate::tail::Tail;
use crate::{Found, Marks, Query, SearchError};
use top::{Ranked, Top};

/// The stretch of the answer that was asked for.
pub(crate) fn find(
    fields: &Fields,
    written: &Searcher,
    tail: &Tail,
    query: &Query,
) -> Result<Found, SearchError> {
    let shelves = Shelves { written, now: tail.now.as_ref() };
    let journal = Holdings::new(fields, written, tail.now.as_ref());
    let asking = asking(&query.reading, &query.like, journal)?;
    let weighed = has_better(&asking);
    let best = query.sort == Sort::Relevance && weighed;
    let plan = Plan { journal, asking: &asking, filter: &query.filter, enough: query.enough };
    let top = Top { depth: shelves.depth(query.page), best: best.then(|| shelves.newest()).transpose()? };
    let counting = query.facets.then(|| facets::along(plan));
    let (mut ranked, mut total, mut counts) = (Vec::new(), 0, Counts::default());
    for (searcher, hidden) in shelves.each(&tail.changed) {
        let question = plan.over(hidden, Leaving::Nothing)?;
        let ((found, count), counted) = searcher.search(&question, &(top, counting))?;
        ranked.extend(found);
        total += count;
        counted.into_iter().for_each(|more| counts.add(more));
    }
    let each = || shelves.each(&tail.changed);
    let facets = query.facets.then(|| facets::facets(counts, plan, each())).transpose()?;
    let total = u32::try_from(total).unwrap_or(u32::MAX);
    Ok(Found { total, ids: page(ranked, query.page), facets, marks: Marks::of(&asking), weighed })
}

/// Kinds, days and names are met or not: nothing is better in them.
fn has_better(asking: &Asking) -> bool {
    asking.iter().flatten().any(|wanted| !matches!(wanted.what, What::Condition(..)))
}

fn page(mut ranked: Vec<Ranked>, page: Page) -> Vec<MomentId> {
    ranked.sort_unstable_by(|a, b| b.cmp(a));
    let ids = ranked.into_iter().filter_map(|ranked| ranked.id().try_into().ok().map(MomentId::from_bytes));
    ids.skip(page.offset as usize).take(page.limit as usize).collect()
}

/// The written index and what changed since.
struct Shelves<'a> {
    written: &'a Searcher,
    now: Option<&'a Searcher>,
}

impl<'a> Shelves<'a> {
    fn all(&self) -> impl Iterator<Item = &'a Searcher> {
        std::iter::once(self.written).chain(self.now)
    }

    /// Each with what is not to be believed of it.
    fn each(&self, changed: &'a [MomentId]) -> impl Iterator<Item = (&'a Searcher, &'a [MomentId])> {
        std::iter::once((self.written, changed)).chain(self.now.map(|now| (now, &changed[..0])))
    }

    /// How far down each has to be ranked for this page; never more than there is, since room is made for it.
    fn depth(&self, page: Page) -> usize {
        let there: u64 = self.all().map(Searcher::num_docs).sum();
        let asked = u64::from(page.offset) + u64::from(page.limit);
        usize::try_from(asked.min(there)).unwrap_or(usize::MAX).max(1)
    }

    /// The newest moment there is. One that was removed since may still count: then all are a little older.
    fn newest(&self) -> tantivy::Result<u64> {
        let segments = self.all().flat_map(Searcher::segment_readers);
        segments
            .map(|segment| Ok(segment.fast_fields().u64(NEWEST)?.max_value()))
            .try_fold(0, |newest, one| one.map(|one: u64| newest.max(one)))
    }
}
