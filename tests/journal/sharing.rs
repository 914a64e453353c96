//! Sharing, the whole way and back between two real vaults: what leaves, what is said of it, what comes home.

use besef_contract::FailureCode;
use besef_contract::{
    Session,
    journal::{SealRequest, TookIn},
    model::{By, Comment, MomentId, Noun, Patch, Remark, RemarkSort, Shared, SupportKind},
    shapes::*,
};
use besef_tests::{Place, TODAY, content, day, find, log, of_moment};
use std::io::Cursor;

use crate::two_vaults::*;

#[test]
fn three_rounds_between_two_vaults() {
    let two = two();
    let moment = log(&two.learner, content("Ik vroeg An om mee te kijken"));
    for round in 1..=3_u8 {
        let (_, file) = sealed(&two.learner, of(&[moment], two.coach_id));
        let extract = received(&two.coach, &file);
        let open = two.coach.received(OneNoted { id: extract }).unwrap();
        assert_eq!(open.contact.unwrap().content.name, "Sam");
        let before = usize::from(round - 1);
        assert_eq!(open.note.content.extract.moments[0].said.len(), 2 * before, "what was said goes along");
        let said = Comment {
            support: Some(SupportKind::Network),
            ..comment(round, moment, &format!("Vraag {round}"))
        };
        says(&two.coach, extract, &[said]);
        let reply = two.coach.leave(&Leaving::Reply(extract)).unwrap();
        let home = came_home(&two.learner, &reply);
        assert_eq!((home.new, home.from.as_str(), home.before), (1, "Kim", false));
        answer(&two.learner, moment, 100 + round);
    }
    let threads = threads(&two.learner, moment);
    assert_eq!(threads.len(), 1, "one thread with one reader");
    let by: Vec<By> = threads[0].remarks.iter().map(|remark| remark.by).collect();
    assert_eq!(by, [By::Coach, By::Learner].repeat(3));
    assert_eq!(threads[0].remarks[0].support, Some(SupportKind::Network));
    assert_eq!(find(&two.learner, "Vraag").total, 1, "what was said is found");
    assert_eq!(find(&two.learner, "feedback:gekregen").total, 1);
    assert_eq!(two.learner.sharing(Nothing {}).unwrap().shared.len(), 3);
}

fn answer(session: &Session, id: MomentId, number: u8) {
    let mut threads = threads(session, id);
    threads[0].remarks.push(Remark {
        id: noted(number),
        by: By::Learner,
        on: day(TODAY),
        text: "Dat ga ik doen".into(),
        sort: RemarkSort::Remark,
        support: None,
        about: None,
    });
    let set = Patch::default().set("threads", serde_json::to_value(threads).unwrap());
    session.edit_moment(EditMoment { id, set }).unwrap();
}

#[test]
fn the_same_reply_twice_changes_nothing() {
    let two = two();
    let moment = log(&two.learner, content("Een les die misliep"));
    let (_, file) = sealed(&two.learner, of(&[moment], two.coach_id));
    let extract = received(&two.coach, &file);
    assert_eq!(received(&two.coach, &file), extract, "an extract opened twice is one");
    says(&two.coach, extract, &[comment(1, moment, "Wat zag jij?")]);
    let reply = two.coach.leave(&Leaving::Reply(extract)).unwrap();
    let first = came_home(&two.learner, &reply);
    let again = came_home(&two.learner, &reply);
    assert_eq!((again.before, again.new, again.changed), (true, 0, None));
    let resent = two.coach.leave(&Leaving::Reply(extract)).unwrap();
    assert_eq!(came_home(&two.learner, &resent).new, 0, "sent again, with nothing new in it");
    assert_eq!(threads(&two.learner, moment)[0].remarks.len(), 1);
    two.learner.undo(UndoOperation { operation: None }).unwrap();
    two.learner.undo(UndoOperation { operation: first.changed.unwrap().operation }).unwrap();
    assert_eq!(threads(&two.learner, moment), [], "coming home is one step to take back");
    assert_eq!(came_home(&two.learner, &reply).new, 1, "and can be done again");
}

