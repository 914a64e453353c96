//! Reading what a person typed. Nothing typed is ever an error: what makes no sense is left out or is a word.
//!
//! Tokens become pieces (what each asks, in `pieces`), those joined by `OF` become chains, and those become parts: what can be
//! shown and taken away as one. Groups are what the index is asked. Not here: what a condition means to the index
//! (`plan`), or to a person (the faces).

use besef_model::{Asked, Condition, Day, MomentId, NotedId};
use std::ops::Range;

use super::Goals;
use super::pieces::{Ask, Piece, Reader};
use super::tokens::{Said, Tokens};

/// More is never typed by hand, and bounds the work of one question.
const MOST_WANTS: usize = 32;
/// In bytes. What stands beyond is not read.
pub(crate) const MOST_TEXT: usize = 10_000;

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
    /// The goals it means, where it asks for one: of these any will do.
    pub(crate) goals: Vec<NotedId>,
}

impl Want {
    /// What is no goal.
    pub(crate) fn plain(asked: Asked, typing: bool) -> Self {
        Self { asked, typing, goals: Vec::new() }
    }
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
    /// Of a text, typed on that day, by someone who calls their goals so. A quote that is not closed opens nothing.
    pub fn of(typed: &str, today: Day, goals: &[(NotedId, String)]) -> Self {
        let text = &typed[..typed.floor_char_boundary(MOST_TEXT)];
        let chains = chains(text, today, goals);
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

    /// The moments it asks others to be like.
    pub fn likes(&self) -> impl Iterator<Item = MomentId> {
        let asked = self.groups.iter().flat_map(|group| &group.any);
        asked.filter_map(|want| match want.asked.condition {
            Condition::Like { id } => Some(id),
            _ => None,
        })
    }

    /// What it asks: of each list at least one is to be met.
    pub fn asks(&self) -> Vec<Vec<Asked>> {
        let all = |group: &Group| group.any.iter().map(|want| want.asked.clone()).collect();
        self.groups.iter().map(all).collect()
    }

    /// The same text with other parts: for trying what it might ask as well.
    pub(crate) fn of_parts(&self, parts: Vec<Part>) -> Reading {
        Reading { text: self.text.clone(), groups: grouped(&parts), parts }
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

fn chains(text: &str, today: Day, goals: Goals<'_>) -> Vec<Chain> {
    let mut chains: Vec<Chain> = Vec::new();
    let (mut joined, mut left) = (false, MOST_WANTS);
    for token in Tokens::of(text) {
        match (&token.what, chains.last_mut()) {
            (Said::Or, Some(last)) => {
                last.at.end = token.at.end;
                joined = true;
            }
            (_, last) => {
                let piece = Reader { text, today, goals, left }.piece(token);
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
