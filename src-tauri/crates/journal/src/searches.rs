//! Searches worth asking again: those saved under a name, and the last ones asked. They are as private as the
//! journal and lie in it.

use besef_model::{Asked, Condition, NameSort, SearchId, Sort, Verb, kept_line, limits};
use besef_search::{Completion, Known, Tongue, complete, vocabulary, written};
use besef_vault::{Result as Kept, SavedSearch, Write};
use besef_words::Language;
use serde::Serialize;
use ts_rs::TS;

use crate::{Journal, JournalError, journal::random};

/// The fields as failures name them.
const NAME: &str = "search_name";
const WORDS: &str = "search";

/// The searches there are.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, TS)]
pub struct Searches {
    /// Those with a name, in the order they were saved.
    pub saved: Vec<SavedSearch>,
    /// The last ones asked, the latest first.
    pub recent: Vec<String>,
}

impl Journal {
    /// Ways to go on with a question that is being typed, at the caret (in UTF-16 units).
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn complete(
        &self,
        words: &str,
        caret: u32,
        language: Language,
    ) -> Result<Vec<Completion>, JournalError> {
        let names = self.names()?;
        let (sources, goals) = (names.of(NameSort::Source), self.goal_names()?);
        let known = Known {
            people: &names.people,
            tags: &names.tags,
            sources: &sources,
            trainings: &names.trainings,
            standards: &names.standards,
            goals: &goals,
        };
        Ok(complete(words, caret, self.clock.today(), known, tongue(language)))
    }

    /// The searches there are.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn searches(&self) -> Result<Searches, JournalError> {
        let vault = self.vault();
        Ok(Searches { saved: vault.saved_searches()?, recent: vault.recent_searches()? })
    }

    /// Keeps a search under a name; one that bears the name already (but for case and accents) makes way.
    ///
    /// # Errors
    /// When the name or the question is blank or too long, or the store cannot be written.
    pub fn save_search(&self, name: &str, words: &str, sort: Option<Sort>) -> Result<Searches, JournalError> {
        let name = kept_line(NAME, name, limits::NAME)?;
        let words = kept_line(WORDS, words, limits::QUESTION)?;
        let id = SearchId::new(self.clock.now(), random()?);
        let search = SavedSearch { id, name, words, sort };
        self.keep(Verb::Edit, |tx| tx.save_search(&search))
    }

    /// Lets a saved search go, without a trace.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn remove_search(&self, id: SearchId) -> Result<Searches, JournalError> {
        self.keep(Verb::Forget, |tx| tx.remove_search(id))
    }

    /// Keeps a question as the latest asked; a blank one is none. A journal that cannot be written keeps none,
    /// without a word.
    ///
    /// # Errors
    /// When the question is too long, or the store cannot be written.
    pub fn remember_search(&self, words: &str) -> Result<Searches, JournalError> {
        if words.trim().is_empty() || self.read_only().is_some() {
            return self.searches();
        }
        let words = kept_line(WORDS, words, limits::QUESTION)?;
        self.keep(Verb::Edit, |tx| tx.remember_search(&words))
    }

    /// Forgets one of the last questions, or all of them, without a trace.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn forget_searches(&self, words: Option<&str>) -> Result<Searches, JournalError> {
        self.keep(Verb::Forget, |tx| tx.forget_searches(words))
    }

    /// An operation that changes no moment: it leaves nothing in the log, and forgetting wipes what was written.
    fn keep(
        &self,
        verb: Verb,
        write: impl FnOnce(&mut Write<'_>) -> Kept<()>,
    ) -> Result<Searches, JournalError> {
        self.vault().transact(self.clock.now(), verb, write)?;
        self.searches()
    }
}

/// The words a face writes queries with in a language, each under its key (`kind`, `kind.social`, `or`).
pub fn query_words(language: Language) -> Vec<(&'static str, &'static str)> {
    vocabulary(tongue(language))
}

/// A condition as the text of a question, in the words of that language.
pub fn question(condition: Condition, language: Language) -> String {
    written(&Asked { not: false, condition }, tongue(language))
}

fn tongue(language: Language) -> Tongue {
    match language {
        Language::Nl => Tongue::Dutch,
        Language::En => Tongue::English,
    }
}
