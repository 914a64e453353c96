//! Finding moments, and opening one. A question without words is the timeline, which the store answers alone.

use besef_model::{Day, Filter, Fragment, Kind, Moment, MomentId, NextStep, Page, Sort};
use besef_search::{Query, snippet};
use serde::{Deserialize, Serialize};
use std::time::Instant;
use ts_rs::TS;

use crate::{Journal, JournalError};

/// How much of a moment's text a list shows, in characters.
const SNIPPET: usize = 240;

/// A question to the journal.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Find {
    /// Words and `"exact phrases"`; the last word also finds words that start with it. Blank: all that the
    /// filter lets through.
    pub words: String,
    /// What to narrow to.
    pub filter: Filter,
    /// What comes first. Without words always the newest.
    pub sort: Sort,
    /// Which stretch of the answer.
    pub page: Page,
}

/// An answer to [`Find`].
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Found {
    /// How many moments answer in all.
    pub total: u32,
    /// How long finding took, in microseconds, without crossing to the host.
    #[ts(type = "number")]
    pub took_us: u64,
    /// The stretch asked for.
    pub hits: Vec<Row>,
}

/// A moment in a list.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Row {
    /// The moment.
    pub id: MomentId,
    /// The day it happened.
    pub on: Day,
    /// Where the learning came from.
    pub kind: Kind,
    /// Its text, or the part of it around the hits, at most about 240 characters.
    pub snippet: Vec<Fragment>,
    /// *Wat neem ik mee?*
    pub takeaway: Option<String>,
    /// Names of people.
    pub people: Vec<String>,
    /// Tags.
    pub tags: Vec<String>,
    /// Minutes.
    pub minutes: Option<u32>,
    /// The next step.
    pub next_step: Option<NextStep>,
    /// Worth finding again.
    pub highlight: bool,
    /// A mistake that taught something.
    pub mistake: bool,
}

/// A moment opened to read or edit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OpenMoment {
    /// The moment.
    pub moment: Moment,
    /// How many versions there are, this one included.
    pub versions: u32,
    /// The text, cut where the given search words hit.
    pub text: Vec<Fragment>,
}

impl Row {
    /// A moment as a list shows it, with what `words` hit marked.
    pub(crate) fn of(moment: Moment, words: &str) -> Self {
        let Moment { id, content, .. } = moment;
        Self {
            id,
            on: content.on,
            kind: content.kind,
            snippet: snippet(words, &content.text, SNIPPET),
            takeaway: content.takeaway,
            people: content.people.into_iter().map(|person| person.name).collect(),
            tags: content.tags,
            minutes: content.minutes,
            next_step: content.next_step,
            highlight: content.highlight,
            mistake: content.mistake,
        }
    }
}

impl Journal {
    /// Finds moments. What is saved is found, whether or not the index has it yet.
    ///
    /// # Errors
    /// When the store or the index cannot be read.
    pub fn find(&self, find: Find) -> Result<Found, JournalError> {
        let started = Instant::now();
        let (total, moments) =
            if find.words.trim().is_empty() { self.timeline(&find)? } else { self.search(&find)? };
        let hits = moments.into_iter().map(|moment| Row::of(moment, &find.words)).collect();
        let took_us = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
        Ok(Found { total, took_us, hits })
    }

    /// One moment, its text cut where `words` hit.
    ///
    /// # Errors
    /// When there is no such live moment.
    pub fn open_moment(&self, id: MomentId, words: &str) -> Result<OpenMoment, JournalError> {
        let moment = self.live(id)?;
        let versions = self.vault().version_count(id)?;
        let text = snippet(words, &moment.content.text, usize::MAX);
        Ok(OpenMoment { moment, versions, text })
    }

    fn timeline(&self, find: &Find) -> Result<(u32, Vec<Moment>), JournalError> {
        let vault = self.vault();
        Ok((vault.count(&find.filter)?, vault.list(&find.filter, find.page)?))
    }

    fn search(&self, find: &Find) -> Result<(u32, Vec<Moment>), JournalError> {
        let Find { words, filter, sort, page } = find.clone();
        let vault = self.vault();
        let query = Query { words, filter, sort, page };
        let found = self.indexer.find(&vault, &query, self.catches_up_itself())?;
        Ok((found.total, vault.moments(&found.ids)?))
    }
}
