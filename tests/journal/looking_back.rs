//! Looking back: counts that add up, and numbers that open the moments they were counted from.

use besef_contract::{
    journal::{Find, LookBackOn},
    model::{
        Circle, Companion, Content, Conversation, ConversationKind, Filter, Goal, Kind, NextStep, Page,
        Person, Span, StepFilter, StepState,
    },
    shapes::Nothing,
};
use besef_tests::{Place, TODAY, content, day, log};

fn written(kind: Kind, on: &str) -> Content {
    Content::new(kind, day(on), format!("{kind} op {on}"))
}

#[test]
fn a_school_year_is_counted_by_kind_and_month() {
    let (_place, session) = Place::with_vault();
    for (kind, on) in [
        (Kind::Formal, "2026-09-03"),
        (Kind::Social, "2026-09-30"),
        (Kind::Social, "2026-11-22"),
        (Kind::Resource, "2026-08-31"),
        (Kind::Resource, "2025-09-01"),
        (Kind::Resource, "2025-11-23"),
    ] {
        log(&session, written(kind, on));
    }
    let year = session.look_back(LookBackOn::default()).unwrap();
    assert_eq!((year.period.from, year.period.to), (day("2026-09-01"), day("2027-08-31")));
    assert_eq!(year.figures.total, 3);
    assert_eq!(year.figures.by_kind[&Kind::Social], 2);
    assert_eq!(year.figures.by_kind[&Kind::Individual], 0, "every kind is named");
    assert_eq!(year.figures.by_month.len(), 12);
    assert_eq!(year.figures.by_month[0].by_kind[&Kind::Formal], 1);
    assert_eq!(
        year.earlier.unwrap().figures.total,
        1,
        "the same stretch of the year before, up to 22 November"
    );
    let all = session.look_back(LookBackOn { span: Span::All, ..LookBackOn::default() }).unwrap();
    assert_eq!((all.figures.total, all.earlier), (6, None));
}

#[test]
fn people_are_counted_and_newcomers_known() {
    let (_place, session) = Place::with_vault();
    for (on, people) in
        [("2026-03-01", vec!["An"]), ("2026-09-05", vec!["An", "Bart"]), ("2026-10-05", vec!["Bart"])]
    {
        let mut moment = written(Kind::Social, on);
        moment.people = people.into_iter().map(Companion::named).collect();
        log(&session, moment);
    }
    let year = session.look_back(LookBackOn::default()).unwrap();
    let people: Vec<_> = year.people.iter().map(|p| (p.name.as_str(), p.moments, p.new)).collect();
    assert_eq!(people, [("Bart", 2, true), ("An", 1, false)]);
}

#[test]
fn next_steps_are_counted_and_open_their_moments() {
    let (_place, session) = Place::with_vault();
    for state in [StepState::Open, StepState::Tried, StepState::Adapted, StepState::Dropped, StepState::Open]
    {
        let mut moment = content("met een stap");
        moment.next_step = Some(NextStep {
            what: "iets".into(),
            by: Some(day("2026-11-20")),
            state,
            outcome: None,
            settled_on: None,
        });
        log(&session, moment);
    }
    let steps = session.look_back(LookBackOn::default()).unwrap().figures.next_steps;
    assert_eq!((steps.open, steps.tried, steps.adapted, steps.dropped), (2, 1, 1, 1));
    for (step, count) in
        [(StepFilter::Any, 5), (StepFilter::Open, 2), (StepFilter::Tried, 2), (StepFilter::Dropped, 1)]
    {
        let filter = Filter { step: Some(step), ..Filter::default() };
        assert_eq!(session.find(Find { filter, ..Find::default() }).unwrap().total, count, "{step:?}");
    }
    assert_eq!(session.today(Nothing {}).unwrap().due.len(), 2, "due and open only");
}

#[test]
fn every_sentence_opens_moments_and_none_is_empty() {
    let (_place, session) = Place::with_vault();
    session.make_sample(tempfile::TempDir::new().unwrap().path().join("sample")).unwrap();
    for around in ["2026-11-22", "2026-03-01"] {
        let on = LookBackOn { around: Some(day(around)), ..LookBackOn::default() };
        let summary = session.look_back(on).unwrap();
        assert!(summary.sentences.len() >= 4, "{:?}", summary.sentences);
        for sentence in &summary.sentences {
            for filter in &sentence.opens {
                let find =
                    Find { filter: filter.clone(), page: Page { offset: 0, limit: 1 }, ..Find::default() };
                assert!(session.find(find).unwrap().total > 0, "{} opens nothing: {filter:?}", sentence.key);
            }
        }
    }
}

#[test]
fn an_empty_journal_looks_back_calmly() {
    let (_place, session) = Place::with_vault();
    for span in [
        Span::SchoolYear,
        Span::Term,
        Span::Month,
        Span::Week,
        Span::Quarter,
        Span::SinceConversation,
        Span::All,
    ] {
        let summary = session.look_back(LookBackOn { span, ..LookBackOn::default() }).unwrap();
        assert_eq!(summary.figures.total, 0);
        assert!(!summary.sentences.is_empty());
    }
}

#[test]
fn goals_and_who_belongs_where_are_told_of_a_period() {
    let (_place, session) = Place::with_vault();
    let goal = |name: &str| session.add_goal(Goal { name: name.into(), ..Goal::default() }).unwrap().note.id;
    let [borne, open] = ["Rustiger lesgeven", "Beter luisteren"].map(goal);
    session
        .note_person(Person { name: "zoe".into(), circle: Some(Circle::Outside), ..Person::default() })
        .unwrap();
    let people = vec![Companion::named("Zoë"), Companion::named("An")];
    log(&session, Content { goals: vec![borne], people, ..written(Kind::Social, "2026-10-05") });
    let latest = log(&session, Content { goals: vec![borne], ..written(Kind::Formal, "2026-10-06") });
    let year = session.look_back(LookBackOn::default()).unwrap();
    let circles: Vec<_> = year.people.iter().map(|share| (share.name.as_str(), share.circle)).collect();
    assert_eq!(circles, [("An", None), ("Zoë", Some(Circle::Outside))]);
    let goals: Vec<_> = year.goals.iter().map(|it| (it.id, it.moments)).collect();
    assert_eq!(goals, [(borne, 2), (open, 0)]);
    let evidence = year.goals[0].latest.as_ref().unwrap();
    assert_eq!((evidence.id, evidence.text.as_str()), (latest, "formal op 2026-10-06"));
    let before = LookBackOn { around: Some(day("2026-03-01")), ..LookBackOn::default() };
    assert!(session.look_back(before).unwrap().goals.is_empty(), "they were not set yet");
}

#[test]
fn a_conversation_begins_what_is_looked_back_on_next() {
    let (_place, session) = Place::with_vault();
    let since = LookBackOn { span: Span::SinceConversation, ..LookBackOn::default() };
    let first = session.look_back(since).unwrap();
    assert_eq!((first.span, first.period.from), (Some(Span::SchoolYear), day("2026-09-01")));
    for on in ["2026-06-10", "2026-10-01", TODAY] {
        let spoken = Conversation { on: Some(day(on)), ..Conversation::new(ConversationKind::Development) };
        session.add_conversation(spoken).unwrap();
    }
    log(&session, written(Kind::Social, "2026-10-01"));
    log(&session, written(Kind::Social, "2026-10-02"));
    let next = session.look_back(since).unwrap();
    assert_eq!((next.period.from, next.period.to), (day("2026-10-02"), day(TODAY)));
    assert_eq!((next.figures.total, next.earlier.unwrap().figures.total), (1, 1));
}
