//! What an answer is worth. Each word that is asked for is met in one of four ways, and the better way always counts
//! more: *exact* above *another form* above *a part* above *resembling*. Only between moments that are equal in this does it
//! count how much of the text is about the word, and how long ago it was. Not here: finding out how a word is met
//! (`word`), or what comes first of what is worth the same (`top`).

use besef_model::Likeness;
use tantivy::Score;

/// From one way of being met to the next better one.
const CLASS: Score = 1.0;

/// At most this much for how much of the text is about the word.
const ABOUT: Score = 0.7;

/// At most this much for being recent. Together with [`ABOUT`] it stays below a class.
pub(crate) const RECENT: Score = 0.25;

/// After so many days being recent is worth half.
const FADES: Score = 365.0;

/// How soon saying a word again adds little, and how much a long text counts against it: the usual values of BM25.
const SATURATION: Score = 1.2;
const LENGTH: Score = 0.75;

/// The words in a middling moment. A fixed number, so that what a moment is worth does not depend on the others.
const MIDDLING: Score = 50.0;

/// What a phrase is worth: it is met exactly or not at all.
pub(crate) const PHRASE: Score = CLASS * 3.0 + ABOUT / 2.0;

/// What a word is worth that is met so, standing so many times among so many words.
pub(crate) fn word(likeness: Likeness, times: Score, words: Score) -> Score {
    let room = SATURATION * (1.0 - LENGTH + LENGTH * words / MIDDLING);
    class(likeness) + ABOUT * times / (times + room)
}

fn class(likeness: Likeness) -> Score {
    CLASS
        * match likeness {
            Likeness::Resembling => 0.0,
            Likeness::Part => 1.0,
            Likeness::Form => 2.0,
            Likeness::Exact => 3.0,
        }
}

/// What being so many days older than the newest is worth.
pub(crate) fn recency(days: Score) -> Score {
    RECENT * FADES / (FADES + days)
}
