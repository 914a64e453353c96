//! What was shared with whom and what came back; what others shared, and finding in it; and which extracts hold a moment.

use besef_model::{
    Contact, Content, Day, Extract, Moment, MomentId, Note, NotedId, Received, SealedFor, Shared,
    SharedMoment, folded,
};
use besef_words::Language;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

use crate::{Journal, JournalError};

/// So much of a text around what was found is shown, in characters.
const AROUND: usize = 160;

/// Both sides of sharing.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Sharing {
    /// What the learner shared, or is about to: the latest first.
    pub shared: Vec<SharedRow>,
    /// What others shared with the learner, the latest first.
    pub received: Vec<ReceivedRow>,
}

/// An extract the learner made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct SharedRow {
    /// The extract.
    pub id: NotedId,
    /// What the learner calls it.
    pub name: Option<String>,
    /// For whom; nothing while that is open.
    pub with: Option<String>,
    /// How many moments.
    pub moments: u32,
    /// The day it left; nothing while it is being made.
    pub left_on: Option<Day>,
    /// Who can open it.
    pub only_for: Option<SealedFor>,
    /// After this day it asks its reader to delete it.
    pub until: Option<Day>,
    /// How many replies came back.
    pub replies: u32,
    /// How many remarks they held in all.
    pub remarks: u32,
}

/// An extract of someone else.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReceivedRow {
    /// The extract.
    pub id: NotedId,
    /// Whose; nothing when they gave no name and are no contact.
    pub from: Option<String>,
    /// Whether they are a contact.
    pub known: bool,
    /// The day it was sealed.
    pub made_on: Day,
    /// How many moments.
    pub moments: u32,
    /// How many remarks its reader made.
    pub comments: u32,
    /// The day it was sent back.
    pub sent_back: Option<Day>,
    /// The day it asks to be deleted after.
    pub until: Option<Day>,
    /// Whether that day has passed.
    pub past: bool,
}

/// Where words stand in extracts of others.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct FoundReceived {
    /// The moments in which all the words stand.
    pub hits: Vec<ReceivedHit>,
}

/// A moment of an extract in which all the words stand.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ReceivedHit {
    /// The extract.
    pub received: NotedId,
    /// Whose.
    pub from: Option<String>,
    /// The moment.
    pub moment: MomentId,
    /// Its day.
    pub on: Day,
    /// The beginning of its text.
    pub text: String,
}

/// An extract that holds a moment.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct SharedAs {
    /// The extract.
    pub id: NotedId,
    /// For whom.
    pub with: Option<String>,
    /// The day it left.
    pub on: Day,
    /// The moment as it left, when it reads otherwise now.
    pub then: Option<SharedMoment>,
}

