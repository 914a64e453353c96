//! Reading what was typed into the field's own values, with what a shell can complete.

use besef_contract::model::{Kind, NameSort, RemarkSort, SharedField, Sort, Span, StepState};
use besef_words::Language;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;
use std::{fs, io, io::Read, path::Path};

use crate::{failed::Failed, fields::value};

/// A kind, by its English or Dutch name.
pub fn kind() -> impl TypedValueParser<Value = Kind> {
    let names =
        [("formal", "formeel"), ("social", "sociaal"), ("individual", "individueel"), ("resource", "bron")];
    let names = names.map(|(english, dutch)| PossibleValue::new(english).alias(dutch));
    PossibleValuesParser::new(names).try_map(|name| name.parse::<Kind>())
}

/// What names are of, by what they are called together or alone, in English or Dutch.
pub fn names_of() -> impl TypedValueParser<Value = NameSort> {
    let sorts = [
        ("people", ["person", "mensen", "persoon"]),
        ("tags", ["tag", "labels", "label"]),
        ("sources", ["source", "bronnen", "bron"]),
        ("trainings", ["training", "trainingen", "vorming"]),
        ("standards", ["standard", "kaders", "kader"]),
    ];
    let sorts = sorts.map(|(name, others)| PossibleValue::new(name).aliases(others));
    PossibleValuesParser::new(sorts).map(|name| match name.as_str() {
        "people" | "person" | "mensen" | "persoon" => NameSort::Person,
        "tags" | "tag" | "labels" | "label" => NameSort::Tag,
        "sources" | "source" | "bronnen" | "bron" => NameSort::Source,
        "trainings" | "training" | "trainingen" | "vorming" => NameSort::Training,
        _ => NameSort::Standard,
    })
}

/// One of the field's own words, with hyphens where files have underscores.
pub fn word<T>(all: &'static [T]) -> impl TypedValueParser<Value = T>
where
    T: Serialize + DeserializeOwned + Clone + Send + Sync + 'static,
{
    let name = |one: &T| value(one).as_str().unwrap_or_default().replace('_', "-");
    let names = all.iter().map(|one| PossibleValue::new(name(one)));
    let named = |name: String| serde_json::from_value::<T>(Value::String(name.replace('-', "_")));
    PossibleValuesParser::new(names).try_map(named)
}

/// One value by any of its names; the first of them is the one that a shell completes.
pub fn named<T>(names: &'static [(T, &'static [&'static str])]) -> impl TypedValueParser<Value = T>
where
    T: Copy + Send + Sync + 'static,
{
    let possible = names.iter().filter_map(|(_, names)| {
        let (first, others) = names.split_first()?;
        Some(PossibleValue::new(*first).aliases(others.iter().copied()))
    });
    PossibleValuesParser::new(possible).try_map(|said| {
        let meant = names.iter().find(|(_, names)| names.contains(&said.as_str()));
        meant.map(|(meant, _)| *meant).ok_or_else(|| format!("no such name: {said}"))
    })
}

/// Fields of a moment under their names.
type NamedFields = (&'static [SharedField], &'static [&'static str]);

/// What may be let through of a moment, by its English or Dutch name; all of it, or nothing.
pub fn shared_fields() -> impl TypedValueParser<Value = &'static [SharedField]> {
    const NAMES: &[NamedFields] = &[
        (&[SharedField::Takeaway], &["takeaway", "inzicht"]),
        (&[SharedField::NextStep], &["next-step", "next_step", "step", "stap", "volgende-stap"]),
        (&[SharedField::Said], &["said", "gezegd"]),
        (&[SharedField::People], &["people", "mensen"]),
        (&[SharedField::Activities], &["activities", "activiteiten"]),
        (&[SharedField::Changed], &["changed", "veranderd"]),
        (&[SharedField::Reflection], &["reflection", "reflectie"]),
        (&[SharedField::Sources], &["sources", "bronnen"]),
        (&[SharedField::Training], &["training", "vorming", "opleiding"]),
        (&[SharedField::Goals], &["goals", "doelen"]),
        (&[SharedField::Tags], &["tags", "labels"]),
        (&[SharedField::Standards], &["standards", "kaders"]),
        (&[SharedField::Minutes], &["minutes", "minuten"]),
        (&[SharedField::Marks], &["marks", "bijzonder"]),
        (SharedField::ALL, &["all", "alles"]),
        (&[], &["none", "niets"]),
    ];
    named(NAMES)
}

/// What sort of remark, by its English or Dutch name.
pub fn remark_sort() -> impl TypedValueParser<Value = RemarkSort> {
    named(&[
        (RemarkSort::Remark, &["remark", "opmerking"]),
        (RemarkSort::Question, &["question", "vraag"]),
        (RemarkSort::Compliment, &["compliment"]),
    ])
}

/// A text under a name or number: `NAME=TEXT`.
pub fn named_text(given: &str) -> Result<(String, String), String> {
    let (name, text) = given.split_once('=').ok_or_else(|| format!("no = in {given:?}"))?;
    Ok((name.trim().to_owned(), text.to_owned()))
}

/// A language, by its code.
pub fn language() -> impl TypedValueParser<Value = Language> {
    PossibleValuesParser::new(["nl", "en"]).try_map(|code| code.parse::<Language>())
}

/// A named period.
pub fn span() -> impl TypedValueParser<Value = Span> {
    let names = ["school-year", "term", "quarter", "month", "week", "since-conversation", "all"];
    PossibleValuesParser::new(names).try_map(|name| serde_json::from_value::<Span>(Value::String(name)))
}

/// What comes first.
pub fn sort() -> impl TypedValueParser<Value = Sort> {
    PossibleValuesParser::new(["relevance", "newest"]).map(|name| match name.as_str() {
        "newest" => Sort::Newest,
        _ => Sort::Relevance,
    })
}

/// The text itself, or all of standard input where a dash stands for it.
pub fn text(given: String) -> Result<String, Failed> {
    if given == "-" { contents(Path::new("-")) } else { Ok(given) }
}

/// What a file holds; a dash stands for standard input.
pub fn contents(file: &Path) -> Result<String, Failed> {
    let read =
        if file == Path::new("-") { io::read_to_string(io::stdin()) } else { fs::read_to_string(file) };
    read.map_err(|error| Failed::unreadable(file, &error))
}

/// What stands on the first line of a file, as a passphrase does; a dash stands for standard input.
pub fn first_line(file: &Path) -> Result<String, Failed> {
    Ok(contents(file)?.lines().next().unwrap_or_default().trim().to_owned())
}

/// The lines of a file as they come; a dash stands for standard input.
pub fn reader(file: &Path) -> Result<Box<dyn Read>, Failed> {
    if file == Path::new("-") {
        return Ok(Box::new(io::stdin()));
    }
    let file = fs::File::open(file).map_err(|error| Failed::unreadable(file, &error))?;
    Ok(Box::new(file))
}

/// How a next step stands.
pub fn step() -> impl TypedValueParser<Value = StepState> {
    PossibleValuesParser::new(["open", "tried", "adapted", "dropped"]).map(|name| match name.as_str() {
        "tried" => StepState::Tried,
        "adapted" => StepState::Adapted,
        "dropped" => StepState::Dropped,
        _ => StepState::Open,
    })
}
