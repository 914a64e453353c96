//! Where one of the words that stand for what is asked occurs: read in blocks from the index, or gathered beforehand when
//! there are many such words. Not here: what it is worth (`measure`).

use tantivy::postings::BlockSegmentPostings;
use tantivy::{DocId, TERMINATED};

/// How many moments are looked at together. A multiple of 64; what is kept of them stays in the nearest cache.
pub(super) const WINDOW: usize = 4096;

/// A yes or no for each moment of a window.
pub(super) type Present = [u64; WINDOW / 64];

/// The moments that hold a word.
pub(super) struct Listed {
    postings: BlockSegmentPostings,
    at: usize,
    /// Whether the times it stands there are known.
    counted: bool,
}

impl Listed {
    pub(super) fn new(postings: BlockSegmentPostings, counted: bool) -> Self {
        Self { postings, at: 0, counted }
    }

    pub(super) fn next(&self) -> DocId {
        self.postings.docs().get(self.at).copied().unwrap_or(TERMINATED)
    }

    pub(super) fn seek(&mut self, target: DocId) {
        if self.next() < target {
            self.at = self.postings.seek(target);
        }
    }

    /// Tells each moment before `end`, and how many times the word stands there.
    pub(super) fn pour(&mut self, end: DocId, mut tell: impl FnMut(DocId, u32)) {
        while self.next() < end {
            let docs = &self.postings.docs()[self.at..];
            let before = docs.partition_point(|doc| *doc < end);
            if self.counted {
                let times = &self.postings.freqs()[self.at..];
                docs[..before].iter().zip(times).for_each(|(doc, times)| tell(*doc, *times));
            } else {
                docs[..before].iter().for_each(|doc| tell(*doc, 1));
            }
            self.at += before;
            if self.at >= self.postings.docs().len() {
                self.postings.advance();
                self.at = 0;
            }
        }
    }
}

/// The moments that hold any of many words: a bit for each moment of the segment.
pub(super) struct Gathered(Vec<u64>);

impl Gathered {
    /// None yet, of so many moments.
    pub(super) fn none(moments: DocId) -> Self {
        Self(vec![0; (moments as usize).div_ceil(WINDOW) * (WINDOW / 64)])
    }

    /// Those of one more word.
    pub(super) fn add(&mut self, postings: &mut BlockSegmentPostings) {
        while let Some(last) = postings.docs().last() {
            debug_assert!((*last as usize) < self.0.len() * 64);
            postings.docs().iter().for_each(|doc| self.0[*doc as usize / 64] |= 1 << (doc % 64));
            postings.advance();
        }
    }

    /// The bits of the window that begins there.
    pub(super) fn window(&self, start: DocId) -> &[u64] {
        let from = start as usize / 64;
        &self.0[from.min(self.0.len())..(from + WINDOW / 64).min(self.0.len())]
    }

    /// The first from there on.
    pub(super) fn next(&self, from: DocId) -> DocId {
        let (mut at, mut mask) = (from as usize / 64, !0 << (from % 64));
        while let Some(bits) = self.0.get(at) {
            if bits & mask != 0 {
                return (at * 64) as DocId + (bits & mask).trailing_zeros();
            }
            (at, mask) = (at + 1, !0);
        }
        TERMINATED
    }
}
