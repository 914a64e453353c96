//! What is asked besides words, as the query language writes it.

use crate::support::*;
use besef_model::{
    Activity, Answer, Attachment, Companion, Content, Feedback, FollowUp, FollowUpState, Has, Intention,
    Kind, ModelId, Moment, NextStep, Reflection, Role, Source, StepState, Training,
};
use besef_search::{Entry, Index};

fn step(state: StepState) -> NextStep {
    NextStep { what: "proberen".into(), by: None, state, outcome: None, settled_on: None }
}

fn people(number: u8, names: &[&str]) -> Moment {
    moment_with(number, "les", |content| {
        content.people = names.iter().map(|name| Companion::named(*name)).collect();
    })
}

#[track_caller]
fn asks(index: &Index, words: &str, expected: &[u8]) {
    assert_eq!(numbers(index, &asking(words)), expected, "{words:?}");
}

#[test]
fn a_person_is_found_by_a_word_of_the_name_or_by_the_whole() {
    let shelf = Shelf::new();
    let index = shelf.with(&[
        people(1, &["An Peeters"]),
        people(2, &["An"]),
        people(3, &["Annelies", "Bram van Loon"]),
        people(4, &["Zoë"]),
        people(5, &[]),
    ]);
    asks(&index, "met:an ", &[2, 1]);
    asks(&index, "met:an", &[3, 2, 1]);
    asks(&index, "met:\"an\" ", &[2]);
    asks(&index, "met:peeters ", &[1]);
    asks(&index, "met:\"bram van loon\" ", &[3]);
    asks(&index, "met:zoe ", &[4]);
    asks(&index, "-met:an ", &[5, 4, 3]);
    asks(&index, "met:bram met:annelies ", &[3]);
    asks(&index, "met:niemand ", &[]);
}

#[test]
fn who_was_named_since_is_found_at_once() {
    let shelf = Shelf::new();
    let index = shelf.with(&[people(1, &["Mieke Maes"])]);
    let tail = [Entry::Put(people(2, &["Mieke Smets"])), Entry::Put(people(1, &["Jonas"]))];
    assert_eq!(numbers_with(&index, &asking("met:mieke "), &tail), [2]);
    assert_eq!(numbers_with(&index, &asking("met:smets "), &tail), [2]);
}

fn titled(title: &str) -> Source {
    Source { title: title.into(), ..Source::default() }
}

fn trained(title: &str) -> Option<Training> {
    Some(Training { title: Some(title.into()), ..Training::default() })
}

#[test]
fn tags_sources_trainings_and_standards_are_found_the_same_way() {
    let shelf = Shelf::new();
    let index = shelf.with(&[
        moment_with(1, "les", |content| content.tags = vec!["Formatieve toetsing".into()]),
        moment_with(2, "les", |content| content.tags = vec!["toetsing".into()]),
        moment_with(3, "les", |content| content.sources = vec![titled("Zichtbaar leren"), titled("Klasse")]),
        moment_with(4, "les", |content| content.training = trained("Zichtbaar coachen")),
        moment_with(5, "les", |content| content.standards = vec!["partner van externen".into()]),
        moment_with(6, "zichtbaar leren met partner en toetsing", |_| ()),
    ]);
    asks(&index, "label:toetsing ", &[2, 1]);
    asks(&index, "label:\"toetsing\" ", &[2]);
    asks(&index, "bron:zichtbaar ", &[3]);
    asks(&index, "source:\"ZICHTBAAR LEREN\" ", &[3]);
    asks(&index, "source:\"zichtbaar\" ", &[]);
    asks(&index, "bron:klas", &[3]);
    asks(&index, "-bron:klasse les ", &[5, 4, 2, 1]);
    asks(&index, "opleiding:zichtbaar ", &[4]);
    asks(&index, "training:\"zichtbaar coachen\" ", &[4]);
    asks(&index, "standaard:partner ", &[5]);
    asks(&index, "standard:\"partner van externen\" OF bron:klasse ", &[5, 3]);
}

#[test]
fn a_source_is_a_kind_where_a_kind_is_asked() {
    let shelf = Shelf::new();
    let index = shelf.with(&[
        moment_with(1, "les", |content| content.kind = Kind::Resource),
        moment_with(2, "les", |content| content.sources = vec![titled("bron")]),
    ]);
    asks(&index, "soort:bron ", &[1]);
    asks(&index, "heeft:bron ", &[2]);
    asks(&index, "bron:bron ", &[2]);
}

