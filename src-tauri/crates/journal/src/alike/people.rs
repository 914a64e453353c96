//! Names of people: turned round, abbreviated, misspelled.

use super::{Alike, Word, Words, is_slip};

pub(super) fn compare(one: &Words, other: &Words) -> Option<Alike> {
    if one.sorted() == other.sorted() {
        return Some(Alike::Letters);
    }
    if is_shortened(one, other) {
        return Some(Alike::Form);
    }
    is_slip(one, other).then_some(Alike::Slip)
}

/// Whether one abbreviates words of the other: *An P.*, *A. Peeters*, *Peeters A.* At least one word has to stand
/// there whole: two initials may be anyone's.
fn is_shortened(one: &Words, other: &Words) -> bool {
    if one.0.len() != other.0.len() || one.0.len() < 2 {
        return false;
    }
    let turned: Vec<&Word> = other.0.iter().skip(1).chain(other.0.first()).collect();
    let straight: Vec<&Word> = other.0.iter().collect();
    let turned_back: Vec<&Word> = other.0.last().into_iter().chain(&other.0[..other.0.len() - 1]).collect();
    [straight, turned, turned_back].iter().any(|other| pairs_up(&one.0, other))
}

fn pairs_up(one: &[Word], other: &[&Word]) -> bool {
    let whole = |(a, b): (&Word, &&Word)| a.letters == b.letters && a.letters.chars().count() > 1;
    let pairs = || one.iter().zip(other);
    pairs().all(|(a, b)| a.letters == b.letters || shortens(a, b) || shortens(b, a)) && pairs().any(whole)
}

/// A letter on its own, or the beginning of a word with a full stop after it. Digits count: they stand for nothing else.
fn shortens(short: &Word, whole: &Word) -> bool {
    let letter = short.letters.chars().count() == 1 && short.letters.chars().all(char::is_alphabetic);
    (letter || short.stopped)
        && short.letters.len() < whole.letters.len()
        && whole.letters.starts_with(&short.letters)
}
