//! What someone may make on purpose.

use crate::making::{
    COACH, all_of, opened, opened_by_words, read, sealed_around, sealed_with, wrong, zipped, zipped_as_is,
};
use age::secrecy::SecretString;

const JSON: (&str, &[u8]) = ("extract.json", b"{}");

fn answer(plain: &[u8]) -> &'static str {
    wrong(all_of(&sealed_around(plain)))
}

#[test]
fn only_what_belongs_in_a_container_is_let_in() {
    assert_eq!(answer(&zipped(&[JSON])), "nothing");
    for name in [
        "other.json",
        "../extract.json",
        "/etc/passwd",
        "media/../../x.jpg",
        "media/sub/x.jpg",
        "media\\x.jpg",
        "C:\\x.jpg",
        "media/",
        "media/X.JPG",
        "extract.json/",
        "SHA256SUMS.minisig2",
        "",
    ] {
        assert_eq!(answer(&zipped(&[JSON, (name, b"x")])), "strange", "{name}");
    }
    assert_eq!(answer(&zipped(&[JSON, ("reply.json", b"{}")])), "strange", "two documents");
    assert_eq!(answer(&zipped(&[("media/a.jpg", b"x")])), "strange", "no document");
    assert_eq!(answer(&zipped(&[])), "strange", "nothing at all");
}

#[test]
fn what_is_no_zip_is_strange() {
    for plain in [&b""[..], b"hello", &[0; 70_000], b"PK\x03\x04", b"%PDF-1.7"] {
        assert_eq!(answer(plain), "strange");
    }
    let zip = zipped(&[JSON]);
    assert_eq!(answer(&[&zip, &b"behind"[..]].concat()), "strange");
    assert_eq!(answer(&[b"before", zip.as_slice()].concat()), "broken");
}

#[test]
fn one_name_is_one_entry() {
    let mut zip = zipped(&[JSON, ("media/a.jpg", b"x"), ("media/b.jpg", b"y")]);
    while let Some(at) = zip.windows(11).position(|name| name == b"media/b.jpg") {
        zip[at + 6] = b'a';
    }
    assert_eq!(answer(&zip), "strange");
}

#[test]
fn the_sums_tell_of_all_and_are_right() {
    let right = zipped(&[JSON]);
    assert_eq!(answer(&right), "nothing");
    let sum = |text: &str| zipped_as_is(&[JSON, ("SHA256SUMS", text.as_bytes())]);
    let of_json = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  extract.json\n";
    assert_eq!(answer(&sum(of_json)), "nothing");
    assert_eq!(answer(&zipped_as_is(&[JSON])), "broken", "no sums");
    for text in [
        "",
        &of_json.replace("44", "45"),
        &of_json.replace("extract", "reply"),
        &of_json.replace("  ", " "),
        &of_json.repeat(2),
        &(of_json.to_owned() + &of_json.replace("extract.json", "media/a.jpg")),
        "\u{0}",
    ] {
        assert_eq!(answer(&sum(text)), "broken", "{text}");
    }
    let left_out = [JSON, ("media/a.jpg", &b"x"[..]), ("SHA256SUMS", of_json.as_bytes())];
    assert_eq!(answer(&zipped_as_is(&left_out)), "broken");
}

#[test]
fn a_medium_that_is_not_as_summed_ends_in_an_error() {
    let of_json = "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  extract.json\n";
    let sums = of_json.to_owned() + &of_json.replace("extract.json", "media/a.jpg");
    let zip = zipped_as_is(&[JSON, ("media/a.jpg", b"not that"), ("SHA256SUMS", sums.as_bytes())]);
    let mut opened = opened(&sealed_around(&zip)).unwrap();
    assert_eq!(opened.document(), b"{}");
    assert_eq!(wrong(read(&mut opened, "a.jpg")), "broken");
}

#[test]
fn a_signature_may_be_anything_and_is_then_nobodys() {
    for signature in [&b""[..], b"\xff\xff", b"untrusted comment: a\nb\nc\nd\n", &[b'\n'; 1_000]] {
        let zip = zipped(&[JSON, ("SHA256SUMS.minisig", signature)]);
        let opened = opened(&sealed_around(&zip)).unwrap();
        assert!(opened.is_signed() && !opened.signed_by(&COACH.card("")));
    }
}

/// Bits and numbers in the headers of a zip with one entry, both of them: at its beginning and in its directory.
fn with_headers(change: impl Fn(&mut [u8], usize)) -> Vec<u8> {
    let mut zip = zipped(&[JSON]);
    let directory = zip.windows(4).position(|mark| mark == b"PK\x01\x02").unwrap();
    change(&mut zip[..directory], 4);
    change(&mut zip[directory..], 6);
    zip
}

#[test]
fn neither_encryption_nor_other_compression_is_known() {
    // After the version come flags, then the method.
    assert_eq!(answer(&with_headers(|header, at| header[at + 2] |= 1)), "strange", "encrypted");
    for method in [1, 6, 9, 12, 14, 93, 95, 98, 99] {
        let answer = answer(&with_headers(|header, at| header[at + 4] = method));
        assert!(["strange", "broken"].contains(&answer), "{method}: {answer}");
    }
}

#[test]
fn the_two_headers_of_an_entry_agree() {
    let mut zip = zipped(&[JSON]);
    let at = zip.windows(12).position(|name| name == b"extract.json").unwrap();
    zip[at] = b'E';
    assert_eq!(answer(&zip), "broken");
}

#[test]
fn scrypt_is_not_made_to_work_for_hours() {
    let passphrase = SecretString::from("words");
    let mut recipient = age::scrypt::Recipient::new(passphrase);
    recipient.set_work_factor(2);
    let little = sealed_with(&recipient, &zipped(&[JSON]));
    assert_eq!(opened_by_words(&little, "words").unwrap().document(), b"{}");
    for work in ["19", "22", "30", "63", "99"] {
        let end = little.windows(3).position(|end| end == b" 2\n").unwrap();
        let asking = [&little[..=end], work.as_bytes(), &little[end + 2..]].concat();
        assert_eq!(wrong(opened_by_words(&asking, "words")), "too much work", "{work}");
    }
}

#[test]
fn a_header_without_end_is_not_read_on_and_on() {
    let line = format!("-> X25519 {}\n{}\n", "A".repeat(43), "A".repeat(43));
    for header in [line.repeat(10_000), "-> ".to_owned() + &"a".repeat(1 << 20), "-> a\n".repeat(100_000)] {
        let headed = format!("age-encryption.org/v1\n{header}");
        assert_eq!(wrong(opened(headed.as_bytes())), "broken");
    }
    assert_eq!(wrong(opened(b"age-encryption.org/v9\n--- \n")), "broken");
}
