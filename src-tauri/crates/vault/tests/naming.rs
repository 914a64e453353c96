//! Names as things of their own: counted, completed, given another name; and goals, which are named by moments too.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod common;

use besef_model::{
    Companion, Content, Feedback, Goal, Kind, Medium, NameSort, NameTally, Note, NotedId, Noun, Role, Source,
    Subject, Training, Verb,
};
use besef_vault::{NameTallies, NameUse, VaultError};
use common::{Journal, NOW, content, day, journal, noted_id};

fn tally(name: &str, moments: u32) -> NameTally {
    NameTally { name: name.into(), moments }
}

fn source(title: &str, author: Option<&str>, medium: Option<Medium>) -> Source {
    Source { title: title.into(), author: author.map(Into::into), address: None, medium }
}

fn with(on: &str, title: &str, author: Option<&str>) -> Content {
    Content {
        sources: vec![source("Iets anders", None, None), source(title, author, Some(Medium::Book))],
        training: Some(Training { title: Some(format!("Cursus {title}")), ..Training::default() }),
        standards: vec!["Opvoeder".into()],
        tags: vec![title.into()],
        people: vec![Companion::named(title)],
        ..content(Kind::Formal, on, "geleerd")
    }
}

/// Three live moments that call the same thing by three spellings, and one in the bin.
fn a_journal() -> Journal {
    let mut journal = journal();
    journal.log(1, with("2026-03-01", "Élan", Some("Iemand")));
    journal.log(2, with("2026-01-01", "elan", Some("Iemand anders")));
    journal.log(3, with("2026-02-01", "ander boek", None));
    journal.log(4, with("2025-01-01", "ELAN", None));
    journal.delete(4);
    journal
}

fn rename(journal: &mut Journal, sort: NameSort, from: &[&str], to: &str) -> u32 {
    let from: Vec<String> = from.iter().map(|name| (*name).to_owned()).collect();
    journal.vault.transact(NOW, Verb::Rename, |write| write.rename(sort, &from, to)).unwrap().0
}

#[test]
fn every_sort_is_counted_over_live_moments() {
    let journal = a_journal();
    let NameTallies { people, tags, sources, trainings, standards } = journal.vault.names().unwrap();
    let two = [tally("elan", 2), tally("ander boek", 1)];
    assert_eq!((people, tags), (two.to_vec(), two.to_vec()));
    let sources: Vec<_> = sources.iter().map(|(source, moments)| tally(&source.title, *moments)).collect();
    assert_eq!(sources, [tally("Iets anders", 3), tally("elan", 2), tally("ander boek", 1)]);
    assert_eq!(trainings, [tally("Cursus elan", 2), tally("Cursus ander boek", 1)]);
    assert_eq!(standards, [tally("Opvoeder", 3)]);
}

#[test]
fn a_source_is_known_as_it_was_last_written() {
    let journal = a_journal();
    let known = journal.vault.names().unwrap().sources;
    assert_eq!(known[1], (source("elan", Some("Iemand anders"), Some(Medium::Book)), 2));
    assert_eq!(known.len(), 3);
}

#[test]
fn a_name_has_a_first_and_a_last_day() {
    let journal = a_journal();
    for sort in [NameSort::Person, NameSort::Tag, NameSort::Source] {
        let span = journal.vault.name_span(sort, "ÉLAN").unwrap();
        let (first, last) = (day("2026-01-01"), day("2026-03-01"));
        assert_eq!(span, Some(NameUse { name: "elan".into(), moments: 2, first, last }));
    }
    assert_eq!(journal.vault.name_span(NameSort::Training, "elan").unwrap(), None);
}

#[test]
fn every_bearer_follows_also_in_the_bin() {
    for sort in NameSort::ALL {
        let mut journal = a_journal();
        let (from, to) = match sort {
            NameSort::Training => ("cursus elan", "Vorming"),
            NameSort::Standard => ("opvoeder", "Vorming"),
            _ => ("elan", "Vorming"),
        };
        let bearers = if sort == NameSort::Standard { 4 } else { 3 };
        assert_eq!(rename(&mut journal, sort, &[from], to), bearers);
        assert_eq!(rename(&mut journal, sort, &[from], to), 0, "nobody is called that any more");
        assert!(journal.content(4).names(sort).contains(&"Vorming"));
        assert_eq!(journal.vault.name_span(sort, from).unwrap(), None);
        assert_eq!(journal.vault.check().unwrap(), []);
        journal.undo().unwrap();
        assert_eq!(journal.content(1), with("2026-03-01", "Élan", Some("Iemand")));
    }
}

