//! The figure that a sentence should say, counted here anew from what the store counted.

use besef_awareness::{LookBack, Material};
use besef_model::{FollowUpState, Kind, Tally};

/// What should stand in this place of this sentence; nothing where the place holds no figure of its own.
pub fn expected(material: &Material, answer: &LookBack, key: &str, place: &str) -> Option<u32> {
    let tally = &material.tally;
    let changed = tally.changed;
    let figure = match (key.trim_start_matches("look-back-say-"), place) {
        ("total", "count") => tally.kinds.iter().map(|kind| kind.moments).sum(),
        (_, "people") => many(&tally.people),
        (_, "received") => tally.feedback.received,
        (_, "used") => tally.feedback.used,
        (_, "asked") => tally.feedback.asked,
        (_, "steps") => tally.steps.open + tally.steps.tried + tally.steps.adapted + tally.steps.dropped,
        (_, "tried") => tally.steps.tried + tally.steps.adapted,
        (_, "open") => tally.steps.open,
        (_, "trainings") => many(&material.trainings),
        (_, "answered") => trained(material, &[FollowUpState::Applied, FollowUpState::Not]),
        (_, "applied") => trained(material, &[FollowUpState::Applied]),
        ("new-people", "count") => many(tally.people.iter().filter(|person| person.new)),
        ("different", "count") => changed.any,
        ("different-knowing", "count") => changed.knowing,
        ("different-feeling", "count") => changed.feeling,
        ("different-doing", "count") => changed.doing,
        ("different-intending", "count") => changed.intending,
        ("role", "count") => *tally.roles.values().max()?,
        ("goal" | "goals", "goals") => many(material.goals.iter().filter(|goal| goal.moments > 0)),
        ("most-often-from", "count") => *answer.figures.by_kind.values().max()?,
        ("people-before", "before") => many(&before(material)?.people),
        ("feedback-before", "before") => before(material)?.feedback.received,
        ("tried-before", "before") => before(material)?.steps.tried + before(material)?.steps.adapted,
        ("doing-before", "before") => before(material)?.changed.doing,
        _ => return None,
    };
    Some(figure)
}

/// So many moments of a kind.
pub fn of_kind(tally: &Tally, kind: Kind) -> u32 {
    tally.kinds.iter().filter(|counted| counted.kind == kind).map(|counted| counted.moments).sum()
}

fn before(material: &Material) -> Option<&Tally> {
    material.previous.as_ref()
}

fn many<T>(of: impl IntoIterator<Item = T>) -> u32 {
    of.into_iter().count() as u32
}

fn trained(material: &Material, states: &[FollowUpState]) -> u32 {
    many(material.trainings.iter().filter(|it| it.follow_ups.iter().any(|at| states.contains(&at.state))))
}
