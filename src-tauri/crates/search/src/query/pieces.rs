//! What a token asks by itself: words, a phrase, or the values of a field.

use besef_model::{Asked, Condition, Day, NameSort, NotedId, Period};
use std::ops::Range;

use super::dates::period;
use super::goals::{self, Goals};
use super::reading::Want;
use super::tokens::{Said, Token, Value, is_comma, is_minus, is_quote};
use super::vocabulary::{
    ACTIVITIES, CHANGES, FEEDBACK, FOLLOW_UPS, Field, HAS, INTENTIONS, KINDS, ROLES, STEPS, meant,
};
use crate::analysis::{fold, words};

/// What a token asks.
pub(crate) struct Piece {
    pub(crate) at: Range<usize>,
    pub(crate) ask: Ask,
}

pub(crate) enum Ask {
    /// All of these words, each by itself.
    Words(Vec<(Range<usize>, Want)>),
    /// Any of these.
    Any(Vec<Want>),
    /// None of these values. All of them are negated.
    NoneOf(Vec<(Range<usize>, Want)>),
    /// Nothing.
    Nothing,
}

impl Piece {
    /// Words that stand together are one thing of which one is enough only as a phrase.
    pub(crate) fn joined(self, text: &str) -> Vec<Want> {
        match self.ask {
            Ask::Words(all) if all.len() > 1 => vec![phrase(false, &text[self.at])],
            ask => ask.joined(),
        }
    }
}

impl Ask {
    pub(crate) fn size(&self) -> usize {
        match self {
            Ask::Words(all) | Ask::NoneOf(all) => all.len(),
            Ask::Any(all) => all.len(),
            Ask::Nothing => 0,
        }
    }

    pub(crate) fn joined(self) -> Vec<Want> {
        match self {
            Ask::Words(all) | Ask::NoneOf(all) => all.into_iter().map(|(_, want)| want).collect(),
            Ask::Any(all) => all,
            Ask::Nothing => Vec::new(),
        }
    }
}

/// Reads tokens of one text.
pub(crate) struct Reader<'t> {
    pub(crate) text: &'t str,
    pub(crate) today: Day,
    pub(crate) goals: Goals<'t>,
    /// How many things may still be wanted.
    pub(crate) left: usize,
}

impl Reader<'_> {
    pub(crate) fn piece(&self, token: Token<'_>) -> Piece {
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
            (from..to, Want::plain(Asked { not, condition }, !not && self.goes_on(to)))
        };
        let found: Vec<_> = words(text).take(self.left).map(|word| want(word.from, word.to)).collect();
        match found.len() {
            0 => Ask::Nothing,
            1 if not => Ask::Any(found.into_iter().map(|(_, want)| want).collect()),
            _ if not => Ask::Any(vec![phrase(true, text.trim_start_matches(is_minus))]),
            _ => Ask::Words(found),
        }
    }

    /// A value that makes no sense may yet come to; once it is left behind, it is words.
    fn asked(&self, field: Field, values: &[Value<'_>], not: bool, at: &Range<usize>) -> Ask {
        let typing = |value: &Value<'_>| !not && !value.quoted && self.goes_on(value.at.end);
        let want = |value: &Value<'_>| {
            let (typing, goals) = (typing(value), self.goals_meant(field, value, typing(value)));
            let condition = self.condition(field, &value.text, value.quoted)?;
            Some((value.at.clone(), Want { asked: Asked { not, condition }, typing, goals }))
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

    fn condition(&self, field: Field, value: &str, whole: bool) -> Option<Condition> {
        let bare = fold(value.trim_matches(|c: char| !c.is_alphanumeric()));
        let name = value.trim().to_owned();
        let is_name = whole || words(&name).next().is_some();
        let named = |sort| Condition::Named { sort, name: name.clone(), whole };
        let period = |said: fn(Period) -> (Option<Day>, Option<Day>)| {
            let (from, to) = said(period(value, self.today)?);
            Some(Condition::Period { from, to })
        };
        match field {
            Field::Kind => meant(KINDS, &bare).map(|kind| Condition::Kind { kind }),
            Field::Person => is_name.then_some(Condition::Person { name, whole }),
            Field::Tag => is_name.then_some(Condition::Tag { name, whole }),
            Field::Source => is_name.then(|| named(NameSort::Source)),
            Field::Training => is_name.then(|| named(NameSort::Training)),
            Field::Standard => is_name.then(|| named(NameSort::Standard)),
            Field::Goal => is_name.then(|| goals::goal(self.goals, name, whole)),
            Field::Since => period(|period| (Some(period.from), None)),
            Field::Until => period(|period| (None, Some(period.to))),
            Field::In => period(|period| (Some(period.from), Some(period.to))),
            Field::Has => meant(HAS, &bare).map(|what| Condition::Has { what }),
            Field::Step => meant(STEPS, &bare).map(|state| Condition::Step { state }),
            Field::FollowUp => meant(FOLLOW_UPS, &bare).map(|state| Condition::FollowUp { state }),
            Field::Role => meant(ROLES, &bare).map(|role| Condition::Role { role }),
            Field::Feedback => meant(FEEDBACK, &bare).map(|state| Condition::Feedback { state }),
            Field::Changed => meant(CHANGES, &bare).map(|what| Condition::Changed { what }),
            Field::Activity => meant(ACTIVITIES, &bare).map(|activity| Condition::Activity { activity }),
            Field::Intention => meant(INTENTIONS, &bare).map(|intention| Condition::Intention { intention }),
            Field::Like => name.parse().ok().map(|id| Condition::Like { id }),
        }
    }

    fn goals_meant(&self, field: Field, value: &Value<'_>, typing: bool) -> Vec<NotedId> {
        match field {
            Field::Goal => goals::meant(self.goals, value.text.trim(), value.quoted, typing),
            _ => Vec::new(),
        }
    }

    /// A value with the comma that goes when it goes.
    fn with_comma(&self, at: Range<usize>) -> Range<usize> {
        let followed = self.text[at.end..].starts_with(is_comma);
        if followed { at.start..at.end + 1 } else { at.start - 1..at.end }
    }

    /// Whether typing may still be going on at this end of a piece.
    fn goes_on(&self, end: usize) -> bool {
        !self.text[end..].contains(|c: char| c.is_whitespace() || c.is_alphanumeric() || is_quote(c))
    }
}

fn phrase(not: bool, text: &str) -> Want {
    let condition = Condition::Phrase { words: text.trim().to_owned() };
    Want::plain(Asked { not, condition }, false)
}
