//! Why a use case did not come about.

use besef_extract::ExtractError;
use besef_model::Invalid;
use besef_report::ReportError;
use besef_search::SearchError;
use besef_vault::VaultError;
use thiserror::Error;

use crate::SharingError;

/// A use case that did not come about. Nothing was saved, and nothing that was saved is lost.
#[derive(Debug, Error)]
pub enum JournalError {
    /// The store refused.
    #[error(transparent)]
    Vault(#[from] VaultError),
    /// The index failed in a way that rebuilding does not mend.
    #[error(transparent)]
    Search(#[from] SearchError),
    /// What was written breaks a rule.
    #[error(transparent)]
    Invalid(#[from] Invalid),
    /// One of several breaks a rule; none was saved.
    #[error("number {number}: {invalid}")]
    InBatch {
        /// Which one, counted from 1.
        number: usize,
        /// What is wrong with it.
        invalid: Invalid,
    },
    /// No moment has this id.
    #[error("there is no such moment")]
    UnknownMoment,
    /// What was meant is not there: something noted, or a name that no moment bears.
    #[error("there is no such thing")]
    Unknown,
    /// A sealed file could not be made or opened.
    #[error(transparent)]
    Sealed(#[from] ExtractError),
    /// Something stands in the way of sharing.
    #[error(transparent)]
    Sharing(#[from] SharingError),
    /// A report could not be set.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// A file beside the journal could not be read or written.
    #[error("{0}")]
    Storage(#[from] std::io::Error),
}
