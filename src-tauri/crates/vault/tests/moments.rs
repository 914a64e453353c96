//! What is written comes back exactly; operations are whole; undo, history and forgetting keep their word.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod common;

use besef_model::{
    Activity, Companion, Content, Feedback, Filter, Kind, Noun, Page, Role, Subject, Timestamp, Training,
    Verb,
};
use besef_vault::VaultError;
use common::{NOW, content, day, id, journal, moment};

fn full() -> Content {
    serde_json::from_value(serde_json::json!({
        "kind": "social", "on": "2026-03-14", "text": "Twee regels\nen een 🙂 met ‏עברית",
        "takeaway": "Eerst vragen", "minutes": 45, "mistake": true, "highlight": true, "visibility": "shareable",
        "next_step": {"what": "Probeer het", "by": "2026-04-01", "state": "adapted", "outcome": "Ging", "settled_on": "2026-04-02"},
        "intention": "in_the_moment", "activities": ["observed", "asked_feedback"],
        "changed": {"knowing": "x", "feeling": null, "doing": "y", "intending": null},
        "people": ["An", {"name": "Zoë", "role": "gave_feedback", "feedback": {"asked": true, "used": null}}],
        "sources": [{"title": "Boek", "address": null, "author": "Iemand", "medium": "book"}],
        "training": {"title": "Cursus", "hours": 1.5, "certificate": true},
        "tags": ["Klas", "klimaat"], "standards": ["opvoeder"], "goals": [id(77).to_string()],
        "reflection": {"model": "gibbs", "answers": [{"step": 0, "text": "Zo ging het"}]},
        "attachments": [{"digest": "ab", "name": "foto.jpg", "media_type": "image/jpeg", "bytes": 5}]
    }))
    .unwrap()
}

#[test]
fn every_field_comes_back_as_it_was_written() {
    let mut journal = journal();
    let logged = moment(1, full());
    journal.log(1, full());
    assert_eq!(journal.vault.moment(id(1)).unwrap().unwrap(), logged);
    let mut edited = full();
    edited.people = vec![Companion {
        name: "zoe".into(),
        role: Some(Role::RoleModel),
        feedback: Some(Feedback::default()),
    }];
    edited.training = Some(Training::default());
    edited.activities = vec![Activity::Practised];
    edited.next_step = None;
    journal.edit(1, |content| *content = edited.clone());
    assert_eq!(journal.content(1), edited);
    assert_eq!(journal.vault.check().unwrap(), []);
}

#[test]
fn a_change_set_tells_what_changed() {
    let mut journal = journal();
    let changes = journal.log(1, content(Kind::Formal, "2026-01-01", "studiedag"));
    assert_eq!((changes.nouns, changes.ids), (vec![Noun::Moment], vec![id(1)]));
    assert_eq!(changes.seq, journal.vault.seq().unwrap());
    assert!(changes.operation.is_some());
    let nothing = journal.edit(1, |_| {});
    assert_eq!((nothing.operation, nothing.nouns, nothing.seq), (None, vec![], changes.seq));
}

#[test]
fn a_failing_operation_leaves_nothing_behind() {
    let mut journal = journal();
    let failed = journal.vault.transact(NOW, Verb::Log, |write| {
        write.log(&moment(1, full()))?;
        write.delete(id(2))
    });
    assert!(matches!(failed, Err(VaultError::UnknownMoment(unknown)) if unknown == id(2)));
    assert_eq!(journal.vault.seq().unwrap(), 0);
    assert_eq!(journal.vault.names().unwrap().people, []);
    assert!(journal.vault.moment(id(1)).unwrap().is_none());
}

#[test]
fn undo_goes_back_step_by_step_and_survives_a_restart() {
    let mut journal = journal();
    journal.log(1, full());
    journal.edit(1, |content| content.takeaway = None);
    journal.delete(1);
    journal.vault = besef_vault::Vault::open(&journal.home, &journal.key, NOW).unwrap();
    assert_eq!(journal.undo().unwrap(), [Subject::from(id(1))]);
    assert!(journal.is_live(1));
    assert_eq!(journal.content(1).takeaway, None);
    journal.undo().unwrap();
    assert_eq!(journal.content(1), full());
    journal.undo().unwrap();
    assert!(!journal.is_live(1));
    assert!(matches!(journal.undo(), Err(VaultError::NothingToUndo)));
    assert_eq!(journal.vault.check().unwrap(), []);
}

