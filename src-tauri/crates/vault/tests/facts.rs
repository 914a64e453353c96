//! What is counted of moments: every number opens exactly its moments, whatever is done to them, and a journal from before
//! they were counted like this counts the same.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod common;

use besef_model::{
    Activity, Changed, ChangedFilter, ChangedTally, Companion, Content, Feedback, FeedbackFilter,
    FeedbackTally, Filter, Intention, Kind, NotedId, Period, Role, Tally, Training, Verb,
};
use besef_vault::{Flaw, ReadOnly, Vault};
use common::{Journal, NOW, content, day, id, journal, noted_id};
use std::{collections::BTreeMap, fs};

const YEAR: (&str, &str) = ("2025-09-01", "2026-08-31");

fn year() -> Period {
    Period { from: day(YEAR.0), to: day(YEAR.1) }
}

fn feedback(name: &str, asked: Option<bool>, used: Option<bool>) -> Companion {
    let feedback = Some(Feedback { asked, used });
    Companion { role: Some(Role::GaveFeedback), feedback, ..Companion::named(name) }
}

fn on(day: &str) -> Content {
    content(Kind::Social, day, "iets geleerd")
}

/// Five moments in the year, and one before it.
fn a_journal() -> Journal {
    let mut journal = journal();
    let [asked, used, open] =
        [("An", Some(true), Some(false)), ("Bo", None, Some(true)), ("Zoë", Some(false), None)]
            .map(|(name, asked, used)| feedback(name, asked, used));
    journal.log(1, Content { people: vec![used.clone()], ..on("2025-06-01") });
    journal.log(2, Content { people: vec![asked, used], highlight: true, ..on("2025-09-10") });
    journal.log(
        3,
        Content {
            people: vec![open, Companion::named("zoe")],
            activities: vec![Activity::AskedFeedback, Activity::Reflected],
            ..on("2025-10-01")
        },
    );
    journal.log(
        4,
        Content {
            changed: Changed { doing: Some("anders".into()), ..Changed::default() },
            intention: Some(Intention::InTheMoment),
            takeaway: Some("dit".into()),
            goals: vec![noted_id(7)],
            ..on("2025-10-02")
        },
    );
    let training = Some(Training { certificate: true, ..Training::default() });
    journal.log(5, Content { training, goals: vec![noted_id(7)], ..on("2025-12-01") });
    let helped = Companion { role: Some(Role::GaveAdvice), ..Companion::named("An") };
    journal.log(6, Content { people: vec![helped], mistake: true, ..on("2025-12-01") });
    journal
}

fn assert_counts(vault: &Vault) {
    let Tally { feedback, changed, roles, activities, intentions, people, .. } = vault.tally(year()).unwrap();
    assert_eq!(feedback, FeedbackTally { asked: 2, received: 2, used: 1, open: 1 });
    assert_eq!(changed, ChangedTally { any: 1, doing: 1, ..ChangedTally::default() });
    assert_eq!(roles, BTreeMap::from([(Role::GaveFeedback, 2), (Role::GaveAdvice, 1)]));
    assert_eq!(activities, BTreeMap::from([(Activity::AskedFeedback, 1), (Activity::Reflected, 1)]));
    assert_eq!(intentions, BTreeMap::from([(Intention::InTheMoment, 1)]));
    let people: Vec<_> = people.iter().map(|it| (it.name.as_str(), it.moments, it.new)).collect();
    assert_eq!(people, [("An", 2, true), ("Bo", 1, false), ("zoe", 1, true)]);
    let named: Vec<_> = vault.witnesses(year()).unwrap();
    let named: Vec<(NotedId, u32, _)> = named.iter().map(|it| (it.goal, it.moments, it.latest)).collect();
    assert_eq!(named, [(noted_id(7), 2, id(5))]);
    assert_eq!(vault.trainings(year()).unwrap().len(), 1);
    assert_eq!(vault.check().unwrap(), []);
}

#[test]
fn what_is_so_of_moments_is_counted_once_per_moment() {
    let journal = a_journal();
    assert_counts(&journal.vault);
    let an = journal.vault.tally(year()).unwrap().people.swap_remove(0);
    assert_eq!(an.roles, BTreeMap::from([(Role::GaveFeedback, 1), (Role::GaveAdvice, 1)]));
}

