//! What goes in comes out.

use crate::making::{
    All, COACH, DOCUMENT, LEARNER, NOTE, PAGE, all_of, large, opened, opened_by_words, read, sealed, wrong,
};
use age::secrecy::ExposeSecret;
use besef_extract::{
    ExtractError, Identity, Lock, Sealed, Sealing, Sort, Tongue, page, passphrase, sealed_in_page,
};
use proptest::prelude::*;
use std::io::{Cursor, Read};

#[test]
fn everything_sealed_is_there_when_it_is_opened() {
    let mut opened = opened(&sealed()).unwrap();
    assert_eq!(opened.sort(), Sort::Extract);
    assert_eq!((opened.document(), opened.page()), (DOCUMENT, Some(PAGE)));
    let media: Vec<_> = opened.media().iter().map(|medium| (medium.name.as_str(), medium.size)).collect();
    assert_eq!(media, [("note.ogg", NOTE.len() as u64), ("empty.txt", 0), ("large.jpg", 160_000)]);
    assert_eq!(read(&mut opened, "large.jpg").unwrap(), large());
    assert_eq!(read(&mut opened, "note.ogg").unwrap(), NOTE);
    assert_eq!(read(&mut opened, "empty.txt").unwrap(), b"");
    assert_eq!(read(&mut opened, "note.ogg").unwrap(), NOTE, "a second time");
    assert_eq!(wrong(read(&mut opened, "other.jpg")), "io");
    assert_eq!(wrong(read(&mut opened, "../extract.json")), "strange");
}

#[test]
fn a_signature_is_of_whoever_signed() {
    let opened_one = opened(&sealed()).unwrap();
    assert!(opened_one.is_signed());
    assert!(opened_one.signed_by(&LEARNER.card("any name")));
    assert!(!opened_one.signed_by(&COACH.card("Kim")));
    let card = COACH.card("");
    let nobodys = Sealing::begin(Vec::new(), Lock::Card(&card), Sort::Reply, b"{}").unwrap();
    let nobodys = opened(&nobodys.finish(None, "").unwrap()).unwrap();
    assert!(!nobodys.is_signed() && !nobodys.signed_by(&LEARNER.card("")));
    assert_eq!((nobodys.sort(), nobodys.page()), (Sort::Reply, None));
}

#[test]
fn a_passphrase_opens_what_it_closed() {
    let words = passphrase(Tongue::Nl).unwrap();
    let sealing = Sealing::begin(Vec::new(), Lock::Passphrase(&words), Sort::Extract, DOCUMENT).unwrap();
    let sealed = sealing.finish(None, "").unwrap();
    assert!(Sealed::read(Cursor::new(&sealed)).unwrap().wants_passphrase());
    assert_eq!(opened_by_words(&sealed, words.expose_secret()).unwrap().document(), DOCUMENT);
    assert_eq!(wrong(opened_by_words(&sealed, "another-passphrase")), "wrong passphrase");
    assert_eq!(wrong(opened(&sealed)), "needs passphrase");
}

#[test]
fn a_key_opens_only_what_is_for_it() {
    let card = LEARNER.card("");
    let sealing = Sealing::begin(Vec::new(), Lock::Card(&card), Sort::Reply, b"{}").unwrap();
    let sealed = sealing.finish(Some(&COACH), "").unwrap();
    assert!(!Sealed::read(Cursor::new(&sealed)).unwrap().wants_passphrase());
    assert_eq!(wrong(opened(&sealed)), "not for this key");
    assert_eq!(wrong(opened_by_words(&sealed, "words")), "not for this key");
}

#[test]
fn a_page_carries_a_container_to_the_app() {
    let sealed = sealed();
    let mut html = Vec::new();
    let template = "<script type=\"application/octet-stream\" id=\"sealed\"><!--sealed--></script>";
    page(&mut html, template, sealed.as_slice()).unwrap();
    assert_eq!(wrong(Sealed::read(Cursor::new(&html))), "not sealed");
    assert_eq!(all_of(&sealed_in_page(html.as_slice()).unwrap()).unwrap(), all_of(&sealed).unwrap());
}

