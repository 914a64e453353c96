//! What a learning moment *is*: its types, ids, dates and rules.
//!
//! Here: values and the rules they keep, expressed in the field's own terms. Not here: reading or writing
//! anything, asking the time, words a person reads. Whoever needs the time or randomness is handed it.
#![deny(missing_docs)]

mod change;
mod condition;
mod content;
mod filter;
mod ids;
mod kind;
mod moment;
mod patch;
mod period;
mod place;
mod rules;
mod tally;
mod time;
mod vocabulary;

pub use change::{Change, ChangeSet, Hlc, Noun, Operation, Verb, Version};
pub use condition::{Asked, Condition, Has, Likeness};
pub use content::{
    Answer, Attachment, Changed, Companion, Content, Feedback, NextStep, Reflection, Source, Training,
};
pub use filter::{Filter, Page, Sort, StepFilter};
pub use ids::{DeviceId, GoalId, MomentId, OperationId, SearchId, VaultId};
pub use kind::Kind;
pub use moment::Moment;
pub use patch::{Field, Patch};
pub use period::{Period, Span};
pub use place::{Passage, Place, TextField};
pub use rules::{Invalid, kept_line, limits};
pub use tally::{
    Facets, Fragment, KindCount, KindTally, MonthCount, NameTally, PersonTally, StepTally, Tally,
};
pub use time::{Day, Timestamp};
pub use vocabulary::{Activity, Intention, Medium, ReflectionModel, Role, StepState, Visibility};
