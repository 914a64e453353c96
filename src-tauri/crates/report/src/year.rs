//! A year of learning: what can be said of it in plain words, each with the picture or the table behind it, and what the
//! learner marked. Never a score, never an ideal: a table holds counts and the learner's own words.

mod bars;
mod mix;
mod tables;

use besef_model::{Content, Period, Span};

use crate::follow_ups::told as follow_ups;
use crate::sheet::day_and_kind;
use crate::telling::{Telling, aside, facts, heading, led_in, line, under};
use crate::{Block, Document, Orientation, TrainingOfYear, YearMaterial, YearPart, written};

/// The report of a year, or of another period.
pub fn year(material: &YearMaterial) -> Document {
    let telling = Telling::in_language(material.language);
    Document {
        title: title(&telling, material.period),
        subtitle: vec![telling.period(material.period)],
        language: material.language,
        paper: material.paper,
        orientation: Orientation::Portrait,
        foot: telling.foot(material.made_on),
        blocks: parts(&telling, material),
    }
}

fn title(telling: &Telling, period: Period) -> String {
    if period == Period::around(period.from, Span::SchoolYear) {
        let years = format!("{}–{}", period.from.year(), period.to.year());
        telling.fill("paper-year", "years", years)
    } else {
        telling.say("paper-year-other")
    }
}

fn parts(telling: &Telling, material: &YearMaterial) -> Vec<Block> {
    let part =
        |part, key, behind: Vec<Block>| under(1, telling.say(key), [said(material, part), behind].concat());
    [
        said(material, YearPart::Headline),
        part(YearPart::Mix, "paper-year-mix", mix::mix(telling, &material.months)),
        part(YearPart::People, "paper-year-people", tables::people(telling, &material.people)),
        part(YearPart::Feedback, "paper-year-feedback", Vec::new()),
        part(YearPart::Steps, "paper-year-steps", tables::steps(telling, &material.steps)),
        part(YearPart::Trainings, "paper-year-trainings", trainings(telling, &material.trainings)),
        part(YearPart::Goals, "paper-year-goals", tables::goals(telling, &material.goals)),
        part(YearPart::Changed, "paper-year-changed", Vec::new()),
        under(1, telling.say("paper-year-highlights"), highlights(telling, &material.highlights)),
        under(1, telling.say("paper-year-takeaways"), takeaways(telling, &material.takeaways)),
    ]
    .concat()
}

fn said(material: &YearMaterial, part: YearPart) -> Vec<Block> {
    let sentences = material.said.iter().filter(|(of, _)| *of == part).map(|(_, sentence)| sentence.as_str());
    let sentences: Vec<&str> = sentences.collect();
    if sentences.is_empty() { Vec::new() } else { vec![line(sentences.join(" "))] }
}

fn trainings(telling: &Telling, trainings: &[TrainingOfYear]) -> Vec<Block> {
    let told = trainings.iter().flat_map(|training| {
        let answers = facts(follow_ups(telling, &training.follow_ups).into_iter().map(Some));
        let answers = answers.unwrap_or_else(|| aside(telling.say("paper-not-looked-again")));
        [heading(2, training.title.clone()), aside(telling.day(training.on)), answers]
    });
    told.collect()
}

fn highlights(telling: &Telling, highlights: &[Content]) -> Vec<Block> {
    let told = highlights.iter().flat_map(|content| {
        let takeaway =
            content.takeaway.iter().flat_map(|text| led_in(telling.say("paper-takeaway-line"), text));
        let text = written(&content.text).into_iter().chain(takeaway).collect();
        under(2, day_and_kind(telling, content.on, content.kind), text)
    });
    told.collect()
}

fn takeaways(telling: &Telling, takeaways: &[(Period, String)]) -> Vec<Block> {
    takeaways.iter().flat_map(|(period, text)| under(2, telling.period(*period), written(text))).collect()
}
