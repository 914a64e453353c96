//! The words of the query language: names of fields and of their values, in Dutch and English alike. The first name
//! in a language is the one Besef writes; all are read, whatever the language of the app.

use besef_model::{Has, Kind, StepFilter};

use super::Tongue;

/// A field: what stands before the colon.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Field {
    Kind,
    Person,
    Tag,
    Goal,
    Since,
    Until,
    In,
    Has,
    Step,
    Like,
}

/// Something with names in both languages.
pub(crate) struct Named<T: 'static> {
    /// What is named.
    pub(crate) what: T,
    /// Its key among the words faces write queries with.
    pub(crate) key: &'static str,
    dutch: &'static [&'static str],
    english: &'static [&'static str],
}

impl<T> Named<T> {
    /// The name that is written in a language.
    pub(crate) fn name(&self, tongue: Tongue) -> &'static str {
        let names = match tongue {
            Tongue::Dutch => self.dutch,
            Tongue::English => self.english,
        };
        names.first().copied().unwrap_or(self.key)
    }

    /// All names, those of one language first.
    pub(crate) fn names(&self) -> impl Iterator<Item = &'static str> {
        self.dutch.iter().chain(self.english).copied()
    }
}

macro_rules! named {
    ($($what:expr, $key:literal: $($dutch:literal)|+ ; $($english:literal)|+),+ $(,)?) => {
        &[$(Named { what: $what, key: $key, dutch: &[$($dutch),+], english: &[$($english),+] }),+]
    };
}

/// The fields, in the order they are offered.
pub(crate) const FIELDS: &[Named<Field>] = named![
    Field::Kind, "kind": "soort" ; "kind" | "type",
    Field::Person, "person": "met" | "persoon" | "wie" ; "with" | "person",
    Field::Tag, "tag": "label" | "labels" ; "tag" | "tags",
    Field::Goal, "goal": "doel" | "doelen" ; "goal" | "goals",
    Field::Since, "since": "sinds" | "vanaf" | "na" ; "since" | "from" | "after",
    Field::Until, "until": "tot" | "voor" ; "until" | "to" | "before",
    Field::In, "in": "in" | "periode" ; "in" | "period",
    Field::Has, "has": "heeft" | "is" ; "has" | "is",
    Field::Step, "step": "stap" ; "step",
    Field::Like, "like": "zoals" ; "like",
];

/// The kinds.
pub(crate) const KINDS: &[Named<Kind>] = named![
    Kind::Formal, "kind.formal": "formeel" | "opleiding" ; "formal" | "training",
    Kind::Social, "kind.social": "sociaal" | "anderen" ; "social" | "others",
    Kind::Individual, "kind.individual": "individueel" | "jezelf" | "mezelf" ; "individual" | "self" | "myself",
    Kind::Resource, "kind.resource": "bron" | "bronnen" ; "resource" | "resources",
];

/// What a moment may have.
pub(crate) const HAS: &[Named<Has>] = named![
    Has::Step, "has.step": "stap" ; "step",
    Has::Takeaway, "has.takeaway": "inzicht" ; "insight" | "takeaway",
    Has::Highlight, "has.highlight": "hoogtepunt" | "ster" ; "highlight" | "star",
    Has::Mistake, "has.mistake": "fout" ; "mistake" | "error",
    Has::Reflection, "has.reflection": "reflectie" ; "reflection",
    Has::Person, "has.person": "persoon" | "personen" ; "person" | "people",
    Has::Source, "has.source": "bron" | "bronnen" ; "source" | "sources",
    Has::Training, "has.training": "opleiding" | "vorming" ; "training",
    Has::Goal, "has.goal": "doel" ; "goal",
    Has::Attachment, "has.attachment": "bijlage" | "bijlagen" ; "attachment" | "attachments",
];

/// How a next step may stand.
pub(crate) const STEPS: &[Named<StepFilter>] = named![
    StepFilter::Any, "step.any": "elke" ; "any",
    StepFilter::Open, "step.open": "open" ; "open",
    StepFilter::Tried, "step.tried": "geprobeerd" ; "tried",
    StepFilter::Dropped, "step.dropped": "losgelaten" ; "dropped",
];

/// What stands between two things of which one is enough.
pub(crate) const OR: &[Named<()>] = named![(), "or": "OF" ; "OR"];

/// Every word a face needs to write a query in that language, under its key.
pub fn vocabulary(tongue: Tongue) -> Vec<(&'static str, &'static str)> {
    fn all<T>(
        list: &'static [Named<T>],
        tongue: Tongue,
    ) -> impl Iterator<Item = (&'static str, &'static str)> {
        list.iter().map(move |one| (one.key, one.name(tongue)))
    }
    all(FIELDS, tongue)
        .chain(all(KINDS, tongue))
        .chain(all(HAS, tongue))
        .chain(all(STEPS, tongue))
        .chain(all(OR, tongue))
        .collect()
}
