//! How moments look as text: calm, aligned, coloured only where a terminal shows it.

use besef_contract::{
    journal::Row,
    model::{Day, Fragment, Kind},
};
use besef_words::{Arg, Words};
use clap::builder::styling::{AnsiColor, Style};
use std::fmt::Write;

/// Headings.
pub const HEADING: Style = Style::new().bold();
/// What is there to look up, not to read.
pub const QUIET: Style = Style::new().dimmed();
/// What was searched for.
pub const HIT: Style = Style::new().bold().underline();

/// Writes answers in the words of one language.
pub struct Page<'a> {
    words: &'a Words,
}

impl<'a> Page<'a> {
    /// A page in these words.
    pub fn new(words: &'a Words) -> Self {
        Self { words }
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
        let style = colour(row.kind);
        let mut text =
            format!("  {style}{:width$}{style:#}  {}\n", self.kind(row.kind), fragments(&row.snippet));
        let indent = width + 4;
        for detail in [self.details(row), row.id.to_string()].iter().filter(|detail| !detail.is_empty()) {
            let _ = writeln!(text, "{:indent$}{QUIET}{detail}{QUIET:#}", "");
        }
        text
    }

    fn details(&self, row: &Row) -> String {
        let people = row.people.join(", ");
        let tags = row.tags.iter().map(|tag| format!("#{tag}")).collect::<Vec<_>>().join(" ");
        let minutes = row.minutes.map(|minutes| self.say("cli-minutes", &[("minutes", minutes.into())]));
        let parts = [people, tags, minutes.unwrap_or_default()];
        parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
    }
}

/// Text on one line, with what was searched for standing out.
fn fragments(fragments: &[Fragment]) -> String {
    let one = |fragment: &Fragment| {
        let text = fragment.text.replace(['\n', '\t'], " ");
        if fragment.hit { format!("{HIT}{text}{HIT:#}") } else { text }
    };
    fragments.iter().map(one).collect()
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
