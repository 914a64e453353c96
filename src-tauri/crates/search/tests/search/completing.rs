//! How a question that is being typed may go on.

use crate::support::{day, goal};
use besef_model::{Asked, Condition, Kind, NameSort, NameTally};
use besef_search::{Completion, Known, Tongue, complete};
use proptest::prelude::*;

fn tally(name: &str, moments: u32) -> NameTally {
    NameTally { name: name.into(), moments }
}

fn offered(text: &str, caret: u32, tongue: Tongue) -> Vec<Completion> {
    let people = [tally("An Peeters", 9), tally("Jan Anders", 4), tally("Bert \"Bé\" Maes", 2)];
    let tags = [tally("analyse", 5), tally("gouden weken", 3)];
    let (sources, trainings) = ([tally("Zichtbaar leren", 2)], [tally("Zichtbaar coachen", 7)]);
    let standards = [tally("opvoeder", 1)];
    let goals = [(goal(1), "Betere vragen".to_owned()), (goal(2), "betere vragen".to_owned())];
    let known = Known {
        people: &people,
        tags: &tags,
        sources: &sources,
        trainings: &trainings,
        standards: &standards,
        goals: &goals,
    };
    complete(text, caret, day("2026-11-22"), known, tongue)
}

/// Offers at the place of the bar.
fn at(text: &str) -> Vec<Completion> {
    let (before, after) = text.split_once('¦').unwrap();
    let caret = u32::try_from(before.encode_utf16().count()).unwrap();
    offered(&format!("{before}{after}"), caret, Tongue::Dutch)
}

fn pieces(text: &str) -> Vec<String> {
    at(text).into_iter().map(|one| one.piece).collect()
}

/// The first offer, with a bar at the caret.
fn first(text: &str) -> String {
    let one = at(text).remove(0);
    let mut units: Vec<u16> = one.words.encode_utf16().collect();
    units.insert(one.caret as usize, '¦' as u16);
    String::from_utf16(&units).unwrap()
}

#[test]
fn an_empty_field_offers_the_fields() {
    let names = ["soort:", "met:", "label:", "bron:", "opleiding:", "standaard:", "doel:"];
    let others = ["sinds:", "tot:", "in:", "heeft:", "stap:", "opvolging:"];
    let marked = ["rol:", "feedback:", "veranderd:", "activiteit:", "aanleiding:", "zoals:"];
    assert_eq!(pieces("¦"), [&names[..], &others, &marked].concat());
    assert_eq!(pieces("klas ¦"), [""; 0]);
    assert!(at("¦").iter().all(|one| one.asked.is_none()));
}

#[test]
fn a_word_may_become_a_name_a_kind_or_a_field() {
    assert_eq!(
        pieces("an¦"),
        ["met:\"An Peeters\"", "label:\"analyse\"", "met:\"Jan Anders\"", "soort:sociaal"]
    );
    assert_eq!(pieces("s¦"), ["soort:", "standaard:", "sinds:", "stap:", "source:"]);
    assert_eq!(pieces("so¦"), ["soort:sociaal", "soort:", "source:"]);
    assert_eq!(first("klas so¦"), "klas soort:sociaal ¦");
    assert_eq!(first("klas soo¦"), "klas soort:¦");
    assert_eq!(first("-gou¦ klas"), "-label:\"gouden weken\" ¦klas");
    assert_eq!(at("an¦")[0].moments, Some(9));
    let kind = Condition::Kind { kind: Kind::Social };
    assert_eq!(at("-soc¦")[0].asked, Some(Asked { not: true, condition: kind }));
}

#[test]
fn values_fit_their_field() {
    assert_eq!(pieces("soort:¦"), ["soort:formeel", "soort:sociaal", "soort:individueel", "soort:bron"]);
    assert_eq!(pieces("heeft:stap,fou¦"), ["heeft:stap,fout"]);
    assert_eq!(pieces("stap:o¦"), ["stap:open"]);
    assert_eq!(pieces("met:¦")[0], "met:\"An Peeters\"");
    assert_eq!(pieces("wie:and¦"), ["wie:\"Jan Anders\""]);
    assert_eq!(pieces("met:maes¦"), ["met:\"Bert \"\"Bé\"\" Maes\""]);
    assert_eq!(pieces("opvolging:to¦"), ["opvolging:toegepast"]);
    assert_eq!(pieces("followup:¦"), ["followup:any", "followup:open", "followup:applied", "followup:not"]);
    assert_eq!(pieces("doel:x¦"), [""; 0]);
}

