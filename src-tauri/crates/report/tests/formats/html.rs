//! One file for the browser.

use crate::example::{everything, page, text_in};
use crate::golden::same_as;
use besef_report::{Block, Format, Run, render};
use proptest::prelude::*;

#[test]
fn looks_as_it_did() {
    same_as("everything.html", &text_in(&everything(), Format::Html));
}

#[test]
fn asks_for_nothing_and_runs_nothing() {
    let html = text_in(&everything(), Format::Html);
    let outside: Vec<_> = ["<script", "<link", "@import", "url(", " src=\"http", "<iframe"]
        .into_iter()
        .filter(|sign| html.contains(sign))
        .collect();
    assert!(outside.is_empty(), "{outside:?}");
}

#[test]
fn leads_nowhere_that_a_page_should_not() {
    let run = Run { link: Some("javascript:alert(1)".into()), .."klik".into() };
    assert!(text_in(&page(vec![Block::Paragraph(vec![run])]), Format::Html).contains("<p>klik</p>"));
}

#[test]
fn the_same_document_is_the_same_file() {
    let once = render(&everything(), Format::Html).unwrap();
    assert_eq!(once, render(&everything(), Format::Html).unwrap());
}

proptest! {
    /// Between its own tags stands nothing that could be one.
    #[test]
    fn what_was_written_never_becomes_a_tag(text in r#"([<>&"'/a-z =!\[\]-]|</p>|<script>|&amp;|\]\]>|<!--){0,40}"#) {
        let html = text_in(&page(vec![Block::Paragraph(vec![text.as_str().into()])]), Format::Html);
        let paragraph = html.split("</header>").nth(1).unwrap().split("</main>").next().unwrap();
        let said = paragraph.strip_prefix("<p>").unwrap().strip_suffix("</p>\n").unwrap();
        prop_assert!(!said.contains(['<', '>', '"']));
        let read = said.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        prop_assert_eq!(read, text);
    }
}