#[test]
fn what_was_renamed_since_is_found_by_its_new_name() {
    let shelf = Shelf::new();
    let index = shelf.with(&[moment_with(1, "les", |content| content.training = trained("Kijkwijzer"))]);
    let tail = [Entry::Put(moment_with(1, "les", |content| content.training = trained("Samen kijken")))];
    assert_eq!(numbers_with(&index, &asking("opleiding:kijkwijzer "), &tail), [0; 0]);
    assert_eq!(numbers_with(&index, &asking("opleiding:samen "), &tail), [1]);
}

#[test]
fn how_a_time_to_look_again_stands() {
    use FollowUpState::{Applied, LetGo, Not, NotYet, Open, Partly};
    let shelf = Shelf::new();
    let states: [&[FollowUpState]; 6] = [&[], &[Open], &[Applied, Open], &[Partly], &[NotYet, Not], &[LetGo]];
    let looked = |states: &[FollowUpState], content: &mut Content| {
        let due = content.on;
        let at = |state: &FollowUpState| FollowUp { state: *state, ..FollowUp::due(due) };
        content.follow_ups = states.iter().map(at).collect();
    };
    let moments: Vec<_> = (0u8..)
        .zip(states)
        .map(|(n, states)| moment_with(n, "les", |content| looked(states, content)))
        .collect();
    let index = shelf.with(&moments);
    asks(&index, "heeft:opvolging ", &[5, 4, 3, 2, 1]);
    asks(&index, "opvolging:elke ", &[5, 4, 3, 2, 1]);
    asks(&index, "opvolging:open ", &[2, 1]);
    asks(&index, "followup:applied ", &[3, 2]);
    asks(&index, "opvolging:niet ", &[4]);
    asks(&index, "-opvolging:open ", &[5, 4, 3, 0]);
}

#[test]
fn of_several_kinds_any_will_do() {
    let shelf = Shelf::new();
    let kinds = (0u8..).zip(Kind::ALL);
    let moments: Vec<_> =
        kinds.map(|(n, kind)| moment_with(n, "les", |content| content.kind = kind)).collect();
    let index = shelf.with(&moments);
    asks(&index, "soort:formeel ", &[0]);
    asks(&index, "soort:formeel kind:resource ", &[3, 0]);
    asks(&index, "-soort:formeel ", &[3, 2, 1]);
    asks(&index, "les soort:sociaal ", &[1]);
}

#[test]
fn periods_include_their_ends_and_meet_each_other() {
    let shelf = Shelf::new();
    let days = ["2025-12-31", "2026-01-01", "2026-03-31", "2026-04-01"];
    let moments: Vec<_> =
        (0u8..).zip(days).map(|(n, on)| moment_with(n, "les", |content| content.on = day(on))).collect();
    let index = shelf.with(&moments);
    asks(&index, "sinds:2026 ", &[3, 2, 1]);
    asks(&index, "tot:2026-03 ", &[2, 1, 0]);
    asks(&index, "sinds:2026 tot:2026-03 ", &[2, 1]);
    asks(&index, "in:2026-03 ", &[2]);
    asks(&index, "-in:2026-03 ", &[3, 1, 0]);
}

fn having(what: Has, content: &mut Content) {
    match what {
        Has::Step => content.next_step = Some(step(StepState::Open)),
        Has::Takeaway => content.takeaway = Some("inzicht".into()),
        Has::Highlight => content.highlight = true,
        Has::Mistake => content.mistake = true,
        Has::Reflection => {
            let answers = vec![Answer { step: 0, text: "antwoord".into(), asked: None }];
            let (model, earlier) = (ModelId::named("kolb"), Vec::new());
            content.reflection = Some(Reflection { model, answers, earlier });
        }
        Has::Person => content.people = vec![Companion::named("An")],
        Has::Source => content.sources = vec![Source { title: "boek".into(), ..Source::default() }],
        Has::Training => content.training = Some(Training::default()),
        Has::FollowUp => content.follow_ups = vec![FollowUp::due(content.on)],
        Has::Goal => content.goals = vec![goal(9)],
        Has::Feedback => {
            content.people =
                vec![Companion { feedback: Some(Feedback::default()), ..Companion::named("Bo") }];
        }
        Has::Changed => content.changed.feeling = Some("rustiger".into()),
        Has::Attachment => {
            let (name, media_type) = ("verslag.pdf".into(), "application/pdf".into());
            content.attachments = vec![Attachment { digest: "0".repeat(64), name, media_type, bytes: 1 }];
        }
    }
}

