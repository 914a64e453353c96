//! A learning moment: what was written, and when it was recorded.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Content, MomentId, Timestamp};

/// The unit of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
pub struct Moment {
    /// Its id, for life.
    pub id: MomentId,
    /// What the learner wrote.
    #[serde(flatten)]
    pub content: Content,
    /// When it was recorded.
    pub logged_at: Timestamp,
    /// Minutes east of UTC on the device that recorded it.
    pub logged_offset: i32,
    /// When it was deleted; deleting can be undone.
    pub deleted_at: Option<Timestamp>,
}
