//! The whole main job on a real journal: log, find, change, look back, keep safe.

mod desk;

use desk::Desk;
use serde_json::json;
use std::fs;

#[test]
fn what_is_logged_is_listed_shown_and_found() {
    let desk = Desk::new();
    let id = desk.log(&[
        "--kind",
        "sociaal",
        "--with",
        "An",
        "--tag",
        "wiskunde",
        "Gouden weken besproken bij de koffie",
    ]);
    assert_eq!(id.len(), 36, "log prints the id and nothing else: {id}");
    let shown = desk.json(&["show", &id]);
    assert_eq!((&shown["kind"], &shown["on"]), (&json!("social"), &json!(desk::TODAY)));
    assert_eq!(shown["people"][0]["name"], "An");
    assert_eq!(desk.json(&["search", "weken"])["hits"][0]["id"], id);
    assert_eq!(
        desk.json(&["search", "koff"])["total"],
        1,
        "the last word also finds words that start with it"
    );
    assert!(desk.says(&["list"]).contains("Gouden weken besproken"));
}

#[test]
fn all_flags_end_up_in_the_moment() {
    let desk = Desk::new();
    let flags = [
        "--kind",
        "formal",
        "--on",
        "2026-03-02",
        "--takeaway",
        "Kort en vaak",
        "--next-step",
        "Quiz maken",
        "--by",
        "2026-03-20",
        "--minutes",
        "90",
        "--mistake",
        "--highlight",
        "--tag",
        "toetsen",
        "--tag",
        "quiz",
        "Studiedag",
    ];
    let shown = desk.json(&["show", &desk.log(&flags)]);
    assert_eq!(shown["takeaway"], "Kort en vaak");
    assert_eq!(shown["next_step"]["what"], "Quiz maken");
    assert_eq!(shown["next_step"]["by"], "2026-03-20");
    assert_eq!(
        (&shown["minutes"], &shown["mistake"], &shown["highlight"]),
        (&json!(90), &json!(true), &json!(true))
    );
    assert_eq!(shown["tags"], json!(["toetsen", "quiz"]));
}

#[test]
fn without_a_kind_the_words_choose_and_the_choice_is_told() {
    let desk = Desk::new();
    let assert = desk.besef(&["log", "Artikel gelezen over toetsen"]).assert().success();
    assert!(desk::stderr(assert).contains("Leren uit bronnen"));
}

#[test]
fn a_dash_reads_the_text_from_standard_input() {
    let desk = Desk::new();
    desk.besef(&["log", "--kind", "bron", "-"])
        .write_stdin("Twee regels\nuit een bestand\n")
        .assert()
        .success();
    assert!(desk.says(&["list"]).contains("Twee regels uit een bestand"));
}

#[test]
fn a_change_shows_in_the_history_and_can_be_taken_back() {
    let desk = Desk::new();
    let id = desk.log(&["--kind", "social", "--with", "An", "Eerste tekst"]);
    desk.says(&["edit", &id, "--kind", "individueel", "--minutes", "20", "Tweede tekst"]);
    let shown = desk.json(&["show", &id]);
    assert_eq!((&shown["text"], &shown["kind"]), (&json!("Tweede tekst"), &json!("individual")));
    assert_eq!(shown["people"][0]["name"], "An", "what is not named stays");
    let history = desk.says(&["history", &id]);
    assert!(history.contains("Tweede tekst") && history.contains("Eerste tekst"), "{history}");
    desk.says(&["undo"]);
    assert_eq!(desk.json(&["show", &id])["text"], "Eerste tekst");
}

#[test]
fn an_empty_value_empties_its_field() {
    let desk = Desk::new();
    let id = desk.log(&["--kind", "social", "--with", "An", "--takeaway", "Iets", "--highlight", "Tekst"]);
    desk.says(&["edit", &id, "--with", "", "--takeaway", "", "--highlight=false"]);
    let shown = desk.json(&["show", &id]);
    assert_eq!(
        (&shown["people"], &shown["takeaway"], &shown["highlight"]),
        (&json!([]), &json!(null), &json!(false))
    );
}

#[test]
fn a_next_step_can_be_settled() {
    let desk = Desk::new();
    let id =
        desk.log(&["--kind", "social", "--next-step", "Samen kijken", "--by", "2026-05-01", "Afgesproken"]);
    desk.says(&["edit", &id, "--step", "tried", "--outcome", "Het werkte"]);
    let step = &desk.json(&["show", &id])["next_step"];
    assert_eq!(step["what"], "Samen kijken");
    assert_eq!(
        (&step["state"], &step["outcome"], &step["settled_on"]),
        (&json!("tried"), &json!("Het werkte"), &json!(desk::TODAY))
    );
    assert_eq!(desk.json(&["look-back"])["next_steps"], json!({"open": 0, "tried": 1, "dropped": 0}));
}

