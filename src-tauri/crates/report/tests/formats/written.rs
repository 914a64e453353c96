//! What the learner wrote: the same on paper as in the face, and nothing of it lost.

use besef_report::{Block, Item, Run, shown, written};
use proptest::prelude::*;
use serde_json::Value;

const CASES: &str = include_str!("../../../../../tests/written/cases.json");

/// Pairs of a text and what it becomes.
fn cases(of: &str) -> Vec<(String, String)> {
    let cases: Value = serde_json::from_str(CASES).unwrap();
    serde_json::from_value(cases[of].clone()).unwrap()
}

#[test]
fn is_meant_as_the_face_shows_it() {
    for (text, expected) in cases("drawn") {
        assert_eq!(drawn(&written(&text)), expected, "{text:?}");
    }
}

#[test]
fn is_read_in_a_line_as_the_face_shows_it() {
    for (text, expected) in cases("shown") {
        assert_eq!(shown(&text), expected, "{text:?}");
    }
}

#[test]
fn is_read_in_the_time_it_is_long() {
    for piece in
        ["a", "*", "**a", "** ", "[", "[a](http://b", "http://a(", "https://", "> ", "- a\n", "\n", "1. "]
    {
        let started = std::time::Instant::now();
        written(&piece.repeat(1_000_000 / piece.len()));
        assert!(started.elapsed().as_secs() < 20, "a million of {piece:?}");
    }
}

proptest! {
    #[test]
    fn shows_every_character_that_is_no_sign(text in r"([ab é\n*>\[\]().:_]|\*\*|- |> |1\. |https://|\[a\]\(https://b\)){0,60}") {
        let signs = |sign: &char| !sign.is_whitespace() && !"*>-[]()".contains(*sign);
        let kept = shown(&text);
        let named_links = text.replace("(https://b)", "");
        let (before, after): (String, String) =
            (named_links.chars().filter(signs).collect(), kept.replace("(https://b)", "").chars().filter(signs).collect());
        prop_assert_eq!(after, before, "{:?}", text);
    }

    #[test]
    fn never_stumbles(text in any::<String>()) {
        let letters = |text: &str| text.chars().filter(|sign| sign.is_alphabetic()).collect::<String>();
        prop_assert_eq!(letters(&shown(&text)), letters(&text));
    }
}

/// Blocks as tags, as `blocks.test.ts` draws them.
fn drawn(blocks: &[Block]) -> String {
    let mut tags = String::new();
    for (at, block) in blocks.iter().enumerate() {
        let goes_on = matches!(
            (at.checked_sub(1).map(|at| &blocks[at]), block),
            (Some(Block::Paragraph(_)), Block::Paragraph(_))
        );
        if goes_on {
            tags.truncate(tags.len() - "</p>".len());
        }
        tags += &match block {
            Block::Paragraph(runs) if goes_on => format!("\n\n{}</p>", drawn_runs(runs)),
            Block::Paragraph(runs) => format!("<p>{}</p>", drawn_runs(runs)),
            Block::List(items) => drawn_list(items),
            Block::Quote(within) => format!("<quote>{}</quote>", drawn(within)),
            other => panic!("nobody writes {other:?}"),
        };
    }
    tags
}

fn drawn_list(items: &[Item]) -> String {
    let tag = if items[0].number.is_some() { "ol" } else { "ul" };
    let items: String = items.iter().map(drawn_item).collect();
    format!("<{tag}>{items}</{tag}>")
}

fn drawn_item(item: &Item) -> String {
    let Some((Block::Paragraph(runs), within)) = item.blocks.split_first() else {
        panic!("an item begins with text")
    };
    let number = item.number.map(|number| format!(" {number}")).unwrap_or_default();
    format!("<li{number}>{}{}</li>", drawn_runs(runs), drawn(within))
}

fn drawn_runs(runs: &[Run]) -> String {
    let stretches = runs.chunk_by(|one, other| one.style == other.style);
    let drawn = stretches.map(|stretch| {
        let text: String = stretch.iter().map(drawn_run).collect();
        if stretch[0].style.strong { format!("<b>{text}</b>") } else { text }
    });
    drawn.collect()
}

fn drawn_run(run: &Run) -> String {
    match &run.link {
        Some(address) => format!("<a {address}>{}</a>", run.text),
        None => run.text.clone(),
    }
}
