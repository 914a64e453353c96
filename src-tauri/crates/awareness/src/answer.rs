//! The answer: figures for the pictures, and sentences that still await their words.

use besef_model::{Day, Filter, FollowUp, Kind, MomentId, Period, PersonTally, Span, StepTally};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// A period looked back on.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct LookBack {
    /// The period.
    pub period: Period,
    /// What kind of period it is; null for an own range.
    pub span: Option<Span>,
    /// The period it is set beside; null for `all`. While the period still runs, only as much of the one before.
    pub previous: Option<Period>,
    /// Moments in the period.
    pub total: u32,
    /// Moments in the previous period.
    pub previous_total: u32,
    /// How many of each kind; every kind is named.
    pub by_kind: BTreeMap<Kind, u32>,
    /// How many of each kind in the previous period.
    pub previous_by_kind: BTreeMap<Kind, u32>,
    /// Every month of the period, empty ones too, in order.
    pub by_month: Vec<MonthMix>,
    /// Every month of the previous period.
    pub previous_by_month: Vec<MonthMix>,
    /// Who had a part, most moments first.
    pub people: Vec<PersonShare>,
    /// How the next steps stand.
    pub next_steps: StepTally,
    /// The trainings followed, the latest first, each with what came of it.
    pub trainings: Vec<Trained>,
    /// What can be said in plain words, in the order to say it.
    pub sentences: Vec<Sentence>,
}

/// One month's mix of kinds.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct MonthMix {
    /// The first day of the month.
    pub month: Day,
    /// How many of each kind; every kind is named.
    pub by_kind: BTreeMap<Kind, u32>,
}

/// How often one person had a part.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct PersonShare {
    /// The name.
    pub name: String,
    /// How many moments.
    pub moments: u32,
    /// Whether no moment before the period names this person.
    pub new: bool,
}

impl From<&PersonTally> for PersonShare {
    fn from(tally: &PersonTally) -> Self {
        Self { name: tally.name.clone(), moments: tally.moments, new: tally.new }
    }
}

/// A training followed, and what came of it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Trained {
    /// The moment it belongs to.
    pub id: MomentId,
    /// The day of that moment.
    pub on: Day,
    /// What it is called; else the beginning of the moment's text.
    pub title: String,
    /// The times to look again, with their answers.
    pub follow_ups: Vec<FollowUp>,
}

/// The part of the screen a sentence belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Panel {
    /// On top.
    Headline,
    /// The mix of kinds.
    Mix,
    /// From whom.
    People,
    /// Next steps.
    Steps,
    /// Trainings and what came of them.
    Trainings,
}

/// Something to say, still without words: a key of the catalogue and what to fill in.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Sentence {
    /// Where it belongs.
    pub panel: Panel,
    /// The key in `words`. Its text may hold `<a>…</a>` around what opens moments, as often as `opens` is long.
    pub key: String,
    /// What to fill in.
    pub args: BTreeMap<String, Arg>,
    /// The moments behind each `<a>`, in order.
    pub opens: Vec<Filter>,
}

impl Sentence {
    pub(crate) fn new(panel: Panel, key: &str) -> Self {
        Self { panel, key: format!("look-back-say-{key}"), args: BTreeMap::new(), opens: Vec::new() }
    }

    pub(crate) fn with(mut self, name: &str, arg: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), arg.into());
        self
    }

    pub(crate) fn opening(mut self, moments: Filter) -> Self {
        self.opens.push(moments);
        self
    }
}

/// A value to fill in, put into the reader's language by whoever writes it out.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
#[serde(rename_all = "snake_case", tag = "is", content = "value")]
pub enum Arg {
    /// A count.
    Number(#[ts(type = "number")] i64),
    /// Someone's name, as written.
    Name(String),
    /// A kind; reaches the catalogue as its snake_case name, to select on.
    Kind(Kind),
    /// A month, by its first day: “maart”, “March”.
    Month(Day),
    /// A day: “16 april 2026”.
    Day(Day),
}

impl From<u32> for Arg {
    fn from(count: u32) -> Self {
        Arg::Number(count.into())
    }
}

impl From<&str> for Arg {
    fn from(name: &str) -> Self {
        Arg::Name(name.to_owned())
    }
}

impl From<Kind> for Arg {
    fn from(kind: Kind) -> Self {
        Arg::Kind(kind)
    }
}
