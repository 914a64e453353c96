//! Undo and redo are exact: whatever is done to moments, names, goals and templates, taken back step by step it is as
//! it was before each, and done again it is as it was after.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod common;

use besef_model::{
    Companion, Content, Day, FollowUp, Goal, Kind, MomentId, NameSort, Note, NotedId, Noun, Source, Subject,
    SubjectId, Template, Timestamp, Training, Verb,
};
use besef_vault::{NameTallies, Result, Vault, VaultError, Write};
use common::{Journal, NOW, content, day, journal, moment, noted_id};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Debug, Clone)]
enum Step {
    Log(u8),
    Edit(u8, u8),
    Rename(NameSort, u8, u8),
    Goal,
    Template,
    ChangeGoal(u8, u8),
    Merge(u8, u8),
    Delete(u8),
    Restore(u8),
    Undo,
    Redo,
    Reopen,
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    let sort = prop::sample::select(&NameSort::ALL[..]);
    let step = prop_oneof![
        3 => any::<u8>().prop_map(Step::Log),
        4 => any::<(u8, u8)>().prop_map(|(which, how)| Step::Edit(which, how)),
        3 => (sort, 0..4u8, 0..4u8).prop_map(|(sort, from, to)| Step::Rename(sort, from, to)),
        1 => Just(Step::Goal),
        1 => Just(Step::Template),
        1 => any::<(u8, u8)>().prop_map(|(which, how)| Step::ChangeGoal(which, how)),
        2 => any::<(u8, u8)>().prop_map(|(from, into)| Step::Merge(from, into)),
        2 => any::<u8>().prop_map(Step::Delete),
        2 => any::<u8>().prop_map(Step::Restore),
        6 => Just(Step::Undo),
        5 => Just(Step::Redo),
        1 => Just(Step::Reopen),
    ];
    prop::collection::vec(step, 1..40)
}

/// Everything a journal holds and says of it.
#[derive(Debug, Clone, PartialEq, Default)]
struct State {
    moments: BTreeMap<MomentId, (Content, Option<Timestamp>)>,
    goals: BTreeMap<NotedId, (Goal, Option<Timestamp>)>,
    templates: BTreeMap<NotedId, (Template, Option<Timestamp>)>,
    names: NameTallies,
    evidence: Vec<(NotedId, u32, Day)>,
    due: u32,
}

impl State {
    /// As it is, of what there is to know about. Something whose writing down was taken back lies in the bin, where
    /// it did not lie before.
    fn of(vault: &Vault, known: &[Subject]) -> Self {
        let mut state = Self {
            names: vault.names().unwrap(),
            evidence: vault.goal_evidence().unwrap(),
            due: vault.due_count(day("2027-01-01")).unwrap(),
            ..Self::default()
        };
        for Subject { noun, id } in known {
            match noun {
                Noun::Moment => state.moments.extend(
                    vault
                        .moment((*id).into())
                        .unwrap()
                        .map(|kept| (kept.id, (kept.content, kept.deleted_at))),
                ),
                Noun::Goal => state.goals.extend(note(vault, *id)),
                _ => state.templates.extend(note(vault, *id)),
            }
        }
        state
    }

    fn known(&self) -> Vec<Subject> {
        let moments = self.moments.keys().map(|id| Subject::from(*id));
        let goals = self.goals.keys().map(|id| Subject { noun: Noun::Goal, id: (*id).into() });
        let templates = self.templates.keys().map(|id| Subject { noun: Noun::Template, id: (*id).into() });
        moments.chain(goals).chain(templates).collect()
    }

    fn in_bin(&self, subject: &Subject) -> bool {
        match subject.noun {
            Noun::Moment => self.moments[&subject.id.into()].1.is_some(),
            Noun::Goal => self.goals[&subject.id.into()].1.is_some(),
            _ => self.templates[&subject.id.into()].1.is_some(),
        }
    }
}

fn note<T: besef_model::Noted>(vault: &Vault, id: SubjectId) -> Option<(NotedId, (T, Option<Timestamp>))> {
    vault.note::<T>(id.into()).unwrap().map(|note| (note.id, (note.content, note.deleted_at)))
}

/// A journal, and the states that undo and redo must lead to.
struct Trial {
    journal: Journal,
    state: State,
    past: Vec<State>,
    future: Vec<State>,
    made: u16,
    at: Timestamp,
}

impl Trial {
    fn begin() -> Self {
        let journal = journal();
        let state = State::of(&journal.vault, &[]);
        Self { journal, state, past: Vec::new(), future: Vec::new(), made: 0, at: NOW }
    }

    fn take(&mut self, step: &Step) {
        self.at = Timestamp::from_millis(self.at.millis() + 1);
        match *step {
            Step::Undo => self.undo(),
            Step::Redo => self.redo(),
            Step::Reopen => {
                self.journal.vault = Vault::open(&self.journal.home, &self.journal.key, NOW).unwrap();
            }
            _ => self.act(step),
        }
        let known = self.state.known();
        assert_eq!(State::of(&self.journal.vault, &known), self.state);
        assert_eq!(self.journal.vault.can_redo().unwrap(), !self.future.is_empty());
        let done = self.journal.vault.done(None, 1_000).unwrap();
        assert_eq!(done.iter().filter(|done| !done.undone).count(), self.past.len());
    }

    fn undo(&mut self) {
        let undone = self.journal.vault.transact(self.at, Verb::Undo, |write| write.undo(None));
        match self.past.pop() {
            Some(before) => {
                undone.unwrap();
                self.future.push(std::mem::replace(&mut self.state, before));
            }
            None => assert!(matches!(undone, Err(VaultError::NothingToUndo))),
        }
    }

