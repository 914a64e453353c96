//! Pages to take along: what was ticked, set in type.
//!
//! Here: what a page is made of ([`Document`]), what a sheet, a year report and an hours overview hold and in what
//! order, and how a document becomes PDF, DOCX, HTML, Markdown or CSV. Not here: which moments were ticked and how
//! people are called (they are handed in so), reading the store, the time, or any choice of the learner's.
#![deny(missing_docs)]

mod document;

pub use besef_model::Paper;
pub use document::{
    Align, Block, Cell, Column, Document, Fact, Format, Item, Orientation, Picture, Run, Style, Table,
};
