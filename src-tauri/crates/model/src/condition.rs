//! What a question can ask of a moment besides its words, and how well a word was met. The query language writes
//! these down as `soort:sociaal`, `met:An`; faces show them as chips.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Activity, ChangedFilter, Day, FeedbackFilter, FollowUpFilter, Intention, Kind, MomentId, NameSort, Role,
    StepFilter,
};

/// One thing asked of a moment.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(tag = "by", rename_all = "snake_case")]
pub enum Condition {
    /// It holds this word, or another form of it.
    Word {
        /// As typed.
        word: String,
    },
    /// It holds these words as written, one after the other.
    Phrase {
        /// As typed.
        words: String,
    },
    /// It is of this kind.
    Kind {
        /// The kind.
        kind: Kind,
    },
    /// This person had a part in it.
    Person {
        /// The name, or a word of it.
        name: String,
        /// Whether the name is meant whole: *An* is then not *An Peeters*.
        whole: bool,
    },
    /// It carries this tag.
    Tag {
        /// The tag, or a word of it.
        name: String,
        /// Whether the tag is meant whole.
        whole: bool,
    },
    /// It belongs to this goal.
    Goal {
        /// The goal, or a word of it.
        name: String,
        /// Whether it is meant whole.
        whole: bool,
    },
    /// It has a source, a training or a standard of this name.
    Named {
        /// What the name is of; never a person or a tag, which have conditions of their own.
        sort: NameSort,
        /// The name, or a word of it.
        name: String,
        /// Whether it is meant whole.
        whole: bool,
    },
    /// A time to look again at its training stands like this.
    FollowUp {
        /// How.
        state: FollowUpFilter,
    },
    /// It happened in this stretch of days, both ends included; an end left out is open.
    Period {
        /// The first day.
        from: Option<Day>,
        /// The last day.
        to: Option<Day>,
    },
    /// It has something.
    Has {
        /// What.
        what: Has,
    },
    /// Its next step stands like this.
    Step {
        /// How.
        state: StepFilter,
    },
    /// Someone played this part in it.
    Role {
        /// The part.
        role: Role,
    },
    /// Its feedback stands like this.
    Feedback {
        /// How.
        state: FeedbackFilter,
    },
    /// This became different after it.
    Changed {
        /// What.
        what: ChangedFilter,
    },
    /// The learner did this in it.
    Activity {
        /// What.
        activity: Activity,
    },
    /// It came about like this.
    Intention {
        /// How.
        intention: Intention,
    },
    /// It is about the same as another moment.
    Like {
        /// The other moment, itself no answer.
        id: MomentId,
    },
}

/// Something a moment has or has not.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Has {
    /// A next step.
    Step,
    /// A takeaway.
    Takeaway,
    /// An attachment.
    Attachment,
    /// A mistake that taught something.
    Mistake,
    /// The mark of a highlight.
    Highlight,
    /// A reflection.
    Reflection,
    /// A source.
    Source,
    /// A person.
    Person,
    /// A training.
    Training,
    /// A time to look at its training again.
    FollowUp,
    /// A goal.
    Goal,
    /// Feedback.
    Feedback,
    /// Something that became different.
    Changed,
}

impl Has {
    /// All of them, in the order a screen offers them.
    pub const ALL: [Has; 13] = [
        Has::Step,
        Has::Takeaway,
        Has::Highlight,
        Has::Mistake,
        Has::Reflection,
        Has::Person,
        Has::Feedback,
        Has::Changed,
        Has::Source,
        Has::Training,
        Has::FollowUp,
        Has::Goal,
        Has::Attachment,
    ];
}

/// One of the things of which a moment must meet at least one.
#[derive(Debug, Clone, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
pub struct Asked {
    /// Whether it must *not* be so.
    pub not: bool,
    /// What is asked.
    #[serde(flatten)]
    pub condition: Condition,
}

/// How a word that was asked for is met by a word that stands there. In this order answers come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Likeness {
    /// It looks like it: a letter or two differ.
    Resembling,
    /// It is a part of it: *klimaat* in *leerklimaat*.
    Part,
    /// It is another form of it: *vragen*, *gevraagd*; or it begins so and is still being typed.
    Form,
    /// It is the same, but for case and accents.
    Exact,
}
