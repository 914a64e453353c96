//! Counting moments by the columns of the index: kinds, names and months, each into a row of numbers, so that a million
//! moments cost no memory of their own. Not here: how a column is filled (`schema`).

use besef_model::{Day, Facets, Kind, KindCount, MonthCount, NameTally};
use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, VecDeque};
use tantivy::collector::{Collector, SegmentCollector};
use tantivy::columnar::{Column, StrColumn};
use tantivy::{DocId, Score, SegmentOrdinal, SegmentReader};

use crate::analysis::fold_name;
use crate::schema::{KIND, MONTH, PEOPLE, TAGS};

/// Names beyond these say nothing about the whole.
const MOST_NAMES: usize = 50;

/// Moments are counted so many at a time: a column is read faster so.
const BLOCK: usize = 64;

/// What to count.
#[derive(Debug, Clone, Copy, Default)]
pub(crate) struct Count {
    pub(crate) kinds: bool,
    /// People and tags.
    pub(crate) names: bool,
    pub(crate) months: bool,
}

/// How many moments there are of each.
#[derive(Debug, Default)]
pub(crate) struct Counts {
    /// At the place of the kind.
    pub(crate) kinds: Vec<u32>,
    /// At the place of the month since the first there is.
    pub(crate) months: Vec<u32>,
    people: Names,
    tags: Names,
}

impl Counts {
    pub(crate) fn add(&mut self, other: Counts) {
        add(&mut self.kinds, &other.kinds);
        add(&mut self.months, &other.months);
        self.people.add(other.people);
        self.tags.add(other.tags);
    }

    /// As it is told.
    pub(crate) fn told(self) -> Facets {
        let kind = |(kind, moments): (&Kind, &u32)| KindCount { kind: *kind, moments: *moments };
        let kinds = Kind::ALL.iter().zip(&self.kinds).filter(|(_, moments)| **moments > 0).map(kind);
        let months = (EARLIEST_MONTH..).zip(&self.months).filter(|(_, moments)| **moments > 0);
        Facets {
            kinds: kinds.collect(),
            people: self.people.told(),
            tags: self.tags.told(),
            months: months.filter_map(|(month, moments)| month_count(month, *moments)).collect(),
        }
    }
}

/// The first month there is, as the index writes months.
const EARLIEST_MONTH: u64 = 12 * 1900;

fn month_count(month: u64, moments: u32) -> Option<MonthCount> {
    let (year, of_year) = (i32::try_from(month / 12).ok()?, u32::try_from(month % 12).ok()?);
    Some(MonthCount { month: Day::new(year, of_year + 1, 1).ok()?, moments })
}

fn add(counts: &mut Vec<u32>, others: &[u32]) {
    counts.resize(counts.len().max(others.len()), 0);
    counts.iter_mut().zip(others).for_each(|(count, other)| *count += other);
}

/// How many moments carry a name, spelling by spelling.
#[derive(Debug, Default)]
struct Names(HashMap<String, u32>);

impl Names {
    fn count(&mut self, name: &str, moments: u32) {
        match self.0.get_mut(name) {
            Some(known) => *known += moments,
            None => drop(self.0.insert(name.to_owned(), moments)),
        }
    }

    fn add(&mut self, other: Names) {
        if self.0.is_empty() {
            self.0 = other.0;
        } else {
            other.0.iter().for_each(|(name, moments)| self.count(name, *moments));
        }
    }

    /// Spellings that differ in case and accents only are one name, told as it is written most.
    fn told(self) -> Vec<NameTally> {
        let mut spelled: HashMap<String, BTreeMap<String, u32>> = HashMap::new();
        for (name, moments) in self.0 {
            spelled.entry(fold_name(&name)).or_default().insert(name, moments);
        }
        let mut names: Vec<NameTally> = spelled.into_values().filter_map(most_used).collect();
        names.sort_unstable_by(|a, b| (Reverse(a.moments), &a.name).cmp(&(Reverse(b.moments), &b.name)));
        names.truncate(MOST_NAMES);
        names
    }
}

fn most_used(spellings: BTreeMap<String, u32>) -> Option<NameTally> {
    let moments = spellings.values().sum();
    let (name, _) = spellings.into_iter().max_by_key(|(_, moments)| *moments)?;
    Some(NameTally { name, moments })
}

impl Collector for Count {
    type Fruit = Counts;
    type Child = SegmentCounts;

