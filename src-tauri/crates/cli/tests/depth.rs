//! What gives moments depth: goals, sources and trainings, looking again, reflecting.

mod desk;

use desk::Desk;
use serde_json::{Value, json};

/// A training that was followed on the second of April, two weeks ago.
fn trained(desk: &Desk) -> String {
    desk.log(&["--kind", "formal", "--on", "2026-04-02", "--training", "Samen coachen", "Studiedag"])
}

#[test]
fn all_flags_that_deepen_end_up_in_the_moment() {
    let desk = Desk::new();
    let goal = desk.says(&["goal", "add", "Betere vragen"]);
    let flags = [
        &["--kind", "formal", "--source", "Coachen", "--author", "M. Maes", "--medium", "book"][..],
        &["--address", "https://coachen.example", "--training", "Samen coachen", "--provider", "De school"],
        &["--hours", "6", "--certificate", "--cases", "--interaction=false", "--partner", "An"],
        &["--plan", "minder tips", "--support", "tijd", "--goal", "betere", "--standard", "opvoeder"],
        &["--intention", "in-the-moment", "--activity", "tried-out", "--activity", "reflected"],
        &["--knowing", "vragen werken", "--intending", "vaker vragen", "--shareable", "Studiedag"],
    ];
    let id = desk.log(&flags.concat());
    let shown = desk.json(&["show", &id]);
    let source = &shown["sources"][0];
    assert_eq!((&source["title"], &source["author"]), (&json!("Coachen"), &json!("M. Maes")));
    assert_eq!((&source["medium"], &source["address"]), (&json!("book"), &json!("https://coachen.example")));
    let training = &shown["training"];
    assert_eq!((&training["title"], &training["hours"]), (&json!("Samen coachen"), &json!(6.0)));
    assert_eq!((&training["certificate"], &training["interaction"]), (&json!(true), &json!(false)));
    assert_eq!((&shown["goals"], &shown["standards"]), (&json!([goal]), &json!(["opvoeder"])));
    assert_eq!(shown["intention"], "in_the_moment");
    assert_eq!(shown["activities"], json!(["tried_out", "reflected"]));
    assert_eq!(shown["changed"]["intending"], "vaker vragen");
    assert_eq!(shown["visibility"], "shareable");
    let text = desk.says(&["show", &id]);
    for said in ["M. Maes", "De school", "minder tips", "Betere vragen", "vragen werken", "opvoeder"] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
    assert!(!text.contains('⟨'), "{text}");
}

#[test]
fn an_edit_changes_only_the_parts_it_names() {
    let desk = Desk::new();
    let flags = ["--kind", "bron", "--source", "Coachen", "--knowing", "iets", "--training", "Dag", "Tekst"];
    let id = desk.log(&flags);
    desk.says(&["edit", &id, "--author", "M. Maes", "--feeling", "rustig", "--hours", "2"]);
    let shown = desk.json(&["show", &id]);
    assert_eq!(shown["sources"][0]["title"], "Coachen");
    assert_eq!(shown["sources"][0]["author"], "M. Maes");
    assert_eq!(
        (&shown["changed"]["knowing"], &shown["changed"]["feeling"]),
        (&json!("iets"), &json!("rustig"))
    );
    assert_eq!(shown["training"]["title"], "Dag");
    desk.says(&["edit", &id, "--training", "", "--source", "", "--knowing", ""]);
    let shown = desk.json(&["show", &id]);
    assert_eq!((&shown["training"], &shown["sources"]), (&Value::Null, &json!([])));
    assert_eq!(shown["changed"]["knowing"], Value::Null);
    desk.fails(2, &["edit", &id, "--author", "Wie?"]);
}

#[test]
fn a_goal_gathers_its_moments_and_is_settled() {
    let desk = Desk::new();
    let id = desk.says(&["goal", "add", "Betere vragen", "--why", "Ik vertel te veel", "--by", "2026-06-01"]);
    desk.log(&["--kind", "social", "--goal", "vragen", "Doorgevraagd bij An"]);
    desk.says(&["goal", "edit", "vragen", "--support", "network=de vakgroep", "--name", "Echte vragen"]);
    let shown = desk.json(&["goal", "show", &id]);
    assert_eq!(shown["goal"]["content"]["name"], "Echte vragen");
    assert_eq!(shown["goal"]["content"]["support"]["network"], "de vakgroep");
    assert_eq!((&shown["moments"], shown["hits"].as_array().unwrap().len()), (&json!(1), 1));
    assert_eq!(desk.json(&["search", "doel:echte"])["total"], 1);
    assert!(desk.says(&["goal", "show", "echte"]).contains("Doorgevraagd"));
    desk.says(&["goal", "reach", "echte", "--outcome", "Het lukt"]);
    let goal = desk.json(&["goal", "list"])["goals"][0]["goal"]["content"].take();
    assert_eq!((&goal["state"], &goal["settled_on"]), (&json!("reached"), &json!(desk::TODAY)));
    desk.says(&["goal", "reopen", "echte"]);
    assert_eq!(desk.json(&["goal"])["goals"][0]["goal"]["content"]["settled_on"], Value::Null);
}

