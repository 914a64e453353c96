//! What cannot be shared, opened or taken in: each is told apart, and changes nothing.

mod desk;

use desk::{
    Desk,
    two::{received_by, shared_by, shown, two},
};
use serde_json::{Value, json};
use std::fs;

#[test]
fn what_cannot_be_sealed_leaves_nothing() {
    let two = two();
    let id = two.learner.log(&["--kind", "social", "Koffie met de vakgroep"]);
    let nowhere = two.file("geen/map.besef");
    two.learner.fails(1, &["share", "--to", "Kim", "--moment", &id, "--out", &nowhere]);
    let file = two.file("niets.besef");
    let short = two.learner.file("kort.txt", "kort\n");
    for (code, flags, said) in [
        (1, &["--to", "Kim", "--query", "olifant"][..], "geen leermoment gekozen"),
        (1, &["--to", "Kim", "--query", "koffie olifant"], "geen leermoment gekozen"),
        (1, &["--to", "Kim", "--query", " "], "geen zoekvraag"),
        (1, &["--to", "Niemand", "--query", "koffie"], "geen contact “Niemand”"),
        (1, &["--sealed-with", &short, "--query", "koffie"], "te kort"),
        (2, &["--query", "koffie"], "--sealed-with"),
        (2, &["--to", "Kim"], "--query"),
        (2, &["--to", "Kim", "--query", "koffie", "--html"], "--sealed-with"),
        (2, &["--to", "Kim", "--query", "koffie", "--fields", "alles,wat"], "wat"),
    ] {
        let told = two.learner.fails(code, &[&["share", "--out", &file], flags].concat());
        assert!(told.contains(said), "{flags:?}: {told}");
    }
    two.learner.fails(2, &["share", "--to", "Kim", "--moment", &id, "--out", "-"]);
    assert_eq!(shared_by(&two.learner), [] as [Value; 0]);
    assert_eq!(two.learner.json(&["bin"])["items"], json!([]));
    assert!(!two.path("niets.besef").exists());
}

#[test]
fn what_is_not_for_this_journal_is_told_apart_and_changes_nothing() {
    let two = two();
    let (_, extract) = two.shared();
    let reply = two.replied(&extract, "Mooi");
    let half = two.path("half.besef");
    let whole = fs::read(&extract).unwrap();
    fs::write(&half, &whole[..whole.len() / 2]).unwrap();
    let text = two.learner.file("tekst.besef", "Dit is geen uittreksel");
    let stranger = Desk::new();
    let held = (received_by(&two.coach), two.coach.json(&["undo", "--list"]));
    for (desk, file, said) in [
        (&two.coach, shown(&half), "beschadigd"),
        (&two.coach, text, "geen bestand dat met Besef verzegeld werd"),
        (&two.coach, reply.clone(), "voor iemand anders verzegeld"),
        (&stranger, extract, "voor iemand anders verzegeld"),
    ] {
        let told = desk.fails(1, &["open", &file]);
        assert!(told.contains(said), "{file}: {told}");
    }
    assert_eq!((received_by(&two.coach), two.coach.json(&["undo", "--list"])), held);
    let failed = two.coach.besef(&["accept", &reply, "--json"]).assert().code(1).get_output().stdout.clone();
    let failed: Value = serde_json::from_slice(&failed).unwrap();
    assert_eq!(failed["failure"]["code"], "not_for_you");
    let told = two.coach.fails(1, &["open", &two.file("nergens.besef")]);
    assert!(told.contains("nergens.besef"), "{told}");
}

#[test]
fn a_reply_to_what_this_journal_no_longer_has_is_turned_away() {
    let two = two();
    let (id, extract) = two.shared();
    let reply = two.replied(&extract, "Mooi");
    let own = shared_by(&two.learner)[0]["id"].as_str().unwrap().to_owned();
    two.learner.says(&["shared", &own, "--delete"]);
    let before = two.learner.json(&["show", &id]);
    let told = two.learner.fails(1, &["accept", &reply]);
    assert!(told.contains("niet uit dit dagboek"), "{told}");
    assert_eq!(two.learner.json(&["show", &id]), before);
    two.learner.says(&["bin", "restore", &own]);
    assert_eq!(two.learner.json(&["accept", &reply])["new"], 1);
}
