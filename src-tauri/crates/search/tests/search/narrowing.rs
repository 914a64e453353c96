//! Filters: which moments may answer at all.

use crate::support::*;
use besef_model::{Companion, Filter, Kind, NextStep, StepFilter, StepState};
use besef_search::Query;

fn step(state: StepState) -> Option<NextStep> {
    Some(NextStep { what: "proberen".into(), by: None, state, outcome: None, settled_on: None })
}

#[test]
fn by_kind() {
    let shelf = Shelf::new();
    let kinds = (0u8..).zip(Kind::ALL);
    let moments: Vec<_> =
        kinds.map(|(n, kind)| moment_with(n, "les", |content| content.kind = kind)).collect();
    let index = shelf.with(&moments);
    let only =
        |kinds: &[Kind]| numbers(&index, &narrowed(Filter { kinds: kinds.into(), ..Filter::default() }));
    assert_eq!(only(&[]), [3, 2, 1, 0]);
    assert_eq!(only(&[Kind::Formal]), [0]);
    assert_eq!(only(&[Kind::Formal, Kind::Resource]), [3, 0]);
}

#[test]
fn by_whole_names_and_tags_whatever_case_and_accents() {
    let shelf = Shelf::new();
    let index = shelf.with(&[
        moment_with(1, "les", |content| content.people = vec![Companion::named("Zoë van Acker")]),
        moment_with(2, "les", |content| content.people = vec![Companion::named("Zoë")]),
        moment_with(3, "les", |content| content.tags = vec!["Één Klas".into(), "toets".into()]),
    ]);
    let met =
        |name: &str| numbers(&index, &narrowed(Filter { people: vec![name.into()], ..Filter::default() }));
    assert_eq!(met("zoe"), [2]);
    assert_eq!(met("ZOE  VAN acker"), [1]);
    assert_eq!(met("van"), [] as [u8; 0]);
    let tagged =
        |tag: &str| numbers(&index, &narrowed(Filter { tags: vec![tag.into()], ..Filter::default() }));
    assert_eq!(tagged("een klas"), [3]);
    assert_eq!(tagged("klas"), [] as [u8; 0]);
    let both = Filter { people: vec!["zoe".into()], tags: vec!["toets".into()], ..Filter::default() };
    assert_eq!(numbers(&index, &narrowed(both)), [] as [u8; 0]);
}

#[test]
fn by_days_both_ends_included() {
    let shelf = Shelf::new();
    let days = ["1900-01-01", "2026-08-31", "2026-09-01", "2026-09-02", "2100-12-31"];
    let moments: Vec<_> =
        (0u8..).zip(days).map(|(n, on)| moment_with(n, "les", |content| content.on = day(on))).collect();
    let index = shelf.with(&moments);
    let between = |from: Option<&str>, to: Option<&str>| {
        let filter = Filter { from: from.map(day), to: to.map(day), ..Filter::default() };
        numbers(&index, &Query { reading: reading("les"), filter, ..Query::default() })
    };
    assert_eq!(between(Some("2026-09-01"), Some("2026-09-01")), [2]);
    assert_eq!(between(Some("2026-08-31"), Some("2026-09-01")), [2, 1]);
    assert_eq!(between(None, Some("2026-08-31")), [1, 0]);
    assert_eq!(between(Some("2026-09-02"), None), [4, 3]);
    assert_eq!(between(Some("1900-01-01"), Some("2100-12-31")), [4, 3, 2, 1, 0]);
    assert_eq!(between(Some("2026-09-02"), Some("2026-09-01")), [] as [u8; 0]);
}

#[test]
fn by_how_the_next_step_stands() {
    let shelf = Shelf::new();
    let index = shelf.with(&[
        moment(0, "les"),
        moment_with(1, "les", |content| content.next_step = step(StepState::Open)),
        moment_with(2, "les", |content| content.next_step = step(StepState::Tried)),
        moment_with(3, "les", |content| content.next_step = step(StepState::Adapted)),
        moment_with(4, "les", |content| content.next_step = step(StepState::Dropped)),
    ]);
    let standing = |step| numbers(&index, &narrowed(Filter { step: Some(step), ..Filter::default() }));
    assert_eq!(standing(StepFilter::Any), [4, 3, 2, 1]);
    assert_eq!(standing(StepFilter::Open), [1]);
    assert_eq!(standing(StepFilter::Tried), [3, 2]);
    assert_eq!(standing(StepFilter::Dropped), [4]);
}

#[test]
fn by_highlight_and_mistake() {
    let shelf = Shelf::new();
    let index = shelf.with(&[
        moment(0, "les"),
        moment_with(1, "les", |content| content.highlight = true),
        moment_with(2, "les", |content| content.mistake = true),
        moment_with(3, "les", |content| (content.highlight, content.mistake) = (true, true)),
    ]);
    let only =
        |highlight, mistake| numbers(&index, &narrowed(Filter { highlight, mistake, ..Filter::default() }));
    assert_eq!(only(true, false), [3, 1]);
    assert_eq!(only(false, true), [3, 2]);
    assert_eq!(only(true, true), [3]);
}

#[test]
fn a_filter_does_not_change_what_matches_best() {
    let shelf = Shelf::new();
    let index = shelf.with(&[moment(1, "les les les"), moment(2, "een les met veel andere woorden erbij")]);
    let filter = Filter { kinds: vec![Kind::Social], from: Some(day("2000-01-01")), ..Filter::default() };
    assert_eq!(numbers(&index, &Query { filter, ..best("les ") }), [1, 2]);
}
