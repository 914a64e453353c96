//! Full names of people: those that are known, and what is written as one.

use std::collections::HashMap;
use std::ops::Range;

use super::token::Token;

/// Small words within Dutch, Belgian and other names.
const PARTICLES: [&str; 20] = [
    "van", "de", "den", "der", "het", "ten", "ter", "te", "von", "di", "da", "del", "la", "le", "du", "el",
    "al", "bin", "ben", "op",
];

/// Written with a capital and yet no name of a person: days, months, languages and lands, and what schools, teams and
/// places are called. A row of capitals with one of these is called after something, not someone.
const NOT_OF_A_PERSON: &str = "
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
    monday tuesday wednesday thursday friday saturday sunday
    januari februari maart april mei juni juli augustus september oktober november december
    january february march may june july august october
    nederlands engels frans duits spaans latijn grieks vlaams belgisch arabisch turks pools
    dutch english french german spanish latin greek flemish belgian arabic turkish polish
    nederland belgië vlaanderen europa europese nederlandse vlaamse belgische engeland frankrijk duitsland
    netherlands belgium flanders europe european holland united kingdom states
    amsterdam rotterdam utrecht antwerpen gent brussel leuven brugge hasselt mechelen eindhoven groningen nijmegen
    london paris berlin brussels antwerp ghent york
    school basisschool lagere hogeschool college lyceum atheneum university universiteit instituut institute academie
    academy campus faculteit faculty hogescholen onderwijs education academisch klas class groep group team leerjaar
    year jaar graad kleuter stage internship module vak course cursus opleiding training workshop studiedag project
    week dag day les lesson toets examen exam test rapport report raad council dienst service centrum center centre
    stichting foundation vereniging association bibliotheek library museum theater theatre zaal lokaal straat street
    laan plein square weg road park station gemeente stad city provincie ministerie ministry departement department
    google microsoft apple office teams classroom word excel powerpoint windows smartschool magister zoom chrome
    android kerstmis kerst pasen pinksteren sinterklaas christmas easter
    plan actie action learning leren practice praktijk management design thinking coaching feedback teacher teachers
    meneer mevrouw mijnheer juf meester mister mrs miss madam sir dear beste geachte dag hallo hello
    ik je jij u hij zij ze we wij jullie het de een dit dat deze die er hier daar nu toen dan als want maar en of
    i you he she we they it the a an this that these those here there now then when if but and or so my our your his
    her mijn onze ons jouw uw zijn haar hun wat wie waar waarom hoe welke what who where why how which
    ook nog wel niet geen na voor met bij in op aan om uit over door tot sinds tijdens volgens tijd also not no
    after before with at on about from for during since
";

/// Where something stands that is written as a full name: two words or more with a capital, with particles between.
/// A first word of a sentence has a capital anyway, and counts only where two others follow.
pub(super) fn full<'a>(tokens: &'a [Token<'_>]) -> impl Iterator<Item = Range<usize>> + 'a {
    let mut next = 0;
    (0..tokens.len()).filter_map(move |at| {
        if at < next || !tokens[at].is_capitalised() {
            return None;
        }
        let row = row(&tokens[at..]);
        next = at + row.len();
        range_of(row)
    })
}

/// The words with a capital from here on, and the particles between them.
fn row<'t, 'a>(tokens: &'t [Token<'a>]) -> &'t [Token<'a>] {
    let mut length = 1;
    for (at, token) in tokens.iter().enumerate().skip(1) {
        match token {
            token if !token.follows => break,
            token if token.is_capitalised() => length = at + 1,
            token if is_particle(token) => {}
            _ => break,
        }
    }
    &tokens[..length]
}

fn range_of(row: &[Token<'_>]) -> Option<Range<usize>> {
    let row = without_beginning(row);
    let own = || row.iter().filter(|token| !is_particle(token));
    let is_name = own().count() >= 2 && own().all(|token| !is_of_something_else(token.word));
    is_name.then(|| row[0].at..row[row.len() - 1].range().end)
}

fn is_particle(token: &Token<'_>) -> bool {
    PARTICLES.contains(&token.word.to_lowercase().as_str())
}

/// The row without a first word that begins a sentence and is no name: "Gisteren zag Jan Peeters".
fn without_beginning<'t, 'a>(row: &'t [Token<'a>]) -> &'t [Token<'a>] {
    let is_more_than_a_name = row.iter().filter(|token| token.is_capitalised()).count() > 2;
    let begins = row[0].begins && (is_of_something_else(row[0].word) || is_more_than_a_name);
    if !begins || is_followed_by_particle(row) { row } else { &row[1..] }
}

fn is_followed_by_particle(row: &[Token<'_>]) -> bool {
    row.get(1).is_some_and(|token| !token.is_capitalised())
}

fn is_of_something_else(word: &str) -> bool {
    let word = word.to_lowercase();
    NOT_OF_A_PERSON.split_whitespace().any(|other| other == word)
}

/// Where known names of two words or more stand, in capitals or not.
pub(super) fn known<'a>(
    tokens: &'a [Token<'_>],
    names: &[String],
) -> impl Iterator<Item = Range<usize>> + use<'a> {
    let names = by_first_word(names);
    (0..tokens.len()).filter_map(move |at| {
        let begun = names.get(&tokens[at].word.to_lowercase())?;
        let rest = begun.iter().find(|rest| follow(&tokens[at + 1..], rest))?;
        Some(tokens[at].at..tokens[at + rest.len()].range().end)
    })
}

/// What follows the first word of each name; a text is long, and names are many.
fn by_first_word(names: &[String]) -> HashMap<String, Vec<Vec<String>>> {
    let mut begun: HashMap<_, Vec<_>> = HashMap::new();
    for name in names {
        let mut words = super::tokens(name).into_iter().map(|token| token.word.to_lowercase());
        let Some(first) = words.next() else { continue };
        let rest: Vec<_> = words.collect();
        if !rest.is_empty() {
            begun.entry(first).or_default().push(rest);
        }
    }
    // Of two names that begin alike, the longer one first.
    begun.values_mut().for_each(|rests| rests.sort_by_key(|rest| std::cmp::Reverse(rest.len())));
    begun
}

fn follow(tokens: &[Token<'_>], words: &[String]) -> bool {
    tokens.len() >= words.len()
        && words.iter().zip(tokens).all(|(word, token)| token.follows && token.word.to_lowercase() == *word)
}
