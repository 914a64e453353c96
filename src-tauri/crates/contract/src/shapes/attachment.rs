//! Files that go with a moment.

use besef_journal::UploadId;
use besef_model::MomentId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A file that is about to be sent.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct BeginAttachment {
    /// Its own name.
    pub name: String,
    /// Its size in bytes; exactly so many have to be sent.
    #[ts(type = "number")]
    pub bytes: u64,
}

/// A file that is being sent.
#[derive(Debug, Clone, Copy, Serialize, TS)]
pub struct Upload {
    /// Its number.
    pub upload: UploadId,
}

/// Gives a file that was sent whole to a moment.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct FinishAttachment {
    /// The file.
    pub upload: UploadId,
    /// The moment.
    pub moment: MomentId,
    /// Whether the place where a picture was made stays in it.
    #[serde(default)]
    pub keep_place: bool,
}

/// Lets go of a file that is being sent.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
pub struct CancelAttachment {
    /// The file.
    pub upload: UploadId,
}

/// Asks for a readable copy of a file.
#[derive(Debug, Clone, Deserialize, TS)]
pub struct LendAttachment {
    /// Its digest.
    pub digest: String,
    /// The name the copy is to have.
    pub name: String,
}

/// A readable copy, there until it is taken back or Besef locks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Lent {
    /// Where it lies.
    pub path: String,
}
