//! A document as PDF: tagged, to PDF/UA-1, with its own fonts in it.
//!
//! Here: the way from a [`Document`] to bytes through Typst. The page's look is in the `.typ` files beside this one; what
//! the learner wrote reaches them as data, never as Typst. Not here: what a document says.

mod data;
mod fonts;
mod pictures;
mod text;
mod world;

use typst::{diag::SourceDiagnostic, foundations::Smart};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

use crate::{Document, Format, ReportError};
use world::Desk;

/// Sets a document. The same document gives the same bytes, on any day.
///
/// # Errors
/// [`ReportError::NotSet`] when Typst refuses, which is a fault of the page's and not of what is on it.
pub(crate) fn pdf(document: &Document) -> Result<Vec<u8>, ReportError> {
    let bytes = set(&Desk::with(document));
    // What Typst remembers serves a second run over the same pages, which never comes.
    typst::comemo::evict(0);
    bytes
}

fn set(desk: &Desk) -> Result<Vec<u8>, ReportError> {
    let pages = typst::compile::<PagedDocument>(desk).output.map_err(|refused| not_set(&refused))?;
    typst_pdf::pdf(&pages, &options()?).map_err(|refused| not_set(&refused))
}

fn options() -> Result<PdfOptions, ReportError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|refused| ReportError::not_set(Format::Pdf, refused.message()))?;
    let creator = Smart::Custom(Some("Besef".to_owned()));
    Ok(PdfOptions { creator, standards, ..PdfOptions::default() })
}

fn not_set(refused: &[SourceDiagnostic]) -> ReportError {
    let reasons: Vec<&str> = refused.iter().map(|one| one.message.as_str()).collect();
    ReportError::not_set(Format::Pdf, reasons.join("; "))
}
