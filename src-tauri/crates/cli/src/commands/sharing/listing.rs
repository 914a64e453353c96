//! `shared` and `received`: who got what and when, and what came back; what others shared, and searching in it.

use besef_contract::{
    Session,
    journal::{OpenShared, ReceivedHit, ReceivedRow, SharedRow, Touched},
    model::{Noun, Returned, Subject},
    shapes::{FindReceived, Nothing, OfSubject, OneNoted},
};
use clap::Args;
use serde_json::json;
use std::io::Write;

use super::{coming_in::overall, received_named, shared_named, telling};
use crate::{
    failed::Failed,
    host::Host,
    page::{HEADING, Page, QUIET, joined},
};

/// Which of one's own extracts.
#[derive(Args)]
pub struct OwnExtracts {
    /// Show this one: its id, or a part of that or of whom it is for that no other has [default: list them all]
    #[arg(value_name = "ID")]
    which: Option<String>,
    /// Delete it; besef bin has it from then on. Replies to it can no longer come home
    #[arg(long, requires = "which")]
    delete: bool,
}

/// Which extracts of others.
#[derive(Args)]
pub struct Received {
    /// Find these words in them [default: list them all]
    words: Vec<String>,
    /// Delete this one: its id, or a part of that or of whose it is that no other has; besef bin has it from then on
    #[arg(long, value_name = "ID", conflicts_with = "words")]
    delete: Option<String>,
}

/// Lists what was shared, or shows one.
pub fn shared(host: &Host, flags: &OwnExtracts, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let Some(which) = &flags.which else { return list_shared(host, session, out) };
    let id = shared_named(session, which)?;
    if flags.delete {
        return deleted(host, session, Subject { noun: Noun::Shared, id: id.into() }, out);
    }
    let open = session.shared(OneNoted { id })?;
    host.answer(out, &open, |page| one(page, &open))
}

/// Lists what was received, or searches in it.
pub fn received(host: &Host, flags: &Received, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    if let Some(which) = &flags.delete {
        let id = received_named(session, which)?;
        return deleted(host, session, Subject { noun: Noun::Received, id: id.into() }, out);
    }
    if flags.words.is_empty() {
        return list_received(host, session, out);
    }
    let found = session.find_received(FindReceived { words: flags.words.join(" ") })?;
    host.answer(out, &found, |page| match found.hits.as_slice() {
        [] => page.say("cli-none", &[]),
        hits => joined(hits.iter().map(|hit| self::hit(page, hit)), "\n"),
    })
}

fn deleted(host: &Host, session: &Session, subject: Subject, out: &mut dyn Write) -> Result<(), Failed> {
    let touched: Touched = session.delete_noted(OfSubject { subject })?;
    host.answer(out, &touched, |page| page.say("cli-share-deleted", &[("id", subject.id.to_string().into())]))
}

fn list_shared(host: &Host, session: &Session, out: &mut dyn Write) -> Result<(), Failed> {
    let shared = session.sharing(Nothing {})?.shared;
    host.answer(out, &json!({ "shared": shared }), |page| match shared.as_slice() {
        [] => page.say("cli-share-none-shared", &[]),
        rows => joined(rows.iter().map(|row| shared_row(page, row)), "\n"),
    })
}

/// For whom, when, and how much came back.
fn shared_row(page: &Page<'_>, row: &SharedRow) -> String {
    let with = row.with.clone().unwrap_or_else(|| page.say("cli-share-whoever", &[]));
    let head = joined([with, row.name.clone().unwrap_or_default()].into_iter(), " · ");
    let left = row.left_on.map_or_else(|| page.say("cli-share-not-left", &[]), |day| page.day(day));
    let back = match (row.replies, row.remarks) {
        (0, _) => String::new(),
        (_, remarks) => page.say("cli-share-came-back", &[("count", remarks.into())]),
    };
    let about = [left, moments(page, row.moments), back, row.id.to_string()];
    format!("{head}\n  {QUIET}{}{QUIET:#}", joined(about.into_iter(), " · "))
}

