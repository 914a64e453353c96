//! Why a document could not become a file.

use thiserror::Error;

use crate::Format;

/// What went wrong while a document was set.
#[derive(Debug, Error)]
pub enum ReportError {
    /// A spreadsheet was asked for, and there is no table to put in it.
    #[error("there is no table for a spreadsheet")]
    NoTable,
    /// The format's own rules were not met: a fault of Besef's, never of what the learner wrote.
    #[error("could not be set as {}: {reason}", format.extension())]
    NotSet {
        /// What it was to become.
        format: Format,
        /// What the format's own library said.
        reason: String,
    },
}

impl ReportError {
    pub(crate) fn not_set(format: Format, reason: impl ToString) -> Self {
        Self::NotSet { format, reason: reason.to_string() }
    }
}
