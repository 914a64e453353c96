//! The Dutch stem under which the forms of a word meet. Not here: which fields hold stems (`analysis`).

use rust_stemmers::{Algorithm, Stemmer};

/// What ends a plural whose word ends in *-ie* or *-e*; *precies*, *verlies* and *proces* are none.
const PLURALS: [&str; 14] = [
    "ties", "dies", "gies", "nies", "ries", "sies", "fies", "mies", "ales", "ules", "odes", "ages", "ases",
    "ites",
];

/// The stem of a folded word. Snowball's parts *klas* from *klassen*, *brief* from *brieven*, *toets* from *toetsen* and
/// *studie* from *studies*, as it does not follow what Dutch spelling does to the letter before an ending; here they meet.
///
/// # Examples
/// ```
/// use besef_search::compounds::stem;
///
/// assert_eq!(stem("klassen"), stem("klas"));
/// assert_eq!(stem("brieven"), stem("brief"));
/// assert_eq!(stem("toetsen"), stem("toets"));
/// assert_eq!(stem("plaatsen"), stem("plaats"));
/// assert_eq!(stem("studies"), stem("studie"));
/// ```
pub fn stem(folded: &str) -> String {
    let plural = PLURALS.iter().any(|ending| folded.ends_with(ending));
    let singular = if plural { &folded[..folded.len() - 1] } else { folded };
    let mut stem = Stemmer::create(Algorithm::Dutch).stem(singular).into_owned();
    undouble(&mut stem);
    harden(&mut stem);
    without_s(&mut stem);
    stem
}

fn is_consonant(letter: u8) -> bool {
    letter.is_ascii_lowercase() && !b"aeiouy".contains(&letter)
}

/// A consonant is doubled only before an ending.
fn undouble(stem: &mut String) {
    if let [.., before, last] = stem.as_bytes()
        && before == last
        && is_consonant(*last)
    {
        stem.pop();
    }
}

/// No Dutch word ends in *v* or *z*.
fn harden(stem: &mut String) {
    for (soft, hard) in [('v', 'f'), ('z', 's')] {
        if stem.ends_with(soft) {
            stem.pop();
            stem.push(hard);
        }
    }
}

/// Snowball takes the *s* from *toets* as if it made a plural, and leaves it in *toetsen*. The vowel before it then is
/// shortened as in *plaats*.
fn without_s(stem: &mut String) {
    let &[_, _, .., before, b's'] = stem.as_bytes() else { return };
    if !is_consonant(before) || before == b'j' {
        return;
    }
    stem.pop();
    if let &[.., one, other, _] = stem.as_bytes()
        && one == other
        && b"aeou".contains(&one)
    {
        stem.remove(stem.len() - 2);
    }
}
