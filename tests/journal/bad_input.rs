//! Bad input: each gets its failure and loses nothing.

use besef_contract::{
    FailureCode,
    journal::Find,
    model::{Day, Patch, limits},
    shapes::{Draft, DraftAt, EditMoment, LogMoment, ShowMoment},
};
use besef_tests::{Place, content, day, find, ids, log};
use serde_json::json;
use std::fs;

#[test]
fn five_megabytes_are_refused_with_their_size_and_the_draft_is_kept() {
    let (_place, session) = Place::with_vault();
    let text = "woord ".repeat(5 << 20 >> 1)[..5 << 20].to_owned();
    let draft = || DraftAt { place: "today".into() };
    session.save_draft(Draft { place: "today".into(), text: text.clone() }).unwrap();
    let request = LogMoment { content: content(&text), draft: Some("today".into()) };
    let failure = session.log_moment(request).unwrap_err();
    assert_eq!(failure.code, FailureCode::TooLong);
    assert_eq!(failure.params["limit"], limits::TEXT.to_string());
    assert_eq!(session.draft(draft()).unwrap().text.len(), text.len());
    assert_eq!(find(&session, "").total, 0);
}

#[test]
fn the_longest_text_is_kept_and_found() {
    let (_place, session) = Place::with_vault();
    let text = format!("{}naald", "hooi ".repeat(limits::TEXT / 5 - 1));
    let id = log(&session, content(&text));
    assert_eq!(ids(&session, "naald"), [id]);
    let open = session.show_moment(ShowMoment { id, words: "naald".into() }).unwrap();
    assert_eq!(open.moment.content.text, text);
}

#[test]
fn strange_text_is_kept_and_found() {
    let (place, session) = Place::with_vault();
    let texts = [
        "met\0nul erin eerste",
        "שלום עולם tweede",
        "👩🏽‍🏫 🌱 derde",
        "e\u{301}e\u{301}n combinerend vierde",
        "\u{202e}omgekeerd vijfde",
        "regel\r\nregel zesde",
    ];
    let logged = texts.map(|text| log(&session, content(text)));
    drop(session);
    let session = place.unlocked();
    for (id, word) in logged.iter().zip(["eerste", "tweede", "derde", "vierde", "vijfde", "zesde"]) {
        assert_eq!(ids(&session, word), [*id], "{word}");
    }
    assert_eq!(ids(&session, "שלום"), [logged[1]]);
    let open = session.show_moment(ShowMoment { id: logged[0], words: String::new() }).unwrap();
    assert_eq!(open.moment.content.text, "met␀nul erin eerste", "NUL is kept as its visible sign");
}

#[test]
fn days_from_1900_to_2100_are_kept_others_refused() {
    let (_place, session) = Place::with_vault();
    for on in ["1900-01-01", "1999-02-28", "2024-02-29", "2100-12-31"] {
        let mut moment = content(on);
        moment.on = day(on);
        log(&session, moment);
    }
    assert_eq!(find(&session, "").total, 4);
    for (on, code) in [
        ("1899-12-31", FailureCode::Malformed),
        ("2101-01-01", FailureCode::Malformed),
        ("2026-02-30", FailureCode::Malformed),
    ] {
        let request = json!({ "content": { "kind": "social", "on": on, "text": "x" } });
        assert_eq!(session.answer("log_moment", request).unwrap_err().code, code, "{on}");
    }
    assert!("2101-01-01".parse::<Day>().is_err());
}

#[test]
fn broken_requests_are_failures_not_panics() {
    let (_place, session) = Place::with_vault();
    let id = log(&session, content("blijft"));
    for (command, request) in [
        ("no_such_command", json!({})),
        ("log_moment", json!({})),
        ("log_moment", json!({ "content": { "kind": "sideways", "on": "2026-11-22", "text": "x" } })),
        (
            "log_moment",
            json!({ "content": { "kind": "social", "on": "2026-11-22", "text": "x", "unknown": 1 } }),
        ),
        ("edit_moment", json!({ "id": id, "set": { "minutes": "veel" } })),
        ("edit_moment", json!({ "id": id, "set": { "no_such_field": 1 } })),
        ("show_moment", json!({ "id": "not an id" })),
    ] {
        assert_eq!(
            session.answer(command, request.clone()).unwrap_err().code,
            FailureCode::Malformed,
            "{request}"
        );
    }
    let blank = EditMoment { id, set: Patch::default().set("text", "  ") };
    assert_eq!(session.edit_moment(blank).unwrap_err().code, FailureCode::BlankText);
    assert_eq!(ids(&session, "blijft"), [id]);
}

#[test]
fn hostile_questions_are_answered() {
    let (_place, session) = Place::with_vault();
    log(&session, content("gewoon"));
    let hostile = [
        "\"",
        "\"\"\"\" a",
        "* ? ( ) AND OR NOT",
        ":::",
        "a:b:c",
        "\\",
        "'; DROP TABLE moment; --",
        "\0",
        "((((((((",
    ];
    for words in hostile.into_iter().map(str::to_owned).chain([")".repeat(10_000), "a ".repeat(5_000)]) {
        session.find(Find { words, ..Find::default() }).unwrap();
    }
    assert_eq!(find(&session, "gewoon").total, 1);
}

#[test]
fn a_truncated_or_flipped_database_is_damaged_not_a_wrong_passphrase() {
    let (place, session) = Place::with_vault();
    for n in 0..50 {
        log(&session, content(&format!("moment {n} {}", "woorden ".repeat(50))));
    }
    drop(session);
    let whole = fs::read(place.file("journal.db")).unwrap();
    let mut flipped = whole.clone();
    for at in (100..4096).step_by(97) {
        flipped[at] ^= 0x40;
    }
    for broken in [whole[..whole.len() / 3].to_vec(), whole[..10].to_vec(), flipped] {
        fs::write(place.file("journal.db"), &broken).unwrap();
        let session = place.session();
        let failure =
            session.unlock_with(&place.access()).err().or_else(|| session.find(Find::default()).err());
        assert_eq!(failure.map(|failure| failure.code), Some(FailureCode::Damaged), "{} bytes", broken.len());
    }
    fs::write(place.file("journal.db"), &whole).unwrap();
    assert_eq!(find(&place.unlocked(), "").total, 50, "nothing was made worse");
}

#[test]
fn a_vault_from_the_future_opens_for_reading_only() {
    let (place, session) = Place::with_vault();
    let id = log(&session, content("uit de toekomst"));
    drop(session);
    place.store().execute_batch("PRAGMA user_version = 9999").unwrap();
    let session = place.unlocked();
    assert_eq!(ids(&session, ""), [id]);
    let request = LogMoment { content: content("niet"), draft: None };
    assert_eq!(session.log_moment(request).unwrap_err().code, FailureCode::ReadOnly);
    assert_eq!(ids(&place.unlocked(), "toekomst"), [id]);
}
