//! Whole numbers as people write them. In the catalogues `WRITTEN($count)` says a small one in words; the face has the
//! same function, over the same words.

use fluent_bundle::{FluentResource, FluentValue, concurrent::FluentBundle};

use crate::{Language, Words};

impl Words {
    /// A number with its thousands parted: `1.000.000` in Dutch, `1,000,000` in English.
    pub fn number(&self, number: u64) -> String {
        parted(number, self.language())
    }
}

/// Up to here a number is said in words, as both languages do in running text.
const IN_WORDS: usize = 12;

/// Lets the messages of a bundle say `WRITTEN($count)`: “drie”, “12.500”.
pub(crate) fn teach(bundle: &mut FluentBundle<FluentResource>, language: Language) {
    let words: Vec<String> = (0..=IN_WORDS).filter_map(|number| in_words(bundle, number)).collect();
    // It fails only where the name is taken, and this bundle is new.
    let _ = bundle.add_function("WRITTEN", move |given, _| match given {
        [FluentValue::Number(number)] => written(number.value, &words, language).into(),
        _ => FluentValue::Error,
    });
}

fn in_words(bundle: &FluentBundle<FluentResource>, number: usize) -> Option<String> {
    let message = bundle.get_message(&format!("number-{number}"))?;
    Some(bundle.format_pattern(message.value()?, None, &mut Vec::new()).into_owned())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "counts are whole and small")]
fn written(number: f64, words: &[String], language: Language) -> String {
    let number = number.max(0.0) as u64;
    let word = usize::try_from(number).ok().and_then(|number| words.get(number));
    word.cloned().unwrap_or_else(|| parted(number, language))
}

fn parted(number: u64, language: Language) -> String {
    let mark = match language {
        Language::Nl => '.',
        Language::En => ',',
    };
    let digits = number.to_string();
    let mut written = String::new();
    for (at, digit) in digits.char_indices() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            written.push(mark);
        }
        written.push(digit);
    }
    written
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_parted_as_the_language_does() {
        let written = |language, number| Words::in_language(language).number(number);
        assert_eq!(written(Language::Nl, 1_000_000), "1.000.000");
        assert_eq!(written(Language::En, 12_345), "12,345");
        assert_eq!(written(Language::Nl, 999), "999");
    }

    #[test]
    fn a_sentence_says_small_numbers_in_words_and_others_in_digits() {
        let said = |language, count: u32| {
            Words::in_language(language).say("look-back-say-total", &[("count", count.into())])
        };
        assert_eq!(said(Language::Nl, 12), "Je noteerde <a>twaalf leermomenten</a>.");
        assert_eq!(said(Language::En, 2), "You noted <a>two learning moments</a>.");
        assert_eq!(said(Language::Nl, 13), "Je noteerde <a>13 leermomenten</a>.");
        assert_eq!(said(Language::En, 1_234), "You noted <a>1,234 learning moments</a>.");
    }
}
