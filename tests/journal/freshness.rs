//! Never wrong about freshness: what is saved is found at once in every process, whatever happens to the index; and
//! while an index is being made, answers come from what is ready and say so.

use besef_contract::{
    Event, Session, Staying,
    journal::{Access, Find, Found, Progress},
    model::{Companion, Page},
    shapes::{LogBatch, Nothing},
};
use besef_tests::{Place, content, find, ids, log};
use std::{
    fs::{self, OpenOptions},
    io::{BufRead, BufReader},
    process::{Command, Stdio},
    sync::mpsc::{self, Receiver},
    thread,
    time::{Duration, Instant},
};

/// More than are written in one stretch, so that an index is made in several.
const MANY: u32 = 12_000;

#[test]
fn what_one_process_saves_another_finds_with_its_next_question() {
    let (place, session) = Place::with_vault();
    let window = place.window();
    window.unlock_with(&place.access()).unwrap();
    let Access::Identity(identity) = place.access() else { unreachable!() };
    let mut saver = Command::new(env!("CARGO_BIN_EXE_besef-saver"))
        .args([place.vault(), identity])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let saved = BufReader::new(saver.stdout.take().unwrap()).lines().take(40);
    for (count, id) in saved.enumerate() {
        let id = id.unwrap().parse().unwrap();
        for reader in [&session, &window] {
            assert!(ids(reader, &format!("\"moment {count}\"")).contains(&id), "moment {count}");
        }
    }
    saver.kill().unwrap();
    saver.wait().unwrap();
}

#[test]
fn what_the_index_has_not_seen_is_found_in_every_way() {
    let (place, session) = Place::with_vault();
    let other = place.unlocked();
    let mut saved = content("Het leerklimaat en de differentiatie besproken.");
    saved.people = vec![Companion::named("An Peeters")];
    saved.tags = vec!["toetsing".into()];
    let id = log(&session, saved);
    for words in
        ["leerklimaat", "klimaat", "diferentiatie", "met:An", "label:toetsing", "-toetsweek soort:sociaal"]
    {
        assert_eq!(ids(&other, words), [id], "{words}");
    }
    let counted = other.find(Find { words: "klimaat".into(), facets: true, ..Find::default() }).unwrap();
    let facets = counted.facets.unwrap();
    assert_eq!((facets.people[0].name.as_str(), facets.people[0].moments), ("An Peeters", 1));
    assert_eq!((facets.tags[0].name.as_str(), facets.kinds[0].moments), ("toetsing", 1));
}

#[test]
fn an_index_that_is_gone_or_broken_while_closed_is_made_again() {
    for (how, harm) in HARMS {
        let place = filled(300);
        harm(&place);
        let session = place.unlocked();
        assert_eq!(find(&session, "vulling").total, 300, "{how}");
        drop(session);
        harm(&place);
        let window = place.window();
        window.unlock_with(&place.access()).unwrap();
        assert_eq!(settled(&window, "vulling").total, 300, "{how}, in a window");
    }
}

#[test]
fn an_index_that_goes_or_breaks_while_open_is_made_again() {
    for (how, harm) in HARMS {
        for staying in [Staying::Short, Staying::Long] {
            let place = filled(300);
            let session = besef_tests::session(&place.vault(), staying);
            session.unlock_with(&place.access()).unwrap();
            assert_eq!(settled(&session, "vulling").total, 300);
            harm(&place);
            let id = log(&session, content("na het onheil"));
            assert_eq!(ids(&session, "onheil"), [id], "{how}, {staying:?}");
            assert_eq!(settled(&session, "vulling").total, 300, "{how}, {staying:?}");
            let other = place.unlocked();
            assert_eq!(find(&other, "vulling").total, 300, "{how}, beside {staying:?}");
        }
    }
}

type Harm = fn(&Place);

const HARMS: [(&str, Harm); 4] = [
    ("removed", |place| fs::remove_file(place.file("index.db")).unwrap()),
    ("overwritten", |place| fs::write(place.file("index.db"), b"no index at all").unwrap()),
    ("cut short", |place| {
        let file = OpenOptions::new().write(true).open(place.file("index.db")).unwrap();
        file.set_len(file.metadata().unwrap().len() / 2).unwrap();
    }),
    ("altered", |place| {
        let mut bytes = fs::read(place.file("index.db")).unwrap();
        bytes.iter_mut().skip(4096).step_by(97).for_each(|byte| *byte ^= 0x40);
        fs::write(place.file("index.db"), bytes).unwrap();
    }),
];

#[test]
fn an_index_of_a_later_journal_is_made_again() {
    let place = filled(300);
    let store = place.file("journal.db");
    fs::copy(&store, place.file("earlier")).unwrap();
    let session = place.unlocked();
    log(&session, content("van later"));
    for n in 0..300 {
        log(&session, content(&format!("ook van later {n}")));
    }
    assert_eq!(find(&session, "later").total, 301);
    drop(session);
    fs::rename(place.file("earlier"), &store).unwrap();
    let session = place.unlocked();
    assert_eq!(find(&session, "later").total, 0);
    assert_eq!(find(&session, "vulling").total, 300);
}

