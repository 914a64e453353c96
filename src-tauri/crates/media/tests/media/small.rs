//! Small pictures: of every format, upright, of the right size.

use crate::support::*;
use besef_media::{LONGER_SIDE, PictureError, small_picture};
use image::{DynamicImage, GenericImageView, ImageFormat, Rgba, RgbaImage};
use std::io::Cursor;

fn small(bytes: &[u8]) -> DynamicImage {
    let picture = small_picture(Cursor::new(bytes)).unwrap();
    let image = image::load_from_memory(&picture.bytes).unwrap();
    assert_eq!(image.dimensions(), (picture.width, picture.height));
    image
}

fn is_red(image: &DynamicImage, x: u32, y: u32) -> bool {
    let [red, _, blue, _] = image.get_pixel(x, y).0;
    red > blue
}

#[test]
fn every_format_gets_one_no_larger_than_it_was() {
    for format in [ImageFormat::Jpeg, ImageFormat::Png, ImageFormat::Gif, ImageFormat::WebP] {
        let image = small(&written(&picture(1500, 1000), format));
        assert_eq!(image.dimensions(), (LONGER_SIDE, 427), "{format:?}");
        assert!(is_red(&image, 5, 5) && !is_red(&image, 600, 400), "{format:?}");
        assert_eq!(small(&written(&picture(100, 60), format)).dimensions(), (100, 60), "{format:?}");
    }
}

#[test]
fn a_large_photo_and_a_long_strip_fit_too() {
    assert_eq!(small(&written(&picture(4000, 3000), ImageFormat::Jpeg)).dimensions(), (640, 480));
    assert_eq!(small(&written(&picture(6000, 20), ImageFormat::Png)).dimensions(), (640, 2));
    assert_eq!(small(&written(&picture(1, 3000), ImageFormat::Jpeg)).dimensions(), (1, 640));
}

#[test]
fn all_eight_ways_up_are_put_right() {
    // Where the corner that was left top comes to stand: (right, bottom), and whether the sides change places.
    let corners = [
        (1, (false, false), false),
        (2, (true, false), false),
        (3, (true, true), false),
        (4, (false, true), false),
        (5, (false, false), true),
        (6, (true, false), true),
        (7, (true, true), true),
        (8, (false, true), true),
    ];
    for (orientation, (right, bottom), turned) in corners {
        for big in [false, true] {
            let facts = [exif_segment(orientation, big)];
            let jpeg = small(&jpeg_with(&picture(800, 400), &facts));
            let webp = small(&webp_with(&picture(800, 400), &[(*b"EXIF", exif(orientation, big))]));
            let png = small(&png_with(&picture(800, 400), &[(*b"eXIf", exif(orientation, big))]));
            let images = [jpeg, png].into_iter().chain((orientation == 1).then_some(webp));
            for image in images {
                let sides = if turned { (320, 640) } else { (640, 320) };
                assert_eq!(image.dimensions(), sides, "{orientation}");
                let at = |far, side: u32| if far { side - 5 } else { 4 };
                assert!(is_red(&image, at(right, sides.0), at(bottom, sides.1)), "{orientation} {big}");
                assert!(!is_red(&image, at(!right, sides.0), at(!bottom, sides.1)), "{orientation} {big}");
            }
        }
    }
}

#[test]
fn what_shines_through_stays_so() {
    let glass = RgbaImage::from_pixel(900, 900, Rgba([10, 200, 10, 90]));
    let image = small(&written(&glass.into(), ImageFormat::Png));
    assert_eq!(image.get_pixel(100, 100).0, [10, 200, 10, 90]);
    let solid = RgbaImage::from_pixel(900, 900, Rgba([10, 200, 10, 255]));
    let picture = small_picture(Cursor::new(written(&solid.into(), ImageFormat::Png))).unwrap();
    assert!(picture.bytes.starts_with(&[0xFF, 0xD8]), "a JPEG where nothing does");
}

#[test]
fn what_is_no_picture_has_none() {
    for bytes in [&b"%PDF-1.7"[..], b"", b"tekst", b"<svg xmlns='http://www.w3.org/2000/svg'/>"] {
        assert!(matches!(small_picture(Cursor::new(bytes)), Err(PictureError::NotAPicture)));
    }
}
