//! Which of the names in use may be meant by one that is written: another spelling, an abbreviation, a plural, a slip
//! of the keyboard. Here: comparing names. Not here: where names come from, nor what is done about them.
//!
//! An offer that is wrong makes one person of two, so the rules keep away from what may well be different: short names,
//! first letters, numbers.

mod people;
mod titles;

use besef_model::NameSort;
use besef_vault::folded;
use std::cmp::Reverse;

/// From this length on a word with another letter is likelier a slip than another word: *meting* and *mening*, *Karin*
/// and *Karen* are shorter.
const LONG_WORD: usize = 7;

/// How sure it is that two names are meant for the same. The surest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Alike {
    /// The same letters, but for case, accents, spaces and signs.
    Letters,
    /// One shortens the other, or is its plural.
    Form,
    /// A letter differs.
    Slip,
}

/// The names that may be meant by `written`, the likeliest first, then as they stood. What is spelled exactly so is
/// no news and left out.
pub(crate) fn alike<T: Clone>(
    sort: NameSort,
    written: &str,
    known: &[T],
    name: impl Fn(&T) -> &str,
) -> Vec<T> {
    let others = known.iter().filter(|other| name(other) != written);
    let mut like: Vec<(Alike, &T)> =
        others.filter_map(|other| Some((compare(sort, written, name(other))?, other))).collect();
    like.sort_by_key(|(alike, _)| *alike);
    like.into_iter().map(|(_, other)| other.clone()).collect()
}

/// How two names resemble each other; nothing when they are plainly different.
fn compare(sort: NameSort, one: &str, other: &str) -> Option<Alike> {
    let (one, other) = (Words::of(one), Words::of(other));
    if one.squeezed().is_empty() {
        return None;
    }
    if one.squeezed() == other.squeezed() {
        return Some(Alike::Letters);
    }
    match sort {
        NameSort::Person => people::compare(&one, &other),
        _ => titles::compare(&one, &other),
    }
}

/// The words of a name, without case, accents and signs.
struct Words(Vec<Word>);

struct Word {
    letters: String,
    /// Whether a full stop follows it: *P.*, *dir.*
    stopped: bool,
}

impl Words {
    fn of(name: &str) -> Self {
        // An apostrophe belongs to its word: foto's. A hyphen parts words, and squeezing joins them again.
        let name = folded(name).replace(['\'', '’'], "");
        let mut words: Vec<Word> = Vec::new();
        let mut inside = false;
        for sign in name.chars() {
            match (sign.is_alphanumeric(), inside, words.last_mut()) {
                (true, true, Some(word)) => word.letters.push(sign),
                (true, ..) => words.push(Word { letters: sign.to_string(), stopped: false }),
                (false, true, Some(word)) => word.stopped = sign == '.',
                (false, ..) => {}
            }
            inside = sign.is_alphanumeric();
        }
        Self(words)
    }

    fn squeezed(&self) -> String {
        self.0.iter().map(|word| word.letters.as_str()).collect()
    }

    /// The words in a fixed order: *Peeters, An* and *An Peeters* have the same.
    fn sorted(&self) -> Vec<&str> {
        let mut sorted: Vec<&str> = self.0.iter().map(|word| word.letters.as_str()).collect();
        sorted.sort_unstable();
        sorted
    }
}

/// Whether they have the same words but for one, which differs by a letter. Never by its first letter or by a digit,
/// which tell names apart, and only in words long enough for a slip to be likelier than another word.
fn is_slip(one: &Words, other: &Words) -> bool {
    if one.0.len() != other.0.len() {
        return false;
    }
    let mut differing = one.0.iter().zip(&other.0).filter(|(a, b)| a.letters != b.letters);
    match (differing.next(), differing.next()) {
        (Some((a, b)), None) => is_slipped(&a.letters, &b.letters),
        _ => false,
    }
}

fn is_slipped(one: &str, other: &str) -> bool {
    let digits = |word: &str| word.chars().filter(char::is_ascii_digit).collect::<String>();
    one.chars().count().max(other.chars().count()) >= LONG_WORD
        && one.chars().next() == other.chars().next()
        && digits(one) == digits(other)
        && strsim::osa_distance(one, other) == 1
}

/// Goals whose name may be meant by what is being written: a name alike, or one that holds all its words so far.
pub(crate) fn goals_meant<T: Clone>(written: &str, known: &[T], name: impl Fn(&T) -> &str) -> Vec<T> {
    let typed = Words::of(written);
    let mut meant: Vec<(Reverse<bool>, &T)> = known
        .iter()
        .filter(|goal| name(goal) != written && !typed.0.is_empty())
        .filter_map(|goal| {
            let like = compare(NameSort::Tag, written, name(goal)).is_some();
            (like || holds(&Words::of(name(goal)), &typed)).then_some((Reverse(like), goal))
        })
        .collect();
    meant.sort_by_key(|(like, _)| *like);
    meant.into_iter().map(|(_, goal)| goal.clone()).collect()
}

