//! What a moment must keep to, and how what was written is tidied before it is kept.

use thiserror::Error;

use crate::{Changed, Companion, Content, FollowUp, Source, Thread, Training};

/// Upper bounds, in characters (Unicode scalar values) unless said otherwise.
pub mod limits {
    /// The text of a moment: some 400 printed pages.
    pub const TEXT: usize = 1_000_000;
    /// Any other field that takes sentences.
    pub const NOTE: usize = 50_000;
    /// A name, a tag, a title.
    pub const NAME: usize = 200;
    /// People, tags, sources in one moment (a count).
    pub const LIST: usize = 100;
    /// A question that is kept to be asked again.
    pub const QUESTION: usize = 10_000;
    /// Minutes in one moment: a year of full days.
    pub const MINUTES: u32 = 366 * 24 * 60;
    /// One file beside a moment, in bytes: some minutes of film.
    pub const ATTACHMENT: u64 = 200_000_000;
}

/// Why something written cannot be kept. Each becomes a sentence in `words`.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum Invalid {
    /// No text, or only white space.
    #[error("the text is blank")]
    BlankText,
    /// Nothing in a field that needs something.
    #[error("{field} is blank")]
    Blank {
        /// The field.
        field: &'static str,
    },
    /// Too long to keep.
    #[error("{field} is {size} long, at most {limit} is kept")]
    TooLong {
        /// The field.
        field: &'static str,
        /// Its size in characters (for minutes: how many).
        size: usize,
        /// The most that is kept.
        limit: usize,
    },
    /// Too many in one list.
    #[error("{field} holds {count}, at most {limit} are kept")]
    TooMany {
        /// The field.
        field: &'static str,
        /// How many there are.
        count: usize,
        /// The most that is kept.
        limit: usize,
    },
    /// A file too large to keep.
    #[error("the file has {bytes} bytes, at most {limit} are kept")]
    FileTooLarge {
        /// Its size in bytes, as far as it is known.
        bytes: u64,
        /// The most that is kept.
        limit: u64,
    },
    /// Not written as YYYY-MM-DD, or no such day.
    #[error("{0:?} is not a day")]
    NotADay(String),
    /// Outside 1900–2100.
    #[error("{0} is outside 1900 to 2100")]
    DayOutOfReach(String),
    /// Not one of the four kinds.
    #[error("{0:?} is not a kind")]
    UnknownKind(String),
    /// The shape does not fit a moment.
    #[error("{0}")]
    Malformed(String),
}

impl Content {
    /// Tidied and checked: what is kept is exactly what this gives back.
    ///
    /// Line ends become `\n`; NUL becomes its visible sign `␀`, since many tools cut text there; names and tags
    /// are trimmed and kept once; notes left blank become nothing.
    ///
    /// # Errors
    /// [`Invalid`] with the first rule that is broken.
    pub fn kept(mut self) -> Result<Self, Invalid> {
        self.tidy();
        self.check()?;
        Ok(self)
    }

    fn tidy(&mut self) {
        self.text = tidy_text(&self.text);
        tidy_note(&mut self.takeaway);
        for note in [
            &mut self.changed.knowing,
            &mut self.changed.feeling,
            &mut self.changed.doing,
            &mut self.changed.intending,
        ] {
            tidy_note(note);
        }
        if let Some(step) = &mut self.next_step {
            step.what = tidy_text(&step.what);
            tidy_note(&mut step.outcome);
        }
        self.next_step.take_if(|step| step.what.is_empty());
        self.people.iter_mut().for_each(|person| person.name = tidy_name(&person.name));
        keep_once(&mut self.people, |person: &Companion| &person.name);
        self.tags.iter_mut().for_each(|tag| *tag = tag.trim().trim_start_matches('#').to_owned());
        keep_names(&mut self.tags);
        keep_names(&mut self.standards);
        self.sources.iter_mut().for_each(tidy_source);
        self.sources.retain(|source| !source.title.is_empty());
        self.training.iter_mut().for_each(tidy_training);
        self.tidy_answers();
        self.minutes.take_if(|minutes| *minutes == 0);
        self.tidy_threads();
    }

