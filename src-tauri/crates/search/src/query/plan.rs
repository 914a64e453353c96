//! A question in tantivy's terms.

use besef_model::{Filter, MomentId, StepFilter};
use std::ops::Bound;
use tantivy::Term;
use tantivy::query::{
    AllQuery, BooleanQuery, BoostQuery, ConstScoreQuery, Occur, PhraseQuery, Query, RangeQuery, TermQuery,
    TermSetQuery,
};
use tantivy::schema::IndexRecordOption;

use super::Wanted;
use crate::analysis::{Form, Forms};
use crate::schema::{Fields, Flag};

type Clause = Box<dyn Query>;

/// The moments that hold all that is wanted, each word in one of these forms, and pass the filter, save the
/// hidden ones.
pub(crate) fn plan(
    fields: &Fields,
    (wanted, forms): (&[Wanted], &[Form]),
    filter: &Filter,
    hidden: &[MomentId],
) -> BooleanQuery {
    let words = wanted.iter().map(|one| clause(fields, one, forms));
    let narrowing = narrowings(fields, filter).into_iter().map(unscored);
    let mut clauses: Vec<(Occur, Clause)> = words.chain(narrowing).map(|one| (Occur::Must, one)).collect();
    if clauses.is_empty() {
        clauses.push((Occur::Must, Box::new(AllQuery)));
    }
    if !hidden.is_empty() {
        let ids = hidden.iter().map(|id| fields.id_term(*id));
        clauses.push((Occur::MustNot, Box::new(TermSetQuery::new(ids))));
    }
    BooleanQuery::new(clauses)
}

fn clause(fields: &Fields, wanted: &Wanted, forms: &[Form]) -> Clause {
    match wanted {
        Wanted::Word(word) => any_of(alternatives(fields, word, forms)),
        Wanted::Begun(word) => {
            let mut alternatives = alternatives(fields, word, forms);
            alternatives.push(beginning(fields, word.get(Form::Exact)));
            any_of(alternatives)
        }
        Wanted::Phrase(words) => phrase(fields, words),
    }
}

fn alternatives(fields: &Fields, word: &Forms, forms: &[Form]) -> Vec<Clause> {
    let term = |form: &Form| boosted(scored(fields.word_term(*form, word.get(*form))), weight(*form));
    forms.iter().map(term).collect()
}

/// A word as written weighs most, then its Dutch stem: most journals are Dutch.
fn weight(form: Form) -> f32 {
    match form {
        Form::Exact => 3.0,
        Form::Dutch => 1.5,
        Form::English => 1.0,
    }
}

/// All words that begin so. A range of terms is one walk through the dictionary, whatever its length.
fn beginning(fields: &Fields, word: &str) -> Clause {
    let from = fields.word_term(Form::Exact, word);
    let beyond = fields.word_term(Form::Exact, &format!("{word}{}", char::MAX));
    Box::new(RangeQuery::new(Bound::Included(from), Bound::Excluded(beyond)))
}

fn phrase(fields: &Fields, words: &[String]) -> Clause {
    let mut terms: Vec<Term> = words.iter().map(|word| fields.word_term(Form::Exact, word)).collect();
    let phrase: Clause = match terms.len() {
        1 => scored(terms.remove(0)),
        _ => Box::new(PhraseQuery::new(terms)),
    };
    boosted(phrase, weight(Form::Exact))
}

fn narrowings(fields: &Fields, filter: &Filter) -> Vec<Clause> {
    let kinds = filter.kinds.iter().map(|kind| fields.kind_term(*kind)).collect();
    let people = filter.people.iter().map(|name| fields.person_term(name)).collect();
    let tags = filter.tags.iter().map(|tag| fields.tag_term(tag)).collect();
    let flags = [
        filter.highlight.then_some(Flag::Highlight),
        filter.mistake.then_some(Flag::Mistake),
        filter.step.map(step_flag),
    ];
    let flags = flags.into_iter().flatten().map(|flag| plain(fields.flag_term(flag)));
    [kinds, people, tags].into_iter().filter_map(one_of).chain(flags).chain(days(fields, filter)).collect()
}

fn step_flag(step: StepFilter) -> Flag {
    match step {
        StepFilter::Any => Flag::Step,
        StepFilter::Open => Flag::StepOpen,
        StepFilter::Tried => Flag::StepTried,
        StepFilter::Dropped => Flag::StepDropped,
    }
}

fn days(fields: &Fields, filter: &Filter) -> Option<Clause> {
    let from = filter.from.map_or(Bound::Unbounded, |day| Bound::Included(fields.day_term(day)));
    let to = filter.to.map_or(Bound::Unbounded, |day| Bound::Excluded(fields.day_term(day.plus_days(1))));
    (filter.from.is_some() || filter.to.is_some()).then(|| Box::new(RangeQuery::new(from, to)) as Clause)
}

/// Nothing asked is no narrowing.
fn one_of(terms: Vec<Term>) -> Option<Clause> {
    (!terms.is_empty()).then(|| any_of(terms.into_iter().map(plain).collect()))
}

fn any_of(alternatives: Vec<Clause>) -> Clause {
    Box::new(BooleanQuery::union(alternatives))
}

fn scored(term: Term) -> Clause {
    Box::new(TermQuery::new(term, IndexRecordOption::WithFreqs))
}

fn plain(term: Term) -> Clause {
    Box::new(TermQuery::new(term, IndexRecordOption::Basic))
}

fn boosted(clause: Clause, weight: f32) -> Clause {
    Box::new(BoostQuery::new(clause, weight))
}

/// A filter says which moments, never which are better.
fn unscored(clause: Clause) -> Clause {
    Box::new(ConstScoreQuery::new(clause, 0.0))
}
