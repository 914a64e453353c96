//! Vaults that earlier versions wrote, in `tests/vaults`, are opened by this one: with the passphrase and with the
//! identity file, nothing lost, everything found.

use besef_contract::{
    Session, Staying,
    journal::{Access, BackupReason, Find, FindingState, Home, LookBackOn, Rule},
    model::{
        Agreement, Circle, Companion, Content, Conversation, ConversationKind, Filter, Goal, Kind, NameSort,
        NextStep, Noun, Page, Patch, Period, Person, Shared, Span, StepState, Subject, Template,
    },
    shapes::{
        ById, CreateVault, EditMoment, Examine, NameAt, NameMyself, Nothing, OfSubject, OneNoted, QuietRule,
        RememberSearch, Rename, SaveSearch, UndoOperation, Unlock,
    },
};
use besef_tests::{content, day, find, log, session};
use std::{
    fs,
    path::{Path, PathBuf},
};
use tempfile::TempDir;

const PASSPHRASE: &str = "een vault van vroeger";

/// The vaults by the number of their last migration: how many a present one has been through shows how far each has
/// to come.
const FORMATS: [(&str, usize); 5] =
    [("0.1.0", 1), ("format-2", 2), ("format-3", 3), ("format-4", 4), (THIS, 5)];

/// The vault of this version; its number is that of the last migration.
const THIS: &str = "format-5";

/// Before it there were no saved searches.
const WITH_SEARCHES: usize = 2;

/// Before it nothing was noted beside moments, and nothing could be done again.
const WITH_DEPTH: usize = 3;

/// Before it nobody spoke of what was learned, and nothing was counted but kinds, people and steps.
const WITH_CONVERSATIONS: usize = 4;

/// Before it nothing was shared, and nobody had keys of their own.
const WITH_SHARING: usize = 5;

fn vaults() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("vaults")
}

#[test]
fn every_earlier_vault_opens_whole() {
    assert_eq!(fs::read_dir(vaults()).unwrap().count(), FORMATS.len());
    for (name, format) in FORMATS {
        let copy = TempDir::new().unwrap();
        copy_folder(&vaults().join(name), copy.path());
        let session = session(&copy.path().join("vault"), Staying::Short);
        session.unlock(Unlock { passphrase: PASSPHRASE.into() }).unwrap();
        session.unlock_with(&Access::Identity(copy.path().join("identity.txt"))).unwrap();
        assert_whole(&session);
        assert_came_up_to_date(&session, format);
        assert_keeps_searches(&session);
        assert_keeps_depth(&session);
        assert_keeps_conversations(&session, format);
        assert_keeps_sharing(&session, format);
        assert_counts(&session);
        assert_well(&session);
    }
}

/// A backup precedes every step. What there was no room for then is written now.
fn assert_came_up_to_date(session: &Session, format: usize) {
    let backups = session.backups(Nothing {}).unwrap().backups;
    let steps = backups.iter().filter(|backup| backup.reason == BackupReason::Migration).count();
    assert_eq!(steps, FORMATS.len() - format);
    if format < WITH_SEARCHES {
        assert!(session.searches(Nothing {}).unwrap().saved.is_empty());
        write_searches(session);
    }
    if format < WITH_DEPTH {
        assert!(session.goals(Nothing {}).unwrap().goals.is_empty());
        write_depth(session);
    }
}

fn assert_keeps_searches(session: &Session) {
    let searches = session.searches(Nothing {}).unwrap();
    let saved = &searches.saved[0];
    assert_eq!((saved.name.as_str(), saved.words.as_str()), ("Met An", "met:\"An\" klimaat"));
    assert_eq!(searches.recent, ["leerklimaat"]);
}

