//! WebP: chunks in a RIFF file.

use std::io::{self, Read, Seek};

use super::{BLOCK, Blots, read_at};

pub(super) fn look(file: &mut (impl Read + Seek), blots: &mut Blots) -> io::Result<()> {
    let mut at: u64 = 12;
    loop {
        let head = read_at(file, at, 8)?;
        let Some((name, size)) = head.split_first_chunk::<4>() else { return Ok(()) };
        let Ok(size) = size.try_into().map(u32::from_le_bytes) else { return Ok(()) };
        if matches!(name, b"EXIF" | b"XMP ") {
            if size > BLOCK {
                blots.unseen = true;
                return Ok(());
            }
            let block = read_at(file, at + 8, size)?;
            match name {
                b"EXIF" => blots.add_exif(at + 8, &block),
                _ => blots.add_xmp(at + 8, &block),
            };
        }
        at += 8 + u64::from(size) + u64::from(size % 2);
    }
}
