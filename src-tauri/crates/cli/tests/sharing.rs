//! Sharing on the command line, the whole way and back between two journals.

mod desk;

use desk::{
    Desk,
    two::{received_by, shared_by, two},
};
use serde_json::{Value, json};

#[test]
fn an_extract_goes_and_what_is_said_of_it_comes_home() {
    let two = two();
    let (id, extract) = two.shared();
    let opened = two.coach.says(&["open", &extract]);
    for said in ["Sam deelt een leermoment", "Koffie met de vakgroep", "Eerst wachten", "1. 16 april 2026"] {
        assert!(opened.contains(said), "{said} is not in {opened}");
    }
    let reply = two.replied(&extract, "Hoelang wachtte je dan?");
    assert_eq!(received_by(&two.coach).len(), 1, "opening again keeps one");
    let accepted = two.learner.says(&["accept", &reply]);
    assert!(accepted.contains("van Kim") && accepted.contains("één opmerking"), "{accepted}");
    let shown = two.learner.says(&["show", &id]);
    for said in ["Kim · 16 april 2026 · Vraag", "Meedenken over loopbaan", "Hoelang wachtte je dan?"] {
        assert!(shown.contains(said), "{said} is not in {shown}");
    }
    assert_eq!(two.learner.json(&["search", "hoelang"])["hits"][0]["id"], json!(id));
    assert!(!shown.contains('⟨') && !opened.contains('⟨'), "{opened}{shown}");
}

#[test]
fn accepting_again_changes_nothing() {
    let two = two();
    let (id, extract) = two.shared();
    let reply = two.replied(&extract, "Mooi");
    let first = two.learner.json(&["accept", &reply]);
    assert_eq!((&first["was"], &first["new"], &first["before"]), (&json!("reply"), &json!(1), &json!(false)));
    let before = two.learner.json(&["show", &id]);
    let again = two.learner.json(&["open", &reply]);
    assert_eq!((&again["before"], &again["new"], &again["changed"]), (&json!(true), &json!(0), &Value::Null));
    assert!(two.learner.says(&["accept", &reply]).contains("al ingelezen"));
    assert_eq!(two.learner.json(&["show", &id]), before);
    let row = shared_by(&two.learner).remove(0);
    assert_eq!((&row["with"], &row["replies"], &row["remarks"]), (&json!("Kim"), &json!(1), &json!(1)));
    assert_eq!((&row["left_on"], &row["only_for"]), (&json!(desk::TODAY), &json!("contact")));
}

#[test]
fn what_came_home_can_be_taken_back_and_brought_again() {
    let two = two();
    let (id, extract) = two.shared();
    let reply = two.replied(&extract, "Mooi");
    two.learner.says(&["accept", &reply]);
    two.learner.says(&["undo"]);
    assert!(!two.learner.says(&["show", &id]).contains("Mooi"));
    assert_eq!(two.learner.json(&["accept", &reply])["new"], 1);
}

#[test]
fn a_moment_says_with_whom_it_was_shared_and_how_it_read_then() {
    let two = two();
    let (id, _) = two.shared();
    two.learner.says(&["edit", &id, "Thee met de vakgroep"]);
    let shown = two.learner.says(&["show", &id]);
    assert!(shown.contains("Gedeeld met Kim op 16 april 2026"), "{shown}");
    assert!(shown.contains("las toen: Koffie met de vakgroep"), "{shown}");
    let shared = two.learner.json(&["show", &id])["shared"].take();
    assert_eq!((&shared[0]["with"], &shared[0]["on"]), (&json!("Kim"), &json!(desk::TODAY)));
}

