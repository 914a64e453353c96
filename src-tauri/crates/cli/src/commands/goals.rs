//! `goal`: what one wants to work on for a while, and the moments that belong to it.

use besef_contract::{
    Failure, FailureCode, Session,
    journal::{Find, Found, GoalRow, NoteSaved, folded, question},
    model::{Condition, Day, Goal, GoalState, Note, Noun, Patch, Subject, Support},
    shapes::{EditNoted, Nothing, OfSubject},
};
use clap::{Args, Subcommand};
use serde_json::json;
use std::io::Write;

use crate::{
    failed::Failed,
    fields::value,
    host::Host,
    page::{HEADING, Page, QUIET, joined},
    taking,
};

/// What to do with goals.
#[derive(Args)]
pub struct Goals {
    #[command(subcommand)]
    pub action: Option<Action>,
}

/// What can be done with goals.
#[derive(Subcommand)]
pub enum Action {
    /// List the goals, open ones first (also without a command)
    List,
    /// Add a goal and print its id
    Add(Add),
    /// Change a goal
    Edit(Edit),
    /// Show a goal and its moments
    Show(Which),
    /// A goal is reached
    Reach(Settle),
    /// Let a goal go
    LetGo(Settle),
    /// Take a goal up again
    Reopen(Which),
    /// Delete a goal; besef bin has it from then on
    Delete(Which),
}

/// A new goal.
#[derive(Args)]
pub struct Add {
    /// What to call it
    name: String,
    #[command(flatten)]
    said: Said,
}

/// New values for some fields.
#[derive(Args)]
pub struct Edit {
    #[command(flatten)]
    which: Which,
    /// Another name
    #[arg(long, value_name = "NAME")]
    name: Option<String>,
    #[command(flatten)]
    said: Said,
}

/// What came of it.
#[derive(Args)]
pub struct Settle {
    #[command(flatten)]
    which: Which,
    /// What came of it
    #[arg(long, value_name = "TEXT")]
    outcome: Option<String>,
}

/// Which goal.
#[derive(Args)]
pub struct Which {
    /// The goal: its id, its name, or a part of that no other has
    goal: String,
}

/// What can be said of a goal.
#[derive(Args)]
struct Said {
    /// Why it matters
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// The first step
    #[arg(long, value_name = "TEXT")]
    first_step: Option<String>,
    /// By when
    #[arg(long, value_name = "DATE")]
    by: Option<Day>,
    /// Support wished; SORT is socio-emotional, network, career or autonomy; may be repeated
    #[arg(long, value_name = "SORT=TEXT", value_parser = taking::named_text)]
    support: Vec<(String, String)>,
}

/// Does it.
pub fn run(host: &Host, action: Option<Action>, out: &mut dyn Write) -> Result<(), Failed> {
    match action.unwrap_or(Action::List) {
        Action::List => list(host, out),
        Action::Add(flags) => add(host, flags, out),
        Action::Edit(flags) => edit(host, &flags, out),
        Action::Show(which) => show(host, &which, out),
        Action::Reach(flags) => settle(host, &flags, GoalState::Reached, out),
        Action::LetGo(flags) => settle(host, &flags, GoalState::LetGo, out),
        Action::Reopen(which) => settle(host, &Settle { which, outcome: None }, GoalState::Open, out),
        Action::Delete(which) => delete(host, &which, out),
    }
}

/// The goal with that id or name, or the only one with it as a part of its name.
pub fn named(session: &Session, said: &str) -> Result<GoalRow, Failed> {
    let goals = session.goals(Nothing {})?.goals;
    let wanted = folded(said.trim());
    let is =
        |row: &&GoalRow| row.goal.id.to_string() == said.trim() || folded(&row.goal.content.name) == wanted;
    let holds = |row: &&GoalRow| folded(&row.goal.content.name).contains(&wanted);
    let whole: Vec<&GoalRow> = goals.iter().filter(is).collect();
    let meant = if whole.is_empty() { goals.iter().filter(holds).collect() } else { whole };
    match meant.as_slice() {
        [only] => Ok((*only).clone()),
        [] => Err(Failure::new(FailureCode::Unknown).with("name", said).into()),
        _ => Err(Failed::Usage(format!("several goals are called {said:?}: name one by its id"))),
    }
}

fn list(host: &Host, out: &mut dyn Write) -> Result<(), Failed> {
    let goals = host.opened()?.goals(Nothing {})?;
    host.answer(out, &goals, |page| match goals.goals.as_slice() {
        [] => page.say("cli-no-goals", &[]),
        rows => rows.iter().map(|row| line(page, row)).collect::<Vec<_>>().join("\n"),
    })
}

fn line(page: &Page<'_>, row: &GoalRow) -> String {
    let moments = page.say("goals-row-moments", &[("count", row.moments.into())]);
    let about = joined([stands(page, &row.goal.content), moments].into_iter(), " · ");
    format!("{}\n  {QUIET}{about} · {}{QUIET:#}", row.goal.content.name, row.goal.id)
}