#[test]
fn what_left_stays_and_cannot_be_undone() {
    let two = two();
    let moment = log(&two.learner, content("Gedeeld"));
    let (id, _) = sealed(&two.learner, of(&[moment], two.coach_id));
    let undone = two.learner.undo(UndoOperation { operation: None }).unwrap();
    let shared = two.learner.sharing(Nothing {}).unwrap().shared;
    assert_eq!(shared[0].left_on, Some(day(TODAY)), "neither leaving nor what led up to it is taken back");
    assert_eq!(undone.changed.ids, [moment], "what came before is");
    let set = Patch::default().set("note", "anders");
    assert_eq!(code(two.learner.edit_shared(EditNoted { id, set })), FailureCode::LeftAlready);
}

#[test]
fn nothing_leaves_that_was_not_seen() {
    let two = two();
    let moment = log(&two.learner, content("Eerst zo"));
    let seen = prepared(&two.learner, of(&[moment], two.coach_id));
    let set = Patch::default().set("text", "Nu anders");
    two.learner.edit_moment(EditMoment { id: moment, set }).unwrap();
    let leaving = Leaving::Extract(request(&seen));
    assert_eq!(code(two.learner.leave(&leaving)), FailureCode::ChangedSinceSeen);
    let nobody = prepared(&two.learner, Shared { moments: vec![moment], ..Shared::default() });
    assert_eq!(code(two.learner.leave(&Leaving::Extract(request(&nobody)))), FailureCode::ForNobody);
    let empty = prepared(&two.learner, of(&[], two.coach_id));
    assert_eq!(code(two.learner.leave(&Leaving::Extract(request(&empty)))), FailureCode::NothingPicked);
    assert!(two.learner.sharing(Nothing {}).unwrap().shared.iter().all(|row| row.left_on.is_none()));
}

#[test]
fn a_reply_to_a_moment_edited_meanwhile_shows_what_was_shared() {
    let two = two();
    let moment = log(&two.learner, content("Zo stond het er"));
    let (id, _) = sealed(&two.learner, of(&[moment], two.coach_id));
    let shared = || two.learner.show_moment(ShowMoment { id: moment, words: String::new() }).unwrap().shared;
    assert_eq!(shared()[0].then, None, "it still reads the same");
    let set = Patch::default().set("text", "Nu staat er iets anders");
    two.learner.edit_moment(EditMoment { id: moment, set }).unwrap();
    let held = shared();
    assert_eq!((held[0].id, held[0].with.as_deref()), (id, Some("Kim")));
    assert_eq!(held[0].then.as_ref().unwrap().text, "Zo stond het er");
    let left = two.learner.shared(OneNoted { id }).unwrap().preview;
    assert_eq!(left.moments[0].text, "Zo stond het er", "what left is shown as it left");
}

#[test]
fn only_whom_it_is_for_opens_it_and_only_they_answer() {
    let two = two();
    let (_place, stranger) = Place::with_vault();
    let moment = log(&two.learner, content("Voor Kim alleen"));
    let (_, file) = sealed(&two.learner, of(&[moment], two.coach_id));
    assert_eq!(code(took_in(&stranger, &file)), FailureCode::NotForYou);
    let extract = received(&two.coach, &file);
    says(&two.coach, extract, &[comment(1, moment, "Mooi")]);
    let reply = two.coach.leave(&Leaving::Reply(extract)).unwrap();
    assert_eq!(code(took_in(&stranger, &reply)), FailureCode::NotForYou);
    assert_eq!(code(took_in(&two.learner, &reply[..reply.len() - 5])), FailureCode::SealedDamaged);
    assert_eq!(threads(&two.learner, moment), []);
    assert_eq!(stranger.sharing(Nothing {}).unwrap().received, []);
}

#[test]
fn whoever_has_the_passphrase_may_answer_until_the_extract_is_gone() {
    let two = two();
    let moment = log(&two.learner, content("Voor wie de zin kent"));
    let seen = prepared(&two.learner, of(&[moment], two.coach_id));
    let (_other, other) = Place::with_vault();
    let by_passphrase = SealRequest { passphrase: Some(PASSPHRASE.into()), ..request(&seen) };
    let file = two.learner.leave(&Leaving::Extract(by_passphrase)).unwrap();
    let extract = other.take_in_file(Cursor::new(&file), Some(PASSPHRASE)).unwrap();
    let TookIn::Extract { id, .. } = extract else { panic!("an extract") };
    says(&other, id, &[comment(1, moment, "Van wie het las")]);
    let open = other.leave(&Leaving::Reply(id)).unwrap();
    assert_eq!(came_home(&two.learner, &open).new, 1);
    two.learner.delete_noted(subject(Noun::Shared, seen.note.id)).unwrap();
    assert_eq!(code(took_in(&two.learner, &open)), FailureCode::ReplyElsewhere);
}