    fn for_segment(&self, _: SegmentOrdinal, segment: &SegmentReader) -> tantivy::Result<SegmentCounts> {
        let columns = segment.fast_fields();
        let number = |wanted: bool, name| if wanted { columns.u64(name).map(Some) } else { Ok(None) };
        let text = |name| if self.names { columns.str(name) } else { Ok(None) };
        Ok(SegmentCounts {
            kinds: number(self.kinds, KIND)?.map(|column| Tally::of(column, 0, Kind::ALL.len())),
            months: number(self.months, MONTH)?.map(|column| {
                let months = column.max_value().saturating_sub(EARLIEST_MONTH) + 1;
                Tally::of(column, EARLIEST_MONTH, usize::try_from(months).unwrap_or(0))
            }),
            people: text(PEOPLE)?.map(Spelled::of),
            tags: text(TAGS)?.map(Spelled::of),
            block: Block::default(),
        })
    }

    fn requires_scoring(&self) -> bool {
        false
    }

    fn merge_fruits(&self, segments: Vec<tantivy::Result<Counts>>) -> tantivy::Result<Counts> {
        let mut all = Counts::default();
        for counts in segments {
            all.add(counts?);
        }
        Ok(all)
    }
}

/// The counts of one segment.
pub(crate) struct SegmentCounts {
    kinds: Option<Tally>,
    months: Option<Tally>,
    people: Option<Spelled>,
    tags: Option<Spelled>,
    block: Block,
}

/// Room that is used again for every block.
#[derive(Default)]
struct Block {
    /// Those that came one by one.
    waiting: Vec<DocId>,
    docs: Vec<DocId>,
    rows: Vec<u32>,
    values: Vec<u64>,
}

impl SegmentCollector for SegmentCounts {
    type Fruit = tantivy::Result<Counts>;

    fn collect(&mut self, doc: DocId, _: Score) {
        self.block.waiting.push(doc);
        if self.block.waiting.len() == BLOCK {
            self.count_waiting();
        }
    }

    fn collect_block(&mut self, docs: &[DocId]) {
        let names = [&mut self.people, &mut self.tags].into_iter().flatten().map(|names| &mut names.tally);
        let numbers = [&mut self.kinds, &mut self.months].into_iter().flatten();
        numbers.chain(names).for_each(|tally| tally.count(docs, &mut self.block));
    }

    fn harvest(mut self) -> tantivy::Result<Counts> {
        self.count_waiting();
        Ok(Counts {
            kinds: self.kinds.map(|tally| tally.counts).unwrap_or_default(),
            months: self.months.map(|tally| tally.counts).unwrap_or_default(),
            people: self.people.map_or_else(|| Ok(Names::default()), Spelled::names)?,
            tags: self.tags.map_or_else(|| Ok(Names::default()), Spelled::names)?,
        })
    }
}

impl SegmentCounts {
    fn count_waiting(&mut self) {
        let mut waiting = std::mem::take(&mut self.block.waiting);
        self.collect_block(&waiting);
        waiting.clear();
        self.block.waiting = waiting;
    }
}

/// How often each value of a column was met.
struct Tally {
    column: Column<u64>,
    /// The value counted first.
    least: u64,
    counts: Vec<u32>,
}

impl Tally {
    fn of(column: Column<u64>, least: u64, values: usize) -> Self {
        Self { column, least, counts: vec![0; values] }
    }

    fn count(&mut self, docs: &[DocId], room: &mut Block) {
        room.docs.clear();
        room.rows.clear();
        self.column.row_ids_for_docs(docs, &mut room.docs, &mut room.rows);
        room.values.resize(room.rows.len(), 0);
        self.column.values.get_vals(&room.rows, &mut room.values);
        for value in &room.values {
            let at = usize::try_from(value.saturating_sub(self.least)).unwrap_or(usize::MAX);
            self.counts.get_mut(at).into_iter().for_each(|count| *count += 1);
        }
    }
}

/// How often each text of a column was met.
struct Spelled {
    texts: StrColumn,
    tally: Tally,
}

impl Spelled {
    fn of(texts: StrColumn) -> Self {
        let tally = Tally::of(texts.ords().clone(), 0, texts.num_terms());
        Self { texts, tally }
    }

    /// Goes through the dictionary once, in its own order: looking each up by itself costs a hundred times as much.
    fn names(self) -> tantivy::Result<Names> {
        let met = (0u64..).zip(&self.tally.counts).filter(|(_, moments)| **moments > 0);
        let (ords, mut moments): (Vec<u64>, VecDeque<u32>) =
            met.map(|(ord, moments)| (ord, *moments)).unzip();
        let mut names = Names::default();
        self.texts.dictionary().sorted_ords_to_term_cb(&ords, |name| {
            names.count(&String::from_utf8_lossy(name), moments.pop_front().unwrap_or(0));
        })?;
        Ok(names)
    }
}
