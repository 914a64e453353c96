//! Look-backs that are kept: offered when there is something, walked through, gone on with, and never broken by what goes.

use besef_contract::{
    FailureCode, Session,
    journal::{OpenReview, Reviews},
    model::{Content, Kind, MomentId, NotedId, Noun, Patch, Period, Review, ReviewSort, Span, Subject},
    shapes::{ById, EditNoted, Nothing, OfSubject, OneNoted, UndoOperation},
};
use besef_tests::{Place, content, day, log, of_moment};
use serde::Serialize;
use std::fs;

fn week() -> Period {
    Period::around(day("2026-11-22"), Span::Week)
}

fn review(sort: ReviewSort, period: Period) -> Review {
    Review { sort, period, kept: vec![], reached: None, takeaway: None, chose: None, finished_on: None }
}

fn begin(session: &Session, sort: ReviewSort, period: Period) -> NotedId {
    session.add_review(review(sort, period)).unwrap().note.id
}

fn change(session: &Session, id: NotedId, field: &str, value: impl Serialize) {
    let set = Patch::default().set(field, serde_json::to_value(value).unwrap());
    session.edit_review(EditNoted { id, set }).unwrap();
}

fn open(session: &Session, id: NotedId) -> OpenReview {
    session.review(OneNoted { id }).unwrap()
}

fn all(session: &Session) -> Reviews {
    session.reviews(Nothing {}).unwrap()
}

fn on(day_of_it: &str) -> Content {
    Content::new(Kind::Social, day(day_of_it), format!("op {day_of_it}"))
}

fn walked(session: &Session, id: NotedId) -> Vec<MomentId> {
    open(session, id).moments.into_iter().map(|moment| moment.id).collect()
}

#[test]
fn a_week_is_offered_once_it_has_moments_and_until_it_is_rounded_off() {
    let (_place, session) = Place::with_vault();
    assert_eq!(all(&session).offered, [], "an empty journal asks for nothing");
    log(&session, on("2026-11-16"));
    log(&session, on("2026-11-15"));
    let offered = all(&session).offered.remove(0);
    assert_eq!((offered.sort, offered.period, offered.moments), (ReviewSort::Week, week(), 1));
    let id = begin(&session, ReviewSort::Week, week());
    let going_on = all(&session);
    assert_eq!((going_on.offered[0].under_way, going_on.kept.len()), (Some(id), 0));
    change(&session, id, "finished_on", "2026-11-22");
    let done = all(&session);
    assert_eq!((done.offered, done.kept[0].review.id), (vec![], id));
    session.undo(UndoOperation::default()).unwrap();
    assert_eq!(all(&session).offered[0].under_way, Some(id));
}

#[test]
fn never_more_than_one_of_a_sort_is_offered() {
    let (place, session) = Place::with_vault();
    for it in ["2027-06-11", "2027-06-09", "2027-03-31", "2026-10-01"] {
        log(&session, on(it));
    }
    drop(session);
    for (today, expected) in [
        ("2027-06-11", vec![ReviewSort::Week, ReviewSort::Year]),
        ("2027-04-02", vec![ReviewSort::Week, ReviewSort::Term]),
        ("2027-08-20", vec![ReviewSort::Term, ReviewSort::Year]),
        ("2027-12-01", vec![]),
    ] {
        let offered = all(&place.unlocked_on(day(today))).offered;
        assert_eq!(offered.iter().map(|it| it.sort).collect::<Vec<_>>(), expected, "{today}");
    }
}

#[test]
fn a_walk_goes_from_old_to_new_and_on_where_it_stopped_after_a_restart() {
    let (place, session) = Place::with_vault();
    let [last, first, middle] = ["2026-11-21", "2026-11-16", "2026-11-18"].map(|it| log(&session, on(it)));
    let id = begin(&session, ReviewSort::Week, week());
    assert_eq!(walked(&session, id), [first, middle, last]);
    change(&session, id, "kept", [middle]);
    change(&session, id, "reached", middle);
    change(&session, id, "takeaway", "  ");
    drop(session);
    let session = place.unlocked();
    let review = open(&session, id).review.content;
    assert_eq!((review.kept, review.reached, review.takeaway), (vec![middle], Some(middle), None));
}

