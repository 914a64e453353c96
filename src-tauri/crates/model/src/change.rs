//! How a journal changes: operations, what each changed, and the order between devices.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{Content, Field, MomentId, OperationId, SubjectId, Timestamp};

/// What a person did. Each is one step that *undo* takes back, except forgetting, which is final.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verb {
    /// Wrote down something new.
    Log,
    /// Changed something.
    Edit,
    /// Gave something another name, wherever it stands.
    Rename,
    /// Made one name of several, wherever they stand.
    Merge,
    /// Deleted something; it can come back.
    Delete,
    /// Took something out of the bin.
    Restore,
    /// Took an earlier operation back.
    Undo,
    /// Did again what was taken back.
    Redo,
    /// Let something leave the journal, for someone else to read.
    Share,
    /// Removed something for good.
    Forget,
}

impl Verb {
    /// What nothing takes back: what is forgotten is gone, and what was shared has left.
    pub const FINAL: [Verb; 2] = [Verb::Share, Verb::Forget];

    /// Whether nothing takes it back.
    pub fn is_final(self) -> bool {
        Self::FINAL.contains(&self)
    }
}

/// One field's change. Values are those of the field's JSON form; `null` means not filled in.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Change {
    /// The field.
    pub field: Field,
    /// Its value before.
    #[ts(type = "unknown")]
    pub before: Value,
    /// Its value after.
    #[ts(type = "unknown")]
    pub after: Value,
}

/// One step in the change log.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Operation {
    /// Its place in this vault's log.
    pub id: OperationId,
    /// What was done.
    pub verb: Verb,
    /// When.
    pub at: Timestamp,
}

/// A moment as it stood after one operation.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Version {
    /// The operation that made it so.
    pub operation: Operation,
    /// What that operation changed in this moment.
    pub changes: Vec<Change>,
    /// What the moment held from then on.
    pub content: Content,
    /// Whether it was deleted then.
    pub deleted: bool,
}

/// Something with a history.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
pub struct Subject {
    /// What it is.
    pub noun: Noun,
    /// Which one.
    pub id: SubjectId,
}

impl From<MomentId> for Subject {
    fn from(id: MomentId) -> Self {
        Self { noun: Noun::Moment, id: id.into() }
    }
}

/// One step of the journal's whole history, as a person recognises it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Done {
    /// The step.
    pub operation: Operation,
    /// Whether it was taken back since.
    pub undone: bool,
    /// What it touched, a few at most.
    pub about: Vec<About>,
    /// How many it touched.
    pub count: u32,
}

/// What a step touched.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct About {
    /// What it is.
    pub subject: Subject,
    /// The beginning of its text, or its name, as it is now; empty when it is forgotten.
    pub title: String,
    /// The fields that changed.
    pub fields: Vec<Field>,
    /// Whether it is there: not deleted, not forgotten.
    pub live: bool,
}

/// Something in the bin.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Binned {
    /// What it is.
    pub subject: Subject,
    /// The beginning of its text, or its name.
    pub title: String,
    /// When it was deleted.
    pub deleted_at: Timestamp,
}

/// The nouns a change can touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Noun {
    /// Learning moments.
    Moment,
    /// What is being written and not saved yet.
    Draft,
    /// Goals.
    Goal,
    /// Texts to start from.
    Template,
    /// Models of reflection of the learner's own.
    Model,
    /// Frameworks of the learner's own.
    Framework,
    /// Which prompts were shown, and which are not to be.
    Prompt,
    /// Conversations about learning.
    Conversation,
    /// Look-backs that were kept.
    Review,
    /// What is noted of people beside their names.
    Person,
    /// Questions that are not to be asked for a while.
    Quieted,
    /// People whose keys are known.
    Contact,
    /// Extracts made for others.
    Shared,
    /// Extracts of others.
    Received,
}

/// What one saved operation touched: enough for a screen to know whether to ask again.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct ChangeSet {
    /// The change log's length after it.
    #[ts(type = "number")]
    pub seq: i64,
    /// The operation, when it can be undone.
    pub operation: Option<OperationId>,
    /// Which nouns changed.
    pub nouns: Vec<Noun>,
    /// Which moments; empty when too many to name.
    pub ids: Vec<MomentId>,
}

/// A hybrid logical clock: never runs backwards, stays near the wall clock, orders writes between devices.
/// 48 bits of milliseconds, then 16 bits of counter (Kulkarni et al., 2014).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Hlc(u64);

impl Hlc {
    /// From the number the store keeps.
    pub const fn from_bits(bits: i64) -> Self {
        Self(bits.cast_unsigned())
    }

    /// The number the store keeps.
    pub const fn bits(self) -> i64 {
        self.0.cast_signed()
    }

    /// The next reading: the wall clock where that has moved on, else one count further.
    #[must_use]
    pub fn tick(self, now: Timestamp) -> Self {
        let wall = u64::try_from(now.millis()).unwrap_or(0) << 16;
        Self(wall.max(self.0 + 1))
    }
}
