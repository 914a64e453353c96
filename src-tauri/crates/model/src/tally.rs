//! Counts the store makes and the summaries are drawn from. Only live (not deleted) moments are counted.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::{Activity, Day, Intention, Kind, Period, Role};

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
    /// In how many of the moments they played which part; parts never played are left out.
    pub roles: BTreeMap<Role, u32>,
}

/// What came of feedback: in how many moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct FeedbackTally {
    /// The learner asked for it: it was marked so, or asking was what the learner did.
    pub asked: u32,
    /// There is some.
    pub received: u32,
    /// It was used.
    pub used: u32,
    /// There is some, and whether it was used is not noted.
    pub open: u32,
}

/// What became different: in how many moments.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
pub struct ChangedTally {
    /// Any of the four.
    pub any: u32,
    /// What I know or believe.
    pub knowing: u32,
    /// How I feel.
    pub feeling: u32,
    /// What I do.
    pub doing: u32,
    /// What I intend.
    pub intending: u32,
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
    /// In how many moments anyone played which part; parts never played are left out.
    pub roles: BTreeMap<Role, u32>,
    /// Feedback.
    pub feedback: FeedbackTally,
    /// What became different.
    pub changed: ChangedTally,
    /// In how many moments the learner did what; what was never done is left out.
    pub activities: BTreeMap<Activity, u32>,
    /// How many moments came about in which way; those that do not say are left out.
    pub intentions: BTreeMap<Intention, u32>,
    /// How many are highlights.
    pub highlights: u32,
    /// How many are mistakes that taught something.
    pub mistakes: u32,
    /// How many have a takeaway.
    pub takeaways: u32,
    /// How many have a reflection.
    pub reflections: u32,
}

impl Tally {
    /// A period of which nothing is counted.
    pub fn empty(period: Period) -> Self {
        Self {
            period,
            kinds: Vec::new(),
            people: Vec::new(),
            steps: StepTally::default(),
            roles: BTreeMap::new(),
            feedback: FeedbackTally::default(),
            changed: ChangedTally::default(),
            activities: BTreeMap::new(),
            intentions: BTreeMap::new(),
            highlights: 0,
            mistakes: 0,
            takeaways: 0,
            reflections: 0,
        }
    }
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
