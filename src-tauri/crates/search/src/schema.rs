//! What the index keeps of a moment. Nothing is stored: an answer is a list of ids, the store has the rest. What is
//! counted or sorted by lies in columns, under the names given here.

use besef_model::{Content, Day, Moment, MomentId, StepState};
use chrono::Datelike;
use tantivy::schema::{
    BytesOptions, FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::{TantivyDocument, Term};

use crate::analysis::{Form, fold_name};

/// The column whose descending order is *newest first*.
pub(crate) const NEWEST: &str = "newest";
/// The column that holds the moment's id, as bytes.
pub(crate) const ID: &str = "id";
/// The column that holds where the kind stands in [`Kind::ALL`](besef_model::Kind::ALL), as a number.
pub(crate) const KIND: &str = "kind-at";
/// The column that holds the names of people as written, each a text.
pub(crate) const PEOPLE: &str = "people-written";
/// The column that holds the tags as written, each a text.
pub(crate) const TAGS: &str = "tags-written";
/// The column that holds the month: twelve times the year, plus the month from 0.
pub(crate) const MONTH: &str = "month";

/// Bits for the milliseconds of logging within [`NEWEST`]: enough until the year 6429, and 17 bits are left for the
/// day, which is enough for all days there are to Besef.
const MILLIS_BITS: u32 = 47;

/// A yes-or-no about a moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flag {
    Highlight,
    Mistake,
    Step,
    StepOpen,
    StepTried,
    StepDropped,
}

impl Flag {
    const fn name(self) -> &'static str {
        match self {
            Flag::Highlight => "highlight",
            Flag::Mistake => "mistake",
            Flag::Step => "step",
            Flag::StepOpen => "step-open",
            Flag::StepTried => "step-tried",
            Flag::StepDropped => "step-dropped",
        }
    }
}

/// The fields of the index.
#[derive(Debug, Clone)]
pub(crate) struct Fields {
    pub(crate) schema: Schema,
    id: Field,
    newest: Field,
    forms: [Field; Form::ALL.len()],
    kind: Field,
    people: Field,
    tags: Field,
    flags: Field,
    columns: Columns,
}

/// What answers are counted by.
#[derive(Debug, Clone)]
struct Columns {
    kind: Field,
    people: Field,
    tags: Field,
    month: Field,
}

impl Columns {
    fn fill(&self, document: &mut TantivyDocument, content: &Content) {
        let kind = besef_model::Kind::ALL.iter().position(|kind| *kind == content.kind).unwrap_or(0);
        document.add_u64(self.kind, kind as u64);
        document.add_u64(self.month, month(content.on));
        content.people.iter().for_each(|person| document.add_text(self.people, &person.name));
        content.tags.iter().for_each(|tag| document.add_text(self.tags, tag));
    }
}

impl Fields {
    pub(crate) fn new() -> Self {
        let mut schema = Schema::builder();
        Self {
            id: schema.add_bytes_field(ID, BytesOptions::from(INDEXED | FAST)),
            newest: schema.add_u64_field(NEWEST, FAST),
            forms: Form::ALL.map(|form| schema.add_text_field(form.name(), words_of(form))),
            kind: schema.add_text_field("kind", whole()),
            people: schema.add_text_field("people", whole()),
            tags: schema.add_text_field("tags", whole()),
            flags: schema.add_text_field("flags", whole()),
            columns: Columns {
                kind: schema.add_u64_field(KIND, FAST),
                people: schema.add_text_field(PEOPLE, TextOptions::default().set_fast("raw")),
                tags: schema.add_text_field(TAGS, TextOptions::default().set_fast("raw")),
                month: schema.add_u64_field(MONTH, FAST),
            },
            schema: schema.build(),
        }
    }

    /// What is kept of a moment.
    pub(crate) fn document(&self, moment: &Moment) -> TantivyDocument {
        let content = &moment.content;
        let mut document = TantivyDocument::default();
        document.add_bytes(self.id, moment.id.as_bytes());
        document.add_u64(self.newest, newest(moment));
        for (_, text) in content.texts() {
            self.forms.iter().for_each(|form| document.add_text(*form, text));
        }
        document.add_text(self.kind, content.kind.as_str());
        content.people.iter().for_each(|person| document.add_text(self.people, fold_name(&person.name)));
        content.tags.iter().for_each(|tag| document.add_text(self.tags, fold_name(tag)));
        flags(content).for_each(|flag| document.add_text(self.flags, flag.name()));
        self.columns.fill(&mut document, content);
        document
    }

    pub(crate) fn id_term(&self, id: MomentId) -> Term {
        Term::from_field_bytes(self.id, id.as_bytes())
    }

    /// A word in one of its forms, already brought into that form.
    pub(crate) fn word_term(&self, form: Form, word: &str) -> Term {
        Term::from_field_text(self.forms[form as usize], word)
    }

    pub(crate) fn kind_term(&self, kind: besef_model::Kind) -> Term {
        Term::from_field_text(self.kind, kind.as_str())
    }

    pub(crate) fn person_term(&self, name: &str) -> Term {
        Term::from_field_text(self.people, &fold_name(name))
    }

    pub(crate) fn tag_term(&self, tag: &str) -> Term {
        Term::from_field_text(self.tags, &fold_name(tag))
    }

    pub(crate) fn flag_term(&self, flag: Flag) -> Term {
        Term::from_field_text(self.flags, flag.name())
    }

    /// The bound in [`NEWEST`] below which lie all moments before this day.
    pub(crate) fn day_term(&self, day: Day) -> Term {
        Term::from_field_u64(self.newest, day_bits(day))
    }
}

/// Only the exact words need their places, for phrases.
fn words_of(form: Form) -> TextOptions {
    let record = match form {
        Form::Exact => IndexRecordOption::WithFreqsAndPositions,
        Form::Dutch | Form::English => IndexRecordOption::WithFreqs,
    };
    TextOptions::default().set_indexing_options(
        TextFieldIndexing::default().set_tokenizer(form.name()).set_index_option(record),
    )
}

/// One value that is compared as a whole and never scored.
fn whole() -> TextOptions {
    let indexing = TextFieldIndexing::default()
        .set_tokenizer("raw")
        .set_index_option(IndexRecordOption::Basic)
        .set_fieldnorms(false);
    TextOptions::default().set_indexing_options(indexing)
}

/// Day first, then the moment of logging, in one number.
fn newest(moment: &Moment) -> u64 {
    let millis = u64::try_from(moment.logged_at.millis()).unwrap_or(0);
    day_bits(moment.content.on) | millis.min((1 << MILLIS_BITS) - 1)
}

fn day_bits(day: Day) -> u64 {
    let days = day.date().signed_duration_since(Day::EARLIEST.date()).num_days();
    u64::try_from(days).unwrap_or(0) << MILLIS_BITS
}

fn month(day: Day) -> u64 {
    u64::from(day.date().year().unsigned_abs()) * 12 + u64::from(day.date().month0())
}

fn flags(content: &Content) -> impl Iterator<Item = Flag> {
    let state = content.next_step.as_ref().map(|step| match step.state {
        StepState::Open => Flag::StepOpen,
        StepState::Tried | StepState::Adapted => Flag::StepTried,
        StepState::Dropped => Flag::StepDropped,
    });
    let step = state.is_some().then_some(Flag::Step);
    let highlight = content.highlight.then_some(Flag::Highlight);
    let mistake = content.mistake.then_some(Flag::Mistake);
    [state, step, highlight, mistake].into_iter().flatten()
}
