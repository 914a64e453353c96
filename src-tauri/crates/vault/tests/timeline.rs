//! Lists, filters and counts.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod common;

use besef_model::{
    Companion, Content, Filter, Kind, MomentId, NameTally, NextStep, Page, Period, PersonTally, StepFilter,
    StepState, Tally, Verb,
};
use besef_vault::NameTallies;
use common::{Journal, NOW, content, day, id, journal, moment};
use std::collections::BTreeMap;

fn step(by: &str, state: StepState) -> Option<NextStep> {
    Some(NextStep { what: "probeer".into(), by: Some(day(by)), state, outcome: None, settled_on: None })
}

fn with(content: Content, people: &[&str], tags: &[&str]) -> Content {
    let people = people.iter().map(|name| Companion::named(*name)).collect();
    Content { people, tags: tags.iter().map(|tag| (*tag).into()).collect(), ..content }
}

/// Six live moments over two school years, and one deleted.
fn a_journal() -> Journal {
    let mut journal = journal();
    let social = |on| content(Kind::Social, on, "met collega's");
    journal.log(1, with(social("2025-05-01"), &["An"], &["klas"]));
    journal.log(2, with(social("2025-09-10"), &["an", "Zoë"], &["Klas", "toetsen"]));
    journal.log(
        3,
        Content {
            next_step: step("2026-03-01", StepState::Open),
            ..content(Kind::Formal, "2025-09-20", "cursus")
        },
    );
    journal.log(
        4,
        Content {
            next_step: step("2026-02-01", StepState::Open),
            highlight: true,
            ..content(Kind::Formal, "2025-10-01", "studiedag")
        },
    );
    journal.log(
        5,
        Content {
            next_step: step("2026-01-01", StepState::Tried),
            mistake: true,
            ..content(Kind::Individual, "2025-10-01", "geprobeerd")
        },
    );
    journal.log(6, with(content(Kind::Resource, "2026-11-01", "boek"), &["Bo"], &[]));
    journal.log(7, with(social("2025-09-11"), &["Weg"], &["weg"]));
    journal.delete(7);
    journal
}

fn found(journal: &Journal, filter: Filter) -> Vec<MomentId> {
    let moments = journal.vault.list(&filter, Page::default()).unwrap();
    assert_eq!(journal.vault.count(&filter).unwrap() as usize, moments.len());
    moments.into_iter().map(|moment| moment.id).collect()
}

#[test]
fn the_latest_day_comes_first_then_the_last_logged() {
    let journal = a_journal();
    let all = found(&journal, Filter::default());
    assert_eq!(all, [6, 5, 4, 3, 2, 1].map(id));
    let page = journal.vault.list(&Filter::default(), Page { offset: 2, limit: 2 }).unwrap();
    assert_eq!(page.iter().map(|m| m.id).collect::<Vec<_>>(), [4, 3].map(id));
    assert_eq!(
        journal.vault.span().unwrap(),
        Some(Period { from: day("2025-05-01"), to: day("2026-11-01") })
    );
    assert_eq!(journal.vault.moments(&[id(2), id(7), id(99), id(1)]).unwrap().len(), 2);
}

#[test]
fn every_condition_narrows() {
    let journal = a_journal();
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
    let cases = [
        (Filter { kinds: vec![Kind::Formal, Kind::Resource], ..Filter::default() }, vec![6, 4, 3]),
        (Filter { people: names(&["AN"]), ..Filter::default() }, vec![2, 1]),
        (Filter { people: names(&["zoe", "bo"]), ..Filter::default() }, vec![6, 2]),
        (Filter { people: names(&["niemand"]), ..Filter::default() }, vec![]),
        (Filter { tags: names(&["KLÁS"]), ..Filter::default() }, vec![2, 1]),
        (Filter { tags: names(&["klas"]), people: names(&["zoë"]), ..Filter::default() }, vec![2]),
        (
            Filter { from: Some(day("2025-09-20")), to: Some(day("2025-10-01")), ..Filter::default() },
            vec![5, 4, 3],
        ),
        (Filter { step: Some(StepFilter::Any), ..Filter::default() }, vec![5, 4, 3]),
        (Filter { step: Some(StepFilter::Open), ..Filter::default() }, vec![4, 3]),
        (Filter { step: Some(StepFilter::Tried), ..Filter::default() }, vec![5]),
        (Filter { step: Some(StepFilter::Dropped), ..Filter::default() }, vec![]),
        (Filter { highlight: true, ..Filter::default() }, vec![4]),
        (Filter { mistake: true, kinds: vec![Kind::Formal], ..Filter::default() }, vec![]),
    ];
    for (filter, expected) in cases {
        assert_eq!(
            found(&journal, filter.clone()),
            expected.into_iter().map(id).collect::<Vec<_>>(),
            "{filter:?}"
        );
    }
}

#[test]
fn due_steps_are_open_and_the_oldest_date_comes_first() {
    let journal = a_journal();
    let due =
        |by, limit| journal.vault.due_steps(day(by), limit).unwrap().iter().map(|m| m.id).collect::<Vec<_>>();
    assert_eq!(due("2026-03-01", 9), [4, 3].map(id));
    assert_eq!(due("2026-03-01", 1), [4].map(id));
    assert_eq!(due("2026-02-28", 9), [4].map(id));
    assert_eq!(due("2025-12-31", 9), []);
}

