//! What the word list itself tells about compounds: a word has a family, the many words that it begins or ends. So words
//! come in that hunspell does not mark, and a word that only seems to be made of others stays whole. Not here: the words of
//! this house (`own`).

use std::collections::{BTreeSet, HashMap, HashSet};

use besef_search::compounds::{Role, letters, stem};

use crate::Roles;

/// A noun with so many relatives may stand at that side of other words too.
const FAMILY: usize = 4;
/// A word stays whole when its own family, so many times, is larger than that of either part: *moment* begins or ends
/// more words than *mom* begins, *schoolplan* fewer than *school* or *plan*.
const WHOLE: usize = 4;
/// Parts that are shorter come from this house's list only.
const SHORTEST: usize = 4;

/// How many words each word begins and ends.
pub struct Families {
    sizes: HashMap<(String, Role), usize>,
    /// The same for all forms of a word together, under their stem: *gesprekken* is as whole as *gesprek*.
    of_stems: HashMap<(String, Role), usize>,
}

/// The words of a list, without names.
pub fn words(list: &str) -> HashSet<String> {
    list.lines().filter(|word| !word.starts_with(char::is_uppercase)).filter_map(letters).collect()
}

impl Families {
    /// The families of nouns within a list.
    pub fn of(nouns: &BTreeSet<String>, list: &HashSet<String>) -> Self {
        let mut sizes = HashMap::new();
        for (first, last) in
            list.iter().flat_map(|word| splits(word)).filter(|(_, last)| nouns.contains(*last))
        {
            let linked = first.strip_suffix('s').map(|linked| (linked, Role::FirstWithS));
            for (first, role) in [(first, Role::First)].into_iter().chain(linked) {
                if nouns.contains(first) {
                    *sizes.entry((first.to_owned(), role)).or_default() += 1;
                    *sizes.entry((last.to_owned(), Role::Last)).or_default() += 1;
                }
            }
        }
        let mut of_stems = HashMap::new();
        for ((word, role), size) in &sizes {
            *of_stems.entry((stem(word), *role)).or_default() += size;
        }
        Self { sizes, of_stems }
    }

    /// Gives words the roles that their families show, and takes short ones away.
    pub fn widen(&self, roles: &mut Roles) {
        for ((word, role), _) in self.sizes.iter().filter(|(_, size)| **size >= FAMILY) {
            *roles.entry(word.clone()).or_default() |= *role as u64;
        }
        roles.retain(|word, _| word.len() >= SHORTEST);
    }

    /// Whether a word has too large a family beside its parts to be made of them, or has no parts at all.
    pub fn outweigh(&self, word: &str, parts: &[&str]) -> bool {
        let (Some(first), Some(last)) = (parts.first(), parts.last()) else { return true };
        let whole = self.size(word, &[Role::First, Role::FirstWithS, Role::Last]);
        let firsts = self.size(first, &[Role::First, Role::FirstWithS]);
        whole * WHOLE > firsts.min(self.size(last, &[Role::Last]))
    }

    fn size(&self, word: &str, roles: &[Role]) -> usize {
        let stem = stem(word);
        roles.iter().filter_map(|role| self.of_stems.get(&(stem.clone(), *role))).sum()
    }
}

/// Every way to part a word in two, neither of them shorter than three letters.
fn splits(word: &str) -> impl Iterator<Item = (&str, &str)> {
    (3..word.len().saturating_sub(2)).map(|at| word.split_at(at))
}
