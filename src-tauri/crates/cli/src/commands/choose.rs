//! `choose`: the one thing chosen after looking back, as a goal or a next step.

use besef_contract::{
    Session,
    journal::{ChooseOne, ChosenAs, LookBackOn},
    model::{Became, Day, MomentId, NotedId, Period, Span},
    shapes::OneNoted,
};
use clap::Args;
use std::io::Write;

use crate::{failed::Failed, host::Host, taking};

/// What was chosen.
#[derive(Args)]
pub struct Choice {
    /// What to do
    what: String,
    /// By when
    #[arg(long, value_name = "DATE")]
    by: Option<Day>,
    /// Make a goal of it, or a next step that besef due lists on its date
    #[arg(long = "as", value_name = "FORM", default_value = "step", value_parser = taking::word(&[ChosenAs::Goal, ChosenAs::Step]))]
    form: ChosenAs,
    /// The moment it comes from; it gets the next step
    #[arg(long, value_name = "ID")]
    moment: Option<MomentId>,
    /// The look-back it was chosen in
    #[arg(long, value_name = "ID")]
    review: Option<NotedId>,
    /// The period looked back on, where there is no --review
    #[arg(long, value_name = "PERIOD", default_value = "school-year", value_parser = taking::span())]
    period: Span,
}

/// Chooses, and prints the id of the goal or of the moment with the next step.
pub fn run(host: &Host, flags: Choice, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let period = period(session, &flags)?;
    let Choice { what, by, form, moment, review, .. } = flags;
    let chosen = session.choose_one(ChooseOne { what, by, r#as: form, moment, review, period })?;
    host.answer(out, &chosen, |_| match chosen.became {
        Became::Goal { id } => id.to_string(),
        Became::Step { id } => id.to_string(),
    })
}

fn period(session: &Session, flags: &Choice) -> Result<Period, Failed> {
    match flags.review {
        Some(id) => Ok(session.review(OneNoted { id })?.review.content.period),
        None => Ok(session.look_back(LookBackOn { span: flags.period, ..LookBackOn::default() })?.period),
    }
}
