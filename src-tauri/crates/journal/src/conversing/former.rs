//! What was agreed before: of which earlier conversations, and what became of it.

use besef_model::{Agreement, AgreementState, Conversation, Day, Note, NotedId};
use besef_vault::{Vault, folded};
use serde::Serialize;
use ts_rs::TS;

use super::in_time;
use crate::{
    JournalError,
    becoming::{ChosenShown, Stands, shown},
};

/// Something agreed in an earlier conversation.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct FormerAgreement {
    /// The conversation it was agreed in.
    pub conversation: NotedId,
    /// Its day.
    pub on: Option<Day>,
    /// With whom.
    pub with: Option<String>,
    /// Which of its agreements, from 0.
    pub index: u32,
    /// What was agreed.
    pub agreement: Agreement,
    /// How the goal or the next step made of it stands; nothing where there is none.
    pub stands: Option<Stands>,
    /// What came of that goal or next step.
    pub outcome: Option<String>,
}

/// The conversation before another.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct ConversationBefore {
    /// Which.
    pub id: NotedId,
    /// Its day.
    pub on: Option<Day>,
    /// With whom.
    pub with: Option<String>,
}

impl From<&Note<Conversation>> for ConversationBefore {
    fn from(note: &Note<Conversation>) -> Self {
        Self { id: note.id, on: note.content.on, with: note.content.with.clone() }
    }
}

/// The latest earlier conversation with the same person, else of the same kind.
pub(super) fn before<'a>(
    one: &Note<Conversation>,
    all: &'a [Note<Conversation>],
) -> Option<&'a Note<Conversation>> {
    let latest = |goes: fn(&Conversation, &Conversation) -> bool| {
        let earlier = all.iter().filter(|other| in_time(other) < in_time(one));
        earlier.filter(|other| goes(&one.content, &other.content)).max_by_key(|other| in_time(other))
    };
    latest(is_with_the_same).or_else(|| latest(is_alike))
}

/// What was agreed in the conversation before, then what is still open of earlier ones with the same person.
pub(super) fn agreements(
    vault: &Vault,
    one: &Note<Conversation>,
    all: &[Note<Conversation>],
) -> Result<Vec<FormerAgreement>, JournalError> {
    let Some(before) = before(one, all) else { return Ok(Vec::new()) };
    let mut earlier: Vec<_> = all.iter().filter(|other| in_time(other) < in_time(before)).collect();
    earlier.retain(|other| is_with_the_same(&one.content, &other.content));
    earlier.sort_by_key(|other| std::cmp::Reverse(in_time(other)));
    let of_before = numbered(before);
    let still_open = earlier.into_iter().flat_map(numbered);
    let still_open = still_open.filter(|(_, _, agreement)| agreement.state == AgreementState::Open);
    of_before.chain(still_open).map(|agreed| former(vault, agreed)).collect()
}

type Agreed<'a> = (&'a Note<Conversation>, u32, &'a Agreement);

fn numbered(note: &Note<Conversation>) -> impl Iterator<Item = Agreed<'_>> {
    (0..).zip(&note.content.agreements).map(move |(index, agreement)| (note, index, agreement))
}

fn former(vault: &Vault, (note, index, agreement): Agreed<'_>) -> Result<FormerAgreement, JournalError> {
    let lives_on = agreement.became.map_or(Ok(None), |became| shown(vault, became))?;
    let (stands, outcome) =
        lives_on.map_or((None, None), |ChosenShown { stands, outcome, .. }| (Some(stands), outcome));
    let ConversationBefore { id, on, with } = note.into();
    Ok(FormerAgreement { conversation: id, on, with, index, agreement: agreement.clone(), stands, outcome })
}

fn is_with_the_same(one: &Conversation, other: &Conversation) -> bool {
    let whom = |conversation: &Conversation| conversation.with.as_deref().map(folded);
    one.with.is_some() && whom(one) == whom(other)
}

/// Of the same kind. Who leads speaks with several people: what was agreed with one is not for another's sheet.
fn is_alike(one: &Conversation, other: &Conversation) -> bool {
    let unnamed = one.with.is_none() && other.with.is_none();
    one.kind == other.kind && (!one.kind.is_led() || unnamed)
}
