//! Names as places: another name, one of several, back again; and names that may be meant for the same.

use besef_contract::{
    FailureCode, Session,
    journal::Renamed,
    model::{Companion, Content, Kind, NameSort, Role, Source, Training},
    shapes::{DoneBefore, LogBatch, NameAt, Nothing, OfSubject, Rename, UndoOperation},
};
use besef_tests::{Place, content, day, find, ids, log, of_moment, shown};
use proptest::prelude::*;

fn rename(session: &Session, sort: NameSort, from: &[&str], to: &str) -> Renamed {
    let from = from.iter().map(|name| (*name).to_owned()).collect();
    session.rename(Rename { sort, from, to: to.to_owned() }).unwrap()
}

fn undo(session: &Session) {
    session.undo(UndoOperation::default()).unwrap();
}

fn at(sort: NameSort, name: &str) -> NameAt {
    NameAt { sort, name: name.to_owned() }
}

fn with(name: &str) -> Content {
    Content { people: vec![Companion::named(name)], ..content(&format!("met {name}")) }
}

/// One moment with a name of every sort, written in a way of its own.
fn all_sorts(person: &str, other: &str) -> Content {
    Content {
        people: vec![Companion::named(person)],
        tags: vec![other.to_owned()],
        sources: vec![Source { title: other.to_owned(), author: Some("Iemand".into()), ..Source::default() }],
        training: Some(Training { title: Some(other.to_owned()), ..Training::default() }),
        standards: vec![other.to_owned()],
        ..content("iets")
    }
}

#[test]
fn every_sort_of_name_is_known_shown_and_renamed() {
    let (_place, session) = Place::with_vault();
    let one = log(&session, all_sorts("An P.", "Toetsen"));
    let other = log(&session, all_sorts("An Peeters", "toetsen"));
    let names = session.names(Nothing {}).unwrap();
    assert_eq!(names.people.len(), 2);
    assert_eq!((names.tags[0].name.as_str(), names.tags[0].moments), ("toetsen", 2), "the last spelling");
    assert_eq!((names.sources[0].source.author.as_deref(), names.sources[0].moments), (Some("Iemand"), 2));
    for sort in [NameSort::Tag, NameSort::Source, NameSort::Training, NameSort::Standard] {
        let name = session.show_name(at(sort, "TOETSEN")).unwrap();
        assert_eq!((name.moments, name.name.as_str()), (2, "toetsen"), "{sort:?}");
        let renamed = rename(&session, sort, &["toetsen"], "Evalueren");
        assert_eq!((renamed.moments, renamed.merged), (2, false), "{sort:?}");
        assert_eq!(session.show_name(at(sort, "toetsen")).unwrap_err().code, FailureCode::Unknown);
        for id in [one, other] {
            assert_eq!(shown(&session, id).names(sort), ["Evalueren"], "{sort:?}");
        }
    }
    assert_eq!(session.names(Nothing {}).unwrap().trainings[0].name, "Evalueren", "what is at hand follows");
}

#[test]
fn a_merge_keeps_what_each_knew_and_can_be_taken_back() {
    let (_place, session) = Place::with_vault();
    let mut both = with("An P.");
    both.people.push(Companion { role: Some(Role::GaveAdvice), ..Companion::named("An Peeters") });
    let both = log(&session, both);
    let short = log(&session, with("An P."));
    let binned = log(&session, with("an p."));
    session.delete_moment(besef_contract::shapes::ById { id: binned }).unwrap();
    let before = [both, short].map(|id| shown(&session, id));
    let alike = session.alike(at(NameSort::Person, "An P.")).unwrap().names;
    assert_eq!(alike[0].name, "An Peeters");

    let renamed = rename(&session, NameSort::Person, &["An P."], "An Peeters");
    assert_eq!((renamed.moments, renamed.merged), (3, true));
    let people = shown(&session, both).people;
    assert_eq!(people.len(), 1);
    assert_eq!(people[0].role, Some(Role::GaveAdvice));
    assert_eq!(ids(&session, "met:\"An Peeters\"").len(), 2);
    assert_eq!(ids(&session, "met:\"An P.\"").len(), 0);

    undo(&session);
    assert_eq!([both, short].map(|id| shown(&session, id)), before);
    assert_eq!(ids(&session, "met:\"An P.\"").len(), 2);
    session.redo(Nothing {}).unwrap();
    session.take_out(OfSubject { ..of_moment(binned) }).unwrap();
    assert_eq!(shown(&session, binned).people[0].name, "An Peeters", "those in the bin follow too");
}

