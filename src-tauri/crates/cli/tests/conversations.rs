//! Preparing a conversation on the command line, agreeing, and the next one that begins with what was agreed.

mod desk;

use desk::{Desk, TODAY};
use serde_json::{Value, json};

/// Prepares a conversation with Vera and gives its id.
fn with_vera(desk: &Desk, on: &str) -> String {
    desk.says(&["conversation", "new", "--with", "Vera Maes", "--on", on])
}

#[test]
fn every_flag_ends_up_in_the_conversation() {
    let desk = Desk::new();
    let goal = desk.says(&["goal", "add", "Betere vragen"]);
    let [moment, feedback] =
        ["Een les bij An", "Te snel, zei Bart"].map(|text| desk.log(&["--kind", "social", text]));
    let as_feedback = format!("{feedback}:feedback");
    let say = format!("{moment}=Dit deed ik zelf");
    let flags = [
        &["conversation", "new", "--kind", "coaching", "--name", "Halfweg", "--with", "Vera"][..],
        &["--on", "2026-05-20", "--from", "2026-01-01", "--to", "2026-04-16"],
        &["--pick", &moment, "--pick", &as_feedback, "--say", &say],
        &["--proud", "Rust in de klas", "--stuck", "Tijd", "--feedback", "Trager", "--trainings", "Geen"],
        &["--need", "autonomy=Ja", "--need", "competence=Soms", "--support", "network=Iemand van buiten"],
        &["--goal", "betere", "--questions", "Wat zie jij?", "--notes", "Later", "--tick", "notes"],
        &["--leave-out", "stuck", "--part", "takeaway", "--people", "initials", "--paper", "letter"],
    ];
    let id = desk.says(&flags.concat());
    let shown = desk.json(&["conversation", "show", &id]);
    let content = &shown["conversation"]["content"];
    for (field, expected) in [
        ("kind", json!("coaching")),
        ("name", json!("Halfweg")),
        ("on", json!("2026-05-20")),
        ("period", json!({"from": "2026-01-01", "to": "2026-04-16"})),
        ("proud", json!("Rust in de klas")),
        ("goals", json!([goal])),
        ("questions", json!("Wat zie jij?")),
    ] {
        assert_eq!(content[field], expected, "{field}");
    }
    assert_eq!(content["picks"][0], json!({"moment": moment, "part": "moment", "note": "Dit deed ik zelf"}));
    assert_eq!(content["picks"][1]["part"], "feedback");
    assert_eq!(
        (&content["needs"]["competence"], &content["support"]["network"]),
        (&json!("Soms"), &json!("Iemand van buiten"))
    );
    let sheet = &content["sheet"];
    let ticked = |section: &str| sheet["sections"].as_array().unwrap().contains(&json!(section));
    assert!(ticked("notes") && ticked("proud") && !ticked("stuck"), "{sheet}");
    assert_eq!(
        (&sheet["people"], &sheet["paper"], &sheet["parts"]),
        (&json!("initials"), &json!("letter"), &json!(["takeaway"]))
    );
    let text = desk.says(&["conversation", "show", "halfweg"]);
    for said in [
        "Halfweg met Vera",
        "Een les bij An",
        "Dit deed ik zelf",
        "Te snel, zei Bart",
        "Soms",
        "Betere vragen",
    ] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
    assert!(text.contains("Waar ik vastzit (niet op het blad)"), "{text}");
    assert!(!text.contains('⟨'), "{text}");
}

#[test]
fn an_edit_changes_only_what_it_names_and_takes_texts_from_standard_input() {
    let desk = Desk::new();
    let moment = desk.log(&["--kind", "social", "Een les bij An"]);
    let id = with_vera(&desk, "2026-05-20");
    desk.says(&["conversation", "edit", "vera", "--pick", &moment, "--proud", "Iets"]);
    desk.besef(&["conversation", "edit", "vera", "--questions", "-"])
        .write_stdin("Een vraag?\nNog een?\n")
        .assert()
        .success();
    desk.says(&["conversation", "edit", "vera", "--proud", "", "--drop", &moment]);
    let content = desk.json(&["conversation", "show", &id])["conversation"]["content"].take();
    assert_eq!((&content["proud"], &content["picks"]), (&Value::Null, &json!([])));
    assert_eq!(content["questions"], "Een vraag?\nNog een?");
    assert_eq!(content["with"], "Vera Maes");
    desk.says(&["undo"]);
    assert_eq!(desk.json(&["conversation", "show", &id])["conversation"]["content"]["proud"], "Iets");
}

