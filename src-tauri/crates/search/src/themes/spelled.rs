//! A word as people write it: the index knows words without case and accents only.

use std::collections::BTreeMap;

use crate::analysis::words;

/// How a folded word is mostly written in these texts; without capitals where anyone writes it so, since it may begin a
/// sentence. Nothing when none holds it.
pub fn as_written<'t>(folded: &str, texts: impl Iterator<Item = &'t str>) -> Option<String> {
    let mut written: BTreeMap<String, BTreeMap<&str, usize>> = BTreeMap::new();
    for text in texts {
        for word in words(text).filter(|word| word.folded == folded) {
            let as_it_stands = &text[word.from..word.to];
            *written.entry(as_it_stands.to_lowercase()).or_default().entry(as_it_stands).or_default() += 1;
        }
    }
    let (small, ways) = written.into_iter().max_by_key(|(_, ways)| ways.values().sum::<usize>())?;
    if ways.contains_key(small.as_str()) {
        return Some(small);
    }
    ways.into_iter().max_by_key(|(_, times)| *times).map(|(word, _)| word.to_owned())
}

/// The words of a text, without case and accents.
pub fn folded_words(text: &str) -> impl Iterator<Item = String> {
    words(text).map(|word| word.folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_keeps_its_accents_and_the_capitals_it_always_has() {
        let texts = ["Coördinatie op STEM-school", "de coordinatie, en coördinatie", "STEM"];
        let of = |folded: &str| as_written(folded, texts.into_iter());
        assert_eq!(of("coordinatie").as_deref(), Some("coördinatie"));
        assert_eq!(of("stem").as_deref(), Some("STEM"));
        assert_eq!(of("elders"), None);
    }
}
