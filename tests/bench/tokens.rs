//! What SQLite's full-text search takes for a word.

/// How FTS5 cuts a text up.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tokens {
    /// Into words.
    Words,
    /// Into every three letters in a row, so that parts of words are found.
    Trigrams,
}

impl Tokens {
    /// The tokenizer's own name.
    pub fn name(self) -> &'static str {
        match self {
            Tokens::Words => "unicode61",
            Tokens::Trigrams => "trigram",
        }
    }

    /// The tokenizer, told to pass over accents, as Besef does.
    pub fn tokenizer(self) -> &'static str {
        match self {
            Tokens::Words => "unicode61 remove_diacritics 2",
            Tokens::Trigrams => "trigram remove_diacritics 1",
        }
    }
}
