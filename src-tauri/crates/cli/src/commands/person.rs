//! `person`: what one notes of people beside their names.

use besef_contract::{
    Failure, FailureCode, Session,
    journal::folded,
    model::{Circle, Note, Person},
    shapes::Nothing,
};
use clap::Args;
use serde_json::json;
use std::io::Write;

use crate::{
    failed::Failed,
    host::Host,
    page::{Page, QUIET, joined},
    taking,
};

/// Whom, and what to note.
#[derive(Args)]
pub struct Noting {
    /// The name, as moments have it [default: list everyone of whom something is noted]
    name: Option<String>,
    /// What they are to me: mentor, headmaster, colleague next door
    #[arg(long, value_name = "TEXT", requires = "name")]
    function: Option<String>,
    /// Inside or outside the school
    #[arg(long, value_name = "CIRCLE", requires = "name", value_parser = taking::word(Circle::ALL))]
    circle: Option<Circle>,
}

/// Notes something of a person; without anything to note, shows what is noted.
pub fn run(host: &Host, flags: Noting, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let Noting { name, function, circle } = flags;
    let Some(name) = name else { return list(host, session, out) };
    let before = card(session, &name)?;
    if function.is_none() && circle.is_none() {
        let card = before.ok_or_else(|| Failure::new(FailureCode::Unknown).with("name", &name))?;
        return host.answer(out, &card, |page| line(page, &card.content));
    }
    let before = before.map(|card| card.content).unwrap_or_default();
    let function = function.or(before.function);
    let saved = session.note_person(Person { name, function, circle: circle.or(before.circle) })?;
    let answer =
        json!({"id": saved.note.id, "operation": saved.changed.operation, "person": saved.note.content});
    host.answer(out, &answer, |page| line(page, &saved.note.content))
}

fn card(session: &Session, name: &str) -> Result<Option<Note<Person>>, Failed> {
    let people = session.people_known(Nothing {})?.people.into_iter();
    let wanted = folded(name.trim());
    Ok(people.into_iter().find(|card| folded(&card.content.name) == wanted))
}

fn list(host: &Host, session: &Session, out: &mut dyn Write) -> Result<(), Failed> {
    let known = session.people_known(Nothing {})?;
    host.answer(out, &known, |page| match known.people.as_slice() {
        [] => page.say("names-cli-none-known", &[]),
        people => people.iter().map(|card| line(page, &card.content)).collect::<Vec<_>>().join("\n"),
    })
}

fn line(page: &Page<'_>, person: &Person) -> String {
    let circle = person.circle.map(|circle| page.say(&format!("names-circle-{}", page.name(circle)), &[]));
    let function = person.function.clone().unwrap_or_default();
    let about = joined([function, circle.unwrap_or_default()].into_iter(), " · ");
    joined([person.name.clone(), format!("{QUIET}{about}{QUIET:#}")].into_iter(), "  ")
}
