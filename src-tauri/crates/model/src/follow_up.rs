//! Looking again at what was learned in a training: applied, and what helped? Answers are part of the moment.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use ts_rs::TS;

use crate::{Day, Invalid};

/// One time to look again, and later its answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    /// The day to look again.
    pub due: Day,
    /// How long after the training that is; nothing when the learner picked the day.
    #[serde(default)]
    pub after: Option<After>,
    /// Open until it is answered.
    #[serde(default)]
    pub state: FollowUpState,
    /// What was applied, or came of it.
    #[serde(default)]
    pub applied: Option<String>,
    /// What helped.
    #[serde(default)]
    pub helped: Option<String>,
    /// What stood in the way.
    #[serde(default)]
    pub hindered: Option<String>,
    /// Whom to tell.
    #[serde(default)]
    pub tell: Option<String>,
    /// The day it was answered.
    #[serde(default)]
    pub answered_on: Option<Day>,
}

/// How it stands with applying what was learned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FollowUpState {
    /// Not answered yet.
    #[default]
    Open,
    /// Applied.
    Applied,
    /// Applied in part.
    Partly,
    /// Not yet.
    NotYet,
    /// Not, and not going to be.
    Not,
    /// Let go without an answer.
    LetGo,
}

/// How long after a training to look again. Written `2w`, `2m`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(try_from = "String", into = "String")]
#[ts(type = "string")]
pub enum After {
    /// So many weeks.
    Weeks(u8),
    /// So many calendar months.
    Months(u8),
}

impl After {
    /// Two weeks, two months, half a year: while it is fresh, when it has become a habit or not, and when it lasts.
    pub const USUAL: [After; 3] = [After::Weeks(2), After::Months(2), After::Months(6)];

    /// The day that is so long after another.
    pub fn day(self, from: Day) -> Day {
        match self {
            After::Weeks(weeks) => from.plus_days(7 * i64::from(weeks)),
            After::Months(months) => from.plus_months(u32::from(months)),
        }
    }
}

impl FollowUp {
    /// Looking again so long after a day.
    pub fn after(after: After, on: Day) -> Self {
        Self { after: Some(after), ..Self::due(after.day(on)) }
    }

    /// Looking again on a day.
    pub fn due(due: Day) -> Self {
        Self {
            due,
            after: None,
            state: FollowUpState::Open,
            applied: None,
            helped: None,
            hindered: None,
            tell: None,
            answered_on: None,
        }
    }
}

impl fmt::Display for After {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            After::Weeks(weeks) => write!(f, "{weeks}w"),
            After::Months(months) => write!(f, "{months}m"),
        }
    }
}

impl FromStr for After {
    type Err = Invalid;

    fn from_str(written: &str) -> Result<Self, Invalid> {
        let malformed = || Invalid::Malformed(format!("{written:?} is not like 2w or 2m"));
        let long = |unit| written.strip_suffix(unit).and_then(|number: &str| number.parse::<u8>().ok());
        match (long('w'), long('m')) {
            (Some(weeks), _) if weeks > 0 => Ok(After::Weeks(weeks)),
            (_, Some(months)) if months > 0 => Ok(After::Months(months)),
            _ => Err(malformed()),
        }
    }
}

impl TryFrom<String> for After {
    type Error = Invalid;
    fn try_from(written: String) -> Result<Self, Invalid> {
        written.parse()
    }
}

impl From<After> for String {
    fn from(after: After) -> String {
        after.to_string()
    }
}