fn assert_keeps_depth(session: &Session) {
    let goals = session.goals(Nothing {}).unwrap().goals;
    assert_eq!((goals[0].goal.content.name.as_str(), goals[0].moments), ("Rustiger lesgeven", 1));
    let source = &session.names(Nothing {}).unwrap().sources[0].source;
    assert_eq!((source.title.as_str(), source.author.as_deref()), ("Handboek", Some("Iemand")));
    let tag = session.show_name(NameAt { sort: NameSort::Tag, name: "schoolklimaat".into() }).unwrap();
    assert_eq!(tag.moments, 1);
    let binned = session.bin(Page::default()).unwrap().items;
    let binned: Vec<_> = binned.iter().map(|binned| binned.title.as_str()).collect();
    assert!(binned.contains(&"Na een les") && binned.contains(&"verwijderd"), "{binned:?}");
    session.redo(Nothing {}).unwrap();
    assert_eq!(find(session, "herdaan").total, 1);
}

fn assert_keeps_conversations(session: &Session, format: usize) {
    if format < WITH_CONVERSATIONS {
        assert!(session.conversations(Nothing {}).unwrap().past.is_empty());
        write_conversations(session);
    }
    let past = &session.conversations(Nothing {}).unwrap().past;
    assert_eq!(past[0].content.agreements[0].what, "Samen een les voorbereiden");
    let people = session.people_known(Nothing {}).unwrap().people;
    assert_eq!((people[0].content.name.as_str(), people[0].content.circle), ("An", Some(Circle::Inside)));
    let reviews = session.reviews(Nothing {}).unwrap().kept;
    assert_eq!(reviews[0].review.content.takeaway.as_deref(), Some("Vragen helpt."));
    assert_eq!(session.quieted(Nothing {}).unwrap().quieted.len(), 1);
}

fn assert_keeps_sharing(session: &Session, format: usize) {
    if format < WITH_SHARING {
        assert_eq!(session.sharing(Nothing {}).unwrap().shared, []);
        write_sharing(session);
    }
    assert_eq!(session.own_card(Nothing {}).unwrap().name, "Sam");
    let shared = session.sharing(Nothing {}).unwrap().shared;
    assert_eq!((shared[0].with.as_deref(), shared[0].moments), (Some("Kim"), 1));
    assert_eq!(session.shared(OneNoted { id: shared[0].id }).unwrap().preview.moments.len(), 1);
}

/// What was kept before it was counted is counted all the same.
fn assert_counts(session: &Session) {
    let all = session.look_back(LookBackOn { span: Span::All, ..LookBackOn::default() }).unwrap();
    assert_eq!((all.figures.total, all.people[0].name.as_str(), all.trainings.len()), (3, "An", 1));
    let training = Filter { training: true, ..Filter::default() };
    assert_eq!(session.find(Find { filter: training, ..Find::default() }).unwrap().total, 1);
}

fn assert_whole(session: &Session) {
    assert_eq!(find(session, "").total, 3);
    assert_eq!(find(session, "leerklimaat").total, 1);
    let found = find(session, "verbeterde");
    let row = &found.hits[0];
    assert_eq!(
        (row.kind, row.on, row.people.as_slice()),
        (Kind::Individual, day("2026-03-18"), ["An".to_owned()].as_slice())
    );
    assert_eq!(session.history(ById { id: row.id }).unwrap().versions.len(), 2);
    assert_well(session);
}

fn assert_well(session: &Session) {
    let health = session.examine(Examine { repair: true }).unwrap();
    assert!(health.findings.iter().all(|finding| finding.state != FindingState::Wrong), "{health:?}");
}

/// Writes the vault of this version, once, when the store's shape is about to change:
/// `cargo test -p besef-tests --test journal -- --ignored write_a_vault`.
#[test]
#[ignore = "writes into tests/vaults"]
fn write_a_vault_of_this_version() {
    let folder = vaults().join(THIS);
    let session = session(&folder.join("vault"), Staying::Short);
    session.create_vault(CreateVault { passphrase: PASSPHRASE.into(), keep_on_device: false }).unwrap();
    let passphrase = Access::Passphrase(PASSPHRASE.to_owned().into());
    let home = Home::at(folder.join("vault"));
    let key = home.unlock(&passphrase).unwrap();
    home.protect(&key, &Access::Identity(folder.join("identity.txt"))).unwrap();
    write_moments(&session);
    write_searches(&session);
    write_conversations(&session);
    write_sharing(&session);
    write_depth(&session); // ends with something to do again
    drop(session);
    write_index(&folder);
    fs::remove_dir_all(folder.join("vault/backups")).unwrap();
}