impl Journal {
    /// What was shared and what was received.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn sharing(&self) -> Result<Sharing, JournalError> {
        let names = self.contact_names()?;
        let today = self.clock.today();
        let shared = self.notes::<Shared>()?.into_iter().rev().map(|note| shared_row(note, &names));
        let received = self.notes::<Received>()?.into_iter().rev();
        let received = received.map(|note| received_row(note, &names, today)).collect();
        Ok(Sharing { shared: shared.collect(), received })
    }

    /// The moments of others' extracts in which all these words stand, in the text or in what was said of it. Never among
    /// the learner's own moments.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn find_received(&self, words: &str) -> Result<FoundReceived, JournalError> {
        let wanted: Vec<String> = words.split_whitespace().map(folded).collect();
        if wanted.is_empty() {
            return Ok(FoundReceived { hits: Vec::new() });
        }
        let names = self.contact_names()?;
        let mut hits = Vec::new();
        for note in self.notes::<Received>()?.into_iter().rev() {
            let from = from(&note.content, &names);
            let found =
                note.content.extract.moments.iter().filter(|moment| holds(&note.content, moment, &wanted));
            hits.extend(found.map(|moment| ReceivedHit {
                received: note.id,
                from: from.clone(),
                moment: moment.id,
                on: moment.on,
                text: besef_model::cut(&moment.text, AROUND),
            }));
        }
        Ok(FoundReceived { hits })
    }

    /// The extracts that left with a moment in them, the latest first.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn shared_with(&self, moment: &Moment, language: Language) -> Result<Vec<SharedAs>, JournalError> {
        let names = self.contact_names()?;
        let holding = self.notes::<Shared>()?.into_iter().rev().filter_map(|note| {
            let sealed = note.content.sealed.clone()?;
            let version = sealed.versions.iter().find(|version| version.moment == moment.id)?;
            let (on, after) = (sealed.on, version.after);
            Some((note, on, after))
        });
        let holding: Vec<_> = holding.collect();
        if holding.is_empty() {
            return Ok(Vec::new());
        }
        let versions = self.vault().history(moment.id)?;
        let as_shared = |(note, on, after): (Note<Shared>, Day, _)| {
            let version = versions.iter().find(|version| version.operation.id <= after);
            let then = version.filter(|version| reads_otherwise(&version.content, &moment.content));
            let then = then.map(|version| {
                let moment = Moment { content: version.content.clone(), ..moment.clone() };
                self.retold_as_shared(&note, &moment, language)
            });
            let with = with(&note.content, &names);
            Ok(SharedAs { id: note.id, with, on, then: then.transpose()? })
        };
        holding.into_iter().map(as_shared).collect()
    }

    fn contact_names(&self) -> Result<BTreeMap<NotedId, String>, JournalError> {
        let contacts = self.notes::<Contact>()?.into_iter();
        Ok(contacts.map(|note| (note.id, note.content.name)).collect())
    }
}

/// What was said about it since makes a moment no other.
fn reads_otherwise(then: &Content, now: &Content) -> bool {
    let without_threads = |content: &Content| Content { threads: Vec::new(), ..content.clone() };
    without_threads(then) != without_threads(now)
}

fn with(shared: &Shared, names: &BTreeMap<NotedId, String>) -> Option<String> {
    shared.contact.and_then(|id| names.get(&id).cloned()).or_else(|| shared.reader.clone())
}

fn from(received: &Received, names: &BTreeMap<NotedId, String>) -> Option<String> {
    received.contact.and_then(|id| names.get(&id).cloned()).or_else(|| received.extract.from.clone())
}

fn shared_row(note: Note<Shared>, names: &BTreeMap<NotedId, String>) -> SharedRow {
    let with = with(&note.content, names);
    let Shared { name, moments, sealed, until, returned, .. } = note.content;
    SharedRow {
        id: note.id,
        name,
        with,
        moments: count(sealed.as_ref().map_or(moments.len(), |sealed| sealed.versions.len())),
        left_on: sealed.as_ref().map(|sealed| sealed.on),
        only_for: sealed.map(|sealed| sealed.only_for),
        until,
        replies: count(returned.len()),
        remarks: returned.iter().map(|returned| returned.comments).sum(),
    }
}

fn received_row(note: Note<Received>, names: &BTreeMap<NotedId, String>, today: Day) -> ReceivedRow {
    let from = from(&note.content, names);
    let Received { extract: Extract { made_on, until, moments, .. }, contact, comments, sent_back, .. } =
        note.content;
    ReceivedRow {
        id: note.id,
        from,
        known: contact.is_some_and(|id| names.contains_key(&id)),
        made_on,
        moments: count(moments.len()),
        comments: count(comments.len()),
        sent_back,
        until,
        past: until.is_some_and(|until| until < today),
    }
}

fn holds(received: &Received, moment: &SharedMoment, wanted: &[String]) -> bool {
    let said =
        received.comments.iter().filter(|comment| comment.moment == moment.id).map(|it| it.text.as_str());
    let answers = moment.reflection.iter().map(|answer| answer.text.as_str());
    let text = [moment.text.as_str(), moment.takeaway.as_deref().unwrap_or_default()];
    let all: Vec<&str> = text.into_iter().chain(answers).chain(said).collect();
    let all = folded(&all.join("\n"));
    wanted.iter().all(|word| all.contains(word))
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
