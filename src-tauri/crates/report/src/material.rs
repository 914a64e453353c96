//! What documents are built from: everything gathered, and people called as chosen wherever they are named. A builder
//! adds words and order, and leaves out what was not ticked.

use besef_model::{
    Agreement, Content, Conversation, Day, FollowUp, Goal, GoalState, Kind, Paper, Period, PickedAs,
    StepState,
};
use besef_words::Language;

use crate::Picture;

/// What a conversation sheet is built from. What of it goes on the sheet, `conversation.sheet` says.
#[derive(Debug, Clone, PartialEq)]
pub struct SheetMaterial {
    /// The conversation.
    pub conversation: Conversation,
    /// The moments picked that are still there, in the order of the picks.
    pub picked: Vec<PickedMoment>,
    /// The goals chosen that are still there, in order.
    pub goals: Vec<Goal>,
    /// What was agreed the time before.
    pub former: Vec<FormerOnSheet>,
    /// The language of its headings.
    pub language: Language,
    /// The day it is made.
    pub made_on: Day,
}

/// A moment picked for a sheet.
#[derive(Debug, Clone, PartialEq)]
pub struct PickedMoment {
    /// What it is picked for.
    pub part: PickedAs,
    /// What the learner wants to say about it.
    pub note: Option<String>,
    /// The moment.
    pub content: Content,
    /// Its reflection, each answer under its question.
    pub reflection: Vec<Answered>,
    /// The pictures added to it.
    pub pictures: Vec<Picture>,
}

/// An answer and what was asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answered {
    /// The question.
    pub asked: String,
    /// What was written.
    pub text: String,
}

/// An agreement of an earlier conversation.
#[derive(Debug, Clone, PartialEq)]
pub struct FormerOnSheet {
    /// When it was made.
    pub on: Option<Day>,
    /// The agreement.
    pub agreement: Agreement,
}

/// What a year report is built from.
#[derive(Debug, Clone, PartialEq)]
pub struct YearMaterial {
    /// The period it is about, a school year as a rule.
    pub period: Period,
    /// The language of its words.
    pub language: Language,
    /// The size of its pages.
    pub paper: Paper,
    /// The day it is made.
    pub made_on: Day,
    /// What can be said in plain words, already in them.
    pub said: Vec<(YearPart, String)>,
    /// Every month of the period with how many moments of each kind, in order.
    pub months: Vec<MonthOfKinds>,
    /// Who had a part, most moments first.
    pub people: Vec<PersonOfYear>,
    /// The next steps, the latest first.
    pub steps: Vec<StepOfYear>,
    /// The trainings, the latest first.
    pub trainings: Vec<TrainingOfYear>,
    /// The goals the period tells of.
    pub goals: Vec<GoalOfYear>,
    /// The highlights, the earliest first.
    pub highlights: Vec<Content>,
    /// What was taken along from look-backs that were kept, the earliest first.
    pub takeaways: Vec<(Period, String)>,
}

/// A part of a year report, in the order they stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum YearPart {
    /// On top.
    Headline,
    /// The mix of kinds.
    Mix,
    /// From whom.
    People,
    /// Feedback.
    Feedback,
    /// Next steps.
    Steps,
    /// Trainings and what came of them.
    Trainings,
    /// Goals.
    Goals,
    /// What changed.
    Changed,
}

/// How many moments of each kind a month holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthOfKinds {
    /// The first day of the month.
    pub month: Day,
    /// A count for each kind, in the order of [`Kind::ALL`].
    pub counts: Vec<(Kind, u32)>,
}

/// Someone who had a part.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PersonOfYear {
    /// As they are to be called.
    pub name: String,
    /// How many moments.
    pub moments: u32,
    /// Whether no earlier moment names them.
    pub new: bool,
}

/// A next step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepOfYear {
    /// The day of its moment.
    pub on: Day,
    /// What to try.
    pub what: String,
    /// How it stands.
    pub state: StepState,
    /// What happened.
    pub outcome: Option<String>,
}

/// A training followed.
#[derive(Debug, Clone, PartialEq)]
pub struct TrainingOfYear {
    /// The day of its moment.
    pub on: Day,
    /// What it is called.
    pub title: String,
    /// The times to look again, with their answers.
    pub follow_ups: Vec<FollowUp>,
}

/// A goal, as far as the year tells of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoalOfYear {
    /// What it is called.
    pub name: String,
    /// How it stands.
    pub state: GoalState,
    /// By when.
    pub by: Option<Day>,
    /// How many moments of the period name it.
    pub moments: u32,
}

/// What a hours overview is built from.
#[derive(Debug, Clone, PartialEq)]
pub struct HoursMaterial {
    /// The period it is about.
    pub period: Period,
    /// The language of its words.
    pub language: Language,
    /// The size of its pages.
    pub paper: Paper,
    /// The day it is made.
    pub made_on: Day,
    /// The moments that say how long they took, the earliest first.
    pub moments: Vec<Content>,
}
