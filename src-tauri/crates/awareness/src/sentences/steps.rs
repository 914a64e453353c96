//! From plan to practice: what came of the next steps.

use besef_model::{Filter, StepFilter, StepTally};

use super::moments_in;
use crate::{Arg, Material, Panel, Sentence};

/// “Van 27 volgende stappen probeerde je er 19 uit.”
pub(super) fn tried(material: &Material) -> Option<Sentence> {
    let steps = material.tally.steps;
    let tried = steps.tried + steps.adapted;
    let said = match (noted(steps), tried) {
        (0, _) => return None,
        (_, 0) => Sentence::new(Panel::Steps, "steps"),
        _ => Sentence::new(Panel::Steps, "steps-tried").with("tried", tried),
    };
    let said = said.with("steps", noted(steps)).opening(standing(material, StepFilter::Any));
    Some(if tried == 0 { said } else { said.opening(standing(material, StepFilter::Tried)) })
}

/// “8 staan nog open, de oudste sinds 3 oktober 2025.”
pub(super) fn open(material: &Material) -> Option<Sentence> {
    let StepTally { open, oldest_open, .. } = material.tally.steps;
    let oldest = oldest_open.filter(|_| open > 0)?;
    let said = Sentence::new(Panel::Steps, "open-steps").with("open", open).with("oldest", Arg::Day(oldest));
    Some(said.opening(standing(material, StepFilter::Open)))
}

fn noted(steps: StepTally) -> u32 {
    steps.open + steps.tried + steps.adapted + steps.dropped
}

fn standing(material: &Material, step: StepFilter) -> Filter {
    Filter { step: Some(step), ..moments_in(material.period) }
}
