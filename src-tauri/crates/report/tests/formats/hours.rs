//! Hours for a register.

use crate::example::text_in;
use besef_model::{Answer, Content, Day, Kind, ModelId, Paper, Period, Reflection, Training};
use besef_report::{Format, HoursMaterial, Orientation, hours, render};
use besef_words::Language;
use proptest::prelude::*;

fn material(language: Language, moments: Vec<Content>) -> HoursMaterial {
    let day = |month, day| Day::new(2026, month, day).unwrap();
    HoursMaterial {
        period: Period::between(day(1, 1), day(12, 31)),
        language,
        paper: Paper::A4,
        made_on: day(11, 22),
        moments,
    }
}

fn moment(kind: Kind, text: &str, minutes: Option<u32>) -> Content {
    Content { minutes, ..Content::new(kind, Day::new(2026, 3, 12).unwrap(), text) }
}

fn training(hours: f64, interaction: Option<bool>) -> Option<Training> {
    Some(Training {
        title: Some("Studiedag taal".into()),
        hours: Some(hours),
        interaction,
        ..Training::default()
    })
}

fn rows(language: Language, moments: Vec<Content>) -> Vec<String> {
    let csv = text_in(&hours(&material(language, moments)), Format::Csv);
    csv.trim_start_matches('\u{feff}').lines().map(str::to_owned).collect()
}

#[test]
fn a_spreadsheet_gets_days_and_numbers_of_its_own() {
    let takeaway = Some("**Luisteren** helpt".into());
    let day = Content {
        training: training(1.5, Some(true)),
        minutes: Some(400),
        takeaway,
        ..moment(Kind::Formal, "Studiedag", None)
    };
    assert_eq!(
        rows(Language::Nl, vec![day, moment(Kind::Social, "Bij An\ngekeken", Some(20))]),
        [
            "Datum;Activiteit;Uren;Soort;Participatief;Reflectie",
            "2026-03-12;Studiedag taal;1,5;Formeel leren;ja;Luisteren helpt",
            "2026-03-12;Bij An;0,33;Leren van anderen;niet aangegeven;",
            "Samen;;1,83;;;",
        ]
    );
}

#[test]
fn people_read_numbers_as_their_language_writes_them() {
    let moments =
        || vec![Content { training: training(2.25, Some(false)), ..moment(Kind::Formal, "Dag", None) }];
    assert!(
        text_in(&hours(&material(Language::Nl, moments())), Format::Md)
            .contains("| 2,25 | Formeel leren | nee |")
    );
    assert!(text_in(&hours(&material(Language::En, moments())), Format::Md).contains("| 2.25 |"));
}

#[test]
fn without_a_takeaway_the_first_answer_is_the_reflection() {
    let answers = ["eerste", "tweede"].map(|text| Answer { step: 0, text: text.into(), asked: None });
    let reflection = Reflection { model: ModelId::named("what"), answers: answers.into(), earlier: vec![] };
    let told = rows(
        Language::Nl,
        vec![Content { reflection: Some(reflection), ..moment(Kind::Individual, "Dag", Some(60)) }],
    );
    assert!(told[1].ends_with(";eerste"), "{told:?}");
}

#[test]
fn a_moment_without_a_length_has_no_place_in_it() {
    assert_eq!(
        rows(Language::Nl, vec![moment(Kind::Social, "Kort", None), moment(Kind::Social, "Niets", Some(0))])
            .len(),
        2
    );
}

#[test]
fn long_texts_are_cut_between_words() {
    let told = rows(Language::Nl, vec![moment(Kind::Social, &"woord ".repeat(60), Some(60))]);
    let activity = told[1].split(';').nth(1).unwrap();
    assert!(activity.ends_with("woord…") && activity.chars().count() <= 91, "{activity}");
}

#[test]
fn its_pages_lie_in_every_format() {
    let document = hours(&material(Language::Nl, vec![moment(Kind::Social, "Dag", Some(90))]));
    assert_eq!(document.orientation, Orientation::Landscape);
    for format in Format::ALL {
        render(&document, format).unwrap();
    }
}

proptest! {
    #[test]
    fn the_total_is_the_sum(lengths in prop::collection::vec(1_u32..2_000, 0..40)) {
        let moments = lengths.iter().map(|minutes| moment(Kind::Social, "Dag", Some(*minutes))).collect();
        let told = rows(Language::Nl, moments);
        let total: f64 = told.last().unwrap().split(';').nth(2).unwrap().replace(',', ".").parse().unwrap();
        let minutes: u32 = lengths.iter().sum();
        prop_assert!((total - f64::from(minutes) / 60.0).abs() <= 0.005 + f64::EPSILON);
    }
}
