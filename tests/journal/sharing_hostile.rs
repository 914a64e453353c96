//! What someone could send who means harm, or whose Besef is another: each file is refused with a sentence of its own, and
//! nothing is changed by it. What the container itself refuses is tried in the crate that opens it.

use besef_contract::{
    FailureCode,
    journal::TookIn,
    model::{Comment, Extract, MomentId, Received, Reply},
    shapes::*,
};
use besef_extract::{Card, Identity, Lock, Sealing, Sort};
use besef_tests::{Place, content, log};
use serde_json::Value;
use std::io::Cursor;

use crate::two_vaults::{
    Two, came_home, code, comment, of, received, says, sealed, sealed_with, threads, took_in, two,
};

/// What a coach got, and so what anyone may know who looked over the coach's shoulder.
struct Got {
    two: Two,
    moment: MomentId,
    extract: Extract,
}

fn got() -> Got {
    let two = two();
    let moment = log(&two.learner, content("Alleen voor Kim"));
    let (_, file) = sealed(&two.learner, of(&[moment], two.coach_id));
    let id = received(&two.coach, &file);
    let Received { extract, .. } = two.coach.received(OneNoted { id }).unwrap().note.content;
    Got { two, moment, extract }
}

impl Got {
    fn reply(&self, comments: Vec<Comment>) -> Reply {
        Reply {
            format: Reply::FORMAT,
            id: self.extract.id,
            to: self.extract.id,
            token: self.extract.token.clone(),
            from: Some("Kim".into()),
            card: None,
            made_on: self.extract.made_on,
            overall: None,
            comments,
        }
    }

    /// Sealed for the learner by someone else, as any program can.
    fn sent(&self, document: &Value, signer: Option<&Identity>) -> Vec<u8> {
        let card: Card = self.extract.card.parse().unwrap();
        let document = serde_json::to_vec(document).unwrap();
        let sealing = Sealing::begin(Vec::new(), Lock::Card(&card), Sort::Reply, &document).unwrap();
        sealing.finish(signer, "2026-11-22").unwrap()
    }

    fn refused(&self, document: &Value, signer: Option<&Identity>) -> FailureCode {
        let refused = code(took_in(&self.two.learner, &self.sent(document, signer)));
        assert_eq!(threads(&self.two.learner, self.moment), [], "nothing is changed");
        refused
    }
}

fn json(reply: &Reply) -> Value {
    serde_json::to_value(reply).unwrap()
}

#[test]
fn an_answer_in_the_coachs_name_needs_the_coachs_signature() {
    let got = got();
    let reply = got.reply(vec![comment(1, got.moment, "In Kims naam")]);
    let stranger = Identity::new().unwrap();
    assert_eq!(got.refused(&json(&reply), None), FailureCode::Forged);
    assert_eq!(got.refused(&json(&reply), Some(&stranger)), FailureCode::Forged);
    let theirs = Reply { card: Some(stranger.card("Kim").to_string()), ..reply.clone() };
    assert_eq!(
        got.refused(&json(&theirs), Some(&stranger)),
        FailureCode::Forged,
        "a card of one's own is no help"
    );
    let coachs = got.two.coach.own_card(Nothing {}).unwrap().card;
    let borrowed = Reply { card: Some(coachs), ..reply };
    assert_eq!(got.refused(&json(&borrowed), Some(&stranger)), FailureCode::Forged, "nor is the coach's");
}

#[test]
fn who_did_not_read_it_cannot_answer() {
    let got = got();
    let guessed = Reply { token: "0".repeat(32), ..got.reply(vec![comment(1, got.moment, "Gok")]) };
    assert_eq!(got.refused(&json(&guessed), None), FailureCode::Forged);
    let other = log(&got.two.learner, content("Nooit gedeeld"));
    let elsewhere = got.reply(vec![comment(1, other, "Over iets wat niet gedeeld is")]);
    assert_eq!(got.refused(&json(&elsewhere), None), FailureCode::SealedStrange);
}

#[test]
fn another_shape_is_refused_by_name() {
    let got = got();
    let mut newer = json(&got.reply(Vec::new()));
    newer["format"] = 99.into();
    newer["comments"] = "in een andere vorm".into();
    assert_eq!(got.refused(&newer, None), FailureCode::SealedNewer);
    for strange in
        [Value::Null, serde_json::json!({}), serde_json::json!({ "format": 1 }), serde_json::json!([1])]
    {
        assert_eq!(got.refused(&strange, None), FailureCode::SealedStrange, "{strange}");
    }
}

#[test]
fn a_remark_too_long_to_keep_is_refused_with_the_rest() {
    let two = two();
    let moment = log(&two.learner, content("Voor wie de zin kent"));
    let file = sealed_with(&two.learner, of(&[moment], two.coach_id), "appel-brug-cirkel");
    let TookIn::Extract { id, .. } =
        two.coach.take_in_file(Cursor::new(file), Some("appel-brug-cirkel")).unwrap()
    else {
        panic!("an extract")
    };
    let Received { extract, .. } = two.coach.received(OneNoted { id }).unwrap().note.content;
    let got = Got { two, moment, extract };
    let long = vec![comment(1, moment, "kort"), comment(2, moment, &"x".repeat(60_000))];
    assert_eq!(got.refused(&json(&got.reply(long)), None), FailureCode::TooLong);
    let kept = got.reply(vec![comment(1, moment, "kort")]);
    assert_eq!(
        came_home(&got.two.learner, &got.sent(&json(&kept), None)).new,
        1,
        "else the rest proves nothing"
    );
}

#[test]
fn signs_that_other_programs_run_are_only_text() {
    let got = got();
    let script = "<script>alert(1)</script> '; DROP TABLE moment; -- {{7*7}} \u{202e}";
    let id = got.two.coach.sharing(Nothing {}).unwrap().received[0].id;
    says(&got.two.coach, id, &[comment(1, got.moment, script)]);
    let reply = got.two.coach.leave(&Leaving::Reply(id)).unwrap();
    assert_eq!(came_home(&got.two.learner, &reply).new, 1);
    assert_eq!(threads(&got.two.learner, got.moment)[0].remarks[0].text, script.trim_end());
}

#[test]
fn no_sealed_file_at_all_is_said_so() {
    let (_place, session) = Place::with_vault();
    for file in
        [&b""[..], b"zomaar tekst", b"PK\x03\x04", b"<!doctype html><p>een gewone pagina</p>", &[0xFF; 4096]]
    {
        assert_eq!(code(took_in(&session, file)), FailureCode::NotSealed);
    }
    assert_eq!(code(took_in(&session, b"age-encryption.org/v1\n")), FailureCode::SealedDamaged);
}
