//! An extract of someone else, under review: what they shared, and what its reader says of it. In the reader's own vault,
//! apart from their own moments.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Attachment, Comment, Day, Extract, Invalid, Noted, NotedId, Noun, rules};

/// An extract and what its reader says of it.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
#[ts(optional_fields)]
pub struct Received {
    /// What was shared.
    pub extract: Extract,
    /// Its files, kept beside the reader's own.
    #[serde(default)]
    pub attachments: Vec<Attachment>,
    /// The contact whose signature it bears.
    #[serde(default)]
    pub contact: Option<NotedId>,
    /// What the reader says of single moments.
    #[serde(default)]
    pub comments: Vec<Comment>,
    /// What the reader thinks of the whole.
    #[serde(default)]
    pub overall: Option<String>,
    /// The day it was last sent back.
    #[serde(default)]
    pub sent_back: Option<Day>,
}

impl Noted for Received {
    const NOUN: Noun = Noun::Received;

    fn kept(mut self) -> Result<Self, Invalid> {
        self.comments = Comment::kept_all(self.comments)?;
        rules::keep_note("overall", &mut self.overall)?;
        Ok(self)
    }

    fn title(&self) -> &str {
        self.extract.from.as_deref().unwrap_or_default()
    }
}
