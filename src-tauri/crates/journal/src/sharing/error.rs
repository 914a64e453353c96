//! Why something was not shared or taken in. In each of these cases nothing was changed.

use thiserror::Error;

/// What stands in the way of sharing, told apart as far as a person would act differently.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum SharingError {
    /// No moment was picked.
    #[error("no moment was picked")]
    NothingPicked,
    /// It is sealed for nobody: no contact was chosen, no passphrase given.
    #[error("it is for nobody")]
    ForNobody,
    /// The passphrase has fewer characters than [`besef_extract::SHORTEST_PASSPHRASE`].
    #[error("the passphrase is too short")]
    ShortPassphrase,
    /// It would no longer be what was seen.
    #[error("it changed since it was seen")]
    ChangedSinceSeen,
    /// It has left already; what left stays as it was.
    #[error("it has left already")]
    LeftAlready,
    /// A newer version of Besef made it.
    #[error("a newer version made this")]
    NewerFormat,
    /// What is in it is not what such a file holds.
    #[error("this is no extract or reply")]
    Unreadable,
    /// It is not signed by whom it says it is of, or answers without having read.
    #[error("this is not of whom it says")]
    Forged,
    /// The reply answers an extract that this journal does not know.
    #[error("this answers an extract of another journal")]
    NotOurs,
}
