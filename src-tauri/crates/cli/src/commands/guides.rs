//! `prompt`, `models`, `standards`: what helps to write, Besef's own and what one added.

use besef_contract::{
    model::{Framework, ReflectionModel, Wording},
    shapes::{AddFramework, HidePrompt, Nothing, PromptOfDay},
};
use clap::{Args, ValueHint};
use serde_json::json;
use std::{io::Write, path::PathBuf};

use crate::{
    failed::Failed,
    host::Host,
    page::{HEADING, Page, QUIET},
    taking,
};

/// What to do with today's prompt.
#[derive(Args)]
pub struct Prompt {
    /// Another one instead
    #[arg(long)]
    skip: bool,
    /// Never show it again, and another one instead
    #[arg(long, conflicts_with = "skip")]
    hide: bool,
}

/// Labels to choose from.
#[derive(Args)]
pub struct Standards {
    /// Add the framework in FILE (TOML; - is standard input)
    #[arg(long, value_name = "FILE", value_hint = ValueHint::FilePath)]
    add: Option<PathBuf>,
}

/// Shows the prompt of the day.
pub fn prompt(host: &Host, flags: &Prompt, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let current = session.today(Nothing {})?.prompt;
    let prompt = match current {
        Some(_) if flags.skip => session.skip_prompt(Nothing {})?.prompt,
        Some(prompt) if flags.hide => {
            session.hide_prompt(HidePrompt { prompt: prompt.id, hidden: true })?.prompt
        }
        current => current,
    };
    let said = prompt.as_ref().map(|prompt| host.words.say(&format!("prompt-{}", prompt.id.as_str()), &[]));
    let mut answer = json!(PromptOfDay { prompt });
    answer["text"] = json!(said);
    host.answer(out, &answer, |page| said.clone().unwrap_or_else(|| page.say("cli-no-prompt", &[])))
}

/// Lists the models to reflect along, each with its steps as `besef reflect` numbers them.
pub fn models(host: &Host, out: &mut dyn Write) -> Result<(), Failed> {
    let models = host.opened()?.reflection_models(Nothing {})?;
    host.answer(out, &models, |page| {
        models.models.iter().map(|model| model_text(page, model)).collect::<Vec<_>>().join("\n\n")
    })
}

fn model_text(page: &Page<'_>, model: &ReflectionModel) -> String {
    let name = page.worded(&model.name);
    let head = format!("{HEADING}{name}{HEADING:#}  {QUIET}--model {}{QUIET:#}", model.id.as_str());
    let steps = (1..).zip(&model.steps);
    let steps = steps.map(|(number, step)| format!("{number:>3}  {}", page.worded(&step.prompt)));
    std::iter::once(head).chain(steps).collect::<Vec<_>>().join("\n")
}

/// Lists the frameworks with their labels, or adds one.
pub fn standards(host: &Host, flags: &Standards, out: &mut dyn Write) -> Result<(), Failed> {
    let Some(file) = &flags.add else { return frameworks(host, out) };
    let toml = taking::contents(file)?;
    let saved = host.opened()?.add_framework(AddFramework { toml })?;
    let name = saved.note.content.name.as_str();
    let answer =
        json!({"id": saved.note.id, "operation": saved.changed.operation, "framework": saved.note.content});
    let count = u32::try_from(saved.note.content.labels.len()).unwrap_or(u32::MAX);
    host.answer(out, &answer, |page| {
        page.say("cli-framework-added", &[("name", name.into()), ("count", count.into())])
    })
}

fn frameworks(host: &Host, out: &mut dyn Write) -> Result<(), Failed> {
    let frameworks = host.opened()?.frameworks(Nothing {})?;
    let text = |one: &Framework| {
        let labels = one.labels.iter().map(|label| format!("  {label}"));
        let head = format!("{HEADING}{}{HEADING:#}", one.name);
        std::iter::once(head).chain(labels).collect::<Vec<_>>().join("\n")
    };
    host.answer(out, &frameworks, |_| frameworks.frameworks.iter().map(text).collect::<Vec<_>>().join("\n\n"))
}

impl Page<'_> {
    /// What is said in Besef's words or the learner's.
    pub fn worded(&self, wording: &Wording) -> String {
        match wording {
            Wording::Key(key) => self.say(key, &[]),
            Wording::Text(text) => text.clone(),
        }
    }
}
