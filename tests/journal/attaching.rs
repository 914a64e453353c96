//! Files that go with a moment, through the doors a face has: sent in pieces, undone, forgotten, lent, killed halfway.

use besef_contract::{
    Failure, FailureCode, Session,
    journal::{Attached, Check, FindingState, MadeAt, UploadId},
    model::{Attachment, Moment, MomentId, Noun, Patch, Subject, limits},
    shapes::*,
};
use besef_tests::{Place, content, log};
use image::{DynamicImage, ImageFormat, RgbImage};
use std::{
    fs,
    io::{BufRead, BufReader, Cursor},
    path::Path,
    process::{Command, Stdio},
    time::Duration,
};

const LATITUDE: [u8; 8] = [0x51, 0x0C, 0xAB, 0x77, 0x51, 0x0C, 0xAB, 0x77];

/// A photo lying on its side, with the place it was made in it.
fn photo() -> Vec<u8> {
    let image: DynamicImage = RgbImage::from_fn(900, 600, |x, y| image::Rgb([x as u8, y as u8, 90])).into();
    let mut jpeg = Cursor::new(Vec::new());
    image.write_to(&mut jpeg, ImageFormat::Jpeg).unwrap();
    let jpeg = jpeg.into_inner();
    let entry = |tag: u16, sort: u16, count: u32, value: u32| {
        [&tag.to_le_bytes()[..], &sort.to_le_bytes(), &count.to_le_bytes(), &value.to_le_bytes()].concat()
    };
    let exif = [
        b"Exif\0\0II*\0\x08\0\0\0\x02\0".to_vec(),
        entry(0x0112, 3, 1, 6),
        entry(0x8825, 4, 1, 38),
        vec![0; 4],
        vec![1, 0],
        entry(2, 5, 1, 56),
        vec![0; 4],
        LATITUDE.to_vec(),
    ]
    .concat();
    let size = u16::try_from(exif.len() + 2).unwrap().to_be_bytes();
    [&jpeg[..2], &[0xFF, 0xE1], &size, &exif, &jpeg[2..]].concat()
}

fn begin(session: &Session, name: &str, bytes: usize) -> Result<UploadId, Failure> {
    let begun = session.begin_attachment(BeginAttachment { name: name.into(), bytes: bytes as u64 })?;
    Ok(begun.upload)
}

fn finish(session: &Session, upload: UploadId, moment: MomentId) -> Result<Attached, Failure> {
    session.finish_attachment(FinishAttachment { upload, moment, keep_place: false })
}

/// Sends a file in pieces, as a face does.
fn attach(session: &Session, moment: MomentId, name: &str, bytes: &[u8]) -> Attached {
    let upload = begin(session, name, bytes.len()).unwrap();
    bytes.chunks(100_000).for_each(|piece| session.send(upload, piece).unwrap());
    finish(session, upload, moment).unwrap()
}

fn moment(session: &Session, id: MomentId) -> Moment {
    session.show_moment(ShowMoment { id, words: String::new() }).unwrap().moment
}

fn attachments(session: &Session, id: MomentId) -> Vec<Attachment> {
    moment(session, id).content.attachments
}

fn whole(session: &Session, digest: &str) -> Vec<u8> {
    session.read_file(digest, 0, usize::MAX).unwrap()
}

fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}

#[test]
fn a_photo_comes_in_without_its_place_and_with_a_small_picture_the_right_way_up() {
    let (_place, session) = Place::with_vault();
    let id = log(&session, content("bord gefotografeerd"));
    let photo = photo();
    let attached = attach(&session, id, "/tmp/IMG 1.pdf", &photo);
    assert_eq!(attached.place, MadeAt::Removed);
    let [file] = &attachments(&session, id)[..] else { panic!("one file") };
    assert_eq!(
        (file.name.as_str(), file.media_type.as_str(), file.bytes),
        ("IMG 1.pdf", "image/jpeg", photo.len() as u64)
    );
    let kept = whole(&session, &file.digest);
    assert!(holds(&photo, &LATITUDE) && !holds(&kept, &LATITUDE));
    assert_eq!(kept.len(), photo.len());
    let small = image::load_from_memory(&session.picture(&file.digest).unwrap()).unwrap();
    assert_eq!((small.width(), small.height()), (427, 640));
}

#[test]
fn the_place_stays_when_asked_and_what_cannot_be_looked_into_says_so() {
    let (_place, session) = Place::with_vault();
    let id = log(&session, content("uitstap"));
    let photo = photo();
    let upload = begin(&session, "uitstap.jpg", photo.len()).unwrap();
    session.send(upload, &photo).unwrap();
    let kept = FinishAttachment { upload, moment: id, keep_place: true };
    assert_eq!(session.finish_attachment(kept).unwrap().place, MadeAt::Kept);
    assert!(whole(&session, &attachments(&session, id)[0].digest) == photo);
    let film = b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom";
    assert_eq!(attach(&session, id, "film.mp4", film).place, MadeAt::Unseen);
    assert_eq!(attach(&session, id, "verslag.pdf", b"%PDF-1.7\n").place, MadeAt::None);
    let sorts: Vec<_> = attachments(&session, id).into_iter().map(|file| file.media_type).collect();
    assert_eq!(sorts, ["image/jpeg", "video/mp4", "application/pdf"]);
    assert!(session.picture(&attachments(&session, id)[2].digest).unwrap().is_empty());
}

