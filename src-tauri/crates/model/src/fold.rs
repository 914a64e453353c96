//! When two names count as the same: without case and without accents.

use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// The name in lower case without accents: *Zoë*, *ZOE* and *zoe* all become `zoe`.
pub fn folded(name: &str) -> String {
    name.nfkd().filter(|c| !is_combining_mark(*c)).flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn case_and_accents_do_not_matter() {
        assert_eq!(folded("Zoë"), folded("ZOE"));
        assert_eq!(folded("Ångström"), "angstrom");
        assert_eq!(folded("東京"), "東京");
    }
}
