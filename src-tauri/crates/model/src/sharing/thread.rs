//! What was said about a moment, to and fro, between the learner and someone who read it.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Day, NotedId};

/// What one reader and the learner said to each other about one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Thread {
    /// With whom, as the learner calls them.
    pub with: String,
    /// The contact, when it is one. A name alone is someone who only had a browser.
    #[serde(default)]
    pub contact: Option<NotedId>,
    /// What was said, in the order it was.
    pub remarks: Vec<Remark>,
    /// Whether the learner used it; unknown stays unknown.
    #[serde(default)]
    pub used: Option<bool>,
}

/// One thing said.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Remark {
    /// Its id, given by who said it: the same remark is never taken in twice.
    pub id: NotedId,
    /// Who said it.
    pub by: By,
    /// The day it was said.
    pub on: Day,
    /// What was said. Never blank.
    pub text: String,
    /// What sort of remark it is.
    #[serde(default)]
    pub sort: RemarkSort,
    /// What kind of support it gives, if its writer said so.
    #[serde(default)]
    pub support: Option<SupportKind>,
    /// The extract it answers; nothing when the learner said it.
    #[serde(default)]
    pub about: Option<NotedId>,
}

crate::vocabulary::names! {
    /// Who said something about a moment.
    By {
        /// Whose journal it is.
        Learner,
        /// Who read the extract.
        Coach,
    }
    /// What sort of remark.
    RemarkSort {
        /// Something noticed or advised.
        Remark,
        /// A question.
        Question,
        /// A compliment.
        Compliment,
    }
    /// The four kinds of support a learning leader gives.
    SupportKind {
        /// Listening and encouraging.
        SocioEmotional,
        /// Knowing whom to ask.
        Network,
        /// Helping a career along.
        Career,
        /// Room to do it one's own way.
        Autonomy,
    }
}

#[expect(
    clippy::derivable_impls,
    reason = "the variants are built by a macro without a place for #[default]"
)]
impl Default for RemarkSort {
    fn default() -> Self {
        RemarkSort::Remark
    }
}

impl Thread {
    /// More remarks than this about one moment are a conversation to have.
    pub const MOST_REMARKS: usize = 500;

    /// Whether its reader said anything.
    pub fn is_answered(&self) -> bool {
        self.remarks.iter().any(|remark| remark.by == By::Coach)
    }

    /// Whether it is the thread with that reader: by the contact where both are known, else by the name.
    pub fn is_with(&self, name: &str, contact: Option<NotedId>) -> bool {
        match (self.contact, contact) {
            (Some(one), Some(other)) => one == other,
            (None, None) => crate::folded(&self.with) == crate::folded(name),
            _ => false,
        }
    }
}
