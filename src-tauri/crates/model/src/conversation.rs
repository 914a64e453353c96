//! A conversation about learning: what is prepared for it, which of it goes on the sheet, and what was agreed. Here: what
//! a learner writes and ticks. Not here: how a sheet is set (`report`), nor the words of its questions (`words`).

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Day, Invalid, MomentId, Noted, NotedId, Noun, Period, Support, limits, rules};

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
impl Default for AgreementState {
    fn default() -> Self {
        AgreementState::Open
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

impl Agreement {
    fn keep(&mut self) -> Result<(), Invalid> {
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