#[test]
fn a_goal_is_meant_by_what_no_other_is_called() {
    let desk = Desk::new();
    desk.says(&["goal", "add", "Vragen stellen"]);
    desk.says(&["goal", "add", "Vragen"]);
    desk.says(&["goal", "let-go", "vragen"]);
    desk.says(&["goal", "let-go", "stellen"]);
    desk.fails(2, &["goal", "show", "vrag"]);
    desk.fails(1, &["goal", "show", "rust"]);
    desk.fails(1, &["log", "--kind", "social", "--goal", "rust", "Tekst"]);
    desk.fails(2, &["goal", "edit", "stellen", "--support", "geld=veel"]);
    assert_eq!(desk.json(&["list"])["total"], 0);
}

#[test]
fn a_training_asks_again_and_is_answered() {
    let desk = Desk::new();
    let id = trained(&desk);
    let due = desk.json(&["due"]);
    assert_eq!(due["due"].as_array().unwrap().len(), 1);
    assert_eq!((&due["due"][0]["id"], &due["due"][0]["due"]), (&json!(id), &json!(desk::TODAY)));
    assert!(desk.says(&["due"]).contains("1  Samen coachen"));
    desk.says(&["follow-up", "1", "--partly", "--helped", "een collega", "--what", "open vragen"]);
    let first = desk.json(&["show", &id])["follow_ups"][0].take();
    assert_eq!((&first["state"], &first["helped"]), (&json!("partly"), &json!("een collega")));
    assert_eq!((&first["applied"], &first["answered_on"]), (&json!("open vragen"), &json!(desk::TODAY)));
    assert_eq!(desk.json(&["due"])["due"], json!([]));
    assert_eq!(desk.json(&["search", "opvolging:toegepast"])["hits"][0]["id"], id);
    assert!(desk.says(&["show", &id]).contains("een collega"));
}

#[test]
fn a_follow_up_moves_and_is_let_go_by_its_number() {
    let desk = Desk::new();
    let id = trained(&desk);
    desk.says(&["follow-up", &id, "--move", "2026-05-01"]);
    assert_eq!(desk.json(&["show", &id])["follow_ups"][0]["due"], "2026-05-01");
    assert_eq!(desk.json(&["due"])["due"], json!([]));
    desk.says(&["follow-up", "2", "--let-go"]);
    let states = desk.json(&["show", &id])["follow_ups"].take();
    let states: Vec<&Value> = states.as_array().unwrap().iter().map(|one| &one["state"]).collect();
    assert_eq!(states, ["open", "let_go", "open"]);
    desk.fails(2, &["follow-up", &id, "--applied", "--not"]);
    desk.fails(2, &["follow-up", "9", "--applied"]);
}

#[test]
fn a_next_step_is_due_and_says_how_it_is_settled() {
    let desk = Desk::new();
    let id = desk.log(&["--kind", "social", "--next-step", "Vragen", "--by", "2026-04-10", "Tekst"]);
    assert!(desk.says(&["due"]).contains("1  Vragen"));
    assert!(desk.fails(2, &["follow-up", "1", "--applied"]).contains(&format!("besef edit {id} --step")));
}

#[test]
fn answers_along_one_model_stay_beside_those_along_another() {
    let desk = Desk::new();
    let id = desk.log(&["--kind", "individual", "Ik gaf tips"]);
    desk.says(&[
        "reflect",
        &id,
        "--model",
        "korthagen",
        "--answer",
        "3=helpen",
        "--answer",
        "1=tips = te veel",
    ]);
    desk.says(&["reflect", &id, "--model", "starrt", "--answer", "1=klas"]);
    let reflection = desk.json(&["show", &id])["reflection"].take();
    assert_eq!(reflection["answers"][0]["text"], "klas");
    let earlier = &reflection["earlier"][0];
    assert_eq!(
        (&earlier["model"], &earlier["answers"][0]["text"]),
        (&json!("korthagen"), &json!("tips = te veel"))
    );
    let text = desk.says(&["show", &id]);
    assert!(text.contains("Situatie: wat speelde er? klas") && text.contains("helpen"), "{text}");
    desk.says(&["reflect", &id, "--model", "Korthagen", "--answer", "1="]);
    let reflection = desk.json(&["show", &id])["reflection"].take();
    assert_eq!(reflection["answers"].as_array().unwrap().len(), 1);
    assert_eq!(reflection["earlier"][0]["model"], "starrt");
    desk.fails(2, &["reflect", &id, "--answer", "9=te ver"]);
    desk.fails(1, &["reflect", &id, "--model", "onbekend", "--answer", "1=iets"]);
}
