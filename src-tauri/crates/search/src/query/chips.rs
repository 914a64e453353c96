//! What was read of a text as chips: a condition each, and the text that stays when it is taken away.

use besef_model::{Asked, Condition};
use serde::Serialize;
use ts_rs::TS;

use super::Reading;
use super::reading::Part;
use super::tokens::is_minus;

/// Something a question asks besides its words, to show and to take away.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Chip {
    /// Of these at least one is to be met; nearly always there is one.
    pub any: Vec<Asked>,
    /// The text of the question without it.
    pub without: String,
}

impl Reading {
    /// Everything asked that is more than a plain word or phrase, in the order typed.
    pub fn chips(&self) -> Vec<Chip> {
        self.parts().iter().filter(|part| !is_plain(part)).map(|part| self.chip(part)).collect()
    }

    fn chip(&self, part: &Part) -> Chip {
        Chip { any: part.asks(), without: self.without(part) }
    }

    /// The text without a part. It ends in a space where the part was the end of it: what stands before was typed to
    /// its end.
    pub(crate) fn without(&self, part: &Part) -> String {
        let (left, right) = (&self.text()[..part.at.start], &self.text()[part.at.end..]);
        if part.listed {
            return format!("{left}{right}");
        }
        let apart = right.is_empty() || right.starts_with(char::is_whitespace);
        let (left, right) = (left.trim_end(), right.trim_start());
        match (left.is_empty(), apart) {
            (true, true) => right.to_owned(),
            (false, true) => format!("{left} {right}"),
            // What was stuck to it was no minus sign before a word, and must not become one.
            (_, false) => format!("{left} {}", right.trim_start_matches(is_minus)).trim_start().to_owned(),
        }
    }
}

impl Part {
    /// What it asks.
    pub(crate) fn asks(&self) -> Vec<Asked> {
        self.any.iter().map(|want| want.asked.clone()).collect()
    }
}

fn is_plain(part: &Part) -> bool {
    let [want] = part.any.as_slice() else { return false };
    !want.asked.not && matches!(want.asked.condition, Condition::Word { .. } | Condition::Phrase { .. })
}
