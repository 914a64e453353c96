//! Words about someone's health, in Dutch and in English. `words/health.txt` holds them.

use std::collections::HashSet;
use std::ops::Range;
use std::sync::LazyLock;

use super::token::Token;

static WORDS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    include_str!("../../words/health.txt").lines().filter(|line| !line.starts_with('#')).collect()
});

/// A term is of so many words at most.
const LONGEST: usize = 3;

/// Where such words stand, the longest that fits first.
pub(super) fn words<'a>(tokens: &'a [Token<'_>]) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut next = 0;
    (0..tokens.len()).filter_map(move |at| {
        let (length, range) = (at >= next).then(|| longest(&tokens[at..])).flatten()?;
        next = at + length;
        Some(range)
    })
}

fn longest(tokens: &[Token<'_>]) -> Option<(usize, Range<usize>)> {
    (1..=LONGEST.min(tokens.len())).rev().find_map(|length| {
        let term = &tokens[..length];
        let joined = term.iter().map(|token| token.word.to_lowercase()).collect::<Vec<_>>().join(" ");
        let is_one = term[1..].iter().all(|token| token.follows) && WORDS.contains(joined.as_str());
        is_one.then(|| (length, tokens[0].at..tokens[length - 1].range().end))
    })
}
