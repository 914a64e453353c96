//! Commands on one moment: `show`, `delete`, `forget`.

use besef_contract::{
    journal::{OpenMoment, Saved, SharedAs},
    model::{Change, MomentId, Noun, Subject},
    shapes::{ById, OfSubject, ShowMoment},
};
use clap::Args;
use serde_json::json;
use std::io::Write;

use crate::{
    detail::Glossary,
    failed::Failed,
    fields::value,
    host::Host,
    page::{HEADING, Page, QUIET, colour, joined},
};

/// Which moment.
#[derive(Args)]
pub struct Id {
    /// The moment's id
    pub id: MomentId,
}

/// Shows a moment with all that was filled in.
pub fn show(host: &Host, which: Id, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let open = session.show_moment(ShowMoment { id: which.id, words: String::new() })?;
    let glossary = Glossary::of(session)?;
    let mut answer = value(&open.moment);
    if let Some(fields) = answer.as_object_mut() {
        fields.insert("versions".to_owned(), open.versions.into());
        fields.insert("shared".to_owned(), value(&open.shared));
    }
    host.answer(out, &answer, |page| text(page, &open, &glossary))
}

/// Deletes a moment.
pub fn delete(host: &Host, which: Id, out: &mut dyn Write) -> Result<(), Failed> {
    let saved = host.opened()?.delete_moment(ById { id: which.id })?;
    changed(host, &saved, "cli-deleted", out)
}

/// Removes a moment for good.
pub fn forget(host: &Host, which: Id, out: &mut dyn Write) -> Result<(), Failed> {
    let subject = Subject { noun: Noun::Moment, id: which.id.into() };
    let changed = host.opened()?.forget(OfSubject { subject })?.changed;
    let answer = json!({"ids": changed.ids, "operation": changed.operation, "moment": null});
    host.answer(out, &answer, |page| page.say("cli-forgotten", &[]))
}

/// What a change did, for machines; a sentence for people.
pub fn changed(host: &Host, saved: &Saved, key: &str, out: &mut dyn Write) -> Result<(), Failed> {
    let answer =
        json!({"ids": saved.changed.ids, "operation": saved.changed.operation, "moment": saved.moment});
    host.answer(out, &answer, |page| page.say(key, &[]))
}

fn text(page: &Page<'_>, open: &OpenMoment, glossary: &Glossary) -> String {
    let content = &open.moment.content;
    let style = colour(content.kind);
    let day = page.day(content.on);
    let head = format!("{HEADING}{day}{HEADING:#} · {style}{}{style:#}", page.kind(content.kind));
    let versions = page.say("cli-versions", &[("count", open.versions.into())]);
    let foot = format!("{QUIET}{} · {versions}{QUIET:#}", open.moment.id);
    let facts = page.facts(&filled_in(open), glossary);
    [head, content.text.clone(), facts, shared(page, open), foot]
        .into_iter()
        .filter(|part| !part.is_empty())
        .collect::<Vec<_>>()
        .join("\n\n")
}

/// With whom it was shared and when, and its text as it left where that was another.
fn shared(page: &Page<'_>, open: &OpenMoment) -> String {
    let line = |shared: &SharedAs| {
        let with = shared.with.clone().unwrap_or_else(|| page.say("cli-share-whoever", &[]));
        let args = [("reader", with.into()), ("day", page.day(shared.on).into())];
        let then = shared
            .then
            .as_ref()
            .map(|then| page.say("cli-share-then", &[("text", then.text.as_str().into())]));
        joined([page.say("reading-shared-with", &args), then.unwrap_or_default()].into_iter(), "\n  ")
    };
    joined(open.shared.iter().map(line), "\n")
}

/// Every field with something in it, but for those in the heading and the privacy that goes without saying.
fn filled_in(open: &OpenMoment) -> Vec<Change> {
    let mut fields = Change::between(None, &open.moment.content).unwrap_or_default();
    fields.retain(|change| {
        !["kind", "on", "text"].contains(&change.field.as_str()) && change.after != "private"
    });
    fields
}
