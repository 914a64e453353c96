//! Pictures: those that can be shown, and those that cannot.

use crate::{
    reading::{Read, seen},
    sample,
};
use besef_report::{Block, Document, Paper, Picture};

fn with(picture: Picture) -> Document {
    Document { blocks: vec![Block::Picture(picture)], ..sample::sheet(Paper::A4) }
}

fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = std::io::Cursor::new(Vec::new());
    image::RgbaImage::from_pixel(width, height, image::Rgba([20, 90, 90, 128]))
        .write_to(&mut bytes, image::ImageFormat::Png)
        .unwrap();
    bytes.into_inner()
}

#[test]
fn a_broken_picture_is_said_instead() {
    let whole = sample::photo();
    let broken: [(&str, Vec<u8>); 5] = [
        ("image/jpeg", Vec::new()),
        ("image/jpeg", whole.bytes[..90].to_vec()),
        ("image/png", b"\x89PNG\r\n\x1a\nbroken".to_vec()),
        ("image/svg+xml", b"<svg".to_vec()),
        ("image/svg+xml", b"<html/>".to_vec()),
    ];
    for (media_type, bytes) in broken {
        let read = Read::of(&with(Picture { bytes, media_type: media_type.to_owned(), ..whole.clone() }));
        assert!(read.text().contains(&seen(&whole.alternative)), "{media_type}");
        assert!(read.text().contains(&seen("Het bord na de les")), "{media_type}");
    }
}

#[test]
fn half_a_photo_and_one_under_a_wrong_name_are_shown() {
    let whole = sample::photo();
    for bytes in [whole.bytes[..whole.bytes.len() / 2].to_vec(), png(20, 20)] {
        assert_eq!(Read::of(&with(Picture { bytes, ..whole.clone() })).count("Figure"), 1);
    }
}

#[test]
fn pictures_of_any_shape_keep_to_the_page() {
    for (width, height) in [(1, 1), (5_000, 3), (3, 5_000), (2_400, 1_800)] {
        let picture =
            Picture { bytes: png(width, height), media_type: "image/png".to_owned(), ..sample::photo() };
        let read = Read::of(&with(picture));
        assert_eq!(read.pages(), 1, "{width} × {height}");
        assert_eq!(read.count("Figure"), 1, "{width} × {height}");
    }
}

#[test]
fn a_drawing_with_signs_of_any_script_is_set() {
    let drawn = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='90'><text x='9' y='40' font-family='Nowhere' font-size='20'>maart 学习 🎉 تعلم</text></svg>";
    let picture = Picture { bytes: drawn.into(), media_type: "image/svg+xml".to_owned(), ..sample::photo() };
    assert_eq!(Read::of(&with(picture)).count("Figure"), 1);
}

#[test]
fn a_drawing_cannot_fetch_anything() {
    let drawn = "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='90' height='90'><image xlink:href='/etc/hostname' width='9' height='9'/><image xlink:href='document.json' width='9' height='9'/></svg>";
    let picture = Picture { bytes: drawn.into(), media_type: "image/svg+xml".to_owned(), ..sample::photo() };
    assert_eq!(Read::of(&with(picture)).pages(), 1);
}

#[test]
fn a_blank_alternative_does_not_stop_a_document() {
    let picture = Picture { alternative: " ".to_owned(), ..sample::photo() };
    assert_eq!(Read::of(&with(picture)).pages(), 1);
}
