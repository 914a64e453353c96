//! What a learner writes down about one moment. Kind, day and text are required; the rest is offered, never asked.

use serde::{Deserialize, Deserializer, Serialize};
use ts_rs::TS;

use crate::{
    Activity, Day, FollowUp, Intention, Kind, Medium, ModelId, NotedId, Role, StepState, Thread, Visibility,
};

/// Everything about a moment that a person can write or change. What is left out stays empty.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// Where the learning came from.
    pub kind: Kind,
    /// The day it happened, on the learner's own calendar.
    pub on: Day,
    /// What happened, in the learner's words. Never blank.
    pub text: String,
    /// *Wat neem ik mee?*
    #[serde(default)]
    pub takeaway: Option<String>,
    /// *Wat probeer ik uit, tegen wanneer?*
    #[serde(default)]
    pub next_step: Option<NextStep>,
    /// Whether it was planned, came up, or was noticed afterwards.
    #[serde(default)]
    pub intention: Option<Intention>,
    /// What the learner was doing.
    #[serde(default)]
    pub activities: Vec<Activity>,
    /// What became different.
    #[serde(default)]
    pub changed: Changed,
    /// Who had a part in it, each once.
    #[serde(default)]
    pub people: Vec<Companion>,
    /// What was read, seen or heard.
    #[serde(default)]
    pub sources: Vec<Source>,
    /// The training it belongs to.
    #[serde(default)]
    pub training: Option<Training>,
    /// The times to look again at what was learned, the earliest first.
    #[serde(default)]
    pub follow_ups: Vec<FollowUp>,
    /// How long it took, in minutes.
    #[serde(default)]
    pub minutes: Option<u32>,
    /// The learner's own labels, each once.
    #[serde(default)]
    pub tags: Vec<String>,
    /// Optional labels from a framework. Never a tick list.
    #[serde(default)]
    pub standards: Vec<String>,
    /// Goals it belongs to.
    #[serde(default)]
    pub goals: Vec<NotedId>,
    /// A mistake that taught me something.
    #[serde(default)]
    pub mistake: bool,
    /// Worth finding again.
    #[serde(default)]
    pub highlight: bool,
    /// Private unless the learner says otherwise.
    #[serde(default)]
    pub visibility: Visibility,
    /// A reflection along a chosen model.
    #[serde(default)]
    pub reflection: Option<Reflection>,
    /// Files that go with it.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
    /// What was said about it with those who read it.
    #[serde(default)]
    pub threads: Vec<Thread>,
}

impl Content {
    /// The least a moment holds: a kind, a day and some text.
    pub fn new(kind: Kind, on: Day, text: impl Into<String>) -> Self {
        Self {
            kind,
            on,
            text: text.into(),
            takeaway: None,
            next_step: None,
            intention: None,
            activities: Vec::new(),
            changed: Changed::default(),
            people: Vec::new(),
            sources: Vec::new(),
            training: None,
            follow_ups: Vec::new(),
            minutes: None,
            tags: Vec::new(),
            standards: Vec::new(),
            goals: Vec::new(),
            mistake: false,
            highlight: false,
            visibility: Visibility::default(),
            reflection: None,
            attachments: Vec::new(),
            threads: Vec::new(),
        }
    }
}

/// Something to try, and later what came of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NextStep {
    /// What to try.
    pub what: String,
    /// The day to look at it again.
    #[serde(default)]
    pub by: Option<Day>,
    /// Open until it is answered.
    #[serde(default)]
    pub state: StepState,
    /// What happened.
    #[serde(default)]
    pub outcome: Option<String>,
    /// The day it was answered.
    #[serde(default)]
    pub settled_on: Option<Day>,
}

/// What became different, each in a line of its own or not at all.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Changed {
    /// What I know or believe.
    pub knowing: Option<String>,
    /// How I feel.
    pub feeling: Option<String>,
    /// What I do.
    pub doing: Option<String>,
    /// What I intend.
    pub intending: Option<String>,
}

/// Someone who had a part in a moment. A bare string is a name without a role.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Companion {
    /// An alias, first name or role, as the learner writes it.
    pub name: String,
    /// The part they played.
    pub role: Option<Role>,
    /// For feedback: whether it was asked for, and used.
    pub feedback: Option<Feedback>,
}

impl Companion {
    /// A person by name only.
    pub fn named(name: impl Into<String>) -> Self {
        Self { name: name.into(), role: None, feedback: None }
    }
}

impl<'de> Deserialize<'de> for Companion {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged)]
        enum Written {
            Name(String),
            Whole {
                name: String,
                #[serde(default)]
                role: Option<Role>,
                #[serde(default)]
                feedback: Option<Feedback>,
            },
        }
        Ok(match Written::deserialize(deserializer)? {
            Written::Name(name) => Companion::named(name),
            Written::Whole { name, role, feedback } => Companion { name, role, feedback },
        })
    }
}

/// What came of feedback. Unknown stays unknown.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Feedback {
    /// Whether the learner asked for it.
    pub asked: Option<bool>,
    /// Whether the learner used it.
    pub used: Option<bool>,
}

/// Something read, seen or heard.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Source {
    /// Its title.
    pub title: String,
    /// Where to find it again.
    pub address: Option<String>,
    /// Who made it.
    pub author: Option<String>,
    /// What kind of source it is.
    pub medium: Option<Medium>,
}

/// A training followed.
#[derive(Debug, Clone, PartialEq, Default, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Training {
    /// Its title.
    pub title: Option<String>,
    /// Who gave it.
    pub provider: Option<String>,
    /// How long it took, in hours.
    pub hours: Option<f64>,
    /// Whether there is a certificate.
    pub certificate: bool,
    /// Whether participants learned from one another.
    pub interaction: Option<bool>,
    /// Whether it was practised on cases.
    pub cases: Option<bool>,
    /// Who asks afterwards how it goes.
    pub partner: Option<String>,
    /// What the learner plans to apply.
    pub plan: Option<String>,
    /// What support that needs.
    pub support: Option<String>,
}

/// A reflection: the chosen model and what was answered to each prompt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Reflection {
    /// The model followed.
    pub model: ModelId,
    /// Answers in the model's order; a prompt left open is left out.
    pub answers: Vec<Answer>,
    /// What was answered along other models before, kept for whoever goes back to one.
    #[serde(default)]
    pub earlier: Vec<Along>,
}

/// What was answered along one model.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Along {
    /// The model.
    pub model: ModelId,
    /// Answers in the model's order.
    pub answers: Vec<Answer>,
}

/// One answered prompt.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Answer {
    /// Which step of the model, from 0.
    pub step: u8,
    /// What was written.
    pub text: String,
    /// What was asked, where the model is the learner's own: it may change or go, the question stays with its answer.
    #[serde(default)]
    pub asked: Option<String>,
}

/// A file kept beside a moment, named by its content.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Attachment {
    /// SHA-256 of the bytes, as 64 hex digits.
    pub digest: String,
    /// The file's own name.
    pub name: String,
    /// Its media type.
    pub media_type: String,
    /// Its size in bytes.
    #[ts(type = "number")]
    pub bytes: u64,
}
