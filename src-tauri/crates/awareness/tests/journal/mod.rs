//! Tallies written down by hand, as the store would count them.
#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "shared by test files, each of which uses its own part and may panic"
)]

use besef_awareness::{Material, Sentence, Trained, look_back};
use besef_model::{
    Day, FollowUp, FollowUpState, Kind, KindTally, MomentId, Period, PersonTally, Span, StepTally, Tally,
};

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

/// The sentence with this key, when it is said.
pub fn said(material: &Material, key: &str) -> Option<Sentence> {
    let key = format!("look-back-say-{key}");
    look_back(material).sentences.into_iter().find(|sentence| sentence.key == key)
}
