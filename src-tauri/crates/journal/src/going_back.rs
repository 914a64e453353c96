//! Going back: what was done, taking it back and doing it again, and what lies in the bin.

use besef_model::{Binned, Done, OperationId, Page, Subject, Verb};
use besef_words::Language;
use serde::Serialize;
use ts_rs::TS;

use crate::{Journal, JournalError, Touched, titling::Titles};

/// What was done, the latest first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct DoneList {
    /// The steps.
    pub done: Vec<Done>,
    /// Whether the last undo can be done again.
    pub can_redo: bool,
}

/// What lies in the bin, last deleted first.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, TS)]
pub struct Bin {
    /// How many in all.
    pub total: u32,
    /// The stretch asked for.
    pub items: Vec<Binned>,
}

impl Journal {
    /// What was done in this journal before a step, or lately. What has no name of its own is called what it is, in that
    /// language.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn done(
        &self,
        before: Option<OperationId>,
        most: u32,
        language: Language,
    ) -> Result<DoneList, JournalError> {
        let vault = self.vault();
        let mut done = vault.done(before, most)?;
        let titles = Titles::in_language(language);
        for about in done.iter_mut().flat_map(|done| &mut done.about) {
            titles.complete(&vault, about.subject, &mut about.title)?;
        }
        Ok(DoneList { done, can_redo: vault.can_redo()? })
    }

    /// Does again what was taken back last, as long as nothing else was done since.
    ///
    /// # Errors
    /// When there is nothing to do again.
    pub fn redo(&self) -> Result<Touched, JournalError> {
        let (subjects, changed) = self.save(Verb::Redo, |tx| tx.redo())?;
        Ok(Touched { count: count(subjects.len()), changed })
    }

    /// What lies in the bin. What has no name of its own is called what it is, in that language.
    ///
    /// # Errors
    /// When the store cannot be read.
    pub fn bin(&self, page: Page, language: Language) -> Result<Bin, JournalError> {
        let vault = self.vault();
        let (total, mut items) = vault.bin(page)?;
        let titles = Titles::in_language(language);
        for item in &mut items {
            titles.complete(&vault, item.subject, &mut item.title)?;
        }
        Ok(Bin { total, items })
    }

    /// Takes something out of the bin.
    ///
    /// # Errors
    /// When it is not there.
    pub fn take_out(&self, subject: Subject) -> Result<Touched, JournalError> {
        let ((), changed) = self.save(Verb::Restore, |tx| tx.restore(subject))?;
        Ok(Touched { count: 1, changed })
    }

    /// Removes something for good, in the bin or not: from the store, its change log, its drafts and the index.
    ///
    /// # Errors
    /// When it is not there.
    pub fn forget(&self, subject: Subject) -> Result<Touched, JournalError> {
        let ((), changed) = self.save_forgetting(|tx| tx.forget(subject))?;
        self.let_the_index_forget()?;
        Ok(Touched { count: 1, changed })
    }

    /// Removes everything in the bin for good.
    ///
    /// # Errors
    /// When the store cannot be written.
    pub fn empty_bin(&self) -> Result<Touched, JournalError> {
        let (gone, changed) = self.save_forgetting(|tx| tx.empty_bin())?;
        self.let_the_index_forget()?;
        Ok(Touched { count: count(gone), changed })
    }

    /// The index must not keep the words a moment longer than the store does; nor a person wait for long work, which
    /// comes to it by itself.
    fn let_the_index_forget(&self) -> Result<(), JournalError> {
        if self.indexing().is_none() {
            self.indexer.catch_up(&self.vault())?;
        }
        Ok(())
    }
}

fn count(many: usize) -> u32 {
    u32::try_from(many).unwrap_or(u32::MAX)
}
