//! Finding moments, and opening one. A question without words is the timeline, which the store answers alone.

use besef_model::{
    Day, Facets, Filter, Fragment, Goal, Kind, Moment, MomentId, NextStep, NotedId, Page, Passage, Place,
    Sort, TextField,
};
use besef_search::{Chip, Enough, Hit, Instead, Looked, Marks, Query, Reading, Reason, Why};
use besef_vault::Vault;
use besef_words::Language;
use serde::{Deserialize, Serialize};
use std::time::Instant;
use ts_rs::TS;

use crate::{Journal, JournalError, Progress, SharedAs, asking::Answer};

/// How much of a moment's text a list shows, in characters.
const SNIPPET: usize = 240;

/// How much of a place besides the text.
const PASSAGE: usize = 120;

/// A question to the journal.
#[derive(Debug, Clone, Default, Serialize, Deserialize, TS)]
#[serde(default)]
#[ts(optional_fields)]
pub struct Find {
    /// Words, `"exact phrases"`, conditions (`soort:sociaal met:An -toets`); the last word also finds words that
    /// start with it. Blank: all that the filter lets through.
    pub words: String,
    /// What to narrow to besides.
    pub filter: Filter,
    /// What comes first. Without words always the newest.
    pub sort: Sort,
    /// Which stretch of the answer.
    pub page: Page,
    /// Whether to count how the answers lie.
    pub facets: bool,
}

/// An answer to [`Find`].
#[derive(Debug, Clone, PartialEq, Default, Serialize, TS)]
pub struct Found {
    /// How many moments answer in all.
    pub total: u32,
    /// How long finding took, in microseconds, without crossing to the host.
    #[ts(type = "number")]
    pub took_us: u64,
    /// The stretch asked for.
    pub hits: Vec<Row>,
    /// What was asked besides words.
    pub chips: Vec<Chip>,
    /// How the answers lie, when that was asked.
    pub facets: Option<Facets>,
    /// Whether one answer can be better than another: without that the newest come first, whatever the sort.
    pub weighed: bool,
    /// Whether no moment holds all the words: these hold most of them.
    pub nearly: bool,
    /// What to ask instead; only when no moment holds all that was asked.
    pub instead: Option<Instead>,
    /// How far the index is, while it is being made: until then not all moments answer.
    pub indexing: Option<Progress>,
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
    /// Where else than in its text there are hits.
    pub elsewhere: Vec<Passage>,
    /// Why it answers, for words that do not stand in it as typed.
    pub reasons: Vec<Reason>,
    /// The words it does not hold; only in an answer that is [nearly](Found::nearly) what was asked.
    pub missing: Vec<String>,
}

/// A moment opened to read or edit.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct OpenMoment {
    /// The moment.
    pub moment: Moment,
    /// How many versions there are, this one included.
    pub versions: u32,
    /// The places where the given question hits, whole and in order.
    pub marked: Vec<Passage>,
    /// The extracts that left with it, the latest first.
    pub shared: Vec<SharedAs>,
}

/// What the index said.
struct Told {
    found: besef_search::Found,
    nearly: bool,
    instead: Option<Instead>,
}

