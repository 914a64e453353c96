//! What is asked in tantivy's terms.

use besef_model::{Condition, Day, Filter, Has, Likeness, MomentId, NameSort};
use std::ops::Bound;
use tantivy::Term;
use tantivy::query::{
    AllQuery, BooleanQuery, ConstScoreQuery, DisjunctionMaxQuery, EmptyQuery, Occur, PhraseQuery, Query,
    RangeQuery, TermQuery, TermSetQuery,
};
use tantivy::schema::IndexRecordOption;

use super::Enough;
use super::excluding::Excluding;
use super::sought::Sought;
use super::wanted::{Asking, Wanted, What};
use crate::SearchError;
use crate::analysis::Form;
use crate::flags::Flag;
use crate::holdings::{Holdings, Moments};
use crate::ranking::{Class, PHRASE, Standing, WordQuery};
use crate::schema::Fields;

type Clause = Box<dyn Query>;

/// What to ask of a journal.
#[derive(Clone, Copy)]
pub(crate) struct Plan<'a> {
    pub(crate) journal: Holdings<'a>,
    pub(crate) asking: &'a Asking,
    pub(crate) filter: &'a Filter,
    /// How many of the loose words have to be met.
    pub(crate) enough: Enough,
}

/// What a small word is worth beside the others: between moments that are else the same.
const SMALL: f32 = 0.01;

/// What is asked but to be passed over, for counting what the answer would be otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Leaving {
    /// Nothing.
    Nothing,
    /// Which kinds.
    Kinds,
    /// When.
    Periods,
}

