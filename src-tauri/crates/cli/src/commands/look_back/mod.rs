//! `look-back`: what a period says, and what it asks.

mod answer;
mod table;
mod text;

use besef_contract::{
    Session,
    journal::Rule,
    model::{Noun, Subject},
    shapes::{Nothing, OfSubject, QuietRule},
};
use clap::Args;
use std::io::Write;

use crate::{failed::Failed, host::Host, period::PeriodArguments, taking};

/// Which period, and how much of it.
#[derive(Args)]
pub struct LookBackArguments {
    #[command(flatten)]
    period: PeriodArguments,
    /// Say why each question is asked
    #[arg(long)]
    why: bool,
    /// Ask this no more for half a year; --why names the rules
    #[arg(long, value_name = "RULE", value_parser = taking::word(Rule::ALL), conflicts_with_all = ["from", "to", "why"])]
    less: Option<Rule>,
    /// Ask this again
    #[arg(long, value_name = "RULE", value_parser = taking::word(Rule::ALL), conflicts_with_all = ["from", "to", "why", "less"])]
    again: Option<Rule>,
}

/// Looks back, or changes what a look-back asks.
pub fn run(host: &Host, flags: &LookBackArguments, out: &mut dyn Write) -> Result<(), Failed> {
    match (flags.less, flags.again) {
        (Some(rule), _) => less(host, rule, out),
        (_, Some(rule)) => again(host, rule, out),
        _ => look_back(host, flags, out),
    }
}

fn look_back(host: &Host, flags: &LookBackArguments, out: &mut dyn Write) -> Result<(), Failed> {
    let on = flags.period.on();
    let session = host.opened()?;
    let (answer, themes) = (session.look_back(on)?, session.themes(on)?);
    let shown = answer::Answer::of(&answer, &themes, &host.words);
    host.answer(out, &shown, |page| text::text(page, &answer, &themes, flags.why))
}

fn less(host: &Host, rule: Rule, out: &mut dyn Write) -> Result<(), Failed> {
    let saved = host.opened()?.quiet_rule(QuietRule { rule })?;
    let until = saved.note.content.until;
    host.answer(out, &saved.note.content, |page| {
        page.say("cli-asked-less", &[("until", page.day(until).into()), ("rule", page.name(rule).into())])
    })
}

fn again(host: &Host, rule: Rule, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let brought_back = bring_back(session, rule)?;
    let answer = serde_json::json!({"rule": rule, "brought_back": brought_back});
    host.answer(out, &answer, |page| page.say("cli-asked-again", &[]))
}

/// Whether it was quieted at all.
fn bring_back(session: &Session, rule: Rule) -> Result<bool, Failed> {
    let quieted = session.quieted(Nothing {})?.quieted;
    let Some(note) = quieted.into_iter().find(|note| note.content.rule == rule.to_string()) else {
        return Ok(false);
    };
    let subject = Subject { noun: Noun::Quieted, id: note.id.into() };
    session.delete_noted(OfSubject { subject })?;
    Ok(true)
}
