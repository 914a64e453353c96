//! Asking by what things are called: goals, which moments know by id only, and the names that moments share.

use besef_contract::{
    Session,
    journal::Find,
    model::{Condition, Content, Goal, MomentId, NotedId, Noun, Patch, Source, Subject, Training},
    shapes::{Complete, EditNoted, OfSubject},
};
use besef_tests::{Place, content, ids, log};

fn goal(session: &Session, name: &str) -> NotedId {
    session.add_goal(Goal { name: name.into(), ..Goal::default() }).unwrap().note.id
}

fn moment_for(session: &Session, goal: NotedId) -> MomentId {
    log(session, Content { goals: vec![goal], ..content("Doorgevraagd in de les") })
}

fn offered(session: &Session, words: &str) -> Vec<String> {
    let caret = u32::try_from(words.len()).unwrap();
    let offers = session.complete(Complete { words: words.into(), caret }).unwrap().completions;
    offers.into_iter().map(|one| one.piece).collect()
}

#[test]
fn a_goal_is_found_by_what_it_is_called_now() {
    let (_place, session) = Place::with_vault();
    let asking = goal(&session, "Betere vragen");
    let moment = moment_for(&session, asking);
    moment_for(&session, goal(&session, "Rust"));
    assert_eq!(ids(&session, "doel:vragen "), [moment]);
    session.edit_goal(EditNoted { id: asking, set: Patch::default().set("name", "Luisteren") }).unwrap();
    assert_eq!(ids(&session, "goal:\"luisteren\" "), [moment]);
    assert_eq!(ids(&session, "doel:vragen "), []);
    assert_eq!(offered(&session, "doel:luis"), ["doel:\"Luisteren\""]);
}

#[test]
fn a_chip_says_the_name_of_a_goal_that_was_asked_by_id() {
    let (_place, session) = Place::with_vault();
    let asking = goal(&session, "Betere vragen");
    let moment = moment_for(&session, asking);
    let found = session.find(Find { words: format!("doel:\"{asking}\" "), ..Find::default() }).unwrap();
    assert_eq!(found.hits.iter().map(|row| row.id).collect::<Vec<_>>(), [moment]);
    let name = Condition::Goal { name: "Betere vragen".into(), whole: true };
    assert_eq!(found.chips[0].any[0].condition, name);
}

#[test]
fn a_goal_in_the_bin_has_no_name_to_ask_by() {
    let (_place, session) = Place::with_vault();
    let asking = goal(&session, "Betere vragen");
    moment_for(&session, asking);
    let subject = Subject { noun: Noun::Goal, id: asking.into() };
    session.delete_noted(OfSubject { subject }).unwrap();
    assert_eq!(ids(&session, "doel:vragen "), []);
    assert_eq!(offered(&session, "doel:vra"), [""; 0]);
    session.take_out(OfSubject { subject }).unwrap();
    assert_eq!(ids(&session, "doel:vragen ").len(), 1);
}

#[test]
fn sources_trainings_and_labels_are_offered_and_found() {
    let (_place, session) = Place::with_vault();
    let mut moment = content("Studiedag");
    moment.sources = vec![Source { title: "Zichtbaar leren".into(), ..Source::default() }];
    moment.training = Some(Training { title: Some("Samen coachen".into()), ..Training::default() });
    moment.standards = vec!["opvoeder".into()];
    let moment = log(&session, moment);
    for (typed, piece) in [
        ("bron:leren", "bron:\"Zichtbaar leren\""),
        ("training:coa", "training:\"Samen coachen\""),
        ("standaard:opv", "standaard:\"opvoeder\""),
        ("heeft:opv", "heeft:opvolging"),
        ("opvolging:op", "opvolging:open"),
    ] {
        assert_eq!(offered(&session, typed), [piece], "{typed}");
        assert_eq!(ids(&session, &format!("{piece} ")), [moment], "{piece}");
    }
}