#[test]
fn a_batch_is_one_step_back() {
    let mut journal = journal();
    let batch: Vec<_> =
        (1..=150).map(|n| moment(n, content(Kind::Social, "2026-02-02", "teamvergadering"))).collect();
    let logged = journal.vault.transact(NOW, Verb::Log, |write| batch.iter().try_for_each(|m| write.log(m)));
    assert_eq!(logged.unwrap().1.ids, [], "too many to name");
    assert_eq!(journal.vault.count(&Filter::default()).unwrap(), 150);
    assert_eq!(journal.undo().unwrap().len(), 150);
    assert_eq!(journal.vault.count(&Filter::default()).unwrap(), 0);
}

#[test]
fn what_changed_again_since_is_not_undone() {
    let mut journal = journal();
    let logged = journal.log(1, full()).operation;
    let edited = journal.edit(1, |content| content.minutes = Some(10)).operation;
    journal.edit(1, |content| content.minutes = Some(20));
    for operation in [logged, edited] {
        let undone = journal.vault.transact(NOW, Verb::Undo, |write| write.undo(operation));
        assert!(matches!(undone, Err(VaultError::UndoConflict)));
    }
    assert_eq!(journal.content(1).minutes, Some(20));
    // Another field does not stand in the way.
    let tagged = journal.edit(1, |content| content.tags.clear()).operation;
    journal.edit(1, |content| content.minutes = None);
    journal.vault.transact(NOW, Verb::Undo, |write| write.undo(tagged)).unwrap();
    assert_eq!((journal.content(1).tags, journal.content(1).minutes), (full().tags, None));
}

#[test]
fn logging_is_not_taken_back_twice() {
    let mut journal = journal();
    let logged = journal.log(1, full()).operation;
    journal.delete(1);
    let undone = journal.vault.transact(NOW, Verb::Undo, |write| write.undo(logged));
    assert!(matches!(undone, Err(VaultError::UndoConflict)));
    journal.undo().unwrap();
    journal.vault.transact(NOW, Verb::Undo, |write| write.undo(logged)).unwrap();
    let again = journal.vault.transact(NOW, Verb::Undo, |write| write.undo(logged));
    assert!(matches!(again, Err(VaultError::NothingToUndo)));
}

#[test]
fn a_deleted_moment_is_neither_edited_nor_listed() {
    let mut journal = journal();
    journal.log(1, full());
    journal.delete(1);
    let edited = journal.vault.transact(NOW, Verb::Edit, |write| write.edit(id(1), &full()));
    assert!(matches!(edited, Err(VaultError::UnknownMoment(_))));
    assert_eq!(journal.vault.list(&Filter::default(), Page::default()).unwrap(), []);
    assert_eq!(journal.vault.moments(&[id(1)]).unwrap(), []);
    assert!(journal.vault.moment(id(1)).unwrap().is_some());
    assert_eq!(journal.vault.names().unwrap().tags, []);
}

#[test]
fn earlier_versions_are_replayed_newest_first() {
    let mut journal = journal();
    journal.log(1, full());
    journal.edit(1, |content| content.text = "anders".into());
    journal.delete(1);
    let versions = journal.vault.history(id(1)).unwrap();
    assert_eq!(versions.len(), 3);
    assert_eq!(journal.vault.version_count(id(1)).unwrap(), 3);
    assert!(versions[0].deleted && !versions[1].deleted);
    assert_eq!(versions[1].content.text, "anders");
    assert_eq!(versions[2].content, full());
    assert_eq!(versions[2].operation.verb, Verb::Log);
    assert_eq!(versions[1].changes.len(), 1);
}

