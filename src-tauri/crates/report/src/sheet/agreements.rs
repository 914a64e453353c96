//! Agreements: those of this conversation, and those of the one before with what came of them.

use besef_model::{Agreement, AgreementState};

use crate::telling::{Telling, aside, facts, heading, name_of};
use crate::{Block, Fact, FormerOnSheet};

/// What was agreed now.
pub(super) fn made(telling: &Telling, agreements: &[Agreement]) -> Vec<Block> {
    let told = agreements.iter().enumerate().flat_map(|(at, agreement)| {
        let told = facts(terms(telling, agreement));
        [numbered(telling, at)].into_iter().chain(told)
    });
    told.collect()
}

/// What was agreed before, and how that stands.
pub(super) fn former(telling: &Telling, former: &[FormerOnSheet]) -> Vec<Block> {
    let told = former.iter().enumerate().flat_map(|(at, one)| {
        let on = one.on.map(|on| aside(telling.fill("paper-agreed-on", "day", telling.day(on))));
        let told = facts(terms(telling, &one.agreement).into_iter().chain(outcome(telling, &one.agreement)));
        [numbered(telling, at)].into_iter().chain(on).chain(told)
    });
    told.collect()
}

fn numbered(telling: &Telling, at: usize) -> Block {
    heading(2, telling.fill("paper-agreement", "number", (at + 1).to_string()))
}

fn terms(telling: &Telling, agreement: &Agreement) -> Vec<Option<Fact>> {
    vec![
        telling.fact("paper-what", Some(&agreement.what)),
        telling.fact("paper-why", agreement.why.as_deref()),
        telling.fact("paper-who", agreement.who.as_deref()),
        telling.fact("paper-support-and-time", agreement.support.as_deref()),
        telling.fact("paper-first-step", agreement.first_step.as_deref()),
        telling.short_fact("paper-by", agreement.by.map(|by| telling.day(by))),
        telling.fact("paper-evidence", agreement.evidence.as_deref()),
    ]
}

fn outcome(telling: &Telling, agreement: &Agreement) -> [Option<Fact>; 2] {
    let is_answered = agreement.state != AgreementState::Open;
    let state = is_answered.then(|| telling.say(&format!("paper-agreement-{}", name_of(agreement.state))));
    [telling.short_fact("paper-state", state), telling.fact("paper-outcome", agreement.outcome.as_deref())]
}