#[test]
fn a_passphrase_opens_the_file_and_the_page() {
    let two = two();
    let moment = log(&two.learner, content("Voor wie geen Besef heeft"));
    for as_page in [false, true] {
        let seen =
            prepared(&two.learner, Shared { reader: Some("Noor".into()), ..of(&[moment], two.coach_id) });
        let sealing = SealRequest { passphrase: Some(PASSPHRASE.into()), as_page, ..request(&seen) };
        let file = two.learner.leave(&Leaving::Extract(sealing)).unwrap();
        assert_eq!(file.starts_with(b"<!"), as_page);
        let with = |passphrase| two.coach.take_in_file(Cursor::new(&file), passphrase);
        assert_eq!(code(with(None)), FailureCode::NeedsPassphrase);
        assert_eq!(code(with(Some("verkeerd"))), FailureCode::SealedWrongPassphrase);
        let spoken = PASSPHRASE.to_uppercase().replace('-', " ");
        assert!(with(Some(&spoken)).is_ok(), "as it is read out by telephone");
        let TookIn::Extract { id, before: true } = with(Some(PASSPHRASE)).unwrap() else {
            panic!("an extract")
        };
        let open = two.coach.received(OneNoted { id }).unwrap();
        assert_eq!(open.note.content.extract.moments[0].text, "Voor wie geen Besef heeft");
    }
}

#[test]
fn a_passphrase_that_can_be_guessed_seals_nothing() {
    let two = two();
    let moment = log(&two.learner, content("Niet voor iedereen"));
    let seen = prepared(&two.learner, of(&[moment], two.coach_id));
    for short in ["", "vijftien tekens", "  vijftien tekens  "] {
        let sealing = SealRequest { passphrase: Some(short.into()), ..request(&seen) };
        let refused = two.learner.leave(&Leaving::Extract(sealing)).unwrap_err();
        assert_eq!(refused.code, FailureCode::PassphraseTooShort, "{short:?}");
        assert_eq!(refused.params["least"], "16");
    }
    assert!(two.learner.sharing(Nothing {}).unwrap().shared[0].left_on.is_none());
    let sealing = SealRequest { passphrase: Some("zestien tekens!!".into()), ..request(&seen) };
    assert!(two.learner.leave(&Leaving::Extract(sealing)).is_ok());
}

#[test]
fn through_the_door_for_files_a_wrong_passphrase_can_be_tried_again() {
    let two = two();
    let moment = log(&two.learner, content("Stukje voor stukje"));
    let file = sealed_with(&two.learner, of(&[moment], two.coach_id), PASSPHRASE);
    let begin = BeginAttachment { name: "van-sam.besef".into(), bytes: file.len() as u64 };
    let upload = two.coach.begin_attachment(begin).unwrap().upload;
    file.chunks(1000).for_each(|piece| two.coach.send(upload, piece).unwrap());
    let take_in = |passphrase: Option<&str>| {
        two.coach.take_in(TakeIn { upload, passphrase: passphrase.map(Into::into) })
    };
    assert_eq!(code(take_in(None)), FailureCode::NeedsPassphrase);
    assert_eq!(code(take_in(Some("mis"))), FailureCode::SealedWrongPassphrase);
    assert!(matches!(take_in(Some(PASSPHRASE)), Ok(TookIn::Extract { before: false, .. })));
    assert_eq!(code(take_in(Some(PASSPHRASE))), FailureCode::Unknown, "what was taken in is let go");
}

