//! How the answers to a question lie: over all of them, and without looking at a moment. Each sort of count is of what
//! the learner can still choose between: kinds as if no kind were asked for, months as if no period were.
//! Not here: counting itself (`counting`), which moments answer (`query`).

use besef_model::{Facets, MomentId};
use tantivy::Searcher;

use crate::SearchError;
use crate::counting::{Count, Counts};
use crate::query::{Leaving, Plan};

/// What can be counted while the answers are found: all but what is counted as if less were asked.
pub(crate) fn along(plan: Plan<'_>) -> Count {
    Count { kinds: !plan.asks(Leaving::Kinds), names: true, months: !plan.asks(Leaving::Periods) }
}

/// What was counted along, and what is counted as if less were asked. Each searcher comes with what is not to be
/// believed of it.
pub(crate) fn facets<'s>(
    mut counts: Counts,
    plan: Plan<'_>,
    searchers: impl Iterator<Item = (&'s Searcher, &'s [MomentId])>,
) -> Result<Facets, SearchError> {
    for (searcher, hidden) in searchers {
        let count = |leaving, what: Count| -> Result<Option<Counts>, SearchError> {
            let counted = || Ok(searcher.search(&plan.over(hidden, leaving)?, &what)?);
            plan.asks(leaving).then(counted).transpose()
        };
        let kinds = count(Leaving::Kinds, Count { kinds: true, ..Count::default() })?;
        let months = count(Leaving::Periods, Count { months: true, ..Count::default() })?;
        kinds.into_iter().chain(months).for_each(|more| counts.add(more));
    }
    Ok(counts.told())
}
