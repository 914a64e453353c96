//! How an extract tells a moment: the fields that were let through, people called as chosen, nothing of what was hidden. Not
//! here: which moments those are (`choosing`), nor who is called what (`reporting`).

use besef_model::{
    Attachment, Callings, Changed, Contact, Content, Goal, Moment, Note, NotedId, ReflectionModel, Remark,
    Shared, SharedAnswer, SharedField, SharedFile, SharedMoment, Source,
};
use besef_words::{Language, Words};
use std::collections::BTreeMap;

use crate::{Journal, JournalError, guiding::asked_and_answered};

/// What stands where something was hidden.
const HIDDEN: &str = "[…]";

/// What all moments of an extract are made with.
pub(super) struct Telling<'a> {
    shared: &'a Shared,
    /// What the reader is called; empty while that is open.
    pub(super) reader: String,
    callings: Callings,
    models: Vec<ReflectionModel>,
    goals: BTreeMap<NotedId, String>,
    words: Words,
}

impl Journal {
    /// What it takes to tell the moments of an extract.
    pub(super) fn telling<'a>(
        &self,
        shared: &'a Shared,
        contact: Option<&Note<Contact>>,
        language: Language,
    ) -> Result<Telling<'a>, JournalError> {
        let words = Words::in_language(language);
        let named = contact.map(|contact| contact.content.name.clone());
        let reader = named.or_else(|| shared.reader.clone()).unwrap_or_default();
        let goals = self.notes::<Goal>()?.into_iter().map(|goal| (goal.id, goal.content.name));
        Ok(Telling {
            callings: self.callings(shared.people, Some(&reader), &words)?,
            shared,
            reader,
            models: self.reflection_models()?,
            goals: goals.collect(),
            words,
        })
    }

    /// A moment as it was at some time, as an extract of now with the same choices would tell it.
    pub(super) fn retold_as_shared(
        &self,
        note: &Note<Shared>,
        moment: &Moment,
        language: Language,
    ) -> Result<SharedMoment, JournalError> {
        let contact = self.reader_of(&note.content)?;
        Ok(self.telling(&note.content, contact.as_ref(), language)?.moment(moment))
    }
}

impl Telling<'_> {
    /// A text as its reader sees it. What is hidden may be part of a name that is told otherwise, or stand beside one.
    pub(super) fn told(&self, text: &str) -> String {
        self.hiding(self.callings.told(&self.hiding(text.to_owned())))
    }

    fn hiding(&self, text: String) -> String {
        self.shared.hidden.iter().fold(text, |text, hidden| text.replace(hidden.as_str(), HIDDEN))
    }

    fn lets(&self, field: SharedField) -> bool {
        self.shared.fields.contains(&field)
    }

    /// A moment as its reader sees it.
    pub(super) fn moment(&self, moment: &Moment) -> SharedMoment {
        let content = moment.content.clone().retold(&|text| self.told(text));
        let mut told = SharedMoment::bare(moment.id, content.kind, content.on, content.text.clone());
        told.files = self.files(&content);
        for field in SharedField::ALL.iter().copied().filter(|field| self.lets(*field)) {
            self.let_through(field, &content, &mut told);
        }
        told
    }

    /// One arm a field: what is not ticked has no way out.
    fn let_through(&self, field: SharedField, content: &Content, told: &mut SharedMoment) {
        match field {
            SharedField::Takeaway => told.takeaway = content.takeaway.clone(),
            SharedField::NextStep => told.next_step = content.next_step.clone(),
            SharedField::Said => told.said = self.said(content),
            SharedField::People => told.people = content.people.clone(),
            SharedField::Activities => told.activities = content.activities.clone(),
            SharedField::Changed => {
                told.changed = Some(content.changed.clone()).filter(|it| *it != Changed::default());
            }
            SharedField::Reflection => told.reflection = self.reflection(content),
            SharedField::Sources => told.sources = content.sources.iter().map(|it| self.source(it)).collect(),
            SharedField::Training => {
                told.training = content.training.clone();
                told.follow_ups = content.follow_ups.clone();
            }
            SharedField::Goals => told.goals = self.goals(content),
            SharedField::Tags => told.tags = content.tags.clone(),
            SharedField::Standards => {
                told.standards = content.standards.iter().map(|label| self.hiding(label.clone())).collect();
            }
            SharedField::Minutes => told.minutes = content.minutes,
            SharedField::Marks => (told.mistake, told.highlight) = (content.mistake, content.highlight),
        }
    }

    fn reflection(&self, content: &Content) -> Vec<SharedAnswer> {
        let answered = asked_and_answered(content.reflection.as_ref(), &self.models, &self.words).into_iter();
        answered.map(|(asked, text)| SharedAnswer { asked, text }).collect()
    }

    /// Sources keep their titles whoever is named in them, but not what was hidden.
    fn source(&self, source: &Source) -> Source {
        let hidden = |text: &Option<String>| text.clone().map(|text| self.hiding(text));
        Source {
            title: self.hiding(source.title.clone()),
            address: hidden(&source.address),
            author: hidden(&source.author),
            medium: source.medium,
        }
    }

    fn goals(&self, content: &Content) -> Vec<String> {
        content.goals.iter().filter_map(|id| self.goals.get(id)).map(|name| self.told(name)).collect()
    }

    /// Only what this reader and the learner said: another's words are not theirs to read.
    fn said(&self, content: &Content) -> Vec<Remark> {
        let with_reader = content.threads.iter().filter(|it| it.is_with(&self.reader, self.shared.contact));
        with_reader.flat_map(|thread| thread.remarks.clone()).collect()
    }

    fn files(&self, content: &Content) -> Vec<SharedFile> {
        let let_through = content.attachments.iter().filter(|file| self.shared.files.contains(&file.digest));
        let_through.map(shared_file).collect()
    }
}

fn shared_file(file: &Attachment) -> SharedFile {
    let Attachment { digest, name, media_type, bytes } = file.clone();
    let entry = format!("{digest}.{}", ending(&media_type));
    SharedFile { entry, digest, name, media_type, bytes }
}

/// How a sort of file usually ends, so that whoever unzips the container can open it.
fn ending(media_type: &str) -> &'static str {
    match media_type {
        "image/jpeg" => "jpg",
        "image/png" => "png",
        "image/webp" => "webp",
        "image/gif" => "gif",
        "application/pdf" => "pdf",
        "audio/mpeg" => "mp3",
        "audio/mp4" => "m4a",
        "video/mp4" => "mp4",
        "text/plain" => "txt",
        _ => "bin",
    }
}