#[test]
fn only_what_was_chosen_leaves() {
    let two = two();
    let flags = ["--kind", "social", "--takeaway", "Geheim", "--tag", "rust", "--with", "Els Wouters"];
    let id = two.learner.log(&[&flags[..], &["Els Wouters keek mee in 3B"]].concat());
    let file = two.file("weinig.besef");
    let choose =
        ["share", "--to", "kim", "--moment", &id, "--fields", "labels,people", "--people", "initials"];
    let more =
        ["--hide", "3B", "--note", "Graag je blik", "--question", "Wat zie jij?", "--until", "2026-05-01"];
    let said = two.learner.json(&[&choose[..], &more, &["--out", &file]].concat());
    assert_eq!((&said["moments"], &said["with"]), (&json!([id]), &json!("Kim")));
    assert_eq!((&said["fields"], &said["people"]), (&json!(["people", "tags"]), &json!("initials")));
    let opened = two.coach.json(&["open", &file]);
    let extract = &opened["received"]["note"]["content"]["extract"];
    assert_eq!((&extract["note"], &extract["until"]), (&json!("Graag je blik"), &json!("2026-05-01")));
    assert_eq!(extract["questions"], json!(["Wat zie jij?"]));
    let moment = &extract["moments"][0];
    assert_eq!((&moment["takeaway"], &moment["tags"]), (&Value::Null, &json!(["rust"])));
    let text = extract.to_string();
    assert!(!text.contains("Wouters") && !text.contains("3B") && !text.contains("Geheim"), "{text}");
}

#[test]
fn a_preview_shows_all_and_leaves_nothing() {
    let two = two();
    let id = two.learner.log(&["--kind", "social", "Bel An op 0470 12 34 56"]);
    let preview = ["share", "--moment", &id, "--preview", "--question", "Wat nu?"];
    let assert = two.learner.besef(&preview).assert().success();
    let text = String::from_utf8(assert.get_output().stdout.clone()).unwrap();
    assert!(text.contains("0470 12 34 56") && text.contains("Wat nu?"), "{text}");
    assert!(desk::stderr(assert).contains("telefoonnummer"));
    let seen = two.learner.json(&preview);
    assert_eq!(
        (&seen["extract"]["moments"][0]["id"], &seen["noticed"][0]["sort"]),
        (&json!(id), &json!("phone"))
    );
    assert_eq!(shared_by(&two.learner), [] as [Value; 0]);
    assert_eq!(two.learner.json(&["bin"])["items"], json!([]));
}

#[test]
fn with_a_passphrase_it_opens_for_whoever_has_that_as_a_file_or_a_page() {
    let two = two();
    let id = two.learner.log(&["--kind", "social", "Koffie"]);
    let share = ["share", "--moment", &id, "--for", "Vera", "--suggest-passphrase", "--out"];
    for (name, flags) in [("vera.besef", &[][..]), ("vera.html", &["--html"])] {
        let file = two.file(name);
        let said = two.learner.json(&[&share[..], &[&file], flags].concat());
        assert_eq!((&said["only_for"], &said["with"]), (&json!("passphrase"), &json!("Vera")));
        let passphrase = two.coach.file("wachtzin.txt", said["passphrase"].as_str().unwrap());
        let wanted = two.coach.fails(1, &["open", &file]);
        assert!(wanted.contains("--sealed-with"), "{wanted}");
        let wrong = two.coach.file("fout.txt", "niet de goede wachtzin");
        let told = two.coach.fails(1, &["open", &file, "--sealed-with", &wrong]);
        assert!(told.contains("past niet op het bestand"), "{told}");
        let opened = two.coach.json(&["open", &file, "--sealed-with", &passphrase]);
        assert_eq!((&opened["was"], &opened["before"]), (&json!("extract"), &json!(false)));
    }
    assert_eq!(received_by(&two.coach).len(), 2);
}