    fn redo(&mut self) {
        let redone = self.journal.vault.transact(self.at, Verb::Redo, |write| write.redo());
        match self.future.pop() {
            Some(after) => {
                assert!(redone.unwrap().1.operation.is_some(), "what is done again can be undone");
                self.past.push(std::mem::replace(&mut self.state, after));
            }
            None => assert!(matches!(redone, Err(VaultError::NothingToRedo))),
        }
    }

    /// Anything else: the state before it is where undo must lead.
    fn act(&mut self, step: &Step) {
        let mut known = self.state.known();
        let (state, made, at) = (&self.state, self.made, self.at);
        let acted = self.journal.vault.transact(at, Verb::Edit, |write| act(write, step, state, made, at));
        let (new, changes) = acted.unwrap();
        self.made += u16::from(new.is_some());
        known.extend(new);
        if changes.operation.is_some() {
            let after = State::of(&self.journal.vault, &known);
            self.past.push(std::mem::replace(&mut self.state, after));
            self.future.clear();
        }
    }
}

fn act(
    write: &mut Write<'_>,
    step: &Step,
    state: &State,
    made: u16,
    at: Timestamp,
) -> Result<Option<Subject>> {
    let goals = picked(state.goals.iter().filter(|(_, (_, deleted))| deleted.is_none()).map(|(id, _)| *id));
    match *step {
        Step::Log(how) => {
            let new = moment(made, changed(content(Kind::Formal, "2026-03-01", "geleerd"), how, goals(how)));
            write.log(&new)?;
            return Ok(Some(new.id.into()));
        }
        Step::Edit(which, how) => {
            let live = state.moments.iter().filter(|(_, (_, deleted))| deleted.is_none());
            if let Some(id) = picked(live.map(|(id, _)| *id))(which) {
                let new = changed(state.moments[&id].0.clone(), how, goals(how));
                write.edit(id, &new)?;
            }
        }
        Step::Rename(sort, from, to) => {
            write.rename(sort, &[NAMES[usize::from(from)].to_uppercase()], NAMES[usize::from(to)])?;
        }
        Step::Goal => {
            let goal = Goal { name: format!("doel {made}"), ..Goal::default() };
            return noted(write, made, goal, at).map(Some);
        }
        Step::Template => {
            let template = Template { name: "sjabloon".into(), text: "Wat?".into(), kind: None };
            return noted(write, made, template, at).map(Some);
        }
        Step::ChangeGoal(which, how) => {
            if let Some(id) = goals(which) {
                let why = (how % 3 > 0).then(|| format!("omdat {how}"));
                write.edit_note(id, &Goal { why, ..state.goals[&id].0.clone() })?;
            }
        }
        Step::Merge(from, into) => {
            if let Some((from, into)) = goals(from).zip(goals(into)) {
                write.merge_goals(&[from], into)?;
            }
        }
        Step::Delete(which) => {
            if let Some(subject) = picked(state.known().into_iter().filter(|s| !state.in_bin(s)))(which) {
                delete(write, subject)?;
            }
        }
        Step::Restore(which) => {
            if let Some(subject) = picked(state.known().into_iter().filter(|s| state.in_bin(s)))(which) {
                write.restore(subject)?;
            }
        }
        Step::Undo | Step::Redo | Step::Reopen => {}
    }
    Ok(None)
}

fn noted<T: besef_model::Noted>(
    write: &mut Write<'_>,
    made: u16,
    content: T,
    at: Timestamp,
) -> Result<Subject> {
    let id = noted_id(made);
    write.note(&Note { id, content, made_at: at, deleted_at: None })?;
    Ok(Subject { noun: T::NOUN, id: id.into() })
}

fn delete(write: &mut Write<'_>, subject: Subject) -> Result<()> {
    match subject.noun {
        Noun::Moment => write.delete(subject.id.into()),
        noun => write.delete_note(noun, subject.id.into()),
    }
}

fn picked<T: Copy>(any: impl Iterator<Item = T>) -> impl Fn(u8) -> Option<T> {
    let any: Vec<T> = any.collect();
    move |which| (!any.is_empty()).then(|| any[usize::from(which) % any.len()])
}

/// Two of them differ in an accent only.
const NAMES: [&str; 4] = ["Zoë", "zoe", "An", "Lezen is leven"];

fn changed(mut content: Content, how: u8, goal: Option<NotedId>) -> Content {
    let name = NAMES[usize::from(how) % NAMES.len()].to_owned();
    match how / 4 % 9 {
        0 => content.text.push('!'),
        1 => content.people.push(Companion::named(name)),
        2 => content.tags.push(name),
        3 => content.sources.push(Source { title: name, author: Some(how.to_string()), ..Source::default() }),
        4 => content.training = Some(Training { title: Some(name), ..Training::default() }),
        5 => content.standards.push(name),
        6 => content.follow_ups = vec![FollowUp::due(day("2026-05-01").plus_days(how.into()))],
        7 => content.goals.extend(goal.filter(|goal| !content.goals.contains(goal))),
        _ => content.follow_ups.clear(),
    }
    content
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn back_and_forth_is_exact(steps in steps()) {
        let mut trial = Trial::begin();
        steps.iter().for_each(|step| trial.take(step));
        while !trial.future.is_empty() {
            trial.take(&Step::Redo);
        }
        let steps_back = trial.past.len();
        (0..=steps_back).for_each(|_| trial.take(&Step::Undo));
        (0..=steps_back).for_each(|_| trial.take(&Step::Redo));
        prop_assert_eq!(trial.journal.vault.check().unwrap(), vec![]);
    }
}
