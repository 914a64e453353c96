//! One spelling for words that are written in more than one way, so that either way finds the other. Applied to what
//! is kept and to what is asked alike. Not here: typing errors, which a near match forgives, and case and accents, which
//! are gone before (`analysis::fold`).

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use crate::compounds::Dictionary;

/// Explained in its first lines.
const GROUPS: &str = include_str!("../dictionary/spelling.txt");

/// The spelling by which a folded word is compared.
pub(crate) fn usual(folded: &str) -> Cow<'_, str> {
    static GROUPED: LazyLock<Variants> = LazyLock::new(|| Variants::read(GROUPS));
    GROUPED.usual(folded).or_else(|| with_ij(folded)).map_or(Cow::Borrowed(folded), Cow::Owned)
}

/// A *y* for *ij* (*leerlyn*), but only where that makes a Dutch word: *study* and *analyse* keep theirs. A closing *y* stays
/// too: *by*, *party* and *factory* are English more often than Dutch.
fn with_ij(folded: &str) -> Option<String> {
    let spelt = (folded.contains('y') && !folded.ends_with('y')).then(|| folded.replace('y', "ij"))?;
    Dictionary::dutch().filter(|dutch| dutch.holds(&spelt) || !dutch.parts(&spelt).is_empty()).map(|_| spelt)
}

/// From a spelling to the usual one.
#[derive(Default)]
struct Variants {
    words: BTreeMap<&'static str, &'static str>,
    /// No one of them begins with another, so at most the nearest before a word in the alphabet begins it.
    beginnings: BTreeMap<&'static str, &'static str>,
}

impl Variants {
    fn read(groups: &'static str) -> Self {
        let mut variants = Self::default();
        for group in groups.lines().filter(|line| !line.starts_with('#')) {
            let mut spellings = group.split_whitespace();
            let Some(usual) = spellings.next() else { continue };
            spellings.for_each(|variant| variants.add(variant, usual));
        }
        variants
    }

    fn add(&mut self, variant: &'static str, usual: &'static str) {
        match variant.strip_suffix('*') {
            Some(beginning) => self.beginnings.insert(beginning, usual.trim_end_matches('*')),
            None => self.words.insert(variant, usual),
        };
    }

    fn usual(&self, folded: &str) -> Option<String> {
        if let Some(usual) = self.words.get(folded) {
            return Some((*usual).to_owned());
        }
        let (beginning, usual) = self.beginnings.range(..=folded).next_back()?;
        folded.strip_prefix(beginning).map(|ending| format!("{usual}{ending}"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variants_meet() {
        for (one, other) in [
            ("projekt", "project"),
            ("projektweken", "projectweken"),
            ("pannekoeken", "pannenkoeken"),
            ("aktie", "actie"),
            ("kado", "cadeau"),
            ("email", "mail"),
            ("organized", "organised"),
            ("behavior", "behaviour"),
            ("practise", "practice"),
            ("programme", "program"),
            ("learnt", "learned"),
            ("thys", "thijs"),
        ] {
            assert_eq!(usual(one), usual(other), "{one} and {other}");
        }
    }

    #[test]
    fn a_y_becomes_ij_where_that_is_dutch() {
        assert_eq!(usual("onderwys"), "onderwijs");
        assert_eq!(usual("leerlyn"), "leerlijn");
        assert_eq!(usual("tyd"), "tijd");
    }

    #[test]
    fn other_words_stay_as_they_are() {
        for word in [
            "analyse",
            "dyslexie",
            "study",
            "by",
            "my",
            "type",
            "systeem",
            "programma",
            "klimaat",
            "",
            "y",
            "日",
        ] {
            assert_eq!(usual(word), word);
        }
    }

    #[test]
    fn the_usual_spelling_is_its_own() {
        let groups = GROUPS.lines().filter(|line| !line.starts_with('#'));
        for spelling in groups.flat_map(str::split_whitespace).map(|spelling| spelling.trim_end_matches('*'))
        {
            let once = usual(spelling).into_owned();
            assert_eq!(usual(&once), once, "{spelling}");
        }
    }

    #[test]
    fn no_beginning_hides_another() {
        let variants = Variants::read(GROUPS);
        let sorted: Vec<_> = variants.beginnings.keys().collect();
        for pair in sorted.windows(2) {
            assert!(!pair[1].starts_with(pair[0]), "{} begins with {}", pair[1], pair[0]);
        }
    }
}
