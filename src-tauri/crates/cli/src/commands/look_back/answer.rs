//! The answer for machines: flat, and with its sentences in words. What was there once stays where it was.

use besef_contract::{
    journal::{
        Figures, GoalSeen, LookBack, MonthMix, Observation, Panel, PersonShare, Rule, StepSeen, Theme,
        Themes, Trained, said,
    },
    model::{Activity, ChangedTally, FeedbackTally, Intention, Kind, Period, Role, Span, StepTally},
};
use besef_words::Words;
use serde::Serialize;
use std::collections::BTreeMap;

#[derive(Serialize)]
pub struct Answer<'a> {
    period: Period,
    span: Option<Span>,
    previous: Option<Period>,
    previous_total: u32,
    previous_by_kind: Option<&'a BTreeMap<Kind, u32>>,
    previous_figures: Option<Counted<'a>>,
    #[serde(flatten)]
    figures: Counted<'a>,
    people: &'a [PersonShare],
    steps: &'a [StepSeen],
    trainings: &'a [Trained],
    goals: &'a [GoalSeen],
    sentences: Vec<String>,
    panels: Vec<Told>,
    themes: &'a [Theme],
    observations: Vec<Asked>,
}

/// The figures of one period.
#[derive(Serialize)]
struct Counted<'a> {
    total: u32,
    by_kind: &'a BTreeMap<Kind, u32>,
    by_month: Vec<Month<'a>>,
    roles: &'a BTreeMap<Role, u32>,
    people_named: u32,
    feedback: FeedbackTally,
    next_steps: Steps,
    changed: ChangedTally,
    activities: &'a BTreeMap<Activity, u32>,
    intentions: &'a BTreeMap<Intention, u32>,
    highlights: u32,
    mistakes: u32,
    takeaways: u32,
    reflections: u32,
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

/// A sentence, and where it belongs.
#[derive(Serialize)]
struct Told {
    panel: Panel,
    text: String,
}

/// A question, and why it is asked.
#[derive(Serialize)]
struct Asked {
    rule: Rule,
    panel: Panel,
    question: String,
    why: String,
}

impl<'a> Answer<'a> {
    pub fn of(answer: &'a LookBack, themes: &'a Themes, words: &Words) -> Self {
        let earlier = answer.earlier.as_ref();
        let told = answer.sentences.iter();
        Self {
            period: answer.period,
            span: answer.span,
            previous: earlier.map(|earlier| earlier.period),
            previous_total: earlier.map_or(0, |earlier| earlier.figures.total),
            previous_by_kind: earlier.map(|earlier| &earlier.figures.by_kind),
            previous_figures: earlier.map(|earlier| Counted::of(&earlier.figures)),
            figures: Counted::of(&answer.figures),
            people: &answer.people,
            steps: &answer.steps,
            trainings: &answer.trainings,
            goals: &answer.goals,
            sentences: told.clone().map(|sentence| said(sentence, words)).collect(),
            panels: told.map(|told| Told { panel: told.panel, text: said(told, words) }).collect(),
            themes: &themes.themes,
            observations: answer.observations.iter().map(|asked| Asked::of(asked, words)).collect(),
        }
    }
}

impl<'a> Counted<'a> {
    fn of(figures: &'a Figures) -> Self {
        Self {
            total: figures.total,
            by_kind: &figures.by_kind,
            by_month: figures.by_month.iter().map(Month::from).collect(),
            roles: &figures.roles,
            people_named: figures.people_named,
            feedback: figures.feedback,
            next_steps: figures.next_steps.into(),
            changed: figures.changed,
            activities: &figures.activities,
            intentions: &figures.intentions,
            highlights: figures.highlights,
            mistakes: figures.mistakes,
            takeaways: figures.takeaways,
            reflections: figures.reflections,
        }
    }
}

impl<'a> From<&'a MonthMix> for Month<'a> {
    fn from(mix: &'a MonthMix) -> Self {
        Self { month: mix.month.date().format("%Y-%m").to_string(), by_kind: &mix.by_kind }
    }
}

impl From<StepTally> for Steps {
    fn from(steps: StepTally) -> Self {
        Self { open: steps.open, tried: steps.tried + steps.adapted, dropped: steps.dropped }
    }
}

impl Asked {
    fn of(asked: &Observation, words: &Words) -> Self {
        let Observation { rule, asks, why } = asked;
        Self { rule: *rule, panel: asks.panel, question: said(asks, words), why: said(why, words) }
    }
}
