//! The flags for the fields of a moment, the same for logging and editing.

use besef_contract::{
    Session,
    model::{Companion, Content, Day, Kind, NextStep, Patch, StepState},
};
use clap::Args;
use serde::Serialize;
use serde_json::Value;

use crate::{deeper::Deeper, failed::Failed, taking};

/// Fields of a moment. What is left out stays as it is.
#[derive(Args, Default)]
pub struct Fields {
    /// Where the learning came from (Dutch names are taken too)
    #[arg(long, value_name = "KIND", value_parser = taking::kind())]
    pub kind: Option<Kind>,
    /// The day it happened [default: today]
    #[arg(long, value_name = "DATE")]
    pub on: Option<Day>,
    /// Someone who had a part in it; may be repeated
    #[arg(long = "with", value_name = "NAME")]
    pub people: Vec<String>,
    /// A label; may be repeated
    #[arg(long = "tag", value_name = "TAG")]
    pub tags: Vec<String>,
    /// What I take with me
    #[arg(long, value_name = "TEXT")]
    pub takeaway: Option<String>,
    /// What I will try
    #[arg(long, value_name = "TEXT")]
    pub next_step: Option<String>,
    /// The day to look at the next step again
    #[arg(long, value_name = "DATE")]
    pub by: Option<Day>,
    /// How long it took
    #[arg(long, value_name = "MINUTES")]
    pub minutes: Option<u32>,
    /// A mistake that taught me something; --mistake=false takes it back
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub mistake: Option<bool>,
    /// Worth finding again; --highlight=false takes it back
    #[arg(long, value_name = "BOOL", num_args = 0..=1, require_equals = true, default_missing_value = "true")]
    pub highlight: Option<bool>,
    #[command(flatten)]
    pub deeper: Deeper,
}

impl Fields {
    /// What these flags change in a moment. An empty name or text empties its field.
    pub fn patch(&self, before: &Content, session: &Session) -> Result<Patch, Failed> {
        let changes = [
            ("kind", self.kind.map(value)),
            ("on", self.on.map(value)),
            ("people", given(&self.people).map(|names| value(companions(names, before)))),
            ("tags", given(&self.tags).map(value)),
            ("takeaway", self.takeaway.as_ref().map(value)),
            ("next_step", self.step(before.next_step.as_ref()).map(value)),
            ("minutes", self.minutes.map(value)),
            ("mistake", self.mistake.map(value)),
            ("highlight", self.highlight.map(value)),
        ];
        let named = changes.into_iter().filter_map(|(field, value)| Some((field, value?)));
        let deeper = self.deeper.patch(before, session)?;
        Ok(named.fold(deeper, |patch, (field, value)| patch.set(field, value)))
    }

    /// The next step with what the flags say of it, when they say anything.
    fn step(&self, before: Option<&NextStep>) -> Option<NextStep> {
        if self.next_step.is_none() && self.by.is_none() {
            return None;
        }
        let mut step = before.cloned().unwrap_or_else(|| NextStep {
            what: String::new(),
            by: None,
            state: StepState::Open,
            outcome: None,
            settled_on: None,
        });
        if let Some(what) = &self.next_step {
            step.what.clone_from(what);
        }
        step.by = self.by.or(step.by);
        Some(step)
    }
}

/// The people named; whoever was there already keeps the part they played.
fn companions(names: &[String], before: &Content) -> Vec<Companion> {
    let known = |name: &String| before.people.iter().find(|person| person.name == *name).cloned();
    names.iter().map(|name| known(name).unwrap_or_else(|| Companion::named(name.as_str()))).collect()
}

fn given(names: &[String]) -> Option<&[String]> {
    (!names.is_empty()).then_some(names)
}

/// Every value here has a JSON form; the store refuses a null where a field needs more.
pub fn value(of: impl Serialize) -> Value {
    serde_json::to_value(of).unwrap_or_default()
}
