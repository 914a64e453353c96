//! Whatever a person does, in whatever order: store, change log and index tell the same story, which is that of a
//! plain model kept beside them.

use besef_contract::{
    FailureCode, Session,
    journal::{Check, Find, FindingState},
    model::{MomentId, Patch},
    shapes::{ById, EditMoment, Examine, UndoOperation},
};
use besef_tests::{Place, content, log, of_moment};
use proptest::prelude::*;
use std::collections::BTreeSet;

const WORDS: [&str; 6] = ["toets", "klimaat", "gesprek", "overleg", "vraag", "idee"];

#[derive(Debug, Clone)]
enum Deed {
    Log(usize),
    Edit(usize, usize),
    Delete(usize),
    Undo,
    Forget(usize),
    Restart,
}

fn deed() -> impl Strategy<Value = Deed> {
    let word = 0..WORDS.len();
    prop_oneof![
        4 => word.clone().prop_map(Deed::Log),
        3 => (0usize..8, word).prop_map(|(which, word)| Deed::Edit(which, word)),
        2 => (0usize..8).prop_map(Deed::Delete),
        3 => Just(Deed::Undo),
        1 => (0usize..8).prop_map(Deed::Forget),
        1 => Just(Deed::Restart),
    ]
}

/// What a person would expect: each moment's word while it lives, and the way back.
#[derive(Default)]
struct Expected {
    moments: Vec<(MomentId, Option<usize>)>,
    before: Vec<(MomentId, Option<usize>)>,
}

impl Expected {
    fn live(&self, which: usize) -> Option<(MomentId, usize)> {
        let live: Vec<_> =
            self.moments.iter().filter_map(|(id, word)| word.map(|word| (*id, word))).collect();
        (!live.is_empty()).then(|| live[which % live.len()])
    }

    fn set(&mut self, id: MomentId, word: Option<usize>) -> Option<usize> {
        let moment = self.moments.iter_mut().find(|(known, _)| *known == id).unwrap();
        std::mem::replace(&mut moment.1, word)
    }

    fn change(&mut self, id: MomentId, word: Option<usize>) {
        let before = self.set(id, word);
        if before != word {
            self.before.push((id, before));
        }
    }

    fn with(&self, word: Option<usize>) -> BTreeSet<MomentId> {
        let live = self.moments.iter().filter(|(_, has)| has.is_some() && (word.is_none() || *has == word));
        live.map(|(id, _)| *id).collect()
    }
}

fn text(word: usize) -> String {
    format!("iets over {}", WORDS[word])
}

fn carry_out(session: &Session, expected: &mut Expected, deed: &Deed) {
    match *deed {
        Deed::Log(word) => {
            let id = log(session, content(&text(word)));
            expected.moments.push((id, None));
            expected.change(id, Some(word));
        }
        Deed::Edit(which, word) => {
            let Some((id, _)) = expected.live(which) else { return };
            session.edit_moment(EditMoment { id, set: Patch::default().set("text", text(word)) }).unwrap();
            expected.change(id, Some(word));
        }
        Deed::Delete(which) => {
            let Some((id, _)) = expected.live(which) else { return };
            session.delete_moment(ById { id }).unwrap();
            expected.change(id, None);
        }
        Deed::Forget(which) => {
            let Some((id, _)) = expected.live(which) else { return };
            session.forget(of_moment(id)).unwrap();
            expected.moments.retain(|(known, _)| *known != id);
            expected.before.retain(|(known, _)| *known != id);
        }
        Deed::Undo => match (session.undo(UndoOperation::default()), expected.before.pop()) {
            (Ok(_), Some((id, word))) => drop(expected.set(id, word)),
            (Err(failure), None) => assert_eq!(failure.code, FailureCode::NothingToUndo),
            (done, meant) => panic!("{done:?} where {meant:?} was meant"),
        },
        Deed::Restart => {}
    }
}

fn found(session: &Session, words: &str) -> BTreeSet<MomentId> {
    let found = session.find(Find { words: words.into(), ..Find::default() }).unwrap();
    assert_eq!(found.total as usize, found.hits.len());
    found.hits.into_iter().map(|hit| hit.id).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn store_log_and_index_agree(deeds in proptest::collection::vec(deed(), 1..30)) {
        let (place, mut session) = Place::with_vault();
        let mut expected = Expected::default();
        for deed in &deeds {
            if let Deed::Restart = deed {
                drop(session);
                session = place.unlocked();
                session.examine(Examine { repair: true }).unwrap(); // brings the index up to date
            }
            carry_out(&session, &mut expected, deed);
            prop_assert_eq!(found(&session, ""), expected.with(None));
        }
        for (word, name) in WORDS.iter().enumerate() {
            prop_assert_eq!(found(&session, name), expected.with(Some(word)), "{}", name);
        }
        let health = session.examine(Examine { repair: true }).unwrap();
        let log = health.findings.iter().find(|finding| finding.check == Check::ChangeLog).unwrap();
        prop_assert_eq!(log.state, FindingState::Well);
        for (word, name) in WORDS.iter().enumerate() {
            prop_assert_eq!(found(&session, name), expected.with(Some(word)), "{} in a fresh index", name);
        }
    }
}