#[test]
fn giving_a_file_is_one_step_that_undo_takes_back_and_the_file_stays_for_redo() {
    let (_place, session) = Place::with_vault();
    let id = log(&session, content("met bijlage"));
    let attached = attach(&session, id, "a.txt", b"inhoud");
    let digest = attachments(&session, id)[0].digest.clone();
    session.undo(UndoOperation { operation: attached.saved.changed.operation }).unwrap();
    assert_eq!(attachments(&session, id), []);
    assert_eq!(whole(&session, &digest), b"inhoud");
    session.redo(Nothing {}).unwrap();
    assert_eq!(attachments(&session, id)[0].digest, digest);
    let without = EditMoment { id, set: Patch::default().set("attachments", serde_json::json!([])) };
    session.edit_moment(without).unwrap();
    session.undo(UndoOperation::default()).unwrap();
    assert_eq!(attachments(&session, id).len(), 1);
}

#[test]
fn the_same_file_twice_stays_once() {
    let (_place, session) = Place::with_vault();
    let (one, other) = (log(&session, content("een")), log(&session, content("twee")));
    attach(&session, one, "a.txt", b"inhoud");
    let again = attach(&session, one, "b.txt", b"inhoud");
    assert_eq!(again.saved.changed.operation, None);
    attach(&session, other, "c.txt", b"inhoud");
    assert_eq!(attachments(&session, one).len(), 1);
    assert_eq!(attachments(&session, one)[0].digest, attachments(&session, other)[0].digest);
}

#[test]
fn forgetting_a_moment_takes_its_files_along_but_not_those_of_others() {
    let (_place, session) = Place::with_vault();
    let (one, other) = (log(&session, content("een")), log(&session, content("twee")));
    attach(&session, one, "eigen.txt", b"van een alleen");
    attach(&session, one, "gedeeld.txt", b"van beide");
    attach(&session, other, "gedeeld.txt", b"van beide");
    let [own, shared] = [0, 1].map(|at| attachments(&session, one)[at].digest.clone());
    session.delete_moment(ById { id: one }).unwrap();
    assert_eq!(whole(&session, &own), b"van een alleen", "it can come back");
    session.forget(OfSubject { subject: Subject { noun: Noun::Moment, id: one.into() } }).unwrap();
    assert_eq!(session.read_file(&own, 0, 1).unwrap_err().code, FailureCode::FileMissing);
    assert_eq!(whole(&session, &shared), b"van beide");
}

#[test]
fn what_is_too_large_cut_short_or_nowhere_to_go_is_refused() {
    let (_place, session) = Place::with_vault();
    let id = log(&session, content("geen bijlage"));
    let too_large = begin(&session, "film.mp4", limits::ATTACHMENT as usize + 1).unwrap_err();
    assert_eq!((too_large.code, too_large.params["limit"].as_str()), (FailureCode::FileTooLarge, "200"));
    assert_eq!(begin(&session, " ", 1).unwrap_err().code, FailureCode::Blank);
    let upload = begin(&session, "half.txt", 10).unwrap();
    session.send(upload, b"half").unwrap();
    assert_eq!(finish(&session, upload, id).unwrap_err().code, FailureCode::Malformed);
    assert_eq!(session.send(upload, b"meer").unwrap_err().code, FailureCode::Unknown);
    let upload = begin(&session, "wees.txt", 4).unwrap();
    session.send(upload, b"wees").unwrap();
    session.delete_moment(ById { id }).unwrap();
    assert_eq!(finish(&session, upload, id).unwrap_err().code, FailureCode::UnknownMoment);
    for digest in ["", "../../etc/passwd", &"0".repeat(64)] {
        assert_eq!(session.read_file(digest, 0, 1).unwrap_err().code, FailureCode::FileMissing);
        assert_eq!(session.picture(digest).unwrap_err().code, FailureCode::FileMissing);
        let lend = LendAttachment { digest: digest.into(), name: "x".into() };
        assert_eq!(session.lend_attachment(lend).unwrap_err().code, FailureCode::FileMissing);
    }
}

#[test]
fn what_is_stopped_leaves_nothing() {
    let (place, session) = Place::with_vault();
    let id = log(&session, content("toch maar niet"));
    let bytes = vec![7; 8_000_000];
    let stopped = session
        .attach(id, ("groot.bin", 8_000_000), &mut &bytes[..], false, &mut |came_in| came_in < 5_000_000)
        .unwrap();
    assert_eq!(stopped, None);
    let upload = begin(&session, "groot.bin", bytes.len()).unwrap();
    session.send(upload, &bytes[..4_000_000]).unwrap();
    session.cancel_attachment(CancelAttachment { upload }).unwrap();
    let upload = begin(&session, "groot.bin", bytes.len()).unwrap();
    session.send(upload, &bytes[..4_000_000]).unwrap();
    session.lock(Nothing {}).unwrap();
    drop(session);
    let size = fs::metadata(place.file("attachments.db")).unwrap().len();
    assert!(size < 200_000, "{size} bytes");
}

