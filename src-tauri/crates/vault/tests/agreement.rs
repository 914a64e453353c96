//! Whatever is done in whatever order: the moments are what the change log adds up to, and what a plain list of
//! contents kept beside them says.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod common;

use besef_model::{Companion, Content, Kind, Verb};
use besef_vault::VaultError;
use common::{Journal, NOW, content, id, journal};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Debug, Clone)]
enum Step {
    Log(u16),
    Edit(u16, u8),
    Delete(u16),
    Forget(u16),
    Undo,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let one = 0..4u16;
    let step = prop_oneof![
        3 => one.clone().prop_map(Step::Log),
        4 => (one.clone(), 0..6u8).prop_map(|(n, how)| Step::Edit(n, how)),
        2 => one.clone().prop_map(Step::Delete),
        1 => one.prop_map(Step::Forget),
        4 => Just(Step::Undo),
    ];
    prop::collection::vec(step, 1..25)
}

fn changed(mut content: Content, how: u8) -> Content {
    match how {
        0 => content.text.push('!'),
        1 => content.minutes = Some(content.minutes.unwrap_or(0) + 5),
        2 => content.people.push(Companion::named(format!("Collega {}", content.people.len()))),
        3 => content.people.clear(),
        4 => content.tags = vec!["Klas".into(), "klimaat".into()],
        _ => content.takeaway = None,
    }
    content
}

/// What a journal should hold, without any store: live contents, and how they were before each step that can be undone.
#[derive(Default)]
struct Expected {
    live: BTreeMap<u16, Content>,
    known: Vec<u16>,
    past: Vec<(u16, Option<Content>)>,
}

impl Expected {
    fn set(&mut self, n: u16, content: Option<Content>) {
        let before = self.live.remove(&n);
        if before != content {
            self.past.push((n, before));
        }
        self.live.extend(content.map(|content| (n, content)));
    }

    fn undo(&mut self) {
        if let Some((n, before)) = self.past.pop() {
            self.live.remove(&n);
            self.live.extend(before.map(|content| (n, content)));
        }
    }

    fn forget(&mut self, n: u16) {
        self.live.remove(&n);
        self.known.retain(|known| *known != n);
        self.past.retain(|(moment, _)| *moment != n);
    }
}

fn take(step: &Step, journal: &mut Journal, expected: &mut Expected) {
    match *step {
        Step::Log(n) if !expected.known.contains(&n) => {
            let new = content(Kind::Social, "2026-03-01", "iets geleerd");
            journal.log(n, new.clone());
            expected.known.push(n);
            expected.set(n, Some(new));
        }
        Step::Edit(n, how) if expected.live.contains_key(&n) => {
            let new = changed(expected.live[&n].clone(), how);
            journal.edit(n, |content| *content = new.clone());
            expected.set(n, Some(new));
        }
        Step::Delete(n) if expected.live.contains_key(&n) => {
            journal.delete(n);
            expected.set(n, None);
        }
        Step::Forget(n) if expected.known.contains(&n) => {
            journal.forget(n);
            expected.forget(n);
        }
        Step::Undo => undo(journal, expected),
        Step::Log(_) => {}
        Step::Edit(n, _) | Step::Delete(n) | Step::Forget(n) => refused(journal, n, expected),
    }
}

fn undo(journal: &mut Journal, expected: &mut Expected) {
    let undone = journal.undo();
    assert_eq!(undone.is_ok(), !expected.past.is_empty(), "{undone:?}");
    expected.undo();
}

fn refused(journal: &mut Journal, n: u16, expected: &Expected) {
    if !expected.live.contains_key(&n) {
        let deleted = journal.vault.transact(NOW, Verb::Delete, |write| write.delete(id(n)));
        assert!(matches!(deleted, Err(VaultError::UnknownMoment(_))));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn store_log_and_expectation_agree(steps in steps()) {
        let mut journal = journal();
        let mut expected = Expected::default();
        for step in &steps {
            take(step, &mut journal, &mut expected);
            let mut live = BTreeMap::new();
            journal.vault.each_live(|moment| {
                live.insert(moment.id, moment.content.clone());
                Ok::<_, VaultError>(())
            }).unwrap();
            let wanted: BTreeMap<_, _> = expected.live.iter().map(|(n, content)| (id(*n), content.clone())).collect();
            prop_assert_eq!(&live, &wanted);
            prop_assert_eq!(journal.vault.check().unwrap(), vec![]);
        }
    }
}