#[test]
fn what_a_moment_has() {
    let shelf = Shelf::new();
    let all = (0u8..).zip(Has::ALL);
    let mut moments: Vec<_> =
        all.map(|(number, what)| moment_with(number, "les", |content| having(what, content))).collect();
    moments.push(moment(99, "les"));
    let index = shelf.with(&moments);
    let names = [
        "stap",
        "inzicht",
        "hoogtepunt",
        "fout",
        "reflectie",
        "persoon",
        "feedback",
        "verandering",
        "bron",
        "opleiding",
        "opvolging",
        "doel",
        "bijlage",
    ];
    for (number, name) in (0u8..).zip(names) {
        // Who gave feedback is a person too.
        let expected = if name == "persoon" { vec![number + 1, number] } else { vec![number] };
        asks(&index, &format!("heeft:{name} "), &expected);
    }
    asks(&index, "verslag ", &[12]);
}

#[test]
fn what_is_marked_of_a_moment_is_asked_in_both_languages() {
    let with = |number, fill: fn(&mut Content)| moment_with(number, "les", fill);
    let part = |role, feedback| vec![Companion { role, feedback, ..Companion::named("An") }];
    let shelf = Shelf::new();
    let index = shelf.with(&[
        moment_with(1, "les", |one| one.people = part(Some(Role::GaveAdvice), None)),
        moment_with(2, "les", |one| one.people = part(Some(Role::RoleModel), Some(Feedback::default()))),
        with(3, |one| one.activities = vec![Activity::AskedFeedback, Activity::TriedOut]),
        with(4, |one| one.changed.doing = Some("anders".into())),
        with(5, |one| one.intention = Some(Intention::InTheMoment)),
    ]);
    asks(&index, "rol:advies ", &[1]);
    asks(&index, "role:advice,example ", &[2, 1]);
    asks(&index, "feedback:gevraagd ", &[3]);
    asks(&index, "feedback:received ", &[2]);
    asks(&index, "feedback:open ", &[2]);
    asks(&index, "activiteit:uitgeprobeerd ", &[3]);
    asks(&index, "activity:tried ", &[3]);
    asks(&index, "veranderd:doen ", &[4]);
    asks(&index, "changed:something ", &[4]);
    asks(&index, "aanleiding:spontaan ", &[5]);
    asks(&index, "-intention:moment les ", &[4, 3, 2, 1]);
    asks(&index, "feedback: les ", &[]);
}

#[test]
fn how_a_step_stands() {
    let shelf = Shelf::new();
    let states = [StepState::Open, StepState::Tried, StepState::Adapted, StepState::Dropped];
    let moments: Vec<_> = (0u8..)
        .zip(states)
        .map(|(n, state)| moment_with(n, "les", |content| content.next_step = Some(step(state))))
        .collect();
    let index = shelf.with(&moments);
    asks(&index, "stap:open ", &[0]);
    asks(&index, "stap:geprobeerd ", &[2, 1]);
    asks(&index, "step:dropped ", &[3]);
    asks(&index, "-stap:open ", &[3, 2, 1]);
}

#[test]
fn one_of_two_is_enough_where_it_says_so() {
    let shelf = Shelf::new();
    let index = shelf.with(&[
        moment(1, "klas toets"),
        moment(2, "klas gesprek"),
        moment(3, "klas"),
        moment_with(4, "klas", |content| content.highlight = true),
    ]);
    asks(&index, "klas toets OF gesprek ", &[2, 1]);
    asks(&index, "gesprek OR heeft:hoogtepunt ", &[4, 2]);
    asks(&index, "toets OF -klas ", &[1]);
    assert_eq!(numbers(&index, &best("toets OF klas ")), [4, 3, 2, 1]);
}
