//! What may follow what is being typed: names of fields, and values that fit the field.

use besef_model::{Asked, Day, NameTally, NotedId, Period, Span};
use serde::Serialize;
use std::collections::HashSet;
use ts_rs::TS;

use super::spot::{Spot, Typed};
use super::vocabulary::{
    ACTIVITIES, CHANGES, FEEDBACK, FIELDS, FOLLOW_UPS, Field, HAS, INTENTIONS, KINDS, Named, ROLES, STEPS,
    STRETCHES, Stretch,
};
use super::written::{quoted, valued};
use super::{Goals, Reading, dates};
use crate::analysis::{fold, fold_name, words};

/// More is no help, save to whoever asks what can be asked at all.
const MOST: usize = 10;
/// Of these, names for a word that may be a word.
const MOST_NAMES: usize = 6;
/// How far back months are offered.
const MONTHS: usize = 24;
/// How far back years are offered.
const YEARS: i32 = 5;

/// Fields whose values are names.
const NAMED: [Field; 6] =
    [Field::Person, Field::Tag, Field::Source, Field::Training, Field::Standard, Field::Goal];

/// Names that may be completed, most used first, with how many moments name them.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'a> {
    /// People.
    pub people: &'a [NameTally],
    /// Tags.
    pub tags: &'a [NameTally],
    /// Titles of sources.
    pub sources: &'a [NameTally],
    /// Titles of trainings.
    pub trainings: &'a [NameTally],
    /// Labels from a framework.
    pub standards: &'a [NameTally],
    /// Goals, the likeliest first.
    pub goals: &'a [(NotedId, String)],
}

/// A language texts and the names of fields are written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tongue {
    /// Dutch.
    Dutch,
    /// English.
    English,
}

/// One way to go on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Completion {
    /// The piece it puts in the place of what is being typed: `soort:`, `met:"An Peeters"`.
    pub piece: String,
    /// The whole text with that piece in it.
    pub words: String,
    /// Where typing goes on in it, in UTF-16 units, as a text field counts.
    pub caret: u32,
    /// What the piece asks, once it is complete; nothing for the bare name of a field.
    pub asked: Option<Asked>,
    /// How many moments carry the name, where it is one.
    pub moments: Option<u32>,
}

/// Ways to go on with the text at the caret (in UTF-16 units), the likeliest first, at most ten; in a text that is
/// blank all fields. New pieces are written in that language; both are read.
pub fn complete(words: &str, caret: u32, today: Day, known: Known<'_>, tongue: Tongue) -> Vec<Completion> {
    let Some(spot) = Spot::at(words, caret) else { return Vec::new() };
    let desk = Desk { today, known, tongue: spot.typed.tongue().unwrap_or(tongue) };
    let mut offers = desk.offers(&spot.typed);
    let typed = words.strip_prefix(spot.before).unwrap_or_default();
    let mut seen = HashSet::new();
    offers.retain(|offer| {
        typed.strip_suffix(spot.after) != Some(&offer.piece) && seen.insert(fold(&offer.piece))
    });
    offers.truncate(if typed.is_empty() { FIELDS.len() } else { MOST });
    offers.into_iter().map(|offer| desk.put(offer, &spot)).collect()
}

/// A piece to put there.
struct Offer {
    piece: String,
    /// Whether nothing more is to be typed to it.
    whole: bool,
    moments: Option<u32>,
}

impl Offer {
    fn field(piece: String) -> Self {
        Self { piece, whole: false, moments: None }
    }

    fn whole(piece: String) -> Self {
        Self { piece, whole: true, moments: None }
    }
}

fn last_asked(piece: &str, today: Day, goals: Goals<'_>) -> Option<Asked> {
    let reading = Reading::of(&format!("{piece} "), today, goals);
    Some(reading.groups().last()?.any.last()?.asked.clone())
}

/// What offers are made from.
struct Desk<'k> {
    today: Day,
    known: Known<'k>,
    tongue: Tongue,
}

