//! Words to say: six make a passphrase, four tell whether two people have the same keys.

use secrecy::SecretString;

use crate::{ExtractError, Result};

/// A language that has a list of words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Tongue {
    /// Dutch.
    Nl,
    /// English.
    En,
}

/// So many words are in each list: ten bits a word.
const COUNT: usize = 1024;

/// So many words are in a passphrase: sixty bits.
const IN_PASSPHRASE: usize = 6;

static DUTCH: [&str; COUNT] = list(include_str!("../words/nl.txt"));
static ENGLISH: [&str; COUNT] = list(include_str!("../words/en.txt"));

/// The least characters of a passphrase of one's own: a file that is mailed can be guessed at for years.
pub const SHORTEST_PASSPHRASE: usize = 16;

/// A passphrase of six words, hyphens between them.
///
/// # Errors
/// [`ExtractError::Io`] when the system gives no chance.
pub fn passphrase(tongue: Tongue) -> Result<SecretString> {
    let mut chance = [0; 8];
    getrandom::fill(&mut chance).map_err(|e| ExtractError::Io(e.into()))?;
    let bits = u64::from_le_bytes(chance);
    let words = std::array::from_fn::<_, IN_PASSPHRASE, _>(|nth| word(tongue, bits >> (10 * nth)));
    Ok(SecretString::from(words.join("-")))
}

/// A passphrase as it was meant by whoever types it from paper: in small letters, a hyphen between words.
#[must_use]
pub fn as_typed(text: &str) -> SecretString {
    let is_between =
        |c: char| c.is_whitespace() || matches!(c, '-' | '\u{2010}'..='\u{2015}' | '_' | ',' | '.');
    let words: Vec<_> =
        text.split(is_between).filter(|word| !word.is_empty()).map(str::to_lowercase).collect();
    SecretString::from(words.join("-"))
}

/// The word of the lowest ten bits. There are as many words as ten bits can tell apart, so none is likelier.
pub(crate) fn word(tongue: Tongue, bits: u64) -> &'static str {
    let list = match tongue {
        Tongue::Nl => &DUTCH,
        Tongue::En => &ENGLISH,
    };
    list[(bits % COUNT as u64) as usize]
}

/// The lines of a list. A list that has not as many as it must does not compile.
const fn list(text: &'static str) -> [&'static str; COUNT] {
    let mut words = [""; COUNT];
    let (mut nth, mut rest) = (0, text.as_bytes());
    while nth < COUNT {
        let mut length = 0;
        while rest[length] != b'\n' {
            length += 1;
        }
        let (word, after) = rest.split_at(length);
        words[nth] = match std::str::from_utf8(word) {
            Ok(word) => word,
            Err(_) => "",
        };
        rest = after.split_at(1).1;
        nth += 1;
    }
    assert!(rest.is_empty(), "a list of words has too many");
    words
}

#[cfg(test)]
mod tests {
    use super::*;
    use secrecy::ExposeSecret;

    #[test]
    fn the_words_of_a_list_are_short_plain_and_told_apart() {
        for words in [&DUTCH, &ENGLISH] {
            assert!(words.is_sorted());
            for word in words {
                assert!((3..=7).contains(&word.len()), "{word}");
                assert!(word.bytes().all(|c| c.is_ascii_lowercase()), "{word}");
            }
            // Sorted, so a word that another begins with stands right before it.
            for pair in words.windows(2) {
                assert!(!pair[1].starts_with(pair[0]), "{pair:?}");
            }
        }
    }

    #[test]
    fn a_passphrase_is_six_words_and_every_word_comes_up() {
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..4_000 {
            let made = passphrase(Tongue::Nl).unwrap();
            let words: Vec<_> = made.expose_secret().split('-').map(str::to_owned).collect();
            assert_eq!(words.len(), 6);
            assert!(words.iter().all(|word| DUTCH.contains(&word.as_str())));
            seen.extend(words);
        }
        assert_eq!(seen.len(), COUNT);
    }

    #[test]
    fn bits_become_words_in_order() {
        assert_eq!(word(Tongue::En, 0), ENGLISH[0]);
        assert_eq!(word(Tongue::En, 1023), ENGLISH[1023]);
        assert_eq!(word(Tongue::Nl, 1024), DUTCH[0]);
        assert_ne!(word(Tongue::Nl, 5), word(Tongue::En, 5));
    }

    #[test]
    fn what_is_typed_from_paper_is_what_was_meant() {
        for text in ["Appel boom-fiets", " appel, boom, fiets.", "APPEL – BOOM — FIETS\n", "appel-boom-fiets"]
        {
            assert_eq!(as_typed(text).expose_secret(), "appel-boom-fiets", "{text}");
        }
    }
}
