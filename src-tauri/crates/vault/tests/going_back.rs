//! What is noted beside moments, the history of the whole journal, redo, the bin, and what Today asks.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod common;

use besef_model::{
    Content, FollowUp, FollowUpState, Goal, Kind, NextStep, Note, Noted, NotedId, Noun, OwnModel, Page,
    PromptId, StepState, Subject, SubjectId, Template, Timestamp, Verb,
};
use besef_vault::{PromptShown, VaultError};
use common::{Journal, NOW, content, day, id, journal, moment, noted_id};

fn add<T: Noted>(journal: &mut Journal, number: u16, content: T) -> NotedId {
    let note = Note { id: noted_id(number), content, made_at: NOW, deleted_at: None };
    let (_, changes) = journal.vault.transact(NOW, Verb::Log, |write| write.note(&note)).unwrap();
    assert_eq!((changes.nouns, changes.ids), (vec![T::NOUN], vec![]));
    note.id
}

fn goal(name: &str) -> Goal {
    Goal { name: name.into(), ..Goal::default() }
}

fn template(text: &str) -> Template {
    Template { name: "Na een les".into(), text: text.into(), kind: Some(Kind::Individual) }
}

fn a_moment(text: &str) -> Content {
    content(Kind::Social, "2026-03-01", text)
}

#[test]
fn what_is_noted_is_kept_by_its_sort() {
    let mut journal = journal();
    let one = add(&mut journal, 1, goal("Rustiger lesgeven"));
    let other = add(&mut journal, 2, template("Wat werkte?"));
    assert_eq!(journal.vault.notes::<Goal>().unwrap()[0].content, goal("Rustiger lesgeven"));
    assert_eq!(journal.vault.note::<Template>(other).unwrap().unwrap().content, template("Wat werkte?"));
    assert_eq!(journal.vault.note::<Template>(one).unwrap(), None, "a goal is no template");
    let edited = journal.vault.transact(NOW, Verb::Edit, |write| write.edit_note(one, &template("x")));
    assert!(matches!(edited, Err(VaultError::UnknownNote(unknown)) if unknown == one));
    let deleted = journal.vault.transact(NOW, Verb::Delete, |write| write.delete_note(Noun::Model, one));
    assert!(matches!(deleted, Err(VaultError::UnknownNote(_))));
    let model = OwnModel { name: "Mijn model".into(), prompts: vec!["Wat?".into()] };
    add(&mut journal, 3, model);
    assert_eq!(journal.vault.check().unwrap(), []);
}

#[test]
fn a_deleted_note_is_not_listed_and_comes_back() {
    let mut journal = journal();
    let id = add(&mut journal, 1, goal("Rustiger lesgeven"));
    journal.vault.transact(NOW, Verb::Delete, |write| write.delete_note(Noun::Goal, id)).unwrap();
    assert!(journal.vault.notes::<Goal>().unwrap().is_empty());
    assert_eq!(journal.vault.note::<Goal>(id).unwrap().unwrap().deleted_at, Some(NOW));
    let edited = journal.vault.transact(NOW, Verb::Edit, |write| write.edit_note(id, &goal("anders")));
    assert!(matches!(edited, Err(VaultError::UnknownNote(_))));
    journal.undo().unwrap();
    assert_eq!(journal.vault.notes::<Goal>().unwrap().len(), 1);
}

#[test]
fn what_is_done_since_leaves_nothing_to_redo() {
    let mut journal = journal();
    journal.log(1, a_moment("een"));
    journal.edit(1, |content| content.text = "twee".into());
    journal.undo().unwrap();
    journal.vault.transact(NOW, Verb::Edit, |write| write.remember_search("vraag")).unwrap();
    assert!(journal.vault.can_redo().unwrap(), "a search is nothing that was done");
    journal.log(2, a_moment("iets anders"));
    let redone = journal.vault.transact(NOW, Verb::Redo, |write| write.redo());
    assert!(matches!(redone, Err(VaultError::NothingToRedo)));
    assert_eq!(journal.content(1).text, "een");
}

#[test]
fn what_is_done_again_is_named_so_that_it_can_be_undone() {
    let mut journal = journal();
    let logged = journal.log(1, a_moment("een")).operation;
    journal.undo().unwrap();
    let (subjects, changes) = journal.vault.transact(NOW, Verb::Redo, |write| write.redo()).unwrap();
    assert_eq!((subjects, changes.operation), (vec![Subject::from(id(1))], logged));
    journal.vault.transact(NOW, Verb::Undo, |write| write.undo(logged)).unwrap();
    assert!(!journal.is_live(1));
}

