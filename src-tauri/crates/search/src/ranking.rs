//! Asking the written index and the tail as if they were one: the same plan, the same weights, one order.

use besef_model::{MomentId, Page, Sort};
use tantivy::collector::sort_key::{SortByBytes, SortBySimilarityScore, SortByStaticFastValue};
use tantivy::collector::{Count, SortKeyComputer, TopDocs};
use tantivy::query::Bm25StatisticsProvider;
use tantivy::schema::Field;
use tantivy::{DocId, Score, Searcher, SegmentReader, Term};

use crate::analysis::Form;
use crate::query::{Wanted, plan};
use crate::schema::{Fields, ID, NEWEST};
use crate::{Found, Marks, Query, SearchError, tail::Tail};

/// Best match, then newest, then the id: no two moments are equal, so pages never overlap.
type Rank = (Score, Option<u64>, Option<Vec<u8>>);

/// The stretch of the answer that was asked for.
pub(crate) fn find(
    fields: &Fields,
    written: &Searcher,
    tail: &Tail,
    query: &Query,
) -> Result<Found, SearchError> {
    let wanted = Wanted::of(&query.reading);
    let best = query.sort == Sort::Relevance && !wanted.is_empty();
    let forms: &[Form] = if best { &Form::ALL } else { &Form::STEMS };
    let shelves = Shelves { written, now: tail.now.as_ref() };
    let depth = shelves.depth(query.page);
    let mut total = 0;
    let mut ranks = Vec::new();
    for (searcher, hidden) in shelves.each(&tail.changed) {
        let plan = plan(fields, (&wanted, forms), &query.filter, hidden);
        let (found, count) = if best {
            shelves.top(searcher, &plan, SortBySimilarityScore, depth)?
        } else {
            shelves.top(searcher, &plan, alike, depth)?
        };
        total += count;
        ranks.extend(found);
    }
    let total = u32::try_from(total).unwrap_or(u32::MAX);
    Ok(Found { total, ids: page(ranks, query.page), facets: None, marks: Marks::of(wanted) })
}

/// A score for when only the age counts.
fn alike(_: &SegmentReader) -> fn(DocId) -> Score {
    |_| 0.0
}

fn page(mut ranks: Vec<Rank>, page: Page) -> Vec<MomentId> {
    ranks.sort_by(|a, b| b.0.total_cmp(&a.0).then_with(|| (&b.1, &b.2).cmp(&(&a.1, &a.2))));
    let ids = ranks.into_iter().filter_map(|(_, _, id)| id?.try_into().ok().map(MomentId::from_bytes));
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
    fn each<'h>(&self, changed: &'h [MomentId]) -> impl Iterator<Item = (&'a Searcher, &'h [MomentId])> {
        std::iter::once((self.written, changed)).chain(self.now.map(|now| (now, &changed[..0])))
    }

    /// How far down each has to be ranked for this page; never more than there is, since tantivy makes room.
    fn depth(&self, page: Page) -> usize {
        let there: u64 = self.all().map(Searcher::num_docs).sum();
        let asked = u64::from(page.offset) + u64::from(page.limit);
        usize::try_from(asked.min(there)).unwrap_or(usize::MAX).max(1)
    }

    fn top<H>(
        &self,
        searcher: &Searcher,
        plan: &dyn tantivy::query::Query,
        head: H,
        depth: usize,
    ) -> Result<(Vec<Rank>, usize), SearchError>
    where
        H: SortKeyComputer<SortKey = Score> + Send + 'static,
    {
        let newest = SortByStaticFastValue::<u64>::for_field(NEWEST);
        let by = (head, newest, SortByBytes::for_field(ID));
        let collector = (TopDocs::with_limit(depth).order_by(by), Count);
        let (top, count) = searcher.search_with_statistics_provider(plan, &collector, self)?;
        Ok((top.into_iter().map(|(rank, _)| rank).collect(), count))
    }
}

/// A word's rarity is judged over both, so that a score means the same in either.
impl Bm25StatisticsProvider for Shelves<'_> {
    fn total_num_tokens(&self, field: Field) -> tantivy::Result<u64> {
        self.all().map(|searcher| searcher.total_num_tokens(field)).sum()
    }

    fn total_num_docs(&self) -> tantivy::Result<u64> {
        self.all().map(Bm25StatisticsProvider::total_num_docs).sum()
    }

    fn doc_freq(&self, term: &Term) -> tantivy::Result<u64> {
        self.all().map(|searcher| searcher.doc_freq(term)).sum()
    }
}
