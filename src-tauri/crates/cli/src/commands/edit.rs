//! `edit`: new values for some fields of a moment.

use besef_contract::{
    model::{Content, Day, MomentId, NextStep, Patch, StepState},
    shapes::{EditMoment, Nothing, ShowMoment},
};
use clap::Args;
use std::io::Write;

use crate::{
    commands::one,
    failed::Failed,
    fields::{Fields, value},
    host::Host,
    taking,
};

/// What to change. What is left out stays as it is; an empty value empties its field.
#[derive(Args)]
pub struct Edit {
    /// The moment's id
    id: MomentId,
    #[command(flatten)]
    fields: Fields,
    /// How the next step stands
    #[arg(long, value_name = "STATE", value_parser = taking::step())]
    step: Option<StepState>,
    /// What came of the next step
    #[arg(long, value_name = "TEXT")]
    outcome: Option<String>,
    /// A new text; - is standard input
    text: Option<String>,
}

/// Changes the moment; a change that changes nothing is fine too.
pub fn run(host: &Host, flags: Edit, out: &mut dyn Write) -> Result<(), Failed> {
    let text = flags.text.clone().map(taking::text).transpose()?;
    let session = host.opened()?;
    let before = session.show_moment(ShowMoment { id: flags.id, words: String::new() })?.moment.content;
    let today = session.status(Nothing {})?.today;
    let mut set = flags.settled(flags.fields.patch(&before, session)?, &before, today)?;
    if let Some(text) = text {
        set = set.set("text", text);
    }
    let saved = session.edit_moment(EditMoment { id: flags.id, set })?;
    one::changed(host, &saved, "cli-edited", out)
}

impl Edit {
    /// The patch with what became of the next step.
    fn settled(&self, patch: Patch, before: &Content, today: Day) -> Result<Patch, Failed> {
        let says_something = self.step.is_some() || self.outcome.is_some() || self.fields.by.is_some();
        if !says_something {
            return Ok(patch);
        }
        let step = patch.applied_to(before)?.next_step.filter(|step| !step.what.trim().is_empty());
        let Some(mut step) = step else {
            return Err(Failed::Usage("this moment has no next step: name it with --next-step".to_owned()));
        };
        self.settle(&mut step, today);
        Ok(patch.set("next_step", value(step)))
    }

    fn settle(&self, step: &mut NextStep, today: Day) {
        if let Some(state) = self.step {
            step.settled_on = (state != StepState::Open).then_some(today);
            step.state = state;
        }
        if self.outcome.is_some() {
            step.outcome.clone_from(&self.outcome);
        }
    }
}