fn moments(page: &Page<'_>, count: u32) -> String {
    page.say("cli-moments", &[("count", count.into())])
}

/// One extract: whom it went to and when, what was chosen for it, and what came back. Its moments are told as they are
/// now; `besef show` says of each how it left.
fn one(page: &Page<'_>, open: &OpenShared) -> String {
    let content = &open.note.content;
    let reader = open.preview.reader.clone().unwrap_or_else(|| page.say("cli-share-whoever", &[]));
    let name = joined([reader, content.name.clone().unwrap_or_default()].into_iter(), " · ");
    let head = joined([format!("{HEADING}{name}{HEADING:#}"), left(page, open)].into_iter(), "\n");
    let note = content.note.clone().unwrap_or_default();
    let fields = telling::fields(page, &content.fields, "cli-share-goes-also", "cli-share-goes");
    let chosen = joined([fields, telling::people(page, content.people)].into_iter(), "\n");
    let moments = telling::at_a_glance(page, &open.preview.moments);
    let back = joined(content.returned.iter().map(|returned| self::returned(page, returned)), "\n\n");
    let foot = format!("{QUIET}{}{QUIET:#}", open.note.id);
    let questions = telling::questions(page, &open.preview);
    joined([head, note, questions, chosen, moments, back, foot].into_iter(), "\n\n")
}

/// When it left and how it was sealed, and until when it is to be kept.
fn left(page: &Page<'_>, open: &OpenShared) -> String {
    let content = &open.note.content;
    let left = content.sealed.as_ref().map(|sealed| {
        let key = format!("cli-share-left-{}", page.name(sealed.only_for));
        page.say(&key, &[("day", page.day(sealed.on).into())])
    });
    let left = left.unwrap_or_else(|| page.say("cli-share-not-left", &[]));
    let until = content.until.map(|day| page.say("paper-extract-until", &[("day", page.day(day).into())]));
    joined([left, until.unwrap_or_default()].into_iter(), "\n")
}

/// Who answered when, with how many remarks, and what they think of the whole.
fn returned(page: &Page<'_>, returned: &Returned) -> String {
    let from = returned.from.clone().unwrap_or_default();
    let remarks = page.say("cli-share-came-back", &[("count", returned.comments.into())]);
    let head = joined([page.day(returned.on), from, remarks].into_iter(), " · ");
    let whole = returned.overall.as_ref().map(|text| overall(page, text)).unwrap_or_default();
    joined([format!("{HEADING}{head}{HEADING:#}"), whole].into_iter(), "\n")
}

fn list_received(host: &Host, session: &Session, out: &mut dyn Write) -> Result<(), Failed> {
    let received = session.sharing(Nothing {})?.received;
    host.answer(out, &json!({ "received": received }), |page| match received.as_slice() {
        [] => page.say("cli-share-none-received", &[]),
        rows => joined(rows.iter().map(|row| received_row(page, row)), "\n"),
    })
}

/// Whose it is, when it was sealed, and how far its reader got.
fn received_row(page: &Page<'_>, row: &ReceivedRow) -> String {
    let from = row.from.clone().unwrap_or_else(|| page.say("cli-share-someone", &[]));
    let said = match row.comments {
        0 => String::new(),
        count => page.say("cli-share-said", &[("count", count.into())]),
    };
    let back = row.sent_back.map(|day| page.say("cli-share-sent-back", &[("day", page.day(day).into())]));
    let past = if row.past { page.say("cli-share-past", &[]) } else { String::new() };
    let about = [page.day(row.made_on), moments(page, row.moments), said, back.unwrap_or_default(), past];
    let about = joined(about.into_iter().chain([row.id.to_string()]), " · ");
    format!("{from}\n  {QUIET}{about}{QUIET:#}")
}

fn hit(page: &Page<'_>, hit: &ReceivedHit) -> String {
    let from = hit.from.clone().unwrap_or_else(|| page.say("cli-share-someone", &[]));
    let about = joined([page.day(hit.on), from, hit.received.to_string()].into_iter(), " · ");
    format!("{}\n  {QUIET}{about}{QUIET:#}", hit.text.replace('\n', " "))
}
