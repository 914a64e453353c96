//! From text to the words that are compared, and the forms they are compared in (`forms`). Index, query and marks all
//! come here, so that they agree on what a word is. Not here: which fields hold which form (`schema`), or which form
//! counts most (`ranking`).

mod forms;
mod language;
mod small;

use std::ops::Range;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};
use unicode_segmentation::UnicodeSegmentation;

pub(crate) use forms::{Form, FormBook, Stems, dutch_stem, stretches};
pub(crate) use language::Language;
pub(crate) use small::is_small;

use crate::query::Tongue;

/// Longer than any word a person types; what is longer is an address or a lump of data.
const LONGEST_WORD: usize = 100;

/// A word in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Word {
    /// Where it begins, in bytes.
    pub(crate) from: usize,
    /// Where it ends, in bytes.
    pub(crate) to: usize,
    /// Without case and accents.
    pub(crate) folded: String,
}

/// The words of a text, in order. Apostrophes stay within (*collega's*), all other signs part words.
pub(crate) fn words(text: &str) -> impl Iterator<Item = Word> + '_ {
    chunks(text).flat_map(|(at, chunk)| runs(at, chunk)).filter_map(|(from, piece)| {
        let folded = fold(piece);
        let kept = !folded.is_empty() && folded.chars().count() <= LONGEST_WORD;
        kept.then(|| Word { from, to: from + piece.len(), folded })
    })
}

/// So many words tell a language as surely as a whole book.
const TELLING: usize = 2_000;

/// The language a text is written in; nothing when it is too short to tell, or has something of both.
pub fn tongue_of(text: &str) -> Option<Tongue> {
    match Language::of(&words(text).take(TELLING).collect::<Vec<_>>()) {
        Language::Dutch => Some(Tongue::Dutch),
        Language::English => Some(Tongue::English),
        Language::Unsure => None,
    }
}

/// What stands between white space, and where.
fn chunks(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = text.as_ptr() as usize;
    let chunks = text.split(char::is_whitespace).filter(|chunk| !chunk.is_empty());
    chunks.map(move |chunk| (chunk.as_ptr() as usize - start, chunk))
}

/// Most of a text is plain letters, which need none of Unicode's tables: that is several times quicker.
fn runs(at: usize, chunk: &str) -> impl Iterator<Item = (usize, &str)> {
    let plain = chunk.is_ascii();
    let ascii = plain.then(|| ascii_runs(at, chunk)).into_iter().flatten();
    let others = (!plain).then(|| unicode_runs(at, chunk)).into_iter().flatten();
    ascii.chain(others)
}

fn unicode_runs(at: usize, chunk: &str) -> impl Iterator<Item = (usize, &str)> {
    chunk.unicode_word_indices().flat_map(move |(within, run)| pieces(at + within, run))
}

/// The same for plain letters and digits: an apostrophe belongs to a word between two letters or two digits.
fn ascii_runs(at: usize, chunk: &str) -> impl Iterator<Item = (usize, &str)> {
    let bytes = chunk.as_bytes();
    let mut next = 0;
    std::iter::from_fn(move || {
        let from = next + bytes.get(next..)?.iter().position(u8::is_ascii_alphanumeric)?;
        next = from;
        while bytes.get(next).is_some_and(u8::is_ascii_alphanumeric) || joins(bytes, next) {
            next += 1;
        }
        Some((at + from, &chunk[from..next]))
    })
}

/// Whether an apostrophe stands there that keeps a word together.
fn joins(bytes: &[u8], at: usize) -> bool {
    let (Some(b'\''), Some(before), Some(after)) =
        (bytes.get(at), at.checked_sub(1).and_then(|before| bytes.get(before)), bytes.get(at + 1))
    else {
        return false;
    };
    before.is_ascii_alphabetic() && after.is_ascii_alphabetic()
        || before.is_ascii_digit() && after.is_ascii_digit()
}

/// Unicode keeps `klaar.morgen` and `a_b` together; whoever types one half wants to find it.
fn pieces(at: usize, run: &str) -> impl Iterator<Item = (usize, &str)> {
    let start = run.as_ptr() as usize;
    run.split(|c: char| !(c.is_alphanumeric() || is_apostrophe(c) || is_combining_mark(c)))
        .filter(|piece| !piece.is_empty())
        .map(move |piece| (at + (piece.as_ptr() as usize - start), piece))
}

fn is_apostrophe(c: char) -> bool {
    matches!(c, '\'' | '’' | '‘' | 'ʼ')
}

/// Without case and accents: *Één* and *een* are one word, and so are *ĳs* and *ijs*.
pub(crate) fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let bare = text.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase);
    bare.filter(|c| !is_combining_mark(*c)).fold(String::with_capacity(text.len()), with_plain_letter)
}

/// Letters whose accent is part of the letter, so that decomposing leaves it.
fn with_plain_letter(mut folded: String, letter: char) -> String {
    match letter {
        'ø' => folded.push('o'),
        'ł' => folded.push('l'),
        'đ' => folded.push('d'),
        'æ' => folded.push_str("ae"),
        'œ' => folded.push_str("oe"),
        'ß' => folded.push_str("ss"),
        c if is_apostrophe(c) => folded.push('\''),
        c => folded.push(c),
    }
    folded
}

/// A name or tag as a whole: without case, accents and stray spaces.
pub(crate) fn fold_name(name: &str) -> String {
    fold(&name.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// Whether the words asked for stand in the name one after the other; of the last one the beginning is enough while it
/// is typed.
pub(crate) fn runs_in(name: &str, asked: &[String], typing: bool) -> bool {
    let Some((last, before)) = asked.split_last() else { return false };
    let held: Vec<String> = words(name).map(|word| word.folded).collect();
    held.windows(asked.len()).any(|run| {
        let (end, start) = (&run[before.len()], &run[..before.len()]);
        start == before && (end == last || (typing && end.starts_with(last.as_str())))
    })
}

/// The part of a written word that a stretch of it, folded, stands for.
pub(crate) fn unfolded(written: &str, part: &Range<usize>) -> Range<usize> {
    if written.is_ascii() {
        return part.clone();
    }
    let (mut from, mut to, mut at) = (None, written.len(), 0);
    for (place, letter) in written.char_indices() {
        if at >= part.start && from.is_none() {
            from = Some(place);
        }
        let mut buffer = [0; 4];
        let length = fold(letter.encode_utf8(&mut buffer)).len();
        // A loose accent belongs to the letter before it.
        if at >= part.end && length > 0 {
            to = place;
            break;
        }
        at += length;
    }
    from.unwrap_or(0)..to
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn plain_letters_part_into_words_as_unicode_says(chunk in "[a-zA-Z0-9'._:,;!?@#-]{0,24}") {
            prop_assert_eq!(
                ascii_runs(7, &chunk).collect::<Vec<_>>(),
                unicode_runs(7, &chunk).collect::<Vec<_>>()
            );
        }
    }
}
