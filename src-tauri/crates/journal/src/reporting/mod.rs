//! Reports: what was ticked, gathered and set in type. Here: which moments, goals and figures a report is built from, and
//! how people are called in it. Not here: what stands where on a page, nor any file format (`report`).

mod calling;
mod hours;
mod sheet;
mod year;

use besef_model::{Called, Extract, NotedId, Paper};
use besef_report::{Document, Format, render};
use besef_words::{Language, Words};
use serde::Deserialize;
use ts_rs::TS;

use crate::{Journal, JournalError, LookBackOn};

/// Which report, and as what.
#[derive(Debug, Clone, Deserialize, TS)]
#[ts(optional_fields)]
pub struct ReportRequest {
    /// What it is about.
    pub on: ReportOn,
    /// What it becomes.
    pub format: Format,
    /// The language of its headings; the app's when left out.
    #[serde(default)]
    pub language: Option<Language>,
    /// The size of its pages; what the conversation says, else A4.
    #[serde(default)]
    pub paper: Option<Paper>,
    /// How people are called; what the conversation says, else by their names.
    #[serde(default)]
    pub people: Option<Called>,
}

/// What a report is about.
#[derive(Debug, Clone, Copy, Deserialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum ReportOn {
    /// A conversation: its sheet, holding exactly what was ticked.
    Conversation(NotedId),
    /// A period: what was learned in it.
    Year(LookBackOn),
    /// A period: what took how long, for a register that asks.
    Hours(LookBackOn),
}

/// How a report is to be made, whatever it is about.
struct Making {
    words: Words,
    paper: Option<Paper>,
    people: Option<Called>,
}

impl Journal {
    /// Makes a report, in `language` unless the request says otherwise.
    ///
    /// # Errors
    /// When there is no such conversation, it has nothing a spreadsheet could hold, or the store cannot be read.
    pub fn report(&self, request: &ReportRequest, language: Language) -> Result<Vec<u8>, JournalError> {
        let words = Words::in_language(request.language.unwrap_or(language));
        let making = Making { words, paper: request.paper, people: request.people };
        Ok(render(&self.document(request.on, &making)?, request.format)?)
    }

    /// The page that goes with an extract, for whoever unzips its container.
    pub(crate) fn page_of(&self, extract: &Extract) -> Result<Vec<u8>, JournalError> {
        Ok(render(&besef_report::extract(extract), Format::Html)?)
    }

    fn document(&self, on: ReportOn, making: &Making) -> Result<Document, JournalError> {
        Ok(match on {
            ReportOn::Conversation(id) => besef_report::sheet(&self.sheet_material(id, making)?),
            ReportOn::Year(period) => besef_report::year(&self.year_material(period, making)?),
            ReportOn::Hours(period) => besef_report::hours(&self.hours_material(period, making)?),
        })
    }
}