impl Plan<'_> {
    /// The moments that meet all that is asked and pass the filter, save the hidden ones.
    pub(crate) fn over(self, hidden: &[MomentId], leaving: Leaving) -> Result<BooleanQuery, SearchError> {
        let mut clauses: Vec<(Occur, Clause)> = Vec::new();
        let asked = self.asking.iter().filter(|any| !leaving.passes_over(any));
        let (loose, rest): (Vec<_>, Vec<_>) =
            asked.partition(|any| self.enough != Enough::All && is_loose(any));
        for any in rest {
            clauses.push(self.group(any)?);
        }
        if !loose.is_empty() {
            clauses.push((Occur::Must, self.most_of(&loose)?));
        }
        let narrowing = narrowings(self.fields(), self.filter, leaving);
        clauses.extend(narrowing.into_iter().map(|clause| (Occur::Must, unscored(clause))));
        if clauses.iter().all(|(occur, _)| *occur != Occur::Must) {
            clauses.push((Occur::Must, unscored(Box::new(AllQuery))));
        }
        if !hidden.is_empty() {
            let ids = hidden.iter().map(|id| self.fields().id_term(*id));
            clauses.push((Occur::MustNot, Box::new(TermSetQuery::new(ids))));
        }
        Ok(BooleanQuery::new(clauses))
    }

    /// Whether anything asked is passed over so.
    pub(crate) fn asks(self, what: Leaving) -> bool {
        let filtered = match what {
            Leaving::Nothing => false,
            Leaving::Kinds => !self.filter.kinds.is_empty(),
            Leaving::Periods => self.filter.from.is_some() || self.filter.to.is_some(),
        };
        filtered || self.asking.iter().any(|any| what.passes_over(any))
    }

    fn fields(&self) -> &Fields {
        self.journal.fields
    }

    /// Enough of those words that stand in this journal, each worth what it tells.
    fn most_of(&self, words: &[&Vec<Wanted>]) -> Result<Clause, SearchError> {
        let mut clauses: Vec<Clause> = Vec::new();
        for sought in words.iter().flat_map(|any| any.iter()).filter_map(Wanted::telling_word) {
            let held = sought.held_by(self.journal)?;
            if held > 0 || sought.typing {
                let worth = rarity(held, self.journal.moments());
                clauses.push(Box::new(in_any_way(self.fields(), sought).worth(worth)));
            }
        }
        let enough = if self.enough == Enough::Any { 1 } else { clauses.len().div_ceil(2) };
        Ok(Box::new(BooleanQuery::union_with_minimum_required_clauses(clauses, enough)))
    }

    fn group(&self, any: &[Wanted]) -> Result<(Occur, Clause), SearchError> {
        match any {
            [Wanted { what: What::Word(sought), .. }] if sought.small => {
                Ok((Occur::Should, Box::new(strictly(self.fields(), sought).worth(SMALL))))
            }
            [Wanted { not: true, what }] => {
                Ok((Occur::MustNot, Box::new(Excluding::new(self.clause(what, true)?))))
            }
            [Wanted { not: false, what }] => Ok((Occur::Must, self.clause(what, false)?)),
            _ => {
                let clauses = any.iter().map(|wanted| self.alternative(wanted));
                Ok((Occur::Must, Box::new(DisjunctionMaxQuery::new(clauses.collect::<Result<_, _>>()?))))
            }
        }
    }

    fn alternative(&self, wanted: &Wanted) -> Result<Clause, SearchError> {
        let clause = self.clause(&wanted.what, wanted.not)?;
        Ok(if wanted.not { all_but(clause) } else { clause })
    }

    fn clause(&self, what: &What, not: bool) -> Result<Clause, SearchError> {
        match what {
            What::Word(sought) if not => Ok(Box::new(strictly(self.fields(), sought))),
            What::Word(sought) => Ok(Box::new(in_any_way(self.fields(), sought))),
            What::Phrase(words) => Ok(phrase(self.fields(), words)),
            What::Like(alike) => Ok(alike.query(self.fields())),
            What::Goals(ids) => {
                let ids = ids.iter().map(|id| self.fields().goal_term(*id));
                Ok(unscored(Box::new(TermSetQuery::new(ids))))
            }
            What::Condition(condition, typing) => Ok(unscored(self.condition(condition, *typing)?)),
        }
    }

    fn condition(&self, condition: &Condition, typing: bool) -> Result<Clause, SearchError> {
        let fields = self.fields();
        Ok(match condition {
            Condition::Kind { kind } => plain(fields.kind_term(*kind)),
            Condition::Person { name, whole } => self.named(NameSort::Person, name, *whole, typing)?,
            Condition::Tag { name, whole } => self.named(NameSort::Tag, name, *whole, typing)?,
            Condition::Named { sort, name, whole } => self.named(*sort, name, *whole, typing)?,
            Condition::Period { from, to } => days(fields, *from, *to),
            Condition::Has { what } => self.flagged(Flag::Has(*what)),
            Condition::Step { state } => self.flagged(Flag::Step(*state)),
            Condition::FollowUp { state } => self.flagged(Flag::FollowUp(*state)),
            Condition::Role { role } => self.flagged(Flag::Role(*role)),
            Condition::Feedback { state } => self.flagged(Flag::Feedback(*state)),
            Condition::Changed { what } => self.flagged(Flag::Changed(*what)),
            Condition::Activity { activity } => self.flagged(Flag::Activity(*activity)),
            Condition::Intention { intention } => self.flagged(Flag::Intention(*intention)),
            // These were made ready before.
            Condition::Goal { .. }
            | Condition::Like { .. }
            | Condition::Word { .. }
            | Condition::Phrase { .. } => Box::new(EmptyQuery),
        })
    }

    fn flagged(&self, flag: Flag) -> Clause {
        plain(self.fields().flag_term(flag))
    }

    fn named(&self, sort: NameSort, asked: &str, whole: bool, typing: bool) -> Result<Clause, SearchError> {
        if whole {
            return Ok(plain(self.fields().name_term(sort, asked)));
        }
        let field = self.fields().name_field(sort);
        let names = self.journal.names(sort, asked, typing)?;
        Ok(Box::new(TermSetQuery::new(names.iter().map(|name| Term::from_field_text(field, name)))))
    }
}

impl Leaving {
    fn passes_over(self, any: &[Wanted]) -> bool {
        any.iter().all(|wanted| match &wanted.what {
            What::Condition(Condition::Kind { .. }, _) => self == Leaving::Kinds && !wanted.not,
            What::Condition(Condition::Period { .. }, _) => self == Leaving::Periods && !wanted.not,
            _ => false,
        })
    }
}

/// How telling a word is: from 1 for one that hardly any moment holds to nearly 0 for one that all hold.
fn rarity(held: Moments, moments: Moments) -> f32 {
    let all = (2 + moments.max(held)) as f32;
    (all / (1 + held) as f32).ln() / all.ln()
}

fn is_loose(any: &[Wanted]) -> bool {
    matches!(any, [wanted] if wanted.telling_word().is_some())
}

/// As written, in another form, as a part, or by something that resembles it.
fn in_any_way(fields: &Fields, sought: &Sought) -> WordQuery {
    let term = |form: Form, word: &str| Term::from_field_text(fields.word_field(form), word);
    let begun = |form: Form, really: bool| really.then(|| term(form, &sought.folded));
    let resembling = sought.resembling.iter().map(|(form, word)| term(*form, word)).collect();
    let parts = vec![term(Form::Part, &sought.folded), term(Form::Part, &sought.stems.dutch)];
    let mut standing = strictly_standing(fields, sought);
    standing.classes[0].beginning = begun(Form::Exact, sought.typing);
    let lesser = [
        Class { likeness: Likeness::Resembling, terms: resembling, beginning: None },
        Class {
            likeness: Likeness::Part,
            terms: parts,
            beginning: begun(Form::Part, sought.may_begin_part()),
        },
    ];
    standing.classes.splice(..0, lesser);
    WordQuery::new(standing)
}

