//! A sheet holds exactly what was ticked.

use crate::example::text_in;
use crate::prepared::{material, some};
use besef_model::{Conversation, ConversationKind, MomentPart, Section};
use besef_report::{Block, Format, SheetMaterial, sheet};
use besef_words::Language;
use proptest::prelude::*;

/// What each section says when it is ticked, for those that hold only text.
const TEXTS: [(Section, &[&str]); 9] = [
    (Section::Former, &["vorige wat", "vorige uitkomst"]),
    (Section::Proud, &["trots tekst"]),
    (Section::Stuck, &["vast tekst"]),
    (Section::Needs, &["nood autonomie", "nood verbonden", "nood competent"]),
    (Section::Support, &["steun luisteren", "steun netwerk", "steun loopbaan", "steun ruimte"]),
    (Section::Goals, &["doel naam", "doel waarom", "doel eerst"]),
    (Section::Questions, &["vraag tekst"]),
    (Section::Notes, &["gezegd tekst"]),
    (
        Section::Agreements,
        &["spraak wat", "spraak waarom", "spraak wie", "spraak steun", "spraak eerst", "spraak merken"],
    ),
];

/// The sections of picked moments, and what each says besides.
const PICKED: [(Section, &str, &[&str]); 3] = [
    (Section::Moments, "leren", &[]),
    (Section::Feedback, "feedback", &["feedback tekst"]),
    (Section::Trainings, "vorming", &["vormingen tekst"]),
];

/// What each part of a moment says when it is ticked.
const PARTS: [(MomentPart, &[&str]); 9] = [
    (MomentPart::Takeaway, &["neemmee"]),
    (MomentPart::NextStep, &["stapwat", "stapuitkomst"]),
    (MomentPart::People, &["Annemie"]),
    (MomentPart::Changed, &["weetik", "voelik", "doeik", "planik"]),
    (MomentPart::Reflection, &["antwoordik", "vraagik"]),
    (MomentPart::Sources, &["bronnaam", "bronmaker"]),
    (
        MomentPart::Training,
        &[
            "titelik",
            "gever",
            "toepasplan",
            "nodighebben",
            "partnerik",
            "pastetoe",
            "hielpme",
            "hinderde",
            "verteldit",
        ],
    ),
    (MomentPart::Said, &["coachvroeg", "leerlingzei"]),
    (MomentPart::Pictures, &["stip"]),
];

/// What stands on a sheet with these choices, and what does not.
fn told(sections: &[Section], parts: &[MomentPart]) -> (Vec<String>, Vec<String>) {
    let mut all: Vec<(bool, String)> = Vec::new();
    for (section, texts) in TEXTS {
        all.extend(texts.iter().map(|text| (sections.contains(&section), (*text).to_owned())));
    }
    for (section, word, texts) in PICKED {
        let is_there = sections.contains(&section);
        all.extend(texts.iter().map(|text| (is_there, (*text).to_owned())));
        all.extend(["momenttekst", "kanttekening"].map(|text| (is_there, format!("{word} {text}"))));
        for (part, texts) in PARTS {
            let is_there = is_there && parts.contains(&part);
            all.extend(texts.iter().map(|text| (is_there, format!("{word} {text}"))));
        }
    }
    let (ticked, left): (Vec<_>, Vec<_>) = all.into_iter().partition(|(is_there, _)| *is_there);
    let texts = |found: Vec<(bool, String)>| found.into_iter().map(|(_, text)| text).collect();
    (texts(ticked), texts(left))
}

proptest! {
    #[test]
    fn what_is_ticked_is_there_and_nothing_else(
        sections in prop::sample::subsequence(Section::ALL.to_vec(), 0..=Section::ALL.len()),
        parts in prop::sample::subsequence(MomentPart::ALL.to_vec(), 0..=MomentPart::ALL.len()),
    ) {
        let mut material = material();
        material.conversation.sheet.sections.clone_from(&sections);
        material.conversation.sheet.parts.clone_from(&parts);
        let document = sheet(&material);
        let (there, not_there) = told(&sections, &parts);
        for format in [Format::Md, Format::Html] {
            let text = text_in(&document, format);
            for said in &there {
                prop_assert!(text.contains(said), "{said} is missing in\n{text}");
            }
            for silent in &not_there {
                prop_assert!(!text.contains(silent), "{silent} was not ticked, and is in\n{text}");
            }
        }
    }
}

#[test]
fn sections_stand_in_the_order_of_the_form_whatever_order_they_were_ticked_in() {
    let mut material = material();
    material.conversation.sheet.sections = Section::ALL.iter().rev().copied().collect();
    let headings = headings(&material, 1);
    let expected = [
        "Wat we de vorige keer afspraken",
        "Wat ik leerde",
        "Waar ik trots op ben",
        "Waar ik vastzit",
        "Feedback, en wat ik ermee deed",
        "Training, en wat ervan kwam",
        "Hoe het met me gaat",
        "Welke steun me zou helpen",
        "Doelen",
        "Vragen",
        "Wat er gezegd werd",
        "Afspraken",
    ];
    assert_eq!(headings, expected);
}

#[test]
fn an_empty_section_leaves_no_heading() {
    let nothing = Conversation::new(ConversationKind::Development);
    let material =
        SheetMaterial { conversation: nothing, picked: vec![], goals: vec![], former: vec![], ..material() };
    assert!(sheet(&material).blocks.is_empty());
}

#[test]
fn who_leads_has_other_sections() {
    let mut material = material();
    material.conversation.kind = ConversationKind::TeamMeeting;
    material.conversation.sheet.sections = Section::ALL.to_vec();
    let headings = headings(&material, 1);
    assert!(headings.iter().any(|heading| heading == "Wat het team te delen heeft"), "{headings:?}");
    assert!(headings.iter().any(|heading| heading == "Welke steun ik kan geven"), "{headings:?}");
    assert!(!text_in(&sheet(&material), Format::Md).contains("trots tekst"));
}

#[test]
fn a_name_of_its_own_is_the_title_and_the_sort_is_still_said() {
    let mut material = material();
    assert_eq!(sheet(&material).title, "Ontwikkelgesprek");
    material.conversation.name = some("Halfweg het jaar");
    let document = sheet(&material);
    assert_eq!(document.title, "Halfweg het jaar");
    assert_eq!(document.subtitle, ["Ontwikkelgesprek", "Met Ann", "22 november 2026"]);
}

#[test]
fn every_key_has_words_in_both_languages() {
    let mut material = material();
    material.conversation.sheet.sections = Section::ALL.to_vec();
    material.conversation.sheet.parts = MomentPart::ALL.to_vec();
    for (kind, language) in
        ConversationKind::ALL.iter().flat_map(|kind| Language::ALL.map(|language| (*kind, language)))
    {
        material.conversation.kind = kind;
        material.language = language;
        assert!(!text_in(&sheet(&material), Format::Html).contains('⟨'), "{kind:?} {language}");
    }
}

fn headings(material: &SheetMaterial, wanted: u8) -> Vec<String> {
    let headings = sheet(material).blocks.into_iter().filter_map(|block| match block {
        Block::Heading { level, text } if level == wanted => Some(text),
        _ => None,
    });
    headings.collect()
}
