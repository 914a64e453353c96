//! The use cases of a learning journal: log, edit, undo, forget, find, look back, keep safe.
//!
//! Here: what a person does with a journal, in their terms, and the order in which store, index and summaries
//! take part in it. Not here: SQL, index schemas, counting rules (each in its own crate below), nor anything a
//! particular host needs (above).
#![deny(missing_docs)]

mod ahead;
mod alike;
mod asking;
mod attaching;
mod becoming;
mod choosing;
mod clock;
mod conversing;
mod error;
mod finding;
mod following_up;
mod goals;
mod going_back;
pub mod guides;
mod guiding;
mod health;
mod indexing;
mod journal;
mod keeping;
mod looking_back;
mod names;
mod naming;
mod noting;
mod people;
mod preferences;
mod prompting;
mod quieting;
mod reporting;
mod reviewing;
mod sample;
mod saying;
mod scheduling;
mod searches;
mod sharing;
mod suggesting;
mod themes;
mod titling;
mod today;
mod watching;
mod writing;

pub use attaching::{Attached, MadeAt, UploadId};
pub use becoming::{ChosenAs, ChosenShown, Stands};
pub use besef_awareness::{
    Arg, Earlier, Evidence, Figures, GoalSeen, LookBack, MonthMix, Observation, Panel, PersonShare, Rule,
    Sentence, StepSeen, Trained, UnknownRule,
};
pub use besef_extract::{ExtractError, SHORTEST_PASSPHRASE};
pub use besef_report::{Format, ReportError};
pub use besef_search::{Chip, Completion, Instead, Reason, Without};
pub use besef_vault::{
    Access, Backup, BackupReason, Home, ReadOnly, SavedSearch, VaultError, VaultKey, Ways, folded,
};
pub use besef_words::Language;
pub use choosing::{ChooseOne, Chosen};
pub use clock::{Clock, FixedDay, SystemClock};
pub use conversing::{Agree, ConversationBefore, Conversations, FormerAgreement, OpenConversation};
pub use error::JournalError;
pub use finding::{Find, Found, OpenMoment, Row};
pub use following_up::{Due, DueFollowUp, DueWhat};
pub use goals::GoalRow;
pub use going_back::{Bin, DoneList};
pub use health::{Check, Finding, FindingState, Health};
pub use indexing::{Indexing, Progress};
pub use journal::{Journal, News, Opening, new_vault_id};
pub use looking_back::LookBackOn;
pub use names::{KnownSource, Names};
pub use naming::{Renamed, ShownName};
pub use noting::{NoteSaved, Touched};
pub use preferences::{Appearance, Preferences, Reminder};
pub use reporting::{ReportOn, ReportRequest};
pub use reviewing::{OfferedReview, OpenReview, ReviewRow, Reviews};
pub use saying::said;
pub use searches::{Searches, query_words, question};
pub use sharing::{
    CameHome, CardSeen, ContactRow, FoundReceived, NoticedIn, OpenReceived, OpenShared, OwnCard, ReceivedHit,
    ReceivedRow, SealRequest, Sensitive, SharableFile, SharedAs, SharedRow, Sharing, SharingError, TookIn,
    suggested_passphrase,
};
pub use suggesting::{suggested_kind, suggested_language};
pub use themes::{Theme, Themes};
pub use today::Today;
pub use writing::{BatchSaved, Saved};
