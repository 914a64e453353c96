//! `look-back`: what a period says.

use besef_contract::{
    journal::{LookBack, LookBackOn, PersonShare},
    model::{Day, Kind, Period, Span, StepTally},
};
use besef_words::Words;
use clap::Args;
use serde::Serialize;
use std::{collections::BTreeMap, io::Write};

use crate::{
    failed::Failed,
    host::Host,
    page::{HEADING, Page, colour},
    saying::said,
    taking,
};

/// Which period.
#[derive(Args)]
pub struct LookBackArguments {
    /// The period around today
    #[arg(long, value_name = "PERIOD", default_value = "school-year", value_parser = taking::span())]
    period: Span,
    /// Own period: its first day
    #[arg(long, value_name = "DATE")]
    from: Option<Day>,
    /// Own period: its last day [default: today]
    #[arg(long, value_name = "DATE")]
    to: Option<Day>,
}

/// Looks back.
pub fn run(host: &Host, flags: &LookBackArguments, out: &mut dyn Write) -> Result<(), Failed> {
    let on = LookBackOn { span: flags.period, around: None, from: flags.from, to: flags.to };
    let answer = host.opened()?.look_back(on)?;
    host.answer(out, &Answer::of(&answer, &host.words), |page| text(page, &answer))
}

/// The answer for machines: flat, and with its sentences in words.
#[derive(Serialize)]
struct Answer<'a> {
    period: Period,
    previous: Option<Period>,
    total: u32,
    previous_total: u32,
    by_kind: &'a BTreeMap<Kind, u32>,
    previous_by_kind: Option<&'a BTreeMap<Kind, u32>>,
    by_month: Vec<Month<'a>>,
    people: &'a [PersonShare],
    next_steps: Steps,
    sentences: Vec<String>,
}

#[derive(Serialize)]
struct Month<'a> {
    /// `2026-09`.
    month: String,
    #[serde(flatten)]
    by_kind: &'a BTreeMap<Kind, u32>,
}

/// Tried as planned and tried in another way are both tried.
#[derive(Serialize)]
struct Steps {
    open: u32,
    tried: u32,
    dropped: u32,
}

impl From<StepTally> for Steps {
    fn from(steps: StepTally) -> Self {
        Self { open: steps.open, tried: steps.tried + steps.adapted, dropped: steps.dropped }
    }
}

impl<'a> Answer<'a> {
    fn of(answer: &'a LookBack, words: &Words) -> Self {
        let earlier = answer.earlier.as_ref();
        let months = answer.figures.by_month.iter();
        Self {
            period: answer.period,
            previous: earlier.map(|earlier| earlier.period),
            total: answer.figures.total,
            previous_total: earlier.map_or(0, |earlier| earlier.figures.total),
            by_kind: &answer.figures.by_kind,
            previous_by_kind: earlier.map(|earlier| &earlier.figures.by_kind),
            by_month: months.map(|m| Month { month: year_and_month(m.month), by_kind: &m.by_kind }).collect(),
            people: &answer.people,
            next_steps: answer.figures.next_steps.into(),
            sentences: answer.sentences.iter().map(|sentence| said(sentence, words)).collect(),
        }
    }
}

fn year_and_month(month: Day) -> String {
    month.date().format("%Y-%m").to_string()
}

/// As many people as a glance takes in.
const PEOPLE: usize = 10;

fn text(page: &Page<'_>, answer: &LookBack) -> String {
    let period = [("from", page.day(answer.period.from).into()), ("to", page.day(answer.period.to).into())];
    let head = format!("{HEADING}{}{HEADING:#}", page.say("cli-period", &period));
    let sentences: Vec<String> =
        answer.sentences.iter().map(|sentence| said(sentence, page.words())).collect();
    if answer.figures.total == 0 {
        return format!("{head}\n\n{}", sentences.join("\n"));
    }
    let parts = [head, sentences.join("\n"), months(page, answer), people(page, answer)];
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("\n\n")
}

/// The mix of kinds as a table, months with something in them only.
fn months(page: &Page<'_>, answer: &LookBack) -> String {
    let names: Vec<String> =
        answer.figures.by_month.iter().map(|month| page.words().month_and_year(month.month.date())).collect();
    let width = names.iter().map(|name| name.chars().count()).max().unwrap_or(0);
    let rows = answer
        .figures
        .by_month
        .iter()
        .zip(&names)
        .filter(|(month, _)| month.by_kind.values().any(|count| *count > 0));
    let rows = rows.map(|(month, name)| format!("{name:width$}{}", counts(page, &month.by_kind)));
    let heads = Kind::ALL.map(|kind| {
        let style = colour(kind);
        format!("  {style}{}{style:#}", page.kind(kind))
    });
    let head = format!("{:width$}{}", "", heads.concat());
    std::iter::once(head).chain(rows).collect::<Vec<_>>().join("\n")
}

fn counts(page: &Page<'_>, by_kind: &BTreeMap<Kind, u32>) -> String {
    let one =
        |(kind, count): (&Kind, &u32)| format!("  {count:>width$}", width = page.kind(*kind).chars().count());
    by_kind.iter().map(one).collect()
}

fn people(page: &Page<'_>, answer: &LookBack) -> String {
    let shown = &answer.people[..answer.people.len().min(PEOPLE)];
    let width = shown.iter().map(|person| person.name.chars().count()).max().unwrap_or(0);
    let new = page.say("cli-new", &[]);
    // In the first period of a journal everybody is new: saying so of each tells nothing.
    let telling = answer.people.iter().any(|person| !person.new);
    let line = |person: &PersonShare| {
        let note = if person.new && telling { format!("  {new}") } else { String::new() };
        format!("{:width$}  {:>4}{note}", person.name, person.moments)
    };
    shown.iter().map(line).collect::<Vec<_>>().join("\n")
}
