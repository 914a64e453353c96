//! A conversation prepared in full, each of its texts told apart by its words.

use crate::example::photo;
use besef_model::{
    After, Agreement, AgreementState, By, Changed, Companion, Content, Conversation, ConversationKind, Day,
    FollowUp, FollowUpState, Goal, Kind, Medium, NextStep, NotedId, PickedAs, Remark, RemarkSort, Role,
    Source, StepState, Thread, Timestamp, Training,
};
use besef_report::{Answered, Block, FormerOnSheet, PickedMoment, Picture, SheetMaterial};
use besef_words::Language;

fn day(month: u32, day: u32) -> Day {
    Day::new(2026, month, day).unwrap()
}

pub fn some(text: &str) -> Option<String> {
    Some(text.to_owned())
}

/// A moment of which every text begins with a word of its own.
fn moment(part: PickedAs, word: &str) -> PickedMoment {
    let said = |text: &str| format!("{word} {text}");
    let told = |text: &str| Some(said(text));
    let step = NextStep {
        what: said("stapwat"),
        by: Some(day(12, 1)),
        state: StepState::Tried,
        outcome: told("stapuitkomst"),
        settled_on: None,
    };
    let follow_up = FollowUp {
        state: FollowUpState::Partly,
        applied: told("pastetoe"),
        helped: told("hielpme"),
        hindered: told("hinderde"),
        tell: told("verteldit"),
        ..FollowUp::after(After::Weeks(2), day(3, 12))
    };
    let training = Training {
        title: told("titelik"),
        provider: told("gever"),
        hours: Some(1.5),
        certificate: true,
        interaction: Some(true),
        cases: Some(false),
        partner: told("partnerik"),
        plan: told("toepasplan"),
        support: told("nodighebben"),
    };
    let source = Source {
        title: said("bronnaam"),
        author: told("bronmaker"),
        address: some("https://voorbeeld.be"),
        medium: Some(Medium::Book),
    };
    let remark = |by, text| Remark { by, text: said(text), ..remarked() };
    let thread = Thread {
        with: "Kim".to_owned(),
        contact: None,
        remarks: vec![remark(By::Coach, "coachvroeg"), remark(By::Learner, "leerlingzei")],
        used: None,
    };
    let content = Content {
        takeaway: told("neemmee"),
        threads: vec![thread],
        next_step: Some(step),
        changed: Changed {
            knowing: told("weetik"),
            feeling: told("voelik"),
            doing: told("doeik"),
            intending: told("planik"),
        },
        people: vec![Companion { name: said("Annemie"), role: Some(Role::GaveFeedback), feedback: None }],
        sources: vec![source],
        training: Some(training),
        follow_ups: vec![follow_up],
        ..Content::new(Kind::Social, day(3, 12), said("momenttekst"))
    };
    let Block::Picture(picture) = photo() else { unreachable!("a photo is a picture") };
    PickedMoment {
        part,
        note: told("kanttekening"),
        content,
        reflection: vec![Answered { asked: said("vraagik"), text: said("antwoordik") }],
        pictures: vec![Picture { alternative: said("stip"), caption: None, ..picture }],
    }
}

fn remarked() -> Remark {
    let (by, sort) = (By::Coach, RemarkSort::Remark);
    let id = NotedId::new(Timestamp::from_millis(0), [1; 10]);
    Remark { id, by, on: day(4, 2), text: String::new(), sort, support: None, about: None }
}

fn agreement(word: &str) -> Agreement {
    let said = |text: &str| Some(format!("{word} {text}"));
    Agreement {
        what: format!("{word} wat"),
        why: said("waarom"),
        who: said("wie"),
        support: said("steun"),
        first_step: said("eerst"),
        by: Some(day(12, 24)),
        evidence: said("merken"),
        outcome: said("uitkomst"),
        state: AgreementState::Adapted,
        ..Agreement::default()
    }
}

fn conversation() -> Conversation {
    let mut conversation = Conversation::new(ConversationKind::Development);
    conversation.with = some("Ann");
    conversation.on = Some(day(11, 22));
    conversation.proud = some("trots tekst");
    conversation.stuck = some("vast tekst");
    conversation.feedback = some("feedback tekst");
    conversation.trainings = some("vormingen tekst");
    conversation.needs.autonomy = some("nood autonomie");
    conversation.needs.relatedness = some("nood verbonden");
    conversation.needs.competence = some("nood competent");
    conversation.support.socio_emotional = some("steun luisteren");
    conversation.support.network = some("steun netwerk");
    conversation.support.career = some("steun loopbaan");
    conversation.support.autonomy = some("steun ruimte");
    conversation.questions = some("vraag tekst");
    conversation.notes = some("gezegd tekst");
    conversation.aim = some("doel van het gesprek");
    conversation.seen = some("gezien tekst");
    conversation.agreements = vec![agreement("spraak")];
    conversation
}

/// A conversation with something in every section.
pub fn material() -> SheetMaterial {
    let goal = Goal {
        name: "doel naam".into(),
        why: some("doel waarom"),
        first_step: some("doel eerst"),
        ..Goal::default()
    };
    SheetMaterial {
        conversation: conversation(),
        picked: vec![
            moment(PickedAs::Moment, "leren"),
            moment(PickedAs::Feedback, "feedback"),
            moment(PickedAs::Training, "vorming"),
        ],
        goals: vec![goal],
        former: vec![FormerOnSheet { on: Some(day(1, 10)), agreement: agreement("vorige") }],
        language: Language::Nl,
        made_on: day(11, 22),
    }
}
