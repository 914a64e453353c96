//! The extract itself, `extract.json`: everything a reader gets to see and nothing else. Its shape is a promise to files
//! that were sent: a new field may be left out, a changed one needs another [`Extract::FORMAT`].

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Activity, Changed, Companion, Day, FollowUp, Kind, MomentId, NextStep, NotedId, Remark, Source, Training,
};

/// What a reader gets to see.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct Extract {
    /// The shape of this document: [`Extract::FORMAT`].
    pub format: u32,
    /// Which extract: the same for every copy of it, and in every reply to it.
    pub id: NotedId,
    /// What whoever answers proves to have read it with: 32 hex digits nobody can guess.
    pub token: String,
    /// Who shares, as they call themselves.
    #[serde(default)]
    pub from: Option<String>,
    /// Their contact card: for whom to seal the reply.
    pub card: String,
    /// For whom it is meant.
    #[serde(default)]
    pub reader: Option<String>,
    /// The language of who shares, `nl` or `en`.
    pub language: String,
    /// The day it was sealed.
    pub made_on: Day,
    /// After this day it asks its reader to delete it. A request: nobody can enforce it.
    #[serde(default)]
    pub until: Option<Day>,
    /// A word beforehand.
    #[serde(default)]
    pub note: Option<String>,
    /// What the learner would like to hear.
    #[serde(default)]
    pub questions: Vec<String>,
    /// What of each moment was let through, beside its day, kind and text.
    pub fields: Vec<SharedField>,
    /// The moments, the earliest first.
    pub moments: Vec<SharedMoment>,
}

/// One moment as its reader sees it. What was not ticked is not there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct SharedMoment {
    /// Which moment, so that what is said of it finds its place.
    pub id: MomentId,
    /// Where the learning came from.
    pub kind: Kind,
    /// The day.
    pub on: Day,
    /// What happened.
    pub text: String,
    /// What is taken along.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub takeaway: Option<String>,
    /// The next step.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next_step: Option<NextStep>,
    /// Who had a part.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub people: Vec<Companion>,
    /// What the learner was doing.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub activities: Vec<Activity>,
    /// What became different.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub changed: Option<Changed>,
    /// The reflection: each answer under its question.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub reflection: Vec<SharedAnswer>,
    /// What was read, seen or heard.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// The training.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub training: Option<Training>,
    /// What came of the training.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub follow_ups: Vec<FollowUp>,
    /// The names of its goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<String>,
    /// The learner's own labels.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub tags: Vec<String>,
    /// Labels from frameworks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub standards: Vec<String>,
    /// How long it took, in minutes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub minutes: Option<u32>,
    /// A mistake that taught something.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub mistake: bool,
    /// Marked as worth finding again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub highlight: bool,
    /// Files that go with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub files: Vec<SharedFile>,
    /// What this reader and the learner said before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub said: Vec<Remark>,
}

/// One answer of a reflection under its question.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SharedAnswer {
    /// What was asked.
    pub asked: String,
    /// What was written.
    pub text: String,
}

/// A file in the container.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SharedFile {
    /// Its place in the container, without `media/`: its digest and the ending of its sort.
    pub entry: String,
    /// SHA-256 of its bytes, as 64 hex digits.
    pub digest: String,
    /// What it is called.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}

crate::vocabulary::names! {
    /// What may be let through of a moment, beside its day, kind and text.
    SharedField {
        /// What is taken along.
        Takeaway,
        /// The next step and what came of it.
        NextStep,
        /// What was said about it before, with this reader.
        Said,
        /// Who had a part.
        People,
        /// What the learner was doing.
        Activities,
        /// What became different.
        Changed,
        /// The reflection.
        Reflection,
        /// What was read, seen or heard.
        Sources,
        /// The training and what came of it.
        Training,
        /// The names of its goals.
        Goals,
        /// The learner's own labels.
        Tags,
        /// Labels from frameworks.
        Standards,
        /// How long it took.
        Minutes,
        /// Whether it was a mistake that taught something, or a highlight.
        Marks,
    }
}

impl Extract {
    /// The shape this version writes, and the newest it reads.
    pub const FORMAT: u32 = 1;

    /// More moments than this nobody reads; a year of daily ones fits.
    pub const MOST_MOMENTS: usize = 1_000;

    /// The moment of that id, when it is in it.
    pub fn moment(&self, id: MomentId) -> Option<&SharedMoment> {
        self.moments.iter().find(|moment| moment.id == id)
    }
}

impl SharedMoment {
    /// Its day, kind and text, and nothing besides.
    pub fn bare(id: MomentId, kind: Kind, on: Day, text: String) -> Self {
        Self {
            id,
            kind,
            on,
            text,
            takeaway: None,
            next_step: None,
            people: Vec::new(),
            activities: Vec::new(),
            changed: None,
            reflection: Vec::new(),
            sources: Vec::new(),
            training: None,
            follow_ups: Vec::new(),
            goals: Vec::new(),
            tags: Vec::new(),
            standards: Vec::new(),
            minutes: None,
            mistake: false,
            highlight: false,
            files: Vec::new(),
            said: Vec::new(),
        }
    }
}

impl SharedField {
    /// What is ticked to begin with: what a reader needs to follow the story. Names become roles besides.
    pub const USUAL: &'static [SharedField] =
        &[SharedField::Takeaway, SharedField::NextStep, SharedField::Said];
}
