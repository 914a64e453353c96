//! Reports as they leave: exactly what was ticked, people called as chosen, in every format that can be read as text.

use besef_contract::{
    FailureCode, Session,
    journal::{Format, LookBackOn, ReportOn, ReportRequest},
    model::{
        Agreement, Called, Changed, Companion, Content, Conversation, ConversationKind, Feedback, Goal, Kind,
        MomentPart, Needs, NextStep, NotedId, Noun, Person, Pick, PickedAs, Remark, Role, Section,
        SheetChoices, Source, StepState, Subject, Support, Thread, Timestamp, Training,
    },
    shapes::{OfSubject, OneNoted},
};
use besef_tests::{Place, day, log};
use proptest::{prelude::*, sample::subsequence};
use std::{io::Write, process::Command};

/// A mark that stands for one place a text can come from: no other text holds it.
fn mark(place: &str) -> String {
    format!("merk{}einde", place.replace(['_', '-', ' '], ""))
}

fn marked(place: &str) -> Option<String> {
    Some(mark(place))
}

/// A moment with a mark in every part that a sheet can show.
fn moment(text: &str) -> Content {
    let mut content = Content::new(Kind::Social, day("2026-10-12"), mark(text));
    content.takeaway = marked("takeaway");
    let (by, state) = (Some(day("2026-12-01")), StepState::Tried);
    content.next_step =
        Some(NextStep { what: mark("next_step"), by, state, outcome: marked("outcome"), settled_on: None });
    content.people = vec![Companion {
        name: mark("people"),
        role: Some(Role::GaveFeedback),
        feedback: Some(Feedback { asked: Some(true), used: None }),
    }];
    content.changed = Changed { doing: marked("changed"), ..Changed::default() };
    content.sources = vec![Source { title: mark("sources"), ..Source::default() }];
    content.training = Some(Training { title: marked("training"), ..Training::default() });
    content.threads =
        vec![Thread { with: "Noor".into(), contact: None, remarks: vec![remark()], used: None }];
    content
}

fn remark() -> Remark {
    let remark = serde_json::json!({ "id": NotedId::new(Timestamp::from_millis(0), [1; 10]), "by": "coach",
        "on": "2026-10-20", "text": mark("said") });
    serde_json::from_value(remark).unwrap()
}

/// The parts of a moment and the marks they hold.
const PARTS: &[(MomentPart, &[&str])] = &[
    (MomentPart::Takeaway, &["takeaway"]),
    (MomentPart::NextStep, &["next_step", "outcome"]),
    (MomentPart::People, &["people"]),
    (MomentPart::Changed, &["changed"]),
    (MomentPart::Sources, &["sources"]),
    (MomentPart::Training, &["training"]),
    (MomentPart::Said, &["said"]),
];

/// The sections of a conversation about one's own learning and the marks they hold, but for what moments add.
const SECTIONS: &[(Section, &[&str])] = &[
    (Section::Moments, &["moment", "note"]),
    (Section::Proud, &["proud"]),
    (Section::Stuck, &["stuck"]),
    (Section::Feedback, &["feedback", "feedback moment"]),
    (Section::Trainings, &["trainings", "training moment"]),
    (Section::Needs, &["autonomy", "relatedness", "competence"]),
    (Section::Support, &["socio_emotional", "network", "career", "room"]),
    (Section::Goals, &["goal"]),
    (Section::Questions, &["questions"]),
    (Section::Notes, &["notes"]),
    (Section::Agreements, &["agreement", "why", "who", "first_step", "evidence"]),
];

/// The sections in which moments stand.
const OF_MOMENTS: [Section; 3] = [Section::Moments, Section::Feedback, Section::Trainings];

