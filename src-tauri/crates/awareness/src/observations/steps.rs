//! From plan to practice: steps that stay open, are let go, or whose outcome is not told.

use besef_model::{ChangedFilter, Period, StepFilter, StepState};

use crate::{
    Material, Observation, Panel, Rule, StepSeen,
    counts::{count, steps_noted, steps_settled, steps_tried},
    filters::{changing, with_step},
    thresholds::{LEFT_OPEN, LONG_OPEN, OFTEN},
};

/// “Vijf stappen staan al meer dan twee maanden open. Welke wil je nog, en welke mag weg?” What is planned for a day still to
/// come is not left open.
pub(super) fn open_long(material: &Material) -> Option<Observation> {
    let long_ago = material.today.plus_days(-LONG_OPEN);
    let open = |step: &&StepSeen| step.state == StepState::Open && step.on <= long_ago;
    let steps: Vec<&StepSeen> = material.all_steps()?.iter().filter(open).collect();
    let left = steps.iter().filter(|step| step.by.is_none_or(|by| by < material.today));
    let until = Period { from: material.period.from, to: material.period.to.min(long_ago) };
    let asked = Observation::asking(Rule::StepsOpenLong, Panel::Steps).with("count", count(&steps));
    let asked = asked.because("steps", LEFT_OPEN).because("days", LONG_OPEN);
    (count(left) >= LEFT_OPEN).then(|| asked.opening(with_step(StepFilter::Open, until)))
}

/// “Drie van de vijf stappen waar je op terugkeek, liet je los. Wat stond er in de weg?”
pub(super) fn dropped(material: &Material) -> Option<Observation> {
    let steps = material.tally.steps;
    let often = steps.dropped >= OFTEN && steps.dropped * 2 >= steps_settled(steps);
    let asked = Observation::asking(Rule::StepsDropped, Panel::Steps).with("count", steps.dropped);
    let asked = asked.with("settled", steps_settled(steps)).because("steps", OFTEN);
    often.then(|| asked.opening(with_step(StepFilter::Dropped, material.period)))
}

/// “Je probeerde zeven stappen uit. Bij vier staat niet wat er gebeurde. Wat leverde het op?”
pub(super) fn outcomes_unwritten(material: &Material) -> Option<Observation> {
    let untold = material.all_steps()?.iter().filter(|step| step.is_tried() && step.outcome.is_none());
    let untold = count(untold);
    let asked = Observation::asking(Rule::OutcomesUnwritten, Panel::Steps).with("count", untold);
    let asked = asked.with("tried", steps_tried(material.tally.steps)).because("steps", OFTEN);
    (untold >= OFTEN).then(|| asked.opening(with_step(StepFilter::Tried, material.period)))
}

/// “Bij vier momenten schreef je wat je van plan bent, en bij geen enkel moment een volgende stap. Welk plan is rijp?”
pub(super) fn intending_without(material: &Material) -> Option<Observation> {
    let intending = material.tally.changed.intending;
    let asked = Observation::asking(Rule::IntendingWithoutStep, Panel::Steps).with("count", intending);
    let asked = asked.because("moments", OFTEN);
    let without = intending >= OFTEN && steps_noted(material.tally.steps) == 0;
    without.then(|| asked.opening(changing(ChangedFilter::Intending, material.period)))
}
