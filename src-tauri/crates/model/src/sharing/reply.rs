//! What a reader sends back, `reply.json`. Its shape is a promise like the extract's.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Day, Invalid, MomentId, NotedId, RemarkSort, SupportKind, limits, rules};

/// What a reader sends back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[ts(optional_fields)]
pub struct Reply {
    /// The shape of this document: [`Reply::FORMAT`].
    pub format: u32,
    /// Which reply. Sent again with more in it, it has another.
    pub id: NotedId,
    /// The extract it answers.
    pub to: NotedId,
    /// The token of that extract.
    pub token: String,
    /// Who answers, as they call themselves.
    #[serde(default)]
    pub from: Option<String>,
    /// Their contact card, when they have one.
    #[serde(default)]
    pub card: Option<String>,
    /// The day it was sealed.
    pub made_on: Day,
    /// What they think of the whole.
    #[serde(default)]
    pub overall: Option<String>,
    /// What they say of each moment.
    pub comments: Vec<Comment>,
}

/// Something a reader says about one moment.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Comment {
    /// Its id, for life.
    pub id: NotedId,
    /// The moment it is about.
    pub moment: MomentId,
    /// What is said. Never blank.
    pub text: String,
    /// What sort of remark it is.
    #[serde(default)]
    pub sort: RemarkSort,
    /// What kind of support it gives.
    #[serde(default)]
    pub support: Option<SupportKind>,
}

impl Reply {
    /// The shape this version writes, and the newest it reads.
    pub const FORMAT: u32 = 1;

    /// More comments than this are not read.
    pub const MOST_COMMENTS: usize = 5_000;
}

impl Comment {
    /// Comments tidied and checked, blank ones left out.
    ///
    /// # Errors
    /// [`Invalid`] with the first rule that is broken.
    pub fn kept_all(mut comments: Vec<Comment>) -> Result<Vec<Comment>, Invalid> {
        rules::few("comments", comments.len(), Reply::MOST_COMMENTS)?;
        comments.retain(|comment| !comment.text.trim().is_empty());
        for comment in &mut comments {
            comment.text = rules::kept_text("comment", &comment.text, limits::NOTE)?;
        }
        Ok(comments)
    }
}