/// Whether each typed word begins a word of the name.
fn holds(name: &Words, typed: &Words) -> bool {
    typed.0.iter().all(|word| name.0.iter().any(|other| other.letters.starts_with(&word.letters)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn like(sort: NameSort, one: &str, other: &str) -> Option<Alike> {
        let there = compare(sort, one, other);
        assert_eq!(there, compare(sort, other, one), "{one} and {other} are alike both ways or not at all");
        there
    }

    #[test]
    fn people_who_are_plainly_the_same_are_found() {
        for (one, other, alike) in [
            ("an peeters", "An Peeters", Alike::Letters),
            ("Zoë", "ZOE", Alike::Letters),
            ("Jan-Pieter", "Janpieter", Alike::Letters),
            ("Peeters, An", "An Peeters", Alike::Letters),
            ("Peeters An", "An Peeters", Alike::Letters),
            ("An P.", "An Peeters", Alike::Form),
            ("An P", "An Peeters", Alike::Form),
            ("A. Peeters", "An Peeters", Alike::Form),
            ("Peeters A.", "An Peeters", Alike::Form),
            ("An Peet.", "An Peeters", Alike::Form),
            ("An Peters", "An Peeters", Alike::Slip),
            ("An Petters", "An Peeters", Alike::Slip),
            ("leelringenraad", "leerlingenraad", Alike::Slip),
        ] {
            assert_eq!(like(NameSort::Person, one, other), Some(alike), "{one} ~ {other}");
        }
    }

    #[test]
    fn people_who_may_well_be_others_are_not_offered() {
        for (one, other) in [
            ("An Peeters", "Jan Peeters"),
            ("An", "Anna"),
            ("An", "Jan"),
            ("An", "An Peeters"),
            ("A.", "An"),
            ("A. P.", "An Peeters"),
            ("An P.", "An Maes"),
            ("An P.", "Bart P."),
            ("Karin", "Karen"),
            ("Janssens", "Hanssens"),
            ("leerlingen 3B", "leerlingen 3C"),
            ("klas 1", "klas 11"),
            ("", "An"),
            (".", ","),
        ] {
            assert_eq!(like(NameSort::Person, one, other), None, "{one} ≁ {other}");
        }
    }

    #[test]
    fn labels_and_titles_are_found_in_other_forms() {
        for (one, other, alike) in [
            ("co-teaching", "coteaching", Alike::Letters),
            ("co teaching", "Co-teaching", Alike::Letters),
            ("toets", "toetsen", Alike::Form),
            ("les", "lessen", Alike::Form),
            ("vraag", "vragen", Alike::Form),
            ("open vraag", "open vragen", Alike::Form),
            ("brief", "brieven", Alike::Form),
            ("huis", "huizen", Alike::Form),
            ("collega", "collega's", Alike::Form),
            ("leerling", "leerlingen", Alike::Form),
            ("story", "stories", Alike::Form),
            ("class", "classes", Alike::Form),
            ("feedbak", "feedback", Alike::Slip),
            ("klasmanagment", "klasmanagement", Alike::Slip),
            ("Visible learning!", "visible learning", Alike::Letters),
        ] {
            assert_eq!(like(NameSort::Tag, one, other), Some(alike), "{one} ~ {other}");
        }
    }

    #[test]
    fn labels_and_titles_of_their_own_are_left_alone() {
        for (one, other) in [
            ("meting", "mening"),
            ("toets", "toetsing"),
            ("les", "lesgeven"),
            ("wiskunde", "wiskundedag"),
            ("Statistiek, module 1", "Statistiek, module 2"),
            ("Wat blijft hangen, aflevering 14", "Wat blijft hangen, aflevering 15"),
            ("Deel I", "Deel II"),
            ("zorg", "zorgen dat"),
        ] {
            assert_eq!(like(NameSort::Source, one, other), None, "{one} ≁ {other}");
        }
    }

    #[test]
    fn the_surest_comes_first_and_the_name_itself_not_at_all() {
        let known = ["An Peters", "An Peeters", "An P.", "Jan Peeters", "an peeters"];
        assert_eq!(
            alike(NameSort::Person, "An Peeters", &known, |name| name),
            ["an peeters", "An P.", "An Peters"]
        );
    }

    #[test]
    fn a_goal_is_meant_by_the_beginnings_of_its_words() {
        let goals = ["Betere feedback geven", "Rustiger lesgeven", "Beter feedback geven"];
        assert_eq!(
            goals_meant("feed", &goals, |name| name),
            ["Betere feedback geven", "Beter feedback geven"]
        );
        assert_eq!(goals_meant("Rustiger les geven", &goals, |name| name), ["Rustiger lesgeven"]);
        assert!(goals_meant(" ", &goals, |name| name).is_empty());
    }
}
