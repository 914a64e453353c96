//! JPEG: segments up to the picture data. Behind that may stand further JPEGs (a preview, a second exposure) with facts
//! of their own.

use std::io::{self, Read, Seek, SeekFrom};

use super::{Blots, EXIF, read_at};

const XMP: &[u8] = b"http://ns.adobe.com/xap/1.0/\0";

/// A stretch of a large XMP block, which has 40 more bytes before the text.
const MORE_XMP: &[u8] = b"http://ns.adobe.com/xmp/extension/\0";

const START: u8 = 0xD8;
const END: u8 = 0xD9;
const PICTURE_DATA: u8 = 0xDA;
const FACTS: u8 = 0xE1;

/// Cameras put a preview or two behind the picture; more than this is no photo.
const MOST_JPEGS: usize = 64;

/// Read at a time when looking for the next JPEG.
const STRETCH: u32 = 64 * 1024;

pub(super) fn look(file: &mut (impl Read + Seek), blots: &mut Blots) -> io::Result<()> {
    let mut start = 0;
    for _ in 0..MOST_JPEGS {
        let behind = look_at_segments(file, start + 2, blots)?;
        let Some(next) = next_jpeg(file, behind)? else { return Ok(()) };
        start = next;
    }
    blots.unseen = true;
    Ok(())
}

/// Looks into the segments from there, and answers where they end.
fn look_at_segments(file: &mut (impl Read + Seek), mut at: u64, blots: &mut Blots) -> io::Result<u64> {
    loop {
        let head = read_at(file, at, 4)?;
        let [0xFF, marker, high, low] = head[..] else { return Ok(at) };
        match marker {
            0xFF => at += 1, // fill bytes
            0x01 | 0xD0..=START => at += 2,
            END | PICTURE_DATA => return Ok(at + 2),
            _ => {
                let size = u16::from_be_bytes([high, low]);
                if marker == FACTS && size > 2 {
                    let block = read_at(file, at + 4, u32::from(size) - 2)?;
                    look_at_facts(at + 4, &block, blots);
                }
                at += 2 + u64::from(size.max(2));
            }
        }
    }
}

fn look_at_facts(at: u64, block: &[u8], blots: &mut Blots) {
    if block.starts_with(EXIF) {
        blots.add_exif(at, block);
    } else if block.starts_with(XMP) || block.starts_with(MORE_XMP) {
        blots.add_xmp(at, block);
    }
}

/// Where the next JPEG begins. Picture data never holds these three bytes in a row.
fn next_jpeg(file: &mut (impl Read + Seek), from: u64) -> io::Result<Option<u64>> {
    let mut at = from;
    file.seek(SeekFrom::Start(at))?;
    let mut kept: Vec<u8> = Vec::new();
    loop {
        let more = file.take(STRETCH.into()).read_to_end(&mut kept)?;
        if let Some(found) = kept.windows(3).position(|window| window == [0xFF, START, 0xFF]) {
            return Ok(Some(at + found as u64));
        }
        if more == 0 {
            return Ok(None);
        }
        let seen = kept.len().saturating_sub(2);
        kept.drain(..seen);
        at += seen as u64;
    }
}
