//! The vault: one learner's journal, encrypted on their own device.
//!
//! Here: the folder and its keys ([`Home`]), the open store ([`Vault`]), the one way to write ([`Vault::transact`]),
//! the change log with undo and earlier versions, backups, the files beside the journal ([`Attachments`]). Not here:
//! rules about what a moment may hold (`model`), searching by words (`search`), what a file is (`media`), the time of
//! day (every instant is handed in).
#![deny(missing_docs)]

mod access;
mod attachments;
mod backup;
mod bin;
mod change;
mod check;
mod connection;
mod detail;
mod device;
mod done;
mod draft;
mod due;
mod envelope;
mod facts;
mod failure;
mod files;
mod fill;
mod forget;
mod goal;
mod history;
mod home;
mod identity;
mod key;
mod list;
mod migrate;
mod moment;
mod name;
mod naming;
mod noted;
mod people;
mod period;
mod prompt;
mod rename;
mod restore;
mod row;
mod search;
mod subject;
mod tally;
mod undo;
mod vault;
mod write;

pub use access::{Access, Ways};
pub use attachments::{Attachments, Digest, Incoming, Kept, Lending};
pub use backup::{Backup, BackupReason};
pub use besef_model::folded;
pub use change::Stretch;
pub use check::Flaw;
pub use draft::Draft;
pub use failure::{Result, VaultError};
pub use files::FileMark;
pub use home::Home;
pub use identity::KeptIdentity;
pub use key::VaultKey;
pub use naming::{NameTallies, NameUse};
pub use period::{StepOf, TrainingOf, Witness};
pub use prompt::PromptShown;
pub use search::SavedSearch;
pub use vault::{ReadOnly, Vault};
pub use write::Write;
