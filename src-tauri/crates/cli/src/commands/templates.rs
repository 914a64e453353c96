//! `template`: texts of one's own to start a moment from.

use besef_contract::{
    Failure, FailureCode, Session,
    journal::folded,
    model::{Kind, Note, Noun, Subject, Template},
    shapes::{Nothing, OfSubject},
};
use clap::{Args, Subcommand};
use serde_json::json;
use std::io::Write;

use crate::{
    failed::Failed,
    host::Host,
    page::{HEADING, Page},
    taking,
};

/// What to do with templates.
#[derive(Args)]
pub struct Templates {
    #[command(subcommand)]
    pub action: Option<Action>,
}

/// What can be done with templates.
#[derive(Subcommand)]
pub enum Action {
    /// List the templates (also without a command); start from one with: besef log --template NAME
    List,
    /// Add a template and print its id
    Add(Add),
    /// Delete a template; besef bin has it from then on
    Remove(Which),
}

/// A new template.
#[derive(Args)]
pub struct Add {
    /// What to call it
    name: String,
    /// What it puts in the field; - is standard input
    text: String,
    /// The kind it is for (Dutch names are taken too)
    #[arg(long, value_name = "KIND", value_parser = taking::kind())]
    kind: Option<Kind>,
}

/// Which template.
#[derive(Args)]
pub struct Which {
    /// Its name or id
    name: String,
}

/// Does it.
pub fn run(host: &Host, action: Option<Action>, out: &mut dyn Write) -> Result<(), Failed> {
    match action.unwrap_or(Action::List) {
        Action::List => list(host, out),
        Action::Add(flags) => add(host, flags, out),
        Action::Remove(which) => remove(host, &which.name, out),
    }
}

/// The template with that name or id.
pub fn named(session: &Session, name: &str) -> Result<Note<Template>, Failed> {
    let is = |note: &Note<Template>| {
        note.id.to_string() == name.trim() || folded(&note.content.name) == folded(name.trim())
    };
    let found = session.templates(Nothing {})?.templates.into_iter().find(is);
    found.ok_or_else(|| Failure::new(FailureCode::Unknown).with("name", name).into())
}

fn list(host: &Host, out: &mut dyn Write) -> Result<(), Failed> {
    let templates = host.opened()?.templates(Nothing {})?;
    host.answer(out, &templates, |page| match templates.templates.as_slice() {
        [] => page.say("cli-no-templates", &[]),
        all => all.iter().map(|note| text(page, &note.content)).collect::<Vec<_>>().join("\n\n"),
    })
}

fn text(page: &Page<'_>, template: &Template) -> String {
    let kind = template.kind.map(|kind| format!(" · {}", page.kind(kind))).unwrap_or_default();
    format!("{HEADING}{}{HEADING:#}{kind}\n{}", template.name, template.text)
}

fn add(host: &Host, flags: Add, out: &mut dyn Write) -> Result<(), Failed> {
    let Add { name, text, kind } = flags;
    let template = Template { name, text: taking::text(text)?, kind };
    let saved = host.opened()?.add_template(template)?;
    let id = saved.note.id.to_string();
    let answer = json!({"id": id, "operation": saved.changed.operation, "template": saved.note.content});
    host.answer(out, &answer, |_| id.clone())
}

fn remove(host: &Host, name: &str, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let note = named(session, name)?;
    let subject = Subject { noun: Noun::Template, id: note.id.into() };
    let touched = session.delete_noted(OfSubject { subject })?;
    let name = [("name", note.content.name.as_str().into())];
    host.answer(out, &touched, |page| page.say("settings-template-removed", &name))
}
