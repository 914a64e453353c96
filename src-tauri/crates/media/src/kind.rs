//! What a file is: its first bytes decide; its name only chooses among what those bytes can be.

use crate::guarded::guarded;

/// So many of a file's first bytes tell what it is.
pub const HEAD: usize = 8 * 1024;

/// Said of what nothing else can be said of.
const UNKNOWN: &str = "application/octet-stream";

/// Formats that are a zip file inside, and are told apart by their name where their first bytes do not.
const ZIPPED: [&str; 4] = [
    "application/vnd.openxmlformats-officedocument",
    "application/vnd.oasis.opendocument",
    "application/epub+zip",
    "application/vnd.apple",
];

/// Old office formats, which share one container.
const COMPOUND: [&str; 3] =
    ["application/msword", "application/vnd.ms-excel", "application/vnd.ms-powerpoint"];

/// Text under other names than `text/…`.
const TEXTUAL: [&str; 6] = [
    "application/json",
    "application/xml",
    "application/javascript",
    "application/rtf",
    "application/x-tex",
    "image/svg+xml",
];

/// The media type of a file by its first bytes ([`HEAD`] of them, or all) and its name. A name that claims something
/// else than the bytes can be is not believed.
pub fn media_type(head: &[u8], name: &str) -> String {
    let seen = guarded(|| infer::get(head)).flatten().map(|found| found.mime_type());
    let named = mime_guess::from_path(name).first_raw();
    match (seen, named) {
        (Some("application/zip"), Some(named)) if is_one_of(named, &ZIPPED) => named,
        (Some("application/x-ole-storage"), Some(named)) if is_one_of(named, &COMPOUND) => named,
        (Some("text/xml"), Some(named)) if is_textual(named) => named,
        (Some(seen), _) => seen,
        (None, Some(named)) if is_text(head) && is_textual(named) => named,
        (None, _) if is_text(head) => "text/plain",
        (None, _) => UNKNOWN,
    }
    .to_owned()
}

fn is_one_of(named: &str, families: &[&str]) -> bool {
    families.iter().any(|family| named.starts_with(family))
}

fn is_textual(named: &str) -> bool {
    named.starts_with("text/") || TEXTUAL.contains(&named)
}

/// Whether these are the first bytes of a text: UTF-8 (its last character may be cut) without control characters that
/// no text has.
fn is_text(head: &[u8]) -> bool {
    let head = &head[..head.len().min(HEAD)];
    let text = match std::str::from_utf8(head) {
        Ok(text) => text,
        Err(e) if e.error_len().is_none() => std::str::from_utf8(&head[..e.valid_up_to()]).unwrap_or(""),
        Err(_) => return false,
    };
    !text.is_empty() && !text.chars().any(|c| c.is_control() && !"\t\n\r\u{c}\u{1b}".contains(c))
}