/// By when it is to be reached, or that it was, or was let go.
fn stands(page: &Page<'_>, goal: &Goal) -> String {
    let key = match goal.state {
        GoalState::Open => "goals-row-by",
        GoalState::Reached => "goals-settled-reached",
        GoalState::LetGo => "goals-settled-let-go",
    };
    let day = if goal.state == GoalState::Open { goal.by } else { goal.settled_on };
    day.map_or_else(String::new, |day| page.say(key, &[("day", page.day(day).into())]))
}

fn add(host: &Host, flags: Add, out: &mut dyn Write) -> Result<(), Failed> {
    let goal = Goal { name: flags.name, ..Goal::default() };
    let goal: Goal = flags.said.patch(&goal)?.applied_to(&goal)?;
    let saved = host.opened()?.add_goal(goal)?;
    host.answer(out, &answer(&saved), |_| saved.note.id.to_string())
}

fn edit(host: &Host, flags: &Edit, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let before = named(session, &flags.which.goal)?.goal;
    let set = flags.said.patch(&before.content)?;
    let set = flags.name.iter().fold(set, |set, name| set.set("name", name.as_str()));
    changed(host, &session.edit_goal(EditNoted { id: before.id, set })?, out)
}

fn settle(host: &Host, flags: &Settle, state: GoalState, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let id = named(session, &flags.which.goal)?.goal.id;
    let on = (state != GoalState::Open).then_some(session.status(Nothing {})?.today);
    let set = Patch::default().set("state", value(state)).set("settled_on", value(on));
    let set = flags.outcome.iter().fold(set, |set, outcome| set.set("outcome", outcome.as_str()));
    changed(host, &session.edit_goal(EditNoted { id, set })?, out)
}

fn delete(host: &Host, which: &Which, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let goal = named(session, &which.goal)?.goal;
    let subject = Subject { noun: Noun::Goal, id: goal.id.into() };
    let touched = session.delete_noted(OfSubject { subject })?;
    host.answer(out, &touched, |page| {
        page.say("goals-deleted", &[("name", goal.content.name.as_str().into())])
    })
}

fn changed(host: &Host, saved: &NoteSaved<Goal>, out: &mut dyn Write) -> Result<(), Failed> {
    host.answer(out, &answer(saved), |page| page.say("cli-edited", &[]))
}

fn answer(saved: &NoteSaved<Goal>) -> serde_json::Value {
    json!({"id": saved.note.id, "operation": saved.changed.operation, "goal": saved.note.content})
}

fn show(host: &Host, which: &Which, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let row = named(session, &which.goal)?;
    let asked = Condition::Goal { name: row.goal.id.to_string(), whole: true };
    let words = question(asked, host.words.language());
    let found = session.find(Find { words, ..Find::default() })?;
    let mut answer = value(&row);
    if let Some(fields) = answer.as_object_mut() {
        fields.insert("hits".to_owned(), value(&found.hits));
    }
    host.answer(out, &answer, |page| text(page, &row.goal, &found))
}

fn text(page: &Page<'_>, goal: &Note<Goal>, found: &Found) -> String {
    let content = &goal.content;
    let head = format!("{HEADING}{}{HEADING:#}", content.name);
    let facts = [
        ("goals-field-why", &content.why),
        ("goals-field-first-step", &content.first_step),
        ("goals-field-outcome", &content.outcome),
        ("goals-support-socio-emotional", &content.support.socio_emotional),
        ("goals-support-network", &content.support.network),
        ("goals-support-career", &content.support.career),
        ("goals-support-autonomy", &content.support.autonomy),
    ];
    let facts = facts.into_iter().filter_map(|(key, said)| Some((page.say(key, &[]), said.clone()?)));
    let facts = page.columns(facts.collect());
    let moments = page.rows(&found.hits).trim_end().to_owned();
    let foot = format!("{QUIET}{}{QUIET:#}", goal.id);
    joined([head, stands(page, content), facts, moments, foot].into_iter(), "\n\n")
}

impl Said {
    /// What the flags change in a goal. An empty text empties its field.
    fn patch(&self, before: &Goal) -> Result<Patch, Failed> {
        let changes = [
            ("why", self.why.as_ref().map(value)),
            ("first_step", self.first_step.as_ref().map(value)),
            ("by", self.by.map(value)),
            ("support", supported(&self.support, &before.support)?.map(value)),
        ];
        let named = changes.into_iter().filter_map(|(field, value)| Some((field, value?)));
        Ok(named.fold(Patch::default(), |patch, (field, value)| patch.set(field, value)))
    }
}

/// Support with what `SORT=TEXT` says of it; nothing when nothing is said.
pub fn supported(said: &[(String, String)], before: &Support) -> Result<Option<Support>, Failed> {
    let mut support = before.clone();
    for (sort, text) in said {
        let wished = match sort.as_str() {
            "socio-emotional" => &mut support.socio_emotional,
            "network" => &mut support.network,
            "career" => &mut support.career,
            "autonomy" => &mut support.autonomy,
            _ => return Err(Failed::Usage(format!("there is no support called {sort:?}"))),
        };
        *wished = Some(text.clone()).filter(|text| !text.trim().is_empty());
    }
    Ok((!said.is_empty()).then_some(support))
}
