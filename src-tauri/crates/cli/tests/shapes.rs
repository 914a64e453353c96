//! The JSON that scripts rely on.

mod desk;

use desk::Desk;
use serde_json::{Value, json};

#[test]
fn a_search_answers_with_hits_and_what_was_hit() {
    let desk = Desk::new();
    let id = desk.log(&["--kind", "social", "--with", "An", "--on", "2026-03-02", "Koffie met de vakgroep"]);
    let mut answer = desk.json(&["search", "koffie"]);
    assert!(answer["took_us"].as_u64().is_some());
    let hit = answer["hits"][0].take();
    assert_eq!(answer["total"], 1);
    assert_eq!(
        (&hit["id"], &hit["on"], &hit["kind"], &hit["people"]),
        (&json!(id), &json!("2026-03-02"), &json!("social"), &json!(["An"]))
    );
    assert_eq!(
        hit["snippet"],
        json!([{"text": "Koffie", "hit": true}, {"text": " met de vakgroep", "hit": false}])
    );
}

#[test]
fn a_look_back_answers_with_counts_and_sentences() {
    let desk = Desk::new();
    desk.log(&[
        "--kind",
        "social",
        "--with",
        "An",
        "--on",
        "2025-10-02",
        "--next-step",
        "Proberen",
        "Gesprek",
    ]);
    desk.log(&["--kind", "resource", "--on", "2026-01-09", "Boek"]);
    let answer = desk.json(&["look-back"]);
    assert_eq!(answer["period"], json!({"from": "2025-09-01", "to": "2026-08-31"}));
    assert_eq!(answer["total"], 2);
    assert_eq!(answer["by_kind"], json!({"formal": 0, "social": 1, "individual": 0, "resource": 1}));
    let months = answer["by_month"].as_array().unwrap();
    assert_eq!(months.len(), 12);
    assert_eq!(
        months[1],
        json!({"month": "2025-10", "formal": 0, "social": 1, "individual": 0, "resource": 0})
    );
    let an = json!({"name": "An", "moments": 1, "new": true, "roles": {}, "circle": null});
    assert_eq!(answer["people"], json!([an]));
    assert_eq!(answer["next_steps"], json!({"open": 1, "tried": 0, "dropped": 0}));
    assert_eq!(answer["sentences"][0], "Je noteerde twee leermomenten.");
    let sentences = answer["sentences"].to_string();
    assert!(!sentences.contains(['<', '⟨', '{']), "{sentences}");
}

#[test]
fn periods_are_those_asked_for() {
    let desk = Desk::new();
    let period = |flags: &[&str]| desk.json(&[&["look-back"], flags].concat())["period"].clone();
    assert_eq!(period(&["--period", "month"]), json!({"from": "2026-04-01", "to": "2026-04-30"}));
    assert_eq!(period(&["--period", "quarter"]), json!({"from": "2026-04-01", "to": "2026-06-30"}));
    assert_eq!(
        period(&["--from", "2026-01-01", "--to", "2026-01-31"]),
        json!({"from": "2026-01-01", "to": "2026-01-31"})
    );
    desk.log(&["--kind", "social", "--on", "2020-02-02", "Lang geleden"]);
    assert_eq!(period(&["--period", "all"])["from"], "2020-02-02");
}

#[test]
fn a_change_answers_with_what_it_touched() {
    let desk = Desk::new();
    let logged = desk.json(&["log", "--kind", "social", "Gesprek"]);
    let id = logged["id"].as_str().unwrap();
    assert!(logged["operation"].as_i64().is_some());
    let deleted = desk.json(&["delete", id]);
    assert_eq!((&deleted["ids"], &deleted["moment"]), (&json!([id]), &Value::Null));
    assert_eq!(desk.json(&["undo"])["moment"]["text"], "Gesprek");
}

#[test]
fn every_command_answers_in_json() {
    let desk = Desk::new();
    let id = desk.log(&["--kind", "social", "--tag", "vakgroep", "Gesprek"]);
    let folder = desk.path("handleiding").display().to_string();
    for arguments in [
        &["list"][..],
        &["show", &id],
        &["history", &id],
        &["edit", &id, "--minutes", "5"],
        &["reflect", &id, "--answer", "1=Een gesprek"],
        &["undo"],
        &["redo"],
        &["undo", "--list"],
        &["bin"],
        &["due"],
        &["goal", "add", "Rust"],
        &["goal", "show", "rust"],
        &["names", "people"],
        &["rename", "tag", "vakgroep", "--to", "team"],
        &["prompt"],
        &["models"],
        &["standards"],
        &["template", "add", "Kort", "Wat?"],
        &["backup"],
        &["doctor"],
        &["man", &folder],
        &["forget", &id],
    ] {
        assert!(desk.json(arguments).is_object(), "{arguments:?}");
    }
}
