//! Pictures made on the spot, and the facts cameras put into them.
#![allow(dead_code, reason = "each test file uses the part it needs")]

use image::{DynamicImage, ImageFormat, Rgb, RgbImage};
use std::io::Cursor;

/// A picture whose left top corner is red, the rest blue: turning it shows.
pub fn picture(width: u32, height: u32) -> DynamicImage {
    let colour = |x, y| if x < width / 4 && y < height / 4 { [220, 20, 20] } else { [20, 20, 220] };
    RgbImage::from_fn(width, height, |x, y| Rgb(colour(x, y))).into()
}

pub fn written(image: &DynamicImage, format: ImageFormat) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    image.write_to(&mut bytes, format).unwrap();
    bytes.into_inner()
}

/// A latitude nobody writes by chance.
pub const LATITUDE: [u8; 4] = [0x51, 0x0C, 0xAB, 0x77];

/// EXIF facts: which way is up, and where it was, in either byte order.
pub fn exif(orientation: u16, big: bool) -> Vec<u8> {
    let short = |n: u16| if big { n.to_be_bytes() } else { n.to_le_bytes() };
    let long = |n: u32| if big { n.to_be_bytes() } else { n.to_le_bytes() };
    let entry =
        |tag, sort, count, value: [u8; 4]| [&short(tag)[..], &short(sort), &long(count), &value].concat();
    let mut value = [0; 4];
    value[..2].copy_from_slice(&short(orientation));
    let head = [if big { *b"MM" } else { *b"II" }.to_vec(), short(42).to_vec(), long(8).to_vec()].concat();
    let top = [
        short(3).to_vec(),
        entry(0x0112, 3, 1, value),
        entry(0x8825, 4, 1, long(50)),
        entry(0x0132, 2, 20, long(80)),
        long(0).to_vec(),
    ]
    .concat();
    let gps = [short(2).to_vec(), entry(1, 2, 2, *b"N\0\0\0"), entry(2, 5, 1, long(100)), long(0).to_vec()]
        .concat();
    [head, top, gps, b"2026:11:22 12:00:00\0".to_vec(), LATITUDE.to_vec(), LATITUDE.to_vec()].concat()
}

/// XMP facts: a title to keep and a place to take out, as attribute and as element.
pub fn xmp() -> Vec<u8> {
    let text = r#"<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF><rdf:Description dc:title="Bordschema"
        exif:GPSLatitude="51,3.5N" exif:GPSAltitude = '12/1'>
        <exif:GPSLongitude>3,43.2E</exif:GPSLongitude><exif:GPSMapDatum/><xmp:Rating>4</xmp:Rating>
        </rdf:Description></rdf:RDF></x:xmpmeta>"#;
    text.as_bytes().to_vec()
}

/// A JPEG with those segments of facts right after its start.
pub fn jpeg_with(image: &DynamicImage, facts: &[Vec<u8>]) -> Vec<u8> {
    let jpeg = written(image, ImageFormat::Jpeg);
    let mut bytes = jpeg[..2].to_vec();
    for block in facts {
        bytes.extend([0xFF, 0xE1]);
        bytes.extend(u16::try_from(block.len() + 2).unwrap().to_be_bytes());
        bytes.extend(block);
    }
    bytes.extend(&jpeg[2..]);
    bytes
}

pub fn exif_segment(orientation: u16, big: bool) -> Vec<u8> {
    [b"Exif\0\0".to_vec(), exif(orientation, big)].concat()
}

pub fn xmp_segment() -> Vec<u8> {
    [b"http://ns.adobe.com/xap/1.0/\0".to_vec(), xmp()].concat()
}

/// A PNG with those chunks right after its header.
pub fn png_with(image: &DynamicImage, chunks: &[([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let png = written(image, ImageFormat::Png);
    let mut bytes = png[..33].to_vec();
    for (name, content) in chunks {
        bytes.extend(u32::try_from(content.len()).unwrap().to_be_bytes());
        let named = [&name[..], content].concat();
        bytes.extend(&named);
        bytes.extend(crc32fast::hash(&named).to_be_bytes());
    }
    bytes.extend(&png[33..]);
    bytes
}

/// A WebP with those chunks behind its picture.
pub fn webp_with(image: &DynamicImage, chunks: &[([u8; 4], Vec<u8>)]) -> Vec<u8> {
    let mut bytes = written(image, ImageFormat::WebP);
    for (name, content) in chunks {
        bytes.extend(name);
        bytes.extend(u32::try_from(content.len()).unwrap().to_le_bytes());
        bytes.extend(content);
        bytes.extend(vec![0; content.len() % 2]);
    }
    let size = u32::try_from(bytes.len() - 8).unwrap();
    bytes[4..8].copy_from_slice(&size.to_le_bytes());
    bytes
}

pub fn holds(bytes: &[u8], what: &[u8]) -> bool {
    bytes.windows(what.len()).any(|window| window == what)
}
