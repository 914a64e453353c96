//! The words a compound may be made of, and where in it they may stand. Not here: choosing between splits
//! (`splitting`), nor making the dictionary (`examples/dictionary.rs`).

use std::sync::LazyLock;

use fst::Map;
use fst::raw::{Fst, Output};

use super::{LONGEST, splitting};
use crate::analysis::fold;

/// Made by `examples/dictionary.rs`.
static DUTCH: &[u8] = include_bytes!("../../dictionary/dutch.fst");

/// Where in a compound a word may stand, and whether it splits: bits in the value of a dictionary's word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u64)]
pub enum Role {
    /// Before another part: *leer* in *leerklimaat*.
    First = 1,
    /// Before another part with a linking *-s* between them: *ontwikkeling* in *ontwikkelingsplan*.
    FirstWithS = 2,
    /// At the end: *klimaat* in *leerklimaat*.
    Last = 4,
}

impl Role {
    /// Whether it is among the roles of a word.
    fn among(self, roles: u64) -> bool {
        roles & self as u64 != 0
    }
}

/// Words and their roles. A word without any role only says of itself that it does not split.
pub struct Dictionary<Bytes = &'static [u8]>(Map<Bytes>);

impl Dictionary {
    /// The Dutch one, made ready once. None only when its file is damaged, which a test would show.
    pub fn dutch() -> Option<&'static Self> {
        static READY: LazyLock<Option<Dictionary>> = LazyLock::new(|| Dictionary::over(DUTCH).ok());
        READY.as_ref()
    }

    /// The bytes of the Dutch one.
    pub fn dutch_bytes() -> usize {
        DUTCH.len()
    }
}

impl<Bytes: AsRef<[u8]>> Dictionary<Bytes> {
    /// A dictionary over an FST map from folded words to the sum of their [`Role`]s.
    ///
    /// # Errors
    /// When the bytes are not an FST of the version this house writes.
    pub fn over(bytes: Bytes) -> Result<Self, fst::Error> {
        Map::new(bytes).map(Self)
    }

    /// The parts of a folded word, in order; none when it does not split by this dictionary. A closing *'s* belongs to
    /// none of them (*lesthema's*).
    pub fn parts<'w>(&self, folded: &'w str) -> Vec<&'w str> {
        let bare = folded.strip_suffix("'s").unwrap_or(folded);
        let plain = bare.len() <= LONGEST && bare.bytes().all(|letter| letter.is_ascii_lowercase());
        if !plain || self.holds(bare) {
            return Vec::new();
        }
        splitting::best(bare, self)
    }

    /// Whether it is a word of this dictionary.
    pub fn holds(&self, folded: &str) -> bool {
        self.0.contains_key(folded)
    }

    /// Every word at the beginning of `folded`, shortest first: its length in letters, and its roles.
    pub(super) fn beginnings(&self, folded: &str) -> Vec<(usize, Roles)> {
        beginnings(self.0.as_fst(), folded.as_bytes())
    }
}

/// The roles of one word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Roles(u64);

impl Roles {
    pub(super) fn has(self, role: Role) -> bool {
        role.among(self.0)
    }
}

fn beginnings<Bytes: AsRef<[u8]>>(fst: &Fst<Bytes>, letters: &[u8]) -> Vec<(usize, Roles)> {
    let (mut node, mut output, mut found) = (fst.root(), Output::zero(), Vec::new());
    for (at, letter) in letters.iter().enumerate() {
        let Some(step) = node.find_input(*letter) else { break };
        let transition = node.transition(step);
        output = output.cat(transition.out);
        node = fst.node(transition.addr);
        if node.is_final() {
            found.push((at + 1, Roles(output.cat(node.final_output()).value())));
        }
    }
    found
}

/// A word of a list as a dictionary holds it: folded. None when it is not made of letters alone.
pub fn letters(word: &str) -> Option<String> {
    let folded = fold(word);
    (!folded.is_empty() && folded.bytes().all(|letter| letter.is_ascii_lowercase())).then_some(folded)
}
