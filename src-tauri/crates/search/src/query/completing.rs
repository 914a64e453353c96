//! What may follow what is being typed: names of fields, and values that fit the field.

use besef_model::{Asked, Day, NameTally, Period, Span};
use serde::Serialize;
use ts_rs::TS;

use super::spot::{Spot, Typed};
use super::vocabulary::{FIELDS, Field, HAS, KINDS, Named, STEPS, STRETCHES, Stretch};
use super::written::{quoted, valued};
use super::{Reading, dates};
use crate::analysis::{fold, fold_name, words};

/// More is no help.
const MOST: usize = 10;
/// Of these, names for a word that may be a word.
const MOST_NAMES: usize = 6;
/// How far back months are offered.
const MONTHS: usize = 24;
/// How far back years are offered.
const YEARS: i32 = 5;

/// Names that may be completed, most used first.
#[derive(Debug, Clone, Copy, Default)]
pub struct Known<'a> {
    /// People, with how many moments name them.
    pub people: &'a [NameTally],
    /// Tags.
    pub tags: &'a [NameTally],
}

/// A language the names of fields are written in.
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

/// Ways to go on with the text at the caret (in UTF-16 units), the likeliest first, at most ten. New pieces are
/// written in that language; both are read.
pub fn complete(words: &str, caret: u32, today: Day, known: Known<'_>, tongue: Tongue) -> Vec<Completion> {
    let Some(spot) = Spot::at(words, caret) else { return Vec::new() };
    let desk = Desk { today, known, tongue: spot.typed.tongue().unwrap_or(tongue) };
    let mut offers = desk.offers(&spot.typed);
    let typed = words.strip_prefix(spot.before).unwrap_or_default();
    offers.retain(|offer| typed.strip_suffix(spot.after) != Some(&offer.piece));
    offers.truncate(MOST);
    offers.into_iter().map(|offer| offer.put(&spot, today)).collect()
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

    /// A whole piece is followed by a space, for what comes next.
    fn put(self, spot: &Spot<'_>, today: Day) -> Completion {
        let space = if self.whole { " " } else { "" };
        let after = if self.whole { spot.after.strip_prefix(' ').unwrap_or(spot.after) } else { spot.after };
        let head = format!("{}{}{space}", spot.before, self.piece);
        let caret = u32::try_from(head.encode_utf16().count()).unwrap_or(u32::MAX);
        let asked = if self.whole { last_asked(&self.piece, today) } else { None };
        Completion { piece: self.piece, words: head + after, caret, asked, moments: self.moments }
    }
}

fn last_asked(piece: &str, today: Day) -> Option<Asked> {
    let reading = Reading::of(&format!("{piece} "), today);
    Some(reading.groups().last()?.any.last()?.asked.clone())
}

/// What offers are made from.
struct Desk<'k> {
    today: Day,
    known: Known<'k>,
    tongue: Tongue,
}

impl Desk<'_> {
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
            offers = self.named(Field::Person, self.known.people, word);
            offers.extend(self.named(Field::Tag, self.known.tags, word));
            offers.sort_by_key(|offer| std::cmp::Reverse(offer.moments));
            offers.truncate(MOST_NAMES);
            let kinds = begun(KINDS, word, self.tongue);
            offers.extend(kinds.map(|(_, kind, tongue)| Offer::whole(valued(Field::Kind, kind, tongue))));
        }
        offers.extend(self.fields(word));
        offers
    }

    fn named(&self, field: Field, known: &[NameTally], word: &str) -> Vec<Offer> {
        let piece = |name: String| valued(field, &name, self.tongue);
        names(known, word).map(|offer| Offer { piece: piece(offer.piece), ..offer }).take(MOST).collect()
    }

    fn fields(&self, word: &str) -> Vec<Offer> {
        begun(FIELDS, word, self.tongue).map(|(_, name, _)| Offer::field(format!("{name}:"))).collect()
    }

    fn values(&self, field: Field, value: &str) -> Vec<Offer> {
        match field {
            Field::Kind => self.listed(KINDS, value),
            Field::Has => self.listed(HAS, value),
            Field::Step => self.listed(STEPS, value),
            Field::Person => names(self.known.people, value).take(MOST).collect(),
            Field::Tag => names(self.known.tags, value).take(MOST).collect(),
            Field::Since | Field::Until | Field::In => self.periods(value),
            Field::Goal | Field::Like => Vec::new(),
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

/// The names of which a word begins so, between quotes.
fn names<'k>(known: &'k [NameTally], beginning: &str) -> impl Iterator<Item = Offer> + 'k {
    let beginning = beginning.to_owned();
    let begins = move |name: &str| {
        fold_name(name).starts_with(&beginning) || words(name).any(|word| word.folded.starts_with(&beginning))
    };
    known.iter().filter(move |known| begins(&known.name)).map(|known| {
        let moments = Some(known.moments);
        Offer { piece: quoted(&known.name), whole: true, moments }
    })
}

/// What has a name that begins so, as it is written in that language or else in the other.
fn begun<T: Copy>(
    list: &'static [Named<T>],
    beginning: &str,
    tongue: Tongue,
) -> impl Iterator<Item = (T, &'static str, Tongue)> {
    list.iter().filter_map(move |one| {
        let begins = |tongue: &Tongue| one.names_in(*tongue).iter().any(|name| name.starts_with(beginning));
        let tongue = [tongue, tongue.other()].into_iter().find(begins)?;
        Some((one.what, one.name(tongue), tongue))
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
