//! The place is out, and nothing else is.

use crate::support::*;
use besef_media::{Blot, Place, media_type, place_in};
use flate2::{Compression, write::ZlibEncoder};
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, metadata::Orientation};
use std::io::{Cursor, Write};

fn place(bytes: &[u8]) -> Place {
    place_in(&media_type(bytes, ""), &mut Cursor::new(bytes)).unwrap()
}

/// The file without its place.
fn without_place(bytes: &[u8]) -> Vec<u8> {
    let Place::Told(blots) = place(bytes) else { panic!("it tells a place") };
    let mut after = bytes.to_vec();
    for Blot { at, bytes } in blots {
        let at = usize::try_from(at).unwrap();
        after[at..at + bytes.len()].copy_from_slice(&bytes);
    }
    after
}

fn pixels_and_way_up(bytes: &[u8]) -> (DynamicImage, Orientation) {
    let reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().unwrap();
    let mut decoder = reader.into_decoder().unwrap();
    let way_up = decoder.orientation().unwrap();
    (DynamicImage::from_decoder(decoder).unwrap(), way_up)
}

fn is_clean(before: &[u8]) {
    let after = without_place(before);
    assert_eq!(place(&after), Place::Untold);
    assert!(!holds(&after, &LATITUDE) && !holds(&after, b"GPS"));
    assert_eq!(pixels_and_way_up(before), pixels_and_way_up(&after));
    for kept in [&b"2026:11:22 12:00:00"[..], b"dc:title=\"Bordschema\"", b"<xmp:Rating>4</xmp:Rating>"] {
        assert_eq!(holds(before, kept), holds(&after, kept));
    }
}

#[test]
fn out_of_a_jpeg_in_either_byte_order() {
    for big in [false, true] {
        for orientation in 1..=8 {
            let facts = [exif_segment(orientation, big), xmp_segment()];
            is_clean(&jpeg_with(&picture(40, 30), &facts));
        }
    }
}

#[test]
fn out_of_a_png_whose_checksums_then_fit() {
    let xmp_chunk = [&b"XML:com.adobe.xmp\0\0\0\0\0"[..], &xmp()].concat();
    let png = png_with(&picture(40, 30), &[(*b"eXIf", exif(6, true)), (*b"iTXt", xmp_chunk)]);
    is_clean(&png);
    assert_checksums(&without_place(&png));
}

#[test]
fn out_of_a_png_that_hides_its_facts() {
    let packed = |bytes: &[u8]| {
        let mut packer = ZlibEncoder::new(Vec::new(), Compression::default());
        packer.write_all(bytes).unwrap();
        packer.finish().unwrap()
    };
    let digits: String = exif_segment(6, false).iter().map(|byte| format!("{byte:02x}")).collect();
    let in_digits = format!("\nexif\n     {}\n{digits}\n", digits.len() / 2);
    let hidden = [
        (*b"iTXt", [&b"XML:com.adobe.xmp\0\x01\0\0\0"[..], &packed(&xmp())].concat()),
        (*b"zTXt", [&b"Raw profile type exif\0\0"[..], &packed(in_digits.as_bytes())].concat()),
        (*b"tEXt", [&b"Raw profile type APP1\0"[..], in_digits.as_bytes()].concat()),
    ];
    for chunk in hidden {
        let after = without_place(&png_with(&picture(20, 20), std::slice::from_ref(&chunk)));
        assert_eq!(place(&after), Place::Untold);
        assert!(!holds(&after, &chunk.1[22..]));
        assert_checksums(&after);
        image::load_from_memory(&after).unwrap();
    }
    let innocent = [&b"XML:com.adobe.xmp\0\x01\0\0\0"[..], &packed(b"<x:xmpmeta>niets</x:xmpmeta>")].concat();
    assert_eq!(place(&png_with(&picture(20, 20), &[(*b"iTXt", innocent)])), Place::Untold);
}

#[test]
fn out_of_a_webp() {
    is_clean(&webp_with(&picture(40, 30), &[(*b"EXIF", exif(1, false)), (*b"XMP ", xmp())]));
}

#[test]
fn out_of_the_preview_behind_a_picture_too() {
    let preview = jpeg_with(&picture(16, 12), &[exif_segment(1, true)]);
    let bytes = [jpeg_with(&picture(40, 30), &[exif_segment(6, false)]), vec![7; 70_000], preview].concat();
    is_clean(&bytes);
}

#[test]
fn a_file_that_tells_none_is_left_alone() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::WebP, ImageFormat::Gif] {
        assert_eq!(place(&written(&picture(40, 30), format)), Place::Untold, "{format:?}");
    }
    assert_eq!(place(b"een gewone tekst over exif:GPSLatitude"), Place::Untold);
}

#[test]
fn what_cannot_be_looked_into_says_so() {
    for sort in ["video/mp4", "image/heif", "image/tiff", "image/x-canon-cr2"] {
        assert_eq!(place_in(sort, &mut Cursor::new(b"")).unwrap(), Place::Unseen, "{sort}");
    }
}

fn assert_checksums(png: &[u8]) {
    let mut at = 8;
    while at < png.len() {
        let size = u32::from_be_bytes(png[at..at + 4].try_into().unwrap()) as usize;
        let sum = u32::from_be_bytes(png[at + 8 + size..at + 12 + size].try_into().unwrap());
        assert_eq!(crc32fast::hash(&png[at + 4..at + 8 + size]), sum);
        at += 12 + size;
    }
}