#[test]
fn while_an_index_is_made_answers_come_from_what_is_ready_and_say_so() {
    let place = filled(MANY);
    fs::remove_file(place.file("index.db")).unwrap();
    let (window, events) = listened_to(&place);
    let other = place.unlocked();
    window.unlock_with(&place.access()).unwrap();
    let newest = format!("nummer{}", MANY - 1);
    let mut partial = 0;
    loop {
        let found = [find(&window, "vulling"), find(&other, "vulling")];
        for found in &found {
            assert_honest(found);
        }
        assert_eq!(find(&window, &newest).total, 1, "the newest is always found");
        partial += u32::from((1_000..MANY).contains(&found[0].total));
        if found.iter().all(|found| found.indexing.is_none()) {
            break;
        }
    }
    assert!(partial > 0, "answers came before all was ready");
    assert_told_truly(&told(&events));
    assert_eq!(window.status(Nothing {}).unwrap().indexing, None);
}

#[test]
fn an_index_left_half_made_is_gone_on_with() {
    let place = filled(MANY);
    fs::remove_file(place.file("index.db")).unwrap();
    let (window, events) = listened_to(&place);
    window.unlock_with(&place.access()).unwrap();
    let far = |event: &Event| matches!(event, Event::Indexing(Some(progress)) if progress.done >= 4_000);
    assert!(events.iter().any(|event| far(&event)));
    window.lock(Nothing {}).unwrap();
    drop(events);
    let (window, events) = listened_to(&place);
    window.unlock_with(&place.access()).unwrap();
    assert_eq!(settled(&window, "vulling").total, MANY);
    let begun = told(&events).into_iter().flatten().next();
    assert!(begun.is_none_or(|progress| progress.done >= 4_000), "{begun:?}");
}

/// Fewer than all only with word of it; all of them real.
fn assert_honest(found: &Found) {
    assert!(found.total <= MANY);
    assert!(found.total == MANY || found.indexing.is_some(), "{} without a word", found.total);
    assert_eq!(found.hits.len(), found.total.min(Page::default().limit) as usize);
}

/// Progress only grows, is of all moments, and ends.
fn assert_told_truly(told: &[Option<Progress>]) {
    assert!(told.len() > 2 && told.last() == Some(&None), "{told:?}");
    let done: Vec<u32> = told.iter().flatten().map(|progress| progress.done).collect();
    assert!(done.is_sorted() && told.iter().flatten().all(|progress| progress.of == MANY), "{told:?}");
}

/// A closed vault with so many moments and an index of them.
fn filled(size: u32) -> Place {
    let (place, session) = Place::with_vault();
    let contents = (0..size).map(|n| content(&format!("vulling nummer{n}"))).collect();
    session.log_batch(LogBatch { contents }).unwrap();
    assert_eq!(find(&session, "vulling").total, size);
    place
}

fn listened_to(place: &Place) -> (Session, Receiver<Event>) {
    let window = place.window();
    let (tell, heard) = mpsc::channel();
    window.hear(move |event| drop(tell.send(event)));
    (window, heard)
}

fn told(events: &Receiver<Event>) -> Vec<Option<Progress>> {
    let progress = |event| if let Event::Indexing(progress) = event { Some(progress) } else { None };
    events.try_iter().filter_map(progress).collect()
}

/// The answer when the index has everything again.
fn settled(session: &Session, words: &str) -> Found {
    let until = Instant::now() + Duration::from_secs(60);
    loop {
        let found = find(session, words);
        if found.indexing.is_none() {
            return found;
        }
        assert!(Instant::now() < until, "the index is never ready");
        thread::sleep(Duration::from_millis(5));
    }
}

/// Prints what freshness costs a long journal:
/// `cargo test --release -p besef-tests --test journal -- --ignored --nocapture what_freshness_costs`.
#[test]
#[ignore = "takes minutes"]
fn what_freshness_costs() {
    let place = filled(100_000);
    fs::remove_file(place.file("index.db")).unwrap();
    let window = place.window();
    window.unlock_with(&place.access()).unwrap();
    let started = Instant::now();
    let mut slowest = Duration::ZERO;
    let mut last = 0;
    while last < 100_000 {
        let asked = Instant::now();
        let found = find(&window, "vulling");
        slowest = slowest.max(asked.elapsed());
        if last < 1_000 && found.total >= 1_000 {
            println!("first stretch answers after {:?}", started.elapsed());
        }
        last = found.total;
        thread::sleep(Duration::from_millis(20));
    }
    println!("all answers after {:?}; the slowest question meanwhile took {slowest:?}", started.elapsed());
    let other = place.unlocked();
    let mut times: Vec<Duration> = (0..200)
        .map(|n| {
            let word = format!("uniek{n}woord");
            log(&other, content(&word));
            let saved = Instant::now();
            assert_eq!(find(&window, &word).total, 1);
            saved.elapsed()
        })
        .collect();
    times.sort();
    println!("saved until found by another: p50 {:?} p99 {:?}", times[100], times[198]);
}