#[test]
fn a_moment_that_bore_both_names_bears_one_with_what_was_known_of_either() {
    let mut journal = journal();
    let feedback = Feedback { asked: Some(true), used: None };
    let people = vec![
        Companion { name: "an".into(), role: None, feedback: Some(feedback.clone()) },
        Companion { name: "An P.".into(), role: Some(Role::GaveFeedback), feedback: None },
    ];
    journal.log(1, Content { people, ..content(Kind::Social, "2026-03-01", "gepraat") });
    assert_eq!(rename(&mut journal, NameSort::Person, &["an p."], "An"), 1);
    let an = Companion { name: "An".into(), role: Some(Role::GaveFeedback), feedback: Some(feedback) };
    assert_eq!(journal.content(1).people, [an]);
    assert_eq!(journal.vault.names().unwrap().people, [tally("An", 1)]);
}

#[test]
fn a_name_may_be_written_another_way() {
    let mut journal = a_journal();
    assert_eq!(rename(&mut journal, NameSort::Tag, &["elan"], "élan"), 3);
    assert_eq!(journal.vault.names().unwrap().tags[0], tally("élan", 2));
}

fn goal(journal: &mut Journal, number: u16) -> NotedId {
    let content = Goal { name: format!("doel {number}"), ..Goal::default() };
    let note = Note { id: noted_id(number), content, made_at: NOW, deleted_at: None };
    journal.vault.transact(NOW, Verb::Log, |write| write.note(&note)).unwrap();
    note.id
}

fn for_goals(goals: &[NotedId], on: &str) -> Content {
    Content { goals: goals.to_vec(), ..content(Kind::Social, on, "een stap verder") }
}

#[test]
fn the_moments_of_merged_goals_follow() {
    let mut journal = journal();
    let [one, two, into] = [100, 101, 102].map(|number| goal(&mut journal, number));
    journal.log(1, for_goals(&[one], "2026-01-01"));
    journal.log(2, for_goals(&[two, into, one], "2026-02-01"));
    journal.log(3, for_goals(&[two], "2026-03-01"));
    journal.delete(3);
    let merged =
        journal.vault.transact(NOW, Verb::Merge, |write| write.merge_goals(&[one, two, into], into)).unwrap();
    assert_eq!(merged.1.nouns, [Noun::Moment, Noun::Goal]);
    assert_eq!([1, 2, 3].map(|n| journal.content(n).goals), [vec![into], vec![into], vec![into]]);
    assert_eq!(journal.vault.goal_evidence().unwrap(), [(into, 2, day("2026-02-01"))]);
    assert_eq!(journal.vault.notes::<Goal>().unwrap().iter().map(|goal| goal.id).collect::<Vec<_>>(), [into]);
    journal.undo().unwrap();
    assert_eq!([1, 2].map(|n| journal.content(n).goals), [vec![one], vec![two, into, one]]);
    assert_eq!(journal.vault.notes::<Goal>().unwrap().len(), 3);
}

#[test]
fn a_goal_that_is_not_there_is_not_merged_into() {
    let mut journal = journal();
    let one = goal(&mut journal, 100);
    let merged = journal.vault.transact(NOW, Verb::Merge, |write| write.merge_goals(&[one], noted_id(101)));
    assert!(matches!(merged, Err(VaultError::UnknownNote(unknown)) if unknown == noted_id(101)));
    assert_eq!(journal.vault.notes::<Goal>().unwrap().len(), 1);
}

#[test]
fn a_forgotten_goal_was_never_named() {
    let mut journal = journal();
    let [gone, stays] = [100, 101].map(|number| goal(&mut journal, number));
    journal.log(1, for_goals(&[gone], "2026-01-01"));
    journal.edit(1, |content| content.goals.push(stays));
    journal.edit(1, |content| content.minutes = Some(5));
    let before = journal.vault.seq().unwrap();
    let subject = Subject { noun: Noun::Goal, id: gone.into() };
    let forgotten = journal.vault.transact(NOW, Verb::Forget, |write| write.forget(subject)).unwrap().1;
    assert_eq!(forgotten.nouns, [Noun::Moment, Noun::Goal]);
    assert_eq!(journal.content(1).goals, [stays]);
    assert_eq!(journal.vault.touched_since(before, 9).unwrap(), forgotten.ids, "the index hears of it");
    assert_eq!(journal.vault.check().unwrap(), []);
    let store = journal.raw();
    let named: i64 = store
        .query_row("SELECT count(*) FROM change WHERE instr(after, ?1)", [gone.to_string()], |row| row.get(0))
        .unwrap();
    assert_eq!(named, 0);
    journal.undo().unwrap();
    journal.undo().unwrap();
    assert_eq!((journal.content(1).goals, journal.content(1).minutes), (vec![], None));
    assert_eq!(journal.vault.history(common::id(1)).unwrap().len(), 5, "forgetting a goal is no version");
}
