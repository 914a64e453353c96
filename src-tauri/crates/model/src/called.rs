//! How people are called in a text that others read: by what they are, or by their initials, wherever their names stand.
//! Here: finding names in running text and putting something else there. Not here: which texts those are (`retold`), nor
//! what someone's role is.
//!
//! Where it is not certain that a word is a name, it is taken for one: what is hidden without need is seen in a preview
//! and costs little, what is not hidden may cost someone else a lot.

use std::{
    cmp::Reverse,
    collections::{BTreeMap, BTreeSet, HashMap},
    ops::Range,
};

use crate::folded;

/// Forms of address, which stand before a name and are none.
const ADDRESS: &[&str] = &[
    "de", "het", "the", "juf", "juffrouw", "meester", "mevrouw", "mevr", "meneer", "mijnheer", "heer", "dhr",
    "mw", "dr", "prof", "zuster", "pater", "mr", "mrs", "ms", "miss", "sir", "madam",
];

/// How some people are called otherwise.
///
/// ```
/// use besef_model::Callings;
///
/// let callings = Callings::by_initials(["An Peeters", "Bart"]);
/// assert_eq!(callings.told("Met An en Barts klas, anders."), "Met A.P. en B.'s klas, anders.");
/// ```
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Callings {
    /// By the first of its words: a journal names hundreds of people, and most words name none.
    by_first: HashMap<String, Vec<Calling>>,
}

/// One name, or a part of one that is said alone.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Calling {
    /// Its words, without case and accents. Never empty.
    words: Vec<String>,
    known: Known,
    /// What stands in its place.
    told: String,
}

/// What a name is known by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Known {
    /// Its words alone: a whole name of several.
    Words,
    /// A capital: *An* and *de Boer* are names, *an* and *de boer* are not.
    Capital,
    /// Nothing but capitals: *IT*, of the *IT coordinator*, is not *It*.
    Capitals,
}

/// A word of a text, and where it stands.
struct Word<'a> {
    at: Range<usize>,
    text: &'a str,
    folded: String,
}

/// A name found in a text.
struct Found<'a> {
    /// How many words it takes.
    words: usize,
    /// Whether the last of them has the *s* of a possessive.
    possessive: bool,
    told: &'a str,
}

impl Callings {
    /// Calls each name what comes with it. Two people called alike are told apart by a number: *mentor*, *mentor (2)*.
    /// First and last names said alone count too; where two people share one, it becomes an initial.
    pub fn new<N: AsRef<str>>(called: impl IntoIterator<Item = (N, String)>) -> Self {
        let mut names = Vec::new();
        let mut seen = BTreeSet::new();
        for (name, told) in called {
            if !words(name.as_ref()).is_empty() && seen.insert(folded(name.as_ref())) {
                names.push((name.as_ref().to_owned(), told));
            }
        }
        tell_apart(&mut names);
        let wholes = names.iter().map(|(name, told)| Calling::whole(name, told));
        let parts =
            parts_of_all(&names).into_iter().map(|(part, known, told)| Calling::part(part, known, &told));
        let mut by_first: HashMap<String, Vec<Calling>> = HashMap::new();
        for calling in wholes.chain(parts) {
            let alike = by_first.entry(calling.words.first().cloned().unwrap_or_default()).or_default();
            if alike.iter().all(|known| known.words != calling.words) {
                alike.push(calling);
            }
        }
        Self { by_first }
    }

    /// Calls everyone by their initials.
    pub fn by_initials<N: AsRef<str>>(names: impl IntoIterator<Item = N>) -> Self {
        Self::new(names.into_iter().map(|name| {
            let told = initials(name.as_ref());
            (name, told)
        }))
    }

