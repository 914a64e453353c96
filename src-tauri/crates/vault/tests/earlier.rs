//! A journal of an earlier shape: brought up to date with nothing lost, or, where it may only be read, seen as if it
//! had been.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod common;

use besef_model::{Filter, Goal, NameSort, NameTally, NotedId, Page, Verb};
use besef_vault::{ReadOnly, Vault};
use common::{Journal, NOW, day, id, journal};
use std::fs;

const SHAPES: [&str; 2] =
    [include_str!("../migrations/0001_journal.sql"), include_str!("../migrations/0002_searches.sql")];

/// How many steps there are to the present shape.
const STEPS: usize = 5;

const GOAL: &str = "00000000-0000-0000-0000-000000000001";

/// One moment, logged with everything that had no column then.
fn earlier(format: usize) -> Journal {
    let journal = journal();
    fs::remove_file(journal.home.folder().join("journal.db")).unwrap();
    let store = journal.raw();
    SHAPES.iter().take(format).for_each(|shape| store.execute_batch(shape).unwrap());
    store.pragma_update(None, "user_version", i64::try_from(format).unwrap()).unwrap();
    let detail = format!(
        r#"{{"sources":[{{"title":"Boek","address":null,"author":"Iemand","medium":"book"}}],
            "training":{{"title":"Cursus","hours":1.5}},"standards":["Opvoeder"],"goals":["{GOAL}"],
            "reflection":{{"model":"gibbs","answers":[{{"step":0,"text":"Zo ging het"}}]}}}}"#
    );
    let insert = "INSERT INTO moment (id, kind, on_day, text, mistake, highlight, visibility, detail, logged_at, logged_offset)
         VALUES (?1, 'formal', '2026-03-01', 'een studiedag', 0, 0, 'private', ?2, ?3, 60)";
    store.execute(insert, (id(1).as_bytes(), &detail, NOW.millis())).unwrap();
    store.execute("INSERT INTO device (only, id) VALUES (1, zeroblob(16))", []).unwrap();
    store
        .execute("INSERT INTO operation (verb, at, hlc, device) VALUES ('log', 0, 0, zeroblob(16))", [])
        .unwrap();
    let fields: serde_json::Map<_, _> = serde_json::from_str(&detail).unwrap();
    let columns =
        [("kind", "formal"), ("on", "2026-03-01"), ("text", "een studiedag"), ("visibility", "private")];
    let columns = columns.map(|(field, value)| (field.to_owned(), value.into()));
    for (field, value) in fields.into_iter().chain(columns) {
        let log =
            "INSERT INTO change (operation, moment, field, before, after) VALUES (1, ?1, ?2, 'null', ?3)";
        store.execute(log, (id(1).as_bytes(), field, value.to_string())).unwrap();
    }
    journal
}

fn assert_all_there(vault: &Vault) {
    assert_eq!(vault.list(&Filter::default(), Page::default()).unwrap().len(), 1);
    assert_eq!(vault.history(id(1)).unwrap().len(), 1);
    assert_eq!(vault.check().unwrap(), []);
    let names = vault.names().unwrap();
    let one = |name: &str| vec![NameTally { name: name.into(), moments: 1 }];
    let sources =
        names.sources.iter().map(|(it, moments)| (it.title.as_str(), it.author.as_deref(), *moments));
    assert_eq!(sources.collect::<Vec<_>>(), [("Boek", Some("Iemand"), 1)]);
    assert_eq!((names.trainings, names.standards), (one("Cursus"), one("Opvoeder")));
    assert_eq!(vault.name_span(NameSort::Source, "BOEK").unwrap().unwrap().first, day("2026-03-01"));
    assert_eq!(vault.goal_evidence().unwrap(), [(GOAL.parse::<NotedId>().unwrap(), 1, day("2026-03-01"))]);
    assert_eq!(vault.done(None, 9).unwrap()[0].about[0].title, "een studiedag");
    assert_eq!(vault.due_count(day("2026-12-31")).unwrap(), 0);
    assert!(vault.notes::<Goal>().unwrap().is_empty() && vault.prompts().unwrap().is_empty());
    assert!(vault.saved_searches().unwrap().is_empty() && vault.recent_searches().unwrap().is_empty());
    assert!(vault.wrote_on(day("2026-11-22")).unwrap() && vault.bin(Page::default()).unwrap().1.is_empty());
}

#[test]
fn an_earlier_journal_is_brought_up_to_date() {
    for format in 1..=SHAPES.len() {
        let Journal { home, key, folder, .. } = earlier(format);
        let mut vault = Vault::open(&home, &key, NOW).unwrap();
        assert_eq!(vault.read_only(), None);
        assert_all_there(&vault);
        vault.transact(NOW, Verb::Undo, |write| write.undo(None)).unwrap();
        assert_eq!(vault.check().unwrap(), []);
        assert_eq!(home.backups().unwrap().len(), STEPS - format, "one before each step");
        drop(folder);
    }
}

#[test]
fn an_earlier_journal_that_may_only_be_read_answers_like_a_present_one() {
    for format in 1..=SHAPES.len() {
        let Journal { home, key, folder, .. } = earlier(format);
        let file = home.folder().join("journal.db");
        let mut permissions = fs::metadata(&file).unwrap().permissions();
        permissions.set_readonly(true);
        fs::set_permissions(&file, permissions).unwrap();
        let before = fs::read(&file).unwrap();
        let vault = Vault::open(&home, &key, NOW).unwrap();
        assert_eq!(vault.read_only(), Some(ReadOnly::Storage));
        assert_all_there(&vault);
        assert_eq!(fs::read(&file).unwrap(), before);
        drop(folder);
    }
}