#[test]
fn all_that_has_a_name_is_offered_by_it() {
    assert_eq!(pieces("zicht¦"), ["opleiding:\"Zichtbaar coachen\"", "bron:\"Zichtbaar leren\""]);
    assert_eq!(pieces("source:l¦"), ["source:\"Zichtbaar leren\""]);
    assert_eq!(pieces("opleiding:¦"), ["opleiding:\"Zichtbaar coachen\""]);
    assert_eq!(pieces("standaard:op¦"), ["standaard:\"opvoeder\""]);
    let named = |sort, name: &str| Condition::Named { sort, name: name.into(), whole: true };
    let asked = Asked { not: false, condition: named(NameSort::Source, "Zichtbaar leren") };
    assert_eq!(at("bron:zicht¦")[0].asked, Some(asked));
}

#[test]
fn goals_are_offered_by_name() {
    assert_eq!(pieces("vrag¦"), ["doel:\"Betere vragen\""]);
    let condition = Condition::Goal { name: "Betere vragen".into(), whole: true };
    let offer = at("doel:bet¦").remove(0);
    assert_eq!((offer.asked, offer.moments), (Some(Asked { not: false, condition }), None));
}

#[test]
fn an_open_quote_of_a_value_is_completed() {
    assert_eq!(first("🎉 met:\"An P¦"), "🎉 met:\"An Peeters\" ¦");
    assert_eq!(first("met:\"pee¦\" klas"), "met:\"An Peeters\" ¦klas");
    assert_eq!(pieces("met:\"¦").len(), 3);
}

#[test]
fn within_phrases_and_words_nothing_is_offered() {
    for text in ["\"an¦", "\"gouden an¦ weken\"", "an¦ders", "met:\"An Peeters\"¦", "met:an¦x", "klas \"so¦"]
    {
        assert_eq!(pieces(text), [""; 0], "{text}");
    }
}

#[test]
fn a_field_in_the_other_language_goes_on_in_it() {
    assert_eq!(pieces("kind:so¦"), ["kind:social"]);
    assert_eq!(pieces("kin¦"), ["kind:"]);
    let english: Vec<String> =
        offered("soort:so", 8, Tongue::English).into_iter().map(|one| one.piece).collect();
    assert_eq!(english, ["soort:sociaal"]);
}

#[test]
fn periods_are_those_of_today() {
    assert_eq!(pieces("in:¦")[..2], ["in:schooljaar", "in:vorig-schooljaar"]);
    assert!(pieces("in:¦").contains(&"in:2026-11".to_owned()));
    assert_eq!(pieces("sinds:maart¦"), [""; 0]);
    assert_eq!(pieces("sinds:maa¦"), ["sinds:maand", "sinds:maart"]);
    assert_eq!(pieces("since:last-s¦"), ["since:last-school-year"]);
    assert_eq!(pieces("tot:2026-1¦"), ["tot:2026-11", "tot:2026-10"]);
    assert!(pieces("in:2025-2¦").contains(&"in:2025-2026".to_owned()));
}

#[test]
fn nobody_types_an_endless_text() {
    assert_eq!(offered(&"met:\"\"\"".repeat(100_000), 700_000, Tongue::Dutch), []);
    offered(&"met:\"\"\"".repeat(1_400), 9_800, Tongue::Dutch);
}

proptest! {
    #[test]
    fn any_text_and_caret_get_an_answer(text in any::<String>(), caret in 0..80u32) {
        offered(&text, caret, Tongue::English);
    }

    /// Whatever is offered as whole asks what it says it does.
    #[test]
    fn what_is_offered_is_in_the_text(text in "(-)?(an|so|in:|met:|kind:|heeft:stap,|met:\"a)[a-z0-9]{0,2}") {
        let caret = u32::try_from(text.len()).unwrap();
        for one in offered(&text, caret, Tongue::Dutch) {
            let reading = crate::support::reading(&one.words);
            if let Some(asked) = one.asked {
                prop_assert_eq!(reading.asks().last().and_then(|any| any.last().cloned()), Some(asked));
            }
        }
    }
}