/// A conversation with a mark in every field, and what of it goes on its sheet.
fn prepared(session: &Session, sheet: SheetChoices) -> NotedId {
    let pick = |text: &str, part| Pick { moment: log(session, moment(text)), part, note: None };
    let mut moments = vec![pick("moment", PickedAs::Moment)];
    moments[0].note = marked("note");
    let goal = Goal { name: mark("goal"), ..Goal::default() };
    let conversation = Conversation {
        with: Some("Vera".into()),
        picks: [
            moments,
            vec![pick("feedback moment", PickedAs::Feedback), pick("training moment", PickedAs::Training)],
        ]
        .concat(),
        proud: marked("proud"),
        stuck: marked("stuck"),
        feedback: marked("feedback"),
        trainings: marked("trainings"),
        needs: Needs {
            autonomy: marked("autonomy"),
            relatedness: marked("relatedness"),
            competence: marked("competence"),
        },
        support: Support {
            socio_emotional: marked("socio_emotional"),
            network: marked("network"),
            career: marked("career"),
            autonomy: marked("room"),
        },
        goals: vec![session.add_goal(goal).unwrap().note.id],
        questions: marked("questions"),
        notes: marked("notes"),
        agreements: vec![Agreement {
            what: mark("agreement"),
            why: marked("why"),
            who: marked("who"),
            first_step: marked("first_step"),
            evidence: marked("evidence"),
            ..Agreement::default()
        }],
        sheet,
        ..Conversation::new(ConversationKind::Development)
    };
    session.add_conversation(conversation).unwrap().note.id
}

fn on(on: ReportOn, format: Format) -> ReportRequest {
    ReportRequest { on, format, language: None, paper: None, people: None }
}

fn report(session: &Session, request: &ReportRequest) -> Vec<u8> {
    session.report(request).unwrap()
}

/// What stands in a PDF, read by another program than the one that set it; where lines end is of no matter.
fn text_of(pdf: &[u8]) -> String {
    let mut file = tempfile::NamedTempFile::new().unwrap();
    file.write_all(pdf).unwrap();
    let read = Command::new("pdftotext").arg(file.path()).arg("-").output().unwrap();
    String::from_utf8(read.stdout).unwrap().replace("-\n", "").replace(['\n', '\u{ad}'], "")
}

fn read(report: &[u8], format: Format) -> String {
    match format {
        Format::Pdf => text_of(report),
        _ => String::from_utf8(report.to_vec()).unwrap(),
    }
}

/// Every mark, and whether these choices put it on the sheet.
fn expected(sheet: &SheetChoices) -> impl Iterator<Item = (String, bool)> {
    let ticked = |section: &Section| sheet.sections.contains(section);
    let of_sections =
        SECTIONS.iter().flat_map(|(section, marks)| marks.iter().map(|mark| (*mark, ticked(section))));
    let moments = OF_MOMENTS.iter().any(ticked);
    let of_parts = PARTS
        .iter()
        .flat_map(|(part, marks)| marks.iter().map(|mark| (*mark, moments && sheet.parts.contains(part))));
    of_sections.chain(of_parts).map(|(place, there)| (mark(place), there)).collect::<Vec<_>>().into_iter()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn a_sheet_holds_what_was_ticked_and_nothing_that_was_not(
        sections in subsequence(Section::ALL.to_vec(), 0..=Section::ALL.len()),
        parts in subsequence(MomentPart::ALL.to_vec(), 0..=MomentPart::ALL.len()),
    ) {
        let (_place, session) = Place::with_vault();
        let sheet = SheetChoices { sections, parts, ..SheetChoices::default() };
        let id = prepared(&session, sheet.clone());
        for format in [Format::Pdf, Format::Html, Format::Md] {
            let text = read(&report(&session, &on(ReportOn::Conversation(id), format)), format);
            for (mark, there) in expected(&sheet) {
                prop_assert_eq!(text.contains(&mark), there, "{} in {:?} of {:?}", mark, format, &sheet);
            }
        }
    }
}

/// A conversation with Vera in which An, whose function is known, and Bart are spoken of; and Vera herself.
fn about_people(session: &Session) -> NotedId {
    let text = "An liet Bart zien hoe Vera het doet. Anders had ik het niet gezien.";
    let mut content = Content::new(Kind::Social, day("2026-10-12"), text);
    content.people = ["An", "Bart", "Vera"].map(Companion::named).into();
    let moment = log(session, content);
    let card = Person { name: "An".into(), function: Some("mentor".into()), circle: None };
    session.note_person(card).unwrap();
    let conversation = Conversation {
        with: Some("Vera".into()),
        picks: vec![Pick { moment, part: PickedAs::Moment, note: Some("Vraag het An".into()) }],
        ..Conversation::new(ConversationKind::Development)
    };
    session.add_conversation(conversation).unwrap().note.id
}