/// With all moments in it: to later versions, an index of another layout.
fn write_index(folder: &Path) {
    let window = session(&folder.join("vault"), Staying::Long);
    window.unlock_with(&Access::Identity(folder.join("identity.txt"))).unwrap();
    drop(window); // waits for its thread, which catches up first
}

fn write_moments(session: &Session) {
    log(session, content("Over het leerklimaat gepraat in de refter."));
    let id = log(
        session,
        Content {
            people: vec![Companion::named("An")],
            ..Content::new(Kind::Individual, day("2026-03-18"), "eerste versie")
        },
    );
    session.edit_moment(EditMoment { id, set: Patch::default().set("text", "verbeterde versie") }).unwrap();
    let mut step = content("met een volgende stap");
    step.next_step = Some(NextStep {
        what: "uitproberen".into(),
        by: Some(day("2026-12-01")),
        state: StepState::Open,
        outcome: None,
        settled_on: None,
    });
    log(session, step);
    let deleted = log(session, content("verwijderd"));
    session.delete_moment(ById { id: deleted }).unwrap();
}

fn write_searches(session: &Session) {
    let (name, words) = ("Met An".into(), "met:\"An\" klimaat".into());
    session.save_search(SaveSearch { name, words, sort: None }).unwrap();
    session.remember_search(RememberSearch { words: "leerklimaat".into() }).unwrap();
}

/// Deepens one of the moments: a goal, a source, a name that was another; and something to do again.
fn write_depth(session: &Session) {
    let id = find(session, "stap").hits[0].id;
    let goal =
        session.add_goal(Goal { name: "Rustiger lesgeven".into(), ..Goal::default() }).unwrap().note.id;
    let set = Patch::default()
        .set("goals", vec![goal.to_string()])
        .set("tags", vec!["klimaat"])
        .set("standards", vec!["Opvoeder"])
        .set("training", serde_json::json!({"title": "Klasmanagement", "hours": 3.0}))
        .set("sources", serde_json::json!([{"title": "Handboek", "author": "Iemand"}]));
    session.edit_moment(EditMoment { id, set }).unwrap();
    let (from, to) = (vec!["klimaat".into()], "schoolklimaat".into());
    session.rename(Rename { sort: NameSort::Tag, from, to }).unwrap();
    let template = Template { name: "Na een les".into(), text: "Wat werkte?".into(), kind: None };
    let template = session.add_template(template).unwrap().note;
    session
        .delete_noted(OfSubject { subject: Subject { noun: Noun::Template, id: template.id.into() } })
        .unwrap();
    session.edit_moment(EditMoment { id, set: Patch::default().set("takeaway", "herdaan") }).unwrap();
    session.undo(UndoOperation { operation: None }).unwrap();
}

/// Speaks of what was learned, keeps a look-back, notes who somebody is, and wants less of a question.
fn write_conversations(session: &Session) {
    let agreement = Agreement { what: "Samen een les voorbereiden".into(), ..Agreement::default() };
    let spoken = Conversation {
        with: Some("An".into()),
        on: Some(day("2026-06-10")),
        agreements: vec![agreement],
        ..Conversation::new(ConversationKind::Development)
    };
    session.add_conversation(spoken).unwrap();
    let an = Person { name: "An".into(), circle: Some(Circle::Inside), ..Person::default() };
    session.note_person(an).unwrap();
    let period = Period { from: day("2026-11-16"), to: day("2026-11-22") };
    let review = serde_json::json!({"sort": "week", "period": period, "takeaway": "Vragen helpt.", "finished_on": "2026-11-22"});
    session.add_review(serde_json::from_value(review).unwrap()).unwrap();
    session.quiet_rule(QuietRule { rule: Rule::KindAbsent }).unwrap();
}

/// Gets a name and keys, and begins an extract for someone without Besef.
fn write_sharing(session: &Session) {
    session.name_myself(NameMyself { name: "Sam".into() }).unwrap();
    let moments = vec![find(session, "leerklimaat").hits[0].id];
    session.add_shared(Shared { reader: Some("Kim".into()), moments, ..Shared::default() }).unwrap();
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy_folder(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}
