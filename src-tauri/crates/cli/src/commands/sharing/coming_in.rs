//! `open` and `accept`: a sealed file that came in, whatever is in it. Not here: what is said of an extract (`comments`).

use besef_contract::{
    Session,
    journal::{CameHome, OpenReceived, TookIn},
    model::NotedId,
    shapes::OneNoted,
};
use clap::{Args, ValueHint};
use serde_json::json;
use std::{io::Write, path::PathBuf};

use super::{Extracted, SealedWith, taken_in, telling};
use crate::{
    commands::contacts::aloud,
    failed::Failed,
    fields::value,
    host::Host,
    page::{HEADING, Page, QUIET, joined},
};

/// What to open.
#[derive(Args)]
pub struct Open {
    #[command(flatten)]
    extract: Extracted,
}

/// A reply.
#[derive(Args)]
pub struct Accept {
    /// The file that came back
    #[arg(value_hint = ValueHint::FilePath)]
    file: PathBuf,
    #[command(flatten)]
    sealed_with: SealedWith,
}

/// Opens a file, or shows again what was opened before.
pub fn open(host: &Host, flags: &Open, out: &mut dyn Write) -> Result<(), Failed> {
    let took = flags.extract.taken_in(host)?;
    told(host, &took, out)
}

/// Takes a reply in. An extract that is given instead is opened.
pub fn accept(host: &Host, flags: &Accept, out: &mut dyn Write) -> Result<(), Failed> {
    let took = taken_in(host, &flags.file, &flags.sealed_with)?;
    told(host, &took, out)
}

fn told(host: &Host, took: &TookIn, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    match took {
        TookIn::Extract { id, before } => kept(host, session, *id, *before, out),
        TookIn::Reply(home) => came_home(host, session, home, out),
    }
}

fn kept(
    host: &Host,
    session: &Session,
    id: NotedId,
    before: bool,
    out: &mut dyn Write,
) -> Result<(), Failed> {
    let open = session.received(OneNoted { id })?;
    let answer = json!({"was": "extract", "id": id, "before": before, "received": open});
    host.answer(out, &answer, |page| received(page, &open))
}

/// An extract of someone else, with what is said of it so far.
fn received(page: &Page<'_>, open: &OpenReceived) -> String {
    let content = &open.note.content;
    let extract = telling::extract(page, &content.extract, &content.comments);
    let overall = content.overall.as_ref().map(|text| overall(page, text)).unwrap_or_default();
    let past = if open.past { page.say("cli-share-past", &[]) } else { String::new() };
    let foot = format!("{QUIET}{}{QUIET:#}", open.note.id);
    joined([extract, overall, stranger(page, open), past, foot].into_iter(), "\n\n")
}

/// What a reader thinks of the whole, under its heading.
pub fn overall(page: &Page<'_>, text: &str) -> String {
    format!("{HEADING}{}{HEADING:#}\n{text}", page.say("reading-overall", &[]))
}

/// How to make sure of who shares, where their keys are not known.
fn stranger(page: &Page<'_>, open: &OpenReceived) -> String {
    if open.contact.is_some() || open.check_words.is_empty() {
        return String::new();
    }
    page.say("cli-share-stranger", &[("words", aloud(&open.check_words).into())])
}

fn came_home(host: &Host, session: &Session, home: &CameHome, out: &mut dyn Write) -> Result<(), Failed> {
    let shared = session.shared(OneNoted { id: home.shared })?.note.content;
    let overall = shared.returned.last().and_then(|returned| returned.overall.clone());
    let took = value(TookIn::Reply(home.clone()));
    host.answer(out, &took, |page| {
        let overall = overall.filter(|_| !home.before).map(|text| self::overall(page, &text));
        joined([brought(page, home), overall.unwrap_or_default()].into_iter(), "\n\n")
    })
}

/// How many remarks are new, how many found no moment, or that this reply came before.
fn brought(page: &Page<'_>, home: &CameHome) -> String {
    let name = || ("name", home.from.as_str().into());
    if home.before {
        return page.say("cli-share-accepted-before", &[name()]);
    }
    let new = page.say("cli-share-accepted", &[name(), ("count", home.new.into())]);
    let homeless = match home.homeless {
        0 => String::new(),
        count => page.say("cli-share-homeless", &[("count", count.into())]),
    };
    joined([new, homeless].into_iter(), "\n")
}