#[test]
fn a_forgotten_moment_is_nowhere_in_the_store() {
    let mut journal = journal();
    let canary = "kanarievogel";
    let mut content = full();
    content.text = format!("tekst {canary}");
    content.tags = vec![canary.into()];
    content.people = vec![Companion::named(canary)];
    journal.log(1, content);
    journal.edit(1, |content| content.takeaway = Some(canary.into()));
    journal.log(2, full());
    let before = journal.vault.seq().unwrap();
    journal.vault.save_draft(&format!("moment/{}/takeaway", id(1)), canary, NOW).unwrap();
    let forgotten = journal.forget(1);
    assert_eq!((forgotten.operation, forgotten.nouns.len()), (None, 2));
    assert!(journal.vault.moment(id(1)).unwrap().is_none());
    assert_eq!(journal.vault.history(id(1)).unwrap(), []);
    assert_eq!(
        journal.vault.touched_since(before, 10).unwrap(),
        [id(1)],
        "whoever follows the log hears of it"
    );
    assert_eq!(journal.vault.drafts().unwrap(), []);
    assert!(!dump(&journal).contains(canary));
    assert_eq!(journal.vault.check().unwrap(), []);
    assert_eq!(
        journal.undo().unwrap(),
        [Subject::from(id(2))],
        "forgetting is never undone; what came before still is"
    );
}

#[test]
fn no_file_holds_readable_text() {
    let mut journal = journal();
    let canary = "kanarievogel";
    journal.log(1, content(Kind::Individual, "2026-01-01", canary));
    journal.vault.save_draft("today", canary, NOW).unwrap();
    journal.vault.backup(NOW, besef_vault::BackupReason::Asked).unwrap();
    let mut files = 0;
    for file in walk(journal.home.folder()) {
        let bytes = std::fs::read(&file).unwrap();
        let found = bytes.windows(canary.len()).any(|window| window == canary.as_bytes());
        assert!(!found, "{}", file.display());
        files += 1;
    }
    assert!(files >= 4, "journal, log, key, card and backup");
}

#[test]
fn drafts_are_kept_and_cleared_with_the_save() {
    let mut journal = journal();
    journal.vault.save_draft("today", "half een gedach", NOW).unwrap();
    assert_eq!(journal.vault.draft("today").unwrap().as_deref(), Some("half een gedach"));
    let saved = journal.vault.transact(NOW, Verb::Log, |write| {
        write.log(&moment(1, full()))?;
        write.clear_draft("today")
    });
    assert_eq!(saved.unwrap().1.nouns, [Noun::Moment, Noun::Draft]);
    assert_eq!(journal.vault.draft("today").unwrap(), None);
    assert_eq!(journal.vault.seq().unwrap(), journal.vault.seq().unwrap());
}

#[test]
fn the_clock_of_the_log_never_runs_backwards() {
    let mut journal = journal();
    let earlier = Timestamp::from_millis(NOW.millis() - 86_400_000);
    journal.log(1, full());
    journal
        .vault
        .transact(earlier, Verb::Edit, |w| w.edit(id(1), &content(Kind::Formal, "2026-01-01", "x")))
        .unwrap();
    let versions = journal.vault.history(id(1)).unwrap();
    assert_eq!(versions[0].content.on, day("2026-01-01"));
    assert_eq!(versions[0].operation.at, earlier);
    let clocks: Vec<i64> = rows(&journal, "SELECT hlc FROM operation ORDER BY id");
    assert!(clocks.is_sorted() && clocks.len() == 2, "{clocks:?}");
}

/// All that any table holds, as text.
fn dump(journal: &common::Journal) -> String {
    let tables: Vec<String> = rows(journal, "SELECT name FROM sqlite_schema WHERE type = 'table'");
    let store = journal.raw();
    let mut all = String::new();
    for table in tables {
        let mut statement = store.prepare(&format!("SELECT * FROM {table}")).unwrap();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            for column in 0..row.as_ref().column_count() {
                all += &format!("{:?}\n", row.get::<_, rusqlite::types::Value>(column).unwrap());
            }
        }
    }
    all
}

fn rows<T: rusqlite::types::FromSql>(journal: &common::Journal, sql: &str) -> Vec<T> {
    journal.raw().prepare(sql).unwrap().query_map([], |row| row.get(0)).unwrap().map(Result::unwrap).collect()
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}
