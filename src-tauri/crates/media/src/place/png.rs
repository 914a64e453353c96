//! PNG: chunks, each with a checksum that has to fit what it holds.

use flate2::read::ZlibDecoder;
use std::io::{self, Read, Seek};

use super::{BLOCK, Blots, read_at, tells_place};

const XMP: &[u8] = b"XML:com.adobe.xmp";

/// Facts as older programs write them: their bytes as digits, in a text.
const IN_DIGITS: &[u8] = b"Raw profile type ";

pub(super) fn look(file: &mut (impl Read + Seek), blots: &mut Blots) -> io::Result<()> {
    let mut at: u64 = 8;
    loop {
        let head = read_at(file, at, 8)?;
        let Some((size, name)) = head.split_first_chunk::<4>() else { return Ok(()) };
        let size = u32::from_be_bytes(*size);
        if matches!(name, b"eXIf" | b"iTXt" | b"tEXt" | b"zTXt") {
            if size > BLOCK {
                blots.unseen = true;
                return Ok(());
            }
            let block = read_at(file, at + 8, size)?;
            // A chunk cut short has no checksum to mend.
            if block.len() == size as usize {
                look_at_chunk(at, name, &block, blots);
            }
        }
        if name.len() < 4 || name == b"IEND" {
            return Ok(());
        }
        at += 12 + u64::from(size);
    }
}

fn look_at_chunk(at: u64, name: &[u8], block: &[u8], blots: &mut Blots) {
    let after = match Text::of(name, block) {
        _ if name == b"eXIf" => blots.add_exif(at + 8, block),
        Some(Text::Xmp { start }) => {
            let mut after = block[..start].to_vec();
            after.extend(blots.add_xmp(at + 8 + start as u64, &block[start..]));
            after
        }
        // What is not there as it is read cannot be blotted in part.
        Some(Text::Hidden(ref facts)) if facts.as_ref().is_none_or(|facts| tells_place(facts)) => {
            return blots.add(at + 4, emptied(block.len()));
        }
        _ => return,
    };
    if after != block {
        blots.add(at + 8 + block.len() as u64, checksum(name, &after).to_vec());
    }
}

/// A text chunk with facts in it.
enum Text {
    /// XMP that stands in the chunk as it is, from there on.
    Xmp { start: usize },
    /// Facts that are compressed or written in digits; nothing when they cannot be read.
    Hidden(Option<Vec<u8>>),
}

impl Text {
    fn of(name: &[u8], block: &[u8]) -> Option<Self> {
        let (keyword, rest) = cut(block)?;
        match name {
            b"iTXt" if keyword == XMP => {
                let (compressed, after) = rest.split_at_checked(2)?;
                let (_language, after) = cut(after)?;
                let (_translated, text) = cut(after)?;
                Some(match compressed[0] {
                    0 => Self::Xmp { start: block.len() - text.len() },
                    _ => Self::Hidden(inflated(text)),
                })
            }
            b"tEXt" if keyword.starts_with(IN_DIGITS) => Some(Self::Hidden(Some(from_digits(rest)))),
            b"zTXt" if keyword.starts_with(IN_DIGITS) => {
                Some(Self::Hidden(inflated(rest.get(1..)?).map(|text| from_digits(&text))))
            }
            _ => None,
        }
    }
}

/// What stands before the first zero, and behind it.
fn cut(block: &[u8]) -> Option<(&[u8], &[u8])> {
    let zero = block.iter().position(|byte| *byte == 0)?;
    Some((&block[..zero], &block[zero + 1..]))
}

fn inflated(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut text = Vec::new();
    let size = ZlibDecoder::new(bytes).take(u64::from(BLOCK) + 1).read_to_end(&mut text).ok()?;
    (size <= BLOCK as usize).then_some(text)
}

/// The bytes behind a line with the name of the facts and one with their size.
fn from_digits(text: &[u8]) -> Vec<u8> {
    let lines = text.trim_ascii_start().splitn(3, |byte| *byte == b'\n');
    let digits = lines.skip(2).flatten().filter_map(|byte| char::from(*byte).to_digit(16));
    let digits: Vec<u32> = digits.collect();
    digits.chunks_exact(2).filter_map(|pair| u8::try_from(pair[0] * 16 + pair[1]).ok()).collect()
}

/// Name, content and checksum of a chunk that says nothing, as long as another.
fn emptied(size: usize) -> Vec<u8> {
    let mut chunk = b"tEXtComment\0".to_vec();
    chunk.resize(4 + size, b' ');
    let checksum = checksum(b"", &chunk);
    chunk.extend(checksum);
    chunk
}

fn checksum(name: &[u8], content: &[u8]) -> [u8; 4] {
    let mut sum = crc32fast::Hasher::new();
    sum.update(name);
    sum.update(content);
    sum.finalize().to_be_bytes()
}
