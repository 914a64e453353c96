//! A look-back that was kept: which moments stood out, what is taken along, and the one thing chosen. Its figures are
//! never kept: they are counted anew whenever it is opened.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Became, Day, Invalid, MomentId, Noted, Noun, Period, rules};

/// Everything a person writes and picks while walking through a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Review {
    /// How long a stretch it is meant for.
    pub sort: ReviewSort,
    /// The period walked through.
    pub period: Period,
    /// The moments worth keeping in this look-back, in the order they were kept.
    #[serde(default)]
    pub kept: Vec<MomentId>,
    /// The last moment looked at, so that the walk can go on where it stopped.
    #[serde(default)]
    pub reached: Option<MomentId>,
    /// What is taken along from this period.
    #[serde(default)]
    pub takeaway: Option<String>,
    /// The one thing chosen.
    #[serde(default)]
    pub chose: Option<Became>,
    /// The day it was rounded off; until then it can be gone on with.
    #[serde(default)]
    pub finished_on: Option<Day>,
}

crate::vocabulary::names! {
    /// How long a stretch a review is meant for.
    ReviewSort {
        /// A week, in two minutes.
        Week,
        /// A term.
        Term,
        /// A school year.
        Year,
        /// A period of the learner's own choice.
        Own,
    }
}

impl Review {
    /// As many as a year can hold.
    pub const MOST_KEPT: usize = 5_000;
}

impl Noted for Review {
    const NOUN: Noun = Noun::Review;

    fn kept(mut self) -> Result<Self, Invalid> {
        rules::few("review_kept", self.kept.len(), Self::MOST_KEPT)?;
        rules::keep_note("takeaway", &mut self.takeaway)?;
        Ok(self)
    }

    fn title(&self) -> &str {
        self.takeaway.as_deref().unwrap_or_default()
    }
}
