//! A sample journal in a folder, made by the command line.

use crate::step::{Step, Stopped};
use std::path::Path;

/// Makes it.
pub(crate) fn run(folder: &Path) -> Result<(), Stopped> {
    let folder = std::path::absolute(folder)
        .map_err(|source| Stopped::NotWritten { path: folder.display().to_string(), source })?;
    Step::cargo("sample journal").args("run --quiet -p besef-cli -- demo").arg(folder).run()
}