    fn tidy_threads(&mut self) {
        for thread in &mut self.threads {
            thread.remarks.iter_mut().for_each(|remark| remark.text = tidy_text(&remark.text));
            thread.remarks.retain(|remark| !remark.text.trim().is_empty());
        }
        self.threads.retain(|thread| !thread.remarks.is_empty());
    }

    fn tidy_answers(&mut self) {
        for FollowUp { applied, helped, hindered, tell, .. } in &mut self.follow_ups {
            [applied, helped, hindered, tell].into_iter().for_each(tidy_note);
        }
        self.follow_ups.sort_by_key(|follow_up| follow_up.due);
        if let Some(reflection) = &mut self.reflection {
            let answers = reflection.earlier.iter_mut().map(|along| &mut along.answers);
            for answers in std::iter::once(&mut reflection.answers).chain(answers) {
                answers.iter_mut().for_each(|answer| answer.text = tidy_text(&answer.text));
                answers.retain(|answer| !answer.text.trim().is_empty());
            }
            reflection.earlier.retain(|along| !along.answers.is_empty());
        }
    }

    fn check(&self) -> Result<(), Invalid> {
        if self.text.trim().is_empty() {
            return Err(Invalid::BlankText);
        }
        within("text", self.text.chars().count(), limits::TEXT)?;
        self.notes()
            .into_iter()
            .try_for_each(|(field, note)| within(field, note.chars().count(), limits::NOTE))?;
        self.labels().try_for_each(|(field, name)| within(field, name.chars().count(), limits::NAME))?;
        within("minutes", self.minutes.unwrap_or(0) as usize, limits::MINUTES as usize)?;
        let lists = [
            ("people", self.people.len()),
            ("tags", self.tags.len()),
            ("sources", self.sources.len()),
            ("standards", self.standards.len()),
            ("goals", self.goals.len()),
            ("follow_ups", self.follow_ups.len()),
            ("reflection", self.reflection.as_ref().map_or(0, |r| r.answers.len().max(r.earlier.len()))),
            ("attachments", self.attachments.len()),
            ("threads", self.threads.len()),
        ];
        lists.into_iter().try_for_each(|(field, count)| few(field, count, limits::LIST))?;
        let remarks = self.threads.iter().map(|thread| thread.remarks.len());
        remarks.into_iter().try_for_each(|count| few("threads", count, Thread::MOST_REMARKS))
    }

