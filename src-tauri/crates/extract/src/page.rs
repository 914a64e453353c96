//! The page that carries a container to a browser: a template with the container in it as base64.
//!
//! Here: putting it in and taking it out. Not here: the template, which comes from whoever asks, nor how it opens what it
//! carries.

use base64::{Engine, prelude::BASE64_STANDARD, write::EncoderWriter};
use std::io::{self, Read, Write};

use crate::{ExtractError, Result};

/// Where a template wants the container, within `<script type="application/octet-stream" id="sealed">`.
pub const MARKER: &str = "<!--sealed-->";

/// The most bytes a container in a page may be: a phone holds it several times over while opening it.
pub const MOST_IN_PAGE: u64 = 96 << 20;

/// What the element that holds the container is known by.
const ID: &str = "id=\"sealed\"";
const END: &str = "</script";

/// Room for the base64 and a template around it.
const LONGEST_PAGE: u64 = MOST_IN_PAGE / 3 * 4 + (32 << 20);

/// Writes the template with the container in it.
///
/// # Errors
/// [`ExtractError::NotATemplate`] when there is not one place for it, [`ExtractError::TooLarge`] (when a part may have
/// been written) or [`ExtractError::Io`].
pub fn page(mut out: impl Write, template: &str, sealed: impl Read) -> Result<()> {
    let (before, after) = template.split_once(MARKER).ok_or(ExtractError::NotATemplate)?;
    if after.contains(MARKER) || !before.contains(ID) {
        return Err(ExtractError::NotATemplate);
    }
    out.write_all(before.as_bytes())?;
    let mut base64 = EncoderWriter::new(&mut out, &BASE64_STANDARD);
    let size = io::copy(&mut sealed.take(MOST_IN_PAGE + 1), &mut base64)?;
    base64.finish()?;
    drop(base64);
    out.write_all(after.as_bytes())?;
    if size > MOST_IN_PAGE { Err(ExtractError::TooLarge) } else { Ok(out.flush()?) }
}

/// Takes the container out of a page, also when a browser has saved it in its own way.
///
/// # Errors
/// [`ExtractError::NotSealed`] when it is no such page, [`ExtractError::Broken`] when what it carries is damaged,
/// [`ExtractError::TooLarge`] or [`ExtractError::Io`].
pub fn sealed_in_page(html: impl Read) -> Result<Vec<u8>> {
    let mut text = Vec::new();
    if html.take(LONGEST_PAGE + 1).read_to_end(&mut text)? as u64 > LONGEST_PAGE {
        return Err(ExtractError::TooLarge);
    }
    let text = std::str::from_utf8(&text).map_err(|_| ExtractError::NotSealed)?;
    let (_, element) = text.split_once(ID).ok_or(ExtractError::NotSealed)?;
    let (_, content) = element.split_once('>').ok_or(ExtractError::NotSealed)?;
    let (base64, _) = content.split_once(END).ok_or(ExtractError::Broken)?;
    let base64: String = base64.split_ascii_whitespace().collect();
    BASE64_STANDARD.decode(base64).map_err(|_| ExtractError::Broken)
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEMPLATE: &str = "<!doctype html><script type=\"application/octet-stream\" id=\"sealed\"><!--sealed--></script>\
                            <script>open()</script>";

    fn made(sealed: &[u8]) -> String {
        let mut out = Vec::new();
        page(&mut out, TEMPLATE, sealed).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn what_is_put_in_comes_out() {
        for length in 0..100 {
            let sealed: Vec<_> = (0..length).collect();
            assert_eq!(sealed_in_page(made(&sealed).as_bytes()).unwrap(), sealed);
        }
        assert!(made(b"abc").contains("id=\"sealed\">YWJj</script>"));
    }

    #[test]
    fn a_browser_may_have_saved_it() {
        let saved = made(b"abcdef")
            .replace("YWJj", "\nYWJj\r\n ")
            .replace("id=\"sealed\"", "id=\"sealed\" class=\"\"");
        assert_eq!(sealed_in_page(saved.as_bytes()).unwrap(), b"abcdef");
    }

    #[test]
    fn a_template_has_one_place() {
        for template in ["", "id=\"sealed\"", "<!--sealed-->", &TEMPLATE.replace("open()", MARKER)] {
            assert!(matches!(page(io::sink(), template, io::empty()), Err(ExtractError::NotATemplate)));
        }
    }

    #[test]
    fn what_is_no_such_page_says_so() {
        let made = made(b"abc");
        let wrong = ["", "<html></html>", &made.replace("\"sealed\"", "\"other\"")];
        assert!(wrong.iter().all(|t| matches!(sealed_in_page(t.as_bytes()), Err(ExtractError::NotSealed))));
        for broken in
            [made.replace("YWJj", "YW_j"), made.replace("YWJj", "YWJ"), made.replace("</script", "")]
        {
            assert!(matches!(sealed_in_page(broken.as_bytes()), Err(ExtractError::Broken)), "{broken}");
        }
        assert!(matches!(sealed_in_page(&b"\xff"[..]), Err(ExtractError::NotSealed)));
        assert!(matches!(sealed_in_page(io::repeat(b' ')), Err(ExtractError::TooLarge)));
    }
}
