//! What was agreed in a conversation, and what it lives on as.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Day, Invalid, MomentId, NotedId, limits, rules};

/// Something that was agreed.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Agreement {
    /// What. Never blank.
    pub what: String,
    /// Why.
    pub why: Option<String>,
    /// Who does it.
    pub who: Option<String>,
    /// The support and time it needs.
    pub support: Option<String>,
    /// The first step.
    pub first_step: Option<String>,
    /// By when.
    pub by: Option<Day>,
    /// By what it will show.
    pub evidence: Option<String>,
    /// What the learner made of it, to be reminded by.
    pub became: Option<Became>,
    /// How it stands; answered at the next conversation, or before.
    pub state: AgreementState,
    /// What came of it.
    pub outcome: Option<String>,
}

/// What something chosen or agreed lives on as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(tag = "as", rename_all = "snake_case")]
pub enum Became {
    /// A goal.
    Goal {
        /// Which.
        id: NotedId,
    },
    /// The next step of a moment.
    Step {
        /// The moment.
        id: MomentId,
    },
}

crate::vocabulary::names! {
    /// How an agreement stands.
    AgreementState {
        /// Not looked at yet.
        Open,
        /// Kept.
        Kept,
        /// Done in another way.
        Adapted,
        /// Let go.
        LetGo,
    }
}

#[expect(
    clippy::derivable_impls,
    reason = "the variants are built by a macro without a place for #[default]"
)]
impl Default for AgreementState {
    fn default() -> Self {
        AgreementState::Open
    }
}

impl Agreement {
    pub(super) fn keep(&mut self) -> Result<(), Invalid> {
        self.what = rules::kept_text("agreement", &self.what, limits::NOTE)?;
        let notes = [
            &mut self.why,
            &mut self.who,
            &mut self.support,
            &mut self.first_step,
            &mut self.evidence,
            &mut self.outcome,
        ];
        notes.into_iter().try_for_each(|note| rules::keep_note("agreement", note))
    }
}
