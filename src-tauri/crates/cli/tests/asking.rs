//! Asking with the query language, on real journals: what is found, what is said beside it, and searches that are
//! kept.

mod desk;

use desk::Desk;
use serde_json::json;

fn journal() -> Desk {
    let desk = Desk::new();
    desk.log(&[
        "--kind",
        "social",
        "--with",
        "An Peeters",
        "--tag",
        "toetsing",
        "--on",
        "2026-03-02",
        "Leerklimaat besproken",
    ]);
    desk.log(&[
        "--kind",
        "bron",
        "--on",
        "2025-11-20",
        "--takeaway",
        "Kansrekening kan met knikkers",
        "Een artikel gelezen",
    ]);
    desk.log(&[
        "--kind",
        "social",
        "--with",
        "Bart",
        "--on",
        "2026-04-01",
        "Toets over kansrekening bekeken",
    ]);
    desk
}

#[test]
fn conditions_stand_in_the_query_in_both_languages() {
    let desk = journal();
    let total = |query: &str| desk.json(&["search", query])["total"].clone();
    assert_eq!(total("soort:sociaal"), 2);
    assert_eq!(total("kind:resource"), 1);
    assert_eq!(total("met:An"), 1);
    assert_eq!(total("kansrekening sinds:2026"), 1);
    assert_eq!(total("kansrekening -toets"), 1);
    assert_eq!(total("leerklimaat OF artikel"), 2);
    let mut begun_with_minus = desk.bare(&["--json", "search", "--", "-toets"]);
    let answer = begun_with_minus.env("BESEF_IDENTITY", desk.path("identity.txt")).assert().success();
    assert!(String::from_utf8_lossy(&answer.get_output().stdout).contains("\"total\":2"));
    assert_eq!(desk.json(&["search", "soort:sociaal", "met:Bart"])["total"], 1, "words of several arguments");
}

#[test]
fn a_hit_outside_the_text_is_shown_with_its_place() {
    let desk = journal();
    let said = desk.says(&["search", "knikkers"]);
    assert!(said.contains("in wat neem ik mee: Kansrekening kan met knikkers"), "{said}");
}

#[test]
fn a_part_of_a_word_is_explained() {
    let desk = journal();
    let said = desk.says(&["search", "klimaat"]);
    assert!(said.contains("klimaat in Leerklimaat"), "{said}");
    assert_eq!(desk.json(&["search", "klimaat"])["hits"][0]["reasons"][0]["likeness"], "part");
}

#[test]
fn answers_are_counted_when_asked() {
    let desk = journal();
    let said = desk.says(&["search", "soort:sociaal", "--facets"]);
    for line in ["Van anderen  2", "An Peeters  1", "toetsing  1", "april 2026"] {
        assert!(said.contains(line), "{line:?} in {said}");
    }
    let facets = &desk.json(&["search", "soort:sociaal", "--facets"])["facets"];
    assert_eq!(facets["people"].as_array().unwrap().len(), 2);
    assert_eq!(desk.json(&["search", "soort:sociaal"])["facets"], json!(null));
}

#[test]
fn nothing_found_says_what_to_ask_instead() {
    let desk = journal();
    let said = desk.says(&["search", "leerklimaat soort:bron"]);
    assert!(said.starts_with("Niets gevonden."), "{said}");
    assert!(said.contains("Wel 1 moment met: leerklimaat"), "{said}");
    assert!(desk.says(&["search", "met:\"An Peters\" ", "--lang", "en"]).contains("Did you mean: "));
}

#[test]
fn what_is_about_the_same_is_found() {
    let desk = journal();
    let id = desk.json(&["search", "knikkers"])["hits"][0]["id"].as_str().unwrap().to_owned();
    let similar = desk.json(&["similar", &id]);
    assert_eq!(similar["total"], 1);
    assert_eq!(similar["hits"][0]["people"], json!(["Bart"]));
    desk.fails(1, &["similar", "019acb31-5800-717e-be01-7e3938490a0a"]);
}

#[test]
fn searches_are_saved_asked_and_removed_by_name() {
    let desk = journal();
    assert!(desk.says(&["searches"]).contains("nog geen bewaarde zoekvragen"));
    desk.says(&["searches", "save", "Met An", "met:\"An Peeters\"", "sinds:2026"]);
    let saved = desk.json(&["searches", "list"]);
    assert_eq!(saved["saved"][0]["words"], "met:\"An Peeters\" sinds:2026");
    assert!(desk.says(&["searches"]).contains("Met An  met:\"An Peeters\" sinds:2026"));
    assert_eq!(desk.json(&["search", "--saved", "met an"])["total"], 1);
    let unknown = desk.fails(1, &["search", "--saved", "Weg"]);
    assert!(unknown.contains("“Weg”") && unknown.contains("besef searches"), "{unknown}");
    assert_eq!(desk.json(&["searches", "remove", "MET AN"])["saved"], json!([]));
    desk.fails(1, &["searches", "remove", "Met An"]);
}

#[test]
fn a_search_without_a_name_or_a_question_is_refused_with_a_sentence() {
    let desk = journal();
    assert!(desk.fails(1, &["searches", "save", " ", "toets"]).contains("Er is nog geen naam ingevuld."));
    assert!(desk.fails(1, &["searches", "save", "Naam", " "]).contains("Er staat nog geen zoekvraag."));
    desk.besef(&["searches", "save", "Naam"]).assert().code(2);
}

#[test]
fn questions_of_scripts_are_not_remembered() {
    let desk = journal();
    desk.says(&["search", "klimaat"]);
    assert_eq!(desk.json(&["searches", "recent"])["recent"], json!([]));
    assert_eq!(desk.json(&["searches", "forget"])["recent"], json!([]));
    assert_eq!(desk.json(&["searches", "forget", "klimaat"])["recent"], json!([]));
}

#[test]
fn the_query_language_is_explained_with_the_command() {
    let desk = Desk::empty();
    let help = desk.says(&["search", "--help"]);
    for example in ["soort:sociaal", "kind:social", "'toets OF examen'", "heeft:inzicht"] {
        assert!(help.contains(example), "{example}");
    }
}
