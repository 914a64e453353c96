//! Finding: freshness, words, phrases, filters and the timeline.

use besef_contract::{
    Event,
    journal::Find,
    model::{Companion, Filter, Kind, Page, Sort, StepFilter},
    shapes::{ById, Nothing},
};
use besef_tests::{Place, content, day, find, ids, log};
use std::{fs, sync::mpsc, time::Duration};

#[test]
fn what_is_saved_is_found_at_once() {
    let (_place, session) = Place::with_vault();
    for text in ["leerklimaat in de refter", "gesprekken met ouders", "café en koffie"] {
        log(&session, content(text));
    }
    assert_eq!(find(&session, "leerklim").total, 1, "prefix on the last word");
    assert_eq!(find(&session, "gesprek ouder").total, 1, "stems");
    assert_eq!(find(&session, "cafe").total, 1, "accents folded");
    assert_eq!(find(&session, "\"met ouders\"").total, 1, "a phrase");
    assert_eq!(find(&session, "\"ouders met\"").total, 0, "a phrase has an order");
}

#[test]
fn hits_are_marked_and_nothing_of_the_text_is_lost() {
    let (_place, session) = Place::with_vault();
    log(&session, content("Over het leerklimaat gepraat."));
    let found = find(&session, "leerklimaat");
    let hit: String =
        found.hits[0].snippet.iter().filter(|part| part.hit).map(|part| part.text.as_str()).collect();
    let whole: String = found.hits[0].snippet.iter().map(|part| part.text.as_str()).collect();
    assert_eq!((hit.as_str(), whole.as_str()), ("leerklimaat", "Over het leerklimaat gepraat."));
}

#[test]
fn filters_narrow_search_and_timeline_alike() {
    let (_place, session) = Place::with_vault();
    let mut one = content("feedback over de les");
    (one.kind, one.on) = (Kind::Individual, day("2026-03-01"));
    one.people = vec![Companion::named("Zoë")];
    one.tags = vec!["Klasmanagement".into()];
    one.highlight = true;
    let one = log(&session, one);
    log(&session, content("feedback van een collega"));
    let filters = [
        Filter { kinds: vec![Kind::Individual], ..Filter::default() },
        Filter { people: vec!["zoe".into()], ..Filter::default() },
        Filter { tags: vec!["klasmanagement".into()], ..Filter::default() },
        Filter { to: Some(day("2026-06-30")), ..Filter::default() },
        Filter { highlight: true, ..Filter::default() },
    ];
    for filter in filters {
        for words in ["", "feedback"] {
            let asked = Find { words: words.into(), filter: filter.clone(), ..Find::default() };
            let found = session.find(asked).unwrap();
            assert_eq!((found.total, found.hits[0].id), (1, one), "{filter:?} {words:?}");
        }
    }
    let steps = Filter { step: Some(StepFilter::Any), ..Filter::default() };
    assert_eq!(session.find(Find { filter: steps, ..Find::default() }).unwrap().total, 0);
}

#[test]
fn the_timeline_is_newest_first_and_comes_in_pages() {
    let (_place, session) = Place::with_vault();
    let days = ["2026-01-05", "2026-03-05", "2026-02-05"];
    let logged = days.map(|on| {
        let mut moment = content(on);
        moment.on = day(on);
        log(&session, moment)
    });
    let page = |offset, limit| Find { page: Page { offset, limit }, ..Find::default() };
    let first = session.find(page(0, 2)).unwrap();
    assert_eq!(first.total, 3);
    assert_eq!(first.hits.iter().map(|row| row.id).collect::<Vec<_>>(), [logged[1], logged[2]]);
    assert_eq!(session.find(page(2, 2)).unwrap().hits[0].id, logged[0]);
    let newest = Find { words: "2026".into(), sort: Sort::Newest, ..Find::default() };
    assert_eq!(session.find(newest).unwrap().hits[0].id, logged[1]);
}

#[test]
fn deleted_moments_are_not_found_and_come_back_with_undo() {
    let (_place, session) = Place::with_vault();
    let id = log(&session, content("verborgen schat"));
    session.delete_moment(ById { id }).unwrap();
    assert!(ids(&session, "schat").is_empty());
    session.undo(besef_contract::shapes::UndoOperation::default()).unwrap();
    assert_eq!(ids(&session, "schat"), [id]);
}

#[test]
fn a_missing_or_broken_index_is_made_again() {
    let (place, session) = Place::with_vault();
    let id = log(&session, content("onvindbaar maar niet echt"));
    for n in 0..300 {
        log(&session, content(&format!("vulling {n}")));
    }
    assert_eq!(ids(&session, "onvindbaar"), [id]);
    drop(session);
    fs::write(place.file("index.db"), b"no index at all").unwrap();
    assert_eq!(ids(&place.unlocked(), "onvindbaar"), [id]);
    fs::remove_file(place.file("index.db")).unwrap();
    assert_eq!(ids(&place.unlocked(), "onvindbaar"), [id]);
}

#[test]
fn a_window_hears_what_another_process_saves() {
    let (place, other) = Place::with_vault();
    let window = place.window();
    let (tell, heard) = mpsc::channel();
    window.hear(move |event| drop(tell.send(event)));
    window.unlock_with(&place.access()).unwrap();
    let id = log(&other, content("vanop de opdrachtregel"));
    let changed = std::iter::from_fn(|| heard.recv_timeout(Duration::from_secs(20)).ok());
    let named =
        changed.filter_map(|event| if let Event::Changed(change) = event { Some(change.ids) } else { None });
    assert!(named.into_iter().any(|ids| ids.contains(&id)));
    assert_eq!(ids(&window, "opdrachtregel"), [id]);
    assert!(window.status(Nothing {}).unwrap().indexing.is_none());
}
