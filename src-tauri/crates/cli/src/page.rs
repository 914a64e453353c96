//! How moments look as text: calm, aligned, coloured only where a terminal shows it.

use besef_contract::{
    journal::{Reason, Row},
    model::{Day, Fragment, Kind, Likeness, Passage, TextField},
};
use besef_words::{Arg, Words};
use clap::builder::styling::{AnsiColor, Style};
use serde::Serialize;
use std::fmt::Write;

use crate::{fields, flow::Flow};

/// Headings.
pub const HEADING: Style = Style::new().bold();
/// What is there to look up, not to read.
pub const QUIET: Style = Style::new().dimmed();
/// What was searched for.
pub const HIT: Style = Style::new().bold().underline();

/// Writes answers in the words of one language.
pub struct Page<'a> {
    words: &'a Words,
    flow: Flow,
}

impl<'a> Page<'a> {
    /// A page in these words.
    pub fn new(words: &'a Words) -> Self {
        Self { words, flow: Flow::new() }
    }

    /// The words of this page.
    pub fn words(&self) -> &'a Words {
        self.words
    }

    /// A sentence of the catalogues.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.say(key, args)
    }

    /// A day in full.
    pub fn day(&self, day: Day) -> String {
        self.words.day(day.date())
    }

    /// A kind, short.
    pub fn kind(&self, kind: Kind) -> String {
        self.words.say(&format!("kind-{kind}"), &[])
    }

    /// A word of the field's own, as keys have it.
    pub fn name(&self, of: impl Serialize) -> String {
        name(of)
    }

    /// What each is called, and what it says, in two columns.
    pub fn columns(&self, rows: Vec<(String, String)>) -> String {
        let width = rows.iter().map(|(name, _)| name.chars().count()).max().unwrap_or(0);
        let indent = format!("\n{:width$}  ", "");
        let line = |(name, said): &(String, String)| {
            format!("{QUIET}{name:width$}{QUIET:#}  {}", said.replace('\n', &indent))
        };
        rows.iter().map(line).collect::<Vec<_>>().join("\n")
    }

    /// How wide the widest kind is, so that what follows lines up.
    pub fn kind_width(&self) -> usize {
        Kind::ALL.into_iter().map(|kind| self.kind(kind).chars().count()).max().unwrap_or(0)
    }

    /// Moments under their days.
    pub fn rows(&self, rows: &[Row]) -> String {
        let mut page = String::new();
        let mut day = None;
        for row in rows {
            if day.replace(row.on) != Some(row.on) {
                page += &format!("\n{HEADING}{}{HEADING:#}\n", self.day(row.on));
            }
            page += &self.row(row);
        }
        page.trim_start().to_owned()
    }

    fn row(&self, row: &Row) -> String {
        let width = self.kind_width();
        let indent = width + 4;
        let style = colour(row.kind);
        let text = self.flow.text(&row.snippet, Style::new(), indent);
        let mut lines = format!("  {style}{:width$}{style:#}  {text}\n", self.kind(row.kind));
        for under in [self.elsewhere(row, indent), self.beside(row, indent)].concat() {
            let _ = writeln!(lines, "{:indent$}{under}", "");
        }
        lines
    }

    /// Where else it was found, and why, as far as the text above does not show it.
    fn elsewhere(&self, row: &Row, indent: usize) -> Vec<String> {
        let places = row.elsewhere.iter().filter(|passage| !NAMES.contains(&passage.place.field));
        let mut lines: Vec<String> =
            places.take(PLACES).map(|passage| self.passage(passage, indent)).collect();
        let reasons = row.reasons.iter().filter_map(|reason| self.reason(reason));
        let missing = self.missing(&row.missing);
        let why = joined(reasons.chain([missing]), " · ");
        if !why.is_empty() {
            lines.push(self.flow.plain(&why, QUIET, indent));
        }
        lines
    }

    fn passage(&self, passage: &Passage, indent: usize) -> String {
        let place = self.say(&format!("journal-in-{}", name(passage.place.field)), &[]);
        let place = Fragment { text: format!("{place} "), hit: false };
        let fragments: Vec<Fragment> = std::iter::once(place).chain(passage.fragments.clone()).collect();
        self.flow.text(&fragments, QUIET, indent)
    }

    fn missing(&self, words: &[String]) -> String {
        match words {
            [] => String::new(),
            words => self.say("cli-missing", &[("words", words.join(", ").into())]),
        }
    }

    /// Another form of a word needs no excuse.
    fn reason(&self, reason: &Reason) -> Option<String> {
        let args = [("asked", reason.asked.as_str().into()), ("seen", reason.seen.as_str().into())];
        match reason.likeness {
            Likeness::Part => Some(self.say("journal-row-part", &args)),
            Likeness::Resembling => Some(self.say("cli-resembling", &args)),
            Likeness::Form | Likeness::Exact => None,
        }
    }

    /// Who, what and how long; and the id, to type over.
    fn beside(&self, row: &Row, indent: usize) -> Vec<String> {
        let tags = joined(row.tags.iter().map(|tag| format!("#{tag}")), " ");
        let minutes = row.minutes.map(|minutes| self.say("cli-minutes", &[("minutes", minutes.into())]));
        let details = joined([row.people.join(", "), tags, minutes.unwrap_or_default()].into_iter(), " · ");
        let lines = [details, row.id.to_string()].into_iter().filter(|line| !line.is_empty());
        lines.map(|line| self.flow.plain(&line, QUIET, indent)).collect()
    }
}

/// Names stand under a moment anyway.
const NAMES: [TextField; 2] = [TextField::Person, TextField::Tag];

/// More places than these would bury the text.
const PLACES: usize = 2;

/// The parts that are there, with something in between.
pub fn joined(parts: impl Iterator<Item = String>, between: &str) -> String {
    parts.filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}

/// A field-less value by its name, as keys write it.
fn name(of: impl Serialize) -> String {
    fields::value(of).as_str().unwrap_or_default().replace('_', "-")
}

/// The colour of a kind, as near to the app's as any terminal has it.
pub fn colour(kind: Kind) -> Style {
    let colour = match kind {
        Kind::Formal => AnsiColor::Blue,
        Kind::Social => AnsiColor::Red,
        Kind::Individual => AnsiColor::Green,
        Kind::Resource => AnsiColor::Yellow,
    };
    colour.on_default()
}
