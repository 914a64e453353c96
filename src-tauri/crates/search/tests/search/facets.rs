//! How answers are counted.

use crate::support::*;
use besef_model::{Companion, Content, Facets, Filter, Kind, Moment};
use besef_search::{Entry, Index, Query};
use proptest::prelude::*;
use std::collections::BTreeMap;

fn named(number: u8, people: &[&str], fill: impl FnOnce(&mut Content)) -> Moment {
    moment_with(number, "een les", |content| {
        content.people = people.iter().map(|name| Companion::named(*name)).collect();
        fill(content);
    })
}

fn facets(index: &Index, query: Query, tail: &[Entry]) -> Facets {
    index.find(&Query { facets: true, ..query }, tail).unwrap().facets.unwrap()
}

fn kinds(facets: &Facets) -> Vec<(Kind, u32)> {
    facets.kinds.iter().map(|count| (count.kind, count.moments)).collect()
}

fn people(facets: &Facets) -> Vec<(&str, u32)> {
    facets.people.iter().map(|count| (count.name.as_str(), count.moments)).collect()
}

fn months(facets: &Facets) -> Vec<(String, u32)> {
    facets.months.iter().map(|count| (count.month.to_string(), count.moments)).collect()
}

fn journal() -> Vec<Moment> {
    vec![
        named(1, &["An", "Bram"], |content| content.on = day("1900-01-01")),
        named(2, &["AN"], |content| content.tags = vec!["Toets".into(), "klas".into()]),
        named(3, &["An"], |content| content.kind = Kind::Formal),
        named(4, &[], |content| content.on = day("2100-12-31")),
    ]
}

#[test]
fn answers_are_counted_by_kind_name_and_month() {
    let shelf = Shelf::new();
    let all = facets(&shelf.with(&journal()), asking(""), &[]);
    assert_eq!(kinds(&all), [(Kind::Formal, 1), (Kind::Social, 3)]);
    assert_eq!(people(&all), [("An", 3), ("Bram", 1)]);
    assert_eq!(all.tags.len(), 2);
    let expected = [("1900-01-01", 1), ("2026-09-01", 2), ("2100-12-01", 1)];
    assert_eq!(months(&all), expected.map(|(month, moments)| (month.to_owned(), moments)));
}

#[test]
fn what_is_not_asked_is_not_counted() {
    let shelf = Shelf::new();
    assert!(shelf.with(&journal()).find(&asking("les"), &[]).unwrap().facets.is_none());
}

#[test]
fn the_tail_counts_and_what_it_replaces_does_not() {
    let shelf = Shelf::new();
    let index = shelf.with(&journal());
    let tail = [
        Entry::Remove(id(4)),
        Entry::Put(named(2, &["Bram"], |content| content.kind = Kind::Resource)),
        Entry::Put(named(9, &["Cas"], |_| ())),
    ];
    let all = facets(&index, asking("les"), &tail);
    assert_eq!(kinds(&all), [(Kind::Formal, 1), (Kind::Social, 2), (Kind::Resource, 1)]);
    assert_eq!(people(&all), [("An", 2), ("Bram", 2), ("Cas", 1)]);
    assert_eq!(months(&all)[1], ("2026-09-01".to_owned(), 3));
}

#[test]
fn kinds_and_months_are_counted_as_if_none_were_chosen() {
    let shelf = Shelf::new();
    let index = shelf.with(&journal());
    let kind = Filter { kinds: vec![Kind::Formal], ..Filter::default() };
    let autumn = Filter { from: Some(day("2026-09-01")), to: Some(day("2026-12-31")), ..kind };
    for query in [asking("les soort:formeel in:2026"), narrowed(autumn)] {
        let one = facets(&index, query, &[]);
        assert_eq!(kinds(&one), [(Kind::Formal, 1), (Kind::Social, 1)]);
        assert_eq!(months(&one), [("2026-09-01".to_owned(), 1)]);
        assert_eq!(people(&one), [("An", 1)]);
    }
}

#[test]
fn only_the_most_used_names_are_told() {
    let shelf = Shelf::new();
    let mut moments: Vec<Moment> = (0..60).map(|n| named(n, &[&format!("Naam {n:02}")], |_| ())).collect();
    moments.push(named(99, &["Naam 55"], |_| ()));
    let all = facets(&shelf.with(&moments), asking("les"), &[]);
    assert_eq!(people(&all).len(), 50);
    assert_eq!(people(&all)[..2], [("Naam 55", 2), ("Naam 00", 1)]);
}

#[test]
fn names_are_counted_over_all_parts_of_the_index() {
    let shelf = Shelf::new();
    let index = shelf.open();
    for number in 0..150u8 {
        let moment = named(number, &["An", "Bram"], |_| ());
        commit(&index, &[moment], i64::from(number) + 1);
    }
    commit(&index, &[named(3, &["Cas"], |_| ())], 151);
    assert_eq!(people(&facets(&index, asking("les"), &[])), [("An", 149), ("Bram", 149), ("Cas", 1)]);
}

/// How often each occurs.
fn counted<T: Ord>(all: impl Iterator<Item = T>) -> Vec<(T, u32)> {
    let mut counts = BTreeMap::new();
    all.for_each(|one| *counts.entry(one).or_default() += 1);
    counts.into_iter().collect()
}

fn any_moment(number: u8) -> impl Strategy<Value = Moment> {
    (0..4usize, 0..1_000i64, proptest::collection::vec(0..5u8, 0..3)).prop_map(
        move |(kind, later, people)| {
            let mut people: Vec<String> = people.iter().map(|n| format!("Naam {n}")).collect();
            people.sort();
            people.dedup();
            named(number, &people.iter().map(String::as_str).collect::<Vec<_>>(), |content| {
                content.kind = Kind::ALL[kind];
                content.on = content.on.plus_days(-later);
            })
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Wherever they lie and however often they were written again.
    #[test]
    fn counts_are_those_of_a_plain_scan(
        written in proptest::collection::vec(any::<u8>().prop_flat_map(|n| any_moment(n % 40)), 0..120),
        later in proptest::collection::vec(any::<u8>().prop_flat_map(|n| any_moment(n % 40)), 0..8),
    ) {
        let shelf = Shelf::new();
        let index = shelf.open();
        for (turn, some) in written.chunks(30).enumerate() {
            commit(&index, some, turn as i64 + 1);
        }
        let tail: Vec<Entry> = later.iter().cloned().map(Entry::Put).collect();
        let last: BTreeMap<_, _> = written.iter().chain(&later).map(|moment| (moment.id, moment)).collect();
        let contents = || last.values().map(|moment| &moment.content);
        let all = facets(&index, asking("les "), &tail);
        prop_assert_eq!(kinds(&all), counted(contents().map(|content| content.kind)));
        let names = contents().flat_map(|content| content.people.iter().map(|one| one.name.as_str()));
        let mut people = people(&all);
        people.sort();
        prop_assert_eq!(people, counted(names));
        prop_assert_eq!(months(&all), counted(contents().map(|content| content.on.first_of_month().to_string())));
    }
}
