//! `conversation agree`: what was agreed, what it lives on as, and later what came of it.

use besef_contract::{
    Failure, FailureCode,
    journal::{Agree, ChosenAs},
    model::{Agreement, AgreementState, Day, Patch},
    shapes::EditNoted,
};
use clap::Args;
use std::io::Write;

use super::{Which, changed, named};
use crate::{failed::Failed, fields::value, host::Host, taking};

/// What was agreed.
#[derive(Args)]
pub struct Agreed {
    #[command(flatten)]
    which: Which,
    /// The agreement with this number (besef conversation show numbers them), instead of a new one
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..))]
    number: Option<u32>,
    /// What was agreed
    #[arg(long, value_name = "TEXT", required_unless_present = "number")]
    what: Option<String>,
    /// Why
    #[arg(long, value_name = "TEXT")]
    why: Option<String>,
    /// Who does it
    #[arg(long, value_name = "TEXT")]
    who: Option<String>,
    /// The support and time it needs
    #[arg(long, value_name = "TEXT")]
    support: Option<String>,
    /// The first step
    #[arg(long, value_name = "TEXT")]
    first_step: Option<String>,
    /// By when
    #[arg(long, value_name = "DATE")]
    by: Option<Day>,
    /// By what it will show
    #[arg(long, value_name = "TEXT")]
    evidence: Option<String>,
    /// How it stands
    #[arg(long, value_name = "STATE", value_parser = taking::word(AgreementState::ALL))]
    state: Option<AgreementState>,
    /// What came of it
    #[arg(long, value_name = "TEXT")]
    outcome: Option<String>,
    /// Make a goal of it, or a next step that besef due lists on its date
    #[arg(long = "as", value_name = "FORM", value_parser = taking::word(&[ChosenAs::Goal, ChosenAs::Step]))]
    form: Option<ChosenAs>,
}

/// Notes it, then makes something of it where that is asked.
pub fn run(host: &Host, flags: Agreed, out: &mut dyn Write) -> Result<(), Failed> {
    let session = host.opened()?;
    let note = named(session, &flags.which.conversation)?;
    let mut agreements = note.content.agreements;
    let index = match flags.number {
        Some(number) => (number - 1) as usize,
        None => agreements.len(),
    };
    if flags.number.is_none() {
        agreements.push(Agreement::default());
    }
    let form = flags.form;
    let agreement = agreements.get_mut(index).ok_or_else(|| Failure::new(FailureCode::Unknown))?;
    flags.write_into(agreement)?;
    let set = Patch::default().set("agreements", value(&agreements));
    let saved = session.edit_conversation(EditNoted { id: note.id, set })?;
    let Some(form) = form else { return changed(host, &saved, out) };
    let agreement = u32::try_from(index).unwrap_or(u32::MAX);
    let saved = session.agree(Agree { conversation: note.id, agreement, r#as: form })?;
    changed(host, &saved, out)
}

impl Agreed {
    /// Puts what the flags say in an agreement. An empty text empties its field.
    fn write_into(self, agreement: &mut Agreement) -> Result<(), Failed> {
        if let Some(what) = self.what {
            agreement.what = taking::text(what)?;
        }
        let texts = [
            (self.why, &mut agreement.why),
            (self.who, &mut agreement.who),
            (self.support, &mut agreement.support),
            (self.first_step, &mut agreement.first_step),
            (self.evidence, &mut agreement.evidence),
            (self.outcome, &mut agreement.outcome),
        ];
        for (said, field) in texts {
            if let Some(said) = said {
                *field = Some(taking::text(said)?);
            }
        }
        agreement.by = self.by.or(agreement.by);
        agreement.state = self.state.unwrap_or(agreement.state);
        Ok(())
    }
}