#[test]
fn two_thousand_moments_follow_in_one_step() {
    let (_place, session) = Place::with_vault();
    let contents =
        (0..2_000).map(|n| Content { tags: vec!["Toets".into()], ..content(&format!("nummer {n}")) });
    session.log_batch(LogBatch { contents: contents.collect() }).unwrap();
    log(&session, Content { tags: vec!["toetsen".into()], ..content("de andere") });
    let renamed = rename(&session, NameSort::Tag, &["toets"], "toetsen");
    assert_eq!((renamed.moments, renamed.merged), (2_000, true));
    assert_eq!(find(&session, "label:\"toetsen\"").total, 2_001);
    let done = session.done(DoneBefore { before: None, most: 1 }).unwrap();
    assert_eq!(done.done[0].count, 2_000);
    undo(&session);
    assert_eq!(session.names(Nothing {}).unwrap().tags.len(), 2);
    assert_eq!(find(&session, "label:\"toetsen\"").total, 1);
}

#[test]
fn what_cannot_be_a_name_changes_nothing() {
    let (_place, session) = Place::with_vault();
    log(&session, with("An"));
    let asked = |from: &str, to: &str| {
        let rename = Rename { sort: NameSort::Person, from: vec![from.into()], to: to.into() };
        session.rename(rename).unwrap_err().code
    };
    assert_eq!(asked("An", "  "), FailureCode::Blank);
    assert_eq!(asked("An", &"x".repeat(201)), FailureCode::TooLong);
    assert_eq!(asked("Niemand", "An"), FailureCode::Unknown);
    assert_eq!(session.done(DoneBefore { before: None, most: 9 }).unwrap().done.len(), 1);
}

const POOL: [&str; 6] = ["An", "an", "An Peeters", "Bo", "BO", "Zoë"];

fn moments() -> impl Strategy<Value = Vec<Content>> {
    let names = || prop::collection::vec(prop::sample::select(&POOL[..]), 0..4);
    let moment = (names(), names(), names()).prop_map(|(people, tags, sources)| Content {
        people: people.into_iter().map(Companion::named).collect(),
        tags: tags.into_iter().map(str::to_owned).collect(),
        sources: sources
            .into_iter()
            .map(|title| Source { title: title.into(), ..Source::default() })
            .collect(),
        ..Content::new(Kind::Social, day("2026-03-01"), "iets")
    });
    prop::collection::vec(moment, 1..6)
}

fn renames() -> impl Strategy<Value = Vec<(NameSort, Vec<String>, String)>> {
    let sort = prop::sample::select(vec![NameSort::Person, NameSort::Tag, NameSort::Source]);
    let name = || prop::sample::select(&POOL[..]).prop_map(str::to_owned);
    prop::collection::vec((sort, prop::collection::vec(name(), 1..3), name()), 1..5)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn undo_and_redo_of_names_are_exact(contents in moments(), renames in renames()) {
        let (_place, session) = Place::with_vault();
        let ids: Vec<_> = contents.into_iter().map(|content| log(&session, content)).collect();
        let state = || {
            let moments: Vec<_> = ids.iter().map(|id| shown(&session, *id)).collect();
            (moments, session.names(Nothing {}).unwrap())
        };
        let mut states = vec![state()];
        for (sort, from, to) in renames {
            let done = session.rename(Rename { sort, from, to });
            if done.is_ok_and(|done| done.moments > 0) {
                states.push(state());
            }
        }
        for before in states.iter().rev().skip(1) {
            undo(&session);
            prop_assert_eq!(&state(), before);
        }
        for after in states.iter().skip(1) {
            session.redo(Nothing {}).unwrap();
            prop_assert_eq!(&state(), after);
        }
    }
}
