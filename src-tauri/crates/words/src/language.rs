//! The languages Besef speaks.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use ts_rs::TS;

/// The languages of the app.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// Dutch.
    Nl,
    /// English.
    En,
}

/// A name that is none of the languages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownLanguage(pub String);

impl fmt::Display for UnknownLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} is not a language of Besef: nl or en", self.0)
    }
}

impl std::error::Error for UnknownLanguage {}

impl Language {
    /// All of them, the users' first language first.
    pub const ALL: [Language; 2] = [Language::Nl, Language::En];

    /// Its code: `nl`, `en`.
    pub fn code(self) -> &'static str {
        match self {
            Language::Nl => "nl",
            Language::En => "en",
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

impl FromStr for Language {
    type Err = UnknownLanguage;

    /// Takes `nl` and `en`, also with what a system adds to them: `nl_BE.UTF-8`, `en-GB`.
    fn from_str(name: &str) -> Result<Self, UnknownLanguage> {
        let code = name.split(['_', '-', '.']).next().unwrap_or_default();
        let named = Self::ALL.into_iter().find(|language| code.eq_ignore_ascii_case(language.code()));
        named.ok_or_else(|| UnknownLanguage(name.to_owned()))
    }
}
