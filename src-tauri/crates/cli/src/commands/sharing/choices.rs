//! The flags that say what of which moments leaves. Not here: for whom it is sealed, and where it goes (`leaving`).

use besef_contract::{
    Failure, FailureCode, Session,
    journal::Find,
    model::{Called, Day, Extract, MomentId, Page, Shared, SharedField, Sort},
    shapes::ShowMoment,
};
use clap::{ArgGroup, Args, ValueEnum};

use crate::{commands::conversation, failed::Failed, taking};

/// Which moments, and what of them.
#[derive(Args)]
#[command(group = ArgGroup::new("which").args(["query", "moments", "conversation"]).required(true).multiple(true))]
pub struct Choices {
    /// The moments that answer this question, as besef search takes it
    #[arg(long, value_name = "QUERY")]
    query: Option<String>,
    /// A moment; may be repeated
    #[arg(long = "moment", value_name = "ID")]
    moments: Vec<MomentId>,
    /// The moments picked for a conversation
    #[arg(long, value_name = "CONVERSATION")]
    conversation: Option<String>,
    /// What of each moment goes along beside its day, kind and text, separated by commas (Dutch names are taken too)
    /// [default: takeaway,next-step,said]
    #[arg(long, value_name = "FIELD", value_delimiter = ',', value_parser = taking::shared_fields())]
    fields: Vec<&'static [SharedField]>,
    /// Whether the files of the moments go along
    #[arg(long, value_enum, default_value_t = FilesGo::None)]
    pub files: FilesGo,
    /// How people are called
    #[arg(long, default_value = "role", value_parser = taking::word(Called::ALL))]
    people: Called,
    /// Blot this word or name out wherever it stands; may be repeated
    #[arg(long = "hide", value_name = "WORD")]
    hidden: Vec<String>,
    /// A word beforehand; - is standard input
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    /// What you would like to hear; may be repeated
    #[arg(long = "question", value_name = "TEXT")]
    questions: Vec<String>,
    /// The extract asks its reader to delete it after this day
    #[arg(long, value_name = "DATE")]
    until: Option<Day>,
}

/// Which files of the moments go along.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum FilesGo {
    /// Every one
    All,
    /// None
    None,
}

impl Choices {
    /// What is chosen, for nobody yet. Which files there are shows only when the moments are picked.
    pub fn shared(&self, session: &Session) -> Result<Shared, Failed> {
        let moments = self.picked(session)?;
        if moments.is_empty() {
            return Err(Failure::new(FailureCode::NothingPicked).into());
        }
        let usual = Shared::default();
        let named = || SharedField::ALL.iter().copied().filter(|field| self.names(*field)).collect();
        Ok(Shared {
            moments,
            fields: if self.fields.is_empty() { usual.fields.clone() } else { named() },
            people: self.people,
            hidden: self.hidden.clone(),
            note: self.note.clone().map(taking::text).transpose()?,
            questions: self.questions.clone(),
            until: self.until,
            ..usual
        })
    }

    fn names(&self, field: SharedField) -> bool {
        self.fields.iter().any(|fields| fields.contains(&field))
    }

    fn picked(&self, session: &Session) -> Result<Vec<MomentId>, Failed> {
        let mut picked = Vec::new();
        for id in self.moments.iter().copied() {
            picked.push(session.show_moment(ShowMoment { id, words: String::new() })?.moment.id);
        }
        if let Some(query) = &self.query {
            picked.extend(answering(session, query)?);
        }
        if let Some(name) = &self.conversation {
            let picks = conversation::named(session, name)?.content.picks;
            picked.extend(picks.iter().map(|pick| pick.moment));
        }
        Ok(picked)
    }
}

/// The moments that answer a question with all its words: what only nearly answers was not asked for. One more than an
/// extract may hold is enough to be told that there are too many.
fn answering(session: &Session, query: &str) -> Result<Vec<MomentId>, Failed> {
    if query.trim().is_empty() {
        return Err(Failure::new(FailureCode::Blank).with("field", "search").into());
    }
    let limit = u32::try_from(Extract::MOST_MOMENTS + 1).unwrap_or(u32::MAX);
    let page = Page { offset: 0, limit };
    let found =
        session.find(Find { words: query.to_owned(), sort: Sort::Newest, page, ..Find::default() })?;
    let hits = if found.nearly { Vec::new() } else { found.hits };
    Ok(hits.into_iter().map(|row| row.id).collect())
}
