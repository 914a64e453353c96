//! Choosing the split of a word: the fewest parts, and of those the longest. Not here: which words there are
//! (`dictionary`).
//!
//! How a word goes on after a letter does not depend on how one came there. So for each letter only the cheapest way to it
//! is kept, and the time is bounded by the square of the length, however many splits there are.

use super::LONGEST;
use super::dictionary::{Dictionary, Role, Roles};

/// The cheapest way to a letter: the last part before it, and what all parts up to it cost.
#[derive(Clone, Copy)]
struct Way {
    from: usize,
    to: usize,
    cost: u32,
}

/// For each letter of a word, and for its end, the cheapest way there.
type Ways = [Option<Way>; LONGEST + 1];

/// The parts of the best split of `word`, which is at most [`LONGEST`] letters; none when there is no split.
pub(super) fn best<'w, Bytes: AsRef<[u8]>>(word: &'w str, dictionary: &Dictionary<Bytes>) -> Vec<&'w str> {
    let mut ways: Ways = [None; LONGEST + 1];
    for from in 0..word.len() {
        let Some(spent) = spent(from, &ways) else { continue };
        for (length, roles) in dictionary.beginnings(&word[from..]) {
            let way = Way { from, to: from + length, cost: spent + cost(length) };
            rests(word, way.to, roles).for_each(|rest| keep(&mut ways[rest], way));
        }
    }
    back(word, &ways)
}

/// What the way to a letter costs; nothing to the first.
fn spent(from: usize, ways: &Ways) -> Option<u32> {
    if from == 0 { Some(0) } else { ways[from].map(|way| way.cost) }
}

/// Where the next part may begin after one that ends at `end`: there, after a linking *-s*, or nowhere.
fn rests(word: &str, end: usize, roles: Roles) -> impl Iterator<Item = usize> {
    let role = if end == word.len() { Role::Last } else { Role::First };
    let linked = roles.has(Role::FirstWithS) && word[end..].starts_with('s') && end + 1 < word.len();
    roles.has(role).then_some(end).into_iter().chain(linked.then_some(end + 1))
}

fn keep(kept: &mut Option<Way>, way: Way) {
    if kept.is_none_or(|kept| way.cost < kept.cost) {
        *kept = Some(way);
    }
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

/// The parts along the cheapest way to the end.
fn back<'w>(word: &'w str, ways: &Ways) -> Vec<&'w str> {
    let mut at = word.len();
    let steps = std::iter::from_fn(|| {
        let way = ways[at]?;
        at = way.from;
        Some(&word[way.from..way.to])
    });
    let mut parts: Vec<&str> = steps.collect();
    parts.reverse();
    parts
}