#[test]
fn what_was_done_is_told_newest_first() {
    let mut journal = journal();
    journal.log(1, a_moment("\n  eerste regel  \ntweede regel"));
    let edited = journal.edit(1, |content| content.minutes = Some(5)).operation.unwrap();
    let goal_id = add(&mut journal, 2, goal("Doel"));
    journal.delete(1);
    journal.undo().unwrap();
    journal.undo().unwrap();
    let done = journal.vault.done(None, 50).unwrap();
    let told: Vec<_> = done.iter().map(|done| (done.operation.verb, done.undone, done.count)).collect();
    let expected =
        [(Verb::Delete, true, 1), (Verb::Log, true, 1), (Verb::Edit, false, 1), (Verb::Log, false, 1)];
    assert_eq!(told, expected);
    let about = |nth: usize| &done[nth].about[0];
    assert_eq!((about(1).title.as_str(), about(1).live), ("Doel", false));
    assert_eq!(about(1).subject, Subject { noun: Noun::Goal, id: goal_id.into() });
    assert_eq!((about(2).title.as_str(), about(2).live), ("eerste regel", true));
    assert_eq!(about(2).fields.iter().map(|field| field.as_str()).collect::<Vec<_>>(), ["minutes"]);
    assert!(about(0).fields.is_empty(), "that it was deleted is told by the verb");
    let earlier = journal.vault.done(Some(edited), 50).unwrap();
    assert_eq!(earlier.len(), 1);
    assert_eq!(journal.vault.done(None, 2).unwrap(), done[..2]);
}

#[test]
fn a_large_step_names_a_few_and_counts_all() {
    let mut journal = journal();
    let batch: Vec<_> = (1..=20).map(|n| moment(n, a_moment("samen"))).collect();
    journal.vault.transact(NOW, Verb::Log, |write| batch.iter().try_for_each(|m| write.log(m))).unwrap();
    let done = &journal.vault.done(None, 1).unwrap()[0];
    assert_eq!((done.about.len(), done.count), (3, 20));
}

#[test]
fn what_is_forgotten_has_no_title_any_more() {
    let mut journal = journal();
    let batch = [moment(1, a_moment("geheim")), moment(2, a_moment("open"))];
    journal.vault.transact(NOW, Verb::Log, |write| batch.iter().try_for_each(|m| write.log(m))).unwrap();
    let goal_id = add(&mut journal, 3, goal("geheim doel"));
    let goal_subject = Subject { noun: Noun::Goal, id: goal_id.into() };
    journal.edit(2, |content| content.goals = vec![goal_id]);
    journal.forget(1);
    journal.vault.transact(NOW, Verb::Forget, |write| write.forget(goal_subject)).unwrap();
    let done = journal.vault.done(None, 50).unwrap();
    let told: Vec<_> = done.iter().map(|done| (done.operation.verb, done.count)).collect();
    assert_eq!(told, [(Verb::Forget, 1), (Verb::Forget, 1), (Verb::Log, 1)]);
    assert!(done.iter().take(2).all(|done| done.about[0].title.is_empty() && !done.about[0].live));
    assert_eq!(done[0].about[0].subject, goal_subject);
    assert!(!format!("{done:?}").contains("geheim\""));
    assert!(matches!(
        journal.vault.transact(NOW, Verb::Forget, |write| write.forget(goal_subject)),
        Err(VaultError::UnknownNote(_))
    ));
}

fn later(millis: i64) -> Timestamp {
    Timestamp::from_millis(NOW.millis() + millis)
}

/// A moment, then a goal, then another moment were deleted.
fn with_a_full_bin() -> (Journal, NotedId) {
    let mut journal = journal();
    (1..=3).for_each(|n| drop(journal.log(n, a_moment(&format!("moment {n}")))));
    let goal_id = add(&mut journal, 4, goal("doel"));
    journal.vault.transact(later(1), Verb::Delete, |write| write.delete(id(1))).unwrap();
    journal.vault.transact(later(2), Verb::Delete, |write| write.delete_note(Noun::Goal, goal_id)).unwrap();
    journal.vault.transact(later(3), Verb::Delete, |write| write.delete(id(2))).unwrap();
    (journal, goal_id)
}

fn titles(journal: &Journal, page: Page) -> (u32, Vec<String>) {
    let (total, binned) = journal.vault.bin(page).unwrap();
    (total, binned.into_iter().map(|binned| binned.title).collect())
}

#[test]
fn the_bin_holds_whatever_was_deleted_last_first() {
    let (mut journal, goal_id) = with_a_full_bin();
    let all = ["moment 2", "doel", "moment 1"].map(String::from);
    assert_eq!(titles(&journal, Page::default()), (3, all.to_vec()));
    assert_eq!(titles(&journal, Page { offset: 1, limit: 1 }), (3, vec![all[1].clone()]));
    let subject = Subject { noun: Noun::Goal, id: goal_id.into() };
    journal.vault.transact(NOW, Verb::Restore, |write| write.restore(subject)).unwrap();
    assert_eq!(titles(&journal, Page::default()).0, 2);
    let again = journal.vault.transact(NOW, Verb::Restore, |write| write.restore(subject));
    assert!(matches!(again, Err(VaultError::UnknownNote(_))));
    journal.undo().unwrap();
    assert_eq!(titles(&journal, Page::default()), (3, all.to_vec()), "when it was deleted comes back too");
}

