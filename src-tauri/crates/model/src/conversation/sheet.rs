//! What of a conversation goes on its sheet, and how it is shown there.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What of a conversation goes on its sheet, and how.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct SheetChoices {
    /// The sections ticked. They stand in the order of [`Section::ALL`], and one that is empty is left out.
    pub sections: Vec<Section>,
    /// What of each moment is shown, beside its day, kind and text.
    pub parts: Vec<MomentPart>,
    /// How people are called.
    pub people: Called,
    /// The size of the page.
    pub paper: Paper,
}

impl Default for SheetChoices {
    /// Everything but what was meant for the learner alone.
    fn default() -> Self {
        let own = [Section::Former, Section::Notes];
        Self {
            sections: Section::ALL.iter().copied().filter(|section| !own.contains(section)).collect(),
            parts: vec![MomentPart::Takeaway, MomentPart::NextStep, MomentPart::People],
            people: Called::Name,
            paper: Paper::A4,
        }
    }
}

crate::vocabulary::names! {
    /// A section of a sheet.
    Section {
        /// What was agreed the time before.
        Former,
        /// What it is for.
        Aim,
        /// What went well, or what there is to share.
        Seen,
        /// Picked moments.
        Moments,
        /// What the learner is proud of.
        Proud,
        /// Where the learner is stuck.
        Stuck,
        /// Feedback received and used.
        Feedback,
        /// Trainings and what came of them.
        Trainings,
        /// Autonomy, relatedness, competence.
        Needs,
        /// Support wished for, or offered.
        Support,
        /// Goals.
        Goals,
        /// Questions for the other.
        Questions,
        /// What was said.
        Notes,
        /// What was agreed.
        Agreements,
    }
    /// What a sheet can show of a moment, beside its day, kind and text.
    MomentPart {
        /// What is taken along.
        Takeaway,
        /// The next step and what came of it.
        NextStep,
        /// Who had a part.
        People,
        /// What became different.
        Changed,
        /// The reflection.
        Reflection,
        /// What was read, seen or heard.
        Sources,
        /// The training and its follow-ups.
        Training,
        /// What others said of it, and the answers.
        Said,
        /// Pictures added to it.
        Pictures,
    }
    /// How people are called where others read.
    Called {
        /// As the learner writes them.
        Name,
        /// By what they are to the learner.
        Role,
        /// By their initials.
        Initials,
    }
    /// The size of a page.
    Paper {
        /// 210 × 297 mm.
        A4,
        /// 8.5 × 11 inch.
        Letter,
    }
}

#[expect(
    clippy::derivable_impls,
    reason = "the variants are built by a macro without a place for #[default]"
)]
impl Default for Paper {
    fn default() -> Self {
        Paper::A4
    }
}
