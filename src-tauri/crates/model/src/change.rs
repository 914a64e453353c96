//! How a journal changes: operations, what each changed, and the order between devices.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use ts_rs::TS;

use crate::{Content, Field, MomentId, OperationId, Timestamp};

/// What a person did. Each is one step that *undo* takes back, except forgetting, which is final.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Verb {
    /// Logged one or more moments.
    Log,
    /// Changed a moment.
    Edit,
    /// Deleted a moment; it can come back.
    Delete,
    /// Took an earlier operation back.
    Undo,
    /// Removed a moment for good.
    Forget,
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
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
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

/// The nouns a change can touch.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Noun {
    /// Learning moments.
    Moment,
    /// What is being written and not saved yet.
    Draft,
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
