//! Words around what the learner wrote, and the small blocks that all documents are built of. Which of them a document
//! has, and in what order, is for `sheet`, `year` and `hours`.

use besef_model::{Day, Kind, Period};
use besef_words::{Arg, Language, Words};
use serde::Serialize;

use crate::{Block, Cell, Fact, Run, Style, written};

/// The words of a document's language.
pub(crate) struct Telling {
    words: Words,
}

impl Telling {
    /// Tells in a language.
    pub(crate) fn in_language(language: Language) -> Self {
        Self { words: Words::in_language(language) }
    }

    /// A message as it is.
    pub(crate) fn say(&self, key: &str) -> String {
        self.words.say(key, &[])
    }

    /// A message with one thing filled in.
    pub(crate) fn fill(&self, key: &str, name: &str, with: impl Into<Arg>) -> String {
        self.words.say(key, &[(name, with.into())])
    }

    /// A day in full.
    pub(crate) fn day(&self, day: Day) -> String {
        self.words.day(day.date())
    }

    /// A day in a cell: in full for people, and as a spreadsheet sorts it.
    pub(crate) fn date(&self, day: Day) -> Cell {
        Cell { text: self.day(day), bare: Some(day.to_string()) }
    }

    /// The first day and the last.
    pub(crate) fn period(&self, period: Period) -> String {
        let (from, to) = (self.day(period.from), self.day(period.to));
        self.words.say("paper-period", &[("from", from.into()), ("to", to.into())])
    }

    /// A month's name, in short.
    pub(crate) fn month(&self, day: Day) -> &'static str {
        self.words.month_in_short(day.date())
    }

    /// A month with its year.
    pub(crate) fn month_and_year(&self, day: Day) -> String {
        self.words.month_and_year(day.date())
    }

    /// A kind of learning in full.
    pub(crate) fn kind(&self, kind: Kind) -> String {
        self.say(&format!("kind-{kind}-full"))
    }

    /// A number as people write it, to two places at most: `1,5`, `1.5`.
    pub(crate) fn decimal(&self, number: f64) -> String {
        let written = format!("{number:.2}");
        let written = written.trim_end_matches('0').trim_end_matches('.');
        match self.words.language() {
            Language::Nl => written.replace('.', ","),
            Language::En => written.to_owned(),
        }
    }

    /// At the foot of each page.
    pub(crate) fn foot(&self, made_on: Day) -> String {
        self.fill("paper-foot", "day", self.day(made_on))
    }

    /// A fact of what was written, if anything was.
    pub(crate) fn fact(&self, key: &str, text: Option<&str>) -> Option<Fact> {
        text.map(|text| Fact { name: self.say(key), value: written(text) })
    }

    /// A fact in words of Besef's own.
    pub(crate) fn short_fact(&self, key: &str, text: Option<String>) -> Option<Fact> {
        text.map(|text| Fact { name: self.say(key), value: vec![line(text)] })
    }
}

/// The name of one of a closed list, as keys end in it: `let_go` is `let-go`.
pub(crate) fn name_of(one: impl Serialize) -> String {
    let name = serde_json::to_value(one).ok();
    name.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default().replace('_', "-")
}

/// A heading.
pub(crate) fn heading(level: u8, text: String) -> Block {
    Block::Heading { level, text }
}

/// A paragraph of one line.
pub(crate) fn line(text: String) -> Block {
    Block::Paragraph(vec![text.into()])
}

/// Quieter words.
pub(crate) fn aside(text: String) -> Block {
    Block::Aside(vec![text.into()])
}

/// Words of Besef's own before what was written: its first paragraph begins with them.
pub(crate) fn led_in(lead: String, text: &str) -> Vec<Block> {
    let lead = Run { style: Style { strong: true, emphasis: false }, ..lead.into() };
    let mut blocks = written(text);
    match blocks.first_mut() {
        Some(Block::Paragraph(runs)) => runs.splice(0..0, [lead, " ".into()]).for_each(drop),
        _ => blocks.insert(0, Block::Paragraph(vec![lead])),
    }
    blocks
}

/// Facts, where there are any.
pub(crate) fn facts(facts: impl IntoIterator<Item = Option<Fact>>) -> Option<Block> {
    let facts: Vec<Fact> = facts.into_iter().flatten().collect();
    (!facts.is_empty()).then_some(Block::Facts(facts))
}

/// What was written, if anything was.
pub(crate) fn text(text: Option<&str>) -> Vec<Block> {
    text.map(written).unwrap_or_default()
}

/// A heading over blocks. Over nothing there is none.
pub(crate) fn under(level: u8, title: String, blocks: Vec<Block>) -> Vec<Block> {
    if blocks.is_empty() { blocks } else { [vec![heading(level, title)], blocks].concat() }
}
