//! When a backup of another vault takes this one's place, its key does not open the files that lie here. They are set
//! aside under the name of the vault they belong to, and found again when that one returns.

use std::{fs, path::Path};

use super::ATTACHMENTS;
use crate::{Result, VaultError};

/// What SQLite keeps beside a database that was not closed in order.
const LOG: &str = "-wal";

/// Sets the files of vault `leaving` aside and brings those of vault `coming` back, if they were set aside once.
/// Harmless when done already.
pub(crate) fn set_aside(folder: &Path, leaving: &str, coming: &str) -> Result<()> {
    let of = |vault: &str| format!("attachments-{vault}.db");
    if leaving == coming || folder.join(of(leaving)).exists() {
        return Ok(());
    }
    rename(folder, ATTACHMENTS, &of(leaving))?;
    rename(folder, &of(coming), ATTACHMENTS)
}

fn rename(folder: &Path, from: &str, to: &str) -> Result<()> {
    // The log first: the database under its new name must not be opened without it.
    for end in [LOG, ""] {
        let (from, to) = (folder.join(format!("{from}{end}")), folder.join(format!("{to}{end}")));
        if from.exists() {
            fs::rename(&from, &to).map_err(|e| VaultError::io(&from, e))?;
        }
    }
    Ok(())
}
