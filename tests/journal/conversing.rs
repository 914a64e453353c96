//! Conversations: kept field by field, opened with what belongs to them, agreements that live on, former ones first.

use besef_contract::{
    FailureCode, Session,
    journal::{Agree, ChosenAs, OpenConversation, Stands},
    model::{
        Agreement, AgreementState, Became, Conversation, ConversationKind, Goal, GoalState, Kind, MomentId,
        NotedId, Noun, Patch, Pick, PickedAs, StepState, Subject,
    },
    shapes::{ById, DoneBefore, EditNoted, Nothing, OfSubject, OneNoted, PromptsFor, UndoOperation},
};
use besef_tests::{Place, content, day, log, of_moment, set, shown};
use serde::Serialize;

use ConversationKind::{AfterTraining, Coaching, Development, Leading};

/// A conversation of that kind with someone on a day.
fn with(session: &Session, kind: ConversationKind, with: &str, on: &str) -> NotedId {
    let with = Some(with.to_owned());
    add(session, Conversation { with, on: Some(day(on)), ..Conversation::new(kind) })
}

fn add(session: &Session, conversation: Conversation) -> NotedId {
    session.add_conversation(conversation).unwrap().note.id
}

fn open(session: &Session, id: NotedId) -> OpenConversation {
    session.conversation(OneNoted { id }).unwrap()
}

fn change(session: &Session, id: NotedId, field: &str, value: impl Serialize) {
    let set = Patch::default().set(field, serde_json::to_value(value).unwrap());
    session.edit_conversation(EditNoted { id, set }).unwrap();
}

fn agreed(what: &str) -> Agreement {
    Agreement { what: what.to_owned(), ..Agreement::default() }
}

fn agree_to(session: &Session, id: NotedId, what: &[&str]) {
    change(session, id, "agreements", what.iter().map(|what| agreed(what)).collect::<Vec<_>>());
}

