//! Choosing the split of a word: the fewest parts, and of those the longest. Not here: which words there are
//! (`dictionary`).
//!
//! What can follow a letter does not depend on how one came there. So each tail of the word is split once, the shortest
//! tail first, and the time is bounded by the square of the length, however many splits there are.

use super::dictionary::{Dictionary, Role, Roles};

/// The best split of a tail: its first part, where the rest begins, and what it costs together with the rest.
#[derive(Clone, Copy)]
struct Split {
    part: usize,
    rest: usize,
    cost: u32,
}

/// The parts of the best split of `word`; none when there is no split in at least two parts.
pub(super) fn best<'w, Bytes: AsRef<[u8]>>(word: &'w str, dictionary: &Dictionary<Bytes>) -> Vec<&'w str> {
    let mut tails: Vec<Option<Split>> = vec![None; word.len()];
    for from in (0..word.len()).rev() {
        tails[from] = cheapest(word, from, &tails, dictionary);
    }
    follow(word, &tails).collect()
}

/// The cheapest way to split `word[from..]`, the tails after it being known.
fn cheapest<Bytes: AsRef<[u8]>>(
    word: &str,
    from: usize,
    tails: &[Option<Split>],
    dictionary: &Dictionary<Bytes>,
) -> Option<Split> {
    let begun = dictionary.beginnings(&word[from..]).into_iter();
    let splits = begun.flat_map(|(length, roles)| {
        rests(word, from + length, roles).filter_map(move |rest| {
            let after = if rest == word.len() { 0 } else { tails[rest]?.cost };
            Some(Split { part: from + length, rest, cost: cost(length) + after })
        })
    });
    splits.min_by_key(|split| split.cost)
}

/// Where the next part may begin after one that ends at `end`: there, after a linking *-s*, or nowhere.
fn rests(word: &str, end: usize, roles: Roles) -> impl Iterator<Item = usize> {
    let last = (end == word.len() && roles.has(Role::Last)).then_some(end);
    let first = (end < word.len() && roles.has(Role::First)).then_some(end);
    let linked = roles.has(Role::FirstWithS) && word[end..].starts_with('s') && end + 1 < word.len();
    last.into_iter().chain(first).chain(linked.then_some(end + 1))
}

/// What a part of so many letters costs: each costs much, so that few win; a short one more, as it is likelier chance.
fn cost(length: usize) -> u32 {
    let short = match length {
        ..=3 => 6,
        4 => 3,
        5 => 1,
        _ => 0,
    };
    10 + short
}

/// The parts along the best split.
fn follow<'w>(word: &'w str, tails: &[Option<Split>]) -> impl Iterator<Item = &'w str> {
    let mut from = 0;
    std::iter::from_fn(move || {
        let split = (*tails.get(from)?)?;
        let part = &word[from..split.part];
        from = split.rest;
        Some(part)
    })
}
