//! An extract as text: who shares, what they ask, and its moments with their numbers. Not here: moments of one's own
//! (`facts`, `detail`).

use besef_contract::model::{
    Called, Comment, Extract, SharedAnswer, SharedField, SharedFile, SharedMoment, cut,
};
use serde_json::Value;

use crate::{
    detail::Glossary,
    fields::value,
    page::{HEADING, Page, QUIET, colour, joined},
};

/// The fields of a shared moment that read as those of a moment do, in the order they are told.
const AS_A_MOMENT: [&str; 12] = [
    "takeaway",
    "next_step",
    "people",
    "activities",
    "changed",
    "sources",
    "training",
    "follow_ups",
    "tags",
    "standards",
    "minutes",
    "mistake",
];

/// The whole of it, with what its reader said so far under the moments.
pub fn extract(page: &Page<'_>, extract: &Extract, comments: &[Comment]) -> String {
    let head = joined([title(page, extract), about(page, extract)].into_iter(), "\n");
    let note = extract.note.clone().unwrap_or_default();
    let told = fields(page, &extract.fields, "reading-let-through", "reading-only");
    let numbered = (1_usize..).zip(&extract.moments);
    let moments = numbered.map(|(number, moment)| self::moment(page, number, moment, extract, comments));
    joined([head, note, questions(page, extract), told].into_iter().chain(moments), "\n\n")
}

fn title(page: &Page<'_>, extract: &Extract) -> String {
    let moments = count(extract.moments.len());
    let said = match &extract.from {
        Some(from) => {
            page.say("reading-title-from", &[("from", from.as_str().into()), ("count", moments.into())])
        }
        None => page.say("reading-title", &[("count", moments.into())]),
    };
    format!("{HEADING}{said}{HEADING:#}")
}

fn about(page: &Page<'_>, extract: &Extract) -> String {
    let day = page.day(extract.made_on);
    let shared = match &extract.reader {
        Some(reader) => {
            page.say("reading-shared-with", &[("reader", reader.as_str().into()), ("day", day.into())])
        }
        None => page.say("reading-shared-on", &[("day", day.into())]),
    };
    joined([shared, until(page, extract)].into_iter(), "\n")
}

fn until(page: &Page<'_>, extract: &Extract) -> String {
    let Some(until) = extract.until else { return String::new() };
    let day = page.day(until);
    match &extract.from {
        Some(from) => page.say("reading-until-from", &[("from", from.as_str().into()), ("day", day.into())]),
        None => page.say("reading-until", &[("day", day.into())]),
    }
}

/// What a reader is asked, under its heading.
pub fn questions(page: &Page<'_>, extract: &Extract) -> String {
    if extract.questions.is_empty() {
        return String::new();
    }
    let head = page.say("reading-questions", &[("count", count(extract.questions.len()).into())]);
    let asked = extract.questions.iter().map(|question| format!("- {question}"));
    joined(std::iter::once(format!("{HEADING}{head}{HEADING:#}")).chain(asked), "\n")
}

/// What there is of each moment beside its day, kind and text: the first sentence with fields, the other without.
pub fn fields(page: &Page<'_>, fields: &[SharedField], some: &str, none: &str) -> String {
    if fields.is_empty() {
        return page.say(none, &[]);
    }
    let named = fields.iter().map(|field| page.say(&format!("reading-field-{}", page.name(*field)), &[]));
    page.say(some, &[("fields", joined(named, ", ").into())])
}

/// How people are called in it.
pub fn people(page: &Page<'_>, called: Called) -> String {
    page.say(&format!("cli-share-people-{}", page.name(called)), &[])
}

/// Which moments are in it, a line for each.
pub fn at_a_glance(page: &Page<'_>, moments: &[SharedMoment]) -> String {
    let line = |moment: &SharedMoment| {
        let first = cut(&moment.text.replace('\n', " "), GLANCE);
        format!("{QUIET}{}{QUIET:#}  {first}", page.day(moment.on))
    };
    joined(moments.iter().map(line), "\n")
}

/// So much of a text tells which moment it is, in characters.
pub const GLANCE: usize = 60;

fn moment(
    page: &Page<'_>,
    number: usize,
    moment: &SharedMoment,
    extract: &Extract,
    comments: &[Comment],
) -> String {
    let style = colour(moment.kind);
    let day = page.day(moment.on);
    let head = format!("{HEADING}{number}. {day}{HEADING:#} · {style}{}{style:#}", page.kind(moment.kind));
    let foot = format!("{QUIET}{}{QUIET:#}", moment.id);
    let about_it = (1_usize..).zip(comments).filter(|(_, comment)| comment.moment == moment.id);
    let said = joined(about_it.map(|(number, one)| comment(page, number, one)), "\n");
    let reader = extract.reader.as_deref().unwrap_or_default();
    let parts = [head, moment.text.clone(), facts(page, moment, reader), said, foot];
    joined(parts.into_iter(), "\n").replace('\n', "\n   ")
}

/// What a reader says, under the number by which it is removed.
pub fn comment(page: &Page<'_>, number: usize, comment: &Comment) -> String {
    let kinds = page.kinds_of_remark(comment.sort, comment.support);
    let kinds = if kinds.is_empty() { kinds } else { format!("{QUIET}{kinds}:{QUIET:#} ") };
    format!("{QUIET}[{number}]{QUIET:#} {kinds}{}", comment.text)
}

/// Every field with something in it, in two columns.
fn facts(page: &Page<'_>, moment: &SharedMoment, reader: &str) -> String {
    let told = value(moment);
    let glossary = Glossary::default();
    let field = |name: &str| Some((page.field(name), page.said(name, filled(&told, name)?, &glossary)));
    let highlight = field("highlight");
    let mut rows: Vec<(String, String)> = AS_A_MOMENT.iter().filter_map(|name| field(name)).collect();
    rows.extend(highlight);
    rows.extend(lines(page.field("goals"), moment.goals.iter().cloned()));
    rows.extend(lines(page.field("reflection"), moment.reflection.iter().map(answered)));
    rows.extend(lines(page.say("reading-files", &[]), moment.files.iter().map(named)));
    rows.extend(lines(
        page.say("reading-said", &[]),
        moment.said.iter().map(|remark| page.remark(remark, reader)),
    ));
    page.columns(rows)
}

/// What stands in a field, where anything does.
fn filled<'a>(told: &'a Value, name: &str) -> Option<&'a Value> {
    told.get(name).filter(|value| !value.is_null() && **value != Value::Bool(false))
}

fn lines(name: String, said: impl Iterator<Item = String>) -> Option<(String, String)> {
    let said = joined(said, "\n");
    (!said.is_empty()).then_some((name, said))
}

fn answered(answer: &SharedAnswer) -> String {
    format!("{QUIET}{}{QUIET:#} {}", answer.asked, answer.text)
}

fn named(file: &SharedFile) -> String {
    file.name.clone()
}

/// As sentences count.
pub fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
