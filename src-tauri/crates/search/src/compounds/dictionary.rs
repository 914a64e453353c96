//! The words a compound may be made of, and where in it they may stand. Not here: choosing between splits
//! (`splitting`), nor making the dictionary (`examples/dictionary.rs`).

use std::sync::LazyLock;

use fst::Map;
use fst::raw::Output;

use super::{LONGEST, SHORTEST, splitting};
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
        let plain = (SHORTEST..=LONGEST).contains(&bare.len())
            && bare.bytes().all(|letter| letter.is_ascii_lowercase());
        if !plain || self.holds(bare) {
            return Vec::new();
        }
        splitting::best(bare, self)
    }

    /// Whether it is a word of this dictionary.
    pub fn holds(&self, folded: &str) -> bool {
        self.0.contains_key(folded)
    }

    /// Every word at the beginning of `letters`, shortest first: its length, and its roles.
    pub(super) fn beginnings<'a>(&'a self, letters: &'a str) -> impl Iterator<Item = (usize, Roles)> + 'a {
        let fst = self.0.as_fst();
        let (mut node, mut output) = (fst.root(), Output::zero());
        let nodes = letters.bytes().enumerate().map_while(move |(at, letter)| {
            let transition = node.transition(node.find_input(letter)?);
            output = output.cat(transition.out);
            node = fst.node(transition.addr);
            Some((at + 1, node.is_final().then(|| output.cat(node.final_output()))))
        });
        nodes.filter_map(|(length, roles)| Some((length, Roles(roles?.value()))))
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

/// A word of a list as a dictionary holds it: folded. None when it is not made of letters alone.
pub fn letters(word: &str) -> Option<String> {
    let folded = fold(word);
    (!folded.is_empty() && folded.bytes().all(|letter| letter.is_ascii_lowercase())).then_some(folded)
}
