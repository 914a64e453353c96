//! `names` and `rename`: the names that moments share, the moments of one, and another name for one or more.

use besef_contract::{
    FailureCode, Session,
    journal::{Find, Found, ShownName, folded, question},
    model::{Condition, NameSort, NameTally},
    shapes::{NameAt, Nothing, Rename},
};
use clap::Args;
use serde_json::json;
use std::io::Write;

use crate::{
    failed::Failed,
    fields::value,
    found,
    host::Host,
    page::{HEADING, Page, QUIET, joined},
    taking,
};

/// Which names.
#[derive(Args)]
pub struct Names {
    /// What the names are of (Dutch names are taken too)
    #[arg(value_name = "SORT", value_parser = taking::names_of())]
    sort: NameSort,
    /// Show the moments of this one
    name: Option<String>,
}

/// Names that go, and the one that comes.
#[derive(Args)]
pub struct Renaming {
    /// What the names are of (Dutch names are taken too)
    #[arg(value_name = "SORT", value_parser = taking::names_of())]
    sort: NameSort,
    /// The names that go; several become one
    #[arg(value_name = "FROM", required = true)]
    from: Vec<String>,
    /// The name that comes; where it exists already, they become one
    #[arg(long, value_name = "NAME")]
    to: String,
    /// Do not ask whether names may become one
    #[arg(long)]
    yes: bool,
}

/// Lists the names of a sort, or the moments of one.
pub fn run(host: &Host, flags: &Names, out: &mut dyn Write) -> Result<(), Failed> {
    match &flags.name {
        Some(name) => one(host, flags.sort, name, out),
        None => all(host, flags.sort, out),
    }
}

fn all(host: &Host, sort: NameSort, out: &mut dyn Write) -> Result<(), Failed> {
    let names = host.opened()?.names(Nothing {})?;
    let tally = names.of(sort);
    let answer = match sort {
        NameSort::Source => value(&names.sources),
        _ => value(&tally),
    };
    host.answer(out, &json!({"sort": sort, "names": answer}), |page| {
        if tally.is_empty() { page.say(none(sort), &[]) } else { counted(&tally) }
    })
}

fn counted(names: &[NameTally]) -> String {
    let width = names.iter().map(|known| known.name.chars().count()).max().unwrap_or(0);
    let line = |known: &NameTally| format!("{:width$}  {:>4}", known.name, known.moments);
    names.iter().map(line).collect::<Vec<_>>().join("\n")
}

fn none(sort: NameSort) -> &'static str {
    match sort {
        NameSort::Person => "names-none-person",
        NameSort::Tag => "names-none-tag",
        NameSort::Source => "names-none-source",
        NameSort::Training => "names-none-training",
        NameSort::Standard => "names-none-standard",
    }
}

fn one(host: &Host, sort: NameSort, name: &str, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let shown = session.show_name(NameAt { sort, name: name.to_owned() })?;
    let asked = Condition::Named { sort, name: shown.name.clone(), whole: true };
    let words = question(asked, host.words.language());
    let found = session.find(Find { words, ..Find::default() })?;
    let mut answer = value(&shown);
    if let Some(fields) = answer.as_object_mut() {
        fields.insert("hits".to_owned(), value(&found.hits));
    }
    host.answer(out, &answer, |page| text(page, &shown, &found))
}

fn text(page: &Page<'_>, shown: &ShownName, found: &Found) -> String {
    let moments = page.say("cli-moments", &[("count", shown.moments.into())]);
    let head = format!("{HEADING}{}{HEADING:#}  {moments}", shown.name);
    let alike = shown.alike.iter().map(|other| {
        let sentence = page.say("names-alike", &[("name", other.name.as_str().into())]);
        format!("{QUIET}{sentence}{QUIET:#}")
    });
    let head = joined(std::iter::once(head).chain(alike), "\n");
    joined([head, found::text(page, found)].into_iter(), "\n\n")
}

/// Gives names another. Names that become one cannot be told apart any more, so that is asked first.
pub fn rename(host: &Host, flags: Renaming, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let Renaming { sort, from, to, yes } = flags;
    let from_names = from.join("”, “");
    if becomes_one(session, sort, &from, &to)? && !yes {
        let moments = moments_of(session, sort, &from)?;
        let args =
            [("from", from_names.as_str().into()), ("into", to.as_str().into()), ("count", moments.into())];
        if !host.agreed("names-merge-follow", &args)? {
            return host.answer(out, &json!({"moments": 0, "merged": false}), |page| {
                page.say("cli-left-alone", &[])
            });
        }
    }
    let renamed = session.rename(Rename { sort, from, to: to.clone() })?;
    let key = if renamed.merged { "names-merged" } else { "names-renamed" };
    host.answer(out, &renamed, |page| {
        let count = renamed.moments.into();
        page.say(key, &[("from", from_names.as_str().into()), ("to", to.as_str().into()), ("count", count)])
    })
}

fn moments_of(session: &Session, sort: NameSort, names: &[String]) -> Result<u32, Failed> {
    let moments =
        names.iter().map(|name| Ok(session.show_name(NameAt { sort, name: name.clone() })?.moments));
    moments.sum()
}

fn becomes_one(session: &Session, sort: NameSort, from: &[String], to: &str) -> Result<bool, Failed> {
    if from.iter().any(|name| folded(name) == folded(to)) {
        return Ok(from.len() > 1);
    }
    match session.show_name(NameAt { sort, name: to.to_owned() }) {
        Ok(_exists) => Ok(true),
        Err(failure) if failure.code == FailureCode::Unknown => Ok(from.len() > 1),
        Err(failure) => Err(failure.into()),
    }
}