#[test]
fn every_number_opens_its_moments() {
    let journal = a_journal();
    let feedback = |stands| Filter { feedback: Some(stands), ..Filter::default() };
    let cases = [
        (feedback(FeedbackFilter::Asked), vec![3, 2]),
        (feedback(FeedbackFilter::Received), vec![3, 2, 1]),
        (feedback(FeedbackFilter::Used), vec![2, 1]),
        (feedback(FeedbackFilter::Open), vec![3]),
        (Filter { roles: vec![Role::GaveAdvice, Role::RoleModel], ..Filter::default() }, vec![6]),
        (Filter { activities: vec![Activity::Reflected], ..Filter::default() }, vec![3]),
        (Filter { changed: Some(ChangedFilter::Any), ..Filter::default() }, vec![4]),
        (Filter { changed: Some(ChangedFilter::Knowing), ..Filter::default() }, vec![]),
        (Filter { intention: Some(Intention::InTheMoment), ..Filter::default() }, vec![4]),
        (Filter { training: true, ..Filter::default() }, vec![5]),
        (Filter { highlight: true, roles: vec![Role::GaveFeedback], ..Filter::default() }, vec![2]),
        (Filter { mistake: true, training: true, ..Filter::default() }, vec![]),
    ];
    for (filter, expected) in cases {
        let found = journal.vault.list(&filter, besef_model::Page::default()).unwrap();
        let found: Vec<_> = found.iter().map(|moment| moment.id).collect();
        assert_eq!(found, expected.iter().map(|n| id(*n)).collect::<Vec<_>>(), "{filter:?}");
        assert_eq!(journal.vault.count(&filter).unwrap() as usize, expected.len(), "{filter:?}");
    }
}

#[test]
fn counts_follow_what_is_done() {
    let mut journal = a_journal();
    journal.edit(2, |content| content.people.clear());
    assert_eq!(journal.vault.tally(year()).unwrap().feedback.received, 1);
    journal.undo().unwrap();
    journal.delete(3);
    assert_eq!(
        journal.vault.tally(year()).unwrap().feedback,
        FeedbackTally { asked: 1, received: 1, used: 1, open: 0 }
    );
    journal.undo().unwrap();
    journal.vault.transact(NOW, Verb::Redo, |write| write.redo()).unwrap();
    journal.undo().unwrap();
    assert_counts(&journal.vault);
}

#[test]
fn a_miscount_is_noticed() {
    let journal = a_journal();
    journal.raw().execute("UPDATE moment SET facts = 1 WHERE id = ?1", [id(4).as_bytes()]).unwrap();
    assert_eq!(journal.vault.check().unwrap(), [Flaw::Counted(id(4))]);
}

/// The journal in the shape it had before anything was counted like this.
fn before_facts(journal: Journal) -> Journal {
    journal
        .raw()
        .execute_batch(
            "DROP TABLE identity;
             DROP INDEX moment_live;
             ALTER TABLE moment DROP COLUMN facts;
             CREATE INDEX moment_live ON moment (on_day, key, kind) WHERE deleted_at IS NULL;
             CREATE INDEX moment_steps ON moment (on_day, step_state)
                 WHERE deleted_at IS NULL AND step_state IS NOT NULL;
             CREATE INDEX moment_trained ON moment (on_day)
                 WHERE deleted_at IS NULL AND json_type(detail, '$.training') IS NOT NULL;
             PRAGMA user_version = 3",
        )
        .unwrap();
    journal
}

#[test]
fn a_journal_from_before_counts_the_same() {
    let Journal { folder, home, key, vault } = before_facts(a_journal());
    drop(vault);
    let vault = Vault::open(&home, &key, NOW).unwrap();
    assert_eq!(vault.read_only(), None);
    assert_counts(&vault);
    drop(folder);
}

#[test]
fn a_journal_from_before_that_may_only_be_read_counts_the_same() {
    let Journal { folder, home, key, vault } = before_facts(a_journal());
    drop(vault);
    let file = home.folder().join("journal.db");
    let mut permissions = fs::metadata(&file).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&file, permissions).unwrap();
    let vault = Vault::open(&home, &key, NOW).unwrap();
    assert_eq!(vault.read_only(), Some(ReadOnly::Storage));
    assert_counts(&vault);
    drop(folder);
}
