//! The part of a text to show with an answer. Not here: what counts as a hit (`marks`).

use besef_model::Fragment;
use std::ops::Range;
use unicode_segmentation::UnicodeSegmentation;

/// Where something was cut away.
const CUT: &str = "…";

/// At most `max_chars` characters of `text`, the hits marked, around the first of them; from the beginning when
/// there are none. Joined, the fragments are the stretch exactly as written, with "…" where it was cut.
pub(crate) fn snippet(hits: &[Range<usize>], text: &str, max_chars: usize) -> Vec<Fragment> {
    let first = hits.first().map_or(0, |hit| hit.start);
    let window = window(text, first, max_chars);
    let mut fragments = Fragments::default();
    if window.start > 0 {
        fragments.push(CUT, false);
    }
    let mut at = window.start;
    for hit in hits.iter().filter_map(|hit| within(hit, &window)) {
        fragments.push(&text[at..hit.start], false);
        fragments.push(&text[hit.clone()], true);
        at = hit.end;
    }
    fragments.push(&text[at..window.end], false);
    if window.end < text.len() {
        fragments.push(CUT, false);
    }
    fragments.0
}

/// Stretches one after the other; neighbours of one sort become one.
#[derive(Default)]
struct Fragments(Vec<Fragment>);

impl Fragments {
    fn push(&mut self, text: &str, hit: bool) {
        match self.0.last_mut() {
            _ if text.is_empty() => {}
            Some(last) if last.hit == hit => last.text.push_str(text),
            _ => self.0.push(Fragment { text: text.to_owned(), hit }),
        }
    }
}

fn within(hit: &Range<usize>, window: &Range<usize>) -> Option<Range<usize>> {
    let part = hit.start.max(window.start)..hit.end.min(window.end);
    (part.start < part.end).then_some(part)
}

/// The stretch to show: a quarter of it before the first hit, or more where the text ends soon.
fn window(text: &str, first: usize, max_chars: usize) -> Range<usize> {
    if text.chars().nth(max_chars).is_none() {
        return 0..text.len();
    }
    let room = max_chars.saturating_sub(2 * CUT.chars().count());
    let after = text[first..].chars().take(room).count();
    let start = begin(text, first, (room / 4).max(room - after));
    start..start + end(&text[start..], room)
}

/// The first word that begins at most so many characters before `first`.
fn begin(text: &str, first: usize, lead: usize) -> usize {
    let far = text[..first].char_indices().rev().take(lead).last().map_or(first, |(at, _)| at);
    if far == 0 {
        return 0;
    }
    let bounds = text[far..first].split_word_bound_indices().skip(1);
    bounds
        .filter(|(_, run)| run.contains(char::is_alphanumeric))
        .map(|(at, _)| far + at)
        .next()
        .unwrap_or(first)
}

/// How many bytes of whole words fit; of whole letters when not even one word does.
fn end(text: &str, room: usize) -> usize {
    let whole = &text[..fitting(text.split_word_bounds(), room)];
    match whole.trim_end_matches(|c: char| c.is_whitespace() || ",;:".contains(c)).len() {
        0 => fitting(text.graphemes(true), room),
        words => words,
    }
}

fn fitting<'a>(runs: impl Iterator<Item = &'a str>, room: usize) -> usize {
    let mut chars = 0;
    let fits = runs.take_while(|run| {
        chars += run.chars().count();
        chars <= room
    });
    fits.map(str::len).sum()
}
