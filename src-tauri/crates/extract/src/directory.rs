//! A look at the zip's directory before it is read: zip would take as many entries into memory as a stranger claims.

use std::io::{Read, Seek, SeekFrom};

use crate::limits::PER_ENTRY;
use crate::{ExtractError, Limits, Result, plain::Plain};

/// The record that ends a zip, when no comment follows it. Containers have none, and are too small to need the records
/// of larger archives: so this is the one place where a directory can be.
const END: usize = 22;
const MARK: &[u8] = b"PK\x05\x06";

/// Whether the directory is where it must be, and not larger than the limits allow.
///
/// # Errors
/// [`ExtractError::Strange`] when this is no zip; [`ExtractError::TooLarge`]; [`ExtractError::Broken`].
pub(crate) fn check<R: Read + Seek>(plain: &mut Plain<R>, limits: &Limits) -> Result<()> {
    if plain.length() > limits.zip() {
        return Err(ExtractError::TooLarge);
    }
    let Some(directory_end) = plain.length().checked_sub(END as u64) else {
        return Err(ExtractError::strange(b"no zip"));
    };
    let mut end = [0; END];
    plain.seek(SeekFrom::Start(directory_end))?;
    plain.read_exact(&mut end).map_err(ExtractError::reading)?;
    check_end(&end, directory_end, limits)
}

fn check_end(end: &[u8; END], directory_end: u64, limits: &Limits) -> Result<()> {
    let [entries, comment] = [10, 20].map(|at| usize::from(u16::from_le_bytes([end[at], end[at + 1]])));
    let [size, start] =
        [12, 16].map(|at| u64::from(u32::from_le_bytes([end[at], end[at + 1], end[at + 2], end[at + 3]])));
    if !end.starts_with(MARK) || comment != 0 {
        Err(ExtractError::strange(b"no zip"))
    } else if entries > limits.entries || size > entries as u64 * PER_ENTRY {
        Err(ExtractError::TooLarge)
    } else if start + size != directory_end {
        Err(ExtractError::Broken)
    } else {
        Ok(())
    }
}
