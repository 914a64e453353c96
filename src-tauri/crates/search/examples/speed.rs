//! Measures an index of so many moments of 50 words (10,000 unless said): `cargo run --example speed -- 100000`.
//! Prints milliseconds: the median and the worst.
#![allow(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "a developer's measurement, not a part of the app"
)]

use besef_model::{Content, Day, Kind, Moment, MomentId, Sort, Timestamp};
use besef_search::{Entry, Index, Query};
use std::time::Instant;

const SYLLABLES: [&str; 24] = [
    "ge", "ver", "les", "klas", "leer", "ling", "ont", "wik", "kel", "toets", "col", "le", "ga", "feed",
    "back", "raad", "be", "denk", "schrijf", "praat", "week", "plan", "de", "proef",
];

/// A word of one to three syllables; low numbers come far more often, as in real text.
fn word(random: &mut u64) -> String {
    *random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
    let drawn = (*random >> 33) as f64 / f64::from(1u32 << 31);
    let rank = (drawn * drawn * drawn * 13_824.0) as usize;
    let parts = [rank % 24, rank / 24 % 24, rank / 576];
    let used = 1 + usize::from(rank >= 24) + usize::from(rank >= 576);
    parts[..used].iter().map(|part| SYLLABLES[*part]).collect()
}

fn moment(number: u64) -> Moment {
    let mut random = number.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    let text: Vec<String> = (0..50).map(|_| word(&mut random)).collect();
    let at = Timestamp::from_millis(1_600_000_000_000 + i64::try_from(number).unwrap() * 60_000);
    let mut bytes = [0; 10];
    bytes[2..].copy_from_slice(&number.to_be_bytes());
    let on = Day::new(2026, 1, 1).unwrap().plus_days(-i64::try_from(number % 3_000).unwrap());
    Moment {
        id: MomentId::new(at, bytes),
        content: Content::new(Kind::ALL[(number % 4) as usize], on, text.join(" ")),
        logged_at: at,
        logged_offset: 60,
        deleted_at: None,
    }
}

fn measure(what: &str, times: usize, mut act: impl FnMut(usize)) {
    let mut took: Vec<f64> = (0..times)
        .map(|turn| {
            let start = Instant::now();
            act(turn);
            start.elapsed().as_secs_f64() * 1000.0
        })
        .collect();
    took.sort_by(f64::total_cmp);
    println!("{what:38} {:9.2} {:9.2}", took[times / 2], took[times - 1]);
}

fn main() {
    let count: u64 = std::env::args().nth(1).map_or(10_000, |count| count.parse().unwrap());
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("index.db");
    let key = [3; 32];
    let index = Index::open(&file, &key).unwrap();
    measure("build", 1, |_| {
        let mut writer = index.writer().unwrap().unwrap();
        (0..count).for_each(|number| writer.put(&moment(number)).unwrap());
        writer.commit(1).unwrap();
    });
    println!("{:38} {:9.1} MB", "size", std::fs::metadata(&file).unwrap().len() as f64 / 1e6);
    measure("open", 5, |_| drop(Index::open(&file, &key).unwrap()));
    let mut writer = index.writer().unwrap().unwrap();
    measure("put, commit, found", 200, |turn| {
        writer.put(&moment(count + turn as u64)).unwrap();
        writer.commit(2).unwrap();
        assert_eq!(index.find(&Query::default(), &[]).unwrap().total as u64, count + turn as u64 + 1);
    });
    measure("put again, commit, found", 100, |turn| {
        writer.put(&moment(turn as u64 * 7)).unwrap();
        writer.commit(3).unwrap();
    });
    measure("refresh, nothing new", 100, |_| index.refresh().unwrap());
    for tail in [0, 1, 20] {
        let tail: Vec<Entry> = (0..tail).map(|turn| Entry::Put(moment(turn * 11))).collect();
        for (words, sort) in [
            ("ge ", Sort::Newest),
            ("ge ", Sort::Relevance),
            ("lesklas ", Sort::Relevance),
            ("ge ver ", Sort::Newest),
            ("ge ver ", Sort::Relevance),
            ("\"ge ver\"", Sort::Newest),
            ("g", Sort::Newest),
            ("ge", Sort::Newest),
            ("ge", Sort::Relevance),
            ("collega ontw", Sort::Relevance),
            ("", Sort::Newest),
        ] {
            let query = Query { words: words.into(), sort, ..Query::default() };
            let total = index.find(&query, &tail).unwrap().total;
            let what = format!("find {words:?} {sort:?}, tail {}: {total}", tail.len());
            measure(&what, 30, |_| drop(index.find(&query, &tail).unwrap()));
        }
    }
    drop(writer);
    println!("{:38} {:9.1} MB", "size", std::fs::metadata(&file).unwrap().len() as f64 / 1e6);
}
