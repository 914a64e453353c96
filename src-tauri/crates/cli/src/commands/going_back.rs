//! `undo`, `redo` and `bin`: what was done, taking it back, and what was deleted.

use besef_contract::{
    Failure, FailureCode, Session,
    journal::{self, Touched},
    model::{About, Binned, Done, Page as Stretch, Subject, SubjectId},
    shapes::{DoneBefore, Nothing, OfSubject, UndoOperation},
};
use clap::{Args, Subcommand};
use std::io::Write;

use crate::{
    commands::{history::moment_in_time, one},
    failed::Failed,
    host::Host,
    page::{Page, QUIET},
};

/// What to take back.
#[derive(Args)]
pub struct Undo {
    /// List what was done instead, the latest first
    #[arg(long)]
    list: bool,
    /// At most so many of them
    #[arg(long, value_name = "N", default_value_t = 20, requires = "list")]
    limit: u32,
}

/// What to do with the bin.
#[derive(Args)]
pub struct Bin {
    #[command(subcommand)]
    pub action: Option<Action>,
}

/// What can be done with the bin.
#[derive(Subcommand)]
pub enum Action {
    /// List what was deleted, the latest first (also without a command)
    List,
    /// Take something out of the bin
    Restore(Which),
    /// Remove something for good, with its history
    Forget(Which),
    /// Remove everything in the bin for good
    Empty(Empty),
}

/// What lies in the bin.
#[derive(Args)]
pub struct Which {
    /// Its id
    id: SubjectId,
}

/// Whether to ask.
#[derive(Args)]
pub struct Empty {
    /// Do not ask
    #[arg(long)]
    yes: bool,
}

/// Everything there is.
const ALL: Stretch = Stretch { offset: 0, limit: u32::MAX };

/// Takes the last change back, or lists what was done.
pub fn undo(host: &Host, flags: &Undo, out: &mut dyn Write) -> Result<(), Failed> {
    if !flags.list {
        let saved = host.opened()?.undo(UndoOperation::default())?;
        return one::changed(host, &saved, "cli-undone", out);
    }
    let done = host.opened()?.done(DoneBefore { before: None, most: flags.limit })?;
    host.answer(out, &done, |page| {
        done.done.iter().map(|done| line(page, done)).collect::<Vec<_>>().join("\n")
    })
}

/// Does again what was taken back last.
pub fn redo(host: &Host, out: &mut dyn Write) -> Result<(), Failed> {
    let touched = host.opened()?.redo(Nothing {})?;
    told(host, &touched, "going-back-done-again", out)
}

fn line(page: &Page<'_>, done: &Done) -> String {
    let when = moment_in_time(done.operation.at, page.words());
    let what = deed(page, done);
    let undone =
        if done.undone { format!(" ({})", page.say("going-back-undone", &[])) } else { String::new() };
    format!("{QUIET}{when}{QUIET:#}  {what}{undone}")
}

/// What was done, as a verb and the titles of what it touched.
fn deed(page: &Page<'_>, done: &Done) -> String {
    let verb = page.name(done.operation.verb);
    let titles: Vec<String> = done.about.iter().map(title).filter(|title| !title.is_empty()).collect();
    let titles = titles.join(", ");
    let more = usize::try_from(done.count).unwrap_or(usize::MAX) > done.about.len();
    format!("{}: {titles}{}", page.say(&format!("journal-verb-{verb}"), &[]), if more { "…" } else { "" })
}

fn title(about: &About) -> String {
    if about.title.is_empty() { String::new() } else { format!("“{}”", about.title) }
}

/// Does something with the bin.
pub fn bin(host: &Host, action: Option<Action>, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    match action.unwrap_or(Action::List) {
        Action::List => list(host, &session.bin(ALL)?, out),
        Action::Restore(Which { id }) => {
            let touched = session.take_out(OfSubject { subject: in_bin(session, id)? })?;
            told(host, &touched, "cli-taken-out", out)
        }
        Action::Forget(Which { id }) => {
            let touched = session.forget(OfSubject { subject: in_bin(session, id)? })?;
            told(host, &touched, "cli-forgotten", out)
        }
        Action::Empty(Empty { yes }) => {
            let count = session.bin(ALL)?.total;
            if count > 0 && !yes && !host.agreed("going-back-empty-text", &[("count", count.into())])? {
                return list(host, &session.bin(ALL)?, out);
            }
            told(host, &session.empty_bin(Nothing {})?, "going-back-emptied", out)
        }
    }
}

fn list(host: &Host, bin: &journal::Bin, out: &mut dyn Write) -> Result<(), Failed> {
    host.answer(out, bin, |page| {
        let line = |item: &Binned| {
            let noun = page.say("going-back-noun", &[("noun", page.name(item.subject.noun).into())]);
            let when = moment_in_time(item.deleted_at, page.words());
            let when = page.say("going-back-deleted-at", &[("moment", when.into())]);
            format!("{noun}  {}\n  {QUIET}{when} · {}{QUIET:#}", item.title, item.subject.id)
        };
        match bin.items.as_slice() {
            [] => page.say("going-back-bin-empty", &[]),
            items => items.iter().map(line).collect::<Vec<_>>().join("\n"),
        }
    })
}

/// What lies in the bin under an id, whatever it is.
fn in_bin(session: &Session, id: SubjectId) -> Result<Subject, Failed> {
    let items = session.bin(ALL)?.items;
    let found = items.into_iter().map(|item| item.subject).find(|subject| subject.id == id);
    found.ok_or_else(|| Failure::new(FailureCode::Unknown).into())
}

fn told(host: &Host, touched: &Touched, key: &str, out: &mut dyn Write) -> Result<(), Failed> {
    host.answer(out, touched, |page| page.say(key, &[]))
}
