//! Which words can be a theme at all: not those that hold sentences together, not numbers and dates, and not those that
//! stand in every journal because it is a journal of learning.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::analysis::is_small;

/// Shorter words are abbreviations and particles.
const SHORTEST: usize = 3;

/// Folded words; a line that begins with `#` is a remark.
static LIST: &str = include_str!("../../dictionary/never_themes.txt");

/// Whether a folded word can mark a period.
pub(crate) fn may_mark(folded: &str) -> bool {
    static NEVER: LazyLock<HashSet<&str>> = LazyLock::new(|| {
        let lines = LIST.lines().filter(|line| !line.starts_with('#'));
        lines.flat_map(str::split_whitespace).collect()
    });
    folded.chars().count() >= SHORTEST
        && !folded.contains(|letter: char| letter.is_numeric())
        && !is_small(folded)
        && !NEVER.contains(folded)
}
