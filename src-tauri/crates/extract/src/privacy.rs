//! What someone may not have meant to share: quiet warnings about a text, not a judgement of it.
//!
//! Here: recognising addresses, numbers, names and words about health in Dutch and English text. What is not certain is
//! not said: a warning at every second sentence is one that nobody reads. Not here: what is done about it.

mod health;
mod mail;
mod names;
mod phone;
mod token;

use std::collections::HashSet;

use token::tokens;

/// Something in a text that its writer may want to look at again.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Noticed {
    /// What it seems to be.
    pub sort: Sensitive,
    /// It, as it stands in the text.
    pub what: String,
}

/// Why something may be sensitive.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Sensitive {
    /// The full name of a person.
    FullName,
    /// An e-mail address.
    Mail,
    /// A telephone number.
    Phone,
    /// A word about someone's health.
    Health,
}

/// What stands out in a text, in the order it stands there, each thing once. Known names of two words or more are
/// noticed however they are written; of other names only those that look like one of a person.
#[must_use]
pub fn noticed(text: &str, known_names: &[String]) -> Vec<Noticed> {
    let tokens = tokens(text);
    let mut found: Vec<(usize, Noticed)> = Vec::new();
    let mut add = |sort, range: std::ops::Range<usize>| {
        found.push((range.start, Noticed { sort, what: text[range].to_owned() }));
    };
    mail::addresses(text).for_each(|range| add(Sensitive::Mail, range));
    phone::numbers(text).for_each(|range| add(Sensitive::Phone, range));
    names::full(&tokens).for_each(|range| add(Sensitive::FullName, range));
    names::known(&tokens, known_names).for_each(|range| add(Sensitive::FullName, range));
    health::words(&tokens).for_each(|range| add(Sensitive::Health, range));
    found.sort_by_key(|(at, _)| *at);
    let mut seen = HashSet::new();
    let mut is_new = |noticed: &Noticed| seen.insert((noticed.sort, noticed.what.to_lowercase()));
    found.into_iter().map(|(_, noticed)| noticed).filter(|noticed| is_new(noticed)).collect()
}
