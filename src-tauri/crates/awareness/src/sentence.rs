//! What is said and what is asked, still without words: keys of the catalogues, and what to fill in.

use besef_model::{Day, Filter, Kind, Role};
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::Rule;

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
    /// Feedback.
    Feedback,
    /// Trainings and what came of them.
    Trainings,
    /// Goals.
    Goals,
    /// What changed.
    Changed,
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
    /// What is told.
    pub(crate) fn saying(panel: Panel, key: &str) -> Self {
        Self::keyed(panel, format!("look-back-say-{key}"))
    }

    fn keyed(panel: Panel, key: String) -> Self {
        Self { panel, key, args: BTreeMap::new(), opens: Vec::new() }
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

/// A question that the figures raise, with why it is asked.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Observation {
    /// The rule that asks it.
    pub rule: Rule,
    /// The question, and the moments it is about.
    pub asks: Sentence,
    /// Why it is asked: the rule in words, with its threshold filled in.
    pub why: Sentence,
}

impl Observation {
    /// What a rule asks, and why.
    pub(crate) fn asking(rule: Rule, panel: Panel) -> Self {
        let name = rule.to_string().replace('_', "-");
        let asks = Sentence::keyed(panel, format!("look-back-ask-{name}"));
        Self { rule, asks, why: Sentence::keyed(panel, format!("look-back-why-{name}")) }
    }

    /// Fills in the question.
    pub(crate) fn with(mut self, name: &str, arg: impl Into<Arg>) -> Self {
        self.asks = self.asks.with(name, arg);
        self
    }

    /// The moments it is about.
    pub(crate) fn opening(mut self, moments: Filter) -> Self {
        self.asks = self.asks.opening(moments);
        self
    }

    /// Fills in a threshold of the reason.
    pub(crate) fn because(mut self, name: &str, threshold: impl Into<Arg>) -> Self {
        self.why = self.why.with(name, threshold);
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
    /// The part someone played; reaches the catalogue as its snake_case name, to select on.
    Role(Role),
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

impl From<bool> for Arg {
    /// One for yes, to select on.
    fn from(yes: bool) -> Self {
        Arg::Number(yes.into())
    }
}

impl From<i64> for Arg {
    fn from(count: i64) -> Self {
        Arg::Number(count)
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