#[test]
fn people_are_called_as_chosen_wherever_they_are_named_but_for_who_reads_it() {
    let (_place, session) = Place::with_vault();
    let id = about_people(&session);
    let called = |people| {
        let request = ReportRequest { people: Some(people), ..on(ReportOn::Conversation(id), Format::Md) };
        read(&report(&session, &request), Format::Md)
    };
    let named = called(Called::Name);
    assert!(named.contains("An liet Bart zien hoe Vera het doet"), "{named}");
    let roles = called(Called::Role);
    for there in
        ["Mentor liet collega A zien hoe Vera het doet", "Anders had ik", "Vraag het mentor", "met Vera"]
    {
        assert!(roles.to_lowercase().contains(&there.to_lowercase()), "{there:?} is not in {roles}");
    }
    let initials = called(Called::Initials);
    assert!(initials.contains("A. liet B. zien hoe Vera het doet"), "{initials}");
    for text in [roles, initials] {
        assert!(!text.contains("Bart") && !text.contains("An "), "{text}");
    }
}

#[test]
fn a_year_report_tells_what_the_look_back_tells() {
    let (_place, session) = Place::with_vault();
    for (text, highlight) in [("gewoon", false), ("bijzonder", true)] {
        let mut content = moment(text);
        content.highlight = highlight;
        log(&session, content);
    }
    let text = read(&report(&session, &on(ReportOn::Year(LookBackOn::default()), Format::Pdf)), Format::Pdf);
    assert!(text.contains(&mark("bijzonder")) && !text.contains(&mark("gewoon")), "{text}");
    assert!(text.contains("Je noteerde twee leermomenten"), "{text}");
    assert!(text.contains(&mark("training")) && text.contains(&mark("outcome")), "{text}");
}

#[test]
fn hours_are_rows_of_a_spreadsheet() {
    let (_place, session) = Place::with_vault();
    let mut trained = moment("studiedag");
    trained.training = Some(Training {
        title: Some("Leren leren".into()),
        hours: Some(6.5),
        interaction: Some(true),
        ..Training::default()
    });
    log(&session, trained);
    let mut read_a_book = Content::new(Kind::Resource, day("2026-10-20"), "boek; met een \"teken\"");
    read_a_book.minutes = Some(90);
    log(&session, read_a_book);
    log(&session, Content::new(Kind::Individual, day("2026-10-21"), "zonder uren"));
    let csv = read(&report(&session, &on(ReportOn::Hours(LookBackOn::default()), Format::Csv)), Format::Csv);
    let rows: Vec<&str> = csv.lines().collect();
    assert!(rows[1].starts_with("2026-10-12;Leren leren;6,5;"), "{csv}");
    assert!(rows[2].starts_with("2026-10-20;\"boek; met een \"\"teken\"\"\";1,5;"), "{csv}");
    assert!(!csv.contains("zonder uren"), "{csv}");
}

#[test]
fn a_report_is_in_the_language_asked_for_and_the_same_each_time() {
    let (_place, session) = Place::with_vault();
    let id = about_people(&session);
    let in_language = |language: &str| {
        let request =
            ReportRequest { language: language.parse().ok(), ..on(ReportOn::Conversation(id), Format::Pdf) };
        report(&session, &request)
    };
    assert_eq!(in_language("nl"), in_language("nl"));
    assert_ne!(text_of(&in_language("nl")), text_of(&in_language("en")));
}

#[test]
fn what_cannot_be_made_says_so() {
    let (_place, session) = Place::with_vault();
    let id = about_people(&session);
    let failed = session.report(&on(ReportOn::Conversation(id), Format::Csv)).unwrap_err();
    assert_eq!(failed.code, FailureCode::NoTable);
    let subject = Subject { noun: Noun::Conversation, id: id.into() };
    session.delete_noted(OfSubject { subject }).unwrap();
    let failed = session.report(&on(ReportOn::Conversation(id), Format::Pdf)).unwrap_err();
    assert_eq!(failed.code, session.conversation(OneNoted { id }).unwrap_err().code);
}

#[test]
fn a_report_takes_the_place_of_an_earlier_one_only_when_whole() {
    let (place, session) = Place::with_vault();
    let path = place.vault().join("blad.md");
    std::fs::write(&path, "eerder").unwrap();
    session.write_report(b"later", &path).unwrap();
    assert_eq!(std::fs::read(&path).unwrap(), b"later");
    let nowhere = place.vault().join("geen map/blad.md");
    assert_eq!(session.write_report(b"later", &nowhere).unwrap_err().code, FailureCode::Storage);
}