impl Desk<'_> {
    /// A whole piece is followed by a space, for what comes next.
    fn put(&self, Offer { piece, whole, moments }: Offer, spot: &Spot<'_>) -> Completion {
        let space = if whole { " " } else { "" };
        let after = if whole { spot.after.strip_prefix(' ').unwrap_or(spot.after) } else { spot.after };
        let head = format!("{}{piece}{space}", spot.before);
        let caret = u32::try_from(head.encode_utf16().count()).unwrap_or(u32::MAX);
        let asked = if whole { last_asked(&piece, self.today, self.known.goals) } else { None };
        Completion { piece, words: head + after, caret, asked, moments }
    }

    fn offers(&self, typed: &Typed<'_>) -> Vec<Offer> {
        match typed {
            Typed::Nothing => self.fields(""),
            Typed::Word { minus, word } => {
                let offers = self.of_word(&fold(word));
                let sign = |offer: Offer| Offer { piece: format!("{minus}{}", offer.piece), ..offer };
                offers.into_iter().map(sign).collect()
            }
            Typed::Value { head, field, value } => {
                let offers = self.values(*field, &fold(value.trim_start()));
                offers
                    .into_iter()
                    .map(|offer| Offer { piece: format!("{head}{}", offer.piece), ..offer })
                    .collect()
            }
        }
    }

    /// One letter is the beginning of too many names.
    fn of_word(&self, word: &str) -> Vec<Offer> {
        let mut offers = Vec::new();
        if word.chars().count() >= 2 {
            offers.extend(NAMED.into_iter().flat_map(|field| self.named(field, word)));
            offers.sort_by_key(|offer| std::cmp::Reverse(offer.moments));
            offers.truncate(MOST_NAMES);
            let kinds = begun(KINDS, word, self.tongue);
            offers.extend(kinds.map(|(_, kind, tongue)| Offer::whole(valued(Field::Kind, kind, tongue))));
        }
        offers.extend(self.fields(word));
        offers
    }

    fn named(&self, field: Field, word: &str) -> Vec<Offer> {
        let piece = |name: String| valued(field, &name, self.tongue);
        let names = self.names(field, word).into_iter();
        names.map(|offer| Offer { piece: piece(offer.piece), ..offer }).collect()
    }

    /// The names of which a word begins so.
    fn names(&self, field: Field, beginning: &str) -> Vec<Offer> {
        let Known { people, tags, sources, trainings, standards, goals } = self.known;
        let known = match field {
            Field::Person => people,
            Field::Tag => tags,
            Field::Source => sources,
            Field::Training => trainings,
            Field::Standard => standards,
            _ => &[],
        };
        let goals = if field == Field::Goal { goals } else { &[] };
        let counted = known.iter().map(|known| (&known.name, Some(known.moments)));
        let all = counted.chain(goals.iter().map(|(_, name)| (name, None)));
        let begun = all.filter(|(name, _)| begins(name, beginning)).take(MOST);
        begun.map(|(name, moments)| Offer { piece: quoted(name), whole: true, moments }).collect()
    }

    fn fields(&self, word: &str) -> Vec<Offer> {
        begun(FIELDS, word, self.tongue).map(|(_, name, _)| Offer::field(format!("{name}:"))).collect()
    }

    fn values(&self, field: Field, value: &str) -> Vec<Offer> {
        match field {
            Field::Kind => self.listed(KINDS, value),
            Field::Has => self.listed(HAS, value),
            Field::Step => self.listed(STEPS, value),
            Field::FollowUp => self.listed(FOLLOW_UPS, value),
            Field::Role => self.listed(ROLES, value),
            Field::Feedback => self.listed(FEEDBACK, value),
            Field::Changed => self.listed(CHANGES, value),
            Field::Activity => self.listed(ACTIVITIES, value),
            Field::Intention => self.listed(INTENTIONS, value),
            Field::Since | Field::Until | Field::In => self.periods(value),
            Field::Like => Vec::new(),
            _ => self.names(field, value),
        }
    }

    fn listed<T: Copy>(&self, list: &'static [Named<T>], value: &str) -> Vec<Offer> {
        begun(list, value, self.tongue).map(|(_, name, _)| Offer::whole(name.to_owned())).collect()
    }

    /// Months go by their name only when that is what is being typed.
    fn periods(&self, value: &str) -> Vec<Offer> {
        let blank = value.is_empty();
        let stretches = begun(STRETCHES, value, self.tongue)
            .filter(|(stretch, ..)| !blank || !matches!(stretch, Stretch::Month(_)))
            .map(|(_, name, _)| name.to_owned());
        let stretches = stretches.take(if blank { MOST_NAMES } else { MOST });
        let (years, months) = (self.years(), self.months());
        let numbers = months.into_iter().chain(years).filter(|number| number.starts_with(value));
        stretches.chain(numbers).map(Offer::whole).collect()
    }

    fn months(&self) -> Vec<String> {
        let back = |month: &Day| Some(month.plus_days(-1).first_of_month());
        let months = std::iter::successors(Some(self.today.first_of_month()), back);
        months.take(MONTHS).map(dates::month).collect()
    }

    /// Years, and school years.
    fn years(&self) -> Vec<String> {
        let begun = Period::around(self.today, Span::SchoolYear).from.year();
        let school = (0..YEARS).map(|ago| format!("{}-{}", begun - ago, begun - ago + 1));
        (0..YEARS).map(|ago| (self.today.year() - ago).to_string()).chain(school).collect()
    }
}

fn begins(name: &str, beginning: &str) -> bool {
    fold_name(name).starts_with(beginning) || words(name).any(|word| word.folded.starts_with(beginning))
}

/// What has a name that begins so in that language, then what has one only in the other; each as it is written there.
fn begun<T: Copy>(
    list: &'static [Named<T>],
    beginning: &str,
    tongue: Tongue,
) -> impl Iterator<Item = (T, &'static str, Tongue)> {
    let begins =
        move |one: &Named<T>, tongue| one.names_in(tongue).iter().any(|name| name.starts_with(beginning));
    [tongue, tongue.other()].into_iter().flat_map(move |one| {
        let offered =
            move |named: &&Named<T>| begins(named, one) && (one == tongue || !begins(named, tongue));
        list.iter().filter(offered).map(move |named| (named.what, named.name(one), one))
    })
}

impl Tongue {
    fn other(self) -> Self {
        match self {
            Tongue::Dutch => Tongue::English,
            Tongue::English => Tongue::Dutch,
        }
    }
}
