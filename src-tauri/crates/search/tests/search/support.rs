//! Journals to search in.

use besef_model::{Content, Day, Filter, Fragment, Kind, Moment, MomentId, NotedId, Page, Sort, Timestamp};
use besef_search::{Entry, Index, Query, Reading};
use std::path::PathBuf;
use tempfile::TempDir;

pub const KEY: [u8; 32] = [7; 32];

/// A folder with an index in it.
pub struct Shelf {
    folder: TempDir,
}

impl Shelf {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    pub fn folder(&self) -> &std::path::Path {
        self.folder.path()
    }

    pub fn file(&self) -> PathBuf {
        self.folder.path().join("index.db")
    }

    pub fn open(&self) -> Index {
        Index::open(&self.file(), &KEY).unwrap()
    }

    /// An index that has committed these.
    pub fn with(&self, moments: &[Moment]) -> Index {
        let index = self.open();
        commit(&index, moments, 1);
        index
    }
}

/// An index of moments with these texts, numbered from 1.
pub fn shelf_of(texts: &[&str]) -> (Shelf, Index) {
    let shelf = Shelf::new();
    let moments: Vec<Moment> = (1u8..).zip(texts).map(|(number, text)| moment(number, text)).collect();
    let index = shelf.with(&moments);
    (shelf, index)
}

pub fn commit(index: &Index, moments: &[Moment], watermark: i64) {
    let mut writer = index.writer().unwrap().unwrap();
    moments.iter().for_each(|moment| writer.put(moment).unwrap());
    writer.commit(watermark).unwrap();
}

pub fn id(number: u8) -> MomentId {
    MomentId::new(Timestamp::from_millis(1_700_000_000_000), [number; 10])
}

pub fn goal(number: u8) -> NotedId {
    NotedId::new(Timestamp::from_millis(1), [number; 10])
}

pub fn day(text: &str) -> Day {
    text.parse().unwrap()
}

/// A moment on 1 September 2026, logged in the order of its number.
pub fn moment(number: u8, text: &str) -> Moment {
    Moment {
        id: id(number),
        content: Content::new(Kind::Social, day("2026-09-01"), text),
        logged_at: Timestamp::from_millis(1_700_000_000_000 + i64::from(number)),
        logged_offset: 120,
        deleted_at: None,
    }
}

/// A moment with more to it.
pub fn moment_with(number: u8, text: &str, fill: impl FnOnce(&mut Content)) -> Moment {
    let mut moment = moment(number, text);
    fill(&mut moment.content);
    moment
}

/// What a text asks on 22 November 2026.
pub fn reading(words: &str) -> Reading {
    Reading::of(words, day("2026-11-22"), &[])
}

/// What an empty index marks in a text.
pub fn snippet(words: &str, text: &str, max_chars: usize) -> Vec<Fragment> {
    Shelf::new().open().marks(&reading(words), &[]).unwrap().fragments(text, max_chars)
}

pub fn asking(words: &str) -> Query {
    Query { reading: reading(words), ..Query::default() }
}

pub fn narrowed(filter: Filter) -> Query {
    Query { filter, ..Query::default() }
}

pub fn best(words: &str) -> Query {
    Query { sort: Sort::Relevance, ..asking(words) }
}

pub fn page(offset: u32, limit: u32) -> Page {
    Page { offset, limit }
}

/// The numbers of the moments found, in order.
pub fn numbers(index: &Index, query: &Query) -> Vec<u8> {
    numbers_with(index, query, &[])
}

pub fn numbers_with(index: &Index, query: &Query, tail: &[Entry]) -> Vec<u8> {
    let found = index.find(query, tail).unwrap();
    found.ids.iter().map(|id| id.as_bytes()[15]).collect()
}

/// Words find a text, whether the index holds it or it was saved since.
#[track_caller]
pub fn finds(text: &str, words: &str) {
    let (_shelf, index) = shelf_of(&[text]);
    assert_eq!(numbers(&index, &asking(words)), [1], "{words:?} should find {text:?}");
    let tail = [Entry::Put(moment(1, text))];
    assert_eq!(numbers_with(&Shelf::new().open(), &asking(words), &tail), [1], "{words:?} in the tail");
}

/// Words do not find a text.
#[track_caller]
pub fn misses(text: &str, words: &str) {
    let (_shelf, index) = shelf_of(&[text]);
    assert!(numbers(&index, &asking(words)).is_empty(), "{words:?} should not find {text:?}");
}