#[test]
fn comments_have_numbers_and_go_again() {
    let two = two();
    let (_, extract) = two.shared();
    two.coach.says(&["comment", &extract, "1", "Eerste"]);
    two.coach.besef(&["comment", "Sam", "1", "-"]).write_stdin("Tweede").assert().success();
    let said = two.coach.json(&["comment", "sam", "--overall", "Je groeit"]);
    assert_eq!((&said["comments"][1]["number"], &said["comments"][1]["text"]), (&json!(2), &json!("Tweede")));
    assert_eq!((&said["comments"][0]["sort"], &said["overall"]), (&json!("remark"), &json!("Je groeit")));
    let left = two.coach.json(&["comment", "sam", "--remove", "1"]);
    assert_eq!(left["comments"].as_array().unwrap().len(), 1);
    let text = two.coach.says(&["comment", "sam"]);
    assert!(text.contains("[1] Tweede") && text.contains("Je groeit"), "{text}");
    for arguments in [&["comment", "sam", "9", "Iets"][..], &["comment", "sam", "--remove", "9"]] {
        two.coach.fails(1, arguments);
    }
    assert!(two.coach.fails(1, &["comment", "sam", "1", " "]).contains("nog geen opmerking"));
    two.coach.fails(2, &["comment", "sam", "1"]);
    two.coach.fails(2, &["comment", "sam", "1", "Iets", "--sort", "roddel"]);
    let hits = two.coach.json(&["received", "tweede"])["hits"].as_array().unwrap().len();
    assert_eq!(hits, 1);
}

#[test]
fn nothing_said_is_no_reply_and_the_whole_alone_is_one() {
    let two = two();
    let (_, extract) = two.shared();
    let reply = two.file("antwoord.besef");
    assert!(two.coach.fails(1, &["reply", &extract, "--out", &reply]).contains("besef comment"));
    assert!(!two.path("antwoord.besef").exists());
    two.coach.says(&["comment", &extract, "--overall", "Je groeit"]);
    let written = two.coach.json(&["reply", &extract, "--out", &reply]);
    assert_eq!((&written["file"], &written["comments"]), (&json!(reply), &json!(0)));
    assert!(two.learner.says(&["accept", &reply]).contains("Je groeit"));
    assert!(two.learner.says(&["shared", "kim"]).contains("Je groeit"));
    assert_eq!(received_by(&two.coach)[0]["sent_back"], json!(desk::TODAY));
}

#[test]
fn files_go_along_when_all_of_them_do() {
    let two = two();
    let id = two.learner.log(&["--kind", "social", "Koffie"]);
    two.learner.says(&["attach", &id, &two.learner.file("notitie.md", "# Wachten")]);
    for (files, go, stay) in [("none", 0, 1), ("all", 1, 0)] {
        let file = two.file(files);
        let said =
            two.learner.json(&["share", "--to", "Kim", "--moment", &id, "--files", files, "--out", &file]);
        assert_eq!(said["files"], json!({"shared": go, "kept": stay}));
        let opened = two.coach.says(&["open", &file]);
        assert_eq!(opened.contains("notitie.md"), files == "all", "{opened}");
    }
}

#[test]
fn the_moments_of_a_conversation_can_be_shared() {
    let two = two();
    let id = two.learner.log(&["--kind", "social", "Koffie"]);
    two.learner.says(&["conversation", "new", "--with", "Vera", "--pick", &id]);
    let share = [
        "share",
        "--to",
        "Kim",
        "--name",
        "Voor Vera",
        "--conversation",
        "vera",
        "--out",
        &two.file("gesprek.besef"),
    ];
    assert_eq!(two.learner.json(&share)["moments"], json!([id]));
    assert!(two.learner.says(&["shared"]).contains("Kim · Voor Vera"));
    let one = two.learner.says(&["shared", "vera"]);
    assert!(one.contains("Verzegeld op 16 april 2026") && one.contains("Koffie"), "{one}");
}

#[test]
fn english_speaks_english_and_what_is_empty_says_what_to_type() {
    let desk = Desk::new();
    for (arguments, said) in [
        (&["contact"][..], "besef contact add FILE"),
        (&["shared"], "besef share"),
        (&["received"], "besef open FILE"),
    ] {
        let text = desk.says(&[arguments, &["--lang", "en"]].concat());
        assert!(text.contains(said), "{text}");
        assert!(desk.json(arguments).is_object());
    }
    desk.fails(1, &["shared", "iets"]);
    desk.fails(1, &["open", "iets"]);
}
