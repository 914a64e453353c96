//! Counts the store makes and the summaries are drawn from. Only live (not deleted) moments are counted.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Day, Kind, Period};

/// How many moments of one kind fall in one month of a period.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindTally {
    /// The first day of the month.
    pub month: Day,
    /// The kind.
    pub kind: Kind,
    /// How many moments.
    pub moments: u32,
}

/// How often one person had a part in a period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonTally {
    /// The name as the learner writes it.
    pub name: String,
    /// How many moments in the period.
    pub moments: u32,
    /// Whether no earlier moment names this person.
    pub new: bool,
}

/// How the next steps of a period's moments stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct StepTally {
    /// Not answered yet.
    pub open: u32,
    /// Done as planned.
    pub tried: u32,
    /// Done in another way.
    pub adapted: u32,
    /// Let go.
    pub dropped: u32,
    /// The day of the oldest moment whose step is still open.
    pub oldest_open: Option<Day>,
}

/// Everything the store counts for one period.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// The period counted.
    pub period: Period,
    /// Months without moments of a kind are left out. In order of month, then kind.
    pub kinds: Vec<KindTally>,
    /// Most moments first, then by name.
    pub people: Vec<PersonTally>,
    /// The next steps.
    pub steps: StepTally,
}

/// A name the learner has used before, for completing what is typed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct NameTally {
    /// The name, as last written.
    pub name: String,
    /// How many moments carry it.
    pub moments: u32,
}

/// How the answers to a question lie, over all of them and not only those shown. What nothing answers is left out.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct Facets {
    /// By kind, in the order of [`Kind::ALL`], counted as if no kind were asked for.
    pub kinds: Vec<KindCount>,
    /// The people most named among them, at most fifty; most first, then by name.
    pub people: Vec<NameTally>,
    /// The tags most used among them, in the same way.
    pub tags: Vec<NameTally>,
    /// By month, the earliest first, counted as if no period were asked for.
    pub months: Vec<MonthCount>,
}

/// How many answers are of one kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct KindCount {
    /// The kind.
    pub kind: Kind,
    /// How many moments.
    pub moments: u32,
}

/// How many answers fall in one month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct MonthCount {
    /// The first day of the month.
    pub month: Day,
    /// How many moments.
    pub moments: u32,
}

/// A stretch of text that is, or is not, what was searched for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Fragment {
    /// The stretch, exactly as written.
    pub text: String,
    /// Whether it was searched for.
    pub hit: bool,
}
