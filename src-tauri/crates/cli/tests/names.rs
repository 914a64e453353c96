//! Names that moments share, and what helps to write.

mod desk;

use desk::Desk;
use serde_json::json;

fn desk() -> Desk {
    let desk = Desk::new();
    desk.log(&["--kind", "social", "--with", "An", "--tag", "toets", "Eerste gesprek"]);
    desk.log(&["--kind", "social", "--with", "An Peeters", "--source", "De \"klas\"", "Tweede gesprek"]);
    desk
}

#[test]
fn names_are_counted_and_lead_to_their_moments() {
    let desk = desk();
    assert_eq!(
        desk.json(&["names", "tags"]),
        json!({"sort": "tag", "names": [{"name": "toets", "moments": 1}]})
    );
    assert_eq!(desk.json(&["names", "bronnen"])["names"][0]["source"]["title"], "De \"klas\"");
    let one = desk.json(&["names", "people", "an"]);
    assert_eq!((&one["name"], &one["moments"]), (&json!("An"), &json!(1)));
    assert_eq!(one["hits"].as_array().unwrap().len(), 1, "An is not An Peeters");
    desk.log(&["--kind", "social", "--with", "An P.", "Derde gesprek"]);
    assert_eq!(desk.json(&["names", "people", "an peeters"])["alike"][0]["name"], "An P.");
    assert_eq!(desk.json(&["names", "sources", "de \"klas\""])["hits"].as_array().unwrap().len(), 1);
    assert!(desk.says(&["names", "people", "an"]).contains("Eerste gesprek"));
    assert!(desk.says(&["names", "trainings"]).contains("training"));
    desk.fails(1, &["names", "people", "Niemand"]);
    desk.fails(2, &["names", "dieren"]);
}

#[test]
fn a_name_that_is_free_is_given_without_asking() {
    let desk = desk();
    let renamed = desk.json(&["rename", "tag", "toets", "--to", "evaluatie"]);
    assert_eq!((&renamed["moments"], &renamed["merged"]), (&json!(1), &json!(false)));
    assert_eq!(desk.json(&["search", "label:evaluatie"])["total"], 1);
    desk.says(&["rename", "tag", "evaluatie", "--to", "Evaluatie"]);
    assert_eq!(desk.json(&["names", "tags"])["names"][0]["name"], "Evaluatie");
}

#[test]
fn names_become_one_only_when_that_is_agreed() {
    let desk = desk();
    desk.fails(2, &["rename", "people", "An", "--to", "An Peeters"]);
    assert_eq!(desk.json(&["names", "people"])["names"].as_array().unwrap().len(), 2);
    let said = desk.says(&["rename", "people", "An", "--to", "An Peeters", "--yes"]);
    assert!(said.contains("Eén moment volgde"), "{said}");
    assert_eq!(desk.json(&["names", "people"])["names"], json!([{"name": "An Peeters", "moments": 2}]));
    desk.says(&["undo"]);
    assert_eq!(desk.json(&["names", "people"])["names"].as_array().unwrap().len(), 2);
}

#[test]
fn the_prompt_of_the_day_makes_way_for_another() {
    let desk = Desk::new();
    let first = desk.says(&["prompt"]);
    assert_eq!(desk.says(&["prompt"]), first, "it is the same all day");
    let second = desk.says(&["prompt", "--skip"]);
    let third = desk.json(&["prompt", "--hide"])["text"].as_str().unwrap().to_owned();
    assert!(first != second && second != third && !third.contains('⟨'), "{first} {second} {third}");
    assert_ne!(desk.says(&["prompt", "--lang", "en"]), third);
}

#[test]
fn a_template_starts_a_moment() {
    let desk = Desk::new();
    desk.says(&["template", "add", "Terugblik", "Wat ging goed?", "--kind", "sociaal"]);
    let id = desk.log(&["--template", "terugblik", "De toets."]);
    let shown = desk.json(&["show", &id]);
    assert_eq!((&shown["text"], &shown["kind"]), (&json!("Wat ging goed?\n\nDe toets."), &json!("social")));
    let bare = desk.log(&["--template", "Terugblik", "--kind", "bron"]);
    assert_eq!(desk.json(&["show", &bare])["kind"], "resource");
    desk.says(&["template", "remove", "terugblik"]);
    assert_eq!(desk.json(&["template"])["templates"], json!([]));
    desk.fails(1, &["log", "--template", "terugblik", "Tekst"]);
}

#[test]
fn models_and_frameworks_are_listed_and_a_framework_is_added() {
    let desk = Desk::new();
    let models = desk.says(&["models"]);
    assert!(models.contains("--model korthagen") && !models.contains('⟨'), "{models}");
    let file = desk.file("kader.toml", "name = \"Ons kader\"\nlabels = [\"durven\", \"delen\"]\n");
    assert!(desk.says(&["standards", "--add", &file]).contains("Ons kader"));
    assert!(desk.says(&["standards"]).contains("durven"));
    desk.fails(1, &["standards", "--add", &desk.file("stuk.toml", "name = ")]);
}