impl Row {
    /// A moment as a list shows it, with its hits marked.
    pub(crate) fn of(moment: Moment, marks: &Marks) -> Self {
        let Moment { id, content, .. } = moment;
        let Looked { hits, why: Why { reasons, missing } } = marks.look(content.texts());
        let (own, others): (Vec<_>, Vec<_>) =
            hits.into_iter().partition(|hit| hit.place.field == TextField::Text);
        let snippet = match own.first() {
            Some(hit) => hit.fragments(SNIPPET),
            None => Marks::default().fragments(&content.text, SNIPPET),
        };
        let elsewhere = passages(&others, PASSAGE);
        Self {
            id,
            on: content.on,
            kind: content.kind,
            snippet,
            elsewhere,
            reasons,
            missing,
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

/// What stands in the places with hits, each text cut to so many characters.
fn passages(hits: &[Hit<'_, Place>], most: usize) -> Vec<Passage> {
    hits.iter().map(|hit| Passage { place: hit.place, fragments: hit.fragments(most) }).collect()
}

impl Journal {
    /// Finds moments. What is saved is found, whether or not the index has it yet.
    ///
    /// # Errors
    /// When the store or the index cannot be read.
    pub fn find(&self, find: Find) -> Result<Found, JournalError> {
        let started = Instant::now();
        let mut found = if find.words.trim().is_empty() { self.timeline(find)? } else { self.search(find)? };
        found.took_us = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
        Ok(found)
    }

    /// One moment, marked where the question that led to it hits; what left of it is told in that language.
    ///
    /// # Errors
    /// When there is no such live moment.
    pub fn open_moment(
        &self,
        id: MomentId,
        words: &str,
        language: Language,
    ) -> Result<OpenMoment, JournalError> {
        let moment = self.live(id)?;
        let shared = self.shared_with(&moment, language)?;
        let reading = self.read(words)?;
        let vault = self.vault();
        let versions = vault.version_count(id)?;
        let marks =
            self.indexer.ask(&vault, self.catches_up_itself(), |index, tail| index.marks(&reading, tail))?;
        let marked = passages(&marks.says.look(moment.content.texts()).hits, usize::MAX);
        Ok(OpenMoment { moment, versions, marked, shared })
    }

    /// All that the filter lets through, from the store alone; the index only counts.
    fn timeline(&self, find: Find) -> Result<Found, JournalError> {
        let vault = self.vault();
        let moments = vault.list(&find.filter, find.page)?;
        let hits = moments.into_iter().map(|moment| Row::of(moment, &Marks::default())).collect();
        let total = vault.count(&find.filter)?;
        if !find.facets {
            return Ok(Found { total, hits, ..Found::default() });
        }
        let query = Query { filter: find.filter, page: find.page, facets: true, ..Query::default() };
        let Answer { says: told, indexing } = self.asked(&vault, query)?;
        Ok(Found { total, hits, facets: told.found.facets, indexing, ..Found::default() })
    }

    fn search(&self, find: Find) -> Result<Found, JournalError> {
        let query = self.query(find)?;
        let vault = self.vault();
        let chips = query.reading.chips();
        let Answer { says: Told { found, nearly, instead }, indexing } = self.asked(&vault, query)?;
        let moments = vault.moments(&found.ids)?;
        let hits = moments.into_iter().map(|moment| Row::of(moment, &found.marks)).collect();
        let (total, facets, weighed) = (found.total, found.facets, found.weighed);
        Ok(Found { total, hits, chips, facets, weighed, nearly, instead, indexing, took_us: 0 })
    }

    fn asked(&self, vault: &Vault, query: Query) -> Result<Answer<Told>, JournalError> {
        self.indexer.ask(vault, self.catches_up_itself(), |index, tail| {
            let found = index.find(&query, tail)?;
            if found.total > 0 || query.reading.is_blank() {
                return Ok(Told { found, nearly: false, instead: None });
            }
            let instead = Some(index.instead(&query, tail)?);
            for enough in [Enough::Half, Enough::Any] {
                let found = index.find(&Query { enough, ..query.clone() }, tail)?;
                if found.total > 0 {
                    return Ok(Told { found, nearly: true, instead });
                }
            }
            Ok(Told { found, nearly: false, instead })
        })
    }

    fn query(&self, find: Find) -> Result<Query, JournalError> {
        let Find { words, filter, sort, page, facets } = find;
        let reading = self.read(&words)?;
        let like = self.vault().moments(&reading.likes().collect::<Vec<_>>())?;
        Ok(Query { reading, like, filter, sort, page, facets, enough: Enough::All })
    }

    /// What a typed text asks, today.
    fn read(&self, words: &str) -> Result<Reading, JournalError> {
        Ok(Reading::of(words, self.clock.today(), &self.goal_names()?))
    }

    /// The goals as a question names them, open ones first.
    pub(crate) fn goal_names(&self) -> Result<Vec<(NotedId, String)>, JournalError> {
        let mut goals = self.notes::<Goal>()?;
        goals.sort_by_key(|goal| goal.content.state);
        Ok(goals.into_iter().map(|goal| (goal.id, goal.content.name)).collect())
    }
}