#[test]
fn moments_that_go_leave_the_walk_and_what_was_kept() {
    let (_place, session) = Place::with_vault();
    let [one, two, three] = ["2026-11-16", "2026-11-17", "2026-11-18"].map(|it| log(&session, on(it)));
    let id = begin(&session, ReviewSort::Week, week());
    change(&session, id, "kept", [one, two, three]);
    change(&session, id, "reached", three);
    change(&session, id, "finished_on", "2026-11-22");
    session.delete_moment(ById { id: one }).unwrap();
    session.forget(of_moment(three)).unwrap();
    assert_eq!(walked(&session, id), [two]);
    assert_eq!(all(&session).kept[0].kept, 1);
    session.take_out(of_moment(one)).unwrap();
    assert_eq!(walked(&session, id), [one, two], "what was kept is kept again");
    assert_eq!(all(&session).kept[0].kept, 2);
}

#[test]
fn what_was_kept_stays_in_the_walk_wherever_its_day_goes() {
    let (_place, session) = Place::with_vault();
    let moment = log(&session, on("2026-11-16"));
    let id = begin(&session, ReviewSort::Week, week());
    change(&session, id, "kept", [moment]);
    besef_tests::set(&session, moment, "on", "2026-03-01");
    assert_eq!(walked(&session, id), [moment]);
}

#[test]
fn a_long_period_is_walked_along_what_stands_out() {
    let (_place, session) = Place::with_vault();
    let year = Period::around(day("2026-11-22"), Span::SchoolYear);
    let contents = (0..80).map(|at| content(&format!("gewoon {at}"))).collect();
    session.log_batch(besef_contract::shapes::LogBatch { contents }).unwrap();
    let starred = log(&session, Content { highlight: true, ..on("2026-09-10") });
    let id = begin(&session, ReviewSort::Own, year);
    let open = open(&session, id);
    assert_eq!(open.moments[0].id, starred);
    assert_eq!(open.moments.len() + open.passed_over as usize, 81);
    assert!(open.moments.len() <= 60);
}

#[test]
fn a_look_back_goes_to_the_bin_and_comes_back() {
    let (_place, session) = Place::with_vault();
    let id = begin(&session, ReviewSort::Own, week());
    let subject = Subject { noun: Noun::Review, id: id.into() };
    session.delete_noted(OfSubject { subject }).unwrap();
    let title = "16 november 2026 tot en met 22 november 2026";
    assert_eq!(session.bin(Default::default()).unwrap().items[0].title, title);
    session.undo(UndoOperation::default()).unwrap();
    change(&session, id, "takeaway", "Vragen werkt.");
    session.delete_noted(OfSubject { subject }).unwrap();
    assert!(all(&session).kept.is_empty());
    assert_eq!(session.review(OneNoted { id }).unwrap_err().code, FailureCode::Unknown);
    assert_eq!(session.bin(Default::default()).unwrap().items[0].title, "Vragen werkt.");
    session.undo(UndoOperation::default()).unwrap();
    assert_eq!(all(&session).kept[0].review.id, id);
    session.undo(UndoOperation::default()).unwrap();
    session.undo(UndoOperation::default()).unwrap();
    assert!(all(&session).kept.is_empty(), "beginning is taken back too");
    session.redo(Nothing {}).unwrap();
    assert_eq!(all(&session).kept[0].review.id, id);
}

#[test]
fn a_journal_that_cannot_be_written_is_read_and_keeps_nothing() {
    let (place, session) = Place::with_vault();
    log(&session, on("2026-11-16"));
    let id = begin(&session, ReviewSort::Week, week());
    drop(session);
    let journal = place.file("journal.db");
    let mut permissions = fs::metadata(&journal).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&journal, permissions).unwrap();
    let session = place.unlocked();
    assert_eq!(all(&session).offered[0].under_way, Some(id));
    assert_eq!(open(&session, id).moments.len(), 1);
    let set = Patch::default().set("takeaway", "niet");
    assert_eq!(session.edit_review(EditNoted { id, set }).unwrap_err().code, FailureCode::ReadOnly);
    assert!(session.conversations(Nothing {}).unwrap().coming.is_empty());
}
