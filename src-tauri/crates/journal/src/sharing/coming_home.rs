//! A reply that comes home: what was said of each moment goes to that moment, once, as one step that can be taken back.

use besef_extract::{Card, Opened};
use besef_model::{
    By, ChangeSet, Comment, Contact, Content, MomentId, Note, NotedId, Remark, Reply, Returned, Shared,
    Thread, Verb,
};
use besef_vault::VaultError;
use serde::Serialize;
use std::{
    collections::BTreeMap,
    io::{Read, Seek},
};
use ts_rs::TS;

use super::{SharingError, opening::document};
use crate::{Journal, JournalError};

/// What a reply brought.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct CameHome {
    /// The extract it answers.
    pub shared: NotedId,
    /// Who answered, as the learner calls them.
    pub from: String,
    /// How many remarks are new, or say something else than before.
    pub new: u32,
    /// How many were about moments that are not there any more; they were let go.
    pub homeless: u32,
    /// Whether this very reply was taken in before.
    pub before: bool,
    /// What changed, with the operation that undo can take back; nothing when nothing did.
    pub changed: Option<ChangeSet>,
}

impl Journal {
    pub(super) fn take_in_reply(&self, opened: &Opened<impl Read + Seek>) -> Result<CameHome, JournalError> {
        let reply: Reply = document(opened.document(), Reply::FORMAT)?;
        let shared = self.vault().note::<Shared>(reply.to)?.filter(|note| note.deleted_at.is_none());
        let shared = shared.ok_or(SharingError::NotOurs)?;
        let contact = self.reader_of(&shared.content)?;
        check(&reply, &shared.content, contact.as_ref(), opened)?;
        let from = called(&reply, &shared.content, contact.as_ref());
        if shared.content.returned.iter().any(|returned| returned.reply == reply.id) {
            return Ok(CameHome {
                shared: shared.id,
                from,
                new: 0,
                homeless: 0,
                before: true,
                changed: None,
            });
        }
        self.bring_home(reply, shared, contact.map(|contact| contact.id), from)
    }

    fn bring_home(
        &self,
        reply: Reply,
        shared: Note<Shared>,
        contact: Option<NotedId>,
        from: String,
    ) -> Result<CameHome, JournalError> {
        let comments = Comment::kept_all(reply.comments.clone())?;
        let remarks = by_moment(&comments, &reply);
        let said = Said { with: from.clone(), contact };
        let (id, today) = (shared.id, self.clock.today());
        let ((new, homeless), changed) = self.save(Verb::Edit, |tx| {
            let (mut new, mut homeless) = (0, 0);
            for (moment, remarks) in remarks {
                match tx.moment(moment)?.filter(|moment| moment.deleted_at.is_none()) {
                    Some(kept) => {
                        let (content, count) = said.about(kept.content, remarks);
                        tx.edit(moment, &content.kept()?)?;
                        new += count;
                    }
                    None => homeless += u32::try_from(remarks.len()).unwrap_or(u32::MAX),
                }
            }
            let count = u32::try_from(comments.len()).unwrap_or(u32::MAX);
            tx.edit_note(id, &noting(shared.content, reply, count, today))?;
            Ok::<_, VaultError>((new, homeless))
        })?;
        Ok(CameHome { shared: id, from, new, homeless, before: false, changed: Some(changed) })
    }
}

/// The thread to which remarks go.
struct Said {
    with: String,
    contact: Option<NotedId>,
}

impl Said {
    /// A moment with remarks added to the thread with that reader. One that is there already is not added again; one that
    /// says something else now says that.
    fn about(&self, mut content: Content, remarks: Vec<Remark>) -> (Content, u32) {
        let at = content.threads.iter().position(|thread| thread.is_with(&self.with, self.contact));
        let at = at.unwrap_or_else(|| {
            let (with, contact) = (self.with.clone(), self.contact);
            content.threads.push(Thread { with, contact, remarks: Vec::new(), used: None });
            content.threads.len() - 1
        });
        let thread = &mut content.threads[at];
        let mut new = 0;
        for remark in remarks {
            match thread.remarks.iter_mut().find(|known| known.id == remark.id) {
                Some(known) if *known == remark || known.by == By::Learner => continue,
                Some(known) => *known = remark,
                None => thread.remarks.push(remark),
            }
            new += 1;
        }
        (content, new)
    }
}

/// That a reply answers what it says it answers, and is of whom it should be.
fn check(
    reply: &Reply,
    shared: &Shared,
    contact: Option<&Note<Contact>>,
    opened: &Opened<impl Read + Seek>,
) -> Result<(), JournalError> {
    let sealed = shared.sealed.as_ref().ok_or(SharingError::NotOurs)?;
    if reply.token != sealed.token {
        return Err(SharingError::Forged.into());
    }
    let within = |comment: &Comment| sealed.versions.iter().any(|version| version.moment == comment.moment);
    if reply.comments.len() > Reply::MOST_COMMENTS || !reply.comments.iter().all(within) {
        return Err(SharingError::Unreadable.into());
    }
    match &sealed.signing {
        Some(signing) if !signed(reply, signing, contact, opened) => Err(SharingError::Forged.into()),
        _ => Ok(()),
    }
}

/// Whether it bears the signature of whoever the extract was sealed for, even when they were given other keys since.
fn signed(
    reply: &Reply,
    signing: &str,
    contact: Option<&Note<Contact>>,
    opened: &Opened<impl Read + Seek>,
) -> bool {
    let theirs = contact.map(|contact| contact.content.sealing.clone());
    let given = reply.card.as_deref().and_then(|card| card.parse::<Card>().ok());
    let sealing = given.map(|card| card.sealing()).or(theirs).unwrap_or_default();
    Card::of("", &sealing, signing).is_ok_and(|card| opened.signed_by(&card))
}

/// What the learner calls whoever answered.
fn called(reply: &Reply, shared: &Shared, contact: Option<&Note<Contact>>) -> String {
    let contact = contact.map(|contact| contact.content.name.clone());
    let named = contact.or_else(|| shared.reader.clone()).or_else(|| reply.from.clone());
    named.filter(|name| !name.trim().is_empty()).unwrap_or_else(|| "?".to_owned())
}

fn by_moment(comments: &[Comment], reply: &Reply) -> BTreeMap<MomentId, Vec<Remark>> {
    let mut remarks: BTreeMap<MomentId, Vec<Remark>> = BTreeMap::new();
    for Comment { id, moment, text, sort, support } in comments.iter().cloned() {
        let (on, about) = (reply.made_on, Some(reply.to));
        let remark = Remark { id, by: By::Coach, on, text, sort, support, about };
        remarks.entry(moment).or_default().push(remark);
    }
    remarks
}

fn noting(mut shared: Shared, reply: Reply, comments: u32, on: besef_model::Day) -> Shared {
    let Reply { id, from, overall, .. } = reply;
    shared.returned.push(Returned { reply: id, on, from, overall, comments });
    shared
}