    /// The text with everyone called so. Names are found as whole words only, longer ones first, also with an *s* or *'s*
    /// behind them; accents do not matter. Where a sentence begins with a name, it begins with a capital still.
    pub fn told(&self, text: &str) -> String {
        let words = words(text);
        let (mut told, mut from, mut at) = (String::new(), 0, 0);
        while at < words.len() {
            let Some(found) = self.find(text, &words, at) else {
                at += 1;
                continue;
            };
            told += &text[from..words[at].at.start];
            told += &begun(found.told, begins_sentence(&text[..words[at].at.start]));
            told += if found.possessive { "'s" } else { "" };
            at += found.words;
            from = words[at - 1].at.end;
            // An abbreviation at the end of a sentence has one full stop, not two.
            from += usize::from(told.ends_with('.') && text[from..].starts_with('.'));
        }
        told + &text[from..]
    }

    /// The longest name that begins with this word; as it is rather than as a possessive.
    fn find(&self, text: &str, words: &[Word<'_>], at: usize) -> Option<Found<'_>> {
        let first = words.get(at)?.folded.as_str();
        let beginning = |first: &str| self.by_first.get(first).map_or(&[][..], Vec::as_slice);
        let callings = beginning(first).iter().chain(first.strip_suffix('s').map_or(&[][..], beginning));
        let found = callings.filter_map(|calling| calling.found_at(text, words, at));
        found.min_by_key(|found| (Reverse(found.words), found.possessive))
    }
}

impl Calling {
    fn whole(name: &str, told: &str) -> Self {
        let words: Vec<String> = words(name).into_iter().map(|word| word.folded).collect();
        let capital = words.len() == 1 && begins_with_capital(name);
        Self { known: if capital { Known::Capital } else { Known::Words }, words, told: told.to_owned() }
    }

    fn part(part: &str, known: Known, told: &str) -> Self {
        Self { known, ..Self::whole(part, told) }
    }

    fn found_at(&self, text: &str, words: &[Word<'_>], at: usize) -> Option<Found<'_>> {
        let run = words.get(at..at + self.words.len())?;
        let (last, before) = run.split_last()?;
        let (own_last, own_before) = self.words.split_last()?;
        let exact = last.folded == *own_last;
        let is_found = (exact || last.folded.strip_suffix('s') == Some(own_last))
            && before.iter().zip(own_before).all(|(word, own)| word.folded == *own)
            && self.known.by(run)
            && run.windows(2).all(|pair| joins(&text[pair[0].at.end..pair[1].at.start]))
            && !is_part_of_double_name(text, run[0].at.start..last.at.end);
        is_found.then_some(Found { words: run.len(), possessive: !exact, told: &self.told })
    }
}

impl Known {
    fn by(self, run: &[Word<'_>]) -> bool {
        match self {
            Self::Words => true,
            Self::Capital => run.iter().any(|word| begins_with_capital(word.text)),
            Self::Capitals => run.iter().all(|word| is_in_capitals(word.text)),
        }
    }
}

/// The initials of a name: *An Peeters* becomes *A.P.*, *Jan van den Berg* *J.v.d.B.* Who is written in lower case is
/// called by what they are already (*mentor*, *leerlingen 3B*), and stays so.
pub fn initials(name: &str) -> String {
    if !begins_with_capital(name) {
        return name.to_owned();
    }
    let first = |word: &Word<'_>| word.text.chars().next();
    words(name).iter().filter_map(first).flat_map(|letter| [letter, '.']).collect()
}

/// Runs of letters and digits.
fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, letter) in text.char_indices().chain([(text.len(), ' ')]) {
        match (is_of_word(letter), start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                let word = &text[from..at];
                words.push(Word { at: from..at, text: word, folded: folded(word) });
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Marks that go on a letter belong to its word, however the accent is written.
fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || unicode_normalization::char::is_combining_mark(letter)
}

/// Whether what stands between two words leaves them one name: *An Peeters*, *A. Peeters*, *O'Brien*, *Anne-Marie*.
fn joins(between: &str) -> bool {
    let mut others = between.chars().filter(|letter| !letter.is_whitespace());
    others.next().is_none_or(|sign| ".-'’".contains(sign)) && others.next().is_none()
}

/// Whether a hyphen ties it to another name: *Jan* in *Jan-Willem* is someone else.
fn is_part_of_double_name(text: &str, at: Range<usize>) -> bool {
    let before = text[..at.start].strip_suffix('-').and_then(|before| words(before).pop());
    let goes_on = text[at.end..].strip_prefix('-').is_some_and(begins_with_capital);
    let goes_before =
        before.is_some_and(|word| word.at.end + 1 == at.start && begins_with_capital(word.text));
    (goes_on || goes_before) && begins_with_capital(&text[at])
}

fn begins_with_capital(text: &str) -> bool {
    text.chars().find(|letter| letter.is_alphanumeric()).is_some_and(|letter| !letter.is_lowercase())
}

/// Whether no letter is a small one, but for the *s* of several or of a possessive.
fn is_in_capitals(text: &str) -> bool {
    let bare = text.strip_suffix('s').filter(|bare| bare.chars().count() > 1);
    !bare.unwrap_or(text).contains(char::is_lowercase)
}

/// Numbers those that would be called like another.
fn tell_apart(names: &mut [(String, String)]) {
    let mut taken = BTreeSet::new();
    for (_, told) in names {
        let alone = told.clone();
        let numbered = (2..).map(|number| format!("{alone} ({number})"));
        let free = std::iter::once(alone.clone()).chain(numbered).find(|one| taken.insert(folded(one)));
        *told = free.unwrap_or(alone);
    }
}

/// What of a longer name is also said alone: the first name, the last name with and without what goes before it.
fn parts(name: &str) -> Vec<&str> {
    let spaced: Vec<&str> = name.split_whitespace().collect();
    let (Some(first), Some(last), true) = (spaced.first(), spaced.last(), spaced.len() > 1) else {
        return Vec::new();
    };
    let surname = name[first.len() + name.find(first).unwrap_or(0)..].trim_start();
    let is_name = |part: &&str| {
        let address = ADDRESS.contains(&folded(part).trim_end_matches('.'));
        part.chars().filter(|letter| letter.is_alphabetic()).count() > 1 && !address
    };
    let is_said = |part: &&str| begins_with_capital(part.split_whitespace().last().unwrap_or_default());
    let parts: BTreeSet<&str> =
        [*first, surname, *last].into_iter().filter(is_name).filter(is_said).collect();
    if begins_with_capital(name) { parts.into_iter().collect() } else { Vec::new() }
}

/// What is said alone of all these names, what it is known by, and what stands in its place: what several share tells of
/// none of them.
fn parts_of_all(names: &[(String, String)]) -> Vec<(&str, Known, String)> {
    let mut whose: BTreeMap<String, Vec<(&str, Known, &str)>> = BTreeMap::new();
    for (name, told) in names {
        for part in parts(name) {
            whose.entry(folded(part)).or_default().push((part, known_part(part, name), told));
        }
    }
    whose.into_values().filter_map(|whose| told_alone(&whose)).collect()
}

fn told_alone<'a>(whose: &[(&'a str, Known, &str)]) -> Option<(&'a str, Known, String)> {
    match whose {
        [(part, known, told)] => Some((part, *known, (*told).to_owned())),
        [(part, ..), ..] => Some((part, Known::Capital, initials(part))),
        [] => None,
    }
}

/// In a name that is not in capitals throughout, a part that is stands for something.
fn known_part(part: &str, name: &str) -> Known {
    if is_in_capitals(part) && !is_in_capitals(name) { Known::Capitals } else { Known::Capital }
}

/// Whether a sentence or a line begins after this.
fn begins_sentence(before: &str) -> bool {
    let said = before.trim_end_matches(|sign: char| sign.is_whitespace() || "“”‘’\"'«»([-*•>".contains(sign));
    said.is_empty() || said.ends_with(['.', '!', '?', '…']) || before[said.len()..].contains('\n')
}

/// The words, with a capital where a sentence begins with them.
fn begun(told: &str, begins: bool) -> String {
    let mut letters = told.chars();
    match letters.next().filter(|_| begins) {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => told.to_owned(),
    }
}

#[cfg(test)]
mod tests;
