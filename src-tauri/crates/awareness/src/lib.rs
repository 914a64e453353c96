//! What a period says about one's learning: figures, and plain sentences chosen by rules.
//!
//! Here: summaries drawn from the store's tallies, and the rules and thresholds that decide what is worth
//! saying. Not here: counting (the store does), the sentences' words (the catalogues have them), the time (it is
//! handed in), and ever a score, an ideal or a comparison between people.
#![deny(missing_docs)]

mod answer;
mod counts;
mod material;
mod sentences;
mod thresholds;

pub use answer::{Arg, LookBack, MonthMix, Panel, PersonShare, Sentence, Trained};
pub use material::Material;

use counts::{by_kind, by_month, total};

/// Looks back over one period. Every figure is a count of the tally; nothing is estimated.
pub fn look_back(material: &Material) -> LookBack {
    let previous = material.previous.as_ref();
    LookBack {
        period: material.period,
        span: material.span,
        previous: previous.map(|tally| tally.period),
        total: total(&material.tally),
        previous_total: previous.map_or(0, total),
        by_kind: by_kind(&material.tally.kinds),
        previous_by_kind: by_kind(previous.map_or(&[], |tally| &tally.kinds)),
        by_month: by_month(&material.tally, material.period),
        previous_by_month: previous.map_or_else(Vec::new, |tally| by_month(tally, tally.period)),
        people: material.tally.people.iter().map(PersonShare::from).collect(),
        next_steps: material.tally.steps,
        trainings: material.trainings.clone(),
        sentences: sentences::worth_saying(material),
    }
}
