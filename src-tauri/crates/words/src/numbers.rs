//! Whole numbers as people write them. The face has `Intl` for this; here it is for the command line.

use crate::{Language, Words};

impl Words {
    /// A number with its thousands parted: `1.000.000` in Dutch, `1,000,000` in English.
    pub fn number(&self, number: u64) -> String {
        let mark = match self.language() {
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
}
