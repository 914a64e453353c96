//! A year report: what was gathered, and no more.

use crate::example::text_in;
use crate::golden::same_as;
use besef_model::{After, Content, Day, FollowUp, FollowUpState, GoalState, Kind, Paper, Period, StepState};
use besef_report::{
    Block, Format, GoalOfYear, MonthOfKinds, PersonOfYear, StepOfYear, TrainingOfYear, YearMaterial,
    YearPart, render, year,
};
use besef_words::Language;

fn day(year: i32, month: u32, day: u32) -> Day {
    Day::new(year, month, day).unwrap()
}

/// A year in which little happened, but something of everything.
fn material() -> YearMaterial {
    let period = Period::between(day(2025, 9, 1), day(2026, 8, 31));
    let months = period.month_starts().into_iter().zip(1..).map(|(month, many)| MonthOfKinds {
        month,
        counts: vec![
            (Kind::Formal, many % 3),
            (Kind::Social, many),
            (Kind::Individual, many / 2),
            (Kind::Resource, 1),
        ],
    });
    let answered = FollowUp {
        state: FollowUpState::Applied,
        applied: Some("elke **maandag**".into()),
        answered_on: Some(day(2025, 10, 20)),
        ..FollowUp::after(After::Weeks(2), day(2025, 10, 3))
    };
    let highlight = Content {
        takeaway: Some("rustig blijven werkt".into()),
        ..Content::new(Kind::Individual, day(2026, 2, 5), "De klas zweeg toen ik zweeg.")
    };
    YearMaterial {
        period,
        language: Language::Nl,
        paper: Paper::A4,
        made_on: day(2026, 11, 22),
        said: vec![
            (YearPart::Headline, "Je noteerde honderd momenten.".into()),
            (YearPart::Mix, "De meeste kwamen van anderen.".into()),
            (YearPart::Feedback, "Je vroeg drie keer feedback.".into()),
            (YearPart::Changed, "Vooral wat je doet, werd anders.".into()),
        ],
        months: months.collect(),
        people: vec![
            PersonOfYear { name: "Ann".into(), moments: 12, new: false },
            PersonOfYear { name: "mentor".into(), moments: 3, new: true },
        ],
        steps: vec![StepOfYear {
            on: day(2026, 1, 8),
            what: "Een *stille* start".into(),
            state: StepState::Adapted,
            outcome: Some("na de pauze".into()),
        }],
        trainings: vec![
            TrainingOfYear {
                on: day(2025, 10, 3),
                title: "Studiedag taal".into(),
                follow_ups: vec![answered],
            },
            TrainingOfYear { on: day(2026, 3, 3), title: "Cursus EHBO".into(), follow_ups: vec![] },
        ],
        goals: vec![GoalOfYear {
            name: "Beter luisteren".into(),
            state: GoalState::Open,
            by: Some(day(2026, 12, 1)),
            moments: 4,
        }],
        highlights: vec![highlight],
        takeaways: vec![(Period::between(day(2025, 9, 1), day(2025, 12, 24)), "Vragen mag.".into())],
    }
}

#[test]
fn looks_as_it_did() {
    same_as("year.md", &text_in(&year(&material()), Format::Md));
}

#[test]
fn the_picture_is_whole_svg_and_says_what_it_shows() {
    let Some(Block::Picture(picture)) =
        year(&material()).blocks.into_iter().find(|block| matches!(block, Block::Picture(_)))
    else {
        panic!("a year has a picture")
    };
    let drawing = String::from_utf8(picture.bytes).unwrap();
    roxmltree::Document::parse(&drawing).unwrap();
    assert_eq!(drawing.matches("<pattern").count(), 4);
    assert!(picture.alternative.contains("Leren van anderen 78"), "{}", picture.alternative);
}

#[test]
fn the_table_behind_it_adds_up() {
    let markdown = text_in(&year(&material()), Format::Md);
    assert!(markdown.contains("| **Samen** | **12** | **78** | **36** | **12** | **138** |"), "{markdown}");
}

#[test]
fn an_empty_year_is_a_title_and_a_period() {
    let nothing = YearMaterial {
        said: vec![],
        months: vec![MonthOfKinds { month: day(2025, 9, 1), counts: Kind::ALL.map(|kind| (kind, 0)).into() }],
        people: vec![],
        steps: vec![],
        trainings: vec![],
        goals: vec![],
        highlights: vec![],
        takeaways: vec![],
        ..material()
    };
    let document = year(&nothing);
    assert_eq!(document.title, "Mijn leerjaar 2025–2026");
    assert!(document.blocks.is_empty());
}

#[test]
fn another_period_is_no_year() {
    let spring = YearMaterial { period: Period::between(day(2026, 3, 1), day(2026, 5, 31)), ..material() };
    assert_eq!(year(&spring).title, "Wat ik leerde");
}

#[test]
fn it_becomes_every_format_in_both_languages() {
    for (language, format) in
        Language::ALL.into_iter().flat_map(|language| Format::ALL.map(|format| (language, format)))
    {
        let document = year(&YearMaterial { language, ..material() });
        render(&document, format).unwrap();
        assert!(!text_in(&document, Format::Html).contains('⟨'), "{language}");
    }
}
