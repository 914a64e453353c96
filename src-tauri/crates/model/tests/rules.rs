//! The rules of a moment, and the one language in which it changes.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

use besef_model::{Change, Companion, Content, Day, Invalid, Kind, NextStep, Patch, StepState, limits};
use proptest::prelude::*;

fn content(text: &str) -> Content {
    Content::new(Kind::Social, "2026-11-22".parse().unwrap(), text)
}

#[test]
fn what_is_kept_is_tidy() {
    let mut written = content("regel\r\nmet\0nul  \n");
    written.takeaway = Some("  \n".into());
    written.people = vec![Companion::named("  An   D. "), Companion::named("an d."), Companion::named(" ")];
    written.tags = vec!["#toetsing".into(), " Toetsing".into()];
    written.minutes = Some(0);
    written.next_step = Some(NextStep {
        what: " ".into(),
        by: None,
        state: StepState::Open,
        outcome: None,
        settled_on: None,
    });
    let kept = written.kept().unwrap();
    assert_eq!(kept.text, "regel\nmet␀nul");
    assert_eq!(kept.takeaway, None);
    assert_eq!(kept.people, [Companion::named("An D.")]);
    assert_eq!(kept.tags, ["toetsing"]);
    assert_eq!((kept.minutes, kept.next_step), (None, None));
}

#[test]
fn each_broken_rule_says_which() {
    assert_eq!(content(" \n ").kept(), Err(Invalid::BlankText));
    let long = content(&"x".repeat(limits::TEXT + 1)).kept();
    assert!(matches!(long, Err(Invalid::TooLong { field: "text", .. })));
    let mut wordy = content("x");
    wordy.changed.feeling = Some("x".repeat(limits::NOTE + 1));
    assert!(matches!(wordy.kept(), Err(Invalid::TooLong { field: "changed", .. })));
    let mut crowded = content("x");
    crowded.tags = (0..=limits::LIST).map(|n| n.to_string()).collect();
    assert!(matches!(crowded.kept(), Err(Invalid::TooMany { field: "tags", .. })));
    assert!(matches!("1899-12-31".parse::<Day>(), Err(Invalid::DayOutOfReach(_))));
    assert!(matches!("2026-02-30".parse::<Day>(), Err(Invalid::NotADay(_))));
    assert!(matches!("zijwaarts".parse::<Kind>(), Err(Invalid::UnknownKind(_))));
}

#[test]
fn kinds_answer_to_dutch_and_english_names() {
    for (kind, names) in Kind::ALL.into_iter().zip([
        ["formal", "Formeel"],
        ["social", "sociaal"],
        ["individual", "individueel"],
        ["resource", "bron"],
    ]) {
        for name in names {
            assert_eq!(name.parse(), Ok(kind));
        }
    }
}

#[test]
fn a_patch_changes_only_what_it_names_and_knows_its_fields() {
    let before = content("een");
    let after = Patch::default().set("minutes", 10).applied_to(&before).unwrap();
    assert_eq!((after.minutes, after.text.as_str()), (Some(10), "een"));
    for wrong in [Patch::default().set("no_such_field", 1), Patch::default().set("minutes", "veel")] {
        assert!(matches!(wrong.applied_to(&before), Err(Invalid::Malformed(_))));
    }
}

#[test]
fn a_person_may_be_written_as_a_bare_name() {
    let line = r#"{"kind":"social","on":"2026-11-22","text":"x","people":["An",{"name":"Bo","role":"gave_advice"}]}"#;
    let content: Content = serde_json::from_str(line).unwrap();
    assert_eq!(content.people[0], Companion::named("An"));
    assert!(content.people[1].role.is_some());
}

proptest! {
    #[test]
    fn changes_lead_from_before_to_after(
        one in "[a-z ]{1,20}", other in "[a-z ]{1,20}", minutes in proptest::option::of(1u32..500), tags in proptest::collection::vec("[a-z]{1,5}", 0..4),
        mistake: bool, on in 0i64..70_000,
    ) {
        let before = content(&one);
        let mut after = content(&other);
        (after.minutes, after.tags, after.mistake) = (minutes, tags, mistake);
        after.on = "1905-01-01".parse::<Day>().unwrap().plus_days(on);
        let changes = Change::between(Some(&before), &after).unwrap();
        let patch = changes.iter().fold(Patch::default(), |patch, c| patch.set(c.field.as_str(), c.after.clone()));
        prop_assert_eq!(&patch.applied_to(&before).unwrap(), &after);
        let back = changes.iter().fold(Patch::default(), |patch, c| patch.set(c.field.as_str(), c.before.clone()));
        prop_assert_eq!(&back.applied_to(&after).unwrap(), &before);
        prop_assert!(Change::between(Some(&after), &after).unwrap().is_empty());
    }

    #[test]
    fn keeping_twice_changes_nothing_more(text in "\\PC{1,40}", tags in proptest::collection::vec("\\PC{0,8}", 0..5)) {
        let mut written = content(&text);
        written.tags = tags;
        if let Ok(kept) = written.kept() {
            prop_assert_eq!(kept.clone().kept().unwrap(), kept);
        }
    }
}
