//! What a file is, whatever it is called.

use crate::support::{picture, written};
use besef_media::media_type;
use image::ImageFormat;

#[test]
fn the_bytes_decide_and_the_name_does_not() {
    let png = written(&picture(8, 8), ImageFormat::Png);
    for name in ["foto.png", "foto.jpg", "virus.exe", "brief.pdf", ""] {
        assert_eq!(media_type(&png, name), "image/png", "{name}");
    }
    assert_eq!(media_type(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3", "foto.jpg"), "application/pdf");
    assert_eq!(
        media_type(b"MZ\x90\0\x03\0\0\0", "foto.jpg"),
        "application/vnd.microsoft.portable-executable"
    );
}

#[test]
fn a_name_is_believed_about_text_only() {
    let text = "naam;klas\nAn;3B\n".as_bytes();
    assert_eq!(media_type(text, "punten.csv"), "text/csv");
    assert_eq!(media_type(text, "notitie.md"), "text/markdown");
    assert_eq!(media_type(text, "foto.jpg"), "text/plain");
    assert_eq!(media_type(text, "zonder"), "text/plain");
    assert_eq!(media_type(b"\x01\x02\xff\xfe\x00", "notitie.txt"), "application/octet-stream");
    assert_eq!(media_type(b"", "leeg.jpg"), "application/octet-stream");
}

#[test]
fn a_text_cut_within_a_letter_is_a_text() {
    let long = "é".repeat(besef_media::HEAD);
    assert_eq!(media_type(&long.as_bytes()[..besef_media::HEAD - 1], "a.txt"), "text/plain");
}

#[test]
fn a_zip_is_what_its_name_says_among_zips() {
    let zip = b"PK\x03\x04\x14\0\0\0\0\0";
    assert_eq!(media_type(zip, "les.zip"), "application/zip");
    assert_eq!(
        media_type(zip, "les.docx"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    );
    assert_eq!(media_type(zip, "foto.jpg"), "application/zip");
}