/// As written or in another form.
fn strictly(fields: &Fields, sought: &Sought) -> WordQuery {
    WordQuery::new(strictly_standing(fields, sought))
}

fn strictly_standing(fields: &Fields, sought: &Sought) -> Standing {
    let term = |form: Form, word: &str| Term::from_field_text(fields.word_field(form), word);
    let forms = vec![term(Form::Dutch, &sought.stems.dutch), term(Form::English, &sought.stems.english)];
    let exact = vec![term(Form::Exact, &sought.folded)];
    let class = |likeness, terms| Class { likeness, terms, beginning: None };
    standing(fields, vec![class(Likeness::Form, forms), class(Likeness::Exact, exact)])
}

fn standing(fields: &Fields, classes: Vec<Class>) -> Standing {
    Standing { length: fields.word_field(Form::Exact), classes }
}

fn phrase(fields: &Fields, words: &[String]) -> Clause {
    let field = fields.word_field(Form::Exact);
    let mut terms: Vec<Term> = words.iter().map(|word| Term::from_field_text(field, word)).collect();
    if terms.len() > 1 {
        return Box::new(ConstScoreQuery::new(Box::new(PhraseQuery::new(terms)), PHRASE));
    }
    terms.truncate(1);
    let exact = Class { likeness: Likeness::Exact, terms, beginning: None };
    Box::new(WordQuery::new(standing(fields, vec![exact])))
}

fn narrowings(fields: &Fields, filter: &Filter, leaving: Leaving) -> Vec<Clause> {
    let kinds = if leaving == Leaving::Kinds { &[][..] } else { &filter.kinds };
    let kinds = kinds.iter().map(|kind| fields.kind_term(*kind)).collect();
    let named =
        |sort: NameSort, names: &[String]| names.iter().map(|name| fields.name_term(sort, name)).collect();
    let roles = filter.roles.iter().map(|role| fields.flag_term(Flag::Role(*role))).collect();
    let activities = filter.activities.iter().map(|one| fields.flag_term(Flag::Activity(*one))).collect();
    let (people, tags) = (named(NameSort::Person, &filter.people), named(NameSort::Tag, &filter.tags));
    let lists = [kinds, people, tags, roles, activities];
    let dated = leaving != Leaving::Periods && (filter.from.is_some() || filter.to.is_some());
    let days = dated.then(|| days(fields, filter.from, filter.to));
    let flags = flags(filter).map(|flag| plain(fields.flag_term(flag)));
    lists.into_iter().filter_map(one_of).chain(flags).chain(days).collect()
}

fn flags(filter: &Filter) -> impl Iterator<Item = Flag> {
    let flags = [
        filter.highlight.then_some(Flag::Has(Has::Highlight)),
        filter.mistake.then_some(Flag::Has(Has::Mistake)),
        filter.training.then_some(Flag::Has(Has::Training)),
        filter.step.map(Flag::Step),
        filter.feedback.map(Flag::Feedback),
        filter.changed.map(Flag::Changed),
        filter.intention.map(Flag::Intention),
    ];
    flags.into_iter().flatten()
}

fn days(fields: &Fields, from: Option<Day>, to: Option<Day>) -> Clause {
    let from = from.map_or(Bound::Unbounded, |day| Bound::Included(fields.day_term(day)));
    let to = to.map_or(Bound::Unbounded, |day| Bound::Excluded(fields.day_after_term(day)));
    if matches!((&from, &to), (Bound::Unbounded, Bound::Unbounded)) {
        return Box::new(AllQuery);
    }
    Box::new(RangeQuery::new(from, to))
}

/// Nothing asked is no narrowing.
fn one_of(terms: Vec<Term>) -> Option<Clause> {
    let any = |terms: Vec<Term>| BooleanQuery::union(terms.into_iter().map(plain).collect());
    (!terms.is_empty()).then(|| Box::new(any(terms)) as Clause)
}

fn all_but(clause: Clause) -> Clause {
    let all: Clause = Box::new(AllQuery);
    unscored(Box::new(BooleanQuery::new(vec![
        (Occur::Must, all),
        (Occur::MustNot, Box::new(Excluding::new(clause))),
    ])))
}

fn plain(term: Term) -> Clause {
    Box::new(TermQuery::new(term, IndexRecordOption::Basic))
}

/// Says which moments, never which are better.
fn unscored(clause: Clause) -> Clause {
    Box::new(ConstScoreQuery::new(clause, 0.0))
}
