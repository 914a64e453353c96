//! From plan to practice: what came of the next steps.

use besef_model::{StepFilter, StepTally};

use crate::{
    Arg, Material, Panel, Sentence,
    counts::{count, steps_noted, steps_tried},
    filters::with_step,
};

/// “Van 27 volgende stappen probeerde je er 19 uit.”
pub(super) fn tried(material: &Material) -> Option<Sentence> {
    let steps = material.tally.steps;
    let tried = steps_tried(steps);
    let said = match (steps_noted(steps), tried) {
        (0, _) => return None,
        (_, 0) => Sentence::saying(Panel::Steps, "steps"),
        _ => Sentence::saying(Panel::Steps, "steps-tried").with("tried", tried),
    };
    let said = said.with("steps", steps_noted(steps)).opening(with_step(StepFilter::Any, material.period));
    Some(if tried == 0 { said } else { said.opening(with_step(StepFilter::Tried, material.period)) })
}

/// “Bij vier daarvan schreef je op wat er gebeurde.”
pub(super) fn outcomes(material: &Material) -> Option<Sentence> {
    let written = material.all_steps()?.iter().filter(|step| step.is_tried() && step.outcome.is_some());
    let (written, tried) = (count(written), steps_tried(material.tally.steps));
    let key = if written == tried { "outcomes-all" } else { "outcomes" };
    let said = Sentence::saying(Panel::Steps, key).with("written", written).with("tried", tried);
    (written > 0).then_some(said)
}

/// “Nog open: acht stappen, de oudste sinds 3 oktober 2025.”
pub(super) fn open(material: &Material) -> Option<Sentence> {
    let StepTally { open, oldest_open, .. } = material.tally.steps;
    let oldest = oldest_open.filter(|_| open > 0)?;
    let said = Sentence::saying(Panel::Steps, "open-steps").with("open", open);
    Some(said.with("oldest", Arg::Day(oldest)).opening(with_step(StepFilter::Open, material.period)))
}
