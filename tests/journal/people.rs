//! What is noted of people: one card a person, that follows the name, in the same step.

use besef_contract::{
    FailureCode, Session,
    model::{Circle, Companion, Content, Conversation, ConversationKind, NameSort, Person},
    shapes::{Nothing, OneNoted, Rename, UndoOperation},
};
use besef_tests::{Place, content, log};

fn note(session: &Session, name: &str, function: Option<&str>, circle: Option<Circle>) {
    let person = Person { name: name.into(), function: function.map(Into::into), circle };
    session.note_person(person).unwrap();
}

fn known(session: &Session) -> Vec<(String, Option<String>, Option<Circle>)> {
    let people = session.people_known(Nothing {}).unwrap().people.into_iter();
    people.map(|note| (note.content.name, note.content.function, note.content.circle)).collect()
}

fn card(name: &str, function: &str, circle: Option<Circle>) -> (String, Option<String>, Option<Circle>) {
    (name.into(), Some(function.into()), circle)
}

fn rename(session: &Session, from: &[&str], to: &str) -> Result<(), FailureCode> {
    let from = from.iter().map(|name| (*name).to_owned()).collect();
    let renamed = session.rename(Rename { sort: NameSort::Person, from, to: to.to_owned() });
    renamed.map(drop).map_err(|failure| failure.code)
}

fn with(name: &str) -> Content {
    Content { people: vec![Companion::named(name)], ..content(&format!("met {name}")) }
}

#[test]
fn of_one_person_there_is_one_card() {
    let (place, session) = Place::with_vault();
    note(&session, "Zoë", Some("mentor"), None);
    note(&session, "zoe ", Some("directeur"), Some(Circle::Inside));
    assert_eq!(known(&session), [card("zoe", "directeur", Some(Circle::Inside))]);
    drop(session);
    let session = place.unlocked();
    session.undo(UndoOperation::default()).unwrap();
    assert_eq!(known(&session), [card("Zoë", "mentor", None)]);
    session.undo(UndoOperation::default()).unwrap();
    assert!(known(&session).is_empty());
    let blank = Person { name: " ".into(), ..Person::default() };
    assert_eq!(session.note_person(blank).unwrap_err().code, FailureCode::Blank);
}

#[test]
fn a_card_and_conversations_follow_the_name_in_one_step() {
    let (_place, session) = Place::with_vault();
    log(&session, with("An P."));
    note(&session, "An P.", Some("mentor"), Some(Circle::Inside));
    let with = Some("An P.".to_owned());
    let conversation = Conversation { with, ..Conversation::new(ConversationKind::Coaching) };
    let id = session.add_conversation(conversation).unwrap().note.id;
    let whom =
        || session.conversation(OneNoted { id }).unwrap().conversation.content.with.unwrap_or_default();
    rename(&session, &["An P."], "An Peeters").unwrap();
    assert_eq!(known(&session), [card("An Peeters", "mentor", Some(Circle::Inside))]);
    assert_eq!(whom(), "An Peeters");
    session.undo(UndoOperation::default()).unwrap();
    assert_eq!((known(&session)[0].0.as_str(), whom().as_str()), ("An P.", "An P."));
}

#[test]
fn of_several_cards_one_remains_and_is_filled_in_by_the_others() {
    let (_place, session) = Place::with_vault();
    for name in ["An", "An P.", "An Peeters"] {
        log(&session, with(name));
    }
    note(&session, "An", Some("collega"), Some(Circle::Outside));
    note(&session, "An P.", None, Some(Circle::Inside));
    note(&session, "An Peeters", Some("mentor"), None);
    note(&session, "Bart", Some("directeur"), None);
    rename(&session, &["An", "An P."], "An Peeters").unwrap();
    let bart = card("Bart", "directeur", None);
    assert_eq!(known(&session), [card("An Peeters", "mentor", Some(Circle::Outside)), bart]);
    session.undo(UndoOperation::default()).unwrap();
    assert_eq!(known(&session).len(), 4);
}

#[test]
fn someone_noted_but_in_no_moment_can_be_renamed_and_nobody_cannot() {
    let (_place, session) = Place::with_vault();
    note(&session, "Vera", Some("directeur"), None);
    rename(&session, &["Vera"], "Vera Maes").unwrap();
    assert_eq!(known(&session)[0].0, "Vera Maes");
    assert_eq!(rename(&session, &["Niemand"], "Iemand"), Err(FailureCode::Unknown));
}

#[test]
fn names_of_another_sort_leave_cards_alone() {
    let (_place, session) = Place::with_vault();
    note(&session, "toetsen", Some("werkgroep"), None);
    log(&session, Content { tags: vec!["toetsen".into()], ..content("iets") });
    let renaming = Rename { sort: NameSort::Tag, from: vec!["toetsen".into()], to: "evalueren".into() };
    session.rename(renaming).unwrap();
    assert_eq!(known(&session)[0].0, "toetsen");
}
