//! Looking whether all is well with a vault, and mending what can be mended without touching what was written.

use besef_model::Filter;
use besef_search::Query;
use besef_vault::{BackupReason, Flaw};
use serde::Serialize;
use ts_rs::TS;

use crate::{Journal, JournalError};

/// What was looked at, and how it is.
#[derive(Debug, Clone, PartialEq, Serialize, TS)]
pub struct Health {
    /// Each finding.
    pub findings: Vec<Finding>,
    /// Live moments in the store.
    pub moments: u32,
    /// The folder of the log; it holds ids and durations, never journal text.
    pub logs: String,
}

/// One check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
pub struct Finding {
    /// What was looked at.
    pub check: Check,
    /// How it is.
    pub state: FindingState,
}

/// What is looked at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// The pages of the database.
    Store,
    /// The change log against the moments.
    ChangeLog,
    /// The index against the moments.
    Index,
    /// That there is a backup.
    Backup,
    /// That the files moments hold are here.
    Attachments,
}

/// How a check came out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "snake_case")]
pub enum FindingState {
    /// All is well.
    Well,
    /// Something is wrong.
    Wrong,
    /// Something was wrong and is mended.
    Mended,
}

impl Journal {
    /// Looks at store, change log, index and backups. With `repair`, a wrong index is made again and a missing
    /// backup is made; the store is only ever mended by putting a backup back, which a person decides.
    ///
    /// # Errors
    /// When the looking itself fails.
    pub fn examine(&self, repair: bool) -> Result<Health, JournalError> {
        let flaws = self.vault().check()?;
        let store = flaws.iter().all(|flaw| !matches!(flaw, Flaw::Store(_) | Flaw::Counted(_)));
        let log = flaws.iter().all(|flaw| !matches!(flaw, Flaw::ChangeLog(_)));
        let findings = vec![
            Finding { check: Check::Store, state: state(store) },
            Finding { check: Check::ChangeLog, state: state(log) },
            Finding { check: Check::Index, state: self.index_state(repair)? },
            Finding { check: Check::Backup, state: self.backup_state(repair)? },
            Finding { check: Check::Attachments, state: state(self.missing_files()? == 0) },
        ];
        let moments = self.vault().count(&Filter::default())?;
        Ok(Health { findings, moments, logs: self.home.logs().display().to_string() })
    }
}

impl Journal {
    fn index_state(&self, repair: bool) -> Result<FindingState, JournalError> {
        if self.index_agrees()? {
            return Ok(FindingState::Well);
        }
        if repair {
            self.indexer.discard()?;
            self.indexer.catch_up(&self.vault())?;
        }
        Ok(if repair && self.index_agrees()? { FindingState::Mended } else { FindingState::Wrong })
    }

    /// Whether the index, with what it has not taken in yet, knows every live moment.
    fn index_agrees(&self) -> Result<bool, JournalError> {
        let vault = self.vault();
        let found = self.indexer.ask(&vault, true, |index, tail| index.find(&Query::default(), tail))?;
        Ok(found.says.total == vault.count(&Filter::default())?)
    }

    fn backup_state(&self, repair: bool) -> Result<FindingState, JournalError> {
        if self.vault().seq()? == 0 || !self.home.backups()?.is_empty() {
            return Ok(FindingState::Well);
        }
        if repair {
            self.back_up(BackupReason::Asked)?;
            return Ok(FindingState::Mended);
        }
        Ok(FindingState::Wrong)
    }
}

fn state(well: bool) -> FindingState {
    if well { FindingState::Well } else { FindingState::Wrong }
}
