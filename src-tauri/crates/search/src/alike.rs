//! Moments that are about the same as another: those that hold some of the words that tell most about it. The index
//! keeps no texts, so whoever asks hands the other moment in.
//!
//! A word tells the more, the oftener the moment says it and the rarer it is in the journal; so small words fall out by
//! themselves, in any language.

use besef_model::{Moment, MomentId};
use std::collections::HashMap;
use tantivy::Term;
use tantivy::query::{
    BooleanQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, Occur, Query, TermQuery,
};
use tantivy::schema::IndexRecordOption;

use crate::SearchError;
use crate::analysis::{Form, Language, Stems, Word, words};
use crate::holdings::{Holdings, Moments};
use crate::schema::Fields;

/// Words beyond these tell less and less.
const MOST_WORDS: usize = 12;

/// So much of a text says what it is about, and bounds the work.
const MOST_READ: usize = 2_000;

/// So many of the words another moment must hold: one may be chance.
const SHARED: usize = 2;

/// A word that more than one in so many moments holds tells nothing, unless the journal is small.
const COMMON: Moments = 3;

/// In so few moments no word is common.
const FEW: Moments = 3;

/// What is like one moment.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Alike {
    id: MomentId,
    words: Vec<Telling>,
}

/// A word that tells what a moment is about.
#[derive(Debug, Clone, PartialEq)]
struct Telling {
    /// Its stems: each in the field of its language.
    stems: Vec<Term>,
    /// From 0 to 1: how much it tells, beside the one that tells most.
    weight: f32,
}

impl Alike {
    /// What is like this moment in this journal; nothing when there is no such moment.
    pub(crate) fn to(id: MomentId, given: &[Moment], journal: Holdings<'_>) -> Result<Self, SearchError> {
        let mut told = Vec::new();
        if let Some(moment) = given.iter().find(|moment| moment.id == id) {
            for (stems, times) in said(journal.fields, moment) {
                told.extend(telling(stems, times, journal)?);
            }
        }
        told.sort_by(|a, b| b.weight.total_cmp(&a.weight).then_with(|| a.stems.cmp(&b.stems)));
        told.truncate(MOST_WORDS);
        let most = told.first().map_or(1.0, |word| word.weight);
        told.iter_mut().for_each(|word| word.weight /= most);
        Ok(Self { id, words: told })
    }

    /// The moments that are alike, the more the better; never the moment itself.
    pub(crate) fn query(&self, fields: &Fields) -> Box<dyn Query> {
        let mut clauses: Vec<_> = self.words.iter().map(|word| (Occur::Should, word.query())).collect();
        if clauses.is_empty() {
            return Box::new(EmptyQuery);
        }
        let shared = SHARED.min(clauses.len());
        let itself = TermQuery::new(fields.id_term(self.id), IndexRecordOption::Basic);
        clauses.push((Occur::MustNot, Box::new(itself)));
        Box::new(BooleanQuery::with_minimum_required_clauses(clauses, shared))
    }
}

impl Telling {
    fn query(&self) -> Box<dyn Query> {
        let stem = |term: &Term| -> Box<dyn Query> {
            let held = TermQuery::new(term.clone(), IndexRecordOption::Basic);
            Box::new(ConstScoreQuery::new(Box::new(held), self.weight))
        };
        Box::new(DisjunctionMaxQuery::new(self.stems.iter().map(stem).collect()))
    }
}

/// How often a moment says each word, whatever its form.
fn said(fields: &Fields, moment: &Moment) -> HashMap<Vec<Term>, u32> {
    let mut said = HashMap::new();
    let mut left = MOST_READ;
    for (_, text) in moment.content.texts() {
        let found: Vec<Word> = words(text).take(left).collect();
        left -= found.len();
        let language = Language::of(&found);
        for word in found {
            *said.entry(stems(fields, &word.folded, language)).or_default() += 1;
        }
    }
    said
}

/// As the index keeps them of a text in that language.
fn stems(fields: &Fields, folded: &str, language: Language) -> Vec<Term> {
    let Stems { dutch, english } = Stems::of(folded);
    let stem = |form, stem: &str| Term::from_field_text(fields.word_field(form), stem);
    let dutch = language.may_be_dutch().then(|| stem(Form::Dutch, &dutch));
    dutch.into_iter().chain(language.may_be_english().then(|| stem(Form::English, &english))).collect()
}

/// A word that no other moment holds finds none.
fn telling(stems: Vec<Term>, times: u32, journal: Holdings<'_>) -> Result<Option<Telling>, SearchError> {
    let mut holding = 0;
    for stem in &stems {
        holding = holding.max(journal.holding(stem)?);
    }
    let all = journal.all();
    let tells = holding > 1 && holding <= FEW.max(all / COMMON);
    let rarity = (1.0 + all as f32 / holding.max(1) as f32).ln();
    Ok(tells.then(|| Telling { stems, weight: rarity * (1.0 + times as f32).ln() }))
}
