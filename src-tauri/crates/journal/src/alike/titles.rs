//! Labels and titles: one or many, misspelled.

use super::{Alike, Words, is_slip};

/// Shorter words have too many neighbours that end like their plural (*en*, *as*).
const LEAST: usize = 3;

pub(super) fn compare(one: &Words, other: &Words) -> Option<Alike> {
    let (a, b) = (one.squeezed(), other.squeezed());
    if is_plural(&a, &b) || is_plural(&b, &a) {
        return Some(Alike::Form);
    }
    is_slip(one, other).then_some(Alike::Slip)
}

/// Whether `many` is the plural of `one`, in Dutch or English.
fn is_plural(one: &str, many: &str) -> bool {
    one.chars().count() >= LEAST && plurals(one).iter().any(|plural| plural == many)
}

/// What may be the plural of a word: toets/toetsen, les/lessen, vraag/vragen, brief/brieven, huis/huizen, tafel/tafels,
/// bezoek/bezoeken, periode/perioden; test/tests, class/classes, story/stories.
fn plurals(one: &str) -> Vec<String> {
    let mut plurals: Vec<String> = ["en", "n", "s", "es"].iter().map(|end| format!("{one}{end}")).collect();
    if let Some(last) = one.chars().last() {
        plurals.push(format!("{one}{last}en"));
    }
    if let Some(stem) = one.strip_suffix('y') {
        plurals.push(format!("{stem}ies"));
    }
    let short = without_double_vowel(one);
    for stem in [one, short.as_str()] {
        plurals.push(format!("{}en", softened(stem)));
        plurals.push(format!("{stem}en"));
    }
    plurals
}

/// *vraag* as it stands in *vragen*: an open syllable writes its long vowel once.
fn without_double_vowel(word: &str) -> String {
    let letters: Vec<char> = word.chars().collect();
    match letters.as_slice() {
        [start @ .., one, two, last] if one == two && "aeou".contains(*one) => {
            start.iter().chain([one, last]).collect()
        }
        _ => word.to_owned(),
    }
}

/// *brief* as it stands in *brieven*, *huis* in *huizen*.
fn softened(word: &str) -> String {
    match (word.strip_suffix('f'), word.strip_suffix('s')) {
        (Some(stem), _) => format!("{stem}v"),
        (_, Some(stem)) => format!("{stem}z"),
        _ => word.to_owned(),
    }
}
