//! What the word list itself tells about compounds: a word with a family, many words that it begins or ends, may begin or
//! end others. So words come in that hunspell does not mark, and inflected forms. Not here: the words of this house.

use std::collections::{HashMap, HashSet};

use besef_search::compounds::{Role, letters};
use rust_stemmers::{Algorithm, Stemmer};

use crate::Roles;
use crate::hunspell::Marked;

/// A noun needs this many relatives to stand at that side of other words too.
const FAMILY: usize = 4;
/// Shorter parts are chance more often than sense: they come from the lists of this house only.
const SHORTEST: usize = 4;

/// The marked words and what the list adds to them.
pub fn widen(marked: &Marked, list: &str) -> Roles {
    let list: HashSet<String> =
        list.lines().filter(|word| !word.starts_with(char::is_uppercase)).filter_map(letters).collect();
    let mut roles = marked.roles.clone();
    for (word, role) in relatives(&marked.nouns, &list) {
        *roles.entry(word).or_default() |= role;
    }
    inflect(&mut roles, &list);
    roles.retain(|word, _| word.len() >= SHORTEST || (word.len() == 3 && marked.nouns.contains(word)));
    roles
}

/// Nouns with a family, and the role that it shows.
fn relatives(nouns: &std::collections::BTreeSet<String>, list: &HashSet<String>) -> Vec<(String, u64)> {
    let mut sizes: HashMap<(&str, u64), usize> = HashMap::new();
    for word in list {
        for at in 3..word.len().saturating_sub(2) {
            let (first, last) = word.split_at(at);
            if !list.contains(last) {
                continue;
            }
            if list.contains(first) {
                *sizes.entry((first, Role::First as u64)).or_default() += 1;
                *sizes.entry((last, Role::Last as u64)).or_default() += 1;
            }
            if let Some(linked) = first.strip_suffix('s').filter(|linked| list.contains(*linked)) {
                *sizes.entry((linked, Role::FirstWithS as u64)).or_default() += 1;
                *sizes.entry((last, Role::Last as u64)).or_default() += 1;
            }
        }
    }
    let big = sizes.into_iter().filter(|((word, _), size)| *size >= FAMILY && nouns.contains(*word));
    big.map(|((word, role), _)| (word.to_owned(), role)).collect()
}

/// Inflected forms of a word stand where the word stands: all of them at the end, plurals also before another part.
fn inflect(roles: &mut Roles, list: &HashSet<String>) {
    let stemmer = Stemmer::create(Algorithm::Dutch);
    let mut stems: HashMap<String, u64> = HashMap::new();
    for (word, roles) in roles.iter().filter(|(word, _)| word.len() >= SHORTEST) {
        *stems.entry(stemmer.stem(word).into_owned()).or_default() |= roles;
    }
    for word in list {
        let Some(stem) = stems.get(stemmer.stem(word).as_ref()) else { continue };
        let plural = if word.ends_with("en") { Role::First as u64 } else { 0 };
        let gained = stem & (Role::Last as u64 | plural);
        if gained > 0 {
            *roles.entry(word.clone()).or_default() |= gained;
        }
    }
}
