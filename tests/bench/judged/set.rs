//! The judged set: what people mean when they search, and how near an engine's answers come. `README.md` beside this
//! file says what the data holds. Not here: any engine but Besef itself, and printing.

use besef_contract::{
    Session,
    journal::Find,
    model::{Content, Filter, MomentId, Sort},
    shapes::LogBatch,
};
use serde::Deserialize;
use std::collections::HashMap;

use crate::Place;

const MOMENTS: &str = include_str!("moments.jsonl");
const QUESTIONS: &str = include_str!("queries.jsonl");

/// Of the answers, so many are looked at for recall.
const FIRST: usize = 10;

/// A moment, and the name the judgements know it by.
#[derive(Deserialize)]
struct Known {
    key: String,
    #[serde(flatten)]
    content: serde_json::Value,
}

/// A question, and what a person would want to see.
#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// What makes it hard.
    pub kind: String,
    /// The language it is asked in.
    pub language: String,
    /// As typed.
    pub words: String,
    /// What the person is looking for.
    pub meant: String,
    /// What was meant.
    pub best: Vec<String>,
    /// What helps as well.
    #[serde(default)]
    pub useful: Vec<String>,
    /// Its words alone, for an engine that knows no conditions.
    bare: Option<String>,
    /// Its conditions, for such an engine.
    #[serde(default)]
    pub filter: Filter,
}

impl Question {
    /// Its words, without the conditions that `filter` holds.
    pub fn bare(&self) -> &str {
        self.bare.as_deref().unwrap_or(&self.words)
    }

    /// Everything judged to answer it.
    pub fn judged(&self) -> impl Iterator<Item = &String> {
        self.best.iter().chain(&self.useful)
    }

    /// At which place, from 1, the first of what was meant stands.
    pub fn first_best(&self, answers: &[String]) -> Option<usize> {
        answers.iter().position(|key| self.best.contains(key)).map(|at| at + 1)
    }

    /// What was judged to answer it, but is not among the first ten.
    pub fn missing(&self, answers: &[String]) -> Vec<&str> {
        let first = &answers[..answers.len().min(FIRST)];
        self.judged().filter(|key| !first.contains(key)).map(String::as_str).collect()
    }

    /// How good some answers are.
    pub fn score(&self, answers: &[String]) -> Score {
        let judged = self.judged().count();
        let met = judged - self.missing(answers).len();
        let rank = self.first_best(answers).map_or(0.0, |at| 1.0 / at as f64);
        Score { rank, recall: met as f64 / judged.min(FIRST) as f64 }
    }
}

/// How well questions were answered; 1 is perfect.
#[derive(Debug, Clone, Copy, Default)]
pub struct Score {
    /// One divided by the place of the first of what was meant; over several questions the mean (MRR).
    pub rank: f64,
    /// The share of all that was judged to answer, among the first ten.
    pub recall: f64,
}

impl Score {
    /// The mean of some scores; nothing for none.
    pub fn mean(scores: &[Score]) -> Score {
        let many = scores.len().max(1) as f64;
        let sum = |part: fn(&Score) -> f64| scores.iter().map(part).sum::<f64>() / many;
        Score { rank: sum(|score| score.rank), recall: sum(|score| score.recall) }
    }
}

/// Every moment of the set, by its key.
pub fn moments() -> Vec<(String, Content)> {
    let known = MOMENTS.lines().map(|line| serde_json::from_str::<Known>(line).expect("a moment with a key"));
    known
        .map(|known| (known.key, serde_json::from_value(known.content).expect("a moment's content")))
        .collect()
}

/// Every question of the set.
pub fn questions() -> Vec<Question> {
    QUESTIONS.lines().map(|line| serde_json::from_str(line).expect("a question")).collect()
}

/// Besef with the whole set in a new vault, asked through the contract.
pub struct Besef {
    session: Session,
    keys: HashMap<MomentId, String>,
    _place: Place,
}

impl Besef {
    /// Logs the set.
    pub fn new() -> Self {
        let (place, session) = Place::with_vault();
        let (keys, contents): (Vec<_>, Vec<_>) = moments().into_iter().unzip();
        let logged = session.log_batch(LogBatch { contents }).expect("the set is logged");
        Self { session, keys: logged.ids.into_iter().zip(keys).collect(), _place: place }
    }

    /// What the window shows for a question on its first page, best first.
    pub fn answers(&self, question: &Question) -> Vec<String> {
        let words = question.words.clone();
        let find = Find { words, sort: Sort::Relevance, facets: true, ..Find::default() };
        let found = self.session.find(find).expect("an answer");
        found.hits.iter().map(|hit| self.keys[&hit.id].clone()).collect()
    }
}

impl Default for Besef {
    fn default() -> Self {
        Self::new()
    }
}
