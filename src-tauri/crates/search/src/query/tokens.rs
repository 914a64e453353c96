//! A typed text cut into what stands in it: words, quotes, `field:value`, and what joins two of them. Only signs are
//! looked at here and the names of fields; what a piece asks is for `reading`.
//!
//! A quote that is never closed opens nothing. Within the quotes of a value two quotes are one: `met:"An ""Pim"""`.

use std::borrow::Cow;
use std::ops::Range;

use super::vocabulary::{FIELDS, Field, OR, named};
use crate::analysis::fold;

/// In bytes; no field has a longer name.
const LONGEST_NAME: usize = 20;

/// A piece of the text.
#[derive(Debug)]
pub(crate) struct Token<'t> {
    /// Where it stands, in bytes, its minus sign included.
    pub(crate) at: Range<usize>,
    /// Whether a minus sign stands before it.
    pub(crate) not: bool,
    /// What it is.
    pub(crate) what: Said<'t>,
}

/// What a piece looks like.
#[derive(Debug)]
pub(crate) enum Said<'t> {
    /// What joins two neighbours.
    Or,
    /// Signs and words without white space.
    Run,
    /// What stands between quotes.
    Quoted(&'t str),
    /// A field that exists, and its values; none is empty.
    Asked(Field, Vec<Value<'t>>),
}

/// What stands after the colon of a field, or after a comma there.
#[derive(Debug)]
pub(crate) struct Value<'t> {
    /// Where, in bytes, its quotes included.
    pub(crate) at: Range<usize>,
    /// Without its quotes.
    pub(crate) text: Cow<'t, str>,
    /// Whether it stood between quotes.
    pub(crate) quoted: bool,
}

/// The pieces of a text, in order.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Tokens<'t> {
    text: &'t str,
    at: usize,
    /// The quote that opens nothing; there is one at most.
    unclosed: Option<usize>,
}

impl<'t> Tokens<'t> {
    pub(crate) fn of(text: &'t str) -> Self {
        Self { text, at: 0, unclosed: None }
    }

    /// Where the quote stands that was seen and is not closed.
    pub(crate) fn unclosed(&self) -> Option<usize> {
        self.unclosed
    }

    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn sees(&self, is: impl Fn(char) -> bool) -> bool {
        self.rest().starts_with(is)
    }

    /// Passes over all characters until one of these.
    fn until(&mut self, stop: impl Fn(char) -> bool) -> &'t str {
        let rest = self.rest();
        let run = &rest[..rest.find(stop).unwrap_or(rest.len())];
        self.at += run.len();
        run
    }

    fn skip_one(&mut self) {
        self.at += self.rest().chars().next().map_or(0, char::len_utf8);
    }

    /// A minus sign says *not* where a piece begins, right before the piece: *klas-sfeer*, *a - b* and *--vlag* are
    /// no such.
    fn takes_minus(&mut self) -> bool {
        let mut ahead = self.rest().chars();
        let begins = self.text[..self.at].chars().next_back().is_none_or(is_gap);
        let minus = begins && ahead.next().is_some_and(is_minus);
        let before = ahead.next().is_some_and(|next| !next.is_whitespace() && !is_minus(next));
        if minus && before {
            self.skip_one();
        }
        minus && before
    }

    /// What stands between quotes from here on; passes over a quote that is not closed.
    fn takes_phrase(&mut self) -> Option<&'t str> {
        let opened = self.at;
        self.skip_one();
        let from = self.at;
        let phrase = self.until(is_quote);
        if self.rest().is_empty() {
            (self.at, self.unclosed) = (from, Some(opened));
            return None;
        }
        self.skip_one();
        Some(phrase)
    }

    fn takes_field(&mut self) -> Option<Field> {
        let rest = self.rest();
        let name = &rest[..rest.find(|c: char| !c.is_alphabetic())?];
        let known = rest[name.len()..].starts_with(':') && name.len() <= LONGEST_NAME;
        let field = if known { named(FIELDS, &fold(name)) } else { None };
        self.at += field.map_or(0, |_| name.len() + 1);
        field
    }

    fn takes_values(&mut self) -> Vec<Value<'t>> {
        let mut values = Vec::new();
        loop {
            values.extend(Some(self.takes_value()).filter(|value| !value.text.trim().is_empty()));
            if !self.sees(is_comma) {
                return values;
            }
            self.skip_one();
        }
    }

    fn takes_value(&mut self) -> Value<'t> {
        let from = self.at;
        let quoted = if self.sees(is_quote) { self.takes_quoted() } else { None };
        let whole = quoted.is_some();
        let text =
            quoted.unwrap_or_else(|| Cow::Borrowed(self.until(|c| is_gap(c) || is_quote(c) || is_comma(c))));
        Value { at: from..self.at, text, quoted: whole }
    }

    fn takes_quoted(&mut self) -> Option<Cow<'t, str>> {
        let opened = self.at;
        self.skip_one();
        let from = self.at;
        let mut value = Cow::Borrowed(self.until(is_quote));
        while let Some(quote) = self.rest().chars().next() {
            self.skip_one();
            if !self.sees(|next| next == quote) {
                return Some(value);
            }
            value.to_mut().push(quote);
            self.skip_one();
            let more = self.until(is_quote);
            value.to_mut().push_str(more);
        }
        (self.at, self.unclosed) = (from, Some(opened));
        None
    }
}

impl<'t> Iterator for Tokens<'t> {
    type Item = Token<'t>;

    fn next(&mut self) -> Option<Token<'t>> {
        loop {
            self.until(|c| !is_gap(c));
            let from = self.at;
            let not = self.takes_minus();
            let next = self.rest().chars().next()?;
            let what = if is_quote(next) {
                let Some(phrase) = self.takes_phrase() else { continue };
                Said::Quoted(phrase)
            } else if is_bar(next) {
                self.skip_one();
                Said::Or
            } else if let Some(field) = self.takes_field() {
                Said::Asked(field, self.takes_values())
            } else {
                run(self.until(|c| is_gap(c) || is_quote(c) || is_bar(c)), not)
            };
            return Some(Token { at: from..self.at, not, what });
        }
    }
}

/// Only in capitals: *of* and *or* are words of every text.
fn run(text: &str, not: bool) -> Said<'static> {
    let joins = !not && OR.iter().flat_map(|or| or.names()).any(|name| name == text);
    if joins { Said::Or } else { Said::Run }
}

/// All quotes are one: an opening one of one sort may be closed by another.
pub(crate) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '«' | '»')
}

/// What parts pieces. Brackets group nothing.
pub(crate) fn is_gap(c: char) -> bool {
    c.is_whitespace() || matches!(c, '(' | ')')
}

/// What says *not* before a piece.
pub(crate) fn is_minus(c: char) -> bool {
    matches!(c, '-' | '−')
}

fn is_bar(c: char) -> bool {
    c == '|'
}

/// What parts the values of a field.
pub(crate) fn is_comma(c: char) -> bool {
    c == ',' || is_bar(c)
}
