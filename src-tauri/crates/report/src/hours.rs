//! An overview of hours, for registers that ask for one. A table, so that a spreadsheet can take it over.
//!
//! The hours of a training are those on its certificate: where a moment has both those and minutes of its own, the
//! hours of the training count. Whether it was participatory is what the learner said of the training, or not told:
//! that someone was there does not make it so.

use besef_model::{Content, cut};

use crate::telling::Telling;
use crate::{Align, Block, Cell, Column, Document, HoursMaterial, Orientation, Table, shown};

/// The longest title and reflection in a row, in characters.
const LONGEST_TITLE: usize = 90;
const LONGEST_REFLECTION: usize = 280;

/// The overview. Moments that do not say how long they took have no place in it.
pub fn hours(material: &HoursMaterial) -> Document {
    let telling = Telling::in_language(material.language);
    Document {
        title: telling.say("paper-hours"),
        subtitle: vec![telling.period(material.period)],
        language: material.language,
        paper: material.paper,
        orientation: Orientation::Landscape,
        foot: telling.foot(material.made_on),
        blocks: vec![Block::Table(table(&telling, &material.moments))],
    }
}

fn table(telling: &Telling, moments: &[Content]) -> Table {
    let told: Vec<(&Content, u32)> =
        moments.iter().filter_map(|content| Some((content, minutes(content)?))).collect();
    let all = told.iter().map(|(_, minutes)| u64::from(*minutes)).sum();
    let empty = Cell::default;
    Table {
        caption: telling.say("paper-hours-table"),
        columns: columns(telling),
        rows: told.iter().map(|(content, minutes)| row(telling, content, *minutes)).collect(),
        total: Some(vec![
            telling.say("paper-total").into(),
            empty(),
            in_hours(telling, all),
            empty(),
            empty(),
            empty(),
        ]),
    }
}

fn columns(telling: &Telling) -> Vec<Column> {
    let columns = [
        ("paper-on", Align::Start, 3),
        ("paper-activity", Align::Start, 6),
        ("paper-hours-head", Align::End, 2),
        ("paper-kind", Align::Start, 3),
        ("paper-participatory", Align::Start, 3),
        ("paper-reflection", Align::Start, 9),
    ];
    columns.map(|(head, align, share)| Column { head: telling.say(head), align, share }).into()
}

fn row(telling: &Telling, content: &Content, minutes: u32) -> Vec<Cell> {
    vec![
        telling.date(content.on),
        activity(content).into(),
        in_hours(telling, minutes.into()),
        telling.kind(content.kind).into(),
        participatory(telling, content).into(),
        reflection(content).into(),
    ]
}

/// How long it took: the hours of its training, or else its own minutes.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "no training takes four thousand years"
)]
fn minutes(content: &Content) -> Option<u32> {
    let training = content.training.as_ref().and_then(|training| training.hours);
    training.map(|hours| (hours * 60.0).round() as u32).or(content.minutes).filter(|minutes| *minutes > 0)
}

/// As the language writes it, also in a spreadsheet: one in Dutch would take `1.5` for the first of May.
#[expect(clippy::cast_precision_loss, reason = "a sum of minutes is far below where it would show")]
fn in_hours(telling: &Telling, minutes: u64) -> Cell {
    telling.decimal(minutes as f64 / 60.0).into()
}

/// The training's title, or what the moment begins with.
fn activity(content: &Content) -> String {
    let title = content.training.as_ref().and_then(|training| training.title.clone());
    let text = title.unwrap_or_else(|| shown(&content.text));
    cut(text.trim().lines().next().unwrap_or_default(), LONGEST_TITLE)
}

fn participatory(telling: &Telling, content: &Content) -> String {
    telling.say(match content.training.as_ref().and_then(|training| training.interaction) {
        Some(true) => "paper-yes",
        Some(false) => "paper-no",
        None => "paper-not-told",
    })
}

/// The takeaway, or else what was answered first when reflecting.
fn reflection(content: &Content) -> String {
    let answer = || {
        content
            .reflection
            .as_ref()
            .and_then(|reflection| reflection.answers.first())
            .map(|answer| answer.text.as_str())
    };
    let text = content.takeaway.as_deref().or_else(answer);
    text.map(|text| cut(&shown(text), LONGEST_REFLECTION)).unwrap_or_default()
}
