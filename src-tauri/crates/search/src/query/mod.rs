//! What is asked of the index. `reading` reads what a person typed (cut up by `tokens`, understood by `pieces` and
//! `dates`), `chips` shows it, `completing` helps it along at a `spot`, `written` writes it; `vocabulary` has the names
//! of fields and values; `goals` knows goals by name; `wanted` makes it comparable with a journal, `sought` a single word; `plan`
//! says all of it in tantivy's terms.

mod chips;
mod completing;
mod dates;
mod excluding;
mod goals;
mod pieces;
mod plan;
mod reading;
mod sought;
mod spot;
mod tokens;
mod vocabulary;
mod wanted;
mod written;

use besef_model::{Asked, Facets, Filter, Moment, MomentId, Page, Sort};
use serde::Serialize;
use ts_rs::TS;

pub use chips::Chip;
pub use completing::{Completion, Known, Tongue, complete};
pub(crate) use goals::Goals;
pub(crate) use plan::{Leaving, Plan};
pub(crate) use reading::Part;
pub use reading::Reading;
pub(crate) use sought::Sought;
pub use vocabulary::vocabulary;
pub(crate) use wanted::{Asking, What, asking};
pub(crate) use written::quoted;
pub use written::written;

use crate::Marks;

/// A question to the index.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Query {
    /// What was typed. Words must all occur, `"exact phrases"` among them; a last word still being typed also
    /// finds words that begin with it. When it is blank: all that the filter lets through.
    pub reading: Reading,
    /// The moments that [`Reading::likes`] names, as they are now: the index keeps no texts. Nothing is like one that
    /// is not given.
    pub like: Vec<Moment>,
    /// What to narrow to besides.
    pub filter: Filter,
    /// What comes first. Without words always the newest.
    pub sort: Sort,
    /// Which stretch of the answer.
    pub page: Page,
    /// Whether to count how the answers lie.
    pub facets: bool,
    /// How many of the loose words have to be met.
    pub enough: Enough,
}

/// How many of the loose words of a question have to be met. When not all, the most telling weigh most.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Enough {
    /// All of them.
    #[default]
    All,
    /// At least half of those that stand in the journal: for when nothing has them all.
    Half,
    /// Any: for when nothing has half of them.
    Any,
}

/// An answer.
#[derive(Debug, Clone)]
pub struct Found {
    /// How many moments answer in all.
    pub total: u32,
    /// The stretch asked for, in order.
    pub ids: Vec<MomentId>,
    /// How the answers lie, when that was asked.
    pub facets: Option<Facets>,
    /// What to mark in the moments found.
    pub marks: Marks,
    /// Whether one answer can be better than another. Kinds, days and names are met or not.
    pub weighed: bool,
}

/// What to ask instead when nothing was found.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, TS)]
pub struct Instead {
    /// The same with the words and names that nothing answers to in a spelling that something does.
    pub words: Option<String>,
    /// What is found when one thing asked is left out; only where something is.
    pub without: Vec<Without>,
}

/// A question with one thing less.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Without {
    /// What is left out.
    pub dropped: Vec<Asked>,
    /// The question without it.
    pub words: String,
    /// How many moments answer then.
    pub total: u32,
}
