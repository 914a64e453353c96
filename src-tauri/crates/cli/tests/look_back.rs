//! Looking back: sections with sentences, what they were counted from, and questions that can be asked less.
#![expect(clippy::unwrap_used, reason = "a test fails by panicking, its helpers too")]

mod desk;

use desk::Desk;
use serde_json::{Value, json};

/// Three highlights with feedback, a step that was tried, and a goal.
fn told() -> Desk {
    let desk = Desk::new();
    desk.says(&["goal", "add", "Betere vragen"]);
    for on in ["2025-10-02", "2025-11-03", "2026-01-09"] {
        let flags = ["--kind", "social", "--with", "An", "--highlight", "--doing", "Ik zwijg langer"];
        let more = ["--on", on, "--goal", "vragen", "--next-step", "Doorvragen", "Gesprek"];
        desk.log(&[&flags[..], &more].concat());
    }
    desk
}

#[test]
fn each_part_stands_under_its_own_heading() {
    let text = told().says(&["look-back"]);
    let parts = [
        "Je noteerde drie leermomenten.",
        "Van wie\nBij drie momenten noemde je An.",
        "Van plan tot praktijk\nJe noteerde drie volgende stappen.",
        "open  Doorvragen",
        "Doelen\nBij je doel “Betere vragen” noteerde je drie momenten, het laatste op 9 januari 2026.",
        "Wat er veranderde\nBij drie momenten schreef je wat er veranderde.",
        "Om bij stil te staan\n",
    ];
    let found = parts.map(|part| text.find(part).unwrap_or_else(|| panic!("{part} is not in:\n{text}")));
    assert!(found.is_sorted(), "in the order of the app:\n{text}");
    assert!(!text.contains("Feedback"), "nothing is said of what is not there:\n{text}");
    assert!(!text.contains(['<', '⟨']), "{text}");
}

#[test]
fn an_empty_period_is_one_sentence() {
    let text = Desk::new().says(&["look-back", "--lang", "en"]);
    assert_eq!(text.lines().count(), 3, "{text}");
}

#[test]
fn the_answer_for_machines_holds_every_figure() {
    let answer = told().json(&["look-back"]);
    assert_eq!((&answer["span"], &answer["highlights"]), (&json!("school-year"), &json!(3)));
    assert_eq!(answer["changed"], json!({"any": 3, "knowing": 0, "feeling": 0, "doing": 3, "intending": 0}));
    assert_eq!((&answer["people_named"], &answer["feedback"]["received"]), (&json!(1), &json!(0)));
    assert_eq!((&answer["goals"][0]["moments"], &answer["steps"][2]["state"]), (&json!(3), &json!("open")));
    assert_eq!(answer["previous_figures"]["total"], 0);
    let told = answer["panels"].as_array().unwrap();
    assert_eq!(told.len(), answer["sentences"].as_array().unwrap().len());
    assert_eq!(answer["themes"], json!([]), "nothing earlier to set them against");
    assert_eq!(told[0], json!({"panel": "headline", "text": "Je noteerde drie leermomenten."}));
}

fn rules(answer: &Value) -> Vec<&str> {
    let asked = answer["observations"].as_array().unwrap().iter();
    asked.map(|asked| asked["rule"].as_str().unwrap()).collect()
}

#[test]
fn a_question_says_why_and_can_be_asked_less_and_again() {
    let desk = told();
    let before = desk.json(&["look-back"]);
    assert!(rules(&before).contains(&"highlights_in_common"));
    let why = desk.says(&["look-back", "--why"]);
    assert!(why.contains("vanaf drie hoogtepunten") && why.contains("--less highlights-in-common"), "{why}");

    let quieted = desk.json(&["look-back", "--less", "highlights-in-common"]);
    assert_eq!(quieted, json!({"rule": "highlights_in_common", "until": "2026-10-16"}));
    assert!(!rules(&desk.json(&["look-back"])).contains(&"highlights_in_common"));
    desk.says(&["undo"]);
    assert_eq!(desk.json(&["look-back"]), before, "undone, the same journal is asked the same");

    desk.says(&["look-back", "--less", "highlights-in-common"]);
    assert_eq!(desk.json(&["look-back", "--again", "highlights-in-common"])["brought_back"], true);
    assert_eq!(desk.json(&["look-back"]), before);
    assert_eq!(desk.json(&["look-back", "--again", "highlights-in-common"])["brought_back"], false);
    desk.fails(2, &["look-back", "--less", "less-of-everything"]);
}

#[test]
fn after_half_a_year_a_question_may_come_again() {
    let desk = told();
    desk.says(&["look-back", "--less", "highlights-in-common"]);
    let on = |today| {
        let period = ["look-back", "--from", "2025-09-01", "--to", "2026-04-01", "--today", today];
        rules(&desk.json(&period)).contains(&"highlights_in_common")
    };
    assert_eq!((on("2026-10-15"), on("2026-10-16")), (false, true));
}

#[test]
fn periods_have_the_names_a_school_gives_them() {
    let desk = told();
    let period = |name| {
        let period = desk.json(&["look-back", "--period", name])["period"].clone();
        [period["from"].as_str().unwrap().to_owned(), period["to"].as_str().unwrap().to_owned()]
    };
    assert_eq!(period("week"), ["2026-04-13", "2026-04-19"]);
    assert_eq!(period("term"), ["2026-04-01", "2026-08-31"]);
    desk.says(&["look-back", "--period", "since-conversation"]);
}
