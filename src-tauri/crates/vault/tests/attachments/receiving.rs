//! Receiving: stretches, the same bytes twice, what is blotted, cancelled or too large.

use besef_model::limits;
use besef_vault::VaultError;
use sha2::Digest as _;

use crate::{
    common::{NOW, journal},
    making::{STRETCH, kept, noise, on_disk, open, raw, received, whole},
};

#[test]
fn what_came_in_is_read_back_whatever_the_stretches() {
    let journal = journal();
    let mut files = open(&journal);
    for size in [0, 1, STRETCH - 1, STRETCH, STRETCH + 1, 3 * STRETCH, 1_234_567] {
        let bytes = noise(size);
        for each in [1_000, STRETCH, 700_001] {
            let incoming = received(&mut files, &bytes, each);
            assert_eq!(incoming.bytes(), size as u64);
            let digest = files.finish(incoming, None, NOW).unwrap().digest();
            let hash: String =
                sha2::Sha256::digest(&bytes).iter().map(|byte| format!("{byte:02x}")).collect();
            assert_eq!(digest.to_string(), hash);
            assert!(whole(&files, digest) == bytes, "{size} in {each}");
            assert_eq!(files.size(digest).unwrap(), size as u64);
            for (from, most) in [(0, 10), (STRETCH - 3, 9), (size / 2, STRETCH), (size, 5), (size + 9, 9)] {
                let wanted = &bytes[from.min(size)..(from + most).min(size)];
                assert!(files.read(digest, from as u64, most).unwrap() == wanted, "{size}: {from} {most}");
            }
        }
    }
}

#[test]
fn the_same_bytes_are_kept_once_and_keep_their_picture() {
    let journal = journal();
    let mut files = open(&journal);
    let bytes = noise(900_000);
    let incoming = received(&mut files, &bytes, 50_000);
    let digest = files.finish(incoming, Some(b"klein"), NOW).unwrap().digest();
    let before = on_disk(&journal);
    assert_eq!(kept(&mut files, &bytes), digest);
    assert_eq!(files.picture(digest).unwrap().unwrap(), b"klein");
    assert!(on_disk(&journal) < before + 100_000, "{before} became {}", on_disk(&journal));
    let rows: i64 = raw(&journal).query_row("SELECT count(*) FROM file", [], |row| row.get(0)).unwrap();
    assert_eq!(rows, 1);
}

#[test]
fn what_is_blotted_is_what_is_kept_and_named() {
    let journal = journal();
    let mut files = open(&journal);
    let mut bytes = noise(2 * STRETCH + 77);
    let mut incoming = received(&mut files, &bytes, 99_999);
    files.end(&mut incoming, NOW).unwrap();
    assert!(files.received(&incoming, 5, 1000).unwrap() == bytes[5..1005]);
    for (at, blot) in [(0, &b"begin"[..]), (STRETCH - 2, b"over de grens"), (bytes.len() - 3, b"eind")] {
        let fits = blot.len().min(bytes.len() - at);
        files.blot(&mut incoming, at as u64, &blot[..fits]).unwrap();
        bytes[at..at + fits].copy_from_slice(&blot[..fits]);
    }
    let digest = files.finish(incoming, None, NOW).unwrap().digest();
    assert!(whole(&files, digest) == bytes);
    assert_eq!(digest, kept(&mut files, &bytes), "the same bytes, whichever way they came about");
}

#[test]
fn what_is_cancelled_leaves_no_room_taken() {
    let journal = journal();
    let mut files = open(&journal);
    let small = kept(&mut files, b"klein");
    let incoming = received(&mut files, &noise(20 * STRETCH), STRETCH);
    files.cancel(&incoming);
    assert!(on_disk(&journal) < 4 * STRETCH as u64, "{} bytes left", on_disk(&journal));
    assert_eq!(whole(&files, small), b"klein");
}

#[test]
fn a_file_beyond_the_limit_is_refused_and_let_go() {
    let journal = journal();
    let mut files = open(&journal);
    let mut incoming = files.begin(NOW).unwrap();
    let stretch = vec![7; 20_000_000];
    for _ in 0..10 {
        files.receive(&mut incoming, &stretch, NOW).unwrap();
    }
    assert_eq!(incoming.bytes(), limits::ATTACHMENT);
    let refused = files.receive(&mut incoming, b"x", NOW).unwrap_err();
    assert!(matches!(refused, VaultError::Invalid(besef_model::Invalid::FileTooLarge { .. })), "{refused}");
    assert!(on_disk(&journal) < 4 * STRETCH as u64);
}
