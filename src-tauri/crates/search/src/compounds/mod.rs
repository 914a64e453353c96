//! The parts of a Dutch compound: *leerklimaat* is *leer* and *klimaat*, so that whoever remembers *klimaat* finds
//! it. Split by a dictionary of words that do not split themselves (`dictionary/NOTICE.md` says where it is from and
//! how to make it anew). Not here: which field holds the parts, or what a part is worth beside the whole word.
//!
//! A part is given as it stands in the word: *leerlingenraad* gives *leerlingen* and *raad*, since a linking *-en* or *-e*
//! has the stem of the word without it. A linking *-s* belongs to no part: *ontwikkelingsgesprekken* gives *ontwikkeling*
//! and *gesprekken*.

mod dictionary;
mod splitting;
mod stem;

pub use dictionary::{Dictionary, Role, letters};
pub use stem::stem;

/// No compound in use is shorter.
const SHORTEST: usize = 5;
/// Longer than any compound in use; whatever is longer is not looked at, so that no text costs more than its length.
const LONGEST: usize = 60;

/// The parts of a folded word (lower case, without accents), in order; none when it is not a compound.
///
/// # Examples
/// ```
/// use besef_search::compounds::parts;
///
/// assert_eq!(parts("leerklimaat"), ["leer", "klimaat"]);
/// assert_eq!(parts("schoolontwikkelingsplan"), ["school", "ontwikkeling", "plan"]);
/// assert!(parts("vertrouwen").is_empty());
/// ```
pub fn parts(folded: &str) -> Vec<&str> {
    Dictionary::dutch().map(|dictionary| dictionary.parts(folded)).unwrap_or_default()
}
