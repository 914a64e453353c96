//! EXIF facts: a TIFF file in small, directories of twelve-byte entries that point into the block.

/// The entry that points to the directory of GPS facts.
const GPS: u16 = 0x8825;

/// The entry that points to the directory of the camera's own facts.
const CAMERA: u16 = 0x8769;

const ENTRY: usize = 12;

/// Real directories have some dozens of entries, and real facts some dozens of bytes: what claims more is no directory,
/// and no more than that is wiped.
const MOST_ENTRIES: usize = 1_000;
const MOST_WIPED: usize = 64 * 1024;

/// Real files have two directories in a row; a ring of them would have no end.
const MOST_DIRECTORIES: usize = 8;

/// Takes GPS facts out of the block: their directory, what it points to, and the entry that leads to it.
pub(super) fn clear(block: &mut [u8]) {
    let Some(order) = Order::of(block) else { return };
    let mut at = order.long(block, 4);
    for _ in 0..MOST_DIRECTORIES {
        let Some(directory) = at.and_then(|at| Directory::at(block, order, at)) else { return };
        at = order.long(block, directory.end()).filter(|next| *next > 0);
        if let Some(camera) = directory.find(block, CAMERA)
            && let Some(inner) = Directory::at(block, order, directory.value(block, camera))
        {
            inner.clear(block);
        }
        directory.clear(block);
    }
}

/// Which byte of a number comes first.
#[derive(Clone, Copy)]
enum Order {
    Little,
    Big,
}

impl Order {
    fn of(block: &[u8]) -> Option<Self> {
        match block.get(..4)? {
            b"II*\0" => Some(Self::Little),
            b"MM\0*" => Some(Self::Big),
            _ => None,
        }
    }

    fn short(self, block: &[u8], at: usize) -> Option<u16> {
        let bytes = block.get(at..)?.first_chunk()?;
        Some(match self {
            Self::Little => u16::from_le_bytes(*bytes),
            Self::Big => u16::from_be_bytes(*bytes),
        })
    }

    fn long(self, block: &[u8], at: usize) -> Option<usize> {
        let bytes = block.get(at..)?.first_chunk()?;
        let long = match self {
            Self::Little => u32::from_le_bytes(*bytes),
            Self::Big => u32::from_be_bytes(*bytes),
        };
        usize::try_from(long).ok()
    }

    fn put_short(self, block: &mut [u8], at: usize, short: u16) {
        let bytes = match self {
            Self::Little => short.to_le_bytes(),
            Self::Big => short.to_be_bytes(),
        };
        if let Some(there) = block.get_mut(at..at + 2) {
            there.copy_from_slice(&bytes);
        }
    }
}

/// A directory that lies whole within its block, but perhaps for the four bytes that point to the next one.
struct Directory {
    order: Order,
    at: usize,
    entries: usize,
}

impl Directory {
    fn at(block: &[u8], order: Order, at: usize) -> Option<Self> {
        let entries = usize::from(order.short(block, at)?);
        let directory = Self { order, at, entries };
        (entries <= MOST_ENTRIES && directory.end() <= block.len()).then_some(directory)
    }

    /// Where its entries end.
    fn end(&self) -> usize {
        self.entry(self.entries)
    }

    fn entry(&self, number: usize) -> usize {
        self.at + 2 + number * ENTRY
    }

    fn find(&self, block: &[u8], tag: u16) -> Option<usize> {
        (0..self.entries)
            .map(|number| self.entry(number))
            .find(|at| self.order.short(block, *at) == Some(tag))
    }

    fn value(&self, block: &[u8], entry: usize) -> usize {
        self.order.long(block, entry + 8).unwrap_or(usize::MAX)
    }

    /// Takes the GPS facts out. The entries behind the one that led to them move up.
    fn clear(mut self, block: &mut [u8]) {
        while let Some(entry) = self.find(block, GPS) {
            if let Some(gps) = Directory::at(block, self.order, self.value(block, entry)) {
                gps.wipe(block);
            }
            let end = (self.end() + 4).min(block.len());
            if self.order.short(block, entry) != Some(GPS) || entry + ENTRY > end {
                return; // it pointed to itself, and is wiped
            }
            block.copy_within(entry + ENTRY..end, entry);
            block[end - ENTRY..end].fill(0);
            self.entries -= 1;
            self.order.put_short(block, self.at, u16::try_from(self.entries).unwrap_or(0));
        }
    }

    /// Zeroes all of it, and all it points to.
    fn wipe(&self, block: &mut [u8]) {
        for entry in (0..self.entries).map(|number| self.entry(number)) {
            let size = self.size(block, entry).min(MOST_WIPED);
            let from = self.value(block, entry);
            let to = from.saturating_add(size).min(block.len());
            if size > 4 && from < to {
                block[from..to].fill(0);
            }
        }
        let end = (self.end() + 4).min(block.len());
        block[self.at..end].fill(0);
    }

    /// How many bytes an entry's value takes; up to four stand in the entry itself.
    fn size(&self, block: &[u8], entry: usize) -> usize {
        let each = match self.order.short(block, entry + 2) {
            Some(3 | 8) => 2,
            Some(4 | 9 | 11 | 13) => 4,
            Some(5 | 10 | 12) => 8,
            _ => 1,
        };
        self.order.long(block, entry + 4).unwrap_or(0).saturating_mul(each)
    }
}