#[test]
fn nothing_readable_is_in_what_is_written() {
    let sealed = sealed();
    for readable in [&b"Vandaag"[..], b"seven seconds", b"extract.json", b"SHA256SUMS", b"PK\x03\x04"] {
        assert!(!sealed.windows(readable.len()).any(|part| part == readable));
    }
}

#[test]
fn what_could_not_be_opened_is_not_sealed() {
    let card = COACH.card("");
    let begin = || Sealing::begin(Vec::new(), Lock::Card(&card), Sort::Extract, b"{}").unwrap();
    for name in ["", "../x", "A.jpg", "a/b.jpg", "a b"] {
        assert_eq!(wrong(begin().medium(name, NOTE)), "strange", "{name}");
    }
    assert_eq!(wrong(begin().medium("a", NOTE).unwrap().medium("a", NOTE)), "strange");
    assert_eq!(wrong(begin().page(PAGE).unwrap().page(PAGE)), "strange");
    let long = vec![0; (32 << 20) + 1];
    assert_eq!(wrong(begin().page(&long)), "too large");
    assert_eq!(wrong(Sealing::begin(Vec::new(), Lock::Card(&card), Sort::Reply, &long)), "too large");
    assert!(begin().page(&long[1..]).and_then(|sealing| sealing.finish(None, "")).is_ok());
}

#[test]
fn a_medium_that_cannot_be_read_ends_the_sealing() {
    struct Failing;
    impl Read for Failing {
        fn read(&mut self, _: &mut [u8]) -> std::io::Result<usize> {
            Err(std::io::ErrorKind::PermissionDenied.into())
        }
    }
    let card = COACH.card("");
    let mut out = Vec::new();
    let sealing = Sealing::begin(&mut out, Lock::Card(&card), Sort::Extract, b"{}").unwrap();
    let Err(ExtractError::Io(e)) = sealing.medium("a", NOTE.chain(Failing)) else { panic!("read") };
    assert_eq!(e.kind(), std::io::ErrorKind::PermissionDenied);
    assert_eq!(wrong(opened(&out)), "broken", "an unfinished container opens nowhere");
}

#[test]
fn what_fails_beneath_is_told_as_it_is() {
    struct Unplugged(Cursor<Vec<u8>>, u64);
    impl Read for Unplugged {
        fn read(&mut self, into: &mut [u8]) -> std::io::Result<usize> {
            if self.0.position() >= self.1 {
                Err(std::io::Error::other("unplugged"))
            } else {
                self.0.read(into)
            }
        }
    }
    impl std::io::Seek for Unplugged {
        fn seek(&mut self, to: std::io::SeekFrom) -> std::io::Result<u64> {
            self.0.seek(to)
        }
    }
    let sealed = Sealed::read(Unplugged(Cursor::new(sealed()), 20_000)).unwrap();
    let answer = sealed.open(besef_extract::Key::Identity(&COACH), besef_extract::Limits::default());
    let Err(ExtractError::Io(e)) = answer else { panic!("read") };
    assert_eq!(e.to_string(), "unplugged");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn whatever_goes_in_comes_out(
        document in proptest::collection::vec(any::<u8>(), 0..10_000),
        page in proptest::option::of(proptest::collection::vec(any::<u8>(), 0..1_000)),
        media in proptest::collection::btree_map("[a-z0-9][a-z0-9._-]{0,20}[a-z0-9]", proptest::collection::vec(any::<u8>(), 0..10_000), 0..4),
    ) {
        let card = COACH.card("");
        let mut sealing = Sealing::begin(Vec::new(), Lock::Card(&card), Sort::Extract, &document).unwrap();
        if let Some(page) = &page {
            sealing = sealing.page(page).unwrap();
        }
        for (name, bytes) in &media {
            sealing = sealing.medium(name, bytes.as_slice()).unwrap();
        }
        let sealed = sealing.finish(Some(&LEARNER), "").unwrap();
        prop_assert_eq!(all_of(&sealed).unwrap(), All { document, page, media: media.into_iter().collect() });
    }
}

#[test]
fn an_identity_kept_as_text_still_opens() {
    let again = Identity::read(&COACH.written().unwrap()).unwrap();
    let sealed = Sealed::read(Cursor::new(sealed())).unwrap();
    assert!(sealed.open(besef_extract::Key::Identity(&again), besef_extract::Limits::default()).is_ok());
}
