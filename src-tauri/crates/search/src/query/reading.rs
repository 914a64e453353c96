//! Reading what a person typed. Nothing typed is ever an error: what makes no sense is left out or is a word.
//!
//! Tokens become pieces (what each asks), pieces joined by `OF` become chains, and those become parts: what can be
//! shown and taken away as one. Groups are what the index is asked. Not here: what a condition means to the index
//! (`plan`), or to a person (the faces).

use besef_model::{Asked, Condition, Day, Period};
use std::ops::Range;

use super::dates::period;
use super::tokens::{Said, Token, Tokens, Value, is_quote};
use super::vocabulary::{Field, HAS, KINDS, STEPS, meant};
use crate::analysis::{fold, words};

/// More is never typed by hand, and bounds the work of one question.
const MOST_WANTS: usize = 32;
/// In bytes.
const MOST_TEXT: usize = 10_000;

/// What a typed text asks of a moment: every group must be met.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Reading {
    text: String,
    parts: Vec<Part>,
    groups: Vec<Group>,
}

/// Of these at least one must be met; nearly always there is one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Group {
    /// Never empty.
    pub(crate) any: Vec<Want>,
}

/// One thing wanted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Want {
    /// What.
    pub(crate) asked: Asked,
    /// Whether it is the last thing typed and may go on.
    pub(crate) typing: bool,
}

/// A stretch of the text that asks something by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Part {
    /// Where it stands, in bytes.
    pub(crate) at: Range<usize>,
    /// Whether it is one of several values of a field, of which the others stay when it goes.
    pub(crate) listed: bool,
    /// Of these at least one must be met. Never empty.
    pub(crate) any: Vec<Want>,
}

impl Reading {
    /// Of a text, typed on that day. A quote that is not closed opens nothing.
    pub fn of(typed: &str, today: Day) -> Self {
        let text = &typed[..typed.floor_char_boundary(MOST_TEXT)];
        let chains = chains(text, today);
        let parts: Vec<Part> = chains.into_iter().flat_map(|chain| chain.parts(text)).collect();
        let groups = grouped(&parts);
        Self { text: text.to_owned(), parts, groups }
    }

    /// The text it was read from.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whether it asks nothing.
    pub fn is_blank(&self) -> bool {
        self.groups.is_empty()
    }

    /// What it asks: of each list at least one is to be met.
    pub fn asks(&self) -> Vec<Vec<Asked>> {
        let all = |group: &Group| group.any.iter().map(|want| want.asked.clone()).collect();
        self.groups.iter().map(all).collect()
    }

    /// What it asks, group by group.
    pub(crate) fn groups(&self) -> &[Group] {
        &self.groups
    }

    /// What it asks, as it stands in the text.
    pub(crate) fn parts(&self) -> &[Part] {
        &self.parts
    }
}

/// A moment has one kind: kinds asked for apart are kinds of which any will do. Everything else must all be met.
fn grouped(parts: &[Part]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    for Part { any, .. } in parts {
        match groups.iter_mut().find(|group| asks_kinds(&group.any) && asks_kinds(any)) {
            Some(kinds) => kinds.any.extend(any.iter().cloned()),
            None => groups.push(Group { any: any.clone() }),
        }
    }
    groups
}

fn asks_kinds(any: &[Want]) -> bool {
    let kind = |want: &Want| !want.asked.not && matches!(want.asked.condition, Condition::Kind { .. });
    any.iter().all(kind)
}

/// Pieces of which one is enough; nearly always there is one.
struct Chain {
    /// Ends where an `OF` does that nothing follows, so that it goes with the rest.
    at: Range<usize>,
    pieces: Vec<Piece>,
}

/// What a token asks.
struct Piece {
    at: Range<usize>,
    ask: Ask,
}

enum Ask {
    /// All of these words, each by itself.
    Words(Vec<(Range<usize>, Want)>),
    /// Any of these.
    Any(Vec<Want>),
    /// None of these values. All of them are negated.
    NoneOf(Vec<(Range<usize>, Want)>),
    /// Nothing.
    Nothing,
}

fn chains(text: &str, today: Day) -> Vec<Chain> {
    let mut chains: Vec<Chain> = Vec::new();
    let (mut joined, mut left) = (false, MOST_WANTS);
    for token in Tokens::of(text) {
        match (&token.what, chains.last_mut()) {
            (Said::Or, Some(last)) => {
                last.at.end = token.at.end;
                joined = true;
            }
            (_, last) => {
                let piece = Reader { text, today, left }.piece(token);
                left -= piece.ask.size();
                match last {
                    _ if matches!(piece.ask, Ask::Nothing) => continue,
                    Some(last) if joined => last.add(piece),
                    _ => chains.push(Chain { at: piece.at.clone(), pieces: vec![piece] }),
                }
                joined = false;
            }
        }
        if left == 0 {
            break;
        }
    }
    chains
}

impl Chain {
    fn add(&mut self, piece: Piece) {
        self.at.end = piece.at.end;
        self.pieces.push(piece);
    }

    fn parts(mut self, text: &str) -> Vec<Part> {
        let only = if self.pieces.len() == 1 { self.pieces.pop() } else { None };
        match only.map(|piece| piece.ask) {
            Some(Ask::Words(all)) => apart(all, false, self.at.end),
            Some(Ask::NoneOf(all)) if all.len() > 1 => apart(all, true, 0),
            Some(ask) => vec![Part { at: self.at, listed: false, any: ask.joined() }],
            None => {
                let any = self.pieces.into_iter().flat_map(|piece| piece.joined(text)).collect();
                vec![Part { at: self.at, listed: false, any }]
            }
        }
    }
}

