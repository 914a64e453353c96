//! The four kinds of workplace learning.

use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr};
use ts_rs::TS;

use crate::Invalid;

/// Where learning came from. Exactly one per moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// A course, study day, training or degree (*formeel leren*).
    Formal,
    /// From others: feedback, advice, observing, working together (*leren van anderen*).
    Social,
    /// From oneself: trying out, practising, reflecting, own mistakes (*leren van jezelf*).
    Individual,
    /// From objective sources: article, book, video, podcast (*leren uit bronnen*).
    Resource,
}

impl Kind {
    /// All four, in the order every screen and table shows them.
    pub const ALL: [Kind; 4] = [Kind::Formal, Kind::Social, Kind::Individual, Kind::Resource];

    /// The name in files, flags and the store.
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Formal => "formal",
            Kind::Social => "social",
            Kind::Individual => "individual",
            Kind::Resource => "resource",
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl FromStr for Kind {
    type Err = Invalid;

    /// Takes the English names and the Dutch ones (`formeel`, `sociaal`, `individueel`, `bron`).
    fn from_str(name: &str) -> Result<Self, Invalid> {
        match name.trim().to_lowercase().as_str() {
            "formal" | "formeel" => Ok(Kind::Formal),
            "social" | "sociaal" => Ok(Kind::Social),
            "individual" | "individueel" => Ok(Kind::Individual),
            "resource" | "bron" | "bronnen" => Ok(Kind::Resource),
            _ => Err(Invalid::UnknownKind(name.to_owned())),
        }
    }
}
