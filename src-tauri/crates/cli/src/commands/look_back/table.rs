//! What the sentences were counted from, in columns.

use besef_contract::{
    journal::{GoalSeen, LookBack, MonthMix, PersonShare, StepSeen, Theme, Themes, Trained},
    model::Kind,
};
use std::collections::BTreeMap;

use crate::page::{Page, colour, joined};

/// As many rows of one table as a glance takes in; --json has them all.
const ROWS: usize = 10;

/// The mix of kinds, months with something in them only.
pub fn months(page: &Page<'_>, answer: &LookBack) -> String {
    let months =
        answer.figures.by_month.iter().filter(|month| month.by_kind.values().any(|count| *count > 0));
    let name = |month: &MonthMix| page.words().month_and_year(month.month.date());
    let rows: Vec<(String, &MonthMix)> = months.map(|month| (name(month), month)).collect();
    let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
    let heads = Kind::ALL.map(|kind| {
        let style = colour(kind);
        format!("  {style}{}{style:#}", page.kind(kind))
    });
    let head = format!("{:width$}{}", "", heads.concat());
    let rows = rows.iter().map(|(name, month)| format!("{name:width$}{}", counts(page, &month.by_kind)));
    joined(std::iter::once(head).chain(rows), "\n")
}

fn counts(page: &Page<'_>, by_kind: &BTreeMap<Kind, u32>) -> String {
    let one =
        |(kind, count): (&Kind, &u32)| format!("  {count:>width$}", width = page.kind(*kind).chars().count());
    by_kind.iter().map(one).collect()
}

/// Who, how often, and what is noted of them.
pub fn people(page: &Page<'_>, answer: &LookBack) -> String {
    let shown = &answer.people[..answer.people.len().min(ROWS)];
    let width = shown.iter().map(|person| person.name.chars().count()).max().unwrap_or(0);
    // In the first period of a journal everybody is new: saying so of each tells nothing.
    let telling = answer.people.iter().any(|person| !person.new);
    let line = |person: &PersonShare| {
        let about = about(page, person, telling);
        format!("{:width$}  {:>4}  {about}", person.name, person.moments).trim_end().to_owned()
    };
    joined(shown.iter().map(line), "\n")
}

fn about(page: &Page<'_>, person: &PersonShare, telling: bool) -> String {
    let new = (person.new && telling).then(|| page.say("cli-new", &[]));
    let circle = person.circle.map(|circle| page.say(&format!("names-circle-{}", page.name(circle)), &[]));
    let roles = person.roles.keys().map(|role| page.say(&format!("journal-role-{}", page.name(role)), &[]));
    joined(new.into_iter().chain(circle).chain(roles), " · ")
}

/// The next steps, the latest first, and what came of them.
pub fn steps(page: &Page<'_>, answer: &LookBack) -> String {
    let row = |step: &StepSeen| {
        let by = step.by.map(|day| page.say("look-back-steps-by", &[("day", page.day(day).into())]));
        let said = [Some(step.what.clone()), by, step.outcome.clone()].into_iter().flatten();
        (page.say(&format!("journal-step-{}", page.name(step.state)), &[]), joined(said, " · "))
    };
    page.columns(answer.steps.iter().take(ROWS).map(row).collect())
}

/// The trainings, the latest first, and how their follow-ups stand.
pub fn trainings(page: &Page<'_>, answer: &LookBack) -> String {
    let row = |training: &Trained| {
        let states = training.follow_ups.iter().map(|follow_up| follow_up.state);
        let states = states.map(|state| page.say(&format!("deepen-follow-up-{}", page.name(state)), &[]));
        (page.day(training.on), joined([training.title.clone(), joined(states, ", ")].into_iter(), " · "))
    };
    page.columns(answer.trainings.iter().take(ROWS).map(row).collect())
}

/// The words that mark the period, the surest first.
pub fn themes(page: &Page<'_>, themes: &Themes) -> String {
    let row = |theme: &Theme| {
        let now = page.say("look-back-themes-times", &[("count", theme.moments.into())]);
        let before = page.say("look-back-themes-earlier", &[("count", theme.earlier.into())]);
        (theme.word.clone(), joined([now, before].into_iter(), " · "))
    };
    page.columns(themes.themes.iter().map(row).collect())
}

/// The goals, how they stand and how many moments name them.
pub fn goals(page: &Page<'_>, answer: &LookBack) -> String {
    let row = |goal: &GoalSeen| {
        let state = page.say(&format!("goals-state-{}", page.name(goal.state)), &[]);
        let moments = page.say("goals-row-moments", &[("count", goal.moments.into())]);
        (state, joined([goal.name.clone(), moments].into_iter(), " · "))
    };
    page.columns(answer.goals.iter().take(ROWS).map(row).collect())
}
