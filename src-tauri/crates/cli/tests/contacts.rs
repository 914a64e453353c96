//! One's own card and those of others, on the command line.

mod desk;

use desk::{
    Desk,
    two::{card, shown, two},
};
use serde_json::{Value, json};
use std::fs;

#[test]
fn cards_are_shown_kept_and_told_apart() {
    let two = two();
    let own = two.coach.json(&["contact", "card"]);
    let kept = two.learner.json(&["contact"])["contacts"][0].take();
    assert_eq!(kept["check_words"], own["check_words"], "both see the same four words");
    assert_eq!(
        (&kept["note"]["content"]["name"], own["check_words"].as_array().unwrap().len()),
        (&json!("Kim"), 4)
    );
    let line = own["card"].as_str().unwrap();
    let text = two.coach.says(&["contact", "card", "--qr"]);
    assert!(text.starts_with(line) && text.contains('█'), "{text}");
    let drawn = two.path("kaart.svg");
    two.coach.says(&["contact", "card", "--out", &shown(&drawn)]);
    assert!(fs::read_to_string(drawn).unwrap().starts_with("<svg"));
    let mut again = two.learner.besef(&["contact", "add", "-", "--json"]);
    let again =
        again.write_stdin(format!("> Hallo!\n> {line}\n")).assert().success().get_output().stdout.clone();
    assert_eq!(serde_json::from_slice::<Value>(&again).unwrap()["was"], "known");
    let own = card(&two.learner, "Sam");
    assert!(two.learner.fails(1, &["contact", "add", &own]).contains("eigen kaart"));
    let none = two.learner.file("niets.txt", "Geen kaart");
    assert!(two.learner.fails(1, &["contact", "add", &none]).contains("geen contactkaart"));
}

#[test]
fn a_namesake_replaces_nobody_unasked() {
    let two = two();
    let stranger = Desk::new();
    let other = card(&stranger, "kim");
    let told = two.learner.fails(1, &["contact", "add", &other]);
    assert!(told.contains("--replace") && told.contains("Kim"), "{told}");
    two.learner.fails(2, &["contact", "add", &other, "--replace"]);
    let before = two.learner.json(&["contact"]);
    assert_eq!(before["contacts"].as_array().unwrap().len(), 1);
    let second = two.learner.json(&["contact", "add", &other, "--name", "Kim uit Gent"]);
    assert_eq!((&second["was"], &second["contact"]["name"]), (&json!("added"), &json!("Kim uit Gent")));
    two.learner.says(&["contact", "remove", "gent"]);
    let replaced = two.learner.json(&["contact", "replace", "kim", &other, "--yes"]);
    assert_eq!(
        (&replaced["was"], &replaced["id"]),
        (&json!("replaced"), &before["contacts"][0]["note"]["id"])
    );
    two.learner.says(&["contact", "rename", "kim", "--to", "Kim Maes"]);
    let names = two.learner.says(&["contact", "list"]);
    assert!(names.contains("Kim Maes") && !names.contains("Gent"), "{names}");
    assert!(two.learner.fails(1, &["contact", "remove", "niemand"]).contains("niemand"));
}