    /// Everything that takes sentences, by field.
    fn notes(&self) -> Vec<(&'static str, &str)> {
        let Changed { knowing, feeling, doing, intending } = &self.changed;
        let mut notes: Vec<(&'static str, Option<&String>)> = vec![("takeaway", self.takeaway.as_ref())];
        notes.extend([knowing, feeling, doing, intending].map(|note| ("changed", note.as_ref())));
        if let Some(step) = &self.next_step {
            notes.extend([("next_step", Some(&step.what)), ("outcome", step.outcome.as_ref())]);
        }
        if let Some(training) = &self.training {
            notes.extend([("training", training.plan.as_ref()), ("training", training.support.as_ref())]);
        }
        notes.extend(self.answers().map(|answer| ("reflection", Some(&answer.text))));
        for FollowUp { applied, helped, hindered, tell, .. } in &self.follow_ups {
            notes.extend([applied, helped, hindered, tell].map(|note| ("follow_ups", note.as_ref())));
        }
        notes.extend(self.sources.iter().map(|source| ("sources", source.address.as_ref())));
        notes.extend(self.remarks().map(|remark| ("threads", Some(&remark.text))));
        notes.into_iter().filter_map(|(field, note)| note.map(|note| (field, note.as_str()))).collect()
    }

    /// Everything that is a name, a label or a title, by field.
    fn labels(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let people = self.people.iter().map(|person| ("people", person.name.as_str()));
        let tags = self.tags.iter().map(|tag| ("tags", tag.as_str()));
        let standards = self.standards.iter().map(|label| ("standards", label.as_str()));
        let titles = self.sources.iter().map(|source| ("sources", source.title.as_str()));
        let authors = self.sources.iter().filter_map(|source| Some(("sources", source.author.as_deref()?)));
        let files = self.attachments.iter().map(|file| ("attachments", file.name.as_str()));
        let training = self.training.iter().flat_map(|t| [&t.title, &t.provider, &t.partner]);
        let training = training.filter_map(|name| Some(("training", name.as_deref()?)));
        people.chain(tags).chain(standards).chain(titles).chain(authors).chain(files).chain(training)
    }
}

/// A line that stands on its own (the name of a search, a question), tidied like a name and checked.
///
/// # Errors
/// [`Invalid::Blank`] or [`Invalid::TooLong`], under the name of the field.
pub fn kept_line(field: &'static str, line: &str, limit: usize) -> Result<String, Invalid> {
    let line = tidy_name(line);
    within(field, line.chars().count(), limit)?;
    if line.is_empty() { Err(Invalid::Blank { field }) } else { Ok(line) }
}

/// A text that stands on its own, tidied and checked.
pub(crate) fn kept_text(field: &'static str, text: &str, limit: usize) -> Result<String, Invalid> {
    let text = tidy_text(text);
    within(field, text.chars().count(), limit)?;
    if text.trim().is_empty() { Err(Invalid::Blank { field }) } else { Ok(text) }
}

/// A note tidied in place and checked; blank becomes nothing.
pub(crate) fn keep_note(field: &'static str, note: &mut Option<String>) -> Result<(), Invalid> {
    tidy_note(note);
    within(field, note.as_ref().map_or(0, |text| text.chars().count()), limits::NOTE)
}

/// One line that may be left out, tidied in place and checked; blank becomes nothing.
pub(crate) fn keep_line(field: &'static str, line: &mut Option<String>) -> Result<(), Invalid> {
    if let Some(written) = line {
        *written = tidy_name(written);
    }
    line.take_if(|written| written.is_empty());
    within(field, line.as_ref().map_or(0, |written| written.chars().count()), limits::NAME)
}

/// Names tidied in place, each kept once.
pub(crate) fn keep_names(names: &mut Vec<String>) {
    names.iter_mut().for_each(|name| *name = tidy_name(name));
    keep_once(names, |name: &String| name);
}

fn within(field: &'static str, size: usize, limit: usize) -> Result<(), Invalid> {
    if size <= limit { Ok(()) } else { Err(Invalid::TooLong { field, size, limit }) }
}

pub(crate) fn few(field: &'static str, count: usize, limit: usize) -> Result<(), Invalid> {
    if count <= limit { Ok(()) } else { Err(Invalid::TooMany { field, count, limit }) }
}

fn tidy_text(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\0', "␀").trim_end().to_owned()
}

fn tidy_note(note: &mut Option<String>) {
    if let Some(text) = note {
        *text = tidy_text(text);
    }
    note.take_if(|text| text.trim().is_empty());
}

/// A source known by its address alone is called by it.
fn tidy_source(source: &mut Source) {
    [&mut source.address, &mut source.author].into_iter().for_each(tidy_note);
    source.title = tidy_name(&source.title);
    if let (true, Some(address)) = (source.title.is_empty(), &source.address) {
        source.title = address.chars().take(limits::NAME).collect();
    }
}

fn tidy_training(training: &mut Training) {
    for name in [&mut training.title, &mut training.provider, &mut training.partner] {
        *name = name.take().map(|name| tidy_name(&name)).filter(|name| !name.is_empty());
    }
    [&mut training.plan, &mut training.support].into_iter().for_each(tidy_note);
}

fn tidy_name(name: &str) -> String {
    name.replace('\0', "␀").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Drops blanks and later copies; case does not tell two names apart.
fn keep_once<T>(items: &mut Vec<T>, name: impl Fn(&T) -> &str) {
    let mut seen = std::collections::BTreeSet::new();
    items.retain(|item| !name(item).is_empty() && seen.insert(name(item).to_lowercase()));
}
