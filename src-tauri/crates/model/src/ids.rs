//! Ids as newtypes, so that one noun's id is never taken for another's.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use ts_rs::TS;
use uuid::Uuid;

use crate::Timestamp;

macro_rules! uuid_id {
    ($($(#[$doc:meta])* $name:ident;)+) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $name(Uuid);

        impl $name {
            /// A UUIDv7: ordered by `at`, told apart by ten bytes the caller drew at random.
            pub fn new(at: Timestamp, random: [u8; 10]) -> Self {
                let millis = u64::try_from(at.millis()).unwrap_or(0);
                Self(uuid::Builder::from_unix_timestamp_millis(millis, &random).into_uuid())
            }

            /// The sixteen bytes the store keeps.
            pub fn as_bytes(&self) -> &[u8; 16] {
                self.0.as_bytes()
            }

            /// The id those sixteen bytes stand for.
            pub fn from_bytes(bytes: [u8; 16]) -> Self {
                Self(Uuid::from_bytes(bytes))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
    )+};
}

uuid_id! {
    /// A learning moment.
    MomentId;
    /// Something noted beside moments: a goal, a template, a model or framework of the learner's own.
    NotedId;
    /// Anything with a history: a moment or something noted.
    SubjectId;
    /// A search kept under a name.
    SearchId;
    /// One device (or one identity file) that writes to a vault.
    DeviceId;
    /// A vault: stays the same when its folder moves.
    VaultId;
}

impl From<MomentId> for SubjectId {
    fn from(id: MomentId) -> Self {
        Self(id.0)
    }
}

impl From<NotedId> for SubjectId {
    fn from(id: NotedId) -> Self {
        Self(id.0)
    }
}

impl From<SubjectId> for MomentId {
    fn from(id: SubjectId) -> Self {
        Self(id.0)
    }
}

impl From<SubjectId> for NotedId {
    fn from(id: SubjectId) -> Self {
        Self(id.0)
    }
}

/// One step in a vault's change log: what *undo* takes back. Grows by one, only within one vault.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(transparent)]
#[ts(type = "number")]
pub struct OperationId(pub i64);
