//! A conversation about learning: what is prepared for it, which of it goes on the sheet, and what was agreed. Here: what
//! a learner writes and ticks. Not here: how a sheet is set (`report`), nor the words of its questions (`words`).

mod agreement;
mod sheet;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Day, Invalid, MomentId, Noted, NotedId, Noun, Period, Support, limits, rules};

pub use agreement::{Agreement, AgreementState, Became};
pub use sheet::{Called, MomentPart, Paper, Section, SheetChoices};

/// Everything about a conversation that a person can write, pick or tick. Each field is saved and taken back by itself.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Conversation {
    /// What sort of conversation.
    pub kind: ConversationKind,
    /// What it is called, where the kind does not say enough.
    #[serde(default)]
    pub name: Option<String>,
    /// With whom: a name or a role, as the learner writes it.
    #[serde(default)]
    pub with: Option<String>,
    /// When it is, or was.
    #[serde(default)]
    pub on: Option<Day>,
    /// The period it looks back on.
    #[serde(default)]
    pub period: Option<Period>,
    /// Moments picked as material, in the order to show them.
    #[serde(default)]
    pub picks: Vec<Pick>,
    /// What the learner is proud of.
    #[serde(default)]
    pub proud: Option<String>,
    /// Where the learner is stuck.
    #[serde(default)]
    pub stuck: Option<String>,
    /// What came of feedback, beside the moments picked for it.
    #[serde(default)]
    pub feedback: Option<String>,
    /// What came of trainings, beside the moments picked for it.
    #[serde(default)]
    pub trainings: Option<String>,
    /// How it stands with three needs.
    #[serde(default)]
    pub needs: Needs,
    /// Support wished for; in a conversation the learner leads: support to offer.
    #[serde(default)]
    pub support: Support,
    /// Goals to speak of.
    #[serde(default)]
    pub goals: Vec<NotedId>,
    /// Questions for the other.
    #[serde(default)]
    pub questions: Option<String>,
    /// What it is for. Asked of who leads.
    #[serde(default)]
    pub aim: Option<String>,
    /// What the leader saw going well, or what the team has to share.
    #[serde(default)]
    pub seen: Option<String>,
    /// What was said.
    #[serde(default)]
    pub notes: Option<String>,
    /// What was agreed.
    #[serde(default)]
    pub agreements: Vec<Agreement>,
    /// What of all this goes on the sheet.
    #[serde(default)]
    pub sheet: SheetChoices,
}

/// A moment picked as material.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Pick {
    /// The moment.
    pub moment: MomentId,
    /// What it is picked for.
    pub part: PickedAs,
    /// What the learner wants to say about it.
    #[serde(default)]
    pub note: Option<String>,
}

/// How it stands with three needs, a line each or not at all.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Needs {
    /// Room to do it one's own way.
    pub autonomy: Option<String>,
    /// Belonging.
    pub relatedness: Option<String>,
    /// Being able to.
    pub competence: Option<String>,
}

crate::vocabulary::names! {
    /// What sort of conversation it is.
    ConversationKind {
        /// An informal two-way conversation about development.
        Development,
        /// With a coach.
        Coaching,
        /// The formal track.
        Appraisal,
        /// In the first years of a career.
        StartOfCareer,
        /// A sort of the learner's own.
        Own,
        /// A development conversation that the learner leads.
        Leading,
        /// A team meeting about learning.
        TeamMeeting,
        /// After a colleague's training.
        AfterTraining,
    }
    /// What a moment is picked for.
    PickedAs {
        /// As an example of what was learned.
        Moment,
        /// As feedback received and used.
        Feedback,
        /// As a training and what came of it.
        Training,
    }
}

impl ConversationKind {
    /// Whether the learner leads it: the sheet then prepares for someone else's learning.
    pub fn is_led(self) -> bool {
        matches!(self, Self::Leading | Self::TeamMeeting | Self::AfterTraining)
    }

    /// The sections its sheet can have, in order.
    pub fn sections(self) -> Vec<Section> {
        let only_led = [Section::Aim, Section::Seen];
        let only_own = [Section::Proud, Section::Stuck, Section::Feedback, Section::Needs];
        let left_out: &[Section] = if self.is_led() { &only_own } else { &only_led };
        Section::ALL.iter().copied().filter(|section| !left_out.contains(section)).collect()
    }
}

impl Conversation {
    /// More than this is a list, not a conversation.
    pub const MOST_PICKS: usize = 200;
    /// More than this nobody keeps.
    pub const MOST_AGREEMENTS: usize = 50;

    /// A conversation of which nothing is written yet.
    pub fn new(kind: ConversationKind) -> Self {
        Self {
            kind,
            name: None,
            with: None,
            on: None,
            period: None,
            picks: Vec::new(),
            proud: None,
            stuck: None,
            feedback: None,
            trainings: None,
            needs: Needs::default(),
            support: Support::default(),
            goals: Vec::new(),
            questions: None,
            aim: None,
            seen: None,
            notes: None,
            agreements: Vec::new(),
            sheet: SheetChoices::default(),
        }
    }
}

impl Noted for Conversation {
    const NOUN: Noun = Noun::Conversation;

    fn kept(mut self) -> Result<Self, Invalid> {
        self.keep_lines()?;
        self.keep_notes()?;
        rules::few("picks", self.picks.len(), Self::MOST_PICKS)?;
        self.picks.iter_mut().try_for_each(|pick| rules::keep_note("pick", &mut pick.note))?;
        rules::few("goals", self.goals.len(), limits::LIST)?;
        self.agreements.retain(|agreement| !agreement.what.trim().is_empty());
        rules::few("agreements", self.agreements.len(), Self::MOST_AGREEMENTS)?;
        self.agreements.iter_mut().try_for_each(Agreement::keep)?;
        Ok(self)
    }

    fn title(&self) -> &str {
        self.name.as_deref().or(self.with.as_deref()).unwrap_or_default()
    }
}

impl Conversation {
    fn keep_lines(&mut self) -> Result<(), Invalid> {
        rules::keep_line("conversation_name", &mut self.name)?;
        rules::keep_line("with", &mut self.with)
    }

    fn keep_notes(&mut self) -> Result<(), Invalid> {
        let Needs { autonomy, relatedness, competence } = &mut self.needs;
        let notes = [
            ("proud", &mut self.proud),
            ("stuck", &mut self.stuck),
            ("feedback", &mut self.feedback),
            ("trainings", &mut self.trainings),
            ("needs", autonomy),
            ("needs", relatedness),
            ("needs", competence),
            ("questions", &mut self.questions),
            ("aim", &mut self.aim),
            ("seen", &mut self.seen),
            ("notes", &mut self.notes),
        ];
        notes.into_iter().try_for_each(|(field, note)| rules::keep_note(field, note))?;
        self.support.keep()
    }
}
