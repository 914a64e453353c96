//! A learner and a coach, each with a vault, who have each other's cards: what sharing is tried with.

use besef_contract::{
    Failure, FailureCode, Session,
    journal::{CameHome, OpenShared, SealRequest, TookIn},
    model::{Comment, MomentId, NotedId, Noun, Patch, RemarkSort, Shared, Subject, Thread, Timestamp},
    shapes::*,
};
use besef_tests::Place;
use std::io::Cursor;

pub(crate) const PASSPHRASE: &str = "appel-brug-cirkel-duin-emmer-fluit";

/// A learner and a coach who have each other's cards.
pub(crate) struct Two {
    _places: [Place; 2],
    pub(crate) learner: Session,
    pub(crate) coach: Session,
    pub(crate) coach_id: NotedId,
}

pub(crate) fn two() -> Two {
    let (one, learner) = Place::with_vault();
    let (other, coach) = Place::with_vault();
    learner.name_myself(NameMyself { name: "Sam".into() }).unwrap();
    let card = coach.name_myself(NameMyself { name: "Kim".into() }).unwrap().card;
    let coach_id = learner.add_contact(AddContact { text: card, name: String::new() }).unwrap().note.id;
    coach
        .add_contact(AddContact { text: learner.own_card(Nothing {}).unwrap().card, name: String::new() })
        .unwrap();
    Two { _places: [one, other], learner, coach, coach_id }
}

pub(crate) fn of(moments: &[MomentId], contact: NotedId) -> Shared {
    Shared { contact: Some(contact), moments: moments.to_vec(), ..Shared::default() }
}

pub(crate) fn prepared(session: &Session, shared: Shared) -> OpenShared {
    let id = session.add_shared(shared).unwrap().note.id;
    session.shared(OneNoted { id }).unwrap()
}

pub(crate) fn request(seen: &OpenShared) -> SealRequest {
    SealRequest { id: seen.note.id, stamp: seen.stamp.clone(), passphrase: None, as_page: false }
}

pub(crate) fn sealed(session: &Session, shared: Shared) -> (NotedId, Vec<u8>) {
    let seen = prepared(session, shared);
    (seen.note.id, session.leave(&Leaving::Extract(request(&seen))).unwrap())
}

pub(crate) fn sealed_with(session: &Session, shared: Shared, passphrase: &str) -> Vec<u8> {
    let sealing = SealRequest { passphrase: Some(passphrase.into()), ..request(&prepared(session, shared)) };
    session.leave(&Leaving::Extract(sealing)).unwrap()
}

pub(crate) fn took_in(session: &Session, file: &[u8]) -> Result<TookIn, Failure> {
    session.take_in_file(Cursor::new(file), None)
}

pub(crate) fn received(session: &Session, file: &[u8]) -> NotedId {
    match took_in(session, file).unwrap() {
        TookIn::Extract { id, .. } => id,
        TookIn::Reply(reply) => panic!("a reply: {reply:?}"),
    }
}

pub(crate) fn came_home(session: &Session, file: &[u8]) -> CameHome {
    match took_in(session, file).unwrap() {
        TookIn::Reply(reply) => reply,
        TookIn::Extract { id, .. } => panic!("an extract: {id}"),
    }
}

pub(crate) fn noted(number: u8) -> NotedId {
    NotedId::new(Timestamp::from_millis(1_795_348_800_000), [number; 10])
}

pub(crate) fn comment(number: u8, moment: MomentId, text: &str) -> Comment {
    Comment { id: noted(number), moment, text: text.into(), sort: RemarkSort::Remark, support: None }
}

pub(crate) fn says(session: &Session, id: NotedId, comments: &[Comment]) {
    let set = Patch::default().set("comments", serde_json::to_value(comments).unwrap());
    session.edit_received(EditNoted { id, set }).unwrap();
}

pub(crate) fn threads(session: &Session, id: MomentId) -> Vec<Thread> {
    session.show_moment(ShowMoment { id, words: String::new() }).unwrap().moment.content.threads
}

pub(crate) fn code<T: std::fmt::Debug>(answer: Result<T, Failure>) -> FailureCode {
    answer.unwrap_err().code
}

pub(crate) fn subject(noun: Noun, id: NotedId) -> OfSubject {
    OfSubject { subject: Subject { noun, id: id.into() } }
}
