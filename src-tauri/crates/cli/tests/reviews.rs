//! Looking back on the command line so that it is kept, choosing one thing, and noting who people are.

mod desk;

use desk::{Desk, TODAY};
use serde_json::json;

/// Two moments of the week before the one it is (a Thursday).
fn with_a_week() -> (Desk, [String; 2]) {
    let desk = Desk::new();
    let moments = [("2026-04-07", "Een les bij An"), ("2026-04-09", "Een boek")]
        .map(|(on, text)| desk.log(&["--kind", "social", "--on", on, text]));
    (desk, moments)
}

#[test]
fn a_week_is_offered_walked_kept_and_rounded_off() {
    let (desk, [an, book]) = with_a_week();
    let offered = desk.says(&["review"]);
    assert!(offered.contains("2 momenten") && offered.contains("besef review begin week"), "{offered}");
    let open = desk.json(&["review", "begin"]);
    assert_eq!(open["review"]["content"]["period"], json!({"from": "2026-04-06", "to": "2026-04-12"}));
    assert_eq!(open["moments"].as_array().unwrap().len(), 2);
    let id = open["review"]["id"].clone();
    assert_eq!(desk.json(&["review", "begin", "week"])["review"]["id"], id, "it is gone on with");
    desk.says(&["review", "keep", &an, &book]);
    desk.says(&["review", "keep", "--not", &book]);
    desk.says(&["review", "takeaway", "Vragen werkt"]);
    desk.says(&["review", "finish"]);
    let kept = desk.json(&["review", "list"])["kept"][0].take();
    assert_eq!((&kept["review"]["content"]["kept"], &kept["kept"]), (&json!([an]), &json!(1)));
    assert_eq!(kept["review"]["content"]["finished_on"], TODAY);
    let text = desk.says(&["review", "show", "--review", id.as_str().unwrap()]);
    for said in ["6 april 2026", "* Een les bij An", "  Een boek", "Vragen werkt", "Afgerond"] {
        assert!(text.contains(said), "{said} is not in {text}");
    }
    assert!(!text.contains('⟨') && !text.contains('<'), "{text}");
    desk.fails(1, &["review", "finish"]);
    desk.says(&["review", "delete", "--review", id.as_str().unwrap()]);
    assert!(desk.json(&["review"])["kept"].as_array().unwrap().is_empty());
    desk.says(&["undo"]);
    assert_eq!(desk.json(&["review"])["kept"][0]["review"]["id"], id);
}

#[test]
fn a_period_of_ones_own_can_be_looked_back_on() {
    let (desk, [an, _]) = with_a_week();
    let open = desk.json(&["review", "begin", "--from", "2026-04-01", "--to", "2026-04-08"]);
    assert_eq!((&open["review"]["content"]["sort"], &open["moments"][0]["id"]), (&json!("own"), &json!(an)));
    assert_eq!(open["moments"].as_array().unwrap().len(), 1);
    desk.fails(2, &["review", "begin", "--to", "2026-04-08"]);
    assert!(Desk::new().says(&["--lang", "en", "review"]).contains("nothing to look back on"));
}

#[test]
fn the_one_thing_chosen_becomes_a_goal_or_comes_up_on_its_date() {
    let (desk, [an, _]) = with_a_week();
    let id = desk.json(&["review", "begin"])["review"]["id"].as_str().unwrap().to_owned();
    let goal =
        desk.says(&["choose", "Rustiger lesgeven", "--as", "goal", "--by", "2026-06-30", "--review", &id]);
    assert_eq!(desk.json(&["goal", "show", "rustiger"])["goal"]["id"], json!(goal));
    assert!(desk.says(&["review", "show"]).contains("Rustiger lesgeven"));
    let same = desk.says(&["choose", "Nog eens gaan", "--by", TODAY, "--moment", &an]);
    assert_eq!(same, an);
    let moment = desk.says(&["choose", "Bart vragen", "--by", TODAY, "--period", "month"]);
    assert_eq!(
        desk.json(&["show", &moment])["text"],
        "Teruggeblikt op 1 april 2026 tot en met 30 april 2026."
    );
    let due = desk.says(&["due"]);
    assert!(due.contains("Nog eens gaan") && due.contains("Bart vragen"), "{due}");
    desk.fails(1, &["choose", " "]);
}

#[test]
fn who_someone_is_goes_where_the_name_goes() {
    let desk = Desk::new();
    desk.log(&["--kind", "social", "--with", "An P.", "Een les"]);
    assert!(desk.says(&["person"]).contains("besef person"));
    let said = desk.says(&["person", "An P.", "--function", "mentor", "--circle", "outside"]);
    assert!(said.contains("mentor") && said.contains("buiten"), "{said}");
    desk.says(&["rename", "people", "An P.", "--to", "An Peeters"]);
    desk.says(&["person", "an peeters", "--circle", "inside"]);
    let card = desk.json(&["person", "An Peeters"])["content"].take();
    assert_eq!((&card["function"], &card["circle"]), (&json!("mentor"), &json!("inside")));
    assert_eq!(desk.json(&["person"])["people"].as_array().unwrap().len(), 1);
    desk.fails(1, &["person", "Niemand"]);
    desk.fails(2, &["person", "--circle", "inside"]);
}
