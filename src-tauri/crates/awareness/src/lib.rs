//! What a period says about one's learning: figures, and plain sentences chosen by rules.
//!
//! Here: summaries drawn from the store's tallies, and the rules and thresholds that decide what is worth
//! saying. Not here: counting (the store does), the sentences' words (the catalogues have them), the time (it is
//! handed in), and ever a score, an ideal or a comparison between people.
#![deny(missing_docs)]

mod answer;
mod counts;
mod filters;
mod material;
mod observations;
mod rule;
mod sentence;
mod sentences;
mod thresholds;

use besef_model::PersonTally;

pub use answer::{Earlier, Evidence, Figures, GoalSeen, LookBack, MonthMix, PersonShare, StepSeen, Trained};
pub use material::Material;
pub use rule::{Rule, UnknownRule};
pub use sentence::{Arg, Observation, Panel, Sentence};

/// Looks back over one period. Every figure is a count of the tally; nothing is estimated.
pub fn look_back(material: &Material) -> LookBack {
    let earlier = material.previous.as_ref();
    LookBack {
        period: material.period,
        span: material.span,
        figures: Figures::of(&material.tally),
        earlier: earlier.map(|tally| Earlier { period: tally.period, figures: Figures::of(tally) }),
        people: people(material),
        steps: material.steps.clone(),
        trainings: material.trainings.clone(),
        goals: material.goals.clone(),
        sentences: sentences::worth_saying(material),
        observations: observations::worth_asking(material),
    }
}

fn people(material: &Material) -> Vec<PersonShare> {
    let share = |tally: &PersonTally| PersonShare {
        name: tally.name.clone(),
        moments: tally.moments,
        new: tally.new,
        roles: tally.roles.clone(),
        circle: material.circles.get(&tally.name).copied(),
    };
    material.tally.people.iter().map(share).collect()
}