/// A part for each; the last reaches at least so far.
fn apart(all: Vec<(Range<usize>, Want)>, listed: bool, end: usize) -> Vec<Part> {
    let part = |(at, want)| Part { at, listed, any: vec![want] };
    let mut parts: Vec<Part> = all.into_iter().map(part).collect();
    if let Some(last) = parts.last_mut() {
        last.at.end = last.at.end.max(end);
    }
    parts
}

impl Piece {
    /// Words that stand together are one thing of which one is enough only as a phrase.
    fn joined(self, text: &str) -> Vec<Want> {
        match self.ask {
            Ask::Words(all) if all.len() > 1 => vec![phrase(false, &text[self.at])],
            ask => ask.joined(),
        }
    }
}

impl Ask {
    fn size(&self) -> usize {
        match self {
            Ask::Words(all) | Ask::NoneOf(all) => all.len(),
            Ask::Any(all) => all.len(),
            Ask::Nothing => 0,
        }
    }

    fn joined(self) -> Vec<Want> {
        match self {
            Ask::Words(all) | Ask::NoneOf(all) => all.into_iter().map(|(_, want)| want).collect(),
            Ask::Any(all) => all,
            Ask::Nothing => Vec::new(),
        }
    }
}

/// Reads tokens of one text.
struct Reader<'t> {
    text: &'t str,
    today: Day,
    /// How many things may still be wanted.
    left: usize,
}

impl Reader<'_> {
    fn piece(&self, token: Token<'_>) -> Piece {
        let Token { at, not, what } = token;
        let ask = match what {
            Said::Quoted(text) => self.phrase(not, text),
            Said::Asked(field, values) => self.asked(field, &values, not, &at),
            Said::Run | Said::Or => self.words(not, &at),
        };
        Piece { at, ask }
    }

    fn phrase(&self, not: bool, text: &str) -> Ask {
        if words(text).next().is_none() { Ask::Nothing } else { Ask::Any(vec![phrase(not, text)]) }
    }

    /// Several words without white space cannot each be left out: that would leave out more than was said.
    fn words(&self, not: bool, at: &Range<usize>) -> Ask {
        let text = &self.text[at.clone()];
        let want = |from: usize, to: usize| {
            let condition = Condition::Word { word: text[from..to].to_owned() };
            let (from, to) = (at.start + from, at.start + to);
            (from..to, Want { asked: Asked { not, condition }, typing: !not && self.goes_on(to) })
        };
        let found: Vec<_> = words(text).take(self.left).map(|word| want(word.from, word.to)).collect();
        match found.len() {
            0 => Ask::Nothing,
            1 if not => Ask::Any(found.into_iter().map(|(_, want)| want).collect()),
            _ if not => Ask::Any(vec![phrase(true, text.trim_start_matches(['-', '−']))]),
            _ => Ask::Words(found),
        }
    }

    /// A value that makes no sense may yet come to; once it is left behind, it is words.
    fn asked(&self, field: Field, values: &[Value<'_>], not: bool, at: &Range<usize>) -> Ask {
        let typing = |value: &Value<'_>| !not && !value.quoted && self.goes_on(value.at.end);
        let want = |value: &Value<'_>| {
            let condition = condition(field, &value.text, value.quoted, self.today)?;
            Some((value.at.clone(), Want { asked: Asked { not, condition }, typing: typing(value) }))
        };
        let wants: Vec<_> = values.iter().filter_map(want).take(self.left).collect();
        match wants.len() {
            0 if self.goes_on(at.end) => Ask::Nothing,
            0 => self.words(not, at),
            1 => Ask::Any(wants.into_iter().map(|(_, want)| want).collect()),
            _ if not => {
                Ask::NoneOf(wants.into_iter().map(|(at, want)| (self.with_comma(at), want)).collect())
            }
            _ => Ask::Any(wants.into_iter().map(|(_, want)| want).collect()),
        }
    }

    /// A value with the comma that goes when it goes.
    fn with_comma(&self, at: Range<usize>) -> Range<usize> {
        let followed = self.text[at.end..].starts_with(super::tokens::is_comma);
        if followed { at.start..at.end + 1 } else { at.start - 1..at.end }
    }

    /// Whether typing may still be going on at this end of a piece.
    fn goes_on(&self, end: usize) -> bool {
        !self.text[end..].contains(|c: char| c.is_whitespace() || c.is_alphanumeric() || is_quote(c))
    }
}

fn phrase(not: bool, text: &str) -> Want {
    let condition = Condition::Phrase { words: text.trim().to_owned() };
    Want { asked: Asked { not, condition }, typing: false }
}

fn condition(field: Field, value: &str, whole: bool, today: Day) -> Option<Condition> {
    let bare = fold(value.trim_matches(|c: char| !c.is_alphanumeric()));
    let name = value.trim().to_owned();
    let named = whole || words(&name).next().is_some();
    let period = |said: fn(Period) -> (Option<Day>, Option<Day>)| {
        let (from, to) = said(period(value, today)?);
        Some(Condition::Period { from, to })
    };
    match field {
        Field::Kind => meant(KINDS, &bare).map(|kind| Condition::Kind { kind }),
        Field::Person => named.then_some(Condition::Person { name, whole }),
        Field::Tag => named.then_some(Condition::Tag { name, whole }),
        Field::Goal => named.then_some(Condition::Goal { name, whole }),
        Field::Since => period(|period| (Some(period.from), None)),
        Field::Until => period(|period| (None, Some(period.to))),
        Field::In => period(|period| (Some(period.from), Some(period.to))),
        Field::Has => meant(HAS, &bare).map(|what| Condition::Has { what }),
        Field::Step => meant(STEPS, &bare).map(|state| Condition::Step { state }),
        Field::Like => name.parse().ok().map(|id| Condition::Like { id }),
    }
}
