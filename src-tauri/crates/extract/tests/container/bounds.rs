//! A container may say what it likes about its size: what it costs is bounded.

use crate::making::{COACH, all_of, opened, opened_within, read, sealed_around, wrong, zipped};
use besef_extract::{Limits, Lock, Sealing, Sort};
use std::io::Read;

const SMALL: Limits = Limits { entries: 6, document: 100, page: 100, medium: 100, media: 250, sums: 1_000 };

fn answer(entries: &[(&str, &[u8])]) -> &'static str {
    wrong(opened_within(&sealed_around(&zipped(entries)), SMALL))
}

#[test]
fn each_limit_holds() {
    let (fits, exceeds) = ([b'a'; 100], [b'a'; 101]);
    assert_eq!(answer(&[("extract.json", &fits), ("extract.html", &fits), ("media/a", &fits)]), "nothing");
    assert_eq!(answer(&[("extract.json", &exceeds)]), "too large");
    assert_eq!(answer(&[("extract.json", b""), ("extract.html", &exceeds)]), "too large");
    assert_eq!(answer(&[("extract.json", b""), ("media/a", &exceeds)]), "too large");
    let three: [(&str, &[u8]); 4] =
        [("extract.json", b""), ("media/a", &fits), ("media/b", &fits), ("media/c", &fits)];
    assert_eq!(answer(&three), "too large", "together");
    let many: Vec<_> = ["a", "b", "c", "d", "e"].map(|name| format!("media/{name}")).into();
    let mut entries: Vec<(&str, &[u8])> = many.iter().map(|name| (name.as_str(), &b"x"[..])).collect();
    assert_eq!(answer(&[&[("reply.json", &b""[..])], &entries[..4]].concat()), "nothing");
    entries.insert(0, ("reply.json", b""));
    assert_eq!(answer(&entries), "too large", "entries");
}

#[test]
fn four_thousand_entries_are_the_most() {
    let names: Vec<_> = (0..4_001).map(|n| format!("media/{n}")).collect();
    let entries = |count: usize| -> Vec<(&str, &[u8])> {
        let media = names[..count].iter().map(|name| (name.as_str(), &b"x"[..]));
        std::iter::once(("extract.json", &b"{}"[..])).chain(media).collect()
    };
    assert_eq!(wrong(opened(&sealed_around(&zipped(&entries(3_998))))), "nothing");
    assert_eq!(wrong(opened(&sealed_around(&zipped(&entries(3_999))))), "too large");

    let card = COACH.card("");
    let begun = Sealing::begin(Vec::new(), Lock::Card(&card), Sort::Extract, b"{}").unwrap();
    let full =
        names[..3_997].iter().try_fold(begun, |sealing, name| sealing.medium(&name[6..], &b"x"[..])).unwrap();
    let sealed = full.finish(Some(&COACH), "").unwrap();
    assert_eq!(opened(&sealed).unwrap().media().len(), 3_997);
}

/// 64 MiB of one letter deflate to 64 KiB.
#[test]
fn a_bomb_is_seen_before_it_is_read() {
    let large = vec![b'a'; 64 << 20];
    assert_eq!(wrong(opened(&sealed_around(&zipped(&[("extract.json", &large)])))), "too large");
}

/// It says to be short, and goes on.
#[test]
fn a_bomb_that_denies_it_gets_no_further_than_it_says() {
    let large = vec![b'a'; 64 << 20];
    let claimed = 10_u32.to_le_bytes();
    let true_size = u32::try_from(large.len()).unwrap().to_le_bytes();
    for name in ["extract.json", "media/a"] {
        let mut entries: Vec<(&str, &[u8])> = vec![(name, &large)];
        if name != "extract.json" {
            entries.push(("extract.json", b"{}"));
        }
        let mut zip = zipped(&entries);
        while let Some(at) = zip.windows(4).position(|size| size == true_size) {
            zip[at..at + 4].copy_from_slice(&claimed);
        }
        assert_eq!(wrong(all_of(&sealed_around(&zip))), "broken", "{name}");
    }
}

/// Many entries of the same bytes: small as a file, endless when read.
#[test]
fn entries_that_overlap_count_each_for_itself() {
    let zeros = [0; 100];
    let entries: [(&str, &[u8]); 4] =
        [("extract.json", b"{}"), ("media/a", &zeros), ("media/b", &zeros), ("media/c", &zeros)];
    assert_eq!(answer(&entries), "too large");
}

/// What a container holds of a medium while it is read is not the medium.
#[test]
fn a_medium_is_read_piece_by_piece() {
    let card = COACH.card("");
    let sealing = Sealing::begin(Vec::new(), Lock::Card(&card), Sort::Extract, b"{}").unwrap();
    let size = 8 << 20;
    let sealed = sealing.medium("a", std::io::repeat(7).take(size)).unwrap().finish(None, "").unwrap();
    let mut opened = opened(&sealed).unwrap();
    let mut medium = opened.medium("a").unwrap();
    let mut piece = [0; 1_000];
    medium.read_exact(&mut piece).unwrap();
    assert_eq!(piece, [7; 1_000]);
    drop(medium);
    assert_eq!(read(&mut opened, "a").unwrap().len() as u64, size);
}