#[test]
fn files_go_along_one_by_one_and_lie_in_the_coachs_vault() {
    let two = two();
    let moment = log(&two.learner, content("Met twee bijlagen"));
    for (name, bytes) in [("wel.txt", "wel mee"), ("niet.txt", "niet mee")] {
        let file = &mut Cursor::new(bytes);
        let attached = two.learner.attach(moment, (name, bytes.len() as u64), file, false, &mut |_| true);
        attached.unwrap().unwrap();
    }
    let seen = prepared(&two.learner, of(&[moment], two.coach_id));
    let wanted = seen.files.iter().find(|file| file.file.name == "wel.txt").unwrap().file.digest.clone();
    let set = Patch::default().set("files", vec![wanted.clone()]);
    two.learner.edit_shared(EditNoted { id: seen.note.id, set }).unwrap();
    let seen = two.learner.shared(OneNoted { id: seen.note.id }).unwrap();
    let file = two.learner.leave(&Leaving::Extract(request(&seen))).unwrap();
    let id = received(&two.coach, &file);
    let open = two.coach.received(OneNoted { id }).unwrap().note.content;
    assert_eq!(open.attachments.len(), 1);
    assert_eq!(two.coach.read_file(&wanted, 0, 100).unwrap(), b"wel mee");
    two.coach.delete_noted(subject(Noun::Received, id)).unwrap();
    two.coach.forget(subject(Noun::Received, id)).unwrap();
    assert_eq!(code(two.coach.read_file(&wanted, 0, 100)), FailureCode::FileMissing, "deleted for good");
}

#[test]
fn what_others_shared_is_found_apart_from_the_own_journal() {
    let two = two();
    let moment = log(&two.learner, content("Over de klimaatles van Sam"));
    let (_, file) = sealed(&two.learner, of(&[moment], two.coach_id));
    let id = received(&two.coach, &file);
    let found = two.coach.find_received(FindReceived { words: "KLIMAATLES sam".into() }).unwrap();
    assert_eq!((found.hits.len(), found.hits[0].received), (1, id));
    assert_eq!(find(&two.coach, "klimaatles").total, 0, "never among the coach's own moments");
    assert_eq!(two.coach.find_received(FindReceived { words: "fietsles".into() }).unwrap().hits, []);
}

#[test]
fn a_card_is_looked_at_before_it_is_kept() {
    let two = two();
    let mine = two.learner.own_card(Nothing {}).unwrap();
    assert_eq!(two.learner.own_card(Nothing {}).unwrap(), mine, "one identity, for life");
    assert_eq!(mine.check_words.len(), 4);
    let file = two.learner.leave(&Leaving::Card).unwrap();
    assert_eq!(file, format!("{}\n", mine.card).into_bytes(), "the line itself, and nothing of anyone else");
    let theirs = two.coach.see_card(SeeCard { text: format!("Hoi,\n> {}\nSam", mine.card) }).unwrap();
    assert_eq!((theirs.name.as_str(), &theirs.check_words, theirs.own), ("Sam", &mine.check_words, false));
    assert!(theirs.known.is_some());
    let (_place, other) = Place::with_vault();
    let same_name = other.name_myself(NameMyself { name: "Sam".into() }).unwrap();
    let seen = two.coach.see_card(SeeCard { text: same_name.card.clone() }).unwrap();
    let namesake = seen.namesake.unwrap();
    assert_ne!(seen.check_words, mine.check_words);
    two.coach.replace_contact(ReplaceContact { id: namesake.id, text: same_name.card }).unwrap();
    assert_eq!(two.coach.contacts(Nothing {}).unwrap().contacts.len(), 1);
    assert_eq!(code(two.coach.see_card(SeeCard { text: "geen kaart".into() })), FailureCode::NotACard);
}

#[test]
fn forgetting_a_moment_takes_it_out_of_what_is_kept_of_sharing() {
    let two = two();
    let moment = log(&two.learner, content("Wordt vergeten"));
    let (id, file) = sealed(&two.learner, of(&[moment], two.coach_id));
    let extract = received(&two.coach, &file);
    says(&two.coach, extract, &[comment(1, moment, "Jammer")]);
    let reply = two.coach.leave(&Leaving::Reply(extract)).unwrap();
    two.learner.forget(of_moment(moment)).unwrap();
    let home = came_home(&two.learner, &reply);
    assert_eq!((home.new, home.homeless), (0, 1));
    assert_eq!(two.learner.shared(OneNoted { id }).unwrap().preview.moments, []);
    assert_eq!(find(&two.learner, "vergeten").total, 0);
}