#[test]
fn names_are_counted_over_live_moments_in_their_last_spelling() {
    let mut journal = a_journal();
    let tally = |name: &str, moments| NameTally { name: name.into(), moments };
    let NameTallies { people, tags, .. } = journal.vault.names().unwrap();
    assert_eq!(people, [tally("an", 2), tally("Bo", 1), tally("Zoë", 1)]);
    assert_eq!(tags, [tally("Klas", 2), tally("toetsen", 1)]);
    journal.edit(6, |content| content.people.clear());
    assert_eq!(journal.vault.names().unwrap().people, [tally("an", 2), tally("Zoë", 1)]);
}

#[test]
fn a_period_is_tallied() {
    let journal = a_journal();
    let period = Period { from: day("2025-09-01"), to: day("2026-08-31") };
    let Tally { kinds, people, steps, .. } = journal.vault.tally(period).unwrap();
    let kinds: Vec<_> = kinds.into_iter().map(|k| (k.month.to_string(), k.kind, k.moments)).collect();
    assert_eq!(
        kinds,
        [
            ("2025-09-01".into(), Kind::Formal, 1),
            ("2025-09-01".into(), Kind::Social, 1),
            ("2025-10-01".into(), Kind::Formal, 1),
            ("2025-10-01".into(), Kind::Individual, 1),
        ]
    );
    let person = |name: &str, new| PersonTally { name: name.into(), moments: 1, new, roles: BTreeMap::new() };
    assert_eq!(people, [person("an", false), person("Zoë", true)]);
    assert_eq!((steps.open, steps.tried, steps.adapted, steps.dropped), (2, 1, 0, 0));
    assert_eq!(steps.oldest_open, Some(day("2025-09-20")));
}

/// Not a test of correctness: what a long journal costs. `cargo test --release -- --ignored --nocapture`
#[test]
#[ignore = "measures, takes a while"]
fn what_a_long_journal_costs() {
    let mut journal = journal();
    let text = "Vandaag keek ik mee bij een collega die haar les opent met een vraag. ".repeat(5);
    let start = std::time::Instant::now();
    journal
        .vault
        .transact(NOW, Verb::Log, |write| {
            for n in 0..100_000u32 {
                let on = day("2016-09-01").plus_days(i64::from(n / 28));
                let kind = Kind::ALL[n as usize % 4];
                let [_, a, b, c] = n.to_be_bytes();
                let mut one = moment(
                    0,
                    with(Content::new(kind, on, &text), &[&format!("Collega {}", n % 200)], &["klas"]),
                );
                one.id = MomentId::new(NOW, [1, 0, 0, 0, 0, 0, 0, a, b, c]);
                one.content.next_step = (n % 5 == 0).then(|| step("2026-01-01", StepState::Open)).flatten();
                write.log(&one)?;
            }
            Ok(())
        })
        .unwrap();
    println!("log 100,000: {:?}", start.elapsed());
    drop(journal.vault);
    let time = |what: &str, work: &mut dyn FnMut()| {
        let mut times: Vec<_> = (0..5)
            .map(|_| {
                let s = std::time::Instant::now();
                work();
                s.elapsed()
            })
            .collect();
        times.sort();
        println!("{what}: first-to-last {:?}..{:?}", times[0], times[4]);
    };
    time("open and first page", &mut || {
        let vault = besef_vault::Vault::open(&journal.home, &journal.key, NOW).unwrap();
        assert_eq!(vault.list(&Filter::default(), Page::default()).unwrap().len(), 50);
    });
    journal.vault = besef_vault::Vault::open(&journal.home, &journal.key, NOW).unwrap();
    let year = Period { from: day("2024-09-01"), to: day("2025-08-31") };
    time("tally of a school year", &mut || drop(journal.vault.tally(year).unwrap()));
    time("names", &mut || drop(journal.vault.names().unwrap()));
    time("page at 90,000", &mut || {
        drop(journal.vault.list(&Filter::default(), Page { offset: 90_000, limit: 50 }).unwrap())
    });
    time("page of one person", &mut || {
        drop(
            journal
                .vault
                .list(&Filter { people: vec!["collega 7".into()], ..Filter::default() }, Page::default())
                .unwrap(),
        )
    });
    time("count of a filter", &mut || {
        assert!(journal.vault.count(&Filter { kinds: vec![Kind::Social], ..Filter::default() }).unwrap() > 0)
    });
    time("each live", &mut || journal.vault.each_live(|_| Ok::<_, besef_vault::VaultError>(())).unwrap());
    time("backup", &mut || drop(journal.vault.backup(NOW, besef_vault::BackupReason::Asked).unwrap()));
    let mut saves: Vec<_> = (0..500)
        .map(|n| {
            let start = std::time::Instant::now();
            journal.log(n, content(Kind::Social, "2026-01-01", &text));
            start.elapsed()
        })
        .collect();
    saves.sort();
    println!("one save: p50 {:?} p99 {:?}", saves[250], saves[495]);
    let size = std::fs::metadata(journal.home.folder().join("journal.db")).unwrap().len();
    println!("journal.db: {} MB", size / 1_000_000);
}