#[test]
fn a_lent_copy_goes_when_it_is_taken_back_or_the_vault_locks() {
    let (place, session) = Place::with_vault();
    let id = log(&session, content("elders openen"));
    attach(&session, id, "brief.txt", b"leesbaar");
    let digest = attachments(&session, id)[0].digest.clone();
    let lend = || {
        let lend = LendAttachment { digest: digest.clone(), name: "brief.txt".into() };
        session.lend_attachment(lend).unwrap().path
    };
    let path = lend();
    assert!(Path::new(&path).starts_with(place.file("lent")));
    assert_eq!(fs::read(&path).unwrap(), b"leesbaar");
    drop(place.unlocked());
    assert!(Path::new(&path).exists(), "another process leaves it alone");
    session.take_back_lent(Nothing {}).unwrap();
    assert!(!Path::new(&path).exists());
    let path = lend();
    session.lock(Nothing {}).unwrap();
    assert!(!Path::new(&path).exists());
}

#[test]
fn a_backup_put_back_elsewhere_lacks_the_files_and_the_doctor_says_so() {
    let (place, session) = Place::with_vault();
    let id = log(&session, content("verhuisd"));
    attach(&session, id, "a.txt", b"blijft achter");
    let state = |session: &Session| {
        let findings = session.examine(Examine::default()).unwrap().findings;
        findings.iter().find(|finding| finding.check == Check::Attachments).unwrap().state
    };
    assert_eq!(state(&session), FindingState::Well);
    let backup = place.file("backups").join(session.back_up(Nothing {}).unwrap().name);
    let elsewhere = Place::empty();
    let fresh = elsewhere.session();
    fresh.restore_with(&backup.display().to_string(), Some(&place.access())).unwrap();
    assert_eq!(attachments(&fresh, id)[0].name, "a.txt");
    let digest = &attachments(&fresh, id)[0].digest;
    assert_eq!(fresh.read_file(digest, 0, 1).unwrap_err().code, FailureCode::FileMissing);
    assert_eq!(state(&fresh), FindingState::Wrong);
    drop(session);
    fs::copy(place.file("attachments.db"), elsewhere.file("attachments.db")).unwrap();
    fresh.lock(Nothing {}).unwrap();
    let fresh = elsewhere.session();
    fresh.unlock_with(&place.access()).unwrap();
    assert_eq!(whole(&fresh, digest), b"blijft achter");
    assert_eq!(state(&fresh), FindingState::Well);
}

#[test]
fn no_file_of_the_vault_holds_a_readable_byte_of_it() {
    let (place, session) = Place::with_vault();
    let canary = b"kanariepietvogelzang ".repeat(20_000);
    let id = log(&session, content("met bijlage"));
    attach(&session, id, "a.txt", &canary);
    let upload = begin(&session, "half.txt", canary.len()).unwrap();
    session.send(upload, &canary[..300_000]).unwrap();
    session.back_up(Nothing {}).unwrap();
    let mut folders = vec![place.vault()];
    while let Some(folder) = folders.pop() {
        for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            if path.is_dir() {
                folders.push(path);
            } else {
                assert!(!holds(&fs::read(&path).unwrap(), &canary[..20]), "{}", path.display());
            }
        }
    }
}

#[test]
fn a_killed_process_loses_no_acknowledged_file_and_names_none_that_is_not_whole() {
    let (place, session) = Place::with_vault();
    drop(session);
    let mut acknowledged = Vec::new();
    for time in 0..8 {
        acknowledged.extend(attach_until_killed(&place, Duration::from_millis(15 + 37 * time)));
    }
    assert!(acknowledged.len() >= 8, "too few to prove anything: {}", acknowledged.len());
    let session = place.unlocked();
    assert!(acknowledged.iter().all(|digest| whole(&session, digest).len() == 2_400_000));
    let findings = session.examine(Examine { repair: true }).unwrap().findings;
    assert!(findings.iter().all(|finding| finding.state != FindingState::Wrong), "{findings:?}");
}

/// The digests printed before the process was killed so long after its first file. A last line cut short is none.
fn attach_until_killed(place: &Place, after: Duration) -> Vec<String> {
    let besef_contract::journal::Access::Identity(identity) = place.access() else { unreachable!() };
    let mut attacher = Command::new(env!("CARGO_BIN_EXE_besef-attacher"))
        .args([place.vault(), identity])
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(attacher.stdout.take().unwrap());
    let mut printed = String::new();
    lines.read_line(&mut printed).unwrap();
    std::thread::sleep(after);
    attacher.kill().unwrap();
    attacher.wait().unwrap();
    while lines.read_line(&mut printed).unwrap() > 0 {}
    let whole = printed.rfind('\n').map_or("", |end| &printed[..end]);
    whole.lines().map(str::to_owned).collect()
}
