//! Taking the place where a picture was made out of it, without moving a byte: what tells the place is overwritten where
//! it stands, so picture data, offsets and all other facts (which way is up, when it was made) stay as they are.

mod jpeg;
mod png;
mod tiff;
mod webp;
mod xmp;

use std::io::{self, Read, Seek, SeekFrom};

/// Bytes to be put in the place of as many that stand in the file from `at` on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Blot {
    /// Where, counted from the start of the file.
    pub at: u64,
    /// What to put there.
    pub bytes: Vec<u8>,
}

/// What a file tells about where it was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Place {
    /// Nothing.
    Untold,
    /// These blots take it out.
    Told(Vec<Blot>),
    /// It may: files of this sort can, and this crate cannot take it out of them.
    Unseen,
}

/// The largest block of facts that is looked into, in bytes. Real ones have some kilobytes.
const BLOCK: u32 = 4 << 20;

/// More than this is blotted out of no honest file, in bytes.
const MOST_BLOTTED: usize = 4 << 20;

/// Sorts of files that can tell a place and are not looked into.
const UNSEEN: [&str; 6] =
    ["video/", "image/heif", "image/heic", "image/avif", "image/tiff", "image/vnd.adobe.photoshop"];

/// What a file of that media type tells about where it was made: EXIF's GPS facts and those of XMP, in JPEG, PNG and WebP.
/// A file that is cut short or makes no sense is looked at as far as it does.
///
/// # Errors
/// Only those of reading.
pub fn place_in(media_type: &str, file: &mut (impl Read + Seek)) -> io::Result<Place> {
    let mut blots = Blots::default();
    match media_type {
        "image/jpeg" => jpeg::look(file, &mut blots)?,
        "image/png" => png::look(file, &mut blots)?,
        "image/webp" => webp::look(file, &mut blots)?,
        other if UNSEEN.iter().any(|sort| other.starts_with(sort)) => blots.unseen = true,
        // Raw photos of cameras: `image/x-canon-cr2` and the like.
        other if other.starts_with("image/x-") => blots.unseen = true,
        _ => {}
    }
    Ok(blots.told())
}

/// The blots found so far.
#[derive(Default)]
struct Blots {
    found: Vec<Blot>,
    unseen: bool,
}

impl Blots {
    fn told(self) -> Place {
        let total: usize = self.found.iter().map(|blot| blot.bytes.len()).sum();
        match self.found.is_empty() {
            _ if self.unseen || total > MOST_BLOTTED => Place::Unseen,
            true => Place::Untold,
            false => Place::Told(self.found),
        }
    }

    fn add(&mut self, at: u64, bytes: Vec<u8>) {
        if self.unseen || self.found.len() >= MOST_BLOTTED / 16 {
            self.unseen = true;
        } else {
            self.found.push(Blot { at, bytes });
        }
    }

    /// Whatever differs between a block as it stands in the file from `at` on and as it should be.
    fn add_differences(&mut self, at: u64, before: &[u8], after: &[u8]) {
        let mut from = None;
        for place in 0..=before.len() {
            let differs = place < before.len() && before[place] != after[place];
            match (differs, from) {
                (true, None) => from = Some(place),
                (false, Some(start)) => {
                    self.add(at + start as u64, after[start..place].to_vec());
                    from = None;
                }
                _ => {}
            }
        }
    }

    /// Blots a block of EXIF facts, with or without the words `Exif` before it.
    fn add_exif(&mut self, at: u64, block: &[u8]) -> Vec<u8> {
        let mut after = block.to_vec();
        tiff::clear(exif_body(&mut after));
        self.add_differences(at, block, &after);
        after
    }

    /// Blots a block of XMP facts.
    fn add_xmp(&mut self, at: u64, block: &[u8]) -> Vec<u8> {
        let mut after = block.to_vec();
        xmp::clear(&mut after);
        self.add_differences(at, block, &after);
        after
    }
}

/// Whether a block that stands in no file as it is (compressed, or written in digits) tells a place.
fn tells_place(block: &[u8]) -> bool {
    let mut after = block.to_vec();
    tiff::clear(exif_body(&mut after));
    xmp::clear(&mut after);
    after != block
}

const EXIF: &[u8] = b"Exif\0\0";

fn exif_body(block: &mut [u8]) -> &mut [u8] {
    let start = if block.starts_with(EXIF) { EXIF.len() } else { 0 };
    &mut block[start..]
}

/// So many bytes from there; fewer where the file ends.
fn read_at(file: &mut (impl Read + Seek), at: u64, most: u32) -> io::Result<Vec<u8>> {
    file.seek(SeekFrom::Start(at))?;
    let mut bytes = Vec::new();
    file.take(most.into()).read_to_end(&mut bytes)?;
    Ok(bytes)
}
