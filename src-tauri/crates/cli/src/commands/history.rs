//! `history`: what happened to a moment, the latest first.

use besef_contract::{
    model::{Change, Field, Timestamp, Verb, Version},
    shapes::ById,
};
use besef_words::Words;
use chrono::{DateTime, Local};
use std::io::Write;

use crate::{
    commands::one::Id,
    detail::Glossary,
    failed::Failed,
    host::Host,
    page::{HEADING, Page},
};

/// Lists the versions with what each changed.
pub fn run(host: &Host, which: Id, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let history = session.history(ById { id: which.id })?;
    let glossary = Glossary::of(session)?;
    host.answer(out, &history, |page| {
        history.versions.iter().map(|version| text(page, version, &glossary)).collect::<Vec<_>>().join("\n")
    })
}

fn text(page: &Page<'_>, version: &Version, glossary: &Glossary) -> String {
    let verb = page.say(verb_key(version.operation.verb), &[]);
    let when = moment_in_time(version.operation.at, page.words());
    // That it was deleted, or came back, is what the verb says.
    let fields: Vec<Change> =
        version.changes.iter().filter(|change| change.field.as_str() != Field::DELETED_AT).cloned().collect();
    format!("{HEADING}{when}{HEADING:#} · {verb}\n{}\n", page.facts(&fields, glossary))
}

fn verb_key(verb: Verb) -> &'static str {
    match verb {
        Verb::Log => "journal-verb-log",
        Verb::Edit => "journal-verb-edit",
        Verb::Rename => "journal-verb-rename",
        Verb::Merge => "journal-verb-merge",
        Verb::Delete => "journal-verb-delete",
        Verb::Restore => "journal-verb-restore",
        Verb::Undo => "journal-verb-undo",
        Verb::Redo => "journal-verb-redo",
        Verb::Share => "journal-verb-share",
        Verb::Forget => "journal-verb-forget",
    }
}

/// When something was done, in the time of this place.
pub fn moment_in_time(at: Timestamp, words: &Words) -> String {
    let at = DateTime::from_timestamp_millis(at.millis()).unwrap_or_default().with_timezone(&Local);
    format!("{}, {}", words.day(at.date_naive()), at.format("%H:%M"))
}
