//! Writing a file outside the vault where a person said: aside first, under its own name only when whole.

use std::{
    io::{self, Write},
    path::Path,
};

use crate::Failure;

/// Writes a file. What stood there before stays until the new one is whole.
pub(crate) fn write_whole(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> Result<(), Failure>,
) -> Result<(), Failure> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let aside = tempfile::NamedTempFile::new_in(folder.unwrap_or(Path::new(".")));
    let mut aside = io::BufWriter::new(aside.map_err(Failure::storage)?);
    write(&mut aside)?;
    let aside = aside.into_inner().map_err(|failed| Failure::storage(failed.into_error()))?;
    let kept = aside.as_file().sync_all().and_then(|()| aside.persist(path).map_err(|failed| failed.error));
    kept.map(drop).map_err(Failure::storage)
}
