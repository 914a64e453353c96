//! Words that hold a sentence together and say little of what it is about: *iets over klimaat in de klas* is about two
//! words. Not here: what a question does with them (`query::wanted`).

use std::collections::HashSet;
use std::sync::LazyLock;

/// Folded words; a line that begins with `#` is a remark.
static LIST: &str = include_str!("../../dictionary/small.txt");

/// Whether a folded word is such a word, in Dutch or English.
pub(crate) fn is_small(folded: &str) -> bool {
    static SMALL: LazyLock<HashSet<&str>> = LazyLock::new(|| {
        let lines = LIST.lines().filter(|line| !line.starts_with('#'));
        lines.flat_map(str::split_whitespace).collect()
    });
    SMALL.contains(folded)
}
