//! The words that mark a period against all that was written before it: those that stand in clearly more of its
//! moments than was to be expected. Which words can be such is in `telling`, on which side of the period a moment lies
//! in `sides`, how surely a word marks it in `surprise`, how a word is written in `spelled`.
//!
//! Words are first counted as they stand in the dictionary, forms of one word together; the likeliest are then asked
//! like any question. So a theme counts exactly the moments that its word finds in the period.

mod sides;
mod spelled;
mod surprise;
mod telling;

use besef_model::{Filter, MomentId, Page, Period};
use std::cmp::Reverse;
use std::collections::{BTreeSet, HashMap, HashSet};
use tantivy::collector::DocSetCollector;
use tantivy::{DocAddress, Searcher};

pub use spelled::{as_written, folded_words};

use crate::analysis::{Form, Stems};
use crate::holdings::Holdings;
use crate::query::{Enough, Leaving, Plan, Query, Reading, asking};
use crate::schema::Fields;
use crate::tail::Tail;
use crate::{SearchError, ranking};
use sides::{Shelf, Sides};
use surprise::surprise;
use telling::may_mark;

/// More themes are no longer themes.
const MOST: usize = 8;
/// In fewer moments a word is a coincidence.
const FEWEST: u32 = 3;
/// So many days at least: what was written twice on one day marks the day.
const FEWEST_DAYS: usize = 2;
/// With fewer earlier moments there is nothing to be set against.
const FEWEST_EARLIER: u32 = 20;
/// At least so surprising (G², one degree of freedom): by chance one word in twenty would be. A look-back asks what
/// stands out, it proves nothing; a higher bar leaves hardly a word in a few months of writing.
const SURE: f64 = 3.84;
/// So many of the likeliest are asked.
const ASKED: usize = 3 * MOST;
/// Two words that share more of their moments than this are one theme.
const SHARED: f64 = 0.8;
/// So many of its latest moments show how a word is written.
const SHOWN: u32 = 20;

/// A word that marks a period.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marking {
    /// Without case and accents: of all its forms the one that stands in most moments of the period.
    pub word: String,
    /// How many moments of the period it finds.
    pub moments: u32,
    /// How many moments before the period it finds.
    pub earlier: u32,
    /// The latest of those in the period, to see in how the word is written.
    pub latest: Vec<MomentId>,
}

/// A journal, and the period that is looked at.
pub(crate) struct Desk<'a> {
    fields: &'a Fields,
    written: &'a Searcher,
    tail: &'a Tail,
    period: Period,
    shelves: Vec<Shelf<'a>>,
}

/// What a word finds.
struct Asked {
    word: String,
    /// In how many moments of the period it stands in this very form.
    so_written: u32,
    within: HashSet<(usize, DocAddress)>,
    days: BTreeSet<u32>,
    sides: Sides,
}

impl<'a> Desk<'a> {
    pub(crate) fn new(
        fields: &'a Fields,
        written: &'a Searcher,
        tail: &'a Tail,
        period: Period,
    ) -> Result<Self, SearchError> {
        let mut shelves = vec![Shelf::of(fields, written, &tail.changed, period)?];
        if let Some(now) = &tail.now {
            shelves.push(Shelf::of(fields, now, &[], period)?);
        }
        Ok(Self { fields, written, tail, period, shelves })
    }

    /// The words that mark the period, the surest first, without those left out; nothing when there is too little
    /// before it to be set against.
    pub(crate) fn marking(&self, left_out: &HashSet<String>) -> Result<Option<Vec<Marking>>, SearchError> {
        let all: Sides = self.shelves.iter().map(Shelf::all).sum();
        if all.before < FEWEST_EARLIER {
            return Ok(None);
        }
        let mut sure = Vec::new();
        for (word, so_written) in likeliest(self.words(left_out)?, all) {
            let asked = self.ask(word, so_written)?;
            let surprise = surprise(asked.sides, all);
            if asked.sides.within >= FEWEST && asked.days.len() >= FEWEST_DAYS && surprise >= SURE {
                sure.push((surprise, asked));
            }
        }
        sure.sort_by(|(a, one), (b, other)| b.total_cmp(a).then_with(|| one.by_form().cmp(&other.by_form())));
        let themes = apart(sure.into_iter().map(|(_, asked)| asked));
        Ok(Some(themes.into_iter().map(|theme| self.told(theme)).collect::<Result<_, _>>()?))
    }