#[test]
fn what_was_agreed_comes_up_on_its_date_and_first_at_the_next_conversation() {
    let desk = Desk::new();
    let id = with_vera(&desk, "2026-04-10");
    let agree = ["conversation", "agree", "vera", "--what", "Meekijken", "--who", "ik en An", "--by", TODAY];
    desk.says(&[&agree[..], &["--first-step", "An vragen", "--as", "step"]].concat());
    desk.says(&["conversation", "agree", "vera", "--what", "Rustiger lesgeven"]);
    desk.says(&["conversation", "agree", "vera", "--number", "2", "--why", "Ik roep", "--as", "goal"]);
    assert!(desk.says(&["due"]).contains("An vragen"));
    assert_eq!(desk.json(&["goal", "show", "rustiger"])["goal"]["content"]["why"], "Ik roep");
    desk.says(&["goal", "reach", "rustiger", "--outcome", "Het lukt"]);
    desk.says(&[
        "conversation",
        "agree",
        &id,
        "--number",
        "1",
        "--state",
        "adapted",
        "--outcome",
        "Bij Bart",
    ]);
    let next = with_vera(&desk, "2027-06-01");
    let former = desk.json(&["conversation", "show", &next])["former"].take();
    assert_eq!(
        (&former[0]["agreement"]["what"], &former[0]["stands"]),
        (&json!("Meekijken"), &json!("open"))
    );
    assert_eq!((&former[1]["stands"], &former[1]["outcome"]), (&json!("reached"), &json!("Het lukt")));
    let text = desk.says(&["conversation", "show", &next]);
    let first = text.find("Wat we de vorige keer afspraken").unwrap();
    assert!(text[first..].contains("Meekijken") && text[first..].contains("anders gedaan"), "{text}");
    let own = desk.says(&["conversation", "show", &id]);
    assert!(own.contains("1. Meekijken") && own.contains("ik en An"), "{own}");
    desk.fails(1, &["conversation", "agree", &id, "--number", "9", "--as", "goal"]);
}

#[test]
fn they_are_listed_and_deleted_and_come_back() {
    let desk = Desk::new();
    assert!(desk.says(&["conversation"]).contains("besef conversation new"));
    let id = with_vera(&desk, "2026-05-20");
    with_vera(&desk, "2026-01-20");
    let listed = desk.json(&["conversation", "list"]);
    assert_eq!((&listed["coming"][0]["id"], listed["past"].as_array().unwrap().len()), (&json!(id), 1));
    let text = desk.says(&["conversation"]);
    assert!(text.contains("Ontwikkelgesprek met Vera Maes") && text.contains("20 mei 2026"), "{text}");
    desk.fails(2, &["conversation", "show", "vera"]);
    desk.fails(1, &["conversation", "show", "niemand"]);
    let said = desk.says(&["conversation", "delete", &id]);
    assert!(said.contains("Ontwikkelgesprek met Vera Maes"), "{said}");
    assert_eq!(desk.json(&["bin"])["items"][0]["title"], "Vera Maes");
    desk.says(&["bin", "restore", &id]);
    assert_eq!(desk.json(&["conversation"])["coming"][0]["id"], json!(id));
}

#[test]
fn english_speaks_english_and_prompts_are_there_for_every_kind() {
    let desk = Desk::new();
    with_vera(&desk, "2026-05-20");
    assert!(desk.says(&["--lang", "en", "conversation"]).contains("with Vera Maes"));
    for kind in [
        "development",
        "coaching",
        "appraisal",
        "start-of-career",
        "own",
        "leading",
        "team-meeting",
        "after-training",
    ] {
        let prompts = desk.json(&["conversation", "prompts", kind])["prompts"].take();
        let prompts = prompts.as_array().unwrap();
        assert!(
            prompts.len() >= 6 && prompts.iter().all(|text| text.as_str().unwrap().ends_with('?')),
            "{kind}"
        );
    }
    desk.fails(2, &["conversation", "new", "--kind", "gossip"]);
    desk.fails(2, &["conversation", "new", "--need", "love=Ja"]);
    desk.fails(2, &["conversation", "new", "--pick", "1:rumour"]);
    desk.fails(2, &["conversation", "agree", "vera"]);
}
