//! What the index keeps of a moment. Nothing is stored: an answer is a list of ids, the store has the rest. What is
//! counted or sorted by lies in columns, under the names given here.

use besef_model::{Content, Day, Moment, MomentId, NameSort, NotedId};
use chrono::Datelike;
use tantivy::schema::{
    BytesOptions, FAST, Field, INDEXED, IndexRecordOption, Schema, TextFieldIndexing, TextOptions,
};
use tantivy::tokenizer::{PreTokenizedString, Token};
use tantivy::{TantivyDocument, Term};

use crate::analysis::{Form, FormBook, Language, Word, fold_name, words};
use crate::flags::{Flag, flags};

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

/// The fields of the index.
#[derive(Debug, Clone)]
pub(crate) struct Fields {
    pub(crate) schema: Schema,
    id: Field,
    newest: Field,
    forms: [Field; Form::ALL.len()],
    kind: Field,
    names: [Field; NameSort::ALL.len()],
    /// By their ids: what a goal is called may change without its moments.
    goals: Field,
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
            names: NameSort::ALL.map(|sort| schema.add_text_field(sort.field(), whole())),
            goals: schema.add_text_field("goals", whole()),
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
    pub(crate) fn document(&self, moment: &Moment, book: &mut FormBook) -> TantivyDocument {
        let content = &moment.content;
        let mut document = TantivyDocument::default();
        document.add_bytes(self.id, moment.id.as_bytes());
        document.add_u64(self.newest, newest(moment));
        content.texts().for_each(|(_, text)| self.add_words(&mut document, text, book));
        document.add_text(self.kind, content.kind.as_str());
        for sort in NameSort::ALL {
            let field = self.name_field(sort);
            content.names(sort).into_iter().for_each(|name| document.add_text(field, fold_name(name)));
        }
        content.goals.iter().for_each(|goal| document.add_text(self.goals, goal.to_string()));
        flags(content).for_each(|flag| document.add_text(self.flags, flag.name()));
        self.columns.fill(&mut document, content);
        document
    }

    /// What is surely Dutch is not kept as if it were English, nor the other way round.
    fn add_words(&self, document: &mut TantivyDocument, text: &str, book: &mut FormBook) {
        let words: Vec<Word> = words(text).collect();
        let language = Language::of(&words);
        let mut tokens: [Vec<Token>; Form::ALL.len()] = Default::default();
        for (position, word) in words.into_iter().enumerate() {
            let forms = book.forms(&word.folded);
            let mut add = |form: Form, text: &str| tokens[form as usize].push(token(text, position));
            if language.may_be_dutch() {
                add(Form::Dutch, &forms.stems.dutch);
                forms.parts.iter().for_each(|part| add(Form::Part, part));
            }
            if language.may_be_english() {
                add(Form::English, &forms.stems.english);
            }
            add(Form::Exact, &word.folded);
        }
        for (field, tokens) in self.forms.iter().zip(tokens) {
            document.add_pre_tokenized_text(*field, PreTokenizedString { text: String::new(), tokens });
        }
    }

    pub(crate) fn id_term(&self, id: MomentId) -> Term {
        Term::from_field_bytes(self.id, id.as_bytes())
    }

    pub(crate) fn word_field(&self, form: Form) -> Field {
        self.forms[form as usize]
    }

    pub(crate) fn kind_term(&self, kind: besef_model::Kind) -> Term {
        Term::from_field_text(self.kind, kind.as_str())
    }

    pub(crate) fn name_field(&self, sort: NameSort) -> Field {
        self.names[sort as usize]
    }

    /// A name as a whole, whatever its case and accents.
    pub(crate) fn name_term(&self, sort: NameSort, whole: &str) -> Term {
        Term::from_field_text(self.name_field(sort), &fold_name(whole))
    }

    pub(crate) fn goal_term(&self, goal: NotedId) -> Term {
        Term::from_field_text(self.goals, &goal.to_string())
    }

    pub(crate) fn flag_term(&self, flag: Flag) -> Term {
        Term::from_field_text(self.flags, flag.name())
    }

    /// The bound in [`NEWEST`] below which lie all moments before this day.
    pub(crate) fn day_term(&self, day: Day) -> Term {
        Term::from_field_u64(self.newest, day_bits(day))
    }

    /// The bound in [`NEWEST`] below which lie all moments up to and including this day.
    pub(crate) fn day_after_term(&self, day: Day) -> Term {
        Term::from_field_u64(self.newest, day_bits(day) + (1 << MILLIS_BITS))
    }
}

/// The day within [`NEWEST`], counted from the first there is.
pub(crate) fn days_of(newest: u64) -> u64 {
    newest >> MILLIS_BITS
}

fn token(text: &str, position: usize) -> Token {
    Token { position, text: text.to_owned(), ..Token::default() }
}

/// Only the exact words need their places, for phrases, and their number, to tell a mention in passing from a text
/// about it. How often a part stands in a text says little.
fn words_of(form: Form) -> TextOptions {
    let record = match form {
        Form::Exact => IndexRecordOption::WithFreqsAndPositions,
        Form::Dutch | Form::English => IndexRecordOption::WithFreqs,
        Form::Part => IndexRecordOption::Basic,
    };
    let indexing = TextFieldIndexing::default().set_tokenizer("raw").set_index_option(record);
    TextOptions::default().set_indexing_options(indexing.set_fieldnorms(form == Form::Exact))
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
    u64::from(day_number(day)) << MILLIS_BITS
}

/// A day counted from the first there is, as [`days_of`] counts.
pub(crate) fn day_number(day: Day) -> u32 {
    let days = day.date().signed_duration_since(Day::EARLIEST.date()).num_days();
    u32::try_from(days).unwrap_or(0)
}

fn month(day: Day) -> u64 {
    u64::from(day.date().year().unsigned_abs()) * 12 + u64::from(day.date().month0())
}
