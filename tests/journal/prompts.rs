//! The prompt of the day: one a day, the same in every window, none again within sixty days.

use besef_contract::{
    Session,
    model::{Prompt, PromptId},
    shapes::{HidePrompt, Nothing},
};
use besef_tests::{Place, day};
use std::{collections::HashMap, fs};

fn todays(session: &Session) -> PromptId {
    session.today(Nothing {}).unwrap().prompt.unwrap().id
}

fn hide(session: &Session, prompt: &PromptId, hidden: bool) -> Option<Prompt> {
    session.hide_prompt(HidePrompt { prompt: prompt.clone(), hidden }).unwrap().prompt
}

#[test]
fn none_comes_back_within_sixty_days() {
    let (place, session) = Place::with_vault();
    drop(session);
    let mut seen: HashMap<PromptId, i64> = HashMap::new();
    for number in 0..120 {
        let session = place.unlocked_on(day("2026-11-22").plus_days(number));
        let mut shown = vec![todays(&session)];
        // Now and then one is passed over.
        if number % 4 == 0 {
            shown.extend(session.skip_prompt(Nothing {}).unwrap().prompt.map(|prompt| prompt.id));
        }
        for id in shown {
            if let Some(before) = seen.insert(id.clone(), number) {
                assert!(number - before > 60, "{id:?} on day {before} and again on day {number}");
            }
        }
    }
}

#[test]
fn two_windows_and_a_restart_show_the_same() {
    let (place, session) = Place::with_vault();
    let first = todays(&session);
    assert_eq!(todays(&place.unlocked()), first);
    let other = session.skip_prompt(Nothing {}).unwrap().prompt.unwrap().id;
    assert_ne!(other, first);
    assert_eq!(todays(&place.unlocked()), other);
    drop(session);
    assert_eq!(todays(&place.unlocked()), other);
    assert_ne!(todays(&place.unlocked_on(day("2026-11-23"))), other, "another day, another prompt");
}

#[test]
fn a_hidden_one_never_comes_back_until_it_is_wanted() {
    let (place, session) = Place::with_vault();
    let unwanted = todays(&session);
    let instead = hide(&session, &unwanted, true).unwrap().id;
    assert_ne!(instead, unwanted);
    assert_eq!(todays(&session), instead);
    assert_eq!(session.hidden_prompts(Nothing {}).unwrap().hidden, std::slice::from_ref(&unwanted));
    assert_eq!(hide(&session, &unwanted, false).unwrap().id, instead, "wanted again is not today's again");
    hide(&session, &unwanted, true);
    drop(session);
    for number in 1..200 {
        let session = place.unlocked_on(day("2026-11-22").plus_days(number));
        assert_ne!(session.today(Nothing {}).unwrap().prompt.map(|prompt| prompt.id), Some(unwanted.clone()));
    }
}

#[test]
fn whoever_passes_all_over_is_left_in_peace() {
    let (_place, session) = Place::with_vault();
    let mut seen = vec![todays(&session)];
    while let Some(prompt) = session.skip_prompt(Nothing {}).unwrap().prompt {
        assert!(!seen.contains(&prompt.id));
        seen.push(prompt.id);
    }
    assert!(seen.len() > 100);
    assert_eq!(session.today(Nothing {}).unwrap().prompt, None);
}

#[test]
fn a_journal_that_cannot_be_written_shows_one_all_the_same() {
    let (place, session) = Place::with_vault();
    let mark = |read_only: bool| {
        let mut permissions = fs::metadata(place.file("journal.db")).unwrap().permissions();
        permissions.set_readonly(read_only);
        fs::set_permissions(place.file("journal.db"), permissions).unwrap();
    };
    drop(session);
    mark(true);
    let session = place.unlocked();
    assert!(session.status(Nothing {}).unwrap().read_only.is_some());
    let shown = todays(&session);
    assert_eq!(todays(&session), shown);
    drop(session);
    mark(false);
    assert_eq!(todays(&place.unlocked()), shown, "nothing was kept, and the choice is the same");
}

#[test]
fn being_asked_is_nothing_a_person_did() {
    let (_place, session) = Place::with_vault();
    session.skip_prompt(Nothing {}).unwrap();
    hide(&session, &todays(&session), true);
    let done = session.done(besef_contract::shapes::DoneBefore { before: None, most: 9 }).unwrap();
    assert!(done.done.is_empty());
}
