//! Tallies written down by hand, as the store would count them.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "shared by test files, each of which uses its own part and may panic"
)]

use besef_awareness::{
    Evidence, GoalSeen, Material, Observation, Rule, Sentence, StepSeen, Trained, look_back,
};
use besef_model::{
    Circle, Day, FollowUp, FollowUpState, GoalState, Kind, KindTally, MomentId, NotedId, Period, PersonTally,
    Span, StepState, StepTally, Tally,
};
use std::collections::{BTreeMap, BTreeSet};

/// A day written as in files.
pub fn day(written: &str) -> Day {
    written.parse().unwrap()
}

/// The school year 2025–2026, looked back on when it is over.
pub fn material(counts: &[(&str, Kind, u32)]) -> Material {
    let period = Period { from: day("2025-09-01"), to: day("2026-08-31") };
    let today = day("2026-09-15");
    Material {
        period,
        span: Some(Span::SchoolYear),
        today,
        tally: tally(period, counts),
        previous: None,
        trainings: Vec::new(),
        steps: Vec::new(),
        goals: Vec::new(),
        circles: BTreeMap::new(),
        quieted: BTreeSet::new(),
    }
}

/// So many moments of a kind in a month.
pub fn tally(period: Period, counts: &[(&str, Kind, u32)]) -> Tally {
    let kinds = counts.iter().map(|(month, kind, moments)| KindTally {
        month: day(&format!("{month}-01")),
        kind: *kind,
        moments: *moments,
    });
    Tally { kinds: kinds.collect(), ..Tally::empty(period) }
}

/// Name, how often, whether new; most often first.
pub fn people(given: &[(&str, u32, bool)]) -> Vec<PersonTally> {
    let people = given.iter().map(|(name, moments, new)| PersonTally {
        name: (*name).to_owned(),
        moments: *moments,
        new: *new,
        roles: BTreeMap::new(),
    });
    people.collect()
}

/// Trainings by how their follow-ups stand.
pub fn trainings(given: &[&[FollowUpState]]) -> Vec<Trained> {
    let on = day("2026-01-15");
    let follow_up = |state: &FollowUpState| FollowUp { state: *state, ..FollowUp::due(on) };
    let trained = given.iter().map(|states| Trained {
        id: MomentId::from_bytes([0; 16]),
        on,
        title: "toetsen".to_owned(),
        follow_ups: states.iter().map(follow_up).collect(),
    });
    trained.collect()
}

/// A next step of a moment on this day, without a date of its own or an outcome.
pub fn step(on: &str, state: StepState) -> StepSeen {
    let id = MomentId::from_bytes([0; 16]);
    StepSeen { id, on: day(on), what: "vragen stellen".to_owned(), by: None, state, outcome: None }
}

/// Puts steps in a period, and counts them as the store does.
pub fn set_steps(material: &mut Material, steps: Vec<StepSeen>) {
    let counted = |state| steps.iter().filter(|step| step.state == state).count() as u32;
    material.tally.steps = StepTally {
        open: counted(StepState::Open),
        tried: counted(StepState::Tried),
        adapted: counted(StepState::Adapted),
        dropped: counted(StepState::Dropped),
        oldest_open: steps.iter().filter(|step| step.state == StepState::Open).map(|step| step.on).min(),
    };
    material.steps = steps;
}

/// An open goal of before the period, named by so many moments of it.
pub fn goal(name: &str, moments: u32) -> GoalSeen {
    let on = day("2026-01-15");
    let latest = Evidence { id: MomentId::from_bytes([0; 16]), on, text: "Doorgevraagd".to_owned() };
    GoalSeen {
        id: NotedId::from_bytes([0; 16]),
        name: name.to_owned(),
        state: GoalState::Open,
        since: day("2025-06-01"),
        by: None,
        first_step: None,
        moments,
        latest: (moments > 0).then_some(latest),
    }
}

/// Who belongs where.
pub fn circles(given: &[(&str, Circle)]) -> BTreeMap<String, Circle> {
    given.iter().map(|(name, circle)| ((*name).to_owned(), *circle)).collect()
}

/// What this rule asks, when it asks and nothing stands in its way.
pub fn asked(material: &Material, rule: Rule) -> Option<Observation> {
    let others = Rule::ALL.iter().copied().filter(|other| *other != rule).collect();
    let alone = Material { quieted: others, ..material.clone() };
    look_back(&alone).observations.pop()
}

/// The sentence with this key, when it is said.
pub fn said(material: &Material, key: &str) -> Option<Sentence> {
    let key = format!("look-back-say-{key}");
    look_back(material).sentences.into_iter().find(|sentence| sentence.key == key)
}