#[test]
fn what_is_deleted_comes_back_and_what_is_forgotten_does_not() {
    let desk = Desk::new();
    let id = desk.log(&["--kind", "social", "Kanarievogel"]);
    desk.says(&["delete", &id]);
    assert_eq!(desk.json(&["list"])["total"], 0);
    desk.says(&["undo"]);
    assert_eq!(desk.json(&["search", "kanarievogel"])["total"], 1);
    desk.says(&["forget", &id]);
    assert_eq!(desk.json(&["search", "kanarievogel"])["total"], 0);
    desk.fails(1, &["show", &id]);
}

#[test]
fn a_batch_is_logged_whole() {
    let desk = Desk::new();
    let lines = "{\"on\":\"2026-03-02\",\"kind\":\"bron\",\"text\":\"Boek\",\"people\":[\"An\"],\"tags\":[\"lezen\"]}\n\n\
                 {\"on\":\"2026-03-03\",\"kind\":\"social\",\"text\":\"Gesprek\",\"next_step\":\"Terugvragen\",\"by\":\"2026-04-01\"}\n";
    let saved = desk.json(&["log", "--batch", &desk.file("twee.jsonl", lines)]);
    assert_eq!(saved["logged"], 2);
    let second = saved["ids"][1].as_str().unwrap();
    assert_eq!(desk.json(&["show", second])["next_step"]["by"], "2026-04-01");
    desk.besef(&["log", "--batch", "-"]).write_stdin(lines).assert().success();
    assert_eq!(desk.json(&["list"])["total"], 4);
}

#[test]
fn lists_and_searches_can_be_narrowed() {
    let desk = Desk::new();
    desk.log(&["--kind", "social", "--on", "2026-03-02", "--with", "An", "--tag", "vakgroep", "Les bekeken"]);
    desk.log(&["--kind", "resource", "--on", "2026-04-02", "Les gelezen"]);
    let count = |flags: &[&str]| desk.json(&[&["search", "les"], flags].concat())["total"].clone();
    assert_eq!(count(&[]), 2);
    assert_eq!(count(&["--kind", "bron"]), 1);
    assert_eq!(count(&["--with", "an"]), 1);
    assert_eq!(count(&["--tag", "Vakgroep"]), 1);
    assert_eq!(count(&["--from", "2026-03-01", "--to", "2026-03-31"]), 1);
    let one = desk.json(&["list", "--limit", "1"]);
    assert_eq!((&one["total"], one["hits"].as_array().unwrap().len()), (&json!(2), 1));
    assert_eq!(one["hits"][0]["on"], "2026-04-02", "the newest comes first");
}

#[test]
fn queries_are_answered_line_by_line() {
    let desk = Desk::new();
    desk.log(&["--kind", "social", "Koffie met An"]);
    let queries = desk.file("vragen.txt", "koffie\nthee\n");
    let answers: Vec<serde_json::Value> = desk
        .says(&["search", "--batch", &queries])
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(
        answers.iter().map(|answer| answer["total"].clone()).collect::<Vec<_>>(),
        [json!(1), json!(0)]
    );
}

#[test]
fn a_backup_brings_everything_back() {
    let desk = Desk::new();
    let id = desk.log(&["--kind", "social", "Voor de kopie"]);
    let backup = desk.json(&["backup"]);
    let file = backup["file"].as_str().unwrap();
    desk.log(&["--kind", "social", "Na de kopie"]);
    desk.says(&["restore", file]);
    assert_eq!(desk.json(&["list"])["hits"][0]["id"], id);
    assert_eq!(desk.json(&["list"])["total"], 1);
    fs::remove_dir_all(desk.path("vault").join("index")).ok();
    assert_eq!(desk.json(&["doctor"])["moments"], 1);
}

#[test]
fn the_doctor_mends_a_broken_index() {
    let desk = Desk::new();
    desk.log(&["--kind", "social", "Iets om te vinden"]);
    desk.json(&["search", "vinden"]);
    fs::write(desk.path("vault/index.db"), "dit is geen register").unwrap();
    desk.says(&["doctor", "--repair"]);
    assert_eq!(desk.json(&["search", "vinden"])["total"], 1);
    assert!(desk.says(&["doctor"]).contains("in orde"));
}

#[test]
fn a_passphrase_from_a_file_opens_what_it_made() {
    let desk = Desk::empty();
    let file = desk.file("wachtzin.txt", "een rustige ochtend\n");
    let open = ["--passphrase-file", file.as_str()];
    desk.bare(&[&open[..], &["init"]].concat()).assert().success();
    desk.bare(&[&open[..], &["log", "--kind", "bron", "Gelezen"]].concat()).assert().success();
    desk.bare(&["list"]).env("BESEF_PASSPHRASE_FILE", &file).assert().success();
}
