//! What a learning moment *is*: its types, ids, dates and rules.
//!
//! Here: values and the rules they keep, expressed in the field's own terms. Not here: reading or writing
//! anything, asking the time, words a person reads. Whoever needs the time or randomness is handed it.
#![deny(missing_docs)]

mod called;
mod change;
mod condition;
mod content;
mod conversation;
mod cut;
mod feedback;
mod filter;
mod fold;
mod follow_up;
mod goal;
mod guide;
mod ids;
mod kind;
mod moment;
mod name;
mod noted;
mod patch;
mod period;
mod person;
mod place;
mod retold;
mod review;
mod rules;
mod sharing;
mod tally;
mod time;
mod vocabulary;

pub use called::{Callings, initials};
pub use change::{About, Binned, Change, ChangeSet, Done, Hlc, Noun, Operation, Subject, Verb, Version};
pub use condition::{Asked, Condition, Has, Likeness};
pub use content::{
    Along, Answer, Attachment, Changed, Companion, Content, Feedback, NextStep, Reflection, Source, Training,
};
pub use conversation::{
    Agreement, AgreementState, Became, Called, Conversation, ConversationKind, MomentPart, Needs, Paper,
    Pick, PickedAs, Section, SheetChoices,
};
pub use cut::cut;
pub use filter::{ChangedFilter, FeedbackFilter, Filter, FollowUpFilter, Page, Sort, StepFilter};
pub use fold::folded;
pub use follow_up::{After, FollowUp, FollowUpState};
pub use goal::{Goal, GoalState, Support};
pub use guide::{
    Climate, Framework, ModelId, ModelStep, Prompt, PromptAbout, PromptId, ReflectionModel, Wording,
};
pub use ids::{DeviceId, MomentId, NotedId, OperationId, SearchId, SubjectId, VaultId};
pub use kind::Kind;
pub use moment::Moment;
pub use name::NameSort;
pub use noted::{Note, Noted, OwnFramework, OwnModel, Template};
pub use patch::{Field, Patch};
pub use period::{Period, Span};
pub use person::{Person, Quieted};
pub use place::{Passage, Place, TextField};
pub use review::{Review, ReviewSort};
pub use rules::{Invalid, kept_line, limits};
pub use sharing::{
    By, Comment, Contact, Extract, Received, Remark, RemarkSort, Reply, Returned, Sealed, SealedFor, Shared,
    SharedAnswer, SharedField, SharedFile, SharedMoment, SharedVersion, SupportKind, Thread,
};
pub use tally::{
    ChangedTally, Facets, FeedbackTally, Fragment, KindCount, KindTally, MonthCount, NameTally, PersonTally,
    StepTally, Tally,
};
pub use time::{Day, Timestamp};
pub use vocabulary::{Activity, Circle, Intention, Medium, Role, StepState, Visibility};