    /// In how many moments every word stands that may be a theme.
    fn words(&self, left_out: &HashSet<String>) -> Result<HashMap<String, Sides>, SearchError> {
        let mut words = HashMap::new();
        let may = |word: &str| may_mark(word) && !left_out.contains(word);
        for shelf in &self.shelves {
            shelf.count(self.fields.word_field(Form::Exact), may, &mut words)?;
        }
        Ok(words)
    }

    fn ask(&self, word: String, so_written: u32) -> Result<Asked, SearchError> {
        let journal = Holdings::new(self.fields, self.written, self.tail.now.as_ref());
        let asking = asking(&self.reading(&word), &[], journal)?;
        let plan = Plan { journal, asking: &asking, filter: &Filter::default(), enough: Enough::All };
        let query = plan.over(&[], Leaving::Nothing)?;
        let (mut within, mut days, mut sides) = (HashSet::new(), BTreeSet::new(), Sides::default());
        for (at, shelf) in self.shelves.iter().enumerate() {
            for moment in shelf.searcher.search(&query, &DocSetCollector)? {
                let day = shelf.day(moment);
                sides.add(shelf.side(day));
                if shelf.side(day).within > 0 {
                    within.insert((at, moment));
                    days.insert(day);
                }
            }
        }
        Ok(Asked { word, so_written, within, days, sides })
    }

    fn told(&self, Asked { word, sides, .. }: Asked) -> Result<Marking, SearchError> {
        let Period { from, to } = self.period;
        let query = Query {
            reading: self.reading(&word),
            filter: Filter { from: Some(from), to: Some(to), ..Filter::default() },
            page: Page { offset: 0, limit: SHOWN },
            ..Query::default()
        };
        let found = ranking::find(self.fields, self.written, self.tail, &query)?;
        Ok(Marking { word, moments: found.total, earlier: sides.before, latest: found.ids })
    }

    /// The word as a question: typed to its end.
    fn reading(&self, word: &str) -> Reading {
        Reading::of(&format!("{word} "), self.period.to, &[])
    }
}

impl Asked {
    /// The form that is written most first.
    fn by_form(&self) -> (Reverse<u32>, &str) {
        (Reverse(self.so_written), &self.word)
    }
}

/// The words that may mark the period most surely, for asking: of all forms of a word the one written most, and in how
/// many moments of the period it is.
fn likeliest(words: HashMap<String, Sides>, all: Sides) -> Vec<(String, u32)> {
    let groups = grouped(words).into_iter().filter(|group| group.sides.within >= FEWEST);
    let mut likely: Vec<(f64, Group)> =
        groups.map(|group| (surprise(group.sides.at_most(all), all), group)).collect();
    likely.retain(|(surprise, _)| *surprise > 0.0);
    likely.sort_by(|(a, one), (b, other)| b.total_cmp(a).then_with(|| one.word.cmp(&other.word)));
    let mut seen = HashSet::new();
    likely.retain(|(_, group)| seen.insert(group.word.clone()));
    likely.into_iter().take(ASKED).map(|(_, group)| (group.word, group.most)).collect()
}

/// Forms of one word, by a stem they share.
#[derive(Debug, Default)]
struct Group {
    word: String,
    most: u32,
    /// A moment that holds two forms counts twice: near enough to choose what to ask.
    sides: Sides,
}

/// Once by Dutch stems, once by English ones: the language of a text is not known to its words.
fn grouped(words: HashMap<String, Sides>) -> Vec<Group> {
    let mut groups: HashMap<(Form, String), Group> = HashMap::new();
    for (word, sides) in words.into_iter().filter(|(_, sides)| sides.within > 0) {
        let Stems { dutch, english } = Stems::of(&word);
        for stem in [(Form::Dutch, dutch), (Form::English, english)] {
            let group = groups.entry(stem).or_default();
            group.sides.add(sides);
            if (sides.within, Reverse(&word)) > (group.most, Reverse(&group.word)) {
                (group.word, group.most) = (word.clone(), sides.within);
            }
        }
    }
    groups.into_values().collect()
}

/// At most so many, none of which finds about the same moments as one before it.
fn apart(sure: impl Iterator<Item = Asked>) -> Vec<Asked> {
    let mut themes: Vec<Asked> = Vec::new();
    for asked in sure {
        if themes.len() < MOST && themes.iter().all(|theme| shared(theme, &asked) <= SHARED) {
            themes.push(asked);
        }
    }
    themes
}

/// Of all moments that either finds, the part that both find.
fn shared(one: &Asked, other: &Asked) -> f64 {
    let both = one.within.intersection(&other.within).count();
    let either = one.within.len() + other.within.len() - both;
    both as f64 / either.max(1) as f64
}
