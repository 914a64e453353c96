//! What is asked of the index. `wanted` reads what a person typed; `plan` says it in tantivy's terms.
//!
//! Room for later: a query language (`soort:`, `met:`) is another way to make a [`Query`]; words with a
//! typing error are another alternative beside the stems in `plan`.

mod plan;
mod wanted;

use besef_model::{Filter, MomentId, Page, Sort};

pub(crate) use plan::plan;
pub(crate) use wanted::Wanted;

/// A question to the index.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    /// Words that must all occur, `"exact phrases"` among them; a last word still being typed also finds words
    /// that begin with it. Without any word: all that the filter lets through.
    pub words: String,
    /// What to narrow to.
    pub filter: Filter,
    /// What comes first. Without words always the newest.
    pub sort: Sort,
    /// Which stretch of the answer.
    pub page: Page,
}

/// An answer.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Found {
    /// How many moments answer in all.
    pub total: u32,
    /// The stretch asked for, in order.
    pub ids: Vec<MomentId>,
}