fn make(session: &Session, conversation: NotedId, agreement: u32, r#as: ChosenAs) -> Became {
    let saved = session.agree(Agree { conversation, agreement, r#as }).unwrap();
    saved.note.content.agreements[agreement as usize].became.unwrap()
}

fn pick(moment: MomentId) -> Pick {
    Pick { moment, part: PickedAs::Moment, note: Some("vertel ik zelf".into()) }
}

fn of_conversation(id: NotedId) -> OfSubject {
    OfSubject { subject: Subject { noun: Noun::Conversation, id: id.into() } }
}

/// What was agreed before, as the conversation that comes next shows it.
fn former(session: &Session, id: NotedId) -> Vec<String> {
    open(session, id).former.into_iter().map(|former| former.agreement.what).collect()
}

fn undo(session: &Session) {
    session.undo(UndoOperation::default()).unwrap();
}

#[test]
fn a_preparation_outlives_the_process_and_is_taken_back_field_by_field() {
    let (place, session) = Place::with_vault();
    let id = with(&session, Development, " Vera  Maes ", "2026-12-10");
    change(&session, id, "proud", "Mijn klas werkt rustig.");
    change(&session, id, "name", "Functioneringsgesprek");
    change(&session, id, "support", serde_json::json!({"network": "iemand uit een andere school"}));
    drop(session);
    let session = place.unlocked();
    let kept = open(&session, id).conversation.content;
    assert_eq!(kept.with.as_deref(), Some("Vera Maes"));
    assert_eq!(kept.support.network.as_deref(), Some("iemand uit een andere school"));
    undo(&session);
    undo(&session);
    let kept = open(&session, id).conversation.content;
    assert_eq!((kept.name, kept.proud.as_deref()), (None, Some("Mijn klas werkt rustig.")));
    undo(&session);
    undo(&session);
    assert_eq!(session.conversation(OneNoted { id }).unwrap_err().code, FailureCode::Unknown);
    session.redo(Nothing {}).unwrap();
    assert_eq!(open(&session, id).conversation.content.with.as_deref(), Some("Vera Maes"));
}

#[test]
fn those_to_come_stand_soonest_first_and_those_past_latest_first() {
    let (_place, session) = Place::with_vault();
    add(&session, Conversation { with: Some("ooit".into()), ..Conversation::new(Coaching) });
    for (whom, on) in [
        ("juni", "2027-06-01"),
        ("maart", "2026-03-01"),
        ("vandaag", "2026-11-22"),
        ("gisteren", "2026-11-21"),
    ] {
        with(&session, Coaching, whom, on);
    }
    let all = session.conversations(Nothing {}).unwrap();
    let whom = |notes: Vec<besef_contract::model::Note<Conversation>>| -> Vec<String> {
        notes.into_iter().filter_map(|note| note.content.with).collect()
    };
    assert_eq!(whom(all.coming), ["vandaag", "juni", "ooit"]);
    assert_eq!(whom(all.past), ["gisteren", "maart"]);
}

#[test]
fn picked_moments_keep_their_order_and_those_gone_are_left_out() {
    let (_place, session) = Place::with_vault();
    let [one, two, three] = ["een", "twee", "drie"].map(|text| log(&session, content(text)));
    let id = with(&session, Development, "Vera", "2026-12-10");
    change(&session, id, "picks", [three, one, two].map(pick));
    let picked = || -> Vec<String> {
        open(&session, id).picked.into_iter().map(|moment| moment.content.text).collect()
    };
    assert_eq!(picked(), ["drie", "een", "twee"]);
    session.delete_moment(ById { id: three }).unwrap();
    session.forget(of_moment(one)).unwrap();
    assert_eq!(picked(), ["twee"]);
    assert_eq!(open(&session, id).conversation.content.picks.len(), 3, "what was said about them stays");
    change(&session, id, "picks", [three, two].map(pick));
    session.take_out(of_moment(three)).unwrap();
    assert_eq!(picked(), ["drie", "twee"]);
}

#[test]
fn goals_to_choose_from_are_the_open_ones_and_those_chosen() {
    let (_place, session) = Place::with_vault();
    let [open_one, reached, chosen] = ["open", "bereikt", "gekozen"].map(|name| {
        let state = if name == "open" { GoalState::Open } else { GoalState::Reached };
        session.add_goal(Goal { name: name.into(), state, ..Goal::default() }).unwrap().note.id
    });
    let id = with(&session, Development, "Vera", "2026-12-10");
    change(&session, id, "goals", [chosen]);
    let offered: Vec<NotedId> = open(&session, id).goals.into_iter().map(|goal| goal.id).collect();
    assert!(offered.contains(&open_one) && offered.contains(&chosen) && !offered.contains(&reached));
    session.forget(OfSubject { subject: Subject { noun: Noun::Goal, id: chosen.into() } }).unwrap();
    let offered: Vec<NotedId> = open(&session, id).goals.into_iter().map(|goal| goal.id).collect();
    assert_eq!(offered, [open_one]);
}

#[test]
fn an_agreement_becomes_a_goal_in_one_step() {
    let (_place, session) = Place::with_vault();
    let id = with(&session, Development, "Vera", "2026-11-20");
    let agreement = Agreement {
        why: Some("Ik vertel te veel.".into()),
        support: Some("Vera kijkt één les mee.".into()),
        evidence: Some("Leerlingen praten meer dan ik.".into()),
        first_step: Some("Eén les opnemen".into()),
        by: Some(day("2027-02-01")),
        ..agreed("Betere vragen stellen")
    };
    change(&session, id, "agreements", [agreement]);
    let Became::Goal { id: goal } = make(&session, id, 0, ChosenAs::Goal) else { panic!("not a goal") };
    let row = session.goals(Nothing {}).unwrap().goals.remove(0);
    assert_eq!((row.goal.id, row.goal.content.name.as_str()), (goal, "Betere vragen stellen"));
    assert_eq!(row.goal.content.first_step.as_deref(), Some("Eén les opnemen"));
    assert_eq!(row.goal.content.by, Some(day("2027-02-01")));
    let why = row.goal.content.why.unwrap();
    for said in ["Ik vertel te veel.", "Vera kijkt één les mee.", "Leerlingen praten meer dan ik."] {
        assert!(why.contains(said), "{said} is not in {why}");
    }
    let again = session.agree(Agree { conversation: id, agreement: 0, r#as: ChosenAs::Step }).unwrap();
    assert_eq!(again.changed.operation, None, "it lives on already");
    let shown = open(&session, id).agreed[0].clone().unwrap();
    assert_eq!((shown.stands, shown.what.as_str()), (Stands::Goal(GoalState::Open), "Betere vragen stellen"));
    undo(&session);
    assert!(session.goals(Nothing {}).unwrap().goals.is_empty());
    assert_eq!(open(&session, id).conversation.content.agreements[0].became, None);
}

#[test]
fn an_agreement_becomes_a_step_that_comes_up_on_its_date() {
    let (place, session) = Place::with_vault();
    let id = with(&session, Development, "Vera", "2026-11-20");
    let first = Agreement {
        first_step: Some("Bart bellen".into()),
        by: Some(day("2026-12-01")),
        ..agreed("Meekijken")
    };
    change(&session, id, "agreements", [first]);
    let Became::Step { id: moment } = make(&session, id, 0, ChosenAs::Step) else { panic!("not a step") };
    let content = shown(&session, moment);
    assert_eq!((content.kind, content.on), (Kind::Social, day("2026-11-20")));
    assert_eq!(content.text, "Afgesproken in het gesprek met Vera: Meekijken");
    assert_eq!(content.next_step.unwrap().what, "Bart bellen");
    drop(session);
    let session = place.unlocked_on(day("2026-12-01"));
    assert_eq!(session.today(Nothing {}).unwrap().due[0].id, moment);
    undo(&session);
    assert_eq!(session.due(Nothing {}).unwrap().due, []);
    assert_eq!(open(&session, id).conversation.content.agreements[0].became, None);
}

#[test]
fn a_long_agreement_loses_nothing_as_a_goal_and_a_conversation_to_come_is_agreed_on_today() {
    let (_place, session) = Place::with_vault();
    let id = add(&session, Conversation { on: Some(day("2027-01-10")), ..Conversation::new(Coaching) });
    let long = format!("{}\nen nog een regel", "woord ".repeat(60));
    agree_to(&session, id, &[&long, "kort"]);
    make(&session, id, 0, ChosenAs::Goal);
    let goal = session.goals(Nothing {}).unwrap().goals.remove(0).goal.content;
    assert!(goal.name.chars().count() <= 200 && goal.why.unwrap().contains("en nog een regel"));
    let Became::Step { id: moment } = make(&session, id, 1, ChosenAs::Step) else { panic!("not a step") };
    let content = shown(&session, moment);
    assert_eq!(content.on, day("2026-11-22"));
    assert_eq!(content.text, "Afgesproken in een gesprek met een coach: kort");
    let missing = Agree { conversation: id, agreement: 9, r#as: ChosenAs::Goal };
    assert_eq!(session.agree(missing).unwrap_err().code, FailureCode::Unknown);
}

#[test]
fn what_an_agreement_became_may_go_without_breaking_anything() {
    let (_place, session) = Place::with_vault();
    let id = with(&session, Development, "Vera", "2026-11-20");
    agree_to(&session, id, &["doel", "stap"]);
    let Became::Goal { id: goal } = make(&session, id, 0, ChosenAs::Goal) else { panic!("not a goal") };
    let Became::Step { id: moment } = make(&session, id, 1, ChosenAs::Step) else { panic!("not a step") };
    let subject = Subject { noun: Noun::Goal, id: goal.into() };
    session.delete_noted(OfSubject { subject }).unwrap();
    session.forget(of_moment(moment)).unwrap();
    let next = with(&session, Development, "vera", "2027-06-01");
    assert_eq!(open(&session, id).agreed, [None, None]);
    let shown = open(&session, next).former;
    assert_eq!(shown.iter().map(|former| former.stands).collect::<Vec<_>>(), [None, None]);
    assert_ne!(make(&session, id, 0, ChosenAs::Goal), Became::Goal { id: goal }, "it can be made again");
}

#[test]
fn the_next_conversation_begins_with_what_was_agreed_and_what_became_of_it() {
    let (_place, session) = Place::with_vault();
    let spring = with(&session, Development, "Vera", "2026-03-10");
    agree_to(&session, spring, &["oud en open", "oud en klaar"]);
    let mut old = open(&session, spring).conversation.content.agreements;
    old[1].state = AgreementState::Kept;
    change(&session, spring, "agreements", old);
    let autumn = with(&session, Coaching, "VÉRA", "2026-10-10");
    agree_to(&session, autumn, &["stap", "doel"]);
    let Became::Step { id: moment } = make(&session, autumn, 0, ChosenAs::Step) else { panic!("not a step") };
    let step = serde_json::json!({"what": "stap", "state": "tried", "outcome": "Het lukte."});
    set(&session, moment, "next_step", step);
    with(&session, Development, "Bart", "2026-11-01");
    let next = with(&session, Development, "Vera", "2027-06-01");
    let open = open(&session, next);
    assert_eq!(open.before.as_ref().map(|before| before.id), Some(autumn));
    let first = &open.former[0];
    assert_eq!((first.conversation, first.index, first.on), (autumn, 0, Some(day("2026-10-10"))));
    assert_eq!(first.stands, Some(Stands::Step(StepState::Tried)));
    assert_eq!(first.outcome.as_deref(), Some("Het lukte."));
    assert_eq!(former(&session, next), ["stap", "doel", "oud en open"]);
    assert_eq!(former(&session, autumn), ["oud en open", "oud en klaar"]);
    session.delete_noted(of_conversation(autumn)).unwrap();
    assert_eq!(former(&session, next), ["oud en open", "oud en klaar"]);
}

#[test]
fn with_someone_new_the_same_kind_comes_first_unless_one_leads() {
    let (_place, session) = Place::with_vault();
    for (kind, whom) in [(Development, "Vera"), (AfterTraining, "Bart"), (Leading, "Mieke")] {
        let id = with(&session, kind, whom, "2026-03-10");
        agree_to(&session, id, &[whom]);
    }
    let to_come = |kind, whom: &str| with(&session, kind, whom, "2027-03-10");
    assert_eq!(former(&session, to_come(Development, "de nieuwe directeur")), ["Vera"]);
    assert!(former(&session, to_come(AfterTraining, "Jonas")).is_empty(), "what Bart agreed is Bart's");
    let unnamed = add(&session, Conversation::new(Leading));
    assert!(former(&session, unnamed).is_empty());
    let unnamed_before =
        add(&session, Conversation { on: Some(day("2026-01-01")), ..Conversation::new(Leading) });
    agree_to(&session, unnamed_before, &["met het team"]);
    assert_eq!(former(&session, unnamed), ["met het team"]);
}

#[test]
fn a_conversation_goes_to_the_bin_and_comes_back() {
    let (_place, session) = Place::with_vault();
    let id = with(&session, Development, "Vera", "2026-12-10");
    let deleted = session.delete_noted(of_conversation(id)).unwrap();
    assert_eq!(deleted.changed.nouns, [Noun::Conversation]);
    assert!(session.conversations(Nothing {}).unwrap().coming.is_empty());
    assert_eq!(session.bin(Default::default()).unwrap().items[0].title, "Vera");
    session.take_out(of_conversation(id)).unwrap();
    assert_eq!(session.conversations(Nothing {}).unwrap().coming[0].id, id);
}

#[test]
fn a_conversation_without_a_name_is_called_what_it_is_where_it_went() {
    let (_place, session) = Place::with_vault();
    let id = add(&session, Conversation { on: Some(day("2026-12-10")), ..Conversation::new(Coaching) });
    session.delete_noted(of_conversation(id)).unwrap();
    let title = "Gesprek met een coach, 10 december 2026";
    assert_eq!(session.bin(Default::default()).unwrap().items[0].title, title);
    let done = session.done(DoneBefore { before: None, most: 9 }).unwrap().done;
    assert_eq!(done.iter().map(|step| step.about[0].title.as_str()).collect::<Vec<_>>(), [title, title]);
    session.forget(of_conversation(id)).unwrap();
    let done = session.done(DoneBefore { before: None, most: 9 }).unwrap().done;
    assert_eq!(done[0].about[0].title, "");
}

#[test]
fn what_is_no_conversation_is_refused() {
    let (_place, session) = Place::with_vault();
    let id = with(&session, Development, "Vera", "2026-12-10");
    let set = Patch::default().set("streak", 3);
    assert_eq!(session.edit_conversation(EditNoted { id, set }).unwrap_err().code, FailureCode::Malformed);
    let with = Some("x".repeat(201));
    let too_long = session.add_conversation(Conversation { with, ..Conversation::new(Development) });
    assert_eq!(too_long.unwrap_err().code, FailureCode::TooLong);
}

#[test]
fn every_kind_has_prompts() {
    let (_place, session) = Place::with_vault();
    for &kind in ConversationKind::ALL {
        assert!(session.conversation_prompts(PromptsFor { kind }).unwrap().prompts.len() >= 6, "{kind:?}");
    }
}
