//! Taking back, doing again, and the bin.

mod desk;

use desk::Desk;
use serde_json::json;

#[test]
fn what_was_taken_back_is_done_again() {
    let desk = Desk::new();
    let id = desk.log(&["--kind", "social", "Eerst"]);
    desk.says(&["edit", &id, "Daarna"]);
    desk.says(&["undo"]);
    desk.says(&["redo"]);
    assert_eq!(desk.json(&["show", &id])["text"], "Daarna");
    desk.fails(1, &["redo"]);
}

#[test]
fn what_was_done_is_listed_the_latest_first() {
    let desk = Desk::new();
    let id = desk.log(&["--kind", "social", "Kanarievogel"]);
    desk.says(&["goal", "add", "Rust"]);
    desk.says(&["delete", &id]);
    let lines = desk.says(&["undo", "--list"]);
    let first = lines.lines().next().unwrap();
    assert!(first.contains("Verwijderd: “Kanarievogel”"), "{lines}");
    assert!(lines.contains("“Rust”"), "{lines}");
    assert_eq!(desk.json(&["undo", "--list", "--limit", "1"])["done"].as_array().unwrap().len(), 1);
    assert_eq!(desk.json(&["list"])["total"], 0, "listing takes nothing back");
}

#[test]
fn the_bin_gives_back_and_forgets() {
    let desk = Desk::new();
    assert!(desk.says(&["bin"]).contains("leeg"));
    let moment = desk.log(&["--kind", "social", "Kanarievogel"]);
    let goal = desk.says(&["goal", "add", "Rust"]);
    desk.says(&["delete", &moment]);
    desk.says(&["goal", "delete", "rust"]);
    assert_eq!(desk.json(&["bin", "list"])["total"], 2);
    desk.says(&["bin", "restore", &goal]);
    assert_eq!(desk.json(&["goal"])["goals"][0]["goal"]["id"], json!(goal));
    desk.says(&["bin", "forget", &moment]);
    assert_eq!(desk.json(&["bin"])["total"], 0);
    desk.fails(1, &["bin", "restore", &moment]);
}

#[test]
fn the_bin_is_emptied_only_when_that_is_agreed() {
    let desk = Desk::new();
    let id = desk.log(&["--kind", "social", "Kanarievogel"]);
    desk.says(&["delete", &id]);
    desk.fails(2, &["bin", "empty"]);
    assert_eq!(desk.json(&["bin"])["total"], 1);
    desk.says(&["bin", "empty", "--yes"]);
    assert_eq!(desk.json(&["bin"])["total"], 0);
    desk.fails(1, &["show", &id]);
}
