//! What lies around the journal: the sample, completions, manual pages, pipes.

mod desk;

use desk::Desk;
use std::fs;

#[test]
fn the_sample_opens_with_its_own_identity_in_either_language() {
    for (language, word) in [("nl", "leerlingen"), ("en", "students")] {
        let desk = Desk::empty();
        let folder = desk.path("voorbeeld").display().to_string();
        let made = desk.json(&["demo", &folder, "--lang", language]);
        assert!(made["moments"].as_u64().unwrap() > 100);
        let identity = made["identity"].as_str().unwrap();
        let mut search = desk.bare(&["search", word, "--json", "--vault", &folder, "--identity", identity]);
        let found: serde_json::Value =
            serde_json::from_slice(&search.assert().success().get_output().stdout).unwrap();
        assert!(found["total"].as_u64().unwrap() > 0, "{language}");
    }
}

#[test]
fn completions_know_commands_flags_and_kinds() {
    let desk = Desk::empty();
    for shell in ["bash", "zsh", "fish"] {
        let script = desk.says(&["completions", shell]);
        for word in ["look-back", "takeaway", "individual"] {
            assert!(script.contains(word), "{shell} lacks {word}");
        }
    }
}

#[test]
fn there_is_a_manual_page_for_every_command() {
    let desk = Desk::empty();
    let folder = desk.path("man");
    desk.says(&["man", &folder.display().to_string()]);
    for page in ["besef.1", "besef-log.1", "besef-look-back.1", "besef-restore.1"] {
        assert!(fs::read_to_string(folder.join(page)).unwrap().contains(".TH"), "{page}");
    }
}

#[test]
fn an_answer_that_is_not_a_terminal_carries_no_colours() {
    let desk = Desk::new();
    desk.log(&["--kind", "social", "Zonder kleur"]);
    assert!(!desk.says(&["list"]).contains('\u{1b}'));
}

#[test]
fn the_look_back_reads_as_text() {
    let desk = Desk::new();
    desk.log(&["--kind", "social", "--with", "An", "Koffie"]);
    let text = desk.says(&["look-back", "--lang", "en"]);
    for part in ["1 September 2025 to 31 August 2026", "You noted one learning moment.", "April 2026", "An"] {
        assert!(text.contains(part), "{part} is not in:\n{text}");
    }
}
