//! An extract in the making, and what is remembered of it once it left: with whom what was shared, and what came back.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{
    Called, Day, Extract, Invalid, MomentId, Noted, NotedId, Noun, OperationId, SharedField, limits, rules,
};

/// Everything a person chooses for an extract. Once sealed, what left stays as it was.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
#[ts(optional_fields)]
pub struct Shared {
    /// What it is called, for the learner alone.
    pub name: Option<String>,
    /// The contact it is for.
    pub contact: Option<NotedId>,
    /// For whom it is, where that is no contact.
    pub reader: Option<String>,
    /// The moments picked.
    pub moments: Vec<MomentId>,
    /// What of each moment is let through.
    pub fields: Vec<SharedField>,
    /// The files let through, each by its digest.
    pub files: Vec<String>,
    /// How people are called.
    pub people: Called,
    /// Words and names that are blotted out wherever they stand.
    pub hidden: Vec<String>,
    /// Words and names that were pointed out, and may stand.
    pub let_be: Vec<String>,
    /// A word beforehand.
    pub note: Option<String>,
    /// What the learner would like to hear.
    pub questions: Vec<String>,
    /// After this day the extract asks its reader to delete it.
    pub until: Option<Day>,
    /// What left. Nothing while it is being made.
    pub sealed: Option<Sealed>,
    /// What came back, the first first.
    pub returned: Vec<Returned>,
}

/// What left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    /// The day.
    pub on: Day,
    /// For whom only.
    pub only_for: SealedFor,
    /// The token a reply has to bear.
    pub token: String,
    /// The signing key a reply has to be signed with; nothing when its reader has none.
    #[serde(default)]
    pub signing: Option<String>,
    /// Which version of each moment left.
    pub versions: Vec<SharedVersion>,
}

/// A moment as it stood after a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SharedVersion {
    /// The moment.
    pub moment: MomentId,
    /// The last step that had changed it.
    pub after: OperationId,
}

/// What came back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Returned {
    /// Which reply.
    pub reply: NotedId,
    /// The day it was taken in.
    pub on: Day,
    /// Who answered, as they call themselves.
    #[serde(default)]
    pub from: Option<String>,
    /// What they think of the whole.
    #[serde(default)]
    pub overall: Option<String>,
    /// How many remarks it held.
    pub comments: u32,
}

crate::vocabulary::names! {
    /// Who can open what left.
    SealedFor {
        /// The contact, with their key.
        Contact,
        /// Whoever has the passphrase.
        Passphrase,
    }
}

impl Default for Shared {
    /// Little of each moment, and people by what they are.
    fn default() -> Self {
        Self {
            name: None,
            contact: None,
            reader: None,
            moments: Vec::new(),
            fields: SharedField::USUAL.to_vec(),
            files: Vec::new(),
            people: Called::Role,
            hidden: Vec::new(),
            let_be: Vec::new(),
            note: None,
            questions: Vec::new(),
            until: None,
            sealed: None,
            returned: Vec::new(),
        }
    }
}

impl Shared {
    /// More questions than this nobody answers.
    pub const MOST_QUESTIONS: usize = 20;
}

impl Noted for Shared {
    const NOUN: Noun = Noun::Shared;

    fn kept(mut self) -> Result<Self, Invalid> {
        rules::keep_line("shared_name", &mut self.name)?;
        rules::keep_line("shared_reader", &mut self.reader)?;
        rules::keep_note("shared_note", &mut self.note)?;
        rules::few("shared_moments", self.moments.len(), Extract::MOST_MOMENTS)?;
        rules::few("shared_files", self.files.len(), Extract::MOST_MOMENTS)?;
        rules::few("shared_questions", self.questions.len(), Self::MOST_QUESTIONS)?;
        self.questions.retain(|question| !question.trim().is_empty());
        for question in &mut self.questions {
            *question = rules::kept_text("shared_questions", question, limits::NOTE)?;
        }
        for (field, named) in [("shared_hidden", &mut self.hidden), ("shared_let_be", &mut self.let_be)] {
            rules::keep_names(named);
            rules::few(field, named.len(), Extract::MOST_MOMENTS)?;
        }
        let mut once = std::collections::BTreeSet::new();
        self.moments.retain(|moment| once.insert(*moment));
        Ok(self)
    }

    fn title(&self) -> &str {
        self.name.as_deref().or(self.reader.as_deref()).unwrap_or_default()
    }
}
