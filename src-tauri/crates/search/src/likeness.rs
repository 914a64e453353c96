//! How a word that stands in a text is like one that is asked for. The index knows it from its fields; a text that is shown
//! has to be looked at word by word, so what cannot be alike is told apart before anything is stemmed or split.
//! Not here: what else resembles a word in the journal (`query::sought`), or what is shown of a text (`marks`).

use besef_model::Likeness;
use std::collections::HashSet;
use std::ops::Range;

use crate::analysis::{Form, Stems, dutch_stem, stretches};
use crate::query::Sought;
use crate::spelling::usual;

/// A word that is asked for, ready to be recognised.
#[derive(Debug, Clone)]
pub(crate) struct Known {
    pub(crate) sought: Sought,
    /// What its other forms have in common.
    root: Root,
    /// What a word that resembles it is known by.
    resembling: Vec<Resembling>,
    /// All of those as written, to know most of them at once.
    written: HashSet<String>,
}

/// A word that resembles one that is asked for.
#[derive(Debug, Clone)]
struct Resembling {
    form: Form,
    word: String,
    root: Root,
}

/// How a word is met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Met {
    pub(crate) likeness: Likeness,
    /// The stretch of the folded word that meets it.
    pub(crate) part: Range<usize>,
}

/// The letters that stay in front whatever ending a word has: its stem but for the last letter, which a plural changes
/// (*brief*, *brieven*; *taak*, *taken*).
#[derive(Debug, Clone)]
struct Root(String);

impl Root {
    fn of(stem: &str) -> Self {
        let keep = stem.char_indices().next_back().map_or(0, |(last, _)| last);
        let first = stem.chars().next().map_or(0, char::len_utf8);
        Self(stem[..keep.max(first)].to_owned())
    }

    fn begins(&self, folded: &str) -> bool {
        folded.starts_with(&self.0)
    }

    /// Whether it may begin a part: there is something before it, or else after it.
    fn within(&self, folded: &str) -> bool {
        self.0.len() > 1 && folded.len() > self.0.len() + 2 && folded.contains(&self.0)
    }
}

impl Known {
    pub(crate) fn new(sought: &Sought) -> Self {
        let resembling = sought.resembling.iter().map(|(form, word)| {
            let root = Root::of(if *form == Form::Exact { word } else { &word[..] });
            Resembling { form: *form, word: word.clone(), root }
        });
        let written = sought.resembling.iter().filter(|(form, _)| *form == Form::Exact);
        Self {
            root: Root::of(shorter(&sought.stems)),
            resembling: resembling.filter(|one| one.form != Form::Exact).collect(),
            written: written.map(|(_, word)| word.clone()).collect(),
            sought: sought.clone(),
        }
    }

    /// How a folded word meets it, in the best way it does.
    pub(crate) fn met_by(&self, folded: &str) -> Option<Met> {
        let whole = |likeness| Some(Met { likeness, part: 0..folded.len() });
        if folded == self.sought.folded {
            return whole(Likeness::Exact);
        }
        if self.begins(folded) || self.has_form(folded) {
            return whole(Likeness::Form);
        }
        if let Some(part) = self.part_of(folded) {
            return Some(Met { likeness: Likeness::Part, part });
        }
        self.resembled_by(folded).map(|part| Met { likeness: Likeness::Resembling, part })
    }

    /// Whether it is no more than what was typed so far.
    pub(crate) fn begins(&self, folded: &str) -> bool {
        self.sought.typing && folded.starts_with(&self.sought.folded)
    }

    fn has_form(&self, folded: &str) -> bool {
        if !same_start(&self.sought.stems.dutch, folded) {
            return false;
        }
        let spelt = usual(folded);
        self.root.begins(&spelt) && {
            let stems = Stems::of(folded);
            stems.dutch == self.sought.stems.dutch || stems.english == self.sought.stems.english
        }
    }

    fn part_of(&self, folded: &str) -> Option<Range<usize>> {
        let Sought { folded: asked, stems, .. } = &self.sought;
        let begun = |part: &str| self.sought.may_begin_part() && part.starts_with(asked.as_str());
        let meant = |part: &str| {
            part == asked || part == stems.dutch || dutch_stem(part) == stems.dutch || begun(part)
        };
        if self.root.within(folded) { stretch(folded, meant) } else { None }
    }

    fn resembled_by(&self, folded: &str) -> Option<Range<usize>> {
        if self.written.contains(folded) {
            return Some(0..folded.len());
        }
        self.resembling.iter().find_map(|one| one.stands_in(folded))
    }
}

impl Resembling {
    fn stands_in(&self, folded: &str) -> Option<Range<usize>> {
        match self.form {
            Form::Part if self.root.within(folded) => {
                stretch(folded, |part| part == self.word || dutch_stem(part) == self.word)
            }
            Form::Dutch | Form::English if self.root.begins(folded) => {
                let stems = Stems::of(folded);
                let stem = if self.form == Form::Dutch { stems.dutch } else { stems.english };
                (stem == self.word).then_some(0..folded.len())
            }
            _ => None,
        }
    }
}

/// The shortest stretch of a compound that is meant. Where the usual spelling is another one, the whole word.
fn stretch(folded: &str, meant: impl Fn(&str) -> bool) -> Option<Range<usize>> {
    let spelt = usual(folded);
    let found = stretches(&spelt).into_iter().filter(|part| meant(part)).min_by_key(|part| part.len())?;
    if spelt != folded {
        return Some(0..folded.len());
    }
    let from = found.as_ptr() as usize - spelt.as_ptr() as usize;
    Some(from..from + found.len())
}

fn shorter(stems: &Stems) -> &str {
    let common = stems.dutch.bytes().zip(stems.english.bytes()).take_while(|(a, b)| a == b).count();
    if common == stems.dutch.len().min(stems.english.len()) && stems.english.len() < stems.dutch.len() {
        &stems.english
    } else {
        &stems.dutch
    }
}

/// Forms of a word and its spellings begin alike, but for *k* and *c*.
fn same_start(stem: &str, folded: &str) -> bool {
    let start = |word: &str| word.bytes().next().map(|first| if first == b'k' { b'c' } else { first });
    start(stem) == start(folded)
}
