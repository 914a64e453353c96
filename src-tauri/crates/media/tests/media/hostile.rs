//! Whatever is fed: an answer, never a panic, never much memory.

use crate::support::*;
use besef_media::{PictureError, Place, media_type, place_in, small_picture};
use image::ImageFormat;
use proptest::prelude::*;
use std::io::Cursor;

const FORMATS: [ImageFormat; 4] = [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP];

/// Every part of the crate on the same bytes.
fn all_of_it(bytes: &[u8]) {
    let seen = media_type(&bytes[..bytes.len().min(besef_media::HEAD)], "x.jpg");
    let _ = small_picture(Cursor::new(bytes));
    for sort in [seen.as_str(), "image/jpeg", "image/png", "image/webp"] {
        if let Place::Told(blots) = place_in(sort, &mut Cursor::new(bytes)).unwrap() {
            assert!(blots.iter().all(|blot| blot.at as usize + blot.bytes.len() <= bytes.len()), "{sort}");
        }
    }
}

/// A PNG header that promises so much, with nothing behind it.
fn promising_png(width: u32, height: u32) -> Vec<u8> {
    let mut png = written(&picture(4, 4), ImageFormat::Png);
    png[16..20].copy_from_slice(&width.to_be_bytes());
    png[20..24].copy_from_slice(&height.to_be_bytes());
    let sum = crc32fast::hash(&png[12..29]);
    png[29..33].copy_from_slice(&sum.to_be_bytes());
    png
}

/// A JPEG whose header promises so much.
fn promising_jpeg(width: u16, height: u16, progressive: bool) -> Vec<u8> {
    let mut jpeg = written(&picture(4, 4), ImageFormat::Jpeg);
    let at = jpeg.windows(2).position(|window| window == [0xFF, 0xC0]).unwrap();
    jpeg[at + 1] = if progressive { 0xC2 } else { 0xC0 };
    jpeg[at + 5..at + 7].copy_from_slice(&height.to_be_bytes());
    jpeg[at + 7..at + 9].copy_from_slice(&width.to_be_bytes());
    jpeg
}

#[test]
fn enormous_dimensions_are_refused_before_anything_is_decoded() {
    let bombs = [
        promising_png(60_000, 60_000),
        promising_png(1 << 30, 3),
        promising_jpeg(65_500, 65_500, false),
        promising_jpeg(20_000, 20_000, true),
    ];
    for bomb in bombs {
        let refused = small_picture(Cursor::new(bomb)).unwrap_err();
        assert!(matches!(refused, PictureError::TooLarge { .. } | PictureError::Damaged(_)), "{refused}");
    }
    assert!(peak_memory_mb() < 200, "{} MB", peak_memory_mb());
}

#[test]
fn a_picture_cut_anywhere_is_no_picture_or_a_picture() {
    for format in FORMATS {
        let whole = written(&picture(64, 48), format);
        for end in 0..whole.len() {
            all_of_it(&whole[..end]);
        }
    }
}

#[test]
fn a_chain_of_facts_that_bites_its_tail_ends() {
    let mut exif = exif(1, false);
    exif[46..50].copy_from_slice(&8u32.to_le_bytes()); // the next directory is this one
    exif[28..32].copy_from_slice(&8u32.to_le_bytes()); // and so is that of the place
    all_of_it(&jpeg_with(&picture(8, 8), &[[b"Exif\0\0".to_vec(), exif].concat()]));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn random_bytes(bytes in prop::collection::vec(any::<u8>(), 0..4096)) {
        all_of_it(&bytes);
    }

    #[test]
    fn random_bytes_behind_a_right_start(
        format in prop::sample::select(&FORMATS[..]),
        keep in 8usize..64,
        bytes in prop::collection::vec(any::<u8>(), 0..2048),
    ) {
        let whole = written(&picture(32, 32), format);
        all_of_it(&[&whole[..keep], &bytes].concat());
    }

    #[test]
    fn a_photo_with_some_bytes_changed(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..24)) {
        let facts = [exif_segment(6, true), xmp_segment()];
        let mut photo = jpeg_with(&picture(64, 48), &facts);
        for (at, byte) in changes {
            let at = at.index(photo.len());
            photo[at] = byte;
        }
        all_of_it(&photo);
    }

    #[test]
    fn facts_with_some_bytes_changed(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..24)) {
        let mut facts = exif_segment(6, false);
        for (at, byte) in changes {
            let at = at.index(facts.len());
            facts[at] = byte;
        }
        all_of_it(&jpeg_with(&picture(8, 8), std::slice::from_ref(&facts)));
        all_of_it(&png_with(&picture(8, 8), &[(*b"eXIf", facts)]));
    }
}

/// The most memory this process has held (Linux; elsewhere nothing).
fn peak_memory_mb() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find(|line| line.starts_with("VmHWM:")).unwrap_or("0 0").to_owned();
    line.split_whitespace().nth(1).and_then(|kb| kb.parse::<u64>().ok()).unwrap_or(0) / 1024
}
