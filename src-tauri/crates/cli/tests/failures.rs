//! What goes wrong ends with its exit code and a sentence in the person's language, and leaves the journal alone.

mod desk;

use desk::Desk;
use serde_json::Value;

#[test]
fn what_is_not_understood_is_usage() {
    let desk = Desk::new();
    for arguments in [
        &["log"][..],
        &["dance"],
        &["log", "--kind", "vrolijk", "Tekst"],
        &["log", "--on", "2026-02-30", "Tekst"],
        &["log", "--by", "2026-05-01", "Tekst"],
        &["list", "--limit", "veel"],
        &["search"],
        &["show", "geen-id"],
    ] {
        desk.besef(arguments).assert().code(2);
    }
}

#[test]
fn failures_speak_the_language_asked_for() {
    let desk = Desk::empty();
    assert!(desk.fails(1, &["list", "--lang", "nl"]).contains("Hier is nog geen dagboek."));
    assert!(desk.fails(1, &["list", "--lang", "en"]).contains("There is no journal here yet."));
    let english = desk.besef(&["list"]).env("LANG", "en_GB.UTF-8").assert().code(1);
    assert!(desk::stderr(english).contains("There is no journal here yet."));
}

#[test]
fn the_language_chosen_for_the_journal_goes_before_that_of_the_system() {
    let desk = Desk::empty();
    desk.besef(&["init", "--lang", "en"]).assert().success();
    let english = desk.besef(&["undo"]).env("LANG", "nl_BE.UTF-8").assert().code(1);
    assert!(desk::stderr(english).contains("There is nothing left to undo."));
}

#[test]
fn machines_get_the_code_beside_the_sentence() {
    let desk = Desk::new();
    let output = desk.besef(&["undo", "--json"]).assert().code(1).get_output().clone();
    let answer: Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(answer["failure"]["code"], "nothing_to_undo");
    assert!(
        String::from_utf8_lossy(&output.stderr).contains(answer["failure"]["sentence"].as_str().unwrap())
    );
}

#[test]
fn a_batch_with_a_mistake_names_the_line_and_saves_nothing() {
    let desk = Desk::new();
    let good = r#"{"on":"2026-03-02","kind":"social","text":"Goed"}"#;
    let cases = [
        (r#"{"on":"2026-03-02","kind":"social","text":"  "}"#, "Er staat nog geen tekst."),
        (r#"{"on":"2026-02-30","kind":"social","text":"Dag"}"#, "“2026-02-30” is geen dag."),
        (r#"{"on":"2026-03-02","kind":"vrolijk","text":"Soort"}"#, "“vrolijk” is geen soort leren."),
        (r#"{"on":"2026-03-02","kind":"social","tekst":"Veld"}"#, "tekst"),
        (r#"{"on":"2026-03-02","#, "column 19"),
        ("[]", "{…}"),
    ];
    for (bad, why) in cases {
        let file = desk.file("fout.jsonl", &format!("{good}\n\n{bad}\n{good}\n"));
        let sentence = desk.fails(1, &["log", "--batch", &file]);
        assert!(sentence.contains("Regel 3:") && sentence.contains(why), "{bad} gives {sentence}");
    }
    assert_eq!(desk.json(&["list"])["total"], 0);
}

#[test]
fn a_second_journal_in_the_same_folder_is_refused() {
    let desk = Desk::new();
    desk.log(&["--kind", "social", "Er was al iets"]);
    assert!(desk.fails(1, &["init"]).contains("In deze map is al een dagboek."));
    assert!(
        desk.fails(1, &["demo", &desk.path("vault").display().to_string()])
            .contains("In deze map is al een dagboek.")
    );
    assert_eq!(desk.json(&["list"])["total"], 1);
}

#[test]
fn without_a_way_in_the_journal_stays_locked_and_says_how_to_open_it() {
    let desk = Desk::new();
    let sentence = desk::stderr(desk.bare(&["list"]).assert().code(1));
    assert!(sentence.contains("vergrendeld") && sentence.contains("--identity"), "{sentence}");
}

#[test]
fn a_wrong_key_opens_nothing() {
    let desk = Desk::new();
    let other = Desk::new();
    let stranger = other.path("identity.txt").display().to_string();
    desk.bare(&["--identity", &stranger, "list"]).assert().code(1);
    let wrong = desk.file("wachtzin.txt", "een heel andere zin");
    desk.bare(&["--passphrase-file", &wrong, "list"]).assert().code(1);
}

#[test]
fn a_short_passphrase_makes_no_journal() {
    let desk = Desk::empty();
    let file = desk.file("wachtzin.txt", "kort");
    let assert = desk.bare(&["--passphrase-file", &file, "init"]).assert().code(1);
    assert!(desk::stderr(assert).contains("te kort"));
    assert!(!desk.path("vault/journal.db").exists());
}

#[test]
fn a_file_that_is_not_there_is_named() {
    let desk = Desk::new();
    assert!(desk.fails(1, &["log", "--batch", "nergens.jsonl"]).contains("nergens.jsonl"));
    desk.fails(1, &["restore", "nergens.zip"]);
}

#[test]
fn an_unknown_moment_is_said_to_be_unknown() {
    let desk = Desk::new();
    let unknown = "01900000-0000-7000-8000-000000000000";
    for command in ["show", "delete", "forget", "history"] {
        assert!(desk.fails(1, &[command, unknown]).contains("Dit moment is er niet"), "{command}");
    }
    desk.fails(1, &["edit", unknown, "--minutes", "5"]);
}

#[test]
fn a_day_for_a_next_step_that_is_not_there_is_usage() {
    let desk = Desk::new();
    let id = desk.log(&["--kind", "social", "Zonder stap"]);
    desk.fails(2, &["edit", &id, "--by", "2026-05-01"]);
    desk.fails(2, &["edit", &id, "--step", "tried"]);
}