#[test]
fn an_emptied_bin_is_empty_for_good() {
    let (mut journal, _) = with_a_full_bin();
    let (emptied, changes) = journal.vault.transact(NOW, Verb::Forget, |write| write.empty_bin()).unwrap();
    assert_eq!((emptied, changes.operation), (3, None));
    assert_eq!(titles(&journal, Page::default()), (0, vec![]));
    assert!(journal.is_live(3));
    assert_eq!(journal.vault.check().unwrap(), []);
    assert_eq!(journal.undo().unwrap(), [Subject::from(id(3))], "what went with the bin is not undone");
    assert!(matches!(journal.undo(), Err(VaultError::NothingToUndo)));
}

#[test]
fn the_index_hears_of_moments_only() {
    let mut journal = journal();
    journal.log(1, a_moment("een"));
    let before = journal.vault.seq().unwrap();
    add(&mut journal, 2, goal("doel"));
    assert!(journal.vault.seq().unwrap() > before);
    assert_eq!(journal.vault.touched_since(before, 9).unwrap(), []);
    let stretch = journal.vault.log_after(before, 9).unwrap();
    assert_eq!((stretch.ids, stretch.to), (vec![], journal.vault.seq().unwrap()));
    assert_eq!(journal.vault.history(SubjectId::from(noted_id(9)).into()).unwrap(), []);
}

fn step(by: &str, state: StepState) -> Option<NextStep> {
    Some(NextStep { what: "probeer".into(), by: Some(day(by)), state, outcome: None, settled_on: None })
}

fn answered(due: &str) -> FollowUp {
    FollowUp { state: FollowUpState::Applied, ..FollowUp::due(day(due)) }
}

#[test]
fn what_is_due_is_what_is_open() {
    let mut journal = journal();
    let due = |on: &str| FollowUp::due(day(on));
    let with = |follow_ups| Content { follow_ups, ..a_moment("een cursus") };
    journal.log(1, with(vec![answered("2026-04-01"), due("2026-06-01"), due("2026-09-01")]));
    journal
        .log(2, Content { next_step: step("2026-05-01", StepState::Open), ..with(vec![due("2026-05-01")]) });
    journal.log(3, with(vec![answered("2026-04-01")]));
    journal.log(4, with(vec![due("2026-04-01")]));
    journal.log(5, Content { next_step: step("2026-04-01", StepState::Tried), ..a_moment("gedaan") });
    journal.delete(4);
    let asked = |journal: &Journal, by: &str| {
        let moments = journal.vault.due_follow_ups(day(by), 9).unwrap();
        (moments.iter().map(|m| m.id).collect::<Vec<_>>(), journal.vault.due_count(day(by)).unwrap())
    };
    assert_eq!(asked(&journal, "2026-04-30"), (vec![], 0));
    assert_eq!(asked(&journal, "2026-05-01"), (vec![id(2)], 2));
    assert_eq!(asked(&journal, "2026-06-01"), (vec![id(2), id(1)], 3));
    journal.edit(1, |content| content.follow_ups[1].state = FollowUpState::LetGo);
    assert_eq!(asked(&journal, "2026-06-01"), (vec![id(2)], 2));
    assert_eq!(asked(&journal, "2026-09-01").0, [id(2), id(1)]);
    journal.undo().unwrap();
    assert_eq!(asked(&journal, "2026-06-01").1, 3);
}

#[test]
fn a_day_is_that_of_the_device_that_wrote() {
    let mut journal = journal();
    // Half past midnight in Brussels is still the day before in Greenwich.
    let logged_at = Timestamp::from_millis(day_millis("2026-05-01") + 23 * 3_600_000 + 1_800_000);
    let late = besef_model::Moment { logged_at, ..moment(1, a_moment("laat")) };
    journal.vault.transact(NOW, Verb::Log, |write| write.log(&late)).unwrap();
    let wrote = |on: &str| journal.vault.wrote_on(day(on)).unwrap();
    assert_eq!(["2026-05-01", "2026-05-02", "2026-05-03"].map(wrote), [false, true, false]);
}

fn day_millis(on: &str) -> i64 {
    day(on).date().and_hms_opt(0, 0, 0).unwrap().and_utc().timestamp_millis()
}

#[test]
fn prompts_leave_no_trace_in_the_log() {
    let mut journal = journal();
    let [one, other] = ["one", "other"].map(PromptId::named);
    let before = journal.vault.seq().unwrap();
    let shown = journal.vault.transact(NOW, Verb::Edit, |write| {
        write.show_prompt(&one, day("2026-03-01"))?;
        write.hide_prompt(&other, true)
    });
    let changes = shown.unwrap().1;
    assert_eq!((changes.operation, changes.nouns, changes.seq), (None, vec![Noun::Prompt], before));
    journal.vault.transact(NOW, Verb::Edit, |write| write.hide_prompt(&one, true)).unwrap();
    journal.vault.transact(NOW, Verb::Edit, |write| write.show_prompt(&one, day("2026-03-02"))).unwrap();
    journal.vault.transact(NOW, Verb::Edit, |write| write.hide_prompt(&other, false)).unwrap();
    let expected = [
        PromptShown { id: one, on: Some(day("2026-03-02")), hidden: true },
        PromptShown { id: other, on: None, hidden: false },
    ];
    assert_eq!(journal.vault.prompts().unwrap(), expected);
    assert!(matches!(journal.undo(), Err(VaultError::NothingToUndo)));
}
