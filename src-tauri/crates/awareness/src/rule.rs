//! The rules that ask something, by name. Here: the names alone, as they are kept by whoever wants less of one.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A rule that looks for something worth asking. Never about how much is enough, nor about anybody else.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// A kind that used to be there and fell silent.
    KindFellQuiet,
    /// A kind of which nothing is noted all along.
    KindAbsent,
}
