//! The rules that choose what to say. A file per panel; each rule says one thing or nothing. Not here: questions
//! (`observations`).

mod beside;
mod changed;
mod feedback;
mod goals;
mod headline;
mod mix;
mod people;
mod steps;
mod trainings;

use crate::{Material, Panel, Sentence, counts::total};

type Rule = fn(&Material) -> Option<Sentence>;

/// In the order to say them. The number of the period before comes when all is said of this one: “of
/// them” would else be of the earlier ones.
const RULES: &[Rule] = &[
    headline::how_many,
    headline::where_from,
    headline::what_changed,
    mix::fullest_month,
    people::who,
    people::new,
    people::where_they_belong,
    people::in_which_part,
    beside::people,
    feedback::received,
    feedback::asked,
    beside::feedback,
    steps::tried,
    steps::outcomes,
    beside::tried,
    steps::open,
    trainings::applied,
    goals::worked_on,
    goals::reached,
    changed::anything,
    changed::most,
    changed::practice,
    beside::practice,
];

/// What can be said about the period, in the order to say it.
pub(crate) fn worth_saying(material: &Material) -> Vec<Sentence> {
    if total(&material.tally) == 0 {
        return vec![Sentence::saying(Panel::Headline, "nothing")];
    }
    RULES.iter().filter_map(|rule| rule(material)).collect()
}
