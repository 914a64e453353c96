//! Pages to take along: what was ticked, set in type.
//!
//! Here: what a page is made of ([`Document`]), what a sheet, a year report and an hours overview hold and in what
//! order, and how a document becomes PDF, DOCX, HTML, Markdown or CSV. Not here: which moments were ticked and how
//! people are called (they are handed in so), reading the store, the time, or any choice of the learner's.
#![deny(missing_docs)]

mod csv;
mod document;
mod docx;
mod error;
mod extract;
mod follow_ups;
mod hours;
mod html;
mod markdown;
mod markup;
mod material;
mod pdf;
mod sheet;
mod telling;
mod written;
mod year;

pub use besef_model::Paper;
pub use document::{
    Align, Block, Cell, Column, Document, Fact, Format, Item, Orientation, Picture, Run, Style, Table,
};
pub use error::ReportError;
pub use extract::extract;
pub use hours::hours;
pub use material::{
    Answered, FormerOnSheet, GoalOfYear, HoursMaterial, MonthOfKinds, PersonOfYear, PickedMoment,
    SheetMaterial, StepOfYear, TrainingOfYear, YearMaterial, YearPart,
};
pub use sheet::sheet;
pub use written::{shown, written};
pub use year::year;

/// Sets a document in a format.
///
/// # Errors
/// [`ReportError`] when it cannot be set so.
pub fn render(document: &Document, format: Format) -> Result<Vec<u8>, ReportError> {
    match format {
        Format::Pdf => pdf::pdf(document),
        Format::Docx => docx::docx(document),
        Format::Html => Ok(html::html(document).into_bytes()),
        Format::Md => Ok(markdown::markdown(document).into_bytes()),
        Format::Csv => csv::csv(document),
    }
}
